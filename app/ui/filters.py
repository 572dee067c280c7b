"""The search box and the facets of the ledger, their values in the address."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from figuredesk.ledger import Ledger
from ui.address import in_address, many_in_address, one_in_address, read_many, read_text
from ui.figure_table import FACETS, SORTS, facet_counts, reader_table

VIEWS = {"table": "Table", "list": "List"}
_LABELLED = {"measure": "measure_label", "place": "place_label", "claimant": "claimant_name"}


def chosen_facets(table: pd.DataFrame) -> dict[str, list[str]]:
    """The values of each facet that the address names and the ledger has."""
    return {facet: read_many(facet, list(table[facet].unique())) for facet in FACETS}


def draw_filters(ledger: Ledger) -> tuple[str, dict[str, list[str]], str, str]:
    """The widgets; returns the words searched, the chosen facets, the order and the view."""
    table = reader_table(ledger)
    usual = "list" if on_a_phone(st.context.headers.to_dict()) else "table"
    with st.container(key="fd-search", horizontal=True, vertical_alignment="bottom"):
        words = st.text_input(
            "Search the ledger", placeholder="a number, a name, a place, a word of the note",
            **in_address("q"),
        )  # fmt: skip
        sort = st.selectbox(
            "Order", list(SORTS), format_func=SORTS.__getitem__, width=220,
            **one_in_address("sort", list(SORTS), "newest"),
        )  # fmt: skip
        view = st.segmented_control(
            "Show as", list(VIEWS), format_func=VIEWS.__getitem__, required=True,
            **one_in_address("view", list(VIEWS), usual),
        )  # fmt: skip
    chosen = chosen_facets(table)
    counts = facet_counts(ledger, words or "", chosen)
    with st.container(key="fd-facets", horizontal=True):
        for facet, label in FACETS.items():
            _draw_facet(table, facet, label, counts[facet])
    return words or "", chosen, sort or "newest", view or usual


def on_a_phone(headers: Mapping[str, str]) -> bool:
    """Whether the browser says that it is a phone's: a wide table is of no use there."""
    said = {name.casefold(): value for name, value in headers.items()}
    return said.get("sec-ch-ua-mobile") == "?1" or "Mobi" in said.get("user-agent", "")


def filters_are_set() -> bool:
    """Whether the address narrows the ledger at all."""
    return bool(read_text("q")) or any(read_text(facet) for facet in FACETS)


def _draw_facet(table: pd.DataFrame, facet: str, label: str, counts: dict[str, int]) -> None:
    values = list(table[facet].value_counts().index)
    if facet == "year":
        values.sort(reverse=True)
    names = dict(zip(table[facet], table[_LABELLED.get(facet, facet)], strict=True))
    st.multiselect(
        label, values, placeholder="Any",
        format_func=lambda value: f"{names[value]} ({counts.get(value, 0):,})",
        **many_in_address(facet, values),
    )  # fmt: skip
