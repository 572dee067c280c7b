"""How wide the reader's page is, by the classes that charts place names for.

The server cannot see it. A phone says what it is with its first request; for the rest the
widest is drawn, and a page that is narrower says so once, and is drawn anew.
"""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from figuredesk.charts import BROAD, MEDIUM, NARROW, WIDE
from ui.filters import on_a_phone

_KEY = "fd-page-width"
UP_TO = {NARROW: 640, MEDIUM: 980, WIDE: 1239}  # pixels; beyond the last it is BROAD


@cache
def _component() -> Any:
    script = Path(__file__).parent / "components" / "page_width.js"
    return st.components.v2.component(
        "figuredesk_page_width", js=script.read_text(encoding="utf-8")
    )


def page_width() -> str:
    """The class of the page's width, as far as it is known by now."""
    usual = NARROW if on_a_phone(st.context.headers.to_dict()) else BROAD
    known = (st.session_state.get(_KEY) or {}).get("width") or usual
    return known if known in (*UP_TO, BROAD) else BROAD


def watch_page_width(drawn: str) -> None:
    """Hear from the page when its width is not of the class that was drawn."""
    _component()(
        key=_KEY,
        data={"drawn": drawn, "up_to": UP_TO, "beyond": BROAD},
        on_width_change=lambda: None,
    )
