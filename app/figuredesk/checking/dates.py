"""Dates: when a figure existed, and whether it speaks of the day that the draft means.

A figure first said or printed after the draft's date does not exist for that draft. A number
told without a date is told as current.
"""

from calendar import monthrange
from datetime import date

import numpy as np
from numpy.typing import NDArray

from figuredesk.ledger import MeasureKind, Period

STOCK_DAYS = 7
"""How far apart two counts of what is present may be and still speak against each other."""
_SLACK = 0.02
_UNKNOWN = 0


def first_known(said_on: Period | None, printed: Period | None, as_of: Period | None) -> int:
    """The ordinal of the first day on which a figure existed; 0 where nothing tells.

    The day of the statement, else of the report, else the day described. A month counts from
    its first day, a year from its last (its total was not known before). Nothing is known
    before the day that it describes, or the month that it describes has begun, whatever month
    its report carries.
    """
    first = said_on or printed
    if first:
        if said_on or as_of is None or first.text.count("-") == 2:
            return first.start.toordinal()
        to_the_day = len(as_of.text.split("/")[-1]) == len("2021-11-07")
        told = min(as_of.end, first.end) if to_the_day else as_of.start
        return max(first.start, told).toordinal()
    if as_of is None:
        return _UNKNOWN
    last = as_of.text.split("/")[-1]
    if len(last) == 7:
        return date(as_of.end.year, as_of.end.month, 1).toordinal()
    return as_of.end.toordinal()


def is_current(told: Period | None, day: date) -> bool:
    """Whether a number is told as current: undated, or running up to the draft's own day."""
    return told is None or told.start <= day <= told.end


def same_period(one: Period, other: Period, kind: MeasureKind) -> bool:
    """Whether two periods are the same for a measure of this kind.

    A stock is compared by its day; one known only to the month or the week stands for every
    day of it. A flow or running total needs the same start and the same end, at the precision
    in which they were written; long periods may end a few days apart, since yearly totals are
    often closed before the year is. A running total written as one day has no known start.
    """
    if kind is MeasureKind.STOCK:
        return one.start <= other.end and other.start <= one.end
    if not _same_end(one, other):
        return False
    if kind is MeasureKind.CUMULATIVE and (one.is_day or other.is_day):
        return True
    return same_start(one, other)


def same_start(one: Period, other: Period) -> bool:
    """Whether two periods begin on the same day, at the precision in which it was written."""
    (a, b), (c, d) = first_point(one), first_point(other)
    return a <= d and c <= b


def _same_end(one: Period, other: Period) -> bool:
    (a, b), (c, d) = last_point(one), last_point(other)
    exact = a == b and c == d  # a total that ends in a month says no day to be slack about
    slack = min(int(min(_length(one), _length(other)) * _SLACK), STOCK_DAYS) if exact else 0
    return a - slack <= d and c - slack <= b


def slack_days(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many days periods of these lengths may end apart and still be the same."""
    return np.minimum((lengths * _SLACK).astype(np.int64), STOCK_DAYS)


def may_be_meant(
    bounds: NDArray[np.int64], told: Period, kind: MeasureKind, around: int, *, by_then: bool
) -> NDArray[np.bool_]:
    """Whether each figure may be of the day that a draft tells less exactly.

    A running total told as reached `by_then` is of some day in the month; "two weeks ago"
    is some days around, `around` to either side. Each row of `bounds` has a
    figure's start and end and its `first_point` and `last_point`, as ordinals.
    """
    first, last = told.start.toordinal() - around, told.end.toordinal() + around
    start, end = bounds[:, 0], bounds[:, 1]
    if kind is MeasureKind.CUMULATIVE and (around or (by_then and _is_month(told))):
        meant = (bounds[:, 4] <= last) & (first <= bounds[:, 5]) & (start > _UNKNOWN)
    elif not around:
        meant = np.zeros(len(bounds), dtype=np.bool_)
    elif kind is MeasureKind.STOCK:
        meant = (start <= last) & (end >= first)
    else:
        meant = (start == end) & (first <= start) & (end <= last)
    return np.asarray(meant, dtype=np.bool_)


def _is_month(period: Period) -> bool:
    return len(period.text) == len("2021-11")


def first_point(period: Period) -> tuple[int, int]:
    """The days on which a period may begin: one day, unless an interval names a month."""
    first, slash, _ = period.text.partition("/")
    start = period.start.toordinal()
    if not slash or len(first) == 10:
        return start, start
    if len(first) == 4 and period.end.year > period.start.year:  # "2029/2031": some day of 2029
        return start, date(period.start.year, 12, 31).toordinal()
    days = monthrange(period.start.year, period.start.month)[1]
    return start, start + days - 1 if len(first) == 7 else start


def last_point(period: Period) -> tuple[int, int]:
    """The days on which a period may end: one day, unless an interval ends in a month."""
    _, slash, last = period.text.partition("/")
    end = period.end.toordinal()
    if not slash or len(last) != 7:
        return end, end
    return date(period.end.year, period.end.month, 1).toordinal(), end


def _length(period: Period) -> int:
    return period.end.toordinal() - period.start.toordinal() + 1


def days_apart(one: Period, other: Period) -> int:
    """How many days lie between two periods; 0 where they touch."""
    if one.start <= other.end and other.start <= one.end:
        return 0
    return min(abs((one.start - other.end).days), abs((other.start - one.end).days))
