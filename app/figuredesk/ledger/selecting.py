"""Selecting: one choice of rows, used by screens and exports alike."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.search import query_words

if TYPE_CHECKING:
    import pandas as pd


def select_figures(
    ledger: Ledger,
    *,
    measure: Collection[str] = (),
    place: Collection[str] = (),
    claimant: Collection[str] = (),
    side: Collection[str] = (),
    status: Collection[str] = (),
    hedge: Collection[str] = (),
    stance: Collection[str] = (),
    report: Collection[str] = (),
    since: date | None = None,
    until: date | None = None,
    search: str = "",
) -> pd.DataFrame:
    """The rows of `ledger.figures` that meet every condition given, in ledger order.

    A collection of ids or words keeps rows that have one of them; empty, all rows.
    `since` and `until` keep figures whose time touches those days: the period that the
    number describes, else the day it was said, else the report's; a figure with none of
    them is left out. `search` keeps rows that hold all its words (accents and case
    aside). The index is that of `ledger.figures`.
    """
    import numpy as np

    figures = ledger.figures
    keep = np.ones(len(figures), dtype=bool)
    wanted = {
        "measure": measure, "place": place, "claimant": claimant, "status": status,
        "hedge": hedge, "stance": stance, "report": report,
    }  # fmt: skip
    for column, values in wanted.items():
        if values:
            keep &= figures[column].isin(list(values)).to_numpy()
    if side:
        claimants = ledger.claimants
        of_side = claimants.loc[claimants["side"].isin(list(side)), "id"]
        keep &= figures["claimant"].isin(of_side).to_numpy()
    if since or until:
        starts, ends = _times(ledger)
        if since:
            keep &= (ends >= np.datetime64(since, "s")).to_numpy()
        if until:
            keep &= (starts <= np.datetime64(until, "s")).to_numpy()
    if words := list(dict.fromkeys(query_words(search))):
        keep &= ledger.search_index.score_words(words) > 0
    return figures[keep]


def _times(ledger: Ledger) -> tuple[pd.Series[pd.Timestamp], pd.Series[pd.Timestamp]]:
    figures = ledger.figures
    reports = ledger.reports.set_index("id")
    bounds = []
    for end in ("start", "end"):
        published = figures["report"].map(reports[f"published_{end}"])
        bounds.append(figures[f"as_of_{end}"].fillna(figures[f"said_on_{end}"]).fillna(published))
    return bounds[0], bounds[1]
