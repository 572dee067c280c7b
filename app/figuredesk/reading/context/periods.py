"""Which of a sentence's dates is the quantity's, and what it makes of it.

A stock is of a day, the day of the statement where none is given. A flow is of its
period. A running total runs from its start to the day of the statement or its cut-off.
A plan has no day, nor has a past event that the text does not date.
"""

from functools import lru_cache

from figuredesk.ledger import MeasureKind, Period, parse_period
from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.pointing import compared_with, published_on, told_on
from figuredesk.reading.context.points import (
    EVENT,
    POINT,
    SINCE,
    SPAN,
    UNTIL,
    order_of,
)
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speech_days import DayOfSpeech, gap
from figuredesk.reading.context.stretches import (
    each_dated,
    finer,
    is_now,
    since_superlative,
    stretch_told,
    sums_up,
)
from figuredesk.reading.kinds import FLOW, PLAN, STOCK
from figuredesk.reading.mention import RoughPeriod

# fmt: off
_ASIDE = frozenset({  # open a clause that tells of a place or an owner
    "where", "wherein", "whose", "wo", "deren", "dessen", "gdzie", "której", "którego", "których",
    "где", "которой", "которого",
})
_WHO = frozenset({
    "which", "who", "that", "die", "der", "das", "która", "który", "które", "którzy", "которая",
    "который",
})
# fmt: on
_TELLING = frozenset({"SAY", "ACCORDING"})
_OPENS = 2  # words from a cut-off to the number that it opens
_OF_ANOTHER = 6.0  # against a date that follows another number
_TOO_FAR = 34.0


def own_dates(
    sentence: Sentence, span: tuple[int, int], speech: DayOfSpeech, *, flow: bool, stock: bool
) -> tuple[Dated | None, Dated | None]:
    """The date of the sentence that is this quantity's, and its cut-off, if any."""
    if not sentence.dates:
        return None, None
    if "RESPECTIVELY" in sentence.told and (paired := _in_turn(sentence, span)) is not None:
        return paired, None
    alone = not stock and len(sentence.spans) == 1
    dated = _own_date(sentence, span, speech, apart=flow or alone)
    until = _cut_off(sentence, span, dated)
    if dated is not None and dated.kind is SPAN and dated.relative and not flow:
        after = sentence.words[dated.last + 1 : dated.last + 2]
        if after and "SAY" in after[0].marks:
            dated.around = 1  # "last week put the spending at": some day of it
    if dated is not None and dated.kind is POINT:
        stretch = None if stock else stretch_told(sentence, span, dated)
        if stretch is not None:
            return stretch, until or dated  # told on that day, of all up to then
        if stock and is_now(sentence, span, dated):
            return None, None
        dated = finer(sentence, span, dated, speech)
    if dated is None and until is None:
        only = _only_date(sentence, span, speech, flow=flow)
        if flow and span == sentence.spans[0] and only is not None:
            # another quantity's own, where one stands beside it
            dated = None if sentence.segment(only.first) in sentence.numbered else only
        elif only is not None and not flow and only.last < min(sentence.firsts):
            dated = only  # "on Friday 900 slept in the hall and 80 in the yard"
        elif only is not None and sums_up(sentence, only):
            dated = only  # "40 fires, 9 floods: these are the brigade's figures for 2029"
    if dated is None or until is None:
        return dated, until
    own = sentence.segment(span[0])
    if dated.kind is POINT:
        apart = sentence.segment(dated.first) != own == sentence.segment(until.first)
        return (None if apart and not dated.relative else dated), until
    within = order_of(dated.start) <= order_of(until.end) <= order_of(dated.end)
    nearer = _cost(sentence, until, span) < _cost(sentence, dated, span)
    if dated.kind is SPAN and within and nearer:
        # "8,000 from January to October, after 6,200 by the end of September"
        dated = Dated(SPAN, dated.first, dated.last, dated.start, until.end)
    return dated, until


def _in_turn(sentence: Sentence, span: tuple[int, int]) -> Dated | None:
    """The date of a number in its turn: "in 2028 and 2029 it was 40 and 60 respectively"."""
    if len(sentence.dates) != len(sentence.spans):
        return None
    dated = sentence.dates[sentence.spans.index(span)]
    return dated if dated.kind in (POINT, SPAN) else None


def _own_date(
    sentence: Sentence, span: tuple[int, int], speech: DayOfSpeech, *, apart: bool
) -> Dated | None:
    """The nearest date that is a quantity's; `apart` from the day on which it was told."""
    best: tuple[float, Dated] | None = None
    for dated in sentence.dates:
        if dated.kind in (UNTIL, EVENT):
            continue
        if dated.relative and dated.kind is SPAN and told_on(sentence, dated):
            continue  # "said last week"
        if since_superlative(sentence, dated):
            continue
        several = len(sentence.dates) > 1
        if several and compared_with(sentence, dated):
            continue
        if several and published_on(sentence, dated):
            continue  # "a report out on Monday has 40 for that day"
        if several and apart and (speech.is_of(sentence, dated, span) or told_on(sentence, dated)):
            continue
        least = best[0] if best is not None else _TOO_FAR
        if (
            _nearness(dated, span) < least
            and (cost := _cost(sentence, dated, span)) < least
            and not _aside(sentence, dated, span)
            and not _of_another(sentence, dated, span)
        ):
            best = (cost, dated)
    return best[1] if best else None


