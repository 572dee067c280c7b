"""How a timeline is divided: which figures may stand on one axis, and where it ends.

A day's count, a month's and a year's are not comparable as marks on one axis, so the
figures of a flow are divided by the length of the period that they describe, each
length on a panel of its own. Stocks, running totals and plans have one panel.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from figuredesk.charts.charted import tuples
from figuredesk.ledger import MeasureKind

DAY = pd.Timedelta(days=1)
# Beyond these a date has no four digits, and Plotly draws nothing of an axis that it cannot read.
EARLIEST, LATEST = pd.Timestamp("0001-01-01"), pd.Timestamp("9999-12-31 23:59")
MOST_BESIDE = 8  # marks side by side; more of them stand on these again
NOON = pd.Timedelta(hours=12)
_LENGTHS = (
    (1, 1, "In one day"),
    (2, 27, "Over two days to four weeks"),
    (28, 31, "In one month"),
    (32, 10**9, "Over more than a month"),
)
_UNSTATED = "Period not stated: placed where it was said"


@dataclass(frozen=True, kw_only=True, eq=False)
class Panel:
    """The figures of one axis, with the mark's place in time in `at`; never empty."""

    title: str
    rows: pd.DataFrame
    first: pd.Timestamp
    last: pd.Timestamp
    log: bool

    @cached_property
    def drawn(self) -> list[Any]:
        """The rows one by one, each column an attribute."""
        return tuples(self.rows)

    @property
    def largest(self) -> float:
        """The largest number drawn; 0 where there is none."""
        return float(np.nanmax(self.rows["top"].fillna(0)))

    @property
    def smallest(self) -> float:
        """The smallest number above zero; 1 where there is none."""
        above = self.rows["bottom"][self.rows["bottom"] > 0]
        return float(above.min()) if len(above) else 1.0


def divide(rows: pd.DataFrame, kind: str, *, log: bool, beside: float = 0.0) -> list[Panel]:
    """The panels of these dated, numbered figures; `kind` is the measure's.

    Marks that would cover each other stand side by side, `beside` of the panel's time apart.
    """
    if rows.empty:
        return []
    rows = rows.assign(at=_at(rows, kind))
    if kind != MeasureKind.FLOW:
        return [_panel("", rows, log, beside)]
    stated = rows["dated_by"] == "as_of"
    parts = [
        (title, rows[stated & rows["days"].between(least, most)]) for least, most, title in _LENGTHS
    ]
    parts.append((_UNSTATED, rows[~stated]))
    return [_panel(title, part, log, beside) for title, part in parts if len(part)]


def covering(rows: pd.DataFrame) -> "pd.Series[int]":
    """How many earlier rows have the same number of the same time: their marks coincide."""
    return rows.groupby(["start", "end", "bottom", "top"], dropna=False).cumcount()


def share_days(panel: Panel, other: Panel) -> tuple[list[Panel], list[Panel]]:
    """Both panels, over the same days."""
    first, last = min(panel.first, other.first), max(panel.last, other.last)
    return (
        [replace(panel, first=first, last=last)],
        [replace(other, first=first, last=last)],
    )


def _panel(title: str, rows: pd.DataFrame, log: bool, beside: float) -> Panel:
    first, last = rows["start"].min(), rows["end"].max() + DAY
    span = max(last - first, pd.Timedelta(days=14))
    slack = max(span * 0.05, (span - (last - first)) / 2)
    first, last = max(first - slack, EARLIEST), min(last + slack, LATEST)
    if beside:
        apart = (last - first) * beside
        at = rows["at"] + covering(rows) % MOST_BESIDE * apart
        rows = rows.assign(at=at.clip(upper=max(last, rows["at"].max())))
    return Panel(title=title, rows=rows, first=first, last=last, log=log)


def _at(rows: pd.DataFrame, kind: str) -> pd.Series:
    """A mark stands at the end of a counting period; in the middle of a stock's "some day"."""
    if kind in (MeasureKind.FLOW, MeasureKind.CUMULATIVE):
        return rows["end"] + NOON
    return rows["start"] + (rows["end"] + DAY - rows["start"]) / 2
