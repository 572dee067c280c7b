"""Times: is a day or period that the words name the one of a figure?

A mention's period is one reading of its sentence; here every time that stands in it is held
against the figure's own: so that a period read amiss speaks against nothing, and that
nothing is green of a month or year that the words beside it do not tell.
"""

import re
from calendar import month_name
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.cues import HAD, IN_TURN
from figuredesk.checking.dates import first_point, last_point
from figuredesk.checking.entry import Entry
from figuredesk.checking.scene import NamedTime, Scene
from figuredesk.checking.told import Told
from figuredesk.ledger import MeasureKind, Period, parse_period

_FROM = frozenset({"from", "since", "between", "ab", "seit", "von", "od", "с", "depuis", "dal"})
_TO = frozenset({"and", "to", "until", "till", "through", "by", "bis", "und", "do", "до", "i", "и"})
_SAME = frozenset({"same", "that", "selben", "gleichen", "jenem", "tego", "tamtego", "тот"})
_POINTS = re.compile(  # "that year", and no "said that in May"
    r"\b(?:same|selben|gleichen|jenem|tego|tamtego|тот)\b|\bthat (?:very )?(?:day|date|night"
    r"|morning|evening|week|weekend|month|quarter|season|year|time|period|spring|summer|autumn"
    r"|winter)\b",
    re.I,
)
_SPOKE = re.compile(
    r"\b(?:said|says|told|tells|tweet\w*|wrote|writes|announc\w*|stat(?:ed|es|ement)|spoke\w*|"
    r"according|release|report|bulletin|briefing|press|reporters|minister|official|owned up|"
    r"sagte|teilte|powiedzia\w*|poinformowa\w*|сообщ\w*|сказал\w*|заяв\w*)\b",
    re.I,
)
_SO_FAR_THIS = re.compile(r"\bso far (?:this|in)\b", re.I)
_SO_FAR = 16
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_BEHIND = 32  # characters behind a number in which its own time stands
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,.]\d|\d)")
_MONTHS = {name: number for number, name in enumerate(month_name) if name and name != "May"}
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b(?:\s+((?:19|20)\d\d)\b)?")
_MAY = re.compile(r"\b(?:in|of|by|since|until|till|to|from|last|early|late|mid|\d{1,2})[ -]May\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """That the words allow a figure's time: how much they speak for it, and the period told."""

    support: int
    period: Period | None


def told_in_time(entry: Entry, candidates: Candidates, scene: Scene) -> Timed | None:
    """How the words' times stand to a figure's; None where they name another day or period."""
    told = candidates.told
    if entry.day is None or entry.kind is MeasureKind.PLAN:
        return Timed(support=0, period=told.period)
    if each_has_its_time(told):  # "from 300 in May to 400 in June": May is the 300's
        own = tuple(time for time in scene.times if time.words in told.after)
        scene = replace(scene, times=own)
    begun = (time for time in scene.times if time.dated.kind.name == "SINCE")
    if entry.kind is not MeasureKind.STOCK and any(
        _names(time, entry, told) is None for time in begun
    ):
        return None  # "since August, to 7 November" is not the count since January to that day
    for time in scene.times or scene.other_times:
        found = _names(time, entry, told)
        if found is not None:
            return found
    spoken = [day for day in (entry.said_on, entry.printed) if day is not None]
    others = [
        time
        for time in scene.times
        if not (_only_points(time) and not _points_at(time, scene.other_times))
        and not _is_spoken(time, spoken)
    ]
    if others:
        return None
    if entry.kind is MeasureKind.STOCK:
        return Timed(support=0, period=None)
    return None if scene.other_times and not scene.times else _carried(entry, told, scene)


def _carried(entry: Entry, told: Told, scene: Scene) -> Timed | None:
    """For a count whose words name no time: that of the sentence before must not be another's."""
    period = told.period
    if scene.times or period is None or told.current:
        return Timed(support=0, period=entry.as_of)
    end = entry.day.end if entry.day else period.end
    return Timed(support=0, period=entry.as_of) if period.start <= end <= period.end else None


def _only_points(time: NamedTime) -> bool:
    """Whether a time only points at one told before: "for that same year"."""
    return _POINTS.search(f"{_near(time)} {time.words}") is not None


def _points_at(time: NamedTime, others: Sequence[NamedTime]) -> bool:
    """Whether a time points at one that its own sentence names: "in 2019, and 40 that year"."""
    return any(time.dated.end == other.dated.end for other in others)


def _is_spoken(time: NamedTime, days: list[Period]) -> bool:
    """Whether a day is that of the figure's statement, and told as such: "she said on Monday"."""
    period = _period(time)
    if period is None or not period.is_day or not _SPOKE.search(time.before):
        return False
    return any(day.start <= period.start <= day.end for day in days)


def _near(time: NamedTime) -> str:
    return " ".join(time.before.lower().split()[-2:])


def _period(time: NamedTime) -> Period | None:
    dated = time.dated
    alike = dated.start == dated.end or not dated.start
    text = dated.end if alike else f"{dated.start}/{dated.end}"
    try:
        return parse_period(text) if text else None
    except ValueError:
        return None


def _names(time: NamedTime, entry: Entry, told: Told) -> Timed | None:
    """How a time that is named is the figure's: as its day, its start, its end or both."""
    period, day = _period(time), entry.day
    if period is None or day is None:
        return None
    plain = Timed(support=1, period=entry.as_of)
    last = time.before.lower().split()[-1:]
    weekday = not any(letter.isdigit() for letter in time.words)
    if day.is_day and period.is_day and weekday and _SAME & set(_near(time).split()):
        return plain if period.start.weekday() == day.start.weekday() else None
    if entry.kind is MeasureKind.STOCK:
        return plain if period.start <= day.end and day.start <= period.end else None
    (a, b), (c, d) = first_point(day), last_point(day)
    (e, f), (g, h) = first_point(period), last_point(period)
    starts, ends = a <= f and e <= b, c <= h and g <= d
    kind = time.dated.kind.name
    until = kind == "UNTIL" or time.words.lower().startswith("as of ")
    open_ended = kind == "SINCE" or (kind == "SPAN" and period.end == told.day)
    if until or (period.is_day and _TO & set(last)):
        return plain if ends else None
    if _SO_FAR_THIS.search(f"{time.before[-_SO_FAR:]} {time.words}") and kind == "POINT":
        return plain if starts else None  # "so far this November" is not since January
    if open_ended:
        return Timed(support=1, period=_up_to(entry, told)) if starts else None
    if kind == "POINT" and _FROM & set(last):
        return plain if starts else None
    if kind == "SPAN":
        return Timed(support=2, period=entry.as_of) if starts and ends else None
    around = timedelta(days=time.dated.around)
    whole = "/" not in day.text
    if whole and not (day.is_day and entry.kind is MeasureKind.CUMULATIVE):  # its start unknown
        near = period.start - around <= day.start and day.end <= period.end + around
        return plain if period.text == day.text or (around and near) else None
    running = entry.kind is MeasureKind.CUMULATIVE or HAD.search(told.clause) or told.cut_off
    if running and (not period.is_day or around):
        near = period.start - around <= day.end <= period.end + around
        return plain if near or ends else None
    return None


def _up_to(entry: Entry, told: Told) -> Period | None:
    """A count from the figure's start that runs on: told as current on the draft's day."""
    if entry.day is None or entry.day.end > told.day:
        return entry.as_of
    start = entry.day.start
    return Period(text=f"{start}/{told.day}", start=start, end=told.day)


def another_time_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether a year or month is named beside the number in which the figure has no part.

    "400 fires in 2018" are not the 400 of 2021, nor are "400 between August and June" those
    of August to December.
    """
    told = candidates.told
    text = candidates.heard.own_words
    if each_has_its_time(told):
        text = text.replace(told.before.strip(), " ")
    if IN_TURN.search(told.words):
        return False  # "in 2018 and 2021 it was 300 and 400 respectively"
    years = {int(year) for year in _YEAR.findall(text)}
    months = [(_MONTHS[m[0].split()[0]], m[1]) for m in _MONTH.finditer(text)]
    months += [(5, None)] * bool(_MAY.search(text))
    if not years and not months:
        return False
    times = [time for time in (entry.day, entry.said_on, entry.printed) if time is not None]
    if not times:
        return False
    if any(not any(t.start.year <= year <= t.end.year for t in times) for year in years):
        return True
    return any(not any(_has_month(t, month, year) for t in times) for month, year in months)


def each_has_its_time(told: Told) -> bool:
    """Whether a time stands behind a number and another behind the one before it."""
    return _tells_time(told.before) and _tells_time(told.after[:_BEHIND])


def _tells_time(words: str) -> bool:
    """Whether words name a day of the week, a month or a year."""
    return any(pattern.search(words) for pattern in (_YEAR, _MONTH, _MAY, _WEEKDAY))


def _has_month(period: Period, month: int, year: str | None) -> bool:
    first = period.start.year * 12 + period.start.month
    last = period.end.year * 12 + period.end.month
    named = [int(year)] if year else range(period.start.year, period.end.year + 1)
    return any(first <= one * 12 + month <= last for one in named)
