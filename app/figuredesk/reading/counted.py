"""The counted noun phrase: "7,000 migrants", "600 of the 1,038 Iraqis".

Told by closed lists of words that cannot stand in it, and by the plural that ends it,
not by a parser: it is asked of every number of every draft.
"""

import re

from figuredesk.reading.counted_words import COLLECTIVES, PUTS, TELLS, THE, THERE, TOLD_OF
from figuredesk.reading.kinds import COUNT, DURATION, MONEY, PERCENT, RATIO
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import any_of

MAX_WORDS = 7
CROWDED = 6  # characters between two numbers that leave no room for a subject
BACKWARD = 200  # characters before a number in which its subject is looked for

_TOKEN = re.compile(r"([ \u00a0-]{1,2})([^\W\d_](?:[\w&/]|['.-](?=\w)){0,40})")
_HALF_THE = re.compile(r"[ \u00a0](?:the|its|his|her|their|our|those|these|all)[ \u00a0]")
_ELLIPSIS = re.compile(r"[ \u00a0]of[ \u00a0](?:whom|which|them|those|these|us)\b")
_BEFORE = 20  # characters before a number in which its article stands
_BULLETS = frozenset(" \u00a0•*‣·–—-")
_CLOSING = ("”", "“", "»", '"', "’")
_CLAUSE = re.compile(r"[,;:.!?()\"\u2014\x1e]|[ \u00a0][-–][ \u00a0]")
_WORD = re.compile(r"\w+(?:['&.-]\w+)*")
# stand between a noun and its number, and are units rather than what is counted
_NO_NOUN_WORDS = """
many much least most times larger cent percent points point pct million billion thousand hundred
dollars euros pounds minutes hours days weeks months years
"""
_NO_NOUN = frozenset(_NO_NOUN_WORDS.split())
_SKIPPED = frozenset(
    [
        "strong",
        "more",
        "other",
        "additional",
        "further",
        "extra",
        "new",
        "fewer",
        "such",
        "different",
        "separate",
    ]
)


