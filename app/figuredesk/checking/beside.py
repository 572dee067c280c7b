"""Beside: what the rest of the ledger says of the same thing as one figure.

It hangs on the figure and on the draft's day, not on the draft's words, so the numbers that
rest on one figure share it, and so do the checks of a draft that is still being written.
"""

import numpy as np

from figuredesk.checking.columns import Mask, Rows
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.dates import STOCK_DAYS
from figuredesk.checking.entry import Beside, Entry
from figuredesk.checking.saying import BOUNDS, NEAR, Relation, relate
from figuredesk.checking.told import Told
from figuredesk.ledger import MeasureKind, Period, Stance

_NAMED = 12


def beside(entry: Entry, told: Told, index: LedgerIndex) -> Beside:
    """What the ledger has beside a figure for a draft's day."""
    spans = told.period is not None and not told.period.is_day
    key = (entry.row, told.day.toordinal(), told.current, spans)
    return index.beside.get(key, lambda: _look(entry, told, index))


def _look(entry: Entry, told: Told, index: LedgerIndex) -> Beside:
    return Beside() if entry.day is None else _Look(entry, entry.day, told, index).found()


class _Look:
    """One pass over the rows that can bear on a figure.

    Of the draft it asks only its day, whether it tells the number as current, and whether
    over more than a day: what `beside` keeps its answers by.
    """

    def __init__(self, entry: Entry, day: Period, told: Told, index: LedgerIndex) -> None:
        self.entry, self.day, self.index = entry, day, index
        self.today, self.current = told.day, told.current
        self.spans = told.period is not None and not told.period.is_day
        self.columns = index.columns
        self.rows = self._others()

    def found(self) -> Beside:
        """What the rows say of the figure."""
        rows, columns, entry = self.rows, self.columns, self.entry
        if not len(rows):
            return Beside()
        conflict = columns.conflict(rows, entry.said)
        same = columns.same_period(rows, self.day, entry.kind)
        own = columns.voice[rows] == columns.voice[entry.row]
        apart = columns.days_apart(rows, self.day)
        near = same | (apart <= STOCK_DAYS) if entry.kind is MeasureKind.STOCK else same
        later = contesting = rows[:0]
        if entry.kind is not MeasureKind.PLAN:
            later = rows[self._is_later() & ~self._says_the_same()] if self.current else later
            if not len(later) and entry.as_of is not None:
                later = rows[own & same & conflict & self._revises()]
            if entry.stance is not Stance.DENIES:
                bears = self._bears(near)
                bears = np.where(own, same & bears, bears)
                other = ~own | (columns.claimant[rows] != columns.claimant[entry.row])
                contests = np.flatnonzero(other & bears & conflict)
                order = np.lexsort((columns.by_id[rows[contests]], apart[contests]))
                contesting = rows[contests[order[:_NAMED]]]
        return Beside(
            later=tuple(self.index.entries(self._latest_first(later))),
            contesting=tuple(self.index.entries(contesting)),
            confirmed=self._confirms(rows[near & ~own & ~conflict]),
        )

    def _others(self) -> Rows:
        """The other counts of the same measure and place whose day can bear on this one's."""
        columns, entry = self.columns, self.entry
        rows = self.index.rows_about(entry.measure, entry.place, self.today.toordinal())
        first, last = self.day.start.toordinal(), self.day.end.toordinal()
        end = columns.end[rows]
        near = (columns.start[rows] <= last + STOCK_DAYS) & (end >= first - STOCK_DAYS)
        if self.current:
            near |= end > last
        rows = rows[near]
        others: Rows = rows[(rows != entry.row) & columns.live_counts[rows]]
        return others

    def _is_later(self) -> Mask:
        rows, columns, day = self.rows, self.columns, self.day
        start, end = columns.start[rows], columns.end[rows]
        first, last = day.start.toordinal(), day.end.toordinal()
        if self.entry.kind is MeasureKind.STOCK:
            after: Mask = start > last
            return after
        later: Mask = (end > last) & (columns.known[rows] >= self.entry.known)
        if self.entry.kind is MeasureKind.CUMULATIVE:
            later = columns.ended[rows] > last
            if day.is_day:
                return later
            later &= (start == end) | columns.same_start(rows, day)
            return later
        if self.spans:
            later &= columns.same_start(rows, day)
            return later
        one, other = last - first + 1, end - start + 1
        later &= np.maximum(one, other) <= 1.5 * np.minimum(one, other) + 1
        return later

    def _says_the_same(self) -> Mask:
        """Whether each of the rows gives the figure's own number: what is later confirms it."""
        said, numbers = self.entry.said, self.columns.numbers
        value, low, high = (numbers[end][self.rows] for end in ("value", "low", "high"))
        if said.value is not None:
            same: Mask = value == said.value
            return same
        if said.low is None:
            return np.zeros(len(value), dtype=bool)
        both: Mask = (low == said.low) & (high == said.high)
        return both

    def _revises(self) -> Mask:
        """Whether each of the rows was known after the figure, so that it may revise it."""
        columns, rows = self.columns, self.rows
        known: Mask = columns.known[rows] > self.entry.known
        if self.entry.said.hedge in BOUNDS:
            # "over 400" comes before a number that crosses it and has no day of its own
            known |= columns.known[rows] <= columns.end[rows]
        return known

    def _bears(self, near: Mask) -> Mask:
        """Whether each of the rows is of so near a time that it can speak against the figure.

        `near` are those of the same period, and of a stock those of some days around.
        """
        rows, columns, entry = self.rows, self.columns, self.entry
        if entry.kind is MeasureKind.STOCK:
            return near | columns.fresh(rows, self.today) if self.current else near
        bears = near | columns.may_end_together(rows, self.day, entry.kind)
        bears &= ~columns.may_grow(rows, entry, self.today.toordinal())
        apart = columns.out_of_step(rows, entry)
        past = (self.today - self.day.end).days > STOCK_DAYS
        if past and not self.current:  # of a day long past, only what was known by then
            apart &= columns.end[rows] <= self.day.end.toordinal()
        bears |= apart
        return bears

    def _latest_first(self, later: Rows) -> Rows:
        """A few of the later figures, the voice's own before all others."""
        columns = self.columns
        other = columns.voice[later] != columns.voice[self.entry.row]
        order = np.lexsort((columns.by_id[later], -columns.end[later], other))
        return later[order[:_NAMED]]

    def _confirms(self, rows: Rows) -> bool:
        """Whether one of these other voices' figures says about the same."""
        said = self.entry.said
        if said.value is not None:
            value = self.columns.numbers["value"][rows]
            gap = np.abs(value - said.value)
            return bool(np.any(gap <= NEAR * np.maximum(np.abs(value), abs(said.value))))
        others = self.index.entries(rows[:_NAMED])
        return any(relate(said, e.said) is Relation.SAME for e in others)
