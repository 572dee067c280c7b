"""Timing: which figures are of the day or period that a draft gives for its number.

A draft seldom writes a period as a ledger does: it tells a total by the month in which it
ends, a forecast by the day on which it was made, a night by the day after.
"""

import numpy as np

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.columns import Mask, Rows
from figuredesk.checking.cues import AT_LEVEL, GAVE_TOTAL, HAD, HAD_THEN, ROUGHLY, THAT_HAD
from figuredesk.checking.dates import STOCK_DAYS, days_apart, may_be_meant
from figuredesk.checking.entry import Entry
from figuredesk.checking.hearing import Hearing
from figuredesk.checking.saying import Relation, significant
from figuredesk.ledger import MeasureKind, Stance

_PLAN_DAYS = 31


class Timing(Hearing):
    """One told number with the figures of its time."""

    def plans(self, rows: Rows) -> Rows:
        """Plans have no day of their own; one that the draft dates is of about that time."""
        if self.current:
            return rows
        return rows[self.columns.near_in_time(rows, self.period, _PLAN_DAYS)]

    def dated(self, rows: Rows, kind: MeasureKind, same: Mask, equal: Mask) -> Rows:
        """Those of the rows that are of the day or period that the draft gives.

        `same` are those of the very period, `equal` those of about the number.
        """
        period, told, columns = self.period, self.told, self.columns
        fits = same.copy()
        if told.around or kind is MeasureKind.CUMULATIVE:
            fits |= self._may_be_meant(rows, kind)
        day, start, end = period.end.toordinal(), columns.start[rows], columns.end[rows]
        if period.is_day and kind is MeasureKind.FLOW and (told.cut_off or self._at_level):
            ends = columns.points[rows]
            by_then = (ends[:, 2] <= day) & (day <= ends[:, 3])
            fits |= by_then if told.cut_off else by_then & equal
        if not np.count_nonzero(equal):
            return rows[fits]
        if period.is_day and kind is MeasureKind.FLOW:  # "in the past 24 hours" is of two days
            fits |= (start == day - 1) & (end == day) & equal
        month = "/" not in period.text and period.text.count("-") == 1
        if kind is not MeasureKind.PLAN:
            near = columns.has_number(rows, told.said) & ~fits
            near &= columns.near_in_time(rows, period, STOCK_DAYS)
            for at in near.nonzero()[0].tolist():
                fits[at] = self._is_meant(self.index.entry(int(rows[at])), month=month)
        if period.is_day and kind is not MeasureKind.FLOW:
            near = (np.abs(start - day) <= 62) | (np.abs(end - day) <= 62)
            near &= equal & ~fits
            for at in near.nonzero()[0].tolist():
                fits[at] = self._said_that_day(self.index.entry(int(rows[at])))
        return rows[fits]

    @property
    def _at_level(self) -> bool:
        """Whether a count is told as it stood on a day: "on 2 July it was at 80"."""
        told = self.told
        had = told.bare and (HAD_THEN.search(told.before) or THAT_HAD.search(told.after))
        return bool(had or AT_LEVEL.search(told.before))

    def _may_be_meant(self, rows: Rows, kind: MeasureKind) -> Mask:
        """The rows of a day that the draft tells less exactly: "by May", "two weeks ago".

        Of what happens on a day, only those that may say the number.
        """
        columns = self.columns
        bounds = np.column_stack([columns.start[rows], columns.end[rows], columns.points[rows]])
        by_then = self.told.cut_off or HAD.search(self.told.clause) is not None
        meant = may_be_meant(bounds, self.period, kind, self.told.around, by_then=by_then)
        if kind is MeasureKind.FLOW and np.any(meant):
            meant &= columns.near_number(rows, self.told.said)
        return meant

    def _is_meant(self, entry: Entry, *, month: bool) -> bool:
        """Whether a figure of about the told time is the one that is told, in the same words.

        A forecast is told by the day on which it was made; a total by the month in which it
        ends ("had fined 60 by May"); and a speaker's number with no more than "last week".
        """
        told = self.told
        attribution = self.attribution(entry)
        if self.heard.relation(entry) is not Relation.SAME or entry.day is None:
            return False
        right = attribution is Attribution.RIGHT
        if entry.stance is Stance.EXPECTS and right:
            return days_apart(entry.day, self.period) == 0
        if month and entry.kind is MeasureKind.CUMULATIVE and attribution is not Attribution.WRONG:
            ends = self.period.start <= entry.day.end <= self.period.end
            by_then = entry.day.is_day or told.cut_off or bool(HAD.search(told.clause))
            return ends and by_then
        if month and right and significant(told.said.value) > 2 and GAVE_TOTAL.search(told.before):
            return self.period.start <= entry.day.end <= self.period.end
        rough = told.around > 0 or (ROUGHLY.search(told.words) is not None and not told.dated)
        return entry.kind is MeasureKind.STOCK and right and rough

    def _said_that_day(self, entry: Entry) -> bool:
        """Whether the day that the draft gives is the day of the named claimant's statement."""
        spoken = entry.said_on or entry.printed
        if spoken is None or not (spoken.is_day and spoken.start == self.period.start):
            return False
        says = self.heard.relation(entry).says_it
        return says and self.attribution(entry) is Attribution.RIGHT
