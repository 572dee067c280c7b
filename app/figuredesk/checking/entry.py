"""A figure as a candidate: what checking asks of a row, ready to be compared."""

from dataclasses import dataclass

from figuredesk.checking.saying import Said
from figuredesk.ledger import MeasureKind, Period, Stance, Status


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entry:
    """One figure as a candidate, one to a row. `day` is the day it stands for, as known."""

    row: int
    id: str
    said: Said
    measure: str
    kind: MeasureKind
    place: str
    as_of: Period | None
    ends: int  # ordinal of the last day of `day`; 0 where it has none
    day: Period | None  # as_of, else said_on, else the report's day
    said_on: Period | None
    printed: Period | None
    known: int  # ordinal of the first day on which it existed
    claimant: str
    voice: str  # the body that speaks
    role: str
    stance: Stance
    status: Status
    part_of: str
    replies_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What the rest of the ledger says of the same thing, as known on a draft's day.

    `later` are later figures, or a revision for the same period; `contesting` other
    claimants' that cannot hold beside the figure, nearest first; `confirmed` says whether
    another voice says about the same.
    """

    later: tuple[Entry, ...] = ()
    contesting: tuple[Entry, ...] = ()
    confirmed: bool = False
