"""Bodies that are counted together, and those that speak: what a definition leaves out."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import load_ledger
from figuredesk.reading import read_text

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
DAY = date(2021, 11, 25)


def measures(text: str) -> list[str | None]:
    return [m.measure for m in read_text(text, DAY, SHIPPED)]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers, border guards and police at the Polish border number about 18,000.",
        "With border guards and police about 18,000 are at the border with Belarus, Poland says.",
        "In all 17,500 soldiers, guards and policemen serve at the Polish border.",
        "Including guards and police, Poland has 19,000 at the border with Belarus.",
    ],
)
def test_a_list_of_bodies_is_no_count_of_one_that_leaves_the_others_out(text: str) -> None:
    assert measures(text) == ["forces-at-border"]


@pytest.mark.parametrize(
    "text",
    [
        "Police and border guards said that 14,000 soldiers are at the Polish border.",
        "Poland has 14,000 soldiers at the border with Belarus, said police.",
        "Poland's 14,000 soldiers at the border help police and border guards.",
    ],
)
def test_who_speaks_or_is_helped_is_not_counted(text: str) -> None:
    assert measures(text) == ["soldiers-at-border"]


def test_what_goes_with_one_number_says_nothing_of_the_others() -> None:
    text = (
        "Poland had 9,000 soldiers at the border in October and 13,000 soldiers on Monday, while "
        "a minister, with guards and police thrown in, came to about 19,000."
    )
    assert measures(text) == ["soldiers-at-border", "soldiers-at-border", "forces-at-border"]
