"""Weighing: everything that must be told of a number that the ledger has.

The rules' order is kept: what is counted, when, in what mood it was said, by whom, who
speaks against it, how precisely, and in what editorial state the row is.
"""

import numpy as np

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.columns import Mask, Rows
from figuredesk.checking.dates import STOCK_DAYS
from figuredesk.checking.entry import Entry
from figuredesk.checking.nouns import mixes_people_and_events
from figuredesk.checking.saying import BOUNDS, NEAR, Relation, relate
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import NOT_STATED, MeasureKind, Stance, Status

Found = tuple[ReasonCode, tuple[Entry, ...]]
_NAMED = 12
_PRECISION = {
    Relation.HEDGE_DROPPED: ReasonCode.HEDGE_DROPPED,
    Relation.HEDGE_ADDED: ReasonCode.HEDGE_ADDED,
    Relation.ROUNDED: ReasonCode.ROUNDED,
    Relation.RANGE_END: ReasonCode.RANGE_END,
    Relation.VAGUE: ReasonCode.VAGUE_SOURCE,
}
_STATES = {
    Status.PROPOSED: ReasonCode.UNCHECKED,
    Status.CORRECTED: ReasonCode.CORRECTED,
    Status.WITHDRAWN: ReasonCode.WITHDRAWN,
}


