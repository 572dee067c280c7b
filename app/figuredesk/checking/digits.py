"""Digits: the figures whose number has those of another in another order."""

from figuredesk.checking.columns import Rows
from figuredesk.checking.grouping import NO_ROWS, grouped
from figuredesk.checking.rowwise import Columns


class Digits:
    """A ledger's numbers by their digits, whatever their order: 6,657 beside 6,567."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        numbers = columns.numbers["value"].tolist()
        self._rows = grouped((_digits(number), row) for row, number in enumerate(numbers))

    def changed_round(self, number: float, day: int) -> Rows:
        """The rows with a number's digits in another order, known on a day."""
        rows = self._rows.get(_digits(number), NO_ROWS)
        others: Rows = rows[self._columns.numbers["value"][rows] != number]
        return others[self._columns.known[others] <= day]


def _digits(number: float) -> str:
    return "".join(sorted(f"{number:.0f}"))
