"""The ledger's closed vocabularies, declared once.

The descriptor, the data dictionary, the validator and the screens are made or
tested from these. What each value means stands in data/README.md.
"""

from enum import StrEnum


class Hedge(StrEnum):
    """How sure the number was said to be."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    RANGE = "range"
    VAGUE = "vague"


class Stance(StrEnum):
    """The speech act by which the number was said."""

    ASSERTS = "asserts"
    ESTIMATES = "estimates"
    PROPOSES = "proposes"
    EXPECTS = "expects"
    DENIES = "denies"


class Status(StrEnum):
    """The editorial state of a row."""

    PROPOSED = "proposed"
    CHECKED = "checked"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class MeasureKind(StrEnum):
    """How a measure runs in time."""

    STOCK = "stock"
    FLOW = "flow"
    CUMULATIVE = "cumulative"
    PLAN = "plan"


class Extent(StrEnum):
    """What a place's coordinates stand for."""

    POINT = "point"
    AREA = "area"
    VAGUE = "vague"


class ReportKind(StrEnum):
    """What sort of publication a report is."""

    WIRE = "wire"
    NEWS = "news"
    OFFICIAL = "official"
    NGO = "ngo"
    SOCIAL = "social"
    DATASET = "dataset"


class ClaimantKind(StrEnum):
    """What sort of body or person a claimant is."""

    GOVERNMENT = "government"
    AGENCY = "agency"
    UN_AGENCY = "un-agency"
    NGO = "ngo"
    MEDIA = "media"
    PERSON = "person"
    UNKNOWN = "unknown"


class CorrectionKind(StrEnum):
    """Why a figure was changed."""

    CORRECTION = "correction"
    UPDATE = "update"
    WITHDRAWAL = "withdrawal"


NOT_STATED = "not-stated"
"""The id of the claimant of an unattributed figure."""
