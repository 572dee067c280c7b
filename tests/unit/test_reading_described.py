"""Places told by what they are: "in the hall", "at the dike", "there"."""

from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from fixtures.valley_ledger import write_valley_ledger

DAY = date(2032, 9, 10)


@pytest.fixture(scope="module")
def valley(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_valley_ledger(tmp_path_factory.mktemp("valley")))


def places(text: str, ledger: Ledger) -> list[str | None]:
    return [m.place for m in read_text(text, DAY, ledger)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor visited Tilby sports hall. The hall held 120 on Friday.", ["tilby-hall"]),
        ("Rain fell on Marlow all night. On the dike 900 people waited.", ["dike"]),
        ("Tilby, Monday. Around 120 were in the sports hall, Ida Brandt said.", ["tilby-hall"]),
        ("In Marlow 310 people slept in the sports hall.", ["marlow-hall"]),
        ("Tilby sports hall filled up. Another 35 were brought to that hall.", ["tilby-hall"]),
        (
            "Some 310 sleep in the Marlow sports hall, 900 wait at the dike.",
            ["marlow-hall", "dike"],
        ),
        (
            "The meadows on the far bank of the Arden are full of tents. Some 60 people "
            "were camped there.",
            ["meadows"],
        ),
        ("They opened the Tilby sports hall, where 120 people slept.", ["tilby-hall"]),
    ],
)
def test_a_description_stands_for_the_place_known_from_before(
    text: str, expected: list[str], valley: Ledger
) -> None:
    assert places(text, valley) == expected


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("The rescuers at the dike say that 310 are in the Marlow sports hall.", "dike"),
        ("In Marlow 300 people heard of the hall of Rotterdam.", "marlow-hall"),
        ("There are 14 houses flooded in Marlow.", "dike"),
    ],
)
def test_it_is_not_where_somebody_speaks_or_what_another_name_owns(
    text: str, elsewhere: str, valley: Ledger
) -> None:
    assert elsewhere not in places(text, valley)


def test_a_count_moves_to_the_measure_of_the_place_described(valley: Ledger) -> None:
    text = "In the Marlow sports hall slept 310 people. Around 900 were still at the dike."
    read = [(m.measure, m.place) for m in read_text(text, DAY, valley)]
    assert read == [("in-hall", "marlow-hall"), ("on-dike", "dike")]
