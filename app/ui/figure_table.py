"""The ledger's figures as a reader sees them: one frame of words, filtered, counted, paged.

Joined once per version of the ledger and shared by all sessions: never change it.
"""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from figuredesk.ledger import Ledger, format_period, format_quantity, parse_period

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
    "side": "Side",
    "outlet": "Printed in",
    "status": "Status",
}
COLUMN_WIDTHS = {  # pixels; together what a desk screen shows at once
    "number": 160, "measure_label": 260, "place_label": 160, "date": 170,
    "claimant_name": 180, "side": 80, "outlet": 120, "status": 75,
}  # fmt: skip
NO_YEAR = "not stated"


def reader_table(ledger: Ledger) -> pd.DataFrame:
    """Every figure in words, with the columns of FACETS and COLUMNS, `id` and sort keys."""
    return _joined(ledger.version, ledger)


@st.cache_resource(show_spinner=False, max_entries=2)
def _joined(version: str, _ledger: Ledger) -> pd.DataFrame:
    figures = _ledger.figures
    claimants = _ledger.claimants.set_index("id")
    reports = _ledger.reports.set_index("id")
    dated = figures["as_of"].where(figures["as_of"] != "", figures["said_on"])
    table = pd.DataFrame(
        {
            "id": figures["id"],
            "number": [
                format_quantity(_number(value), _number(low), _number(high), hedge, quote)
                for value, low, high, hedge, quote in zip(
                    figures["value"], figures["low"], figures["high"],
                    figures["hedge"], figures["quote"], strict=True,
                )
            ],
            "measure": figures["measure"],
            "measure_label": figures["measure"].map(_ledger.measures.set_index("id")["label"]),
            "place": figures["place"],
            "place_label": figures["place"].map(_ledger.places.set_index("id")["label"]),
            "date": list(map(_date_words, figures["as_of"], figures["said_on"])),
            "year": dated.str.slice(0, 4).where(dated != "", NO_YEAR),
            "claimant": figures["claimant"],
            "claimant_name": figures["claimant"].map(claimants["name"]),
            "side": figures["claimant"].map(claimants["side"]),
            "hedge": figures["hedge"],
            "status": figures["status"],
            "outlet": figures["report"].map(reports["outlet"]),
            "sort_value": figures["value"].fillna(figures["high"]),
            "sort_date": figures["as_of_end"].fillna(figures["said_on_end"]),
        }
    )  # fmt: skip
    searched = ["number", "measure_label", "place_label", "date", "claimant_name", "outlet", "id"]
    words = table[searched].agg(" ".join, axis=1) + " " + figures["quote"] + " " + figures["note"]
    words += " " + figures["claimant_role"] + " " + figures["report"].map(reports["title"])
    words += " " + figures["place"].map(_ledger.places.set_index("id")["names"])
    words += " " + figures["claimant"].map(claimants["names"])
    return table.assign(searched=words.str.casefold())


def matching(table: pd.DataFrame, words: str, chosen: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """The rows that hold every one of `words` and one of each facet's chosen values."""
    return table[_word_mask(table, words) & _facet_mask(table, chosen, skip="")]


def facet_counts(
    table: pd.DataFrame, words: str, chosen: Mapping[str, Sequence[str]]
) -> dict[str, dict[str, int]]:
    """How many rows each value of each facet would leave, the other facets as chosen."""
    found = _word_mask(table, words)
    return {
        facet: table.loc[found & _facet_mask(table, chosen, skip=facet), facet]
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


def _word_mask(table: pd.DataFrame, words: str) -> "pd.Series[bool]":
    found = pd.Series(True, index=table.index)
    for word in words.casefold().split()[:20]:
        found &= table["searched"].str.contains(word, regex=False)
    return found


def _facet_mask(
    table: pd.DataFrame, chosen: Mapping[str, Sequence[str]], *, skip: str
) -> "pd.Series[bool]":
    found = pd.Series(True, index=table.index)
    for facet, values in chosen.items():
        if values and facet != skip:
            found &= table[facet].isin(list(values))
    return found


def _date_words(as_of: str, said_on: str) -> str:
    if as_of:
        return format_period(parse_period(as_of))
    return f"said {format_period(parse_period(said_on))}" if said_on else "not stated"


def _number(value: float) -> float | None:
    return None if pd.isna(value) else float(value)
