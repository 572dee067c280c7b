"""Dates as they are found: EDTF points with how they stand in a sentence."""

from datetime import date, timedelta
from enum import Enum

AROUND_PART = 1  # days beyond a month of which only a part is told: "in mid-May"
AROUND_START = 4  # days that "at the beginning of May" may be off
_EARLIEST, _LATEST = 1600, 9000  # years of a report's date


class DateKind(Enum):
    """How a date stands in its sentence."""

    POINT = "a day, a month or a year"
    SPAN = "a start and an end"
    SINCE = "a start, running on"
    UNTIL = "a cut-off"
    EVENT = "since something without a date"


# each under a name of its own: to reach a member through its Enum is slow in Python 3.11
POINT, SPAN, SINCE = DateKind.POINT, DateKind.SPAN, DateKind.SINCE
UNTIL, EVENT = DateKind.UNTIL, DateKind.EVENT


class Dated:
    """A date at `words[first:last + 1]`; `start` and `end` are EDTF points."""

    __slots__ = ("around", "end", "first", "kind", "last", "relative", "start")

    def __init__(
        self, kind: DateKind, first: int, last: int, start: str, end: str, *, relative: bool = False
    ) -> None:
        self.kind = kind
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.around = 0  # days that it may be off: "two weeks ago"
        self.relative = relative  # "last year", "so far": says nothing without the report


def within_reach(report: date | None) -> date | None:
    """A report's day; None for one so old or so far ahead that arithmetic would overflow."""
    return report if report is not None and _EARLIEST <= report.year <= _LATEST else None


def calendar_day(year: int, month: int, day: int) -> str | None:
    """The day as EDTF, None where the calendar has none."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def order_of(point: str) -> str:
    """A point written so that points of any precision sort by their starts."""
    return point + "-00-00"[: 10 - len(point)] if len(point) < 10 else point


def last_day_of(month: str) -> str:
    """The last day of a month."""
    year, number = int(month[:4]), int(month[5:7])
    following = date(year + number // 12, number % 12 + 1, 1)
    return (following - timedelta(days=1)).isoformat()


def month_before(day: date) -> str:
    """The month before a day's."""
    last = day.replace(day=1) - timedelta(days=1)
    return f"{last.year:04}-{last.month:02}"


def shift_point(base: str, unit: frozenset[str], by: int) -> str | None:
    """A day or year so many units on or back; None where that is no date we read."""
    try:
        if "YEAR" in unit:
            year = int(base[:4]) + by
            return f"{year:04}" if 1900 <= year <= 2100 else None
        if "MONTH" in unit and len(base) >= len("2021-11"):
            months = int(base[:4]) * 12 + int(base[5:7]) - 1 + by
            return f"{months // 12:04}-{months % 12 + 1:02}"
        if len(base) != 10:
            return None
        day = date.fromisoformat(base)
        return (day + timedelta(days=by * (7 if "WEEK" in unit else 1))).isoformat()
    except (ValueError, OverflowError):
        return None
