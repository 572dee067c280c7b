"""A table on its way through the checks: its cells by column, and what is wrong in it.

The cells are kept a column at a time, so that a rule looks at each distinct cell once:
a ledger of a million rows holds nine hedges and a few thousand days.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from figuredesk.ledger.columns import Table
from figuredesk.ledger.hidden import named_signs
from figuredesk.ledger.periods import Period
from figuredesk.ledger.problems import Problem, ProblemCode, Severity

_SHOWN = 120  # characters of a cell that a problem repeats
NO_CELL = object()


def shorten(cell: str, limit: int = _SHOWN) -> str:
    """The cell as a message shows it."""
    return cell if len(cell) <= limit else f"{cell[: limit - 1]}…"


@dataclass(kw_only=True)
class Sheet:
    """The rows of one table that have the right shape, with those that failed marked."""

    table: Table
    lines: list[int] = field(default_factory=list)
    cells: dict[str, list[str]] = field(default_factory=dict)  # every column of the schema
    numbers: dict[str, list[float]] = field(default_factory=dict)  # NaN: empty
    periods: dict[str, list[Period | None]] = field(default_factory=dict)
    bad: set[int] = field(default_factory=set)  # rows left out
    wrong: dict[str, set[int]] = field(default_factory=dict)  # rows with that cell wrong
    problems: list[Problem] = field(default_factory=list)
    fatal: Problem | None = None  # why no row of it can be used at all
    comma_is_decimal: bool = False

    def __len__(self) -> int:
        return len(self.lines)

    def good(self) -> Iterator[int]:
        """The rows that no rule has left out so far."""
        return (row for row in range(len(self.lines)) if row not in self.bad)

    def sound(self, *columns: str) -> list[int]:
        """The rows in which none of these columns' cells is wrong."""
        wrong = set[int]().union(*(self.wrong.get(column, ()) for column in columns))
        return [row for row in range(len(self.lines)) if row not in wrong]

    def report(
        self,
        row: int,
        column: str,
        code: ProblemCode,
        remedy: str,
        *,
        severity: Severity = Severity.ERROR,
        keeps_row: bool = False,
    ) -> None:
        """List what is wrong in a row, and leave the row out unless told otherwise."""
        self.problems.append(
            Problem(
                file=self.table.file,
                line=self.lines[row],
                column=column,
                cell=shorten(named_signs(self.cells[column][row])) if column else "",
                code=code.value,
                remedy=named_signs(remedy),
                severity=severity,
            )
        )
        if severity is Severity.ERROR and not keeps_row:
            self.bad.add(row)
            self.wrong.setdefault(column, set()).add(row)

    def tell(
        self,
        code: ProblemCode,
        remedy: str,
        *,
        line: int = 0,
        column: str = "",
        cell: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """List something about the file, or about a line that is no row of it."""
        self.problems.append(
            Problem(
                file=self.table.file,
                line=line,
                column=named_signs(column),
                cell=shorten(named_signs(cell)),
                code=code.value,
                remedy=named_signs(remedy),
                severity=severity,
            )
        )

    def give_up(self, code: ProblemCode, remedy: str, *, line: int = 0, column: str = "") -> None:
        """Say once why no row of this table can be used."""
        self.fatal = Problem(
            file=self.table.file, line=line, column=column, cell="", code=code.value, remedy=remedy
        )

    def blame(self, what: str) -> None:
        """Add to the fatal problem what else it costs."""
        if self.fatal:
            self.fatal = replace(self.fatal, remedy=f"{self.fatal.remedy} {what}")

    def check_cells(
        self, column: str, verdict: Callable[[str], tuple[ProblemCode, str] | None]
    ) -> None:
        """Report every filled cell of a column to which `verdict` objects."""
        cells = self.cells[column]
        found = {cell: said for cell in set(cells) if cell and (said := verdict(cell))}
        if found:
            for row, cell in enumerate(cells):
                if cell in found:
                    self.report(row, column, *found[cell])


def rows_and_verb(count: int, verb: Sequence[str] = ("is", "are")) -> str:
    """ "1 row is" or "372 rows are".

    >>> rows_and_verb(1), rows_and_verb(2)
    ('1 row is', '2 rows are')
    """
    return f"{count:,} row{'' if count == 1 else 's'} {verb[count != 1]}"
