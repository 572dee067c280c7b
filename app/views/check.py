"""Check, the home: find the figures of a number or of words."""

import streamlit as st

from ui.address import in_address
from ui.frame import page_title
from ui.ledger import current_ledger
from ui.screens import CHECK
from ui.search_results import draw_search_results

EXAMPLES = ("7,000", "Eismont", "2,000 corridor")

ledger = current_ledger()
page_title(
    "Check a number", "Who said it, when, about exactly what, and does anyone say otherwise?"
)
query = st.text_input("A number, a name, a place or a word", placeholder="7,000", **in_address("q"))
if query:
    draw_search_results(ledger, query)
else:
    with st.container(key="fd-examples", horizontal=True):
        st.html("<span>Try:</span>", width="content")
        for example in EXAMPLES:
            st.page_link(CHECK, label=example, query_params={"q": example})
