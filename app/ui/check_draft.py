"""The draft: the box it is written in, and where it is kept while a reader moves about.

It lives in this session's memory and nowhere else: not in the address, not on the disk,
not in a log. It is gone when the session ends.
"""

import re
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import streamlit as st

MAX_CHARACTERS = 200_000
MAX_NUMBERS = 1_500  # what is answered within two seconds
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_BOX = "draft-box"
_TEXT = "draft-text"
_REVISION = "draft-revision"
_LOOKED_UP = "draft-looked-up"
_LABEL = "Paste a number, a sentence or a whole draft"
_HINT = (
    "Checked as you type. The text stays in this session: it is not stored, not logged, and not "
    "in the address."
)
_HERE = Path(__file__).parent / "components"


@cache
def _component() -> Any:
    return st.components.v2.component(
        "figuredesk_draft_box",
        html=f'<label for="draft">{_LABEL}</label><textarea id="draft" spellcheck="false" '
        f'aria-describedby="hint"></textarea><p class="hint" id="hint">{_HINT}</p>',
        css=(_HERE / "draft_box.css").read_text(encoding="utf-8"),
        js=(_HERE / "draft_box.js").read_text(encoding="utf-8"),
    )


def current_draft() -> str:
    """The text being checked."""
    return str(st.session_state.get(_TEXT, ""))


def first_part(text: str) -> str:
    """The text up to MAX_NUMBERS numbers written in figures: as much as is checked at once."""
    beyond = next(islice(_FIGURES.finditer(text), MAX_NUMBERS, None), None)
    return text if beyond is None else text[: beyond.start()]


def set_draft(text: str) -> None:
    """Put a text into the box (an example, a file, a look-up from the address)."""
    st.session_state[_TEXT] = text[:MAX_CHARACTERS]
    st.session_state[_REVISION] = st.session_state.get(_REVISION, 0) + 1


def draft_revision() -> int:
    """How many texts were put into the box, other than by typing."""
    return int(st.session_state.get(_REVISION, 0))


def take_look_up(query: str) -> None:
    """Put what a link looks up (`?q=`) into the box, once; typing never changes the address."""
    if query and st.session_state.get(_LOOKED_UP) != query:
        set_draft(query)
    st.session_state[_LOOKED_UP] = query


def draw_draft_box() -> str:
    """The box; returns the text that stands in it."""
    revision = st.session_state.setdefault(_REVISION, 0)
    _component()(
        key=_BOX,
        data={
            "placeholder": "About 7,000 people were …",
            "text": current_draft(),
            "revision": revision,
            "max_characters": MAX_CHARACTERS,
        },
        on_draft_change=_take_draft,
    )
    return current_draft()


def _take_draft() -> None:
    """What the reader typed; a late answer to a text since replaced is dropped."""
    sent = (st.session_state.get(_BOX) or {}).get("draft") or {}
    if sent.get("revision") == st.session_state.get(_REVISION):
        st.session_state[_TEXT] = str(sent.get("text", ""))[:MAX_CHARACTERS]
