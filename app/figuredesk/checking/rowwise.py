"""The rules of comparing, asked of many rows at once.

What `saying` and `dates` decide for one figure is decided here for a thousand; a property
test holds the two together.
"""

from datetime import date

import numpy as np

from figuredesk.checking.columns import UNDATED, Days, FigureColumns, Mask, Rows
from figuredesk.checking.dates import STOCK_DAYS, first_point, last_point, slack_days
from figuredesk.checking.entry import Entry
from figuredesk.checking.saying import BOUNDS, NEAR, SOFT, Said, half_reach, rounding_reach
from figuredesk.ledger import Hedge, MeasureKind, Period, Stance

_MONTH = 31
_HASTE = 3  # times its mean pace; a total that outruns it is another count


class Columns(FigureColumns):
    """The columns of a ledger's figures, and what many of its rows say of one number or time."""

    def same_period(self, rows: Rows, period: Period, kind: MeasureKind) -> Mask:
        """`dates.same_period` for each of the rows."""
        first, last = period.start.toordinal(), period.end.toordinal()
        dated: Mask = self.start[rows] != UNDATED
        if kind is MeasureKind.STOCK:
            dated &= (self.start[rows] <= last) & (self.end[rows] >= first)
            return dated
        a, b = first_point(period)
        c, d = last_point(period)
        points = self.points[rows]
        lengths = np.minimum(self.end[rows] - self.start[rows] + 1, last - first + 1)
        exact = (points[:, 2] == points[:, 3]) & (c == d)
        slack = np.where(exact, slack_days(lengths), 0)
        ends = (points[:, 2] - slack <= d) & (c - slack <= points[:, 3])
        starts = (points[:, 0] <= b) & (a <= points[:, 1])
        if kind is MeasureKind.CUMULATIVE:
            starts |= (self.start[rows] == self.end[rows]) | (first == last)
        dated &= ends & starts
        return dated

    def may_end_together(self, rows: Rows, period: Period, kind: MeasureKind) -> Mask:
        """Whether a running total known only to the month may be of the period's last day."""
        if kind is not MeasureKind.CUMULATIVE:
            return np.zeros(len(rows), dtype=bool)
        first = period.start if len(period.text) == len("2021-11") else period.end
        month = self.end[rows] - self.start[rows] < _MONTH
        together: Mask = month & (self.ended[rows] <= period.end.toordinal())
        together &= self.end[rows] >= first.toordinal()
        return together

    def may_grow(self, rows: Rows, entry: Entry, today: int) -> Mask:
        """Whether each row's running count can hold beside one that ends a little apart.

        Of two counts from one start the larger may end later: "822 by 2 July" and "1,700 this
        July". A count written to the month ends no later than it was told, nor than `today`.
        """
        if entry.day is None:
            return np.zeros(len(rows), dtype=bool)
        total = entry.kind is MeasureKind.CUMULATIVE
        c, d = last_point(entry.day)
        if total and len(entry.day.text) == len("2021-11"):
            c = entry.day.start.toordinal()
        d = min(d, entry.known) if entry.known > c else d
        month = self.end[rows] - self.start[rows] < _MONTH  # not a year: its total ends with it
        first = np.where(total & month, self.ended[rows], self.points[rows, 2])
        last, told = self.points[rows, 3], self.known[rows]
        last = np.maximum(first, np.where(told > first, np.minimum(last, told), last))
        last = np.maximum(first, np.minimum(last, today))
        larger = self.least[rows] > entry.said.most
        smaller = self.most[rows] < entry.said.least
        grows: Mask = (larger & (last > c)) | (smaller & (first < d))
        begun, over = entry.day.start.toordinal(), entry.day.end.toordinal()
        grows &= (self.start[rows] != begun) | (self.end[rows] != over)  # of one period: no growth
        return grows

    def out_of_step(self, rows: Rows, entry: Entry) -> Mask:
        """Whether each row's running total of a day close by cannot belong to the same count.

        A total does not shrink from one day to a later one, nor grow many times faster in a
        day than since it began; the few per cent between two lists' hours are left alone.
        """
        none = np.zeros(len(rows), dtype=bool)
        counted = entry.stance in (Stance.ASSERTS, Stance.ESTIMATES)
        if entry.kind is not MeasureKind.CUMULATIVE or entry.day is None or not counted:
            return none
        a, b = first_point(entry.day)
        c, d = last_point(entry.day)
        whole = "/" not in entry.day.text and not entry.day.is_day
        if c != d or whole:
            return none
        start, end = self.start[rows], self.end[rows]
        apart = np.abs(end - d)
        near = (self.ended[rows] == end) & (apart > 0) & (apart <= STOCK_DAYS)
        begun = (start < end) & (a < c)  # both starts are known
        near &= ~begun | self.same_start(rows, entry.day)
        later = end > d
        least, most = self.least[rows], self.most[rows]
        before = np.where(later, entry.said.most, most)
        least_before = np.where(later, entry.said.least, least)
        after = np.where(later, least, entry.said.least)
        most_after = np.where(later, most, entry.said.most)
        length = np.where(start < end, end - start, c - b)
        pace = np.where(length > 0, before / np.maximum(length, 1), np.inf)
        shrunk = most_after * (1 + NEAR) < least_before
        jumped = after > before * (1 + NEAR) + _HASTE * pace * np.maximum(apart, 1)
        found: Mask = near & (shrunk | jumped)
        return found

    def same_start(self, rows: Rows, period: Period) -> Mask:
        """`dates.same_start` for each of the rows."""
        a, b = first_point(period)
        same: Mask = (self.points[rows, 0] <= b) & (a <= self.points[rows, 1])
        return same

    def conflict(self, rows: Rows, said: Said) -> Mask:
        """`saying.conflict` with each of the rows."""
        apart: Mask = (self.most[rows] < said.least) | (said.most < self.least[rows])
        if said.value is None:
            return apart
        value = self.numbers["value"][rows]
        gap = np.abs(value - said.value)
        soft = self.soft[rows] | (said.hedge in SOFT)
        near = NEAR * np.maximum(np.abs(value), abs(said.value))
        points = ~np.isnan(value) & ~self.bound[rows] & (said.hedge not in BOUNDS)
        equal = value == said.value
        found = np.where(points, np.where(soft, gap > near, gap > 0), apart)
        opposed = self.under[rows] & (said.hedge is Hedge.MORE_THAN)
        opposed |= self.over[rows] & (said.hedge is Hedge.LESS_THAN)
        return np.where(equal & ~points, opposed, found)

    def near_number(self, rows: Rows, said: Said) -> Mask:
        """Whether each of the rows might say the number, before it is asked in full."""
        if said.value is None and said.low is None:
            return np.ones(len(rows), dtype=bool)
        near: Mask = np.zeros(len(rows), dtype=bool)
        if said.value is not None:
            near = np.abs(self.numbers["value"][rows] - said.value) <= 0.11 * abs(said.value)
        unlike = self.pointless[rows]
        if np.count_nonzero(unlike):
            near[unlike] |= self._leaves_open(rows[unlike], said)
        return near

    def _leaves_open(self, rows: Rows, said: Said) -> Mask:
        """Whether each of the rows is vague, or a range that begins with a number or ends."""
        number = said.low if said.value is None else said.value
        found: Mask = self.vague[rows] | (self.numbers["low"][rows] == number)
        if said.value is not None:
            found |= self.numbers["high"][rows] == number
        return found

    def has_number(self, rows: Rows, said: Said) -> Mask:
        """Whether each of the rows may say the number in the same words, and not only about it."""
        if said.value is not None:
            same: Mask = self.numbers["value"][rows] == said.value
        elif said.low is not None:
            same = self.numbers["low"][rows] == said.low
        else:
            same = self.vague[rows]
        return same

    def may_say(self, rows: Rows, said: Said) -> Rows:
        """Those of the rows that can say the number: not near it only, but rounding to it."""
        if said.value is None:
            return rows[self.near_number(rows, said)]
        if not len(rows):
            return rows
        reach = rounding_reach(said.value)
        if said.hedge in SOFT:
            reach = max(reach, half_reach(said.value))
        can = np.abs(self.numbers["value"][rows] - said.value) <= reach
        unlike = self.pointless[rows]
        if np.count_nonzero(unlike):
            odd = rows[unlike]
            can[unlike] |= np.isnan(self.numbers["value"][odd]) & self._leaves_open(odd, said)
        return rows[can]

    def days_apart(self, rows: Rows, period: Period) -> Days:
        """How many days lie between each of the rows and a period; a million for undated."""
        first, last = period.start.toordinal(), period.end.toordinal()
        start, end = self.start[rows], self.end[rows]
        gap = np.maximum(np.maximum(start - last, first - end), 0)
        return np.where(start == UNDATED, 10**6, gap)

    def fresh(self, rows: Rows, day: date) -> Mask:
        """Whether each of the rows is at most a week away from a day."""
        today = day.toordinal()
        return self._within(rows, today - STOCK_DAYS, today + STOCK_DAYS)

    def near_in_time(self, rows: Rows, period: Period, days: int) -> Mask:
        """Whether each of the rows is at most so many days away from a period."""
        first, last = period.start.toordinal(), period.end.toordinal()
        return self._within(rows, first - days, last + days)

    def _within(self, rows: Rows, first: int, last: int) -> Mask:
        """Whether each of the rows has a day between two; what is undated has none."""
        within: Mask = (self.start[rows] <= last) & (self.end[rows] >= first)
        return within
