"""What a change would do, for a person to read before it is done.

Nothing is looked up: a change carries what was read, so the preview can be drawn at
once and says exactly what will be compared with the disk on saving.
"""

from dataclasses import dataclass
from typing import Literal

from figuredesk.ledger.edits import AddRow, Change, ChangeCell, Edit

_What = Literal["added", "changed", "removed"]
_Key = tuple[str, str, _What]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellDifference:
    """One cell before and after; one of the two is empty for a row added or removed."""

    column: str
    was: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDifference:
    """All that happens to one row."""

    table: str
    id: str
    what: _What
    cells: tuple[CellDifference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """All that happens to the ledger; `lines` says it in plain text."""

    rows: tuple[RowDifference, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The difference as lines of plain text, one a cell under one a row."""
        return tuple(line for row in self.rows for line in _row_lines(row))


def preview(change: Change) -> Difference:
    """The difference that saving `change` would make, a row at a time, in its order."""
    by_row: dict[_Key, list[CellDifference]] = {}
    for edit in change.edits:
        key, cells = _cells_of(edit)
        by_row.setdefault(key, []).extend(cells)
    return Difference(
        rows=tuple(
            RowDifference(table=table, id=row_id, what=what, cells=tuple(cells))
            for (table, row_id, what), cells in by_row.items()
        )
    )


def _cells_of(edit: Edit) -> tuple[_Key, list[CellDifference]]:
    if isinstance(edit, ChangeCell):
        cell = CellDifference(column=edit.column, was=edit.was, now=edit.now)
        return (edit.table, edit.id, "changed"), [cell]
    filled = [(column, cell) for column, cell in edit.row.items() if cell and column != "id"]
    row_id = edit.row.get("id", "")
    if isinstance(edit, AddRow):
        added = [CellDifference(column=column, was="", now=cell) for column, cell in filled]
        return (edit.table, row_id, "added"), added
    removed = [CellDifference(column=column, was=cell, now="") for column, cell in filled]
    return (edit.table, row_id, "removed"), removed


def _row_lines(row: RowDifference) -> list[str]:
    head = {"added": "new row", "changed": "changed", "removed": "removed"}[row.what]
    lines = [f"{row.table}, {head}: {_one_line(row.id)}"]
    for cell in row.cells:
        was, now = _one_line(cell.was), _one_line(cell.now)
        if row.what == "changed":
            lines.append(f"    {cell.column}: {was or '(empty)'} → {now or '(empty)'}")
        else:
            lines.append(f"    {cell.column}: {now or was}")
    return lines


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
