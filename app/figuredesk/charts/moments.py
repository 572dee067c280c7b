"""When figures are comparable: the same day or so for a stock, the same period for a flow.

The rule is that of checking: a stock is set against others within seven days; a flow only
against the same start and end. A running total ends on its day, and its start, where one
is stated, is told beside it. A plan has no day: all of them stand together.
"""

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd

from figuredesk.charts.charted import chart_rows, period_text
from figuredesk.ledger import Ledger, MeasureKind, parse_period

NEAR = 7  # days
MOST = 300  # moments offered: those of the most figures
ANY_TIME = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day or a period around which figures compare; `key` stands in an address."""

    key: str
    label: str
    claimants: int
    figures: int


def find_moments(ledger: Ledger, figure_ids: Collection[str], near: int = NEAR) -> list[Moment]:
    """The moments of these figures, those with the most claimants first.

    Raises ValueError for figures of several measures.
    """
    rows = chart_rows(ledger, figure_ids)
    if rows.empty:
        return []
    kind = ledger.measure_by_id[rows["measure"].iloc[0]].kind
    found = [_moment(rows, key, kind, near) for key in _keys(rows, kind)]
    return sorted(found, key=lambda m: (-m.claimants, -m.figures, m.key))


def rows_at(rows: pd.DataFrame, key: str, kind: str, near: int = NEAR) -> pd.DataFrame:
    """The rows comparable at this moment; none for a key that is no day or period."""
    if kind == MeasureKind.PLAN or key == ANY_TIME:
        return rows
    try:
        period = parse_period(key)
    except ValueError:
        return rows.iloc[:0]
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    if kind == MeasureKind.FLOW:
        stated = rows["dated_by"] == "as_of"
        return rows[stated & (rows["start"] == start) & (rows["end"] == end)]
    slack = pd.Timedelta(days=near)
    if kind == MeasureKind.CUMULATIVE:
        return rows[rows["end"].between(start - slack, end + slack)]
    return rows[(rows["start"] <= end + slack) & (rows["end"] >= start - slack)]


def _keys(rows: pd.DataFrame, kind: str) -> list[str]:
    if kind == MeasureKind.PLAN:
        return [ANY_TIME]
    dated = rows[rows["as_of"] != ""]
    if kind == MeasureKind.FLOW:
        # The shortest spelling of each period: 2021-11 rather than its first and last day.
        by_length = dated.sort_values("as_of", key=lambda text: text.str.len())
        counts = by_length.groupby(["start", "end"])["as_of"].agg(["first", "size"])
        return list(counts.nlargest(MOST, "size")["first"])
    days = dated[dated["days"] == 1] if kind == MeasureKind.STOCK else dated
    return [day.date().isoformat() for day in days["end"].value_counts().head(MOST).index]


def _moment(rows: pd.DataFrame, key: str, kind: str, near: int) -> Moment:
    chosen = rows_at(rows, key, kind, near)
    label = "At any time" if key == ANY_TIME else period_text(key)
    return Moment(key=key, label=label, claimants=chosen["claimant"].nunique(), figures=len(chosen))
