"""What a number's own clause says of what it counts and where, against what stands around it."""

from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from fixtures.pass_ledger import write_pass_ledger

DAY = date(2031, 2, 10)


@pytest.fixture(scope="module")
def snow(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_pass_ledger(tmp_path_factory.mktemp("pass")))


def read(text: str, ledger: Ledger) -> list[tuple[str | None, str | None]]:
    return [(m.measure, m.place) for m in read_text(text, DAY, ledger)]


@pytest.mark.parametrize(
    ("text", "measure", "fits"),
    [
        ("In January 900 hikers entered Italy.", "entered-italy", True),
        ("In January 900 hikers entered Slovenia.", "entered-italy", False),
        ("In January 900 hikers crossed from Austria.", "crossed", True),
        ("In January 900 hikers crossed from Slovenia.", "crossed", False),
        # where somebody comes from is not where they crossed
        ("On Monday 12 hikers from Norway crossed from Austria.", "crossed", True),
    ],
)
def test_who_goes_elsewhere_is_not_counted(
    text: str, measure: str, fits: bool, snow: Ledger
) -> None:
    assert (read(text, snow)[0][0] == measure) is fits


def test_where_they_come_from_tells_two_numbers_apart(snow: Ledger) -> None:
    text = "In January 400 hikers crossed from Austria and 70 from Slovenia."
    assert [measure for measure, _ in read(text, snow)] == ["crossed", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In January 400 hikers crossed over in Italy.", ("crossed", "pass")),
        ("In January 400 hikers crossed near Steinach in Italy.", ("crossed", "pass-camp")),
    ],
)
def test_a_country_is_the_place_in_it_that_a_measure_has(
    text: str, expected: tuple[str, str], snow: Ledger
) -> None:
    assert read(text, snow) == [expected]


def test_a_number_beside_its_place_tells_who_is_there(snow: Ledger) -> None:
    text = "The wardens went on Monday: 500 at Steinach, another 80 in the hut at Gries."
    assert read(text, snow) == [("at-pass", "pass-camp"), ("in-hut", "hut")]
