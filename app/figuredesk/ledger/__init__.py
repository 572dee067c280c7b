"""The ledger: its schema, loading, saving and corrections. The one public face.

Everything outside this folder imports from here.
"""

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.corrections import (
    CORRECTABLE,
    correct_figure,
    correction_change,
    figure_cells,
    mark_checked,
    number_cell,
    second_reading_change,
    withdraw_figure,
    withdrawal_change,
)
from figuredesk.ledger.display import (
    NOT_STATED_TEXT,
    format_date,
    format_number,
    format_period,
    format_quantity,
)
from figuredesk.ledger.editors import Editor, Visit, WritingRules, editor_of, rules_from
from figuredesk.ledger.edits import AddRow, Change, ChangeCell, Conflict
from figuredesk.ledger.load import load_ledger
from figuredesk.ledger.periods import Period, parse_period
from figuredesk.ledger.preview import CellDifference, Difference, RowDifference, preview
from figuredesk.ledger.problems import Problem
from figuredesk.ledger.rows import Claimant, Correction, Figure, Measure, Place, Report
from figuredesk.ledger.store import Saved, save_change, undo
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
    "CORRECTABLE",
    "NOT_STATED",
    "NOT_STATED_TEXT",
    "AddRow",
    "CellDifference",
    "Change",
    "ChangeCell",
    "Claimant",
    "ClaimantKind",
    "Conflict",
    "Correction",
    "CorrectionKind",
    "Difference",
    "Editor",
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
    "RowDifference",
    "Saved",
    "Stance",
    "Status",
    "Visit",
    "WritingRules",
    "correct_figure",
    "correction_change",
    "editor_of",
    "figure_cells",
    "format_date",
    "format_number",
    "format_period",
    "format_quantity",
    "load_ledger",
    "mark_checked",
    "number_cell",
    "parse_period",
    "preview",
    "rules_from",
    "save_change",
    "second_reading_change",
    "undo",
    "withdraw_figure",
    "withdrawal_change",
]