def _of_another(sentence: Sentence, dated: Dated, span: tuple[int, int]) -> bool:
    """Whether a day beyond a semicolon follows a number of its own: "40 on Monday; 9 here"."""
    if dated.kind is not POINT or dated.first > span[0]:
        return False
    if not sentence.parted(dated.first, span[0]):
        return False
    return any(
        first < dated.first and not sentence.parted(first, dated.first) for first in sentence.firsts
    )


def _only_date(
    sentence: Sentence, span: tuple[int, int], speech: DayOfSpeech, *, flow: bool
) -> Dated | None:
    """The one date of a sentence, however far: "40 fires and 9 floods: thus he summed up 2021"."""
    found = [
        dated
        for dated in sentence.dates
        if dated.kind in (POINT, SPAN, SINCE)
        and dated is not speech.dated
        and not told_on(sentence, dated)
    ]
    if len(found) != 1 or _aside(sentence, found[0], span):
        return None
    low, high = sorted((found[0].first, span[0]))
    return None if sentence.parted(low, high) and not flow else found[0]


def _aside(sentence: Sentence, dated: Dated, span: tuple[int, int]) -> bool:
    """Whether a date stands in a relative clause of which the quantity is no part.

    "Sicily, where a drought began on 2 May, closed 40 wells."
    """
    words = sentence.words
    opened = next(
        (at for at in range(dated.first - 1, max(dated.first - 24, 0) - 1, -1)
         if words[at].raw in ",;()"), None
    )  # fmt: skip
    if opened is None or words[opened].raw != ",":
        return False
    first = {word.lower for word in words[opened + 1 : opened + 3]}
    closed = next(
        (at for at in range(dated.last + 1, len(words)) if words[at].raw in ",;()"), len(words)
    )
    if opened < span[0] < closed:
        return False
    if any("TALLY" in word.marks for word in words[closed + 1 : closed + 3]):
        return False  # "the vicar, whose men got in on 2 May, counted 40"
    if first & _ASIDE:
        return True
    opening = words[opened + 1 : opened + 4]
    if dated.first > span[0] and any("OFTHEM" in word.marks for word in opening):
        return True  # "40 have drowned, the last of them found on Monday"
    return words[opened + 1].lower in _WHO and closed < span[0] and dated.last < span[0]


def _cut_off(sentence: Sentence, span: tuple[int, int], dated: Dated | None) -> Dated | None:
    """ "By 26 November": the nearest cut-off, not past a semicolon nor, for a quantity with
    a date of its own, one that follows another quantity.
    """
    best: tuple[float, Dated] | None = None
    for until in sentence.dates:
        if until.kind is not UNTIL:
            continue
        low, high = sorted((until.first, span[0]))
        if sentence.parted(low, high) or _aside(sentence, until, span):
            continue
        if until.first > span[1]:
            between = sentence.numbers_between(low, high) > 0
            told = any(not word.marks.isdisjoint(_TELLING) for word in sentence.words[low:high])
            if between and (dated is not None or told):
                continue
            if told and sentence.numbers_between(until.last, until.last + _OPENS + 1):
                continue  # "40 are in, said A, and B thinks that by Sunday 90 will be"
        cost = _cost(sentence, until, span)
        if best is None or cost < best[0]:
            best = (cost, until)
    return best[1] if best else None


def make_period(
    kind: MeasureKind | None,
    dated: Dated | None,
    until: Dated | None,
    speech: DayOfSpeech,
    *,
    event: bool,
    since: bool = False,
    ahead: bool = False,
    month_before: str | None,
) -> Period | None:
    """The period of a quantity of a measure of this kind; None where the text gives none."""
    if kind is PLAN:
        return None
    end = until.end if until else speech.point
    if dated is not None and since and dated.kind is POINT and len(dated.end) == 10:
        return as_period(f"{dated.end}/{end}" if end > dated.end else dated.end)
    if dated is not None and dated.kind is SINCE:
        return as_period(f"{dated.start}/{end}" if end and end != dated.start else dated.start)
    if dated is not None and dated.kind is SPAN:
        if until is None and (last := speech.last_day(dated)):
            return as_period(last)
        cut = until.end if until else speech.cut(dated)
        if dated.relative and cut and dated.start <= cut <= dated.end:
            return as_period(f"{dated.start}/{cut}")
        return _roughly(as_period(f"{dated.start}/{dated.end}"), dated)
    if dated is not None:
        current = len(dated.end) == 7 and end[:7] == dated.end and len(end) == 10
        if current and kind is not STOCK and not ahead:
            return as_period(f"{dated.end}-01/{end}")
        return _roughly(as_period(dated.end), dated)
    if until is not None:
        if kind is FLOW and month_before and month_before <= until.end:
            return as_period(f"{until.end[:7]}-01/{until.end}")
        return as_period(until.end)
    if kind is FLOW and not event:
        return None
    return _roughly(as_period(speech.point), speech.dated)


def _roughly(period: Period | None, dated: Dated | None) -> Period | None:
    """The period, marked as told roughly where the date is: "two weeks ago"."""
    if period is None or dated is None or not dated.around:
        return period
    return RoughPeriod(text=period.text, start=period.start, end=period.end, around=dated.around)


@lru_cache(maxsize=4096)
def as_period(text: str) -> Period | None:
    """A period of its EDTF text; None where it is none."""
    if not text:
        return None
    try:
        return parse_period(text)
    except ValueError:
        return None


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
    if dated.first < span[0] and len(sentence.dates) > 1 and each_dated(sentence, dated, span):
        cost += _OF_ANOTHER
    return cost


def _nearness(dated: Dated, span: tuple[int, int]) -> int:
    return min(gap(dated, span[0]), gap(dated, span[1]))
