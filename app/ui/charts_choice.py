"""What a reader chose to see charted: it stands in the address, and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from figuredesk.ledger import NOT_STATED, Hedge, Ledger, MeasureKind, Status
from ui.address import (
    address_key,
    many_in_address,
    one_in_address,
    read_choice,
    read_text,
    write_address,
)
from ui.safe import as_label

KINDS = {"time": "Over time", "who": "Who says what", "parts": "Parts", "where": "Where"}
SCALES = {"linear": "Linear", "log": "Logarithmic"}
FILTERS = ("place", "side", "hedge", "status", "since", "until")
DEPENDENT = ("around", "whole")  # what another measure or filter makes void


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The measure, its figures that pass the filters, and how to draw them."""

    measure: str
    kind: str
    log: bool
    figures: list[str]
    filtered: bool
    unfiltered: dict[str, str]  # the address of the same without filters


def choose(ledger: Ledger) -> Choice:
    """Draw the widgets of the address, and read them. The ledger has figures."""
    counts = ledger.figures["measure"].value_counts()
    measures = [m for m in ledger.measure_by_id if m in counts.index]
    first = richest_measure(ledger)
    with st.container(key="fd-charts-choice", horizontal=True, vertical_alignment="bottom"):
        measure = _choose_measure(ledger, measures, first, counts.to_dict())
        kind = st.segmented_control(
            "Chart", list(KINDS), format_func=KINDS.__getitem__, required=True,
            **one_in_address("chart", list(KINDS), "time"),
        )  # fmt: skip
        scale = "linear"
        if kind in ("time", "who"):
            scale = st.segmented_control(
                "Scale", list(SCALES), format_func=SCALES.__getitem__, required=True,
                **one_in_address("scale", list(SCALES), "linear"),
            )  # fmt: skip
    return _filter(ledger, measure, kind or "time", scale == "log")


def richest_measure(ledger: Ledger) -> str:
    """The stock with the most claimants who disagree; any measure where there is no stock."""
    figures = ledger.figures
    named = figures[figures["claimant"] != NOT_STATED]
    claimants = named.groupby("measure")["claimant"].nunique()
    kinds = figures["measure"].map(ledger.measures.set_index("id")["kind"])
    stocks = set(figures.loc[kinds == MeasureKind.STOCK, "measure"])
    ranked = sorted(
        figures["measure"].unique(),
        key=lambda m: (m in stocks, int(claimants.get(m, 0)), m),
        reverse=True,
    )
    return str(ranked[0])


def _choose_measure(
    ledger: Ledger, measures: list[str], first: str, counts: Mapping[str, int]
) -> str:
    options = one_in_address("measure", measures, first)
    options["on_change"] = _other_measure
    options["args"] = (ledger, first)
    by_label = sorted(measures, key=lambda m: ledger.measure_by_id[m].label.casefold())
    return str(
        st.selectbox(
            "Measure",
            by_label,
            width=420,
            format_func=lambda m: f"{ledger.measure_by_id[m].label} ({counts[m]:,})",
            **options,
        )
    )


def _other_measure(ledger: Ledger, first: str) -> None:
    """Take the new measure into the address; keep those places that it has figures of."""
    chosen = st.session_state[address_key("measure")]
    figures = ledger.figures
    places = set(figures.loc[figures["measure"] == chosen, "place"])
    kept = [place for place in st.query_params.get_all("place") if place in places]
    write_address({"measure": None if chosen == first else chosen, "place": kept}, DEPENDENT)


def _filter(ledger: Ledger, measure: str, kind: str, log: bool) -> Choice:
    figures = ledger.figures
    rows = figures[figures["measure"] == measure]
    rows = rows.assign(side=rows["claimant"].map(ledger.claimants.set_index("id")["side"]))
    active = sum(bool(read_text(name)) for name in FILTERS)
    label = "Filters" if not active else f"Filters: {active} in use"
    with st.expander(label, expanded=bool(active), key="fd-charts-filters"):
        chosen = _draw_filters(ledger, rows)
    if not chosen["status"]:
        rows = rows[rows["status"] != Status.WITHDRAWN]
    for column in ("place", "side", "hedge", "status"):
        if chosen[column]:
            rows = rows[rows[column].isin(chosen[column])]
    rows = _between(rows, chosen["since"], chosen["until"])
    return Choice(
        measure=measure,
        kind=kind,
        log=log,
        figures=list(rows["id"]),
        filtered=active > 0,
        unfiltered={"measure": measure, "chart": kind} | ({"scale": "log"} if log else {}),
    )


def _draw_filters(ledger: Ledger, rows: pd.DataFrame) -> dict[str, Any]:
    names = {place.id: as_label(place.label) for place in ledger.place_by_id.values()}
    words = {hedge.value: hedge.value.replace("-", " ") for hedge in Hedge}
    chosen: dict[str, Any] = {}
    with st.container(key="fd-charts-facets", horizontal=True):
        for column, label in (
            ("place", "Place"), ("side", "Side"), ("hedge", "Hedge"), ("status", "State"),
        ):  # fmt: skip
            values = list(rows[column].value_counts().index)
            chosen[column] = st.multiselect(
                label, values, placeholder="Any",
                format_func=lambda value: names.get(value) or words.get(value) or as_label(value),
                **many_in_address(column, values, DEPENDENT),
            )  # fmt: skip
        chosen["since"] = _day("since", "From")
        chosen["until"] = _day("until", "Until")
    return chosen


def _day(name: str, label: str) -> date | None:
    """A day in the address; what is no day is no filter."""
    key = address_key(name)
    try:
        found = date.fromisoformat(read_text(name)) if read_text(name) else None
    except ValueError:
        found = None
    if key not in st.session_state or st.session_state[key] != found:
        st.session_state[key] = found
    return st.date_input(
        label, key=key, on_change=_day_to_address, args=(name,), format="YYYY-MM-DD",
        min_value=date(1000, 1, 1), max_value=date(2999, 12, 31),
    )  # fmt: skip


def _day_to_address(name: str) -> None:
    day = st.session_state[address_key(name)]
    write_address({name: day.isoformat() if day else None}, DEPENDENT)


def _between(rows: pd.DataFrame, since: date | None, until: date | None) -> pd.DataFrame:
    """Those whose day or period touches the days asked for; undated ones only without any."""
    starts = rows["as_of_start"].fillna(rows["said_on_start"])
    ends = rows["as_of_end"].fillna(rows["said_on_end"])
    keep = pd.Series(True, index=rows.index)
    if since:
        keep &= ends >= pd.Timestamp(since)
    if until:
        keep &= starts <= pd.Timestamp(until)
    return rows[keep]


def chosen_option(name: str, options: list[str]) -> str:
    """The address's value of a choice that has a first option, without drawing it."""
    return read_choice(name, options, options[0])
