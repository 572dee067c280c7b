"""The day or period of each quantity, from its own sentence and from what was told before it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from figuredesk.ledger import MeasureKind, Period
from figuredesk.reading.context.claims import Claim
from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.periods import (
    DayOfSpeech,
    as_period,
    make_period,
    own_dates,
)
from figuredesk.reading.context.pointing import told_on
from figuredesk.reading.context.points import EVENT, POINT
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import FORMS
from figuredesk.reading.kinds import DURATION, MEASUREMENT
from figuredesk.reading.quantity import Quantity

UNDATED = (DURATION, MEASUREMENT)
_MAX_PARTS = 12


class _Told(NamedTuple):
    measure: str | None
    value: float | None
    period: Period | None


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
        self._told: dict[int, list[_Told]] = {}  # by number of sentence

    def forget(self, number: int) -> None:
        """Let go of what a sentence told."""
        self._told.pop(number, None)

    def kind(self, measure: str | None) -> MeasureKind | None:
        """How a measure counts; one that is told day by day counts as a stock does."""
        profile = self._index.measures.by_id.get(measure or "")
        if profile is None:
            return None
        return MeasureKind.STOCK if profile.per_day else profile.kind

    def read(
        self,
        sentence: Sentence,
        at: tuple[tuple[int, int], Quantity],
        claim: Claim | None,
        *,
        measure: str | None,
    ) -> Period | None:
        """The period of a sentence's next quantity, which is told of a measure."""
        siblings = self._told.setdefault(sentence.number, [])
        period = self._period(sentence, at, claim, measure, siblings)
        siblings.append(_Told(measure, at[1].value, period))
        return period

    def _period(
        self,
        sentence: Sentence,
        at: tuple[tuple[int, int], Quantity],
        claim: Claim | None,
        measure: str | None,
        siblings: list[_Told],
    ) -> Period | None:
        span, quantity = at
        kind = self.kind(measure)
        if quantity.kind in UNDATED and measure is None:
            return None
        if "USUALLY" in sentence.told and not sentence.dates:
            return None
        earlier = self._told.get(sentence.number - 1, [])
        flow = kind in (MeasureKind.FLOW, None)
        if flow or kind is MeasureKind.CUMULATIVE:
            parts = [(told.value, told.period) for told in (*earlier, *siblings)]
            summed = period_of_sum(quantity.value, parts)
            if summed is not None:
                return summed
        speech = DayOfSpeech(
            claim.sentence if claim else None, claim.frame if claim else None, self._report
        )
        dated, until = own_dates(sentence, span, speech, flow=flow)
        events = [d for d in sentence.dates if d.kind is EVENT]
        if siblings and part_of_last(sentence, span, dated, until):
            return siblings[-1].period
        same = any(told.measure == measure for told in earlier)
        if (
            kind is MeasureKind.CUMULATIVE
            and not (siblings or sentence.dates)
            and "SOFAR" not in sentence.told
            and same
            and is_closed(earlier[-1].period, self._report)
        ):
            return earlier[-1].period  # "2,100 applied in 2020. The charity has 1,900."
        if dated is None and until is None and flow and not events:
            if siblings:
                return siblings[-1].period
            if earlier and (kind is None or same or of_them(sentence)):
                return earlier[-1].period
            if kind is None:
                return None
            if (told := self._day_before(sentence)) is not None:
                dated = told
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
            month_before=months[-1] if months else None,
        )

    def _day_before(self, sentence: Sentence) -> Dated | None:
        """The one day of the sentence before, which what happened next shares.

        Its one month or year too, where it tells no number: "May's toll has shrunk."
        """
        other = self._sentence_at(sentence.number - 1)
        if other is None or other.paragraph != sentence.paragraph:
            return None
        least = 10 if other.quantities else 4
        own = [d for d in other.dates if d.kind is POINT and len(d.end) >= least]
        own = [d for d in own if not told_on(other, d)]
        return own[0] if len(own) == 1 == len(other.dates) else None


def of_them(sentence: Sentence) -> bool:
    """Whether a sentence tells a part of what was told before: "of them", "alone"."""
    return "OFTHEM" in sentence.told or any(
        word.lower == "alone" for _, word in sentence.looked_at(FORMS)
    )


def part_of_last(
    sentence: Sentence, span: tuple[int, int], dated: Dated | None, until: Dated | None
) -> bool:
    """Whether a quantity is told as part of the one before, with no date between commas:
    "40 homes flooded since May, 9 of which were saved".
    """
    around = sentence.words[max(0, span[0] - 2) : span[1] + 3]
    if not any("OFTHEM" in word.marks for word in around):
        return False
    own = sentence.segment(span[0])
    return all(d is None or sentence.segment(d.first) != own for d in (dated, until))


def is_closed(period: Period | None, report: date | None) -> bool:
    """Whether a period is a stretch that was over well before the report."""
    if period is None or report is None or period.is_day:
        return False
    return period.end < report - timedelta(days=7)


def period_of_sum(
    value: float | None, parts: Sequence[tuple[float | None, Period | None]]
) -> Period | None:
    """The period of a number that adds up those told before it, from all of theirs.

    "40 in 2020, 50 in 2021 and 3 this year: 93 in all."
    """
    total = 0.0
    starts, ends = [], []
    for count, (part, period) in enumerate(reversed(parts[-_MAX_PARTS:]), start=1):
        if part is None or period is None:
            return None
        total += part
        first, _, last = period.text.partition("/")
        starts.append((period.start, first))
        ends.append((period.end, last or first))
        if total == value and count > 1:
            (start, first), (end, last) = min(starts), max(ends)
            alike = len({start for start, _ in starts}) == 1 == len({end for end, _ in ends})
            return None if alike or end <= start else as_period(f"{first}/{last}")
    return None
