"""Equal numbers elsewhere: what they say of a number that nothing comparable says."""

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.entry import Entry
from figuredesk.checking.finding import SHOWN, Finding, nothing_found, unique_reasons
from figuredesk.checking.mixing import mixes_kinds, mixes_units
from figuredesk.checking.saying import Relation, relate, significant
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode, VerdictKind
from figuredesk.checking.weigh import Found, Weighing
from figuredesk.ledger import MeasureKind, Stance


def is_telling(told: Told, entry: Entry) -> bool:
    """Whether an equal number of the same measure has so many digits that chance is unlikely."""
    same = entry.measure == told.measure and relate(told.said, entry.said) is Relation.SAME
    return same and significant(told.said.value) > 1


def is_planned(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    """Whether a plan of the same unit and place is told as what has come about."""
    if told.as_plan or told.measure is None or entry.kind is not MeasureKind.PLAN:
        return False
    if entry.stance not in (Stance.PROPOSES, Stance.EXPECTS):
        return False
    if told.place is not None and not index.places.same_way(entry.place, told.place):
        return False
    units = [index.ledger.measure_by_id[m].unit for m in (told.measure, entry.measure)]
    return units[0] == units[1]


def elsewhere_code(told: Told, entry: Entry, candidates: Candidates) -> ReasonCode:
    """Whether an equal number is of another date only, or of something else."""
    same_place = told.place is None or entry.place == told.place
    if entry.measure == told.measure and same_place:
        return ReasonCode.OTHER_DATE
    return ReasonCode.OTHER_POPULATION


def judge_elsewhere(told: Told, candidates: Candidates) -> Finding:
    """Nothing comparable says anything: is the number in the ledger for something else?"""
    equal = candidates.equal_elsewhere()
    if not equal:
        return nothing_found(told)
    best = equal[0]
    code = elsewhere_code(told, best, candidates)
    reasons: list[Found] = [(code, (best,))]
    verdict = VerdictKind.NOT_COMPARABLE
    right = candidates.attribution(best) is Attribution.RIGHT
    if mixes_kinds(told, best, candidates.index):
        reasons.insert(0, (ReasonCode.KIND_MISMATCH, (best,)))
    if mixes_units(told, best, candidates.index):
        reasons.append((ReasonCode.EVENTS_NOT_PEOPLE, (best,)))
    if best.stance in (Stance.PROPOSES, Stance.EXPECTS) and not told.as_plan:
        reasons.append((ReasonCode.PROPOSED, (best,)))
        told_so = is_planned(told, best, candidates.index) and significant(told.said.value) > 1
        plan = (right and best.kind is MeasureKind.PLAN) or told_so
        if plan and not candidates.has_withdrawn:
            verdict = VerdictKind.CAVEAT
            reasons = [r for r in reasons if r[0] is ReasonCode.PROPOSED]
            reasons += Weighing(told, best, candidates).reasons()[1:]
    return Finding(
        told=told,
        verdict=verdict,
        reasons=unique_reasons(reasons),
        rests_on=tuple(equal[:SHOWN]),
    )
