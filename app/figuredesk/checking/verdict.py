"""Verdicts: what the ledger says of a mention, and why.

The vocabulary of the product; never "true" or "false".
"""

from dataclasses import dataclass, field
from enum import StrEnum

from figuredesk.reading import Mention


class VerdictKind(StrEnum):
    """What the ledger says of a number."""

    MATCHES = "matches"
    CAVEAT = "caveat"
    DIFFERS = "differs"
    NOT_COMPARABLE = "not-comparable"
    NOT_IN_LEDGER = "not-in-ledger"


SHOWN_AS = {
    VerdictKind.MATCHES: ("●", "In the ledger"),
    VerdictKind.CAVEAT: ("◐", "In the ledger, but"),
    VerdictKind.DIFFERS: ("✕", "Ledger says otherwise"),
    VerdictKind.NOT_COMPARABLE: ("≠", "About something else"),
    VerdictKind.NOT_IN_LEDGER: ("○", "Not in the ledger"),
}
"""The symbol and the words that a reader sees; every door uses these."""


class ReasonCode(StrEnum):
    """Why a verdict is what it is."""

    OTHER_NUMBER = "other-number"
    NO_FIGURE = "no-figure"
    OTHER_POPULATION = "other-population"
    OTHER_DATE = "other-date"
    STALE = "stale"
    CONTESTED = "contested"
    HEDGE_DROPPED = "hedge-dropped"
    HEDGE_ADDED = "hedge-added"
    ROUNDED = "rounded"
    RANGE_END = "range-end"
    VAGUE_SOURCE = "vague-source"
    KIND_MISMATCH = "kind-mismatch"
    EVENTS_NOT_PEOPLE = "events-not-people"
    DENIED = "denied"
    PROPOSED = "proposed"
    MISATTRIBUTED = "misattributed"
    UNATTRIBUTED = "unattributed"
    SUM = "sum"
    DIFFERENCE = "difference"
    SHARE = "share"
    MULTIPLE = "multiple"
    SINGLE_SOURCE = "single-source"
    UNCHECKED = "unchecked"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class Light(StrEnum):
    """May it be printed?"""

    ATTRIBUTED = "print with attribution"
    CAVEATED = "print with caveat"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason, with the sentence a reporter reads and the figures it names."""

    code: ReasonCode
    sentence: str
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the ledger says of one mention.

    `figures` are the ids it rests on, best first; `comparable` all comparable figures,
    for the strip of the card; `sentence` the words to print, or None when nothing can be
    printed; `working` the arithmetic, where the number follows from others.
    """

    mention: Mention
    verdict: VerdictKind
    reasons: tuple[Reason, ...]
    figures: tuple[str, ...]
    comparable: tuple[str, ...] = ()
    sentence: str | None = None
    light: Light = Light.HOLD
    light_reason: str = ""
    working: str | None = field(default=None)
