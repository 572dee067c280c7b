"""The four pictures of a measure: which one, of which moment, of which total."""

import streamlit as st

from figuredesk.charts import (
    ChartTheme,
    DescribedChart,
    Moment,
    describe_parts_of,
    describe_timeline,
    describe_where,
    describe_who_says_what,
    find_moments,
    find_wholes,
)
from figuredesk.ledger import Ledger, MeasureKind
from ui.address import one_in_address
from ui.charts_choice import Choice
from ui.page_width import page_width
from ui.safe import as_label
from ui.screens import CHARTS, quantity_of

_SHOWN_MOMENTS = 400


def describe_choice(ledger: Ledger, choice: Choice, theme: ChartTheme) -> DescribedChart | None:
    """The chosen picture; None where this measure has none of its kind (the page says so)."""
    if choice.kind == "who":
        return _describe_who(ledger, choice, theme)
    if choice.kind == "parts":
        return _describe_parts(ledger, choice, theme)
    if choice.kind == "where":
        return describe_where(
            ledger, choice.measure, choice.figures, theme, width_class=page_width()
        )
    return describe_timeline(
        ledger, choice.measure, choice.figures, theme, log=choice.log, width_class=page_width()
    )


def _describe_who(ledger: Ledger, choice: Choice, theme: ChartTheme) -> DescribedChart | None:
    moments = find_moments(ledger, choice.figures)
    if not moments:
        st.html('<p class="fd-text">None of these figures has a date to compare at.</p>')
        return None
    moment = _choose_moment(ledger, choice, moments[:_SHOWN_MOMENTS])
    return describe_who_says_what(
        ledger, choice.measure, choice.figures, theme,
        moment=moment, log=choice.log, width_class=page_width(),
    )  # fmt: skip


def _choose_moment(ledger: Ledger, choice: Choice, moments: list[Moment]) -> str:
    keys = [moment.key for moment in moments]
    if len(keys) == 1:
        return keys[0]
    flow = ledger.measure_by_id[choice.measure].kind == MeasureKind.FLOW
    labels = {moment.key: _moment_label(moment) for moment in moments}
    return str(
        st.selectbox(
            "Period" if flow else "Within seven days of",
            sorted(keys),
            width=420,
            format_func=labels.__getitem__,
            **one_in_address("around", keys, keys[0]),
        )
    )


def _moment_label(moment: Moment) -> str:
    number = moment.claimants
    return f"{moment.label} · {number} claimant{'s' * (number != 1)}"


def _describe_parts(ledger: Ledger, choice: Choice, theme: ChartTheme) -> DescribedChart | None:
    wholes = find_wholes(ledger, choice.figures)
    if not wholes:
        _say_where_parts_are(ledger)
        return None
    whole = wholes[0]
    if len(wholes) > 1:
        whole = str(
            st.selectbox(
                "Total",
                wholes,
                width=420,
                **one_in_address("whole", wholes, wholes[0]),
                format_func=lambda key: as_label(_whole_label(ledger, key)),
            )
        )
    return describe_parts_of(ledger, whole, theme, width_class=page_width())


def _whole_label(ledger: Ledger, figure_id: str) -> str:
    figure = ledger.figure(figure_id)
    return f"{quantity_of(ledger, figure_id)}, {ledger.claimant_by_id[figure.claimant].name}"


def _say_where_parts_are(ledger: Ledger) -> None:
    """No total here: name the measures whose totals have parts, each with a link."""
    figures = ledger.figures
    having = figures.loc[figures["id"].isin(set(figures["part_of"]) - {""}), "measure"].unique()
    if not len(having):
        st.html('<p class="fd-text">No figure of this ledger is said to be part of another.</p>')
        return
    st.html(
        '<p class="fd-text">Nobody gave a total of this measure together with its parts. '
        "These measures have one:</p>"
    )
    for measure in having[:10]:
        label = as_label(ledger.measure_by_id[str(measure)].label)
        st.page_link(CHARTS, label=label, query_params={"measure": str(measure), "chart": "parts"})
