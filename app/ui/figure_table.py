"""The ledger's figures as a reader sees them: one frame of words, filtered, counted, paged.

Joined once per version of the ledger and shared by all sessions: never change it.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
import streamlit as st

from figuredesk.checking import is_symbol_unit, measured_quantity
from figuredesk.ledger import (
    Ledger,
    figure_sides,
    figure_years,
    format_quantity,
    search_mask,
    value_masks,
)
from figuredesk.ledger.display import MONTHS

FACETS = {
    "measure": "Measure",
    "place": "Place",
    "side": "Side",
    "claimant": "Claimant",
    "hedge": "Hedge",
    "status": "Status",
    "year": "Year",
}
SORTS = {
    "newest": "Date, newest first",
    "oldest": "Date, oldest first",
    "largest": "Number, largest first",
    "smallest": "Number, smallest first",
    "claimant": "Claimant",
    "measure": "Measure",
}
COLUMNS = {
    "number": "Number",
    "measure_label": "What",
    "place_label": "Where",
    "date": "When",
    "claimant_name": "Who said it",
    "outlet": "Printed in",
}
COLUMN_WIDTHS = {  # pixels; with the boxes for choosing, what a screen of 1280 shows at once
    "number": 136, "measure_label": 334, "place_label": 172, "date": 146,
    "claimant_name": 236, "outlet": 118,
}  # fmt: skip
_STATES = {"proposed": "unchecked", "corrected": "corrected", "withdrawn": "withdrawn"}


def reader_table(ledger: Ledger) -> pd.DataFrame:
    """Every figure in words, with the columns of FACETS and COLUMNS, `id` and sort keys."""
    return _joined(ledger.version, ledger)


@st.cache_resource(show_spinner=False, max_entries=2)
def _joined(version: str, _ledger: Ledger) -> pd.DataFrame:
    figures = _ledger.figures
    claimants = _ledger.claimants.set_index("id")
    reports = _ledger.reports.set_index("id")
    return pd.DataFrame(
        {
            "id": figures["id"],
            "number": _numbers(_ledger),
            "measure": figures["measure"],
            "measure_label": figures["measure"].map(_ledger.measures.set_index("id")["label"]),
            "place": figures["place"],
            "place_label": figures["place"].map(_ledger.places.set_index("id")["label"]),
            "date": list(map(_date_words, figures["as_of"], figures["said_on"])),
            "year": figure_years(_ledger),
            "claimant": figures["claimant"],
            "claimant_name": figures["claimant"].map(claimants["name"]),
            "side": figure_sides(_ledger),
            "hedge": figures["hedge"],
            "status": figures["status"],
            "outlet": figures["report"].map(reports["outlet"]),
            "sort_value": figures["value"].fillna(figures["high"]),
            "sort_date": figures["as_of_end"].fillna(figures["said_on_end"]),
        }
    )  # fmt: skip


def _numbers(ledger: Ledger) -> list[str]:
    """The number of every row as said; a row that is not checked says so beside it."""
    figures = ledger.figures
    signed = {measure.id for measure in ledger.measure_by_id.values() if is_symbol_unit(measure)}
    columns = ("id", "measure", "value", "low", "high", "hedge", "quote", "status")
    return [
        (
            measured_quantity(ledger.figure(key), ledger.measure_by_id[measure])
            if measure in signed
            else format_quantity(_number(value), _number(low), _number(high), hedge, quote)
        )
        + (f" ({_STATES[status]})" if status in _STATES else "")
        for key, measure, value, low, high, hedge, quote, status in zip(
            *(figures[column].tolist() for column in columns), strict=True
        )
    ]


def matching(ledger: Ledger, words: str, chosen: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """The rows of `reader_table` that hold every one of `words` and a chosen value a facet."""
    masks = [search_mask(ledger, words), *value_masks(ledger, chosen).values()]
    return reader_table(ledger)[np.logical_and.reduce(masks)]


def facet_counts(
    ledger: Ledger, words: str, chosen: Mapping[str, Sequence[str]]
) -> dict[str, dict[str, int]]:
    """How many rows each value of each facet would leave, the other facets as chosen."""
    table, found = reader_table(ledger), search_mask(ledger, words)
    masks = value_masks(ledger, chosen)
    return {
        facet: table.loc[
            np.logical_and.reduce([found, *(m for name, m in masks.items() if name != facet)]),
            facet,
        ]
        .value_counts()
        .to_dict()
        for facet in FACETS
    }


def in_order(rows: pd.DataFrame, sort: str) -> pd.DataFrame:
    """The rows in the order of one of SORTS; what has no number or date comes last."""
    column, up = {
        "newest": ("sort_date", False),
        "oldest": ("sort_date", True),
        "largest": ("sort_value", False),
        "smallest": ("sort_value", True),
        "claimant": ("claimant_name", True),
        "measure": ("measure_label", True),
    }[sort]
    return rows.sort_values(column, ascending=up, na_position="last", kind="stable")


def _date_words(as_of: str, said_on: str) -> str:
    if as_of:
        return short_period(as_of)
    return f"said {short_period(said_on)}" if said_on else "not stated"


def short_period(text: str) -> str:
    """A period as a narrow column has it, what both ends share said once.

    >>> short_period("2021-11-18"), short_period("2025-01-01/2025-12-14")
    ('18 Nov 2021', '1 Jan to 14 Dec 2025')
    """
    first, *last = [_short_point(part) for part in text.split("/")]
    if not last:
        return " ".join(first)
    end = last[0]
    if len(first) == len(end) > 1 and first[-1] == end[-1]:
        first = first[:-2] if len(end) == 3 and first[1] == end[1] else first[:-1]
    return f"{' '.join(first)} to {' '.join(end)}"


def _short_point(text: str) -> list[str]:
    year, *rest = text.split("-")
    return [*(str(int(day)) for day in rest[1:]), *(MONTHS[int(m) - 1][:3] for m in rest[:1]), year]


def _number(value: float) -> float | None:
    return None if pd.isna(value) else float(value)
