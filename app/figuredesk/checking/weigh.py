"""Weighing: everything that must be told of a number that the ledger has.

The rules' order is kept: what is counted, when, in what mood it was said, by whom, who
speaks against it, how precisely, and in what editorial state the row is.
"""

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.beside import beside
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.entry import Entry
from figuredesk.checking.nouns import mixes_people_and_events
from figuredesk.checking.saying import Relation, relate
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import NOT_STATED, Stance, Status

Found = tuple[ReasonCode, tuple[Entry, ...]]
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
        self.beside = beside(entry, told, candidates.index)

    def reasons(self) -> list[Found]:
        """Every reason that the figure gives, in the order of the rules."""
        found = self._units()
        right = self.candidates.attribution(self.entry) is Attribution.RIGHT
        if self.entry.stance is Stance.DENIES and self.told.as_denial and right:
            return found + self._hedges() + self._state()
        if self.beside.later:
            found.append((ReasonCode.STALE, self.beside.later))
        found += self._mood()
        confirmed, contesting = self.beside.confirmed, self.beside.contesting
        found += self._attribution(confirmed)
        if contesting:
            found.append((ReasonCode.CONTESTED, contesting))
        found += self._hedges()
        found += self._state()
        if not confirmed and not contesting:
            found.append((ReasonCode.SINGLE_SOURCE, (self.entry,)))
        return found

    def _units(self) -> list[Found]:
        measure = self.index.ledger.measure_by_id[self.entry.measure]
        if mixes_people_and_events((self.told.mention.counted or "").lower(), measure):
            return [(ReasonCode.EVENTS_NOT_PEOPLE, (self.entry,))]
        return []

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

    # -- who said it -------------------------------------------------------------------------

    def _attribution(self, confirmed: bool) -> list[Found]:
        attribution = self.candidates.attribution(self.entry)
        if attribution is Attribution.WRONG:
            return [(ReasonCode.MISATTRIBUTED, (self.entry,))]
        stated = self.entry.claimant != NOT_STATED or bool(self.entry.role)
        if (
            attribution is Attribution.NOBODY
            and stated
            and (self.beside.contesting or not confirmed)
        ):
            return [(ReasonCode.UNATTRIBUTED, (self.entry,))]
        return []

    # -- precision and state -------------------------------------------------------------------

    def _hedges(self) -> list[Found]:
        code = _PRECISION.get(relate(self.told.said, self.entry.said))
        return [(code, (self.entry,))] if code else []

    def _state(self) -> list[Found]:
        code = _STATES.get(self.entry.status)
        return [(code, (self.entry,))] if code else []
