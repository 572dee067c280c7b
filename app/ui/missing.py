"""The page for a figure that the ledger does not have, with the nearest that it has."""

import difflib

import streamlit as st

from figuredesk.ledger import Ledger
from ui.figure_rows import draw_figure_rows
from ui.frame import heading, page_title, paragraph
from ui.screens import LEDGER

_NEAREST = 5


def draw_missing_figure(ledger: Ledger, figure_id: str) -> None:
    """Say that there is no such figure, and what may have been meant."""
    if not figure_id:
        page_title("No figure chosen", "Choose one in the ledger, or search for its number.")
        st.page_link(LEDGER, label="To the ledger")
        return
    page_title("There is no such figure", tab="No such figure")
    paragraph(
        f"The ledger has no figure “{figure_id[:120]}”. Figures are never deleted, so the link "
        "is mistyped, cut off, or belongs to another ledger."
    )
    found = difflib.get_close_matches(figure_id[:120], list(ledger.figures["id"]), _NEAREST, 0.5)
    if found:
        heading("Perhaps you mean")
        draw_figure_rows(ledger, found, "near")
    st.page_link(LEDGER, label="Search the whole ledger")
