"""Weighing: everything that must be told of a number that the ledger has.

The rules' order is kept: what is counted, when, in what mood it was said, by whom, who
speaks against it, how precisely, and in what editorial state the row is.
"""

import re
from collections.abc import Iterable, Sequence

import numpy as np

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import Entry, LedgerIndex
from figuredesk.checking.cues import EVENT_UNITS, EVENTS, PEOPLE
from figuredesk.checking.dates import STOCK_DAYS, days_apart, same_period, same_start
from figuredesk.checking.saying import NEAR, Relation, conflict, relate
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import MeasureKind, Period, Stance, Status

Found = tuple[ReasonCode, tuple[Entry, ...]]
_COUNTS = (Stance.ASSERTS, Stance.ESTIMATES)
_EVENTS_DEFINED = re.compile(r"\bcounts events\b|\bnot people[,.;:]", re.I)
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
        self.index: LedgerIndex = candidates.index
        self.others = self._others()

    def reasons(self) -> list[Found]:
        """Every reason that the figure gives, in the order of the rules."""
        found: list[Found] = []
        found += self._units()
        denial = self.entry.stance is Stance.DENIES and self.told.as_denial
        right = self.candidates.attribution(self.entry) is Attribution.RIGHT
        if denial and right:
            return found + self._state() + self._hedges()
        found += self._later()
        found += self._mood()
        contested = self.contesting()
        confirmed = self.confirming()
        found += self._attribution(bool(contested), bool(confirmed))
        if contested:
            found.append((ReasonCode.CONTESTED, tuple(contested)))
        found += self._hedges()
        found += self._state()
        if not confirmed and not contested:
            found.append((ReasonCode.SINGLE_SOURCE, (self.entry,)))
        return found

    # -- measure -------------------------------------------------------------------------------

    def _units(self) -> list[Found]:
        measure = self.index.ledger.measure_by_id[self.entry.measure]
        noun = (self.told.mention.counted or "").lower()
        unit = measure.unit.lower()
        events = unit in EVENT_UNITS or bool(_EVENTS_DEFINED.search(measure.definition))
        if not noun:
            return []
        people_told = bool(PEOPLE.search(noun)) and not EVENTS.search(noun)
        events_told = bool(EVENTS.search(noun)) and not PEOPLE.search(noun)
        if (events and people_told) or (unit in ("people", "persons") and events_told):
            return [(ReasonCode.EVENTS_NOT_PEOPLE, (self.entry,))]
        return []

    # -- date ----------------------------------------------------------------------------------

    def _later(self) -> list[Found]:
        """A later figure, where the number is told as current; a revision, where it is dated."""
        if self.entry.kind is MeasureKind.PLAN or self.entry.day is None:
            return []
        if self.told.current:
            later = [e for e in self.others if self._is_later(e)]
            if later:
                later.sort(key=lambda e: (e.voice != self.entry.voice, _reverse(e), e.id))
                return [(ReasonCode.STALE, tuple(later))]
        revised = [e for e in self.others if self._is_revision(e)]
        revised.sort(key=lambda e: (-e.known, e.id))
        return [(ReasonCode.STALE, tuple(revised))] if revised else []

    def _is_later(self, other: Entry) -> bool:
        one = self.entry.day
        if one is None or other.day is None or other.stance not in _COUNTS:
            return False
        if self.entry.kind is MeasureKind.STOCK:
            return other.day.start > one.end
        if other.day.end <= one.end:
            return False
        if self.entry.kind is MeasureKind.CUMULATIVE:
            return other.day.is_day or one.is_day or same_start(one, other.day)
        running = self.told.period is not None and not self.told.period.is_day
        if running:
            return same_start(one, other.day)
        return _about_as_long(one, other.day)

    def _is_revision(self, other: Entry) -> bool:
        one = self.entry
        if other.as_of is None or one.as_of is None or other.voice != one.voice:
            return False
        if other.stance not in _COUNTS or other.known <= one.known:
            return False
        same = same_period(one.as_of, other.as_of, one.kind)
        return same and conflict(one.said, other.said)

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
        return [e for e in replies if e.stance is Stance.DENIES and _live(e)]

    # -- who said it ---------------------------------------------------------------------------

    def _attribution(self, contested: bool, confirmed: bool) -> list[Found]:
        attribution = self.candidates.attribution(self.entry)
        if attribution is Attribution.WRONG:
            return [(ReasonCode.MISATTRIBUTED, (self.entry,))]
        if attribution is Attribution.NOBODY and (contested or not confirmed):
            return [(ReasonCode.UNATTRIBUTED, (self.entry,))]
        return []

    def contesting(self) -> list[Entry]:
        """Other claimants' comparable figures that cannot hold beside this one."""
        if self.entry.kind is MeasureKind.PLAN or self.entry.stance is Stance.DENIES:
            return []
        found = [e for e in self.others if self._contests(e)]
        return sorted(found, key=lambda e: (self._distance(e), e.id))

    def _contests(self, other: Entry) -> bool:
        one = self.entry
        if other.claimant == one.claimant and other.voice == one.voice:
            return False
        if other.stance not in _COUNTS or not _live(other) or not conflict(one.said, other.said):
            return False
        if one.day is None or other.day is None:
            return False
        same = same_period(one.day, other.day, one.kind)
        if other.voice == one.voice or same:
            return same
        if one.kind is MeasureKind.STOCK:
            near = days_apart(one.day, other.day) <= STOCK_DAYS
            return near or (self.told.current and self._near_today(other))
        return _impossible(one, other)

    def _near_today(self, other: Entry) -> bool:
        today = Period(text=self.told.day.isoformat(), start=self.told.day, end=self.told.day)
        return other.day is not None and days_apart(other.day, today) <= STOCK_DAYS

    def confirming(self) -> list[Entry]:
        """Other voices' comparable figures that say about the same."""
        return sorted((e for e in self.others if self._confirms(e)), key=lambda e: e.id)

    def _confirms(self, other: Entry) -> bool:
        one = self.entry
        if other.voice == one.voice or other.stance not in _COUNTS or not _live(other):
            return False
        if one.day is None or other.day is None:
            return False
        near = same_period(one.day, other.day, one.kind)
        if one.kind is MeasureKind.STOCK:
            near = near or days_apart(one.day, other.day) <= STOCK_DAYS
        if not near or conflict(one.said, other.said):
            return False
        if one.said.value is not None and other.said.value is not None:
            gap = abs(one.said.value - other.said.value)
            return gap <= NEAR * max(abs(one.said.value), abs(other.said.value))
        return relate(one.said, other.said) is Relation.SAME

    # -- precision and state -------------------------------------------------------------------

    def _hedges(self) -> list[Found]:
        code = _PRECISION.get(relate(self.told.said, self.entry.said))
        return [(code, (self.entry,))] if code else []

    def _state(self) -> list[Found]:
        code = _STATES.get(self.entry.status)
        return [(code, (self.entry,))] if code else []

    # -- the rest of the ledger ----------------------------------------------------------------

    def _others(self) -> Sequence[Entry]:
        """The other figures of the same measure and place whose day can bear on this one's."""
        entry = self.entry
        rows = self.index.rows_about(entry.measure, entry.place, self.candidates.today)
        if entry.day is None or not len(rows):
            return []
        start, end = self.index.start[rows], self.index.end[rows]
        first, last = entry.day.start.toordinal(), entry.day.end.toordinal()
        near = (start <= last + STOCK_DAYS) & (end >= first - STOCK_DAYS)
        if self.told.current:
            near |= end > last
        rows = rows[near & (rows != entry.row)]
        return [self.index.entry(int(row)) for row in self._newest(rows)]

    def _newest(self, rows: "np.ndarray[tuple[int], np.dtype[np.intp]]") -> Iterable[int]:
        if len(rows) <= _BEARING:
            return [int(row) for row in rows]
        order = np.argsort(-self.index.end[rows], kind="stable")
        return [int(row) for row in rows[order[:_BEARING]]]

    def _distance(self, other: Entry) -> int:
        one = self.entry.day
        return days_apart(one, other.day) if one and other.day else 9999


_BEARING = 2000


def _live(entry: Entry) -> bool:
    return entry.status is not Status.WITHDRAWN


def _reverse(entry: Entry) -> int:
    return -entry.day.end.toordinal() if entry.day else 0


def _about_as_long(one: Period, other: Period) -> bool:
    a, b = (one.end - one.start).days + 1, (other.end - other.start).days + 1
    return max(a, b) <= 1.5 * min(a, b) + 1


def _impossible(one: Entry, other: Entry) -> bool:
    """Whether a total over a longer run is below one over a shorter: both cannot hold."""
    if one.day is None or other.day is None:
        return False
    if not (one.kind is MeasureKind.CUMULATIVE or same_start(one.day, other.day)):
        return False
    if one.day.end == other.day.end:
        return False
    shorter, longer = (one, other) if one.day.end < other.day.end else (other, one)
    return shorter.said.least > longer.said.most
