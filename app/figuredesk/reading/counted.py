"""The counted noun phrase: "7,000 migrants", "600 of the 1,038 Iraqis".

Told by closed lists of words that cannot stand in it, and by the plural that ends it,
not by a parser: it is asked of every number of every draft.
"""

import re

from figuredesk.reading.languages.model import Language
from figuredesk.reading.mention import QuantityKind
from figuredesk.reading.numbers.number import Number

MAX_WORDS = 7
BACKWARD = 200  # characters before a number in which its subject is looked for

_TOKEN = re.compile(r"([ \u00a0-]{1,2})([^\W\d_](?:[\w&/]|['.-](?=\w))*)")
_PART_OF = re.compile(
    r"[ \u00a0](?:of|out of)[ \u00a0](?:all[ \u00a0])?(?:(?:the|its|his|her|their|our|those|these|all|such)[ \u00a0])?(?:[0-9][0-9,.]*[ \u00a0])?"
)
_ELLIPSIS = re.compile(r"[ \u00a0]of[ \u00a0](?:whom|which|them|those|these|us)\b")
_NUMBER_OF = re.compile(r"\bnumber of ")
_CLAUSE = re.compile(r"[,;:.!?()\"\u2014\x1e]|[ \u00a0][-–][ \u00a0]")
_SKIPPED = frozenset(
    "more other additional further extra new fewer such different separate".split()
)


class CountedReader:
    """Finds what a number counts."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._stops = language.stops
        self._plurals = language.people

    def read(self, number: Number, before: Number | None, plain: str) -> None:
        """Set where the noun phrase stands that the number counts."""
        at = number.end
        kind = number.kind
        if kind is QuantityKind.COUNT:
            if _ELLIPSIS.match(plain, at):
                self._inherit(number, before, plain)
                return
            part = _PART_OF.match(plain, at)
            found = self._phrase(plain, part.end() - 1 if part else at)
            if found is None:
                self._inherit(number, before, plain)
                if number.counted_start is None:
                    found = self._subject(number, plain)
        elif kind is QuantityKind.MEASUREMENT or kind is QuantityKind.MONEY:
            part = _PART_OF.match(plain, at)
            found = (
                self._phrase(plain, part.end() - 1 if part else at)
                if part or kind is QuantityKind.MEASUREMENT
                else None
            )
        elif kind is QuantityKind.PERCENT or kind is QuantityKind.RATIO:
            part = _PART_OF.match(plain, at)
            found = (
                self._phrase(plain, part.end() - 1)
                if part and not _ELLIPSIS.match(plain, at)
                else None
            )
        else:
            return
        if found is not None:
            number.counted_start, number.counted_end = found

    def _inherit(self, number: Number, before: Number | None, plain: str) -> None:
        """ "460 cars …, compared with 63": the same noun, said once."""
        if (
            before is not None
            and before.kind is QuantityKind.COUNT
            and before.counted_start is not None
            and number.start - before.end < BACKWARD
            and not _ends_sentence(plain, before.end, number.start)
        ):
            number.counted_start, number.counted_end = before.counted_start, before.counted_end

    def _phrase(self, plain: str, at: int) -> tuple[int, int] | None:
        """The noun phrase that begins after `at`, as (start, end)."""
        start = end = -1
        plural = False
        words = 0
        pending = False  # "migrants and …": "and" counts only with what follows it
        match = _TOKEN.match(plain, at)
        while match is not None and words < MAX_WORDS:
            gap, word = match[1], match[2]
            if "-" in gap and start >= 0:
                break
            if word in ("and", "or") and start >= 0 and not pending:
                pending = True
            elif word == "of" and plural and not pending and words < 3:
                follow = self._phrase_of(plain, match.end())
                return (start, follow) if follow else (start, end)
            elif word in self._stops:
                break
            elif word in _SKIPPED and start < 0:
                pass
            else:
                this_plural = self._is_plural(word)
                if plural and not this_plural and not word.endswith("'s"):
                    break
                if pending and plural and not this_plural:
                    break
                if start < 0:
                    start = match.start(2)
                end = match.end(2)
                plural, pending = this_plural, False
                words += 1
            match = _TOKEN.match(plain, match.end())
        if start < 0:
            return None
        return start, end

    def _phrase_of(self, plain: str, at: int) -> int | None:
        """Where "of …" ends in "snaps of man coverage"; None for "of the …" and names."""
        match = _TOKEN.match(plain, at)
        end = None
        for _ in range(2):
            if match is None or match[2] in self._stops:
                break
            end = match.end(2)
            if self._is_plural(match[2]):
                break
            match = _TOKEN.match(plain, match.end())
        return end

    def _is_plural(self, word: str) -> bool:
        if word in self._plurals:
            return True
        return (
            len(word) > 3 and word[-1] == "s" and word[-2] not in "su'i" and not word.endswith("'s")
        )

    def _subject(self, number: Number, plain: str) -> tuple[int, int] | None:
        """The noun before: "the number of deaths reached ten", "Arrivals rose to 1,611"."""
        floor = max(0, number.start - BACKWARD)
        left = plain[floor : number.start]
        wall = max(left.rfind("\x1e"), left.rfind(". "), left.rfind("? "), left.rfind("! "))
        floor += wall + 1
        left = left[wall + 1 :]
        said = None
        for said in _NUMBER_OF.finditer(left):
            pass
        if said is not None:
            return self._phrase(plain, floor + said.end() - 1)
        clauses = [floor, *(floor + m.end() for m in _CLAUSE.finditer(left))]
        for begin in reversed(clauses[-3:]):
            found = self._phrase_after_article(plain, begin)
            if found is not None and found[1] < number.start:
                return found
        return None

    def _phrase_after_article(self, plain: str, at: int) -> tuple[int, int] | None:
        while at < len(plain) and plain[at] in " \u00a0":
            at += 1
        for article in ("the ", "a ", "an ", "its ", "their "):
            if plain.startswith(article, at):
                at += len(article)
                break
        # `_phrase` begins with the space before the first word
        match = _TOKEN.match(" " + plain[at : at + 40])
        if match is None or match[2] in self._stops:
            return None
        return self._phrase(plain, at - 1) if at and plain[at - 1] in " \u00a0-" else None


def _ends_sentence(plain: str, start: int, end: int) -> bool:
    between = plain[start:end]
    return ". " in between or "\x1e" in between or "? " in between or "! " in between
