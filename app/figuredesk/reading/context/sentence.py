"""One sentence with what was found in it, so that each question is asked of it once."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol

from figuredesk.once import once
from figuredesk.reading.context.chunks import word_starts
from figuredesk.reading.context.clauses import NO_WORDS, Clauses
from figuredesk.reading.context.found import Name, PlaceMention
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.points import Dated
from figuredesk.reading.context.tokens import WordTable
from figuredesk.reading.context.word import MEASURES, TELLS, Word
from figuredesk.reading.quantity import Quantity

QUOTES = frozenset('"“”„«»')
_NOTHING: frozenset[str] = frozenset()


class Finders(Protocol):
    """Who finds in a sentence what it is asked for."""

    def names(self, sentence: "Sentence") -> Sequence[Name]:
        """The claimants named in it, in order, never overlapping."""

    def places(self, sentence: "Sentence") -> Sequence[PlaceMention]:
        """The places named in it, in order."""

    def frames(self, sentence: "Sentence") -> Sequence[Frame]:
        """The namings of origins in it, in order."""

    def spoken(self, sentence: "Sentence") -> frozenset[int]:
        """The words of the places where somebody only speaks."""

    def masked(self, sentence: "Sentence") -> frozenset[int]:
        """Words that name who speaks or say when, and so nothing of what is counted."""

    def hints(self, sentence: "Sentence") -> Mapping[str, float]:
        """Places that its words only point to."""


class Sentence(Clauses):
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
        by_use: defaultdict[int, list[tuple[int, Word]]] = defaultdict(list)
        for place in enumerate(self.words):
            if users := place[1].users:
                for use in users:
                    by_use[use].append(place)
        self._by_use = by_use
        self.uses = sum(by_use)
        self._taken = {}
        self._about = {}
        self._finders = finders
        self.described = False  # whether the places that it only describes were looked for
        self.lead: Sentence | None = None  # what heads the list that it is a line of
        self.dates: Sequence[Dated] = ()
        self.quantities = quantities
        self.spans: Sequence[tuple[int, int]] = ()
        self.firsts: Sequence[int] = ()
        self.counted = NO_WORDS
        if quantities:
            self.spans = [self.span_of(q.start, q.end) for q in quantities]
            self.firsts = [first for first, _ in self.spans]
            self.counted = frozenset(
                [n for first, last in self.spans for n in range(first, last + 1)]
            )

    def looked_at(self, use: int) -> Sequence[tuple[int, Word]]:
        """The words with this bit of `Word.uses`, where they stand."""
        return self._by_use.get(use, ())

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
    def places_named(self) -> Sequence[PlaceMention]:
        """The places named in it, without those that it only describes."""
        return self.places

    @once
    def frames(self) -> Sequence[Frame]:
        """The namings of origins in it."""
        return self._finders.frames(self) if self._finders is not None else ()

    @once
    def spoken(self) -> frozenset[int]:
        """The words of the places where somebody only speaks."""
        return self._finders.spoken(self) if self._finders is not None else NO_WORDS

    @once
    def masked(self) -> frozenset[int]:
        """The words of names and dates."""
        return self._finders.masked(self) if self._finders is not None else NO_WORDS

    @once
    def hints(self) -> Mapping[str, float]:
        """Places that the words only point to."""
        return self._finders.hints(self) if self._finders is not None else {}

    def add_places(self, places: Sequence[PlaceMention]) -> None:
        """Put described places among those named; what the words hint at stays as it was."""
        _ = self.hints, self.places_named  # of the names alone
        self.places = places

    @once
    def quotes(self) -> bool:
        """Whether a sign of quotation stands in it."""
        text = self._text[self.start : self.end]
        return any(sign in text for sign in QUOTES)

    @once
    def told(self) -> frozenset[str]:
        """What its words tell, in dates or not."""
        if not self.uses & TELLS:
            return _NOTHING
        return _NOTHING.union(*[word.telling for _, word in self.looked_at(TELLS)])

    @once
    def dated(self) -> frozenset[int]:
        """The words of its dates."""
        return frozenset([n for d in self.dates for n in range(d.first, d.last + 1)])

    @once
    def marks(self) -> frozenset[str]:
        """What its words outside dates tell."""
        if not self.dates or not self.told:
            return self.told
        telling = [w.telling for at, w in self.looked_at(TELLS) if at not in self.dated]
        return _NOTHING.union(*telling)

    @once
    def known(self) -> Sequence[tuple[int, str]]:
        """The keys that some measure uses, with where their words stand."""
        measuring = self.looked_at(MEASURES)
        if not measuring:
            return ()
        masked, counted = self.masked, self.counted
        return [
            (at, key)
            for at, word in measuring
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
        begins = self._begins
        at = bisect_right(begins, offset) - 1
        return at if at >= 0 and begins[at] + len(self.words[at].raw) > offset else at + 1

    def first_from(self, offset: int) -> int:
        """The first word that begins at an offset of the text or after it."""
        return bisect_left(self._begins, offset)

    def span_of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last word that have a part of `text[start:end]`."""
        first = min(self._first_after(start), max(len(self.words) - 1, 0))
        return first, max(first, bisect_left(self._begins, end) - 1)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that have a part of `text[start:end]`."""
        return self.words[self._first_after(start) : self.first_from(end)]
