"""Add without a browser: who may use it, and the way from a text to a saved row."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from figuredesk.ledger import Editor
from ui.screens import ADD

Open = Callable[..., AppTest]
TEXT = "There were about 4,200 migrants in Belarus, Natallya Eismont said on Friday."


@pytest.fixture(autouse=True)
def _as_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    ada = Editor(name="Ada", known_by="this machine")
    for where in ("ui.rights.current_editor", "ui.add_save.current_editor"):
        monkeypatch.setattr(where, lambda: ada)


def _press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def _begun(open_screen: Open, text: str = TEXT) -> AppTest:
    app = open_screen(ADD)
    app.text_area(key="add-text").input(text)
    app.text_input(key="add-paste-day").input("2021-12-03")
    return _press(app, "Find the figures")


def _fill(app: AppTest, **cells: str) -> None:
    for label, text in cells.items():
        next(field for field in app.text_input if field.label == label).input(text)


def test_a_reader_is_told_and_sees_no_form(
    open_screen: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.rights.current_editor", lambda: None)
    app = open_screen(ADD)
    assert not app.exception
    assert not app.text_area
    assert "This copy is for reading" in "\n".join(p.proto.body for p in app.get("html"))


def test_from_text_to_saved_row(open_screen: Open, ledger_copy: Path) -> None:
    app = _begun(open_screen)
    assert not app.exception
    assert "work" in app.query_params
    _fill(app, Outlet="Coast Post", Address="https://coast.example/a")
    _press(app, "Show the change")
    assert "about 4,200 migrants" in app.code[0].value
    _press(app, "Save")
    assert not app.exception
    with (ledger_copy / "figures.csv").open(encoding="utf-8", newline="") as file:
        row = next(r for r in csv.DictReader(file) if r["report"] == "coast-post-2021-12-03")
    assert (row["value"], row["hedge"], row["claimant"]) == ("4200", "about", "natallya-eismont")
    assert row["said_on"] == "2021-12-03"


def test_a_right_that_is_lost_meanwhile_saves_nothing(
    open_screen: Open, ledger_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = _begun(open_screen)
    _fill(app, Outlet="Coast Post", Address="https://coast.example/a")
    _press(app, "Show the change")
    before = (ledger_copy / "figures.csv").read_bytes()
    monkeypatch.setattr("ui.add_save.current_editor", lambda: None)
    _press(app, "Save")
    assert any("Nothing was saved" in each.value for each in app.error)
    assert (ledger_copy / "figures.csv").read_bytes() == before


def test_what_is_wrong_is_said_by_row(open_screen: Open) -> None:
    app = _begun(open_screen)
    _fill(app, Address="https://coast.example/a")
    _press(app, "Show the change")
    assert any("The report\\, outlet" in each.value for each in app.error)
    assert not app.code


@pytest.mark.parametrize("day", ["yesterday", "2021-02-30", "18.11.2021"])
def test_a_date_that_is_none_is_said_so(open_screen: Open, day: str) -> None:
    app = open_screen(ADD)
    app.text_area(key="add-text").input(TEXT)
    app.text_input(key="add-paste-day").input(day)
    _press(app, "Find the figures")
    assert any("is not a date" in each.value for each in app.error)


def test_a_text_without_figures_says_so(open_screen: Open) -> None:
    app = _begun(open_screen, "Nothing to count in this text at all.")
    assert not app.exception
    assert "No figure was found" in "\n".join(p.proto.body for p in app.get("html"))


def test_work_of_an_unknown_address_is_not_there(open_screen: Open) -> None:
    app = open_screen(ADD, work="somebody-elses")
    assert not app.exception
    assert "not kept any more" in "\n".join(p.proto.body for p in app.get("html"))
