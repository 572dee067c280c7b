"""Checking: the bytes of a ledger's files → its good rows, and everything wrong.

The one path by which a ledger is read: loading makes frames of the result, validating
lists its problems, saving runs it on the files before they are written. It needs the
standard library alone, so that `figuredesk validate` answers at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from figuredesk.ledger.cells import check_cells
from figuredesk.ledger.csvfile import TableFile, parse_table
from figuredesk.ledger.links import check_links
from figuredesk.ledger.periods import Period
from figuredesk.ledger.problems import Problem
from figuredesk.ledger.rowrules import check_rows
from figuredesk.ledger.schema import FILES, SCHEMA
from figuredesk.ledger.shape import missing_table, shape_table, unreadable_table
from figuredesk.ledger.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodRows:
    """The good rows of one table, a column at a time, in file order."""

    lines: list[int]
    cells: dict[str, list[str]]  # every column of the schema
    numbers: dict[str, list[float]]  # the number columns; NaN: empty
    periods: dict[str, list[Period | None]]  # the date columns


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLedger:
    """The good rows of every table, and every problem, by file and line."""

    tables: Mapping[str, GoodRows]
    problems: tuple[Problem, ...]


def check_ledger(contents: Mapping[str, bytes | str | None]) -> CheckedLedger:
    """Check the files of a ledger: name ("figures.csv") → its bytes.

    None (or no entry) is a missing file; a str is why it could not be read. Never raises.
    """
    return check_tables(
        {
            name: parse_table(content) if isinstance(content, bytes) else content
            for name, content in ((name, contents.get(name)) for name in FILES)
        }
    )


def check_tables(tables: Mapping[str, TableFile | str | None]) -> CheckedLedger:
    """As `check_ledger`, for files that are cut into rows already."""
    sheets: dict[str, Sheet] = {}
    for name, table in SCHEMA.items():
        found = tables.get(table.file)
        if found is None:
            sheets[name] = missing_table(table)
        elif isinstance(found, str):
            sheets[name] = unreadable_table(table, found)
        else:
            sheets[name] = shape_table(table, found)
        check_cells(sheets[name])
        check_rows(sheets[name])
    check_links(sheets)
    return CheckedLedger(
        tables={name: _good_rows(sheet) for name, sheet in sheets.items()},
        problems=tuple(problem for sheet in sheets.values() for problem in _sorted(sheet)),
    )


def _sorted(sheet: Sheet) -> list[Problem]:
    problems = [sheet.fatal, *sheet.problems] if sheet.fatal else sheet.problems
    return sorted(problems, key=lambda problem: problem.line)


def _good_rows(sheet: Sheet) -> GoodRows:
    if not sheet.bad:
        return GoodRows(
            lines=sheet.lines, cells=sheet.cells, numbers=sheet.numbers, periods=sheet.periods
        )
    good = list(sheet.good())
    return GoodRows(
        lines=[sheet.lines[row] for row in good],
        cells={name: [cells[row] for row in good] for name, cells in sheet.cells.items()},
        numbers={name: [cells[row] for row in good] for name, cells in sheet.numbers.items()},
        periods={name: [cells[row] for row in good] for name, cells in sheet.periods.items()},
    )
