"""One sentence with what was found in it, so that each question is asked of it once."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Protocol

from figuredesk.reading.context.chunks import word_starts
from figuredesk.reading.context.found import Name, PlaceMention
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.once import once
from figuredesk.reading.context.points import Dated
from figuredesk.reading.context.tokens import WordTable
from figuredesk.reading.context.word import BREAKS, MEASURES, TELLS, Word
from figuredesk.reading.quantity import Quantity

_SEVERAL = 2  # numbers of a sentence
_NONE: frozenset[int] = frozenset()


class Finders(Protocol):
    """Who finds in a sentence what it is asked for."""

    def names(self, sentence: "Sentence") -> Sequence[Name]:
        """The claimants named in it, in order, never overlapping."""

    def places(self, sentence: "Sentence") -> Sequence[PlaceMention]:
        """The places named in it, in order."""

    def frames(self, sentence: "Sentence") -> Sequence[Frame]:
        """The namings of origins in it, in order."""

    def masked(self, sentence: "Sentence") -> frozenset[int]:
        """Words that name who speaks or say when, and so nothing of what is counted."""

    def hints(self, sentence: "Sentence") -> Mapping[str, float]:
        """Places that its words only point to."""


class Sentence:
    """Words of one sentence, and the names, places, dates and quantities among them.

    Places in it are indexes of `words`; `span_of` and `between` lead there from offsets
    in the text, `start_of` and `end_of` lead back. All but the words is looked for when
    first asked for, by the `finders`; without any, nothing is found.
    """

    def __init__(
        self,
        text: str,
        table: WordTable,
        number: int,
        bounds: tuple[int, int, int],
        quantities: Sequence[Quantity],
        *,
        finders: Finders | None = None,
    ) -> None:
        self._text = text
        self.number = number
        self.start, self.end, self.paragraph = bounds
        self.words = table.words(text, self.start, self.end)
        self._used = [pair for pair in enumerate(self.words) if pair[1].uses]
        uses = 0
        for _, word in self._used:
            uses |= word.uses
        self.uses = uses
        self._by_use: dict[int, list[tuple[int, Word]]] = {}
        self._of_clause: dict[int, frozenset[int]] | None = None
        self._of_clauses = _NONE
        self._taken: dict[tuple[int, int], frozenset[int]] = {}
        self._finders = finders
        self.described = False  # whether the places that it only describes were looked for
        self.dates: Sequence[Dated] = ()
        self.quantities = quantities
        self.spans: Sequence[tuple[int, int]] = ()
        self.firsts: Sequence[int] = ()
        self.counted = _NONE
        if quantities:
            self.spans = [self.span_of(q.start, q.end) for q in quantities]
            self.firsts = [first for first, _ in self.spans]
            self.counted = frozenset(
                [n for first, last in self.spans for n in range(first, last + 1)]
            )

    def looked_at(self, use: int) -> Sequence[tuple[int, Word]]:
        """The words with this bit of `Word.uses`, where they stand."""
        if not self.uses & use:
            return ()
        found = self._by_use.get(use)
        if found is None:
            found = self._by_use[use] = [pair for pair in self._used if pair[1].uses & use]
        return found

    # --- what is found in it ---

    @once
    def names(self) -> Sequence[Name]:
        """The claimants named in it."""
        return self._finders.names(self) if self._finders is not None else ()

    @once
    def places(self) -> Sequence[PlaceMention]:
        """The places named in it."""
        return self._finders.places(self) if self._finders is not None else ()

    @once
    def frames(self) -> Sequence[Frame]:
        """The namings of origins in it."""
        return self._finders.frames(self) if self._finders is not None else ()

    @once
    def masked(self) -> frozenset[int]:
        """The words of names and dates."""
        return self._finders.masked(self) if self._finders is not None else _NONE

    @once
    def hints(self) -> Mapping[str, float]:
        """Places that the words only point to."""
        return self._finders.hints(self) if self._finders is not None else {}

    def add_places(self, places: Sequence[PlaceMention]) -> None:
        """Put described places among those named; what the words hint at stays as it was."""
        _ = self.hints  # of the names alone
        self.places = places

    @once
    def told(self) -> frozenset[str]:
        """What its words tell, in dates or not."""
        return frozenset[str]().union(*[word.telling for _, word in self.looked_at(TELLS)])

    @once
    def dated(self) -> frozenset[int]:
        """The words of its dates."""
        return frozenset([n for d in self.dates for n in range(d.first, d.last + 1)])

    @once
    def marks(self) -> frozenset[str]:
        """What its words outside dates tell."""
        if not self.dates:
            return self.told
        telling = [w.telling for at, w in self.looked_at(TELLS) if at not in self.dated]
        return frozenset[str]().union(*telling)

    @once
    def known(self) -> Sequence[tuple[int, str]]:
        """The keys that some measure uses, with where their words stand."""
        masked, counted = self.masked, self.counted
        return [
            (at, key)
            for at, word in self.looked_at(MEASURES)
            if at not in masked and at not in counted
            for key in word.measured
        ]

    # --- words and offsets ---

    @once
    def _begins(self) -> list[int]:
        return word_starts(self._text, self.start, self.end)

    def start_of(self, at: int) -> int:
        """The offset in the text at which a word begins."""
        return self._begins[at]

    def end_of(self, at: int) -> int:
        """The offset in the text at which a word ends."""
        return self._begins[at] + len(self.words[at].raw)

    def _first_after(self, offset: int) -> int:
        """The first word that ends after an offset."""
        at = bisect_right(self._begins, offset) - 1
        return at if at >= 0 and self.end_of(at) > offset else at + 1

    def first_from(self, offset: int) -> int:
        """The first word that begins at an offset of the text or after it."""
        return bisect_left(self._begins, offset)

    def span_of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last word that have a part of `text[start:end]`."""
        first = min(self._first_after(start), max(len(self.words) - 1, 0))
        return first, max(first, self.first_from(end) - 1)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that have a part of `text[start:end]`."""
        return self.words[self._first_after(start) : self.first_from(end)]

    # --- segments ---

    @once
    def segments(self) -> list[int]:
        """Each word's segment; "and" parts two quantities, never "migrants and refugees"."""
        size = len(self.words)
        counted = self.counted
        first = min(counted) if counted else 0
        last = max(counted) if counted else -1
        segments: list[int] = []
        current = 0
        for at, word in self.looked_at(BREAKS):
            if at in counted or ("SPLIT" in word.marks and not first < at < last):
                continue
            if word.raw in "–—" and at - 1 in counted:  # "2,000 — at the border"
                continue
            segments += [current] * (at - len(segments))
            current += 1
        segments += [current] * (size - len(segments))
        return segments

    @once
    def numbered(self) -> frozenset[int]:
        """The segments that have a quantity."""
        return frozenset([self.segment(first) for first in self.firsts])

    def segment(self, at: int) -> int:
        """The number of the segment (between commas, "and", "while") that a word is in."""
        return self.segments[at] if at < len(self.segments) else 0

    def taken(self, span: tuple[int, int]) -> frozenset[int]:
        """The segments that belong to the sentence's other quantities.

        A semicolon parts them: all between two of them belongs to the quantities there.
        """
        if len(self.spans) < 2:
            return _NONE
        own, clause = region = self.region(span[0])
        found = self._taken.get(region)
        if found is None:
            found = self.numbered - {own}
            if self._semicolons:
                mine, every = self._clauses(clause)
                found |= every - mine
            self._taken[region] = found
        return found

    def is_beyond(self, segment: int, own: int) -> bool:
        """Whether a segment between two numbers is about another one than that in `own`.

        "Oslo has 40 boats, Bergen, with ferries counted, 90, Moss 20": ferries are not of Moss,
        and not of Oslo where "while" parts them from it.
        """
        numbered = self.numbered
        if len(numbered) < _SEVERAL or not min(numbered) < segment < max(numbered):
            return False
        low, high = sorted((segment, own))
        if any(low < other < high for other in numbered):
            return True
        return own < segment and any(
            own < self.segments[at] <= segment
            for at, word in self.looked_at(BREAKS)
            if "SPLIT" in word.marks
        )

    def words_about(self, span: tuple[int, int]) -> list[int]:
        """The words of a quantity's segment and of those after it that no other one is in.

        What goes before the first quantity is about that one.
        """
        own, taken = self.segment(span[0]), self.taken(span)
        earliest = max((s for s in self.numbered if s < own), default=-1)
        latest = min((s for s in self.numbered if s > own), default=len(self.words))
        first = own if earliest >= 0 else 0
        return [
            at
            for at, segment in enumerate(self.segments)
            if first <= segment < latest and segment not in taken
        ]

    def region(self, at: int) -> tuple[int, int]:
        """The segment and the clause (between semicolons) that a word is in."""
        return self.segment(at), self._clause(at)

    def _clauses(self, clause: int) -> tuple[frozenset[int], frozenset[int]]:
        """The segments of one clause, and those of all clauses with a quantity."""
        if self._of_clause is None:
            edges = (-1, *self._semicolons, len(self.words))
            self._of_clause = {
                number: frozenset(self.segments[edges[number] + 1 : edges[number + 1]])
                for number in {self._clause(first) for first in self.firsts}
            }
            self._of_clauses = _NONE.union(*self._of_clause.values())
        return self._of_clause.get(clause, _NONE), self._of_clauses

    @once
    def _semicolons(self) -> list[int]:
        return [at for at, word in self.looked_at(BREAKS) if word.raw == ";"]

    def _clause(self, at: int) -> int:
        return bisect_left(self._semicolons, at)

    def parted(self, low: int, high: int) -> bool:
        """Whether a semicolon stands among `words[low:high]`."""
        return self._clause(low) < self._clause(high)

    def numbers_between(self, low: int, high: int) -> int:
        """How many quantities begin after the word `low` and before `high`."""
        return max(bisect_left(self.firsts, high) - bisect_right(self.firsts, low), 0)
