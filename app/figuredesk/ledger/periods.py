"""Days and periods as the ledger writes them: a subset of EDTF (ISO 8601-2:2019).

`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `start/end` of two of these. What was written
is kept beside the bounds that it means: "2021-11" is not "2021-11-01/2021-11-30".
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A day or a run of days, both ends included, with the words it was written in."""

    text: str
    start: date
    end: date

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.start == self.end


def parse_period(text: str) -> Period:
    """Read an EDTF day, month, year or interval.

    Raises ValueError, with a sentence for a person, when the text is none of these,
    names a day that does not exist, or ends before it starts.

    >>> parse_period("2021-11").end
    datetime.date(2021, 11, 30)
    >>> parse_period("2021-01-01/2021-11-18").start
    datetime.date(2021, 1, 1)
    """
    first, slash, last = text.partition("/")
    start, end = _bounds(first)
    if slash:
        _, end = _bounds(last)
    if end < start:
        raise ValueError(f"“{text}” ends before it starts")
    return Period(text=text, start=start, end=end)


def _bounds(text: str) -> tuple[date, date]:
    found = _POINT.fullmatch(text)
    if not found:
        raise ValueError(f"“{text}” is not a date written as 2021, 2021-11 or 2021-11-18")
    year = int(found[1])
    month, day = (int(part) if part else None for part in found.groups()[1:])
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except (ValueError, calendar.IllegalMonthError):
        raise ValueError(f"“{text}” is no day of the calendar") from None
