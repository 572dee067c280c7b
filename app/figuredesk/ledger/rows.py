"""The ledger's nouns, one row at a time.

Field names are column names. Empty text is "", an empty number, date or period is
None; nothing is inferred. Tables travel as frames (`Ledger.figures` and the others).
"""

from dataclasses import dataclass

from figuredesk.ledger.periods import Period
from figuredesk.ledger.vocabulary import (
    ClaimantKind,
    CorrectionKind,
    Extent,
    Hedge,
    MeasureKind,
    ReportKind,
    Stance,
    Status,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number, or vague quantity, said by one claimant, once."""

    id: str
    quote: str
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    measure: str
    place: str
    as_of: Period | None
    said_on: Period | None
    claimant: str
    claimant_role: str
    stance: Stance
    part_of: str
    replies_to: str
    report: str
    also_in: tuple[str, ...]
    locator: str
    status: Status
    checked_by: str
    checked_on: Period | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The article, release or data set in which figures were read."""

    id: str
    outlet: str
    title: str
    url: str
    archive_url: str
    published: Period | None
    accessed: Period | None
    language: str
    kind: ReportKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is counted: unit, and how it runs in time."""

    id: str
    label: str
    unit: str
    kind: MeasureKind
    definition: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where; `within` is the id of the place around it, or ""."""

    id: str
    label: str
    within: str
    lat: float | None
    lon: float | None
    extent: Extent
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimant:
    """Who a number comes from. `side` is free text, dealt a colour by the charts."""

    id: str
    name: str
    organisation: str
    side: str
    kind: ClaimantKind
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One change of one cell of one figure; append only."""

    at: str  # ISO 8601, UTC
    by: str
    figure: str
    column: str
    was: str
    now: str
    kind: CorrectionKind
    why: str
