"""A figure's page says first whether its number may be printed."""

import csv
from collections.abc import Callable
from pathlib import Path

from streamlit.testing.v1 import AppTest

from ui.screens import FIGURE

Open = Callable[..., AppTest]
EISMONT = "2021-11-18-in-country-eismont"
PROPOSAL = "2021-11-18-corridor-proposal-eismont"


def _said(app: AppTest) -> str:
    return "\n".join(part.proto.body for part in app.get("html"))


def _change(ledger: Path, **cells: str) -> None:
    path = ledger / "figures.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["id"] == EISMONT:
            row.update(cells)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def test_a_withdrawn_figure_says_so_with_the_reason_and_offers_no_sentence(
    open_screen: Open, ledger_copy: Path
) -> None:
    _change(ledger_copy, status="withdrawn", checked_by="Ada L.", checked_on="2026-11-24")
    with (ledger_copy / "corrections.csv").open("a", encoding="utf-8") as file:
        file.write(
            f"2026-11-24T10:00:00Z,Ada L.,{EISMONT},status,checked,withdrawn,withdrawal,"
            "The page is gone.\n"
        )
    app = open_screen(FIGURE, id=EISMONT)
    assert not app.exception
    said = _said(app)
    assert "Withdrawn: do not print it. Ada L., 24 November 2026: The page is gone." in said
    assert "sentence to print" not in said
    assert not any(code.value.startswith("About 7,000 migrants were") for code in app.code)
    assert "Withdrawal, status: “checked” became “withdrawn”. The page is gone." in said


def test_an_unchecked_figure_says_so_before_its_sentence(
    open_screen: Open, ledger_copy: Path
) -> None:
    _change(ledger_copy, status="proposed", checked_by="", checked_on="")
    said = _said(open_screen(FIGURE, id=EISMONT))
    assert "Not yet checked" in said
    assert "The sentence to print, once it is checked" in said


def test_the_sentence_of_a_denied_proposal_says_who_denied_it(open_screen: Open) -> None:
    denial = "the German government said that they had not agreed to this"
    assert any(denial in code.value for code in open_screen(FIGURE, id=PROPOSAL).code)
    assert not any(denial in code.value for code in open_screen(FIGURE, id=EISMONT).code)
