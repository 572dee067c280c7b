"""The printing light: may this number be printed, and on what condition?"""

from figuredesk.checking.objections import Against
from figuredesk.checking.verdict import Light, Reason, ReasonCode, VerdictKind

_HELD = frozenset({ReasonCode.WITHDRAWN, ReasonCode.UNCHECKED})
NO_SOURCE = "no named source"  # the words for a figure of which only its outlet is known
_HELD_BY = {
    Against.DENIED: "The draft denies what the source said.",
    Against.SUPPOSED: "The draft leaves open what the source said.",
    Against.AHEAD: "The draft tells as still to come what the source counted.",
    Against.CHANGE: "The draft tells as a change what the source counted.",
}
_ON_CONDITION = {
    ReasonCode.OTHER_POPULATION: "check the draft's words against the source",
    ReasonCode.DENIED: "say that it was denied",
    ReasonCode.PROPOSED: "say that it was proposed or expected, not done",
    ReasonCode.CONTESTED: "give the other side's number too",
    ReasonCode.STALE: "give its date, or the later figure",
    ReasonCode.MISATTRIBUTED: "name the right source",
    ReasonCode.UNATTRIBUTED: "name its source",
    ReasonCode.EVENTS_NOT_PEOPLE: "name the unit that was counted",
    ReasonCode.KIND_MISMATCH: "say what period it covers",
    ReasonCode.HEDGE_DROPPED: "keep the source's “about” or “more than”",
    ReasonCode.HEDGE_ADDED: "the source was more exact",
    ReasonCode.ROUNDED: "say that it is rounded",
    ReasonCode.RANGE_END: "give the whole range",
    ReasonCode.VAGUE_SOURCE: "keep the source's own words",
    ReasonCode.CORRECTED: "use the corrected row",
    ReasonCode.SUM: "show the sum",
    ReasonCode.DIFFERENCE: "show the subtraction",
    ReasonCode.SHARE: "say what it is a share of",
    ReasonCode.MULTIPLE: "say what is compared with what",
}


def printing_light(
    verdict: VerdictKind,
    reasons: tuple[Reason, ...],
    *,
    turned: bool = False,
    against: Against | None = None,
) -> tuple[Light, str]:
    """The light and the reason for it, in words that follow "Print with …".

    `turned` is whether the draft tells a denial as if it were none; `against` is what its words
    do to a figure that has its number.
    """
    codes = [reason.code for reason in reasons]
    if verdict is VerdictKind.MATCHES:
        single = ReasonCode.SINGLE_SOURCE in codes
        return Light.ATTRIBUTED, "One source only: name it." if single else "Name the source."
    if verdict is VerdictKind.CAVEAT:
        if ReasonCode.WITHDRAWN in codes:
            return Light.HOLD, "The figure has been withdrawn."
        if ReasonCode.UNCHECKED in codes:
            return Light.HOLD, "Nobody has checked the figure against its report yet."
        if turned:
            return Light.HOLD, "Whom the draft names for it denied it."
        todo = [_ON_CONDITION[code] for code in codes if code in _ON_CONDITION]
        if any(r.code is ReasonCode.MISATTRIBUTED and NO_SOURCE in r.sentence for r in reasons):
            todo[todo.index(_ON_CONDITION[ReasonCode.MISATTRIBUTED])] = "say who printed it"
        words = "; ".join(dict.fromkeys(todo)) or "read the reasons"
        return Light.CAVEATED, f"{words[0].upper()}{words[1:]}."
    if verdict is VerdictKind.DIFFERS:
        return Light.HOLD, "The ledger's figures say another number."
    if verdict is VerdictKind.NOT_COMPARABLE and against is not None:
        return Light.HOLD, _HELD_BY.get(
            against, "The figure that has this number counts otherwise."
        )
    if verdict is VerdictKind.NOT_COMPARABLE:
        return Light.HOLD, "The ledger has this number only for something else."
    return Light.HOLD, "Nothing in the ledger supports it."
