"""The screens of the app, by the file that draws each, and how to get to one."""

from urllib.parse import urlencode, urlsplit

import streamlit as st

from figuredesk.checking import measured_quantity
from figuredesk.ledger import Ledger
from ui.safe import as_label

CHECK = "views/check.py"
CHARTS = "views/charts.py"
LEDGER = "views/ledger.py"
REPORTS = "views/reports.py"
ADD = "views/add.py"
ABOUT = "views/about.py"
FIGURE = "views/figure.py"
PROBLEMS = "views/problems.py"


def quantity_of(ledger: Ledger, figure_id: str) -> str:
    """The figure as said: "about 7,000"."""
    figure = ledger.figure(figure_id)
    return measured_quantity(figure, ledger.measure_by_id[figure.measure])


def figure_link(ledger: Ledger, figure_id: str, words: str = "") -> None:
    """A link to a figure's own page, reachable by keyboard; `words` default to its number."""
    label = as_label(words or quantity_of(ledger, figure_id))
    st.page_link(FIGURE, label=label, query_params={"id": figure_id})


def permalink_of(figure_id: str) -> str:
    """The address of a figure's own page, as this reader reaches the desk; "" when unknown."""
    parts = urlsplit(st.context.url or "")
    if not parts.netloc:
        return ""
    return f"{parts.scheme}://{parts.netloc}/figure?{urlencode({'id': figure_id})}"


def report_link(report_id: str, words: str) -> None:
    """A link to a report's page, with the figures read in it."""
    st.page_link(REPORTS, label=as_label(words), query_params={"id": report_id})
