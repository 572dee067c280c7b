"""Which of a sentence's dates is the quantity's, and what it makes of it.

A stock is of a day, the day of the statement where none is given. A flow is of its
period. A running total runs from its start to the day of the statement or its cut-off.
A plan has no day, nor has a past event that the text does not date.
"""

from datetime import date
from functools import lru_cache

from figuredesk.ledger import MeasureKind, Period, parse_period
from figuredesk.reading.context.dates import Dated, DateKind
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speakers import Frame

_SPEECH_REACH = 6
_TOO_FAR = 34.0


class DayOfSpeech:
    """The day of a statement: the date beside its verb, else the report's."""

    __slots__ = ("dated", "point")

    def __init__(self, sentence: Sentence | None, frame: Frame | None, report: date | None) -> None:
        self.dated: Dated | None = None
        self.point = report.isoformat() if report else ""
        if sentence is None or frame is None:
            return
        verb = sentence.words[frame.verb].marks
        if "TALLY" in verb and "SAY" not in verb:
            return  # "on Sunday the guards recorded": the day of what was recorded
        nearest = None
        for dated in sentence.dates:
            if dated.kind is not DateKind.POINT or len(dated.end) != 10:
                continue
            if dated.first and sentence.words[dated.first - 1].lower in ("for", "für"):
                continue  # "for 6 September the guards tweeted 191"
            if dated.last + 2 == frame.verb and sentence.words[dated.last + 1].raw == ",":
                continue  # "on 7 September, said X, there were": the day of what happened
            gap = _gap(dated, frame.verb)
            close = gap <= _SPEECH_REACH and _same_clause(sentence, dated, frame.verb)
            if close and (nearest is None or gap < nearest[0]):
                nearest = (gap, dated)
        if nearest is not None:
            self.dated = nearest[1]
            self.point = nearest[1].end


def own_date(
    sentence: Sentence, span: tuple[int, int], speech: DayOfSpeech, *, flow: bool
) -> Dated | None:
    """The date of the sentence that is this quantity's, if any."""
    best: tuple[float, Dated] | None = None
    for dated in sentence.dates:
        if dated.kind in (DateKind.UNTIL, DateKind.EVENT):
            continue
        if dated.relative and dated.kind is DateKind.SPAN and told_on(sentence, dated):
            continue  # "said last week"
        if flow and len(sentence.dates) > 1 and (dated is speech.dated or told_on(sentence, dated)):
            continue
        least = best[0] if best is not None else _TOO_FAR
        if _nearness(dated, span) < least and (cost := _cost(sentence, dated, span)) < least:
            best = (cost, dated)
    return best[1] if best else None


def told_on(sentence: Sentence, dated: Dated) -> bool:
    """Whether a date stands right after a verb of saying: "tweeted on Friday that"."""
    before = sentence.words[max(0, dated.first - 2) : dated.first]
    return any("SAY" in t.marks and "WEAKSAY" not in t.marks for t in before)


def cut_off(sentence: Sentence, span: tuple[int, int]) -> Dated | None:
    """ "By 26 November": the nearest cut-off of the sentence."""
    until = [d for d in sentence.dates if d.kind is DateKind.UNTIL]
    return min(until, key=lambda d: _cost(sentence, d, span), default=None)


def make_period(
    kind: MeasureKind | None,
    dated: Dated | None,
    until: Dated | None,
    speech: DayOfSpeech,
    *,
    event: bool,
    since: bool = False,
    month_before: str | None,
) -> Period | None:
    """The period of a quantity of a measure of this kind; None where the text gives none."""
    if kind is MeasureKind.PLAN:
        return None
    end = until.end if until else speech.point
    if dated is not None and since and dated.kind is DateKind.POINT and len(dated.end) == 10:
        return _period(f"{dated.end}/{end}" if end > dated.end else dated.end)
    if dated is not None and dated.kind is DateKind.SINCE:
        return _period(f"{dated.start}/{end}" if end else dated.start)
    if dated is not None and dated.kind is DateKind.SPAN:
        if dated.relative and until and dated.start <= until.end <= dated.end:
            return _period(f"{dated.start}/{until.end}")
        return _period(f"{dated.start}/{dated.end}")
    if dated is not None:
        current = len(dated.end) == 7 and end[:7] == dated.end and len(end) == 10
        if current and kind is not MeasureKind.STOCK:
            return _period(f"{dated.end}-01/{end}")
        return _period(dated.end)
    if until is not None:
        if kind is MeasureKind.FLOW and month_before:
            return _period(f"{until.end[:7]}-01/{until.end}")
        return _period(until.end)
    if kind is MeasureKind.FLOW and not event:
        return None
    return _period(speech.point)


@lru_cache(maxsize=4096)
def _period(text: str) -> Period | None:
    if not text:
        return None
    try:
        return parse_period(text)
    except ValueError:
        return None


def _gap(dated: Dated, at: int) -> int:
    return dated.first - at if dated.first > at else at - dated.last


def _same_clause(sentence: Sentence, dated: Dated, at: int) -> bool:
    low, high = sorted((dated.first, at))
    return not any(n in sentence.counted or sentence.words[n].raw in ";:" for n in range(low, high))


def _cost(sentence: Sentence, dated: Dated, span: tuple[int, int]) -> float:
    cost = float(_nearness(dated, span))
    of_date = sentence.segment(dated.first)
    if of_date != sentence.segment(span[0]):
        cost += 8
        low, high = sorted((dated.first, span[0]))
        if sentence.parted(low, high):
            cost += 12
        if of_date in sentence.numbered:
            cost += 14 if dated.first > span[0] else 8
        if sentence.numbers_between(low, high):
            cost += 10
        if dated.first > span[0]:
            cost += 3
    return cost


def _nearness(dated: Dated, span: tuple[int, int]) -> int:
    return min(_gap(dated, span[0]), _gap(dated, span[1]))