class CountedReader:
    """Finds what a number counts."""

    def __init__(self, language: Language) -> None:
        self.language = language
        numbers = {*language.small, *language.hundreds, *language.scales, *language.vague}
        self._stops = language.stops | numbers
        self._part_of = re.compile(
            r"[ \u00a0](?:of|out of)[ \u00a0](?:all[ \u00a0])?"
            r"(?:(?:the|an?|its|his|her|their|our|those|these|all|such)[ \u00a0])?"
            # "600 of the roughly 1,038 Iraqis", "seven of the eight climbers"
            r"(?:(?:[^\W\d_]{4,13}[ \u00a0])?[0-9][0-9,.]*[ \u00a0]|"
            rf"(?:{any_of(language.small)})[ \u00a0])?"
        )
        self._plurals = language.people

    def read(self, number: Number, before: Number | None, plain: str, floor: int) -> None:
        """Set where the noun phrase stands that the number counts.

        `before` is the last count of the text before that has one; `floor` is where the
        number before ends.
        """
        at = number.end
        kind = number.kind
        if kind is DURATION:
            return
        if plain[at : at + 1] in _CLOSING:
            at += 1  # "“about 200” more boats"
        found = None
        if _ELLIPSIS.match(plain, at):
            if kind is COUNT:
                found = self._inherited(number, before, plain)
        else:
            part = self._part_of.match(plain, at)
            if part is None and kind is RATIO:
                part = _HALF_THE.match(plain, at)
            if part is not None:
                found = self._phrase(plain, part.end() - 1)
                if found is not None and self._is_owner(number, plain, found):
                    found = None
            elif kind is not PERCENT and kind is not MONEY:
                found = self._phrase(plain, at)
            if found is None and kind is COUNT:
                found = self._inherited(number, before, plain)
            if (
                found is None
                and self.language.subjects
                and not 0 < number.start - floor < CROWDED
                and (kind is COUNT or (kind is RATIO and (number.value or 0) >= 1))
            ):
                found = self._subject(number, plain)
        if found is not None:
            number.counted_start, number.counted_end = found

    def _inherited(
        self, number: Number, before: Number | None, plain: str
    ) -> tuple[int, int] | None:
        """ "460 cars …, compared with 63": the same noun, said once."""
        if (
            before is None
            or before.counted_start is None
            or before.counted_end is None
            or number.start - before.end > BACKWARD
            or _ends_sentence(plain, before.end, number.start)
        ):
            return None
        return before.counted_start, before.counted_end

    def _phrase(self, plain: str, at: int) -> tuple[int, int] | None:
        """The noun phrase that begins after `at`, as (start, end)."""
        start = end = -1
        plural = False
        words = 0
        verbal = -1  # where a trailing "facing" or "enrolled" would be cut off
        pending = False  # "migrants and …": "and" counts only with what follows it
        match = _TOKEN.match(plain, at)
        limit = MAX_WORDS if self.language.subjects else 2
        while match is not None and words < limit:
            gap, word = match[1], match[2]
            if "-" in gap and start >= 0:
                break
            if word in ("and", "or") and start >= 0 and not pending:
                pending = True
            elif word == "of" and plural and not pending and words < 3:
                follow = self._phrase_of(plain, match.end())
                return (start, follow) if follow else (start, end)
            elif (
                word in self._stops
                and not (start < 0 and self._is_adjective(word, plain, match.end()))
            ) or (
                word.endswith("ly")
                and "-" not in word
                and word
                not in (
                    "family",
                    "assembly",
                    "monopoly",
                    "anomaly",
                    "ally",
                )
            ):
                break
            elif word in _SKIPPED and start < 0:
                pass
            else:
                this_plural = self._is_plural(word)
                if plural and not this_plural and not word.endswith("'s"):
                    break
                if pending and plural and not (this_plural and _goes_on(plain, match.end())):
                    break
                if start < 0:
                    start = match.start(2)
                elif word.endswith(("ing", "ed")):
                    verbal = end if verbal < 0 else verbal
                else:
                    verbal = -1
                end = match.end(2)
                plural, pending = this_plural, False
                words += 1
            match = _TOKEN.match(plain, match.end())
        if plain.endswith("'s", start, end):
            return None  # "of Greece's 10.7 million people"
        if start < 0 or (words == 1 and plain.endswith(("ed", "ing"), start, end)):
            return None
        return start, verbal if verbal > 0 else end

    def _is_owner(self, number: Number, plain: str, found: tuple[int, int]) -> bool:
        """Whether what follows "of" only tells whose the number is: "the 300 of her colleague"."""
        if not THE.search(plain, max(0, number.start - _BEFORE), number.start):
            return False
        last = plain[found[0] : found[1]].rpartition(" ")[2]
        return not self._is_plural(last) and last not in COLLECTIVES

    def _is_adjective(self, word: str, plain: str, at: int) -> bool:
        """Whether a verb's participle stands before a noun: "300 recorded songs"."""
        if not word.endswith("ed"):
            return False
        after = _TOKEN.match(plain, at)
        return after is not None and after[2] not in self._stops and not after[2].endswith("ly")

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
        if number.kind is COUNT and number.value is not None and not TELLS.search(left[-24:]):
            return None  # "police arrested 25": they were not counted, they did it
        if TOLD_OF.search(left[-90:]) or THERE.search(left[-40:]):
            return None
        said = left.rfind("number of ")
        if said >= 0:
            return self._phrase(plain, floor + said + len("number of"))
        if left.endswith((" at ", "\u00a0at\u00a0")):
            put = [*PUTS.finditer(left)][-1:]
            found = self._phrase(plain, floor + put[0].end() - 1) if put else None
            if found is not None:
                return found
        clauses = [floor, *(floor + m.end() for m in _CLAUSE.finditer(left))]
        for begin in reversed(clauses[-3:]):
            found = self._phrase_after_article(plain, begin)
            if found is not None and found[1] < number.start:
                return found
        return self._nearest(plain, floor, number.start)

    def _nearest(self, plain: str, floor: int, end: int) -> tuple[int, int] | None:
        """The words before that are no verb and no function word: "in Europe the DAX fell to"."""
        words = list(_WORD.finditer(plain, floor, end))[-14:]
        last = len(words) - 1
        while last >= 0 and not self._is_noun(words[last].group()):
            last -= 1
        if last < 0:
            return None
        first = last
        while (
            first > 0
            and last - first < 4
            and self._is_noun(words[first - 1].group())
            and (words[first].start() - words[first - 1].end() == 1)
        ):
            first -= 1
        if first == last and words[last].group().endswith(("ing", "ed")):
            return None  # "it was trading at 1.30"
        return words[first].start(), words[last].end()

    def _is_noun(self, word: str) -> bool:
        return (
            word[0].isalpha()
            and len(word) > 1
            and word not in self._stops
            and word not in _NO_NOUN
            and not word.endswith("ly")
        )

    def _phrase_after_article(self, plain: str, at: int) -> tuple[int, int] | None:
        while at < len(plain) and plain[at] in _BULLETS:
            at += 1  # "• Bodies found in the river: at least 14"
        for conjunction in ("while ", "whereas ", "and ", "but ", "as "):
            if plain.startswith(conjunction, at):
                at += len(conjunction)
                break
        for article in ("the ", "a ", "an ", "its ", "their "):
            if plain.startswith(article, at):
                at += len(article)
                break
        # `_phrase` begins with the space before the first word
        match = _TOKEN.match(" " + plain[at : at + 40])
        if match is None or match[2] in self._stops:
            return None
        return self._phrase(plain, at - 1) if at and plain[at - 1] in " \u00a0-" else None


def _goes_on(plain: str, at: int) -> bool:
    """Whether what "and" added is a noun: "14 games and averages 2.3" has a verb."""
    return not plain[at : at + 2].strip(" \u00a0").isdigit()


def _ends_sentence(plain: str, start: int, end: int) -> bool:
    between = plain[start:end]
    return ". " in between or "\x1e" in between or "? " in between or "! " in between
