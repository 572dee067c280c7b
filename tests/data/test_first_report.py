"""The report that it all began with: each of its figures is found, and told from the others."""

from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, find_figures, load_ledger

REPORT = "rferl-31567648"
EXPECTED = {
    # id: (claimant, hedge, day, paragraph, what is typed to find it)
    "2021-11-18-repatriated-hundreds-rferl": (
        "rferl",
        "vague",
        "2021-11-18",
        1,
        "hundreds of migrants",
    ),
    "2021-11-18-moved-to-shelter-state-media": (
        "belarus-state-media",
        "about",
        "2021-11-18",
        2,
        "2,000",
    ),
    "2021-11-18-near-border-polish-mod": (
        "polish-defence-ministry",
        "vague",
        "2021-11-18",
        3,
        "a few hundred people",
    ),
    "2021-11-17-detained-polish-soldiers": (
        "polish-authorities",
        "about",
        "2021-11-17/2021-11-18",
        5,
        "100",
    ),
    "2021-11-18-return-flight-iraq-mfa": ("iraq-foreign-ministry", "about", "2021-11-18", 8, "430"),
    "2021-11-18-in-country-eismont": ("natallya-eismont", "about", "2021-11-18", 15, "7,000"),
    "2021-11-18-near-border-eismont": ("natallya-eismont", "exact", "2021-11-18", 15, "2,000"),
    "2021-11-18-corridor-proposal-eismont": (
        "natallya-eismont",
        "exact",
        "2021-11-18",
        15,
        "2,000",
    ),
    "2021-11-18-return-proposal-eismont": ("natallya-eismont", "exact", "2021-11-18", 15, "5,000"),
    "2021-11-18-corridor-denial-commission": ("european-commission", "exact", "", 16, "2,000"),
    "2021-11-18-corridor-denial-germany": ("german-government", "exact", "", 16, "2,000"),
}


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


def test_these_are_all_its_figures(ledger: Ledger) -> None:
    table = ledger.figures
    assert set(table["id"][table["report"] == REPORT]) == set(EXPECTED)


@pytest.mark.parametrize("figure_id", EXPECTED)
def test_each_is_faithful_and_found_by_its_number(ledger: Ledger, figure_id: str) -> None:
    claimant, hedge, day, paragraph, typed = EXPECTED[figure_id]
    figure = ledger.figure(figure_id)
    told = figure.as_of or figure.said_on
    assert (figure.claimant, figure.hedge) == (claimant, hedge)
    assert (told.text if told else "") == day
    assert figure.locator == f"paragraph {paragraph}"
    assert figure_id in {found.figure for found in find_figures(ledger, typed, limit=60)}


def test_the_four_two_thousands_count_four_different_things(ledger: Ledger) -> None:
    ids = [key for key, expected in EXPECTED.items() if expected[4] == "2,000"]
    figures = [ledger.figure(figure_id) for figure_id in ids]
    told_apart = {(figure.measure, figure.stance) for figure in figures}
    assert len(told_apart) == 4
