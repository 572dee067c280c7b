"""Digits: the figures whose number has those of another in another order."""

import numpy as np

from figuredesk.checking.columns import Rows
from figuredesk.checking.rowwise import Columns

_NONE: Rows = np.empty(0, dtype=np.intp)


class Digits:
    """A ledger's numbers by their digits, whatever their order: 6,657 beside 6,567."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        groups: dict[str, list[int]] = {}
        for row, number in enumerate(columns.numbers["value"].tolist()):
            groups.setdefault(_digits(number), []).append(row)
        self._rows = {key: np.array(rows, dtype=np.intp) for key, rows in groups.items()}

    def changed_round(self, number: float, day: int) -> Rows:
        """The rows with a number's digits in another order, known on a day."""
        rows = self._rows.get(_digits(number), _NONE)
        others: Rows = rows[self._columns.numbers["value"][rows] != number]
        return others[self._columns.known[others] <= day]


def _digits(number: float) -> str:
    return "".join(sorted(f"{number:.0f}"))
