"""Which date of a text is a quantity's own."""

from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import RoughPeriod, read_text
from fixtures.flood_ledger import write_flood_ledger

MAY_2 = date(2030, 5, 2)  # a Thursday


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a sum is of all that it sums up
            "Three people drowned in 2028, 5 people drowned in 2029 and 4 people drowned this "
            "year: 12 in all.",
            ["2028", "2029", "2030-01-01/2030-05-02", "2028/2030-05-02"],
        ),
        (  # an entry of a timeline is of its day
            "8 April 2030: The dike breaks. 80 people sleep in the shelter in Brzeg.",
            ["2030-04-08"],
        ),
        (
            "For the year to 10 April the Fire Service had 300 people evacuated.",
            ["2030-01-01/2030-04-10"],
        ),
        (
            "In the week that ended on 10 April 40 people were evacuated.",
            ["2030-04-04/2030-04-10"],
        ),
        (  # what began where is told aside
            "Brzeg, where a curfew began on 10 April, has 80 people in its shelter.",
            ["2030-05-02"],
        ),
        (
            "The Fire Service, whose men got in on 20 April, counted 80 people sleeping in the "
            "shelter in Brzeg.",
            ["2030-04-20"],
        ),
        (
            "Since April 40 people have been evacuated, Ola Nowicka told a crowded hall on "
            "Wednesday, 9 of whom were children.",
            ["2030-04/2030-05-01", "2030-04/2030-05-01"],
        ),
        (
            "On Tuesday 80 people slept in the hall in Brzeg and 9 people slept in the shelter "
            "of Kalinów: together 89.",
            ["2030-04-30", "2030-04-30", "2030-04-30"],
        ),
        (  # no cut-off reaches past a semicolon
            "This year 90 people have drowned, says the mayor; by Sunday 120 homes will be dry.",
            ["2030-01-01/2030-05-02", "2030-05-05"],
        ),
        (
            "Close to 80 people drowned from January to April, after almost 60 by the end of "
            "March.",
            ["2030-01/2030-04", "2030-01/2030-03-31"],
        ),
        ("80 people slept in the shelter in Brzeg, Ola Nowicka said in February.", ["2030-02"]),
        (
            "Between January and March 40 people drowned in Brzeg. The charity has 38.",
            ["2030-01/2030-03", "2030-01/2030-03"],
        ),
        (
            "40 people drowned in 2029. So far 38 people have drowned, the Fire Service says.",
            ["2029", "2030-05-02"],
        ),
    ],
)
def test_each_quantity_has_the_period_that_is_told_of_it(
    text: str, expected: list[str], flood: Ledger
) -> None:
    found = [m.as_of.text if m.as_of else None for m in read_text(text, MAY_2, flood)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "language", "day", "around"),
    [
        ("Two weeks ago 80 people slept in the shelter.", "en", "2030-04-18", 3),
        ("Two months ago 80 people slept in the shelter.", "en", "2030-03", 10),
        ("Two days ago 80 people slept in the shelter.", "en", "2030-04-30", 0),
        ("In mid-April 80 people slept in the shelter.", "en", "2030-04", 1),
        ("Vor zwei Wochen schliefen 80 Menschen in der Halle.", "de", "2030-04-18", 3),
        ("Dwa tygodnie temu w hali spało 80 osób.", "pl", "2030-04-18", 3),
    ],
)
def test_weeks_and_months_ago_are_told_roughly(
    text: str, language: str, day: str, around: int, flood: Ledger
) -> None:
    as_of = read_text(text, MAY_2, flood, language)[-1].as_of
    assert as_of is not None
    assert as_of.text == day
    assert (as_of.around if isinstance(as_of, RoughPeriod) else 0) == around


def test_another_speakers_total_runs_to_a_day_of_its_own(flood: Ledger) -> None:
    first = "By the end of March, 60 people had drowned since 2029, said the River Board. "
    own = first + "It has 20 dead in Kalinow."
    other = first + "The State Fire Service has 52 dead."
    for text, ends in ((own, "2030-03-31"), (other, "2030-05-02")):
        as_of = read_text(text, date(2030, 5, 2), flood)[-1].as_of
        assert as_of is not None
        assert as_of.end.isoformat() == ends
