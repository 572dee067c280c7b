"""The sentences of a text, read as its mentions were, for what asks more of them.

A mention holds what every reader of a text needs. A row for the ledger needs besides who
else is named, on which day somebody spoke and what "the border" points back to; this is
the door to that, so that nobody outside has to put a sentence together.
"""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from datetime import date

from figuredesk.ledger import Ledger
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.index import index_ledger
from figuredesk.reading.context.points import Dated, within_reach
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.sentences import Sentences
from figuredesk.reading.context.speech_days import DayOfSpeech
from figuredesk.reading.context.tokens import closest_list
from figuredesk.reading.quantity import Quantity

_LOOK_BACK = 40  # sentences in which a place may have been named that is now "the border"


class Passages:
    """The sentences of one text with the names, sayings, days and places in them.

    `quantities` and `bounds` (of its sentences) are those of the text; each sentence is read
    once, in a time that its length bounds. With `keep`, those that its mentions were read from
    are asked here again as they are; else they are let go while the mentions are read.
    """

    def __init__(
        self,
        text: str,
        quantities: Sequence[Quantity],
        bounds: Sequence[tuple[int, int, int]],
        *,
        report: date | None,
        ledger: Ledger | None,
        language: str,
        keep: bool = False,
    ) -> None:
        self.text = text
        self.report = within_reach(report)
        self.bounds = bounds
        self._starts = [start for start, _, _ in bounds]
        self.index = index_ledger(ledger, closest_list(text, language))
        self.sentences = Sentences(text, quantities, bounds, self.report, self.index, keep=keep)

    def number_at(self, offset: int) -> int:
        """The number of the sentence that an offset of the text is in, from 0."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def sentence(self, number: int) -> Sentence:
        """The sentence of this number with everything found in it. Raises IndexError."""
        found = self.sentences.anywhere(number)
        if found is None:
            raise IndexError(number)
        return found

    def words_of(self, sentence: Sentence, first: int, last: int) -> str:
        """The text of `sentence.words[first:last + 1]`, on one line; "" for no words."""
        if first > last:
            return ""
        return " ".join(self.text[sentence.start_of(first) : sentence.end_of(last)].split())

    @property
    def directions(self) -> frozenset[str]:
        """The ledger's places that are where somebody goes: "From Norway to Sweden"."""
        return frozenset(self.index.places.directed)

    def following(self, sentence: Sentence) -> list[Sentence]:
        """The next sentence, if it is of the same paragraph; what is told after it is new."""
        after = self.sentences.get(sentence.number + 1)
        return [after] if after is not None and after.paragraph == sentence.paragraph else []

    def frame_over(self, sentence: Sentence, start: int, end: int) -> Frame | None:
        """The saying that `start:end` of the text is within: before it and running on, or after."""
        for frame in sentence.frames:
            before = sentence.end_of(frame.last) <= start
            after = sentence.start_of(frame.first) >= end
            if (before and frame.forward) or (after and frame.backward):
                return frame
        return None

    def day_of_speech(self, sentence: Sentence, frame: Frame) -> Dated | None:
        """The date that says when a saying was said; None where the sentence has none."""
        return DayOfSpeech(sentence, frame, self.report).dated

    def claimant_called(self, words: str) -> str | None:
        """The claimant whose name these words are: "Polish officials"."""
        phrase = Sentence(words, self.index.table, 0, (0, len(words), 1), ())
        for name in self.index.names.find(phrase):
            if name.first == 0 and name.last == len(phrase.words) - 1:
                return name.claimant
        return None

    def nationality_before(self, sentence: Sentence, offset: int) -> str:
        """The first word of a country before `offset`: "Polish", of "Polish soldiers held"."""
        for at, word in enumerate(sentence.words[: sentence.first_from(offset)]):
            if word.country:
                return self.words_of(sentence, at, at)
        return ""

    def subject_before(self, sentence: Sentence, offset: int) -> str:
        """The claimant named last before a verb at `offset`, not "in Kalinów" or "of X"; or ""."""
        for name in reversed(sentence.names):
            if sentence.start_of(name.last) >= offset:
                continue
            before = name.first - 1
            while before >= 0 and "DETERMINER" in sentence.words[before].marks:
                before -= 1
            if before < 0 or "PREPOSITION" not in sentence.words[before].marks:
                return name.claimant or ""
        return ""

    def place_meant(
        self, sentence: Sentence, start: int, end: int, among: Collection[str]
    ) -> str | None:
        """The place that "the border" beside a number points back to, one of `among`.

        It is the last place of the text before that was named with this word.
        """
        words = sentence.words
        own = sentence.segment(sentence.span_of(start, end)[0])
        for at in range(max(sentence.first_from(start), 1), len(words)):
            if "DETERMINER" not in words[at - 1].marks or sentence.segment(at) != own:
                continue
            for key in words[at].placed:
                place = self._last_named(key, sentence, sentence.start_of(at), among)
                if place is not None:
                    return place
        return None

    def _last_named(
        self, key: str, sentence: Sentence, offset: int, among: Collection[str]
    ) -> str | None:
        keys_of = self.index.places.keys_of
        for number in range(sentence.number, max(sentence.number - _LOOK_BACK, -1), -1):
            where = self.sentence(number)
            for mention in reversed(where.places):
                if mention.place not in among or where.start_of(mention.first) >= offset:
                    continue
                if key in keys_of[mention.place]:
                    return mention.place
        return None
