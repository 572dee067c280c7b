"""Reading an address: what it can ask for, and what is ignored."""

import pytest
from streamlit.testing.v1 import AppTest

from ui.address import LONGEST

SCRIPT = """
import streamlit as st
from ui.address import (
    flag_in_address, in_address, many_in_address, one_in_address, read_count, read_text,
)
st.text_input("Search", **in_address("q"))
st.selectbox("Order", ["new", "old"], **one_in_address("sort", ["new", "old"], "new"))
st.multiselect("Place", ["a", "b", "c"], **many_in_address("place", ["a", "b", "c"]))
st.checkbox("Log", **flag_in_address("log"))
st.text(f"{read_count('page', 1, 7)}|{len(read_text('q'))}")
"""


def _run(**params: str | list[str]) -> AppTest:
    app = AppTest.from_string(SCRIPT, default_timeout=30)
    for name, value in params.items():
        app.query_params[name] = value
    return app.run()


def test_widgets_show_what_the_address_says() -> None:
    app = _run(q="7,000", sort="old", place=["c", "a"], log="1")
    assert app.text_input[0].value == "7,000"
    assert app.selectbox[0].value == "old"
    assert app.multiselect[0].value == ["c", "a"]
    assert app.checkbox[0].value is True


def test_what_is_not_offered_is_ignored() -> None:
    app = _run(sort="<b>", place=["x", "a", "a"], log="yes")
    assert app.selectbox[0].value == "new"
    assert app.multiselect[0].value == ["a"]
    assert app.checkbox[0].value is False


def test_a_change_is_written_and_starts_on_the_first_page() -> None:
    app = _run(page="3", q="x")
    app.multiselect[0].select("b").run()
    assert app.query_params["place"] == "b"
    assert app.query_params["q"] == "x"
    assert "page" not in app.query_params


def test_the_default_and_the_empty_leave_the_address() -> None:
    app = _run(q="x", sort="old", log="1")
    app.text_input[0].input("  ").run()
    app.selectbox[0].select("new").run()
    app.checkbox[0].uncheck().run()
    assert dict(app.query_params) == {}


def test_going_back_changes_the_widget() -> None:
    app = _run(q="first")
    app.text_input[0].input("second").run()
    app.query_params["q"] = "first"
    app.run()
    assert app.text_input[0].value == "first"


@pytest.mark.parametrize(
    ("page", "shown"),
    [("3", "3"), ("0", "1"), ("-2", "1"), ("99", "7"), ("x", "1"), ("²", "1"), ("9" * 5000, "1")],
)
def test_a_page_is_a_page_that_is_there(page: str, shown: str) -> None:
    assert _run(page=page).text[0].value.split("|")[0] == shown


def test_no_value_is_longer_than_the_limit() -> None:
    assert _run(q="a" * 100_000).text[0].value.split("|")[1] == str(LONGEST)
