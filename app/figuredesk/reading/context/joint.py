"""Bodies that speak together: "Sea Aid, Coast Watch and their partners" is one claimant.

A ledger names such a claimant by its parts ("Sea Aid, Coast Watch and Blue Shore"); a text
names some of them, in any order.
"""

import re
from collections.abc import Iterable, Sequence

from figuredesk.ledger import Claimant, ClaimantKind
from figuredesk.reading.context.word import Word

_PARTS = re.compile(r",| and | & ")
_PARTNERS = frozenset(
    ["partners", "others", "allies", "colleagues", "partnern", "partner", "партнёры", "партнеры"]
)
_ALSO = frozenset({"and", "und", "i", "oraz", "и"})
_GAP = 3  # words of "and its three partners"


class JointNames:
    """The claimants of a ledger that are several bodies."""

    def __init__(self) -> None:
        self._parts: dict[str, list[tuple[tuple[str, ...], str]]] = {}  # by their first word
        self._sizes: dict[str, int] = {}  # how many parts each claimant has

    def add(self, claimant: Claimant, parts: Iterable[Sequence[Word]]) -> None:
        """Take in a claimant by the words of each part of its name."""
        for words in parts:
            spelt = tuple(word.folded for word in words if word.raw[0].isalnum())
            if spelt:
                self._sizes[claimant.id] = self._sizes.get(claimant.id, 0) + 1
                self._parts.setdefault(spelt[0], []).append((spelt, claimant.id))

    def opens(self, word: Word) -> bool:
        """Whether a part's name may begin with this word."""
        return word.capital and word.folded in self._parts

    def at(self, words: Sequence[Word], first: int) -> tuple[int, str] | None:
        """The last word and the claimant of an enumeration of its parts from `first` on.

        Of two that have all of those named, the one that has no more: "A and B", not A, B and C.
        """
        found: dict[str, tuple[int, int]] = {}  # the last word and how many parts, by claimant
        for spelt, claimant in self._parts.get(words[first].folded, ()):
            last = _ends(words, first, spelt)
            if last is not None:
                found[claimant] = self._go_on(words, last, claimant)
        best = max(
            found.items(), key=lambda item: (item[1][1], -self._sizes[item[0]]), default=None
        )
        if best is None or best[1][1] < 2:
            return None
        return best[1][0], best[0]

    def _go_on(self, words: Sequence[Word], last: int, claimant: str) -> tuple[int, int]:
        parts = 1
        while last + 2 < len(words):
            after = last + 1
            if words[after].raw != "," and words[after].lower not in _ALSO:
                break
            after += 1
            if words[after].lower in _ALSO:
                after += 1
            ahead = words[after : after + _GAP]
            if any(word.lower in _PARTNERS for word in ahead):
                named = next(n for n, word in enumerate(ahead) if word.lower in _PARTNERS)
                return after + named, parts + 1
            if after < len(words) and "DETERMINER" in words[after].marks:
                after += 1
            end = self._part_end(words, after, claimant)
            if end is None:
                break
            last, parts = end, parts + 1
        return last, parts

    def _part_end(self, words: Sequence[Word], first: int, claimant: str) -> int | None:
        if first >= len(words):
            return None
        for spelt, owner in self._parts.get(words[first].folded, ()):
            if owner == claimant and (last := _ends(words, first, spelt)) is not None:
                return last
        return None


def parts_of(claimant: Claimant) -> list[str]:
    """The names of the bodies that a claimant's name puts together, none where it is one."""
    if claimant.kind == ClaimantKind.PERSON:
        return []
    parts = [part.strip() for part in _PARTS.split(claimant.name)]
    named = [part for part in parts if part[:1].isupper()]
    return named if len(named) > 1 and all(_stands_alone(part) for part in named) else []


def _stands_alone(part: str) -> bool:
    """ "Danish" of "Danish and Swedish guards" is no body; "IOM" and "Sea Aid" are."""
    return " " in part or part.isupper()


def _ends(words: Sequence[Word], first: int, spelt: tuple[str, ...]) -> int | None:
    last = first + len(spelt) - 1
    if last >= len(words):
        return None
    same = all(word.folded == part for word, part in zip(words[first:], spelt, strict=False))
    return last if same else None
