"""The day or period of each quantity, from its own sentence and from what was told before it."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import chain

from figuredesk.ledger import MeasureKind, Period
from figuredesk.reading.context.claims import Claim
from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.going_on import (
    Told,
    around_of_them,
    goes_on_from,
    is_closed,
    listed,
    of_them,
    part_of_last,
    period_of_sum,
)
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.periods import make_period, own_dates
from figuredesk.reading.context.pointing import told_on
from figuredesk.reading.context.points import EVENT, POINT
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speech_days import DayOfSpeech
from figuredesk.reading.context.word import NOWADAYS, is_ahead
from figuredesk.reading.kinds import CUMULATIVE, DURATION, FLOW, MEASUREMENT, STOCK
from figuredesk.reading.quantity import Quantity

UNDATED = (DURATION, MEASUREMENT)
_ENTRY = 5  # sentences of an entry
_OPENS = frozenset({":", "–", "—"})


class PeriodReader:
    """Dates one quantity of a text after another, remembering those told before."""

    def __init__(
        self,
        index: LedgerIndex,
        sentence_at: Callable[[int], Sentence | None],
        report: date | None,
    ) -> None:
        self._index = index
        self._sentence_at = sentence_at
        self._report = report
        self._told: dict[int, list[Told]] = {}  # by number of sentence
        self._spoken: dict[int, tuple[str, int, str]] = {}  # who spoke there last, and when

    def forget(self, number: int) -> None:
        """Let go of what a sentence told."""
        self._told.pop(number, None)
        self._spoken.pop(number, None)

    def kind(self, measure: str | None) -> MeasureKind | None:
        """How a measure counts; one that is told day by day counts as a stock does."""
        profile = self._index.measures.by_id.get(measure or "")
        if profile is None:
            return None
        return STOCK if profile.per_day else profile.kind

    def read(
        self,
        sentence: Sentence,
        at: tuple[tuple[int, int], Quantity],
        said: Claim | Frame | None,
        *,
        measure: str | None,
    ) -> Period | None:
        """The period of a sentence's next quantity, which is told of a measure."""
        siblings = self._told.setdefault(sentence.number, [])
        period = self._period(sentence, at, said, measure, siblings)
        siblings.append(Told(measure, at[1].value, period))
        return period

    def _period(
        self,
        sentence: Sentence,
        at: tuple[tuple[int, int], Quantity],
        said: Claim | Frame | None,
        measure: str | None,
        siblings: list[Told],
    ) -> Period | None:
        span, quantity = at
        kind = self.kind(measure)
        if quantity.kind in UNDATED and measure is None:
            return None
        if "USUALLY" in sentence.told and not sentence.dates:
            return None
        lead = sentence.lead
        earlier = self._told.get(sentence.number - 1 if lead is None else lead.number, [])
        flow = kind in (FLOW, None)
        if flow or kind is CUMULATIVE:
            summed = period_of_sum(quantity.value, chain(reversed(siblings), reversed(earlier)))
            if summed is not None:
                return summed
        claim = said if isinstance(said, Claim) else None
        frame = said.frame if isinstance(said, Claim) else said
        speech = DayOfSpeech(claim.sentence if claim else sentence, frame, self._report)
        self._go_on(sentence, claim, speech)
        dated, until = own_dates(sentence, span, speech, flow=flow, stock=kind is STOCK)
        if dated is None and until is None:
            dated = self._entry_day(sentence) if lead is None else self._day_before(sentence)
        events = [d for d in sentence.dates if d.kind is EVENT]
        if siblings and part_of_last(sentence, span, dated, until):
            return siblings[-1].period
        undated = until is None and (dated is None or dated is speech.dated)
        if undated and earlier and not siblings and around_of_them(sentence, span):
            return earlier[-1].period
        if undated and siblings and siblings[0].measure == measure and listed(sentence, span):
            return siblings[0].period
        same = any(told.measure == measure for told in earlier)
        if (
            kind is CUMULATIVE
            and not (siblings or sentence.dates)
            and "SOFAR" not in sentence.told
            and same
            and self._same_time(sentence, earlier[-1].period)
        ):
            return earlier[-1].period  # "2,100 applied in 2020. The charity has 1,900."
        if (flow or kind is CUMULATIVE) and not (dated is None and until is None):
            told_before = chain(reversed(siblings), reversed(earlier))
            if run := goes_on_from(sentence, at, told_before, measure, (dated, until)):
                return run
        if dated is None and until is None and flow and not events:
            if siblings:
                return siblings[-1].period
            if earlier and (kind is None or same or of_them(sentence)):
                return earlier[-1].period
            if kind is None:
                return None
            if (told := self._day_before(sentence)) is not None:
                dated = told
            elif shared := self._shared_before(sentence, earlier):
                return shared
        months = [
            d.end
            for d in sentence.dates
            if len(d.end) == len("2021-11") and d.first < span[0] and not told_on(sentence, d)
        ]
        return make_period(
            kind,
            dated,
            until,
            speech,
            event=bool(events),
            since=any(d.relative for d in events),
            ahead=is_ahead(sentence.told) or "EXPECT" in sentence.told,
            month_before=months[-1] if months else None,
        )

    def _go_on(self, sentence: Sentence, claim: Claim | None, speech: DayOfSpeech) -> None:
        """Date a statement that goes on from the sentence before, by the same speaker, as that."""
        if claim is None or claim.claimant is None:
            return
        now = bool(sentence.uses & NOWADAYS)
        if claim.sentence is sentence:
            verb = sentence.words[claim.frame.verb]
            now = now or ("SAY" in verb.marks and verb.lower.endswith("s"))  # "it puts them at"
        before = self._spoken.get(sentence.number - 1)
        if speech.dated is None and not now and before is not None:
            claimant, paragraph, point = before
            if (claimant, paragraph) == (claim.claimant, sentence.paragraph):
                speech.point = point
        self._spoken[sentence.number] = (claim.claimant, sentence.paragraph, speech.point)

    def _same_time(self, sentence: Sentence, period: Period | None) -> bool:
        """Whether a total without a date is of the time told last: by the same speaker, or over.

        Another speaker's total runs to a day of its own, but a year is over for both.
        """
        if self._same_speaker(sentence):
            return True
        runs = period is not None and "/" in period.text
        return is_closed(period, self._report) and not (runs and self._is_new_speaker(sentence))

    def _is_new_speaker(self, sentence: Sentence) -> bool:
        now = self._spoken.get(sentence.number)
        return now is not None and not self._same_speaker(sentence)

    def _same_speaker(self, sentence: Sentence) -> bool:
        """Whether who told the sentence before goes on: "Of 90 since May it says that 4 ..."."""
        now, before = self._spoken.get(sentence.number), self._spoken.get(sentence.number - 1)
        return now is not None and before is not None and now[:2] == before[:2]

    def _entry_day(self, sentence: Sentence) -> Dated | None:
        """The day of a timeline's entry, for its later sentences: "8 May 2031: A dike breaks." """
        if sentence.dates:
            return None
        for number in range(sentence.number - 1, sentence.number - 1 - _ENTRY, -1):
            other = self._sentence_at(number)
            if other is None or other.paragraph != sentence.paragraph:
                return None
            opening = other.dates[0] if other.dates else None
            if opening is None or opening.first > 1 or len(opening.end) != len("2021-11-07"):
                continue
            after = other.words[opening.last + 1 : opening.last + 2]
            if opening.kind is POINT and after and after[0].raw in _OPENS:
                return opening
        return None

    def _day_before(self, sentence: Sentence) -> Dated | None:
        """The one day of the sentence before, which what happened next shares.

        Its one month or year too, where it tells no number: "May's toll has shrunk."
        """
        other = sentence.lead or self._sentence_at(sentence.number - 1)
        if other is None or (other is not sentence.lead and other.paragraph != sentence.paragraph):
            return None
        least = 10 if other.quantities else 4
        own = [d for d in other.dates if d.kind is POINT and len(d.end) >= least]
        own = [d for d in own if not told_on(other, d)]
        return own[0] if len(own) == 1 == len(other.dates) else None

    def _shared_before(self, sentence: Sentence, earlier: Sequence[Told]) -> Period | None:
        """The period over by now of which all numbers of the sentence before are told.

        "In May 60 were hurt, 40 of them badly. Two hospitals were hit."
        """
        other = self._sentence_at(sentence.number - 1)
        if not earlier or other is None or other.paragraph != sentence.paragraph:
            return None
        period = earlier[0].period
        over = period is not None and (self._report is None or period.end < self._report)
        return period if over and all(told.period == period for told in earlier) else None
