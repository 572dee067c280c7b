"""What a change can have made wrong, told from the rows around it.

Whether a row is good rests on its own cells and on the rows that it refers to, by id,
and theirs. So the validator is given a small ledger: the rows that a change touches, all
that they lead to, and every row of a small table. It says of the touched rows what it
would say of them in the whole ledger (in a large table, without the id that may be meant
by a misspelt one).

Two things reach further, and then only the whole ledger tells: a row that was left out
before the change, and a row added or removed whose id other rows already name.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping

from figuredesk.ledger.check import check_tables
from figuredesk.ledger.csvfile import TableFile
from figuredesk.ledger.problems import Problem, Severity
from figuredesk.ledger.schema import SCHEMA

SMALL = 2_000
"""Rows up to which a table is looked at whole."""

_MOST = 20_000  # rows around a change; beyond, looking at everything costs no more
Tables = Mapping[str, TableFile]  # file name → table
_Rows = dict[str, set[int]]  # file name → rows of it, counted from 0
_LINKS = tuple(  # file, column, file that it names rows of: one id, or several with spaces between
    (table.file, column.name, f"{column.refers_to}.csv")
    for table in SCHEMA.values()
    for column in table.columns
    if column.refers_to
)


def find_problems_nearby(
    was: Tables, now: Tables, edited: Mapping[str, Collection[str]], small: int = SMALL
) -> list[Problem] | None:
    """The errors that the change brings; None where only the whole ledger tells.

    `edited`: table → ids of the rows that the change adds, changes or removes; rows beyond
    those of `was` in corrections.csv are touched as well.
    """
    before, after = _touched(was, edited), _touched(now, edited)
    history = "corrections.csv"
    if len(now[history].rows) > len(was[history].rows):
        after[history] = set(range(len(was[history].rows), len(now[history].rows)))
    if not all(now[file].is_cut for file in after):
        return None
    for file in before:
        moved = _ids_at(was[file], before[file]) ^ _ids_at(now[file], after[file])
        if moved and _is_named_elsewhere(was, file, moved, before):
            return None
    around_was, around_now = _around(was, before, small), _around(now, after, small)
    if around_was is None or around_now is None or _errors_at(was, before, around_was):
        return None
    return _errors_at(now, after, around_now)


def _touched(tables: Tables, edited: Mapping[str, Collection[str]]) -> _Rows:
    found: _Rows = defaultdict(set)
    for table, ids in edited.items():
        found[f"{table}.csv"] = _rows_of(tables[f"{table}.csv"], ids)
    return found


def _rows_of(table: TableFile, ids: Collection[str]) -> set[int]:
    return {n for n, key in enumerate(table.column_cells("id")) if key.strip() in ids}


def _ids_at(table: TableFile, rows: set[int]) -> set[str]:
    return {table.cell(row, "id").strip() for row in rows}


def _is_named_elsewhere(
    tables: Tables, named: str, ids: set[str], touched: Mapping[str, set[int]]
) -> bool:
    """Whether a row that the change leaves alone refers to one of these ids."""
    links = [(file, column) for file, column, to in _LINKS if to == named]
    for file in {file for file, _ in links}:
        for row in tables[file].find_text(ids) - touched.get(file, set()):
            for column in (column for other, column in links if other == file):
                if not ids.isdisjoint(tables[file].cell(row, column).split()):
                    return True
    return False


def _around(tables: Tables, touched: _Rows, small: int) -> _Rows | None:
    """The touched rows and all that they lead to; None where that is half the ledger."""
    found: _Rows = defaultdict(set)
    for file, table in tables.items():
        if len(table.rows) <= small:
            found[file] = set(range(len(table.rows)))
    fresh: _Rows = {file: rows | found[file] for file, rows in touched.items()}
    fresh |= {file: set(rows) for file, rows in found.items() if file not in fresh}
    while any(fresh.values()):
        for file, rows in fresh.items():
            found[file] |= rows
        if sum(map(len, found.values())) > _MOST + small * len(tables):
            return None
        named = _named_by(tables, fresh)
        fresh = {
            file: _rows_of(tables[file], ids) - found[file] for file, ids in named.items() if ids
        }
    return found


def _named_by(tables: Tables, rows: Mapping[str, set[int]]) -> dict[str, set[str]]:
    named: dict[str, set[str]] = defaultdict(set)
    for file, column, target in _LINKS:
        for row in rows.get(file, ()):
            named[target].update(tables[file].cell(row, column).split())
    return named


def _errors_at(tables: Tables, touched: _Rows, around: _Rows) -> list[Problem]:
    """The errors of the touched rows, with those around them to look at."""
    parts = {file: table.with_rows_only(around[file]) for file, table in tables.items()}
    lines = {file: {tables[file].rows[row].line for row in rows} for file, rows in touched.items()}
    return [
        problem
        for problem in check_tables(parts).problems
        if problem.severity is Severity.ERROR and problem.line in lines.get(problem.file, ())
    ]
