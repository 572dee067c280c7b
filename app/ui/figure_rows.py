"""A figure as one row of a list: its number as a link, what it counts, who, where printed.

Used wherever figures are listed, so that they look the same on every screen. Draw at
most ROWS_SHOWN; a longer list is paged by its screen.
"""

from collections.abc import Iterable

import streamlit as st

from figuredesk.checking import capitalised, said_by
from figuredesk.ledger import Figure, Ledger, Status, format_period
from figuredesk.publishing import about_words
from ui.safe import as_html, link_html
from ui.screens import figure_link

ROWS_SHOWN = 25
STATUS_WORDS = {
    Status.PROPOSED: "proposed, not yet checked",
    Status.CHECKED: "checked",
    Status.CORRECTED: "corrected",
    Status.WITHDRAWN: "withdrawn",
}


def draw_figure_rows(
    ledger: Ledger, figure_ids: Iterable[str], name: str, *, under_measure: bool = False
) -> None:
    """A row a figure; `name` tells this list from the others of the screen.

    `under_measure`: the heading over the rows has named their measure already.
    """
    with st.container(key=f"fd-rows-{name}", gap=None):
        for place, figure_id in enumerate(figure_ids):
            with st.container(key=f"fd-row-{name}-{place}", horizontal=True, gap=None):
                figure_link(ledger, figure_id)
                figure = ledger.figure(figure_id)
                st.html(row_html(ledger, figure, under_measure=under_measure), width="stretch")


def row_html(ledger: Ledger, figure: Figure, *, under_measure: bool = False) -> str:
    """What stands beside the number, everything escaped."""
    state = ""
    if figure.status is not Status.CHECKED:
        state = f' <span class="fd-state">{as_html(STATUS_WORDS[figure.status])}</span>'
    about = about_words(ledger, figure)
    if under_measure:
        about = about.removeprefix(f"{ledger.measure_by_id[figure.measure].label}, ")
    return (
        f'<div class="fd-row-words"><div><b>{as_html(capitalised(about))}</b>{state}</div>'
        f"<div>{as_html(said_by(ledger, figure))}</div>"
        f'<div class="fd-muted">{printed_html(ledger, figure)}</div></div>'
    )


def printed_html(ledger: Ledger, figure: Figure) -> str:
    """The printed words, the outlet as a link to the report, its date."""
    report = ledger.report_by_id[figure.report]
    words = f'<q lang="{as_html(report.language)}">“{as_html(figure.quote)}”</q>'
    published = f", {format_period(report.published)}" if report.published else ""
    where = f", {figure.locator}" if figure.locator else ""
    return f"{words} · {link_html(report.url, report.outlet)}{as_html(where + published)}"
