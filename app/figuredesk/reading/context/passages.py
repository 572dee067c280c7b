"""The sentences of a text, read as its mentions were, for what asks more of them.

A mention holds what every reader of a text needs. A row for the ledger needs besides who
else is named, on which day somebody spoke and what "the border" points back to; this is
the door to that, so that nobody outside has to put a sentence together.
"""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from datetime import date

from figuredesk.ledger import Ledger
from figuredesk.reading.context.claims import frames_of
from figuredesk.reading.context.dates import Dated, DateFinder
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.index import index_ledger
from figuredesk.reading.context.periods import DayOfSpeech
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speakers import FrameFinder
from figuredesk.reading.context.tokens import closest_list
from figuredesk.reading.quantity import Quantity

_LONGEST = 6_000  # code points of a sentence that are looked at
_LOOK_BACK = 40  # sentences in which a place may have been named that is now "the border"


class Passages:
    """The sentences of one text with the names, sayings, days and places in them.

    `quantities` and `sentences` are those of the text; each sentence is read once, in a
    time that its length bounds.
    """

    def __init__(
        self,
        text: str,
        quantities: Sequence[Quantity],
        sentences: Sequence[tuple[int, int, int]],
        *,
        report: date | None,
        ledger: Ledger | None,
        language: str,
    ) -> None:
        self._text = text
        self._report = report
        self._bounds = sentences
        self._starts = [start for start, _, _ in sentences]
        self._index = index_ledger(ledger, closest_list(text, language))
        self._frames = FrameFinder(self._index)
        self._dates = DateFinder(text, report)
        self._made: dict[int, Sentence] = {}
        self._groups: dict[int, list[Quantity]] = {}
        for quantity in quantities:
            self._groups.setdefault(self.number_at(quantity.start), []).append(quantity)

    def number_at(self, offset: int) -> int:
        """The number of the sentence that an offset of the text is in, from 0."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def bounds_of(self, number: int) -> tuple[int, int, int]:
        """Where a sentence starts and ends, and its paragraph."""
        return self._bounds[number]

    def sentence(self, number: int) -> Sentence:
        """The sentence of this number with everything found in it."""
        found = self._made.get(number)
        if found is None:
            start, end, paragraph = self._bounds[number]
            end = min(end, start + _LONGEST)
            tokens = self._index.table.tokens(self._text, start, end)
            group = [q for q in self._groups.get(number, ()) if q.end <= end]
            found = Sentence(number, (start, end, paragraph), tokens, group)
            found.names = self._index.names.find(tokens)
            found.frames = list(self._frames.find(found))
            people = {n for p in found.names if p.person for n in range(p.first, p.last + 1)}
            found.dates = self._dates.find(tokens, found.counted, people)
            spoken = {
                n
                for frame in frames_of(found)
                for n in range(getattr(frame.origin, "first", 0), getattr(frame.origin, "last", -1))
            }
            found.places = self._index.places.find(tokens, spoken, found.counted)
            self._made[number] = found
        return found

    def following(self, sentence: Sentence) -> list[Sentence]:
        """The next sentence, if it is of the same paragraph; what is told after it is new."""
        after = sentence.number + 1
        if after < len(self._bounds) and self._bounds[after][2] == sentence.paragraph:
            return [self.sentence(after)]
        return []

    def frame_over(self, sentence: Sentence, start: int, end: int) -> Frame | None:
        """The saying that `start:end` of the text is within: before it and running on, or after."""
        for frame in frames_of(sentence):
            before = sentence.tokens[frame.last].end <= start
            after = sentence.tokens[frame.first].start >= end
            if (before and frame.forward) or (after and frame.backward):
                return frame
        return None

    def day_of_speech(self, sentence: Sentence, frame: Frame) -> Dated | None:
        """The date that says when a saying was said; None where the sentence has none."""
        return DayOfSpeech(sentence, frame, self._report).dated

    def claimant_called(self, words: str) -> str | None:
        """The claimant whose name these words are: "Polish officials"."""
        tokens = self._index.table.tokens(words, 0, len(words))
        for name in self._index.names.find(tokens):
            if name.first == 0 and name.last == len(tokens) - 1:
                return name.claimant
        return None

    def nationality_before(self, sentence: Sentence, offset: int) -> str:
        """The first word of a country before `offset`: "Polish", of "Polish soldiers held"."""
        for token in sentence.tokens:
            if token.start >= offset:
                return ""
            if token.word.country:
                return self._text[token.start : token.end]
        return ""

    def place_meant(
        self, sentence: Sentence, start: int, end: int, among: Collection[str]
    ) -> str | None:
        """The place that "the border" beside a number points back to, one of `among`.

        It is the last place of the text before that was named with this word.
        """
        tokens = sentence.tokens
        own = sentence.segment(next((n for n, t in enumerate(tokens) if t.end >= end), 0))
        for at in range(1, len(tokens)):
            definite = "DETERMINER" in tokens[at - 1].marks and tokens[at].start >= start
            if not definite or sentence.segment(at) != own:
                continue
            for key in tokens[at].keys:
                if self._index.places.knows(key):
                    place = self._last_named(key, sentence, tokens[at].start, among)
                    if place is not None:
                        return place
        return None

    def _last_named(
        self, key: str, sentence: Sentence, offset: int, among: Collection[str]
    ) -> str | None:
        keys_of = self._index.places.keys_of
        for number in range(sentence.number, max(sentence.number - _LOOK_BACK, -1), -1):
            where = self.sentence(number)
            for mention in reversed(where.places):
                if where.tokens[mention.first].start >= offset or mention.place not in among:
                    continue
                if key in keys_of[mention.place]:
                    return mention.place
        return None
