"""Finding figures by what somebody types, on the ledger that ships."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import (
    FoundBy,
    Ledger,
    comparable_figures,
    figure_years,
    find_figures,
    fold_text,
    load_ledger,
    relations_of,
    select_figures,
)
from figuredesk.ledger.find import read_numbers
from figuredesk.ledger.selecting import NO_YEAR

DATA = Path(__file__).resolve().parents[2] / "data"
EISMONT = "2021-11-18-in-country-eismont"
CORRIDOR = "2021-11-18-corridor-proposal-eismont"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(DATA)


@pytest.mark.parametrize("query", ["7,000", "7000", "7 000", "7k", "7.000", "7’000", "about 7,000"])
def test_the_exact_number_comes_first(ledger: Ledger, query: str) -> None:
    found = find_figures(ledger, query)
    exact = [f for f in found if f.why is FoundBy.EXACT_NUMBER]
    assert EISMONT in [f.figure for f in exact]
    assert found[: len(exact)] == exact
    assert any(f.why is FoundBy.NEAR_NUMBER for f in found) or query == "about 7,000"


def test_scores_only_fall_and_no_figure_comes_twice(ledger: Ledger) -> None:
    found = find_figures(ledger, "2,000", limit=100)
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)
    assert len({f.figure for f in found}) == len(found)


def test_near_numbers_are_within_a_tenth_or_in_a_range(ledger: Ledger) -> None:
    for found in find_figures(ledger, "7,000", limit=100):
        figure = ledger.figure(found.figure)
        if found.why is FoundBy.NEAR_NUMBER and figure.value is not None:
            assert 6300 <= figure.value <= 7700
        elif found.why is FoundBy.NEAR_NUMBER:
            assert figure.low is not None and figure.high is not None
            assert figure.low < 7000 < figure.high


def test_a_name_finds_who_said_it(ledger: Ledger) -> None:
    found = find_figures(ledger, "EISMONT")
    assert {ledger.figure(f.figure).claimant for f in found[:5]} == {"natallya-eismont"}


def test_a_number_and_a_name_must_both_be_met(ledger: Ledger) -> None:
    found = find_figures(ledger, "Eismont 7,000")
    assert (found[0].figure, found[0].why) == (EISMONT, FoundBy.EXACT_NUMBER)
    assert all(ledger.figure(f.figure).claimant == "natallya-eismont" for f in found)


@pytest.mark.parametrize("query", ["Bruzgi warehouse", "repatriated", "straz graniczna", "rferl"])
def test_words_are_found(ledger: Ledger, query: str) -> None:
    if query == "rferl":
        query = "RFE/RL"
    assert find_figures(ledger, query)[0].why is FoundBy.WORDS


@pytest.mark.parametrize("query", ["", "  ", "?!", "zzzz", "9" * 600, "\x00", "((("])
def test_what_fits_nothing_finds_nothing(ledger: Ledger, query: str) -> None:
    assert find_figures(ledger, query) == []


def test_limit(ledger: Ledger) -> None:
    assert len(find_figures(ledger, "migrants", limit=7)) == 7


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("3.5 mn", [3500000]), ("12.5k", [12500]), ("7.000", [7000, 7]), ("2 tys.", [2000]),
        ("1,234,567", [1234567]), ("3,5", [3.5]), ("12,000 to 15,000", [12000, 15000]),
        ("2021-11-18", []), ("S&P500", []), ("no number", []),
    ],
)  # fmt: skip
def test_numbers_typed_are_read(query: str, numbers: list[float]) -> None:
    assert read_numbers(query)[0] == numbers


def test_selecting_by_everything_at_once(ledger: Ledger) -> None:
    rows = select_figures(
        ledger, side=["Belarus"], place=["belarus"], status=["checked"],
        since=date(2021, 11, 18), until=date(2021, 11, 18), search="eismont",
    )  # fmt: skip
    assert list(rows["id"]) == [EISMONT]
    assert len(select_figures(ledger)) == len(ledger.figures)


def test_a_selection_searches_numbers_as_they_are_shown(ledger: Ledger) -> None:
    found = ledger.figures.loc[ledger.figures["value"] == 7000, "id"]
    assert len(found)
    assert set(found) <= set(select_figures(ledger, search="7,000")["id"])
    assert set(select_figures(ledger, search="about 7,000 belarus", year=["2021"])["id"]) < set(
        select_figures(ledger, search="7,000")["id"]
    )


def test_a_selection_by_year_takes_the_year_described_before_the_year_said(ledger: Ledger) -> None:
    years = figure_years(ledger)
    chosen = select_figures(ledger, year=["2021", NO_YEAR])
    assert set(chosen["id"]) == set(ledger.figures["id"][years.isin(["2021", NO_YEAR])])
    dated = chosen["as_of"].where(chosen["as_of"] != "", chosen["said_on"])
    assert set(dated.str.slice(0, 4)) <= {"2021", ""}


def test_a_plan_without_a_date_counts_from_the_day_it_was_said(ledger: Ledger) -> None:
    day = date(2021, 11, 18)
    assert CORRIDOR in list(select_figures(ledger, since=day, until=day)["id"])
    assert CORRIDOR not in list(select_figures(ledger, since=date(2021, 11, 19))["id"])


def test_relations(ledger: Ledger) -> None:
    part = "2021-11-18-near-border-eismont"
    assert relations_of(ledger, EISMONT).parts == (part,)
    assert relations_of(ledger, part).whole == EISMONT
    assert "2021-11-18-corridor-denial-germany" in relations_of(ledger, CORRIDOR).answered_by


def test_comparable_figures_share_measure_place_and_time(ledger: Ledger) -> None:
    figure = ledger.figure(EISMONT)
    near = comparable_figures(ledger, figure)
    assert near
    assert EISMONT not in near
    for other in map(ledger.figure, near):
        assert (other.measure, other.place) == (figure.measure, figure.place)
    assert set(comparable_figures(ledger, figure, days=0)) < set(near)
    assert comparable_figures(ledger, ledger.figure(CORRIDOR)) == ()


def test_folding() -> None:
    assert fold_text("  Łukašenka’s\nSTRASSE, Straße ") == "lukasenka's strasse, strasse"
    assert fold_text("Беларусь") == "беларусь"
