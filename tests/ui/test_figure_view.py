"""A figure's own page: all of it for a known figure, help for an unknown one."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ui.screens import FIGURE

Open = Callable[..., AppTest]
EISMONT = "2021-11-18-in-country-eismont"


def _said(app: AppTest) -> str:
    return "\n".join(part.proto.body for part in app.get("html"))


def test_the_number_its_claimant_and_its_report(open_screen: Open) -> None:
    app = open_screen(FIGURE, id=EISMONT)
    assert not app.exception
    said = _said(app)
    assert ">about 7,000</h1>" in said
    assert "Said by Natallya Eismont, spokeswoman for Alyaksandr Lukashenka, on 18 November" in said
    assert "“about 7,000 migrants”" in said
    assert 'href="https://rferl.org/a/belarus-border-migrants-flights/31567648.html"' in said
    assert "paragraph 15" in said


def test_one_statement_in_four_reports_is_one_source(open_screen: Open) -> None:
    said = _said(open_screen(FIGURE, id=EISMONT))
    assert "One statement in 4 reports is one source" in said


def test_parts_and_the_rest_with_its_working(open_screen: Open) -> None:
    said = _said(open_screen(FIGURE, id=EISMONT))
    assert "The rest: about 5,000 (7,000 − 2,000 = 5,000)." in said


def test_others_on_the_same_thing_are_linked(open_screen: Open) -> None:
    app = open_screen(FIGURE, id=EISMONT)
    links = {link.proto.query_string for link in app.get("page_link")}
    assert "id=2021-11-18-in-country-krg" in links


def test_denials_point_both_ways(open_screen: Open) -> None:
    denial, proposal = "2021-11-18-corridor-denial-germany", "2021-11-18-corridor-proposal-eismont"
    app = open_screen(FIGURE, id=denial)
    assert "Denies or answers" in _said(app)
    assert f"id={proposal}" in {link.proto.query_string for link in app.get("page_link")}
    assert "Denied or answered by" in _said(open_screen(FIGURE, id=proposal))


def test_the_sentence_to_print_and_four_citations(open_screen: Open) -> None:
    codes = [code.value for code in open_screen(FIGURE, id=EISMONT).code]
    assert codes[0].startswith("About 7,000 migrants were in Belarus on 18 November 2021")
    assert codes[1].startswith("about 7,000 (Migrants in Belarus")
    assert codes[2].startswith(f"@misc{{{EISMONT},")
    assert '"container-title": "RFE/RL"' in codes[3]
    assert '"@type": "Claim"' in codes[4]


def test_an_unknown_figure_gets_the_nearest(open_screen: Open) -> None:
    app = open_screen(FIGURE, id="2021-11-18-in-country-eismnt")
    assert not app.exception
    assert "There is no such figure" in _said(app)
    assert f"id={EISMONT}" in {link.proto.query_string for link in app.get("page_link")}


@pytest.mark.parametrize("asked", ["", "<script>alert(1)</script>", "a" * 5000, "\x00\u202e"])
def test_no_address_breaks_it(open_screen: Open, asked: str) -> None:
    app = open_screen(FIGURE, id=asked)
    assert not app.exception
    assert "<script>" not in _said(app)


def test_hostile_cells_are_shown_as_text(open_screen: Open, ledger_copy: Path) -> None:
    path = ledger_copy / "figures.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    evil = '<img src="https://example.org/x.png" onerror=alert(1)>'
    for row in rows:
        if row["id"] == EISMONT:
            row |= {"note": evil, "claimant_role": evil, "quote": "![x](https://example.org) 7,000"}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    app = open_screen(FIGURE, id=EISMONT)
    assert not app.exception
    assert "<img" not in _said(app)
    assert "&lt;img" in _said(app)
