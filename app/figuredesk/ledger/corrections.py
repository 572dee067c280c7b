"""Correcting in the open: what an editor can do to a figure that stands in the ledger.

A figure is corrected, withdrawn or read a second time, never deleted. Each of these is
made as a `Change` first (`..._change`), so that a screen can preview it; saving it adds
a row a cell to `corrections.csv` in the same step.
"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from figuredesk.errors import WrongUse
from figuredesk.ledger.editors import Editor, require_editor
from figuredesk.ledger.edits import Change, ChangeCell
from figuredesk.ledger.periods import Period
from figuredesk.ledger.rows import Figure
from figuredesk.ledger.store import Saved, save_change
from figuredesk.ledger.vocabulary import CorrectionKind, Status

CORRECTABLE = tuple(
    f.name for f in fields(Figure) if f.name not in ("id", "status", "checked_by", "checked_on")
)
"""The columns that `correct_figure` changes; the others follow from what is done."""


def figure_cells(figure: Figure) -> dict[str, str]:
    """A figure as the cells of its row: what a change compares with the disk."""
    return {f.name: _cell(getattr(figure, f.name)) for f in fields(Figure)}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return number_cell(value)
    if isinstance(value, Period):
        return value.text
    if isinstance(value, tuple):
        return " ".join(value)
    return str(value)


def number_cell(value: float) -> str:
    """A number as the ledger writes it: no separators, no needless decimals.

    >>> number_cell(7000.0), number_cell(186.25)
    ('7000', '186.25')
    """
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def correction_change(
    figure: Figure,
    now: Mapping[str, str],
    why: str,
    kind: CorrectionKind = CorrectionKind.CORRECTION,
) -> Change:
    """The change that gives `figure` these cells; a checked one becomes "corrected".

    `now` may repeat cells as they are. An update (the row catches up, nothing was wrong)
    leaves the status. Raises WrongUse for a column that is not corrected by hand, for a
    missing reason, and when nothing would change.
    """
    wrong = sorted(set(now) - set(CORRECTABLE))
    if wrong:
        raise WrongUse(f"{', '.join(wrong)} cannot be corrected by hand.")
    if kind is CorrectionKind.WITHDRAWAL:
        raise WrongUse("To withdraw a figure, use its withdrawal, not a correction.")
    was = figure_cells(figure)
    cells = {column: cell for column, cell in now.items() if cell != was[column]}
    if not cells:
        raise WrongUse("Nothing is different from what the figure says now.")
    if kind is CorrectionKind.CORRECTION and figure.status is Status.CHECKED:
        cells["status"] = Status.CORRECTED.value
    return _change(was, cells, _reason(why), kind)


def withdrawal_change(figure: Figure, why: str, editor: Editor, today: date) -> Change:
    """The change that withdraws `figure`: it stays, marked, with the reason."""
    if figure.status is Status.WITHDRAWN:
        raise WrongUse("This figure is withdrawn already.")
    cells = {"status": Status.WITHDRAWN.value}
    if not figure.checked_by:  # a row that is no longer proposed names who looked at it
        cells |= {"checked_by": editor.name, "checked_on": today.isoformat()}
    return _change(figure_cells(figure), cells, _reason(why), CorrectionKind.WITHDRAWAL)


def second_reading_change(figure: Figure, editor: Editor, today: date) -> Change:
    """The change that records that `editor` compared the row with its report today.

    A proposed figure becomes checked; a corrected one stays marked as corrected.
    """
    if figure.status is Status.WITHDRAWN:
        raise WrongUse("This figure is withdrawn; there is nothing left to check.")
    was = figure_cells(figure)
    cells = {"checked_by": editor.name, "checked_on": today.isoformat()}
    if figure.status is Status.PROPOSED:
        cells["status"] = Status.CHECKED.value
    cells = {column: cell for column, cell in cells.items() if cell != was[column]}
    if not cells:
        raise WrongUse("You have marked this figure as checked today already.")
    return _change(was, cells, "Compared with the report", CorrectionKind.UPDATE)


def correct_figure(
    directory: Path,
    figure: Figure,
    cells: Mapping[str, str],
    why: str,
    *,
    editor: Editor | None,
    now: datetime,
    kind: CorrectionKind = CorrectionKind.CORRECTION,
) -> Saved:
    """Save a correction of `figure`; raises as `correction_change` and `save_change` do."""
    editor = require_editor(editor)
    return save_change(directory, correction_change(figure, cells, why, kind), editor, now)


def withdraw_figure(
    directory: Path, figure: Figure, why: str, editor: Editor | None, now: datetime
) -> Saved:
    """Withdraw `figure`; raises as `withdrawal_change` and `save_change` do."""
    editor = require_editor(editor)
    change = withdrawal_change(figure, why, editor, now.date())
    return save_change(directory, change, editor, now)


def mark_checked(directory: Path, figure: Figure, editor: Editor | None, now: datetime) -> Saved:
    """Record a second reading; raises as `second_reading_change` and `save_change` do."""
    editor = require_editor(editor)
    change = second_reading_change(figure, editor, now.date())
    return save_change(directory, change, editor, now)


def _change(
    was: Mapping[str, str], cells: Mapping[str, str], why: str, kind: CorrectionKind
) -> Change:
    edits = tuple(
        ChangeCell(table="figures", id=was["id"], column=column, was=was[column], now=cell, row=was)
        for column, cell in cells.items()
    )
    return Change(edits=edits, why=why, kind=kind)


def _reason(why: str) -> str:
    reason = " ".join(why.split())
    if not reason:
        raise WrongUse("Say why: readers see the reason beside the correction.")
    return reason
