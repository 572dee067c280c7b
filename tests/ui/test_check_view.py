"""Check, run without a browser: what a draft, a number, words and nothing at all get."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from ui.screens import CHECK

Open = Callable[..., AppTest]


def _said(app: AppTest) -> str:
    return "\n".join(part.proto.body for part in app.get("html"))


def _with_draft(app: AppTest, text: str) -> AppTest:
    app.session_state["draft-text"] = text
    return app.run()


def test_the_empty_screen_says_what_an_answer_will_be(open_screen: Open) -> None:
    app = open_screen(CHECK)
    assert not app.exception
    said = _said(app)
    for words in ("● In the ledger", "✕ Ledger says otherwise", "○ Not in the ledger"):
        assert words in said


def test_an_example_sets_the_day_in_the_address(open_screen: Open) -> None:
    app = open_screen(CHECK)
    app.button(key="example-0").click().run()
    assert not app.exception
    assert app.query_params["date"] == "2021-11-18"
    assert [button.label for button in app.get("download_button")] == [
        "Download the note (HTML)",
        "Download the note (Markdown)",
    ]


def test_a_draft_is_not_in_the_address(open_screen: Open) -> None:
    app = _with_draft(open_screen(CHECK, date="2021-11-18"), "About 7,000 secret words.")
    assert not app.exception
    assert "secret" not in str(app.query_params)


def test_words_alone_are_looked_up(open_screen: Open) -> None:
    app = _with_draft(open_screen(CHECK), "Eismont corridor")
    assert not app.exception
    assert "In the ledger" in _said(app)
    assert "this number" not in _said(app)


def test_a_link_with_a_number_looks_it_up(open_screen: Open) -> None:
    app = open_screen(CHECK, q="7,000")
    assert not app.exception
    assert "Exactly this number" in _said(app)


def test_text_without_a_number_says_so(open_screen: Open) -> None:
    words = "Nobody at the ministry was ready to say how things would go on from here."
    app = _with_draft(open_screen(CHECK), words)
    assert "No number was found in this text" in _said(app)


@pytest.mark.parametrize("day", ["2021-02-31", "tomorrow", "0021-11-18"])
def test_an_impossible_day_in_the_address_is_today_and_that_is_said(
    open_screen: Open, day: str
) -> None:
    app = _with_draft(open_screen(CHECK, date=day), "7,000 people")
    assert not app.exception
    assert f"“{day}” in the address is not a day" in _said(app)
    assert "not a day" not in _said(open_screen(CHECK, date="2021-02-28"))


def test_words_that_are_nowhere_and_no_number_say_both(open_screen: Open) -> None:
    app = _with_draft(open_screen(CHECK), "zither lessons")
    assert "There is no number in this text to check" in _said(app)


def test_a_number_alone_leaves_out_what_was_said_later(open_screen: Open) -> None:
    app = _with_draft(open_screen(CHECK, date="2021-11-18"), "2,000")
    assert "said after 18 November 2021, the day you chose, are left out" in _said(app)
    assert "<li>People in the Bruzgi logistics centre" not in _said(app)
    assert "left out" not in _said(_with_draft(open_screen(CHECK), "2,000"))


def test_hostile_text_is_checked_like_any_other(open_screen: Open) -> None:
    app = _with_draft(open_screen(CHECK), "<script>alert(1)</script> \x00 7,000 \u202epeople " * 40)
    assert not app.exception


def test_a_number_alone_is_told_apart_by_what_it_counts(open_screen: Open) -> None:
    app = _with_draft(open_screen(CHECK), "2,000")
    assert not app.exception
    said = _said(app)
    assert "there is no verdict" in said
    for thing in (
        "People proposed for a corridor to the EU",
        "Migrants camped or waiting near the border",
        "People moved into the Bruzgi logistics centre",
        "People in the Bruzgi logistics centre",
    ):
        assert f"<li>{thing} · " in said
    assert not app.get("download_button")
