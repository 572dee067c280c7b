"""One sentence with what was found in it, so that each question is asked of it once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import itemgetter, or_

from figuredesk.reading.context.found import Name, PlaceMention
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.points import Dated
from figuredesk.reading.context.tokens import WordTable, word_starts
from figuredesk.reading.context.word import BREAKS, TELLS, Word
from figuredesk.reading.quantity import Quantity

_NONE: frozenset[int] = frozenset()

_index_of = itemgetter(0)


def _no_frames(sentence: "Sentence") -> Sequence[Frame]:
    return ()


class Sentence:
    """Words of one sentence, and the names, places, dates and quantities among them.

    Places in it are indexes of `words`; `span_of` and `between` lead there from offsets
    in the text, `start_of` and `end_of` lead back.
    """

    __slots__ = (
        "_by_use",
        "_found_frames",
        "_of_clause",
        "_of_clauses",
        "_starts",
        "_stops",
        "_taken",
        "_text",
        "counted",
        "dates",
        "described",
        "end",
        "find_frames",
        "firsts",
        "hints",
        "known",
        "marks",
        "masked",
        "names",
        "number",
        "numbered",
        "paragraph",
        "places",
        "quantities",
        "segments",
        "spans",
        "start",
        "told",
        "uses",
        "words",
    )

    def __init__(
        self,
        text: str,
        table: WordTable,
        number: int,
        bounds: tuple[int, int, int],
        quantities: Sequence[Quantity],
    ) -> None:
        self._text = text
        self.number = number
        self.start, self.end, self.paragraph = bounds
        self.words = table.words(text, self.start, self.end)
        self._by_use: dict[int, list[tuple[int, Word]]] = {}
        for at, word in enumerate(self.words):
            if word.uses:
                self._by_use.setdefault(word.uses, []).append((at, word))
        self.uses = reduce(or_, self._by_use, 0)
        telling = [word.telling for _, word in self.looked_at(TELLS)]
        self.told = frozenset[str]().union(*telling)  # what its words tell, in dates or not
        self._starts: list[int] | None = None
        self._stops: list[int] | None = None
        self._of_clause: dict[int, frozenset[int]] | None = None
        self._of_clauses = _NONE
        self._taken: dict[tuple[int, int], frozenset[int]] = {}
        self.quantities = quantities
        self.spans = [self.span_of(q.start, q.end) for q in quantities]
        self.firsts = [first for first, _ in self.spans]
        self.counted = frozenset(n for first, last in self.spans for n in range(first, last + 1))
        self.names: Sequence[Name] = ()
        self.places: Sequence[PlaceMention] = ()
        self.described = False  # whether the places that it only describes were looked for
        self.dates: Sequence[Dated] = ()
        self.find_frames: Callable[[Sentence], Sequence[Frame]] = _no_frames
        self._found_frames: Sequence[Frame] | None = None
        self.masked: frozenset[int] = frozenset()  # words of names and dates
        self.known: list[tuple[int, str]] = []  # words that some measure uses, where they stand
        self.marks: frozenset[str] = frozenset()  # what its words outside dates tell
        self.hints: Mapping[str, float] = {}  # places that the words only point to
        self.segments = self._segments()
        self.numbered = frozenset(self.segment(first) for first in self.firsts)

    def looked_at(self, use: int) -> list[tuple[int, Word]]:
        """The words with this bit of `Word.uses`, where they stand."""
        if not self.uses & use:
            return []
        found = [pairs for uses, pairs in self._by_use.items() if uses & use]
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found), key=_index_of)

    @property
    def frames(self) -> Sequence[Frame]:
        """The namings of origins in it, looked for when first asked for."""
        if self._found_frames is None:
            self._found_frames = self.find_frames(self)
        return self._found_frames

    # --- words and offsets ---

    def _begins(self) -> list[int]:
        if self._starts is None:
            self._starts = word_starts(self._text, self.start, self.end)
        return self._starts

    def start_of(self, at: int) -> int:
        """The offset in the text at which a word begins."""
        return self._begins()[at]

    def end_of(self, at: int) -> int:
        """The offset in the text at which a word ends."""
        return self._begins()[at] + len(self.words[at].raw)

    def _first_after(self, offset: int) -> int:
        """The first word that ends after an offset."""
        at = bisect_right(self._begins(), offset) - 1
        return at if at >= 0 and self.end_of(at) > offset else at + 1

    def first_from(self, offset: int) -> int:
        """The first word that begins at an offset of the text or after it."""
        return bisect_left(self._begins(), offset)

    def span_of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last word that have a part of `text[start:end]`."""
        first = min(self._first_after(start), max(len(self.words) - 1, 0))
        return first, max(first, self.first_from(end) - 1)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that have a part of `text[start:end]`."""
        return self.words[self._first_after(start) : self.first_from(end)]

    # --- segments ---

    def _segments(self) -> list[int]:
        """Numbers of segments; "and" parts two quantities, never "migrants and refugees"."""
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
            if self._semicolons():
                mine, every = self._clauses(clause)
                found |= every - mine
            self._taken[region] = found
        return found

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
            edges = (-1, *self._semicolons(), len(self.words))
            self._of_clause = {
                number: frozenset(self.segments[edges[number] + 1 : edges[number + 1]])
                for number in {self._clause(first) for first in self.firsts}
            }
            self._of_clauses = _NONE.union(*self._of_clause.values())
        return self._of_clause.get(clause, _NONE), self._of_clauses

    def _semicolons(self) -> list[int]:
        if self._stops is None:
            self._stops = [at for at, word in self.looked_at(BREAKS) if word.raw == ";"]
        return self._stops

    def _clause(self, at: int) -> int:
        return bisect_left(self._semicolons(), at)

    def parted(self, low: int, high: int) -> bool:
        """Whether a semicolon stands among `words[low:high]`."""
        return self._clause(low) < self._clause(high)

    def numbers_between(self, low: int, high: int) -> int:
        """How many quantities begin after the word `low` and before `high`."""
        return max(bisect_left(self.firsts, high) - bisect_right(self.firsts, low), 0)
