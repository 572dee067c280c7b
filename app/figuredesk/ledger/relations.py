"""Relations between figures, computed from the links that claimants' words gave.

Ids in the order of the ledger. Withdrawn figures still are parts and replies (nothing is
lost); they are never comparable.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.periods import Period
from figuredesk.ledger.rows import Figure
from figuredesk.ledger.vocabulary import MeasureKind, Status

if TYPE_CHECKING:
    import pandas as pd

NEARBY_DAYS = 7


def parts_of(ledger: Ledger, figure_id: str) -> tuple[str, ...]:
    """The figures that are a part of this one."""
    return _linked(ledger, "part_of", figure_id)


def whole_of(ledger: Ledger, figure_id: str) -> str:
    """The figure that this one is a part of, or "". Raises KeyError for an unknown one."""
    return ledger.figure(figure_id).part_of


def replies_to_figure(ledger: Ledger, figure_id: str) -> tuple[str, ...]:
    """The figures that deny or answer this one."""
    return _linked(ledger, "replies_to", figure_id)


def reports_carrying(ledger: Ledger, figure_id: str) -> tuple[str, ...]:
    """The reports that carry this figure, the one in which it was read first."""
    figure = ledger.figure(figure_id)
    return (figure.report, *figure.also_in)


def figures_in_report(ledger: Ledger, report_id: str) -> tuple[str, ...]:
    """The figures that a report carries, read in it or found in it as well."""
    also = ledger.figures["also_in"].tolist()
    read_in = ledger.figures["report"].tolist()
    ids = ledger.figures["id"].tolist()
    return tuple(
        key
        for key, first, others in zip(ids, read_in, also, strict=True)
        if first == report_id or (others and report_id in others.split())
    )


def comparable_figures(ledger: Ledger, figure: Figure, days: int = NEARBY_DAYS) -> tuple[str, ...]:
    """The other figures that can be set against this one (DESIGN, section 5, rule 1).

    Same measure and place; for a stock a day at most `days` away (0: the same day), for
    a flow, a running total or a plan the same start and end. Undated or withdrawn
    figures are comparable with none.
    """
    if figure.as_of is None:
        return ()
    rows = ledger.figures
    same = rows[
        (rows["measure"] == figure.measure)
        & (rows["place"] == figure.place)
        & (rows["id"] != figure.id)
        & (rows["status"] != Status.WITHDRAWN.value)
    ]
    is_stock = ledger.measure_by_id[figure.measure].kind is MeasureKind.STOCK
    return tuple(same.loc[_same_time(same, figure.as_of, is_stock, days), "id"])


def _same_time(rows: pd.DataFrame, period: Period, is_stock: bool, days: int) -> pd.Series[bool]:
    import pandas as pd

    start, end = period.start, period.end
    if is_stock:
        near = timedelta(days=days)
        first = pd.Timestamp(start - min(near, start - date.min))  # the calendar has ends
        last = pd.Timestamp(end + min(near, date.max - end))
        return (rows["as_of_start"] <= last) & (rows["as_of_end"] >= first)
    return (rows["as_of_start"] == pd.Timestamp(start)) & (rows["as_of_end"] == pd.Timestamp(end))


def _linked(ledger: Ledger, column: str, figure_id: str) -> tuple[str, ...]:
    rows = ledger.figures
    return tuple(rows.loc[rows[column] == figure_id, "id"]) if figure_id else ()
