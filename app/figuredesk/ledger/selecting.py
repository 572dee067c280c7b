"""Selecting: one choice of rows, used by screens and exports alike."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.search import query_words

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

NO_YEAR = "not stated"
"""The year of a figure that has no time of its own."""

_MOST_WORDS = 20  # of a search; what more of them would tell apart is not worth the wait


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
    year: Collection[str] = (),
    since: date | None = None,
    until: date | None = None,
    search: str = "",
) -> pd.DataFrame:
    """The rows of `ledger.figures` that meet every condition given, in ledger order.

    A collection of ids or words keeps rows that have one of them; empty, all rows.
    `year` is that of `figure_years`. `since` and `until` keep figures whose time touches
    those days: the period that the number describes, else the day it was said, else the
    report's; a figure with none of them is left out. `search` keeps rows that hold all its
    words (accents and case aside), in what the row says or in its number as it is shown.
    The index is that of `ledger.figures`.
    """
    import numpy as np

    values: dict[str, Collection[str]] = {
        "measure": measure, "place": place, "claimant": claimant, "side": side, "year": year,
        "status": status, "hedge": hedge, "stance": stance, "report": report,
    }  # fmt: skip
    keep = np.ones(len(ledger.figures), dtype=bool)
    for mask in value_masks(ledger, values).values():
        keep &= mask
    if since or until:
        starts, ends = _times(ledger)
        if since:
            keep &= (ends >= np.datetime64(since, "s")).to_numpy()
        if until:
            keep &= (starts <= np.datetime64(until, "s")).to_numpy()
    return ledger.figures[keep & search_mask(ledger, search)]


def value_masks(ledger: Ledger, values: Mapping[str, Collection[str]]) -> dict[str, Mask]:
    """For every column with values to choose from: which figures have one of them.

    Columns are those of figures.csv, and `side` and `year`.
    """
    return {
        column: _values_of(ledger, column).isin(list(chosen)).to_numpy()
        for column, chosen in values.items()
        if chosen
    }


def search_mask(ledger: Ledger, search: str) -> Mask:
    """Which figures hold every word of what was typed; all of them where nothing was."""
    words = list(dict.fromkeys(query_words(search)))[:_MOST_WORDS]
    return ledger.search_index.find_words(words)


def figure_sides(ledger: Ledger) -> pd.Series[str]:
    """The side of every figure's claimant, in ledger order."""
    return ledger.figures["claimant"].map(ledger.claimants.set_index("id")["side"])


def figure_years(ledger: Ledger) -> pd.Series[str]:
    """The year that every figure describes, else that in which it was said, else NO_YEAR."""
    figures = ledger.figures
    dated = figures["as_of"].where(figures["as_of"] != "", figures["said_on"])
    return dated.str.slice(0, 4).where(dated != "", NO_YEAR)


def _values_of(ledger: Ledger, column: str) -> pd.Series[str]:
    if column == "side":
        return figure_sides(ledger)
    return figure_years(ledger) if column == "year" else ledger.figures[column]


def _times(ledger: Ledger) -> tuple[pd.Series[pd.Timestamp], pd.Series[pd.Timestamp]]:
    figures = ledger.figures
    reports = ledger.reports.set_index("id")
    bounds = []
    for end in ("start", "end"):
        published = figures["report"].map(reports[f"published_{end}"])
        bounds.append(figures[f"as_of_{end}"].fillna(figures[f"said_on_{end}"]).fillna(published))
    return bounds[0], bounds[1]
