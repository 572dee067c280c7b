"""The Ledger screen: search, facets with counts, pages, what is filtered, the empty state."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ui.figure_table import short_period
from ui.filters import on_a_phone
from ui.screens import LEDGER

Open = Callable[..., AppTest]


def _said(app: AppTest) -> str:
    return "\n".join(part.proto.body for part in app.get("html"))


def _numbers(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value["Number"])


def test_all_figures_are_counted_and_the_first_page_is_shown(open_screen: Open) -> None:
    app = open_screen(LEDGER)
    assert not app.exception
    assert "<b>372</b> of 372 figures" in _said(app)
    assert len(_numbers(app)) == 100


def test_a_search_is_read_from_the_address_and_ignores_accents(open_screen: Open) -> None:
    app = open_screen(LEDGER, q="zaryn")
    assert app.text_input[0].value == "zaryn"
    assert "<b>5</b> of 372 figures" in _said(app)
    assert "Stanisław Żaryn" in set(app.dataframe[0].value["Who said it"])


def test_a_facet_narrows_and_stands_in_the_address(open_screen: Open) -> None:
    app = open_screen(LEDGER)
    app.multiselect(key="in-address-hedge").select("range").run()
    assert app.query_params["hedge"] == "range"
    assert "<b>14</b> of 372 figures" in _said(app)
    assert all("–" in number for number in _numbers(app))


def test_facets_count_what_they_would_leave(open_screen: Open) -> None:
    app = open_screen(LEDGER, q="eismont")
    options = app.multiselect(key="in-address-measure").options
    assert "Migrants in Belarus (1)" in options
    assert "Length of the Polish border barrier (0)" in options


def test_a_new_filter_starts_on_the_first_page(open_screen: Open) -> None:
    app = open_screen(LEDGER, page="3")
    assert len(_numbers(app)) == 100
    app.text_input(key="in-address-q").input("migrants").run()
    assert "page" not in app.query_params


def test_the_order_is_kept(open_screen: Open) -> None:
    app = open_screen(LEDGER, sort="largest", measure=["people-in-country"])
    assert _numbers(app)[0] == "more than 20,000"


def test_what_the_address_asks_in_vain_is_ignored(open_screen: Open) -> None:
    app = open_screen(LEDGER, sort="<b>", page="99999999999", place=["nowhere"], view="x")
    assert not app.exception
    assert "<b>372</b> of 372 figures" in _said(app)


def test_nothing_found_says_what_to_do(open_screen: Open) -> None:
    app = open_screen(LEDGER, q="zeppelin")
    assert "No figure fits" in _said(app)
    assert not app.dataframe


def test_the_list_has_a_link_a_figure(open_screen: Open) -> None:
    app = open_screen(LEDGER, view="list", q="eismont")
    links = [link.proto for link in app.get("page_link")]
    assert "2021-11-18-in-country-eismont" in {
        link.query_string.removeprefix("id=") for link in links if "id=" in link.query_string
    }


def test_choosing_a_row_opens_its_figure(open_screen: Open) -> None:
    app = open_screen(LEDGER, measure=["people-in-country"], q="eismont")
    chosen = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.session_state["fd-ledger-table-0"] = chosen
    app.run()
    (link,) = [link.proto for link in app.get("page_link") if link.proto.label.startswith("Open")]
    assert link.query_string == "id=2021-11-18-in-country-eismont"


def test_an_empty_ledger_says_what_to_do(open_screen: Open, ledger_copy: Path) -> None:
    for name in ("figures", "corrections"):
        path = ledger_copy / f"{name}.csv"
        path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    app = open_screen(LEDGER)
    assert not app.exception
    assert "no figures yet" in _said(app)


def test_an_edit_on_the_disk_shows_at_the_next_interaction(
    open_screen: Open, ledger_copy: Path
) -> None:
    app = open_screen(LEDGER)
    path = ledger_copy / "figures.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    app.run()
    assert "of 371 figures" in _said(app)


def test_a_phone_is_shown_the_list(open_screen: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.filters.on_a_phone", lambda headers: True)
    assert not open_screen(LEDGER).dataframe
    assert open_screen(LEDGER, view="table").dataframe


def test_a_phone_is_told_by_what_its_browser_says() -> None:
    assert on_a_phone({"Sec-Ch-Ua-Mobile": "?1"})
    assert on_a_phone({"user-agent": "Mozilla/5.0 (iPhone) Version/17 Mobile/15E148 Safari/604"})
    assert not on_a_phone(
        {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64)", "Sec-CH-UA-Mobile": "?0"}
    )


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2021-11-18", "18 Nov 2021"),
        ("2021-11", "Nov 2021"),
        ("2021", "2021"),
        ("2025-03-01/2025-03-14", "1 to 14 Mar 2025"),
        ("2025-01-01/2025-12-14", "1 Jan to 14 Dec 2025"),
        ("2021/2026-02-17", "2021 to 17 Feb 2026"),
        ("2021-08/2021-10", "Aug to Oct 2021"),
        ("2021/2022", "2021 to 2022"),
    ],
)
def test_a_period_is_short_and_loses_nothing(written: str, shown: str) -> None:
    assert short_period(written) == shown
