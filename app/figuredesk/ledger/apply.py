"""A change put on top of the tables as they are now.

What the person read is compared with what stands there, row by row: others' changes to
other rows stay, and a row that is not what was read stops everything, with all the
conflicts listed at once. That it says by now what the person wanted is no excuse: two
who each raise 7 to 8 have not raised it to 9. Untouched rows keep their bytes.
"""

from collections.abc import Iterator, Mapping

from figuredesk.errors import LedgerChanged, WrongUse
from figuredesk.ledger.csvfile import TableFile
from figuredesk.ledger.edits import AddRow, Change, ChangeCell, Conflict, Edit, RemoveRow
from figuredesk.ledger.hidden import visible_address, visible_text

_EDITABLE = ("figures", "reports", "measures", "places", "claimants")
_ADDRESSES = ("url", "archive_url")
_NUMBERS = ("value", "low", "high", "lat", "lon")


def apply_change(
    tables: Mapping[str, TableFile], change: Change, by: str, at: str
) -> dict[str, TableFile]:
    """The files (name → table) that `change` touches, as they are to be.

    `by` and `at` go into the rows of `corrections.csv` that it makes, at its end. Raises
    LedgerChanged with every conflict, and WrongUse for an edit that makes no sense.
    """
    for edit in change.edits:
        _check_edit(edit)
    conflicts = _unique(c for edit in change.edits for c in _conflicts(tables, edit))
    if conflicts:
        raise LedgerChanged(_conflict_text(conflicts), conflicts)
    history: list[dict[str, str]] = []
    changed: dict[str, TableFile] = {}
    for edit in change.edits:
        name = f"{edit.table}.csv"
        was = changed.get(name, tables[name])
        now = _applied(was, edit)
        if now is was:
            continue
        if isinstance(edit, ChangeCell) and edit.table == "figures":
            history.append(_history_row(edit, change, by, at))
        changed[name] = now
    if history:
        changed["corrections.csv"] = _with_history(tables["corrections.csv"], history)
    return changed


def _check_edit(edit: Edit) -> None:
    if edit.table not in _EDITABLE:
        raise WrongUse(f"“{edit.table}” is not a table that can be changed.")
    if isinstance(edit, ChangeCell) and edit.column == "id":
        raise WrongUse("An id is a permanent address: it is never changed.")
    if isinstance(edit, AddRow) and not edit.row.get("id", "").strip():
        raise WrongUse(f"A new row of {edit.table} needs an id.")


def _conflicts(tables: Mapping[str, TableFile], edit: Edit) -> Iterator[Conflict]:
    table = tables[f"{edit.table}.csv"]
    if isinstance(edit, AddRow):
        if table.find_rows("id", edit.row["id"]):
            yield _row_conflict(edit, "somebody has added a row with this id")
        return
    found = table.find_rows("id", _id_of(edit))
    if len(found) != 1:
        what = "this row is there no more" if not found else "this id is there more than once"
        yield _row_conflict(edit, what)
        return
    row = found[0]
    read = dict(edit.row)
    if isinstance(edit, ChangeCell):
        read[edit.column] = edit.was
    for column, was in read.items():
        theirs = table.cell(row, column)
        mine = edit.now if isinstance(edit, ChangeCell) and column == edit.column else was
        if not same_cell(column, theirs, was):
            yield Conflict(
                table=edit.table, id=_id_of(edit), column=column, was=was, theirs=theirs, mine=mine
            )


def _applied(table: TableFile, edit: Edit) -> TableFile:
    if isinstance(edit, AddRow):
        cells = {column: cell for column, cell in edit.row.items() if cell}
        _check_columns(table, edit, cells)
        return table.with_row(cells, sorted_by="id")
    row = table.find_rows("id", _id_of(edit))[0]
    if isinstance(edit, RemoveRow):
        return table.without_row(row)
    _check_columns(table, edit, {edit.column: edit.now})
    if same_cell(edit.column, table.cell(row, edit.column), edit.now):
        return table  # the same, written another way
    return table.with_cells(row, {edit.column: edit.now})


def _with_history(table: TableFile, history: list[dict[str, str]]) -> TableFile:
    if not all(row["why"] for row in history):
        raise WrongUse("Say why: readers see the reason beside the correction.")
    for row in history:
        missing = set(row) - set(table.columns)
        if missing:
            raise WrongUse(f"corrections.csv has no column {', '.join(sorted(missing))}.")
        table = table.with_row(row)
    return table


def _history_row(edit: ChangeCell, change: Change, by: str, at: str) -> dict[str, str]:
    return {
        "at": at,
        "by": by,
        "figure": edit.id,
        "column": edit.column,
        "was": edit.was,
        "now": edit.now,
        "kind": change.kind.value,
        "why": " ".join(change.why.split()),
    }


def same_cell(column: str, one: str, other: str) -> bool:
    """Whether two cells say the same: spaces, the spelling of a number, hidden signs aside.

    >>> same_cell("value", "7000", "7000.0"), same_cell("locator", "7", "7.0")
    (True, False)
    """
    show = visible_address if column in _ADDRESSES else visible_text
    one, other = (" ".join(show(cell).split()) for cell in (one, other))
    if one == other or column not in _NUMBERS:
        return one == other
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _check_columns(table: TableFile, edit: Edit, cells: Mapping[str, str]) -> None:
    unknown = sorted(set(cells) - set(table.columns))
    if unknown:
        raise WrongUse(f"{edit.table}.csv has no column “{', '.join(unknown)}”.")


def _id_of(edit: Edit) -> str:
    return edit.id if isinstance(edit, ChangeCell) else edit.row.get("id", "")


def _row_conflict(edit: Edit, what: str) -> Conflict:
    return Conflict(table=edit.table, id=_id_of(edit), column="", was="", theirs=what, mine="")


def _unique(conflicts: Iterator[Conflict]) -> tuple[Conflict, ...]:
    """One conflict a cell: the edit of a cell says more than its neighbour's look at it."""
    found: dict[tuple[str, str, str], Conflict] = {}
    for conflict in conflicts:
        key = (conflict.table, conflict.id, conflict.column)
        if key not in found or conflict.mine != conflict.was:
            found[key] = conflict
    return tuple(found.values())


def _conflict_text(conflicts: tuple[Conflict, ...]) -> str:
    shown = "; ".join(str(conflict) for conflict in conflicts[:3])
    more = f"; and {len(conflicts) - 3} more" if len(conflicts) > 3 else ""
    return f"Nothing was saved, because somebody changed the same row meanwhile: {shown}{more}."
