"""A second reading on the figure's page: offered to others, not to the row's own writer."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from figuredesk.ledger import (
    AddRow,
    Change,
    Editor,
    correct_figure,
    figure_cells,
    load_ledger,
    save_change,
)
from ui.screens import FIGURE

Open = Callable[..., AppTest]
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
ADA = Editor(name="Ada", known_by="this machine")
BEN = Editor(name="Ben", known_by="this machine")
NEW = "2021-11-18-new-one"


def _page(monkeypatch: pytest.MonkeyPatch, open_screen: Open, editor: Editor) -> AppTest:
    monkeypatch.setattr("ui.rights.current_editor", lambda: editor)
    monkeypatch.setattr("ui.corrections.current_editor", lambda: editor)
    app = open_screen(FIGURE, id=NEW)
    assert not app.exception
    return app


def _button(app: AppTest) -> bool:
    """Whether the second reading can be marked."""
    (button,) = [b for b in app.button if b.label == "I have compared it with the report"]
    return not button.disabled


def _said(app: AppTest) -> str:
    return "\n".join(part.proto.body for part in app.get("html"))


@pytest.fixture
def added(ledger_copy: Path) -> Path:
    ledger = load_ledger(ledger_copy)
    row = figure_cells(ledger.figure(ledger.figures["id"][0])) | {"id": NEW}
    row |= {"status": "proposed", "checked_by": "", "checked_on": ""}
    save_change(ledger_copy, Change(edits=(AddRow(table="figures", row=row),)), ADA, NOW)
    return ledger_copy


def test_whoever_added_a_figure_is_told_that_another_must_check_it(
    added: Path, open_screen: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = _page(monkeypatch, open_screen, ADA)
    assert "You added this figure, so somebody else has to compare it" in _said(app)
    assert not _button(app)


def test_another_checks_it(added: Path, open_screen: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    app = _page(monkeypatch, open_screen, BEN)
    assert "so somebody else has to compare it" not in _said(app)
    assert _button(app)
    (button,) = [b for b in app.button if b.label == "I have compared it with the report"]
    button.click().run()
    app.button(key="fd-save").click().run()
    assert load_ledger(added).figure(NEW).checked_by == "Ben"


def test_whoever_corrected_it_does_not_check_it(
    added: Path, open_screen: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    figure = load_ledger(added).figure(NEW)
    correct_figure(added, figure, {"locator": "p. 2"}, "misread", editor=BEN, now=NOW)
    app = _page(monkeypatch, open_screen, BEN)
    assert "You corrected this figure, so somebody else has to compare it" in _said(app)
    assert not _button(app)
