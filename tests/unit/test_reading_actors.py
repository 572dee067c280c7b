"""A capital that stands for its government is no place; after a word of place it is one."""

from datetime import date

import pytest

from figuredesk.ledger import load_ledger
from figuredesk.reading import read_text, without_actors
from fixtures.fjord_ledger import TABLES, write_tables

NONE = frozenset[str]()
DAY = date(2032, 9, 10)


@pytest.mark.parametrize(
    "text",
    [
        "Oslo wants 300 berths",
        "berths that Oslo had offered",
        "the 300 whom Oslo has now refused",
        "Oslo's 300 are half of that",
        "Oslo's coast guard counted 300",
        "Oslo's offer of 300 berths",
        "On Friday Oslo also sent 300 home",
        "In 2021, Oslo said, 300 had drowned",
        "Oslo will not allow 300 in",
        "Boats that Oslo pushed back",
    ],
)
def test_a_capital_that_acts_is_no_place(text: str) -> None:
    assert "Oslo" not in without_actors(text, NONE)


@pytest.mark.parametrize(
    "text",
    [
        "In Oslo 300 wait",
        "300 in Bergen and Oslo wanted berths",
        "The crowd in Oslo wants berths",
        "300 people left Oslo",
        "Oslo harbour has 300 berths",
        "Oslo's harbour has 300 berths",
        "Oslo has 300 berths",
        "Boats near Oslo sent flares",
        "Those who reached Oslo wanted berths",
        "300 tents stand in Bergen, Moss and Oslo",
    ],
)
def test_a_capital_where_something_is_stays_a_place(text: str) -> None:
    assert without_actors(text, NONE) == text


def test_a_ledgers_own_names_of_governments_act_too() -> None:
    assert "Haven" not in without_actors("Haven wants 300 berths", frozenset({"haven"}))
    assert "Haven" in without_actors("At Haven 300 want berths", frozenset({"haven"}))


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("300 people whom Copenhagen wants to send were rescued.", False),
        ("Copenhagen's coast guard said 300 people were rescued.", False),
        ("In Copenhagen 300 people were rescued.", True),
    ],
)
def test_a_capitals_place_is_read_only_where_it_is_one(
    text: str, there: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    places = [*TABLES["places"], "quay,Copenhagen quay,denmark,,,point,Copenhagen"]
    ledger = load_ledger(write_tables(TABLES | {"places": places}, tmp_path_factory.mktemp("q")))
    assert (read_text(text, DAY, ledger)[0].place == "quay") is there


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("On its own side, Denmark had 40 boats turned back.", "danish-side"),
        ("Denmark says 40 boats were turned back on its side of the border.", "danish-side"),
        ("Sweden had 40 boats turned back on its own side.", "swedish-side"),
        ("Of 40 boats turned back on its side, Sweden says, all were Danish.", "swedish-side"),
        ("Copenhagen says 40 boats were turned back on its own side.", "danish-side"),
    ],
)
def test_its_own_side_is_that_of_the_country_told(
    text: str, place: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ledger = load_ledger(write_tables(TABLES, tmp_path_factory.mktemp("side")))
    assert read_text(text, DAY, ledger)[0].place == place
