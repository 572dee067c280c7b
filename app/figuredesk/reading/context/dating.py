"""The day or period of each quantity, from its own sentence and from what was told before it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import chain, islice
from typing import NamedTuple

from figuredesk.ledger import MeasureKind, Period
from figuredesk.reading.context.claims import Claim
from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.periods import as_period, make_period, own_dates
from figuredesk.reading.context.pointing import told_on
from figuredesk.reading.context.points import EVENT, POINT, UNTIL, order_of
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speech_days import DayOfSpeech
from figuredesk.reading.context.word import BREAKS, FORMS, NOWADAYS
from figuredesk.reading.kinds import CUMULATIVE, DURATION, FLOW, MEASUREMENT, STOCK
from figuredesk.reading.quantity import Quantity

UNDATED = (DURATION, MEASUREMENT)
_MAX_PARTS = 12
_LONG = 31  # days of a count that runs on
_STOOD = frozenset({"stood", "stand", "stands", "lag", "stał", "wynosiła", "составляло"})


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
        siblings.append(_Told(measure, at[1].value, period))
        return period

    def _period(
        self,
        sentence: Sentence,
        at: tuple[tuple[int, int], Quantity],
        said: Claim | Frame | None,
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
            and (is_closed(earlier[-1].period, self._report) or self._same_speaker(sentence))
        ):
            return earlier[-1].period  # "2,100 applied in 2020. The charity has 1,900."
        if (flow or kind is CUMULATIVE) and not (dated is None and until is None):
            told_before = chain(reversed(siblings), reversed(earlier))
            if run := _goes_on_from(sentence, at, told_before, measure, (dated, until)):
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

    def _same_speaker(self, sentence: Sentence) -> bool:
        """Whether who told the sentence before goes on: "Of 90 since May it says that 4 ..."."""
        now, before = self._spoken.get(sentence.number), self._spoken.get(sentence.number - 1)
        return now is not None and before is not None and now[:2] == before[:2]

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

    def _shared_before(self, sentence: Sentence, earlier: Sequence[_Told]) -> Period | None:
        """The period over by now of which all numbers of the sentence before are told.

        "In May 60 were hurt, 40 of them badly. Two hospitals were hit."
        """
        other = self._sentence_at(sentence.number - 1)
        if not earlier or other is None or other.paragraph != sentence.paragraph:
            return None
        period = earlier[0].period
        over = period is not None and (self._report is None or period.end < self._report)
        return period if over and all(told.period == period for told in earlier) else None


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
    if not around_of_them(sentence, span):
        return False
    own = sentence.segment(span[0])
    return all(d is None or sentence.segment(d.first) != own for d in (dated, until))


def around_of_them(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether "of them" stands right beside a quantity."""
    if "OFTHEM" not in sentence.told:
        return False
    around = sentence.words[max(0, span[0] - 2) : span[1] + 3]
    return any("OFTHEM" in word.marks for word in around)


def _goes_on_from(
    sentence: Sentence,
    at: tuple[tuple[int, int], Quantity],
    told: Iterable[_Told],
    measure: str | None,
    dates: tuple[Dated | None, Dated | None],
) -> Period | None:
    """The period of an earlier or later count of the same: it began when the one before did.

    "By 18 May 90 fires had broken out this year, up from 60 on 3 May", "by then it had 120",
    "on 3 May it had stood at 60".
    """
    dated, until = dates
    span, value = at[0], at[1].value
    close = until if dated is None else None
    standing = dated is not None and _stands(sentence, span, dated)
    if standing:
        close = dated
    if close is None or measure is None or close.kind not in (POINT, UNTIL):
        return None
    for one in told:
        if one.measure != measure or one.period is None:
            continue
        start, slash, _ = one.period.text.partition("/")
        if order_of(start) > order_of(close.end):
            continue
        if standing and (value is None or one.value is None or value >= one.value):
            return None
        long = (one.period.end - one.period.start).days > _LONG
        return as_period(f"{start}/{close.end}") if slash and long else None
    return None


def _stands(sentence: Sentence, span: tuple[int, int], dated: Dated) -> bool:
    """Whether a count is told as it stood on a day: "up from 60 on 3 May", "had stood at 60"."""
    if dated.kind is not POINT or len(dated.end) != len("2021-11-07"):
        return False
    before = sentence.words[max(span[0] - 4, 0) : span[0]]
    if any("CONTRAST" in word.marks or word.lower in _STOOD for word in before):
        return True
    if dated.around and not dated.relative:
        return True  # "40 at the beginning of May"
    named = sentence.words[dated.last].weekday < 0 and not dated.relative
    return named and any(word.lower in ("had", "hatte", "hatten", "miała") for word in before)


def listed(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a quantity stands in a list of parts after a colon: "52 fires: 25 in Rome"."""
    first = sentence.spans[0][1]
    breaks = sentence.looked_at(BREAKS)
    colons = [at for at, word in breaks if first < at < span[0] and word.raw == ":"]
    return len(colons) == 1 and not any(at <= colons[0] for at in sentence.firsts[1:])


def is_closed(period: Period | None, report: date | None) -> bool:
    """Whether a period is a stretch that was over well before the report."""
    if period is None or report is None or period.is_day:
        return False
    return period.end < report - timedelta(days=7)


def period_of_sum(value: float | None, before: Iterable[_Told]) -> Period | None:
    """The period of a number that adds up those told before it, the last first, from all of theirs.

    "40 in 2020, 50 in 2021 and 3 this year: 93 in all."
    """
    if value is None:
        return None
    total = 0.0
    starts, ends = [], []
    for count, (_, part, period) in enumerate(islice(before, _MAX_PARTS), start=1):
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
