"""The frame: navigation, banner of problems, an unreadable ledger, and the other screens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from figuredesk.checking import ReasonCode, VerdictKind
from figuredesk.ledger import Hedge, Status
from ui import about_words
from ui.screens import ABOUT, CHECK, LEDGER, PROBLEMS, REPORTS

Open = Callable[..., AppTest]


def _said(app: AppTest) -> str:
    return "\n".join(part.proto.body for part in app.get("html"))


def _links(app: AppTest) -> list[str]:
    return [link.proto.label for link in app.get("page_link")]


def test_navigation_is_in_the_agreed_order(open_screen: Open) -> None:
    agreed = ["Check", "Charts", "Ledger", "Reports", "Add", "About"]
    found = [label for label in _links(open_screen(ABOUT)) if label in agreed]
    assert found == [label for label in agreed if label in found]
    assert {"Check", "Ledger", "Reports", "About"} <= set(found)


def test_the_edition_says_how_many_figures(open_screen: Open) -> None:
    assert "372 figures · " in _said(open_screen(ABOUT))


def test_a_sound_ledger_has_no_banner(open_screen: Open) -> None:
    assert "See the list" not in _links(open_screen(LEDGER))
    assert "No problems" in _said(open_screen(PROBLEMS))


def test_a_broken_row_is_told_on_every_screen_and_listed(
    open_screen: Open, ledger_copy: Path
) -> None:
    path = ledger_copy / "figures.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[2] = lines[2].replace(",exact,", ",<b>surely</b>,")
    path.write_text("".join(lines), encoding="utf-8")
    app = open_screen(LEDGER)
    assert "1 problem in the ledger: 1 row is not shown, or in part." in _said(app)
    assert "See the list" in _links(app)
    assert "of 371 figures" in _said(app)
    listed = _said(open_screen(PROBLEMS))
    assert "figures.csv" in listed
    assert "<td>3</td><td>hedge</td><td><code>&lt;b&gt;surely&lt;/b&gt;</code></td>" in listed


def test_a_missing_folder_is_explained_without_a_traceback(
    open_screen: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FIGUREDESK_DATA", str(tmp_path / "nowhere"))
    app = open_screen(LEDGER)
    assert not app.exception
    assert "The ledger cannot be read" in _said(app)
    assert str(tmp_path / "nowhere") in _said(app)


def test_reports_are_found_by_language(open_screen: Open) -> None:
    app = open_screen(REPORTS, language=["lt"])
    assert not app.exception
    assert "· Lithuanian ·" in _said(app)
    assert "· English ·" not in _said(app)


def test_a_report_lists_its_figures_in_its_own_order(open_screen: Open) -> None:
    app = open_screen(REPORTS, id="rferl-31567648")
    assert not app.exception
    said = _said(app)
    assert said.index("paragraph 2,") < said.index("paragraph 5,") < said.index("paragraph 15,")


def test_an_unknown_report_is_explained(open_screen: Open) -> None:
    app = open_screen(REPORTS, id="<b>none")
    assert not app.exception
    assert "no such report" in _said(app)


def test_about_explains_every_verdict_reason_hedge_and_state(open_screen: Open) -> None:
    app = open_screen(ABOUT)
    assert not app.exception
    said = _said(app)
    assert set(about_words.VERDICTS) == set(VerdictKind)
    assert set(about_words.REASONS) == set(ReasonCode)
    assert set(about_words.HEDGES) == set(Hedge)
    assert set(about_words.STATES) == set(Status)
    assert all(words.split("’")[0].split("'")[0] in said for words in about_words.VERDICTS.values())
    assert "CC-BY" in said or "Creative Commons" in said
    assert "<code>claimant_role</code>" in said


def test_home_opens_without_a_question(open_screen: Open) -> None:
    app = open_screen(CHECK)
    assert not app.exception
    assert 'class="fd-title"' in _said(app)