class Weighing:
    """One figure that says a told number, held against the rest of the ledger."""

    def __init__(self, told: Told, entry: Entry, candidates: Candidates) -> None:
        self.told = told
        self.entry = entry
        self.candidates = candidates
        self.index = candidates.index
        self.columns = candidates.columns
        self.others = self._others()
        self.contesting = self._contesting()

    def reasons(self) -> list[Found]:
        """Every reason that the figure gives, in the order of the rules."""
        found = self._units()
        right = self.candidates.attribution(self.entry) is Attribution.RIGHT
        if self.entry.stance is Stance.DENIES and self.told.as_denial and right:
            return found + self._hedges() + self._state()
        found += self._later()
        found += self._mood()
        confirmed = self._confirmed()
        found += self._attribution(confirmed)
        if self.contesting:
            found.append((ReasonCode.CONTESTED, tuple(self.contesting)))
        found += self._hedges()
        found += self._state()
        if not confirmed and not self.contesting:
            found.append((ReasonCode.SINGLE_SOURCE, (self.entry,)))
        return found

    def _units(self) -> list[Found]:
        measure = self.index.ledger.measure_by_id[self.entry.measure]
        if mixes_people_and_events((self.told.mention.counted or "").lower(), measure):
            return [(ReasonCode.EVENTS_NOT_PEOPLE, (self.entry,))]
        return []

    # -- date ----------------------------------------------------------------------------------

    def _later(self) -> list[Found]:
        """A later figure, where the number is told as current; a revision for its period."""
        entry, columns = self.entry, self.columns
        if entry.kind is MeasureKind.PLAN or entry.day is None or not len(self.others):
            return []
        rows = self.others[columns.counts[self.others]]
        own = columns.voice[rows] == columns.voice[entry.row]
        later: Rows = rows[:0]
        if self.told.current:
            later = rows[self._is_later(rows)]
        if not len(later) and entry.as_of is not None:
            revised = own & columns.same_period(rows, entry.as_of, entry.kind)
            known = columns.known[rows] > entry.known
            if entry.said.hedge in BOUNDS:
                # "over 400" comes before a number that crosses it and has no day of its own
                known |= columns.known[rows] <= columns.end[rows]
            revised &= known
            later = rows[revised & columns.conflict(rows, entry.said)]
        if not len(later):
            return []
        order = np.lexsort(
            (
                columns.by_id[later],
                -columns.end[later],
                columns.voice[later] != columns.voice[entry.row],
            )
        )
        return [(ReasonCode.STALE, tuple(self.index.entries(later[order[:_NAMED]])))]

    def _is_later(self, rows: Rows) -> Mask:
        entry, columns = self.entry, self.columns
        start, end = columns.start[rows], columns.end[rows]
        if entry.day is None:
            return np.zeros(len(rows), dtype=bool)
        first, last = entry.day.start.toordinal(), entry.day.end.toordinal()
        if entry.kind is MeasureKind.STOCK:
            after: Mask = start > last
            return after
        later: Mask = (end > last) & (columns.known[rows] >= entry.known)
        if entry.kind is MeasureKind.CUMULATIVE:
            later = columns.ended[rows] > last
            if entry.day.is_day:
                return later
            later &= (start == end) | columns.same_start(rows, entry.day)
            return later
        if self.told.period is not None and not self.told.period.is_day:
            later &= columns.same_start(rows, entry.day)
            return later
        one, other = last - first + 1, end - start + 1
        later &= np.maximum(one, other) <= 1.5 * np.minimum(one, other) + 1
        return later

    # -- stance --------------------------------------------------------------------------------

    def _mood(self) -> list[Found]:
        found: list[Found] = []
        proposal = self.entry
        if self.entry.stance is Stance.DENIES:
            row = self.index.row_of.get(self.entry.replies_to)
            proposal = self.index.entry(row) if row is not None else self.entry
        planned = proposal.stance in (Stance.PROPOSES, Stance.EXPECTS)
        if planned and not self.told.as_plan:
            found.append((ReasonCode.PROPOSED, (proposal,)))
        denials = {e.id: e for e in self._denials(proposal)}
        if self.entry.stance is Stance.DENIES:
            denials.setdefault(self.entry.id, self.entry)
        if denials:
            found.append((ReasonCode.DENIED, tuple(denials.values())))
        return found

    def _denials(self, proposal: Entry) -> list[Entry]:
        replies = self.index.replies(proposal.id, self.candidates.today)
        live = [
            e for e in replies if e.stance is Stance.DENIES and e.status is not Status.WITHDRAWN
        ]
        return sorted(live, key=lambda e: (e.known, e.id))

    # -- who said it, and who says otherwise ---------------------------------------------------

    def _attribution(self, confirmed: bool) -> list[Found]:
        attribution = self.candidates.attribution(self.entry)
        if attribution is Attribution.WRONG:
            return [(ReasonCode.MISATTRIBUTED, (self.entry,))]
        stated = self.entry.claimant != NOT_STATED or bool(self.entry.role)
        if attribution is Attribution.NOBODY and stated and (self.contesting or not confirmed):
            return [(ReasonCode.UNATTRIBUTED, (self.entry,))]
        return []

    def _contesting(self) -> list[Entry]:
        """Other claimants' comparable figures that cannot hold beside this one, nearest first."""
        entry, columns = self.entry, self.columns
        if entry.kind is MeasureKind.PLAN or entry.stance is Stance.DENIES or entry.day is None:
            return []
        rows = self.others[columns.counts[self.others]]
        voice = columns.voice[rows] == columns.voice[entry.row]
        other = ~voice | (columns.claimant[rows] != columns.claimant[entry.row])
        same = columns.same_period(rows, entry.day, entry.kind)
        bears = same.copy()
        if entry.kind is MeasureKind.STOCK:
            bears |= columns.days_apart(rows, entry.day) <= STOCK_DAYS
            if self.told.current:
                bears |= columns.fresh(rows, self.told.day)
        else:
            bears |= columns.may_end_together(rows, entry.day, entry.kind)
            bears &= ~columns.may_grow(rows, entry, self.candidates.today)
            apart = columns.out_of_step(rows, entry)
            if not self.told.current:  # of a day that is past, only what was known by then
                apart &= columns.end[rows] <= entry.day.end.toordinal()
            bears |= apart
        bears = np.where(voice, same & bears, bears)
        rows = rows[other & bears & columns.conflict(rows, entry.said)]
        order = np.lexsort((columns.by_id[rows], columns.days_apart(rows, entry.day)))
        return self.index.entries(rows[order[:_NAMED]])

    def _confirmed(self) -> bool:
        """Whether another voice says about the same of the same."""
        entry, columns = self.entry, self.columns
        if entry.day is None or not len(self.others):
            return False
        rows = self.others[columns.counts[self.others]]
        near = columns.same_period(rows, entry.day, entry.kind)
        if entry.kind is MeasureKind.STOCK:
            near |= columns.days_apart(rows, entry.day) <= STOCK_DAYS
        near &= columns.voice[rows] != columns.voice[entry.row]
        rows = rows[near & ~columns.conflict(rows, entry.said)]
        if entry.said.value is not None:
            value = columns.numbers["value"][rows]
            gap = np.abs(value - entry.said.value)
            close = gap <= NEAR * np.maximum(np.abs(value), abs(entry.said.value))
            return bool(np.any(close))
        others = self.index.entries(rows[:_NAMED])
        return any(relate(entry.said, e.said) is Relation.SAME for e in others)

    # -- precision and state -------------------------------------------------------------------

    def _hedges(self) -> list[Found]:
        code = _PRECISION.get(relate(self.told.said, self.entry.said))
        return [(code, (self.entry,))] if code else []

    def _state(self) -> list[Found]:
        code = _STATES.get(self.entry.status)
        return [(code, (self.entry,))] if code else []

    # -- the rest of the ledger ----------------------------------------------------------------

    def _others(self) -> Rows:
        """The other figures of the same measure and place whose day can bear on this one's."""
        entry, columns = self.entry, self.columns
        rows = self.index.rows_about(entry.measure, entry.place, self.candidates.today)
        if entry.day is None or not len(rows):
            return rows[:0]
        start, end = columns.start[rows], columns.end[rows]
        first, last = entry.day.start.toordinal(), entry.day.end.toordinal()
        near = (start <= last + STOCK_DAYS) & (end >= first - STOCK_DAYS)
        if self.told.current:
            near |= end > last
        others: Rows = rows[near & (rows != entry.row) & columns.live[rows]]
        return others
