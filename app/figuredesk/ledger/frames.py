"""Frames: checked rows → typed pandas frames, as `Ledger` promises them."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from figuredesk.ledger.check import GoodRows
from figuredesk.ledger.columns import SHOWN_AS_TYPED, Column, ColumnType
from figuredesk.ledger.hidden import visible_address, visible_text
from figuredesk.ledger.periods import Period
from figuredesk.ledger.schema import SCHEMA

BOUNDED = {"figures": ("as_of", "said_on"), "reports": ("published",)}
"""The date columns whose first and last day the frames hold besides, as datetime64."""


def table_frame(name: str, rows: GoodRows) -> pd.DataFrame:
    """The frame of one table: text columns, float64 numbers, and what the loader adds.

    What a cell holds that nobody sees ends here (see `hidden`); the file keeps it.
    """
    columns: dict[str, object] = {}
    for column in SCHEMA[name].columns:
        if column.name in rows.numbers:
            columns[column.name] = np.array(rows.numbers[column.name], dtype="float64")
        else:
            columns[column.name] = pd.array(_shown(column, rows.cells[column.name]), dtype="str")
    if name == "figures":
        columns["line"] = np.array(rows.lines, dtype="int64")
    for dated in BOUNDED.get(name, ()):
        periods = rows.periods[dated]
        columns[f"{dated}_start"] = _days(periods, "start")
        columns[f"{dated}_end"] = _days(periods, "end")
    return pd.DataFrame(columns, copy=False)


def _shown(column: Column, cells: list[str]) -> list[str]:
    if column.type not in SHOWN_AS_TYPED:
        return cells
    clean = visible_address if column.type is ColumnType.URL else visible_text
    return [clean(cell) for cell in cells]


def _days(periods: Sequence[Period | None], end: str) -> np.ndarray:
    days = [getattr(period, end) if period else None for period in periods]
    return np.array(days, dtype="datetime64[D]").astype("datetime64[s]")
