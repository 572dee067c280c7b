"""Findings: the verdict on one number in the making."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from figuredesk.checking.entry import Entry
from figuredesk.checking.objections import Objection
from figuredesk.checking.saying import Relation, relate
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode, VerdictKind
from figuredesk.checking.weigh import Found
from figuredesk.checking.working import Working

SHOWN = 12  # figures named by a verdict
IN_LEDGER = frozenset({VerdictKind.MATCHES, VerdictKind.CAVEAT})


@dataclass(kw_only=True)
class Finding:
    """A verdict in the making. `rests_on` are its figures, best first."""

    told: Told
    verdict: VerdictKind
    reasons: list[Found] = field(default_factory=list)
    rests_on: tuple[Entry, ...] = ()
    comparable: tuple[Entry, ...] = ()
    working: Working | None = None
    objection: Objection | None = None  # in what the draft's words speak against the figure


def nothing_found(told: Told) -> Finding:
    """Nothing comparable, nothing equal."""
    return Finding(
        told=told, verdict=VerdictKind.NOT_IN_LEDGER, reasons=[(ReasonCode.NO_FIGURE, ())]
    )


def of_another(told: Told, entry: Entry, code: ReasonCode = ReasonCode.OTHER_POPULATION) -> Finding:
    """The number is in the ledger, and counts something else, somewhere else or another time.

    "Hundreds" of something else says no number that the draft could have meant.
    """
    if relate(told.said, entry.said) is Relation.VAGUE:
        return nothing_found(told)
    return Finding(
        told=told,
        verdict=VerdictKind.NOT_COMPARABLE,
        reasons=[(code, (entry,))],
        rests_on=(entry,),
    )


def spoken_against(told: Told, entry: Entry, objection: Objection) -> Finding:
    """The number is in the ledger, and the draft's own words tell it of something else."""
    finding = of_another(told, entry, objection.code)
    finding.objection = objection
    return finding


def unique_reasons(reasons: Sequence[Found]) -> list[Found]:
    """The reasons, each code once, in their order; what somebody denied is told by two at least."""
    seen: dict[ReasonCode, Found] = {}
    for code, entries in reasons:
        seen.setdefault(code, (code, entries))
    if ReasonCode.DENIED in seen:
        seen.pop(ReasonCode.SINGLE_SOURCE, None)
    return list(seen.values())
