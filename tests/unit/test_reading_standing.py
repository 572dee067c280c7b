"""Counts as they stood on a day, days told by their clause, and what a semicolon parts."""

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
        (
            "The charity counted 80 people in the shelter on 16 April, a day before "
            "the Fire Service put the people in the shelter at 60.",
            ["2030-04-16", "2030-04-17"],
        ),
        (
            "On 3 April 40 people slept in the shelter, a day before the flood.",
            ["2030-04-03"],
        ),
        (
            "40 people slept in the shelter on 16 April, two days after 80 people had "
            "slept in the shelter.",
            ["2030-04-16", None, "2030-04-14"],
        ),
        (
            "90 people have drowned this year. On 3 April the toll had stood at 40 people drowned.",
            ["2030-01-01/2030-05-02", "2030-01-01/2030-04-03"],
        ),
        (
            "90 people have drowned since January, against 40 people drowned at the "
            "beginning of April.",
            ["2030-01/2030-05-02", "2030-01/2030-04-01"],
        ),
        (
            "90 people have drowned this year. On Sunday the Fire Service had 9 people drowned.",
            ["2030-01-01/2030-05-02", "2030-04-28"],
        ),
        (
            "90 people have drowned this year. On 3 April 9 people drowned in Brzeg.",
            ["2030-01-01/2030-05-02", "2030-04-03"],
        ),
        (
            "40 people slept in the shelter on Monday; 9 people, says the mayor, sleep there.",
            ["2030-04-29", "2030-05-02"],
        ),
        (
            "60 people have drowned, the last of them on Sunday.",
            ["2030-05-02"],
        ),
        (
            "60 people drowned in April, 9 of them on Sunday.",
            ["2030-04", "2030-04-28"],
        ),
        (
            "By New Year 40 people will sleep in the shelter in Brzeg.",
            ["2030-12-31"],
        ),
        (
            '"80 people slept in the shelter in Brzeg," the mayor said on Tuesday. '
            "She puts the people in the shelter at 60.",
            ["2030-04-30", "2030-05-02"],
        ),
        (
            "The Saturday ferry had been announced by the charity with 40 people for the shelter.",
            ["2030-04-27"],
        ),
        (
            "A year ago 40 people drowned in March 2029.",
            ["2029-03"],
        ),
        (
            "In all 2029 40 people drowned.",
            ["2029"],
        ),
        (
            "80 people sleep in the shelter in Brzeg, according to the mayor, and the governor "
            "thinks that by Saturday 95 people will sleep there.",
            ["2030-05-02", "2030-05-04"],
        ),
        (
            "On 20 April 40 people drowned. A report that came out on Monday has 55 people "
            "drowned for that day.",
            ["2030-04-20", "2030-04-20"],
        ),
    ],
)
def test_a_day_is_its_own_clauses(text: str, expected: list[str | None], flood: Ledger) -> None:
    found = [m.as_of.text if m.as_of else None for m in read_text(text, MAY_2, flood)]
    assert found == expected


def test_what_was_said_last_week_is_of_some_day_of_it(flood: Ledger) -> None:
    text = "The mayor last week put the people sleeping in the shelter in Brzeg at 80."
    as_of = read_text(text, MAY_2, flood)[-1].as_of
    assert isinstance(as_of, RoughPeriod)
    assert (as_of.text, as_of.around) == ("2030-04-22/2030-04-28", 1)
