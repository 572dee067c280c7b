"""Frames: checked rows → typed pandas frames, as `Ledger` promises them."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from figuredesk.ledger.check import GoodRows
from figuredesk.ledger.periods import Period
from figuredesk.ledger.schema import SCHEMA

BOUNDED = {"figures": ("as_of", "said_on"), "reports": ("published",)}
"""The date columns whose first and last day the frames hold besides, as datetime64."""


def table_frame(name: str, rows: GoodRows) -> pd.DataFrame:
    """The frame of one table: text columns, float64 numbers, and what the loader adds."""
    columns: dict[str, object] = {}
    for column in SCHEMA[name].column_names:
        if column in rows.numbers:
            columns[column] = np.array(rows.numbers[column], dtype="float64")
        else:
            columns[column] = pd.array(rows.cells[column], dtype="str")
    if name == "figures":
        columns["line"] = np.array(rows.lines, dtype="int64")
    for column in BOUNDED.get(name, ()):
        periods = rows.periods[column]
        columns[f"{column}_start"] = _days(periods, "start")
        columns[f"{column}_end"] = _days(periods, "end")
    return pd.DataFrame(columns, copy=False)


def _days(periods: Sequence[Period | None], end: str) -> np.ndarray:
    days = [getattr(period, end) if period else None for period in periods]
    return np.array(days, dtype="datetime64[D]").astype("datetime64[s]")
