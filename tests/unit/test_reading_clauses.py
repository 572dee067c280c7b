"""What a number's own clause says of what it counts and where, against what stands around it."""

from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from figuredesk.reading.context.tokens import WordTable
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


def measure_of(text: str, ledger: Ledger) -> list[str | None]:
    return [measure for measure, _ in read(text, ledger)]


def test_a_place_of_its_own_clause_outweighs_the_number_before(snow: Ledger) -> None:
    text = "About 500 people are camped at Steinach, the wardens say. Over 3,000 are in Austria."
    assert read(text, snow) == [("at-pass", "pass-camp"), ("in-austria", "austria")]


def test_a_bare_number_is_of_events_only_where_a_word_tells_events(snow: Ledger) -> None:
    text = "The wardens counted once more. As many as 60 are scattered along the border with Italy."
    assert measure_of(text, snow) != ["tries"]
    assert measure_of("The wardens recorded 300 attempts, 200 of them at night.", snow) == [
        "tries",
        "tries",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Austria has 9 million people.", None),
        ("Austria, a country of 9 million inhabitants, has a pass.", None),
        ("Austria, home to 9 million people, has a pass.", None),
        ("Austria has 3,000 people stuck.", "in-austria"),
    ],
)
def test_a_population_is_of_nothing_in_the_ledger(
    text: str, expected: str | None, snow: Ledger
) -> None:
    assert measure_of(text, snow) == [expected]


def test_who_only_wants_to_cross_has_not_crossed(snow: Ledger) -> None:
    assert measure_of("In Austria 3,000 people are waiting to cross.", snow) == ["in-austria"]
    assert measure_of("On Monday 40 people crossed from Austria.", snow) == ["crossed"]


def test_what_something_has_cost_is_no_plan(snow: Ledger) -> None:
    assert measure_of("The road has cost 25 million euros.", snow) == ["road-spent"]
    assert measure_of("The road is to cost 20 million euros.", snow) == ["road-cost"]


def test_a_verb_after_a_number_is_not_what_is_counted(snow: Ledger) -> None:
    assert measure_of("At Steinach 500 camp in tents.", snow) == ["at-pass"]


def test_asking_when_proposes_nothing() -> None:
    table = WordTable("en")
    asked = [table.words(text, 0, len(text))[0] for text in ("Asked on", "Asked to")]
    assert ["PROPOSE" in word.marks for word in asked] == [False, True]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # the Italian border is not in Italy
        ("In January 400 hikers crossed the Italian border.", "pass"),
        ("About 500 hikers sleep in tents.", "pass-camp"),
        # the ledger does not have Sölden
        ("About 500 hikers sleep in tents in Sölden.", None),
        ("About 500 hikers sleep in tents in February.", "pass-camp"),
    ],
)
def test_what_a_clause_calls_its_place(text: str, place: str | None, snow: Ledger) -> None:
    assert [where for _, where in read(text, snow)] == [place]


def test_a_country_that_people_enter_does_not_act(snow: Ledger) -> None:
    text = "Some 400 hikers crossed over in January, 90 of them into Slovenia and 300 into Italy."
    assert [m.claimant for m in read_text(text, DAY, snow)] == [None, None, None]
