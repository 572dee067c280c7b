"""The ledger: its schema, loading, saving and corrections. The one public face.

Everything outside this folder imports from here.
"""

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.check import CheckedLedger, check_ledger
from figuredesk.ledger.columns import Column, ColumnType, Table
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
from figuredesk.ledger.csvfile import TableFile, parse_table
from figuredesk.ledger.csvrows import TableRow
from figuredesk.ledger.descriptor import ledger_descriptor
from figuredesk.ledger.display import (
    NOT_STATED_TEXT,
    format_date,
    format_number,
    format_period,
    format_quantity,
)
from figuredesk.ledger.editors import Editor, Visit, WritingRules, editor_of, rules_from
from figuredesk.ledger.edits import AddRow, Change, ChangeCell, Conflict
from figuredesk.ledger.find import Found, FoundBy, find_figures
from figuredesk.ledger.folding import fold_text
from figuredesk.ledger.hidden import named_signs, visible_address, visible_text
from figuredesk.ledger.load import load_ledger, validate_ledger
from figuredesk.ledger.periods import Period, parse_period
from figuredesk.ledger.preview import CellDifference, Difference, RowDifference, preview
from figuredesk.ledger.problems import Problem, ProblemCode, Severity
from figuredesk.ledger.relations import (
    Relations,
    Remainder,
    comparable_figures,
    figures_in_report,
    relations_of,
)
from figuredesk.ledger.rows import Claimant, Correction, Figure, Measure, Place, Report
from figuredesk.ledger.schema import SCHEMA
from figuredesk.ledger.second_pair import why_no_second_reading
from figuredesk.ledger.selecting import (
    figure_sides,
    figure_years,
    search_mask,
    select_figures,
    value_masks,
)
from figuredesk.ledger.shipped import FOR_READING, is_for_reading, shipped_ledger
from figuredesk.ledger.starter import start_ledger
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
    "FOR_READING",
    "NOT_STATED",
    "NOT_STATED_TEXT",
    "SCHEMA",
    "AddRow",
    "CellDifference",
    "Change",
    "ChangeCell",
    "CheckedLedger",
    "Claimant",
    "ClaimantKind",
    "Column",
    "ColumnType",
    "Conflict",
    "Correction",
    "CorrectionKind",
    "Difference",
    "Editor",
    "Extent",
    "Figure",
    "Found",
    "FoundBy",
    "Hedge",
    "Ledger",
    "Measure",
    "MeasureKind",
    "Period",
    "Place",
    "Problem",
    "ProblemCode",
    "Relations",
    "Remainder",
    "Report",
    "ReportKind",
    "RowDifference",
    "Saved",
    "Severity",
    "Stance",
    "Status",
    "Table",
    "TableFile",
    "TableRow",
    "Visit",
    "WritingRules",
    "check_ledger",
    "comparable_figures",
    "correct_figure",
    "correction_change",
    "editor_of",
    "figure_cells",
    "figure_sides",
    "figure_years",
    "figures_in_report",
    "find_figures",
    "fold_text",
    "format_date",
    "format_number",
    "format_period",
    "format_quantity",
    "is_for_reading",
    "ledger_descriptor",
    "load_ledger",
    "mark_checked",
    "named_signs",
    "number_cell",
    "parse_period",
    "parse_table",
    "preview",
    "relations_of",
    "rules_from",
    "save_change",
    "search_mask",
    "second_reading_change",
    "select_figures",
    "shipped_ledger",
    "start_ledger",
    "undo",
    "validate_ledger",
    "value_masks",
    "visible_address",
    "visible_text",
    "why_no_second_reading",
    "withdraw_figure",
    "withdrawal_change",
]
