"""The page that stands in for every screen when there is no ledger to show."""

import streamlit as st

from figuredesk.errors import LedgerError
from ui.frame import heading, page_title, paragraph
from ui.ledger import ledger_directory


def draw_unreadable(error: LedgerError) -> None:
    """What is wrong, and the three things that mend it."""
    page_title("The ledger cannot be read")
    paragraph(str(error).replace("`", ""))
    heading("What to do")
    paragraph(f"Put the ledger's files into {ledger_directory()}, and reload this page.")
    paragraph("Or start the app with another folder:")
    st.code("figuredesk --data FOLDER", language=None)
    paragraph("Or begin an empty ledger, and start the app with that:")
    st.code("figuredesk new FOLDER", language=None)
