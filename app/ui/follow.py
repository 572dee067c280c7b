"""Going to a figure from a mark or a row, so that Back comes back to it.

`st.switch_page` with parameters leaves an entry of its own in the browser's history (this
screen's path with the other screen's parameters), and Back would stop there. A page link
does not: it is drawn, and followed for the reader.
"""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from figuredesk.ledger import Ledger
from ui.screens import figure_link, quantity_of

_PLACE = "fd-follow"


@cache
def _component() -> Any:
    script = Path(__file__).parent / "components" / "follow.js"
    return st.components.v2.component("figuredesk_follow", js=script.read_text(encoding="utf-8"))


def follow_to_figure(ledger: Ledger, figure_id: str) -> None:
    """Take the reader to the figure; where scripts fail, the link stays for them to click."""
    with st.container(key=_PLACE):
        figure_link(ledger, figure_id, f"Open {quantity_of(ledger, figure_id)}")
    _component()(key=f"{_PLACE}-{figure_id}", data={"place": _PLACE})
