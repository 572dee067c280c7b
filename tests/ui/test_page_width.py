"""The width that a chart is drawn for: what the page has said, else what its browser is."""

import pytest
from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from ui.page_width import page_width

    st.text(page_width())


def _shown(said: object = None) -> str:
    app = AppTest.from_function(_page, default_timeout=60)
    if said is not None:
        app.session_state["fd-page-width"] = said
    return str(app.run().text[0].value)


def test_a_page_that_has_not_said_is_drawn_broad() -> None:
    assert _shown() == "broad"


@pytest.mark.parametrize("width", ["narrow", "medium", "wide", "broad"])
def test_what_the_page_says_is_drawn(width: str) -> None:
    assert _shown({"width": width}) == width


def test_what_is_no_width_is_not_believed() -> None:
    assert _shown({"width": "<b>"}) == "broad"


def test_a_phone_is_drawn_narrow_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.page_width.on_a_phone", lambda headers: True)
    assert _shown() == "narrow"
