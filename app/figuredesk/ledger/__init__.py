"""The ledger: its schema, loading, saving and corrections. The one public face.

Everything outside this folder imports from here.
"""

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.display import (
    NOT_STATED_TEXT,
    format_date,
    format_number,
    format_period,
    format_quantity,
)
from figuredesk.ledger.load import load_ledger
from figuredesk.ledger.periods import Period, parse_period
from figuredesk.ledger.problems import Problem
from figuredesk.ledger.rows import Claimant, Correction, Figure, Measure, Place, Report
from figuredesk.ledger.vocabulary import (
    NOT_STATED,
    ClaimantKind,
    CorrectionKind,
    Extent,
    Hedge,
    MeasureKind,
    ReportKind,
    Stance,
    Status,
)

__all__ = [
    "NOT_STATED",
    "NOT_STATED_TEXT",
    "Claimant",
    "ClaimantKind",
    "Correction",
    "CorrectionKind",
    "Extent",
    "Figure",
    "Hedge",
    "Ledger",
    "Measure",
    "MeasureKind",
    "Period",
    "Place",
    "Problem",
    "Report",
    "ReportKind",
    "Stance",
    "Status",
    "format_date",
    "format_number",
    "format_period",
    "format_quantity",
    "load_ledger",
    "parse_period",
]
