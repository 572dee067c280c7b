"""What is denied, planned or said of oneself is read as that."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, MeasureKind, Stance, load_ledger
from figuredesk.reading import read_text
from fixtures.flood_ledger import write_flood_ledger

MAY_2 = date(2030, 5, 2)


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denied reports that 40 people had drowned.",
        "The Fire Service denied having left 40 people in the shelter.",
        "The mayor refuted claims that 40 people had drowned.",
        "It is not true that 40 people drowned, the mayor said.",
        "There are not 40 people in the shelter, the mayor said.",
        "The mayor said the number of 40 drowned was false.",
        "The town did not send 40 people away, the mayor said.",
        "The town will not take in 40 people, the mayor said.",
        "The town has refused to take in 40 people.",
        "“There is no agreement on 40 people,” the mayor said.",
    ],
)
def test_a_number_that_is_denied_is_a_denial(text: str, flood: Ledger) -> None:
    assert [m.stance for m in read_text(text, MAY_2, flood)] == [Stance.DENIES]


@pytest.mark.parametrize(
    "text",
    [
        "Not only 40 people drowned, the mayor said.",
        "The toll is not more than 40 people, the mayor said.",
        "The town did not know that 40 people had drowned.",
        "He did not sleep, but 40 people slept in the shelter.",
        "The mayor denied entry to 40 people.",
    ],
)
def test_a_number_beside_a_no_is_not_denied(text: str, flood: Ledger) -> None:
    assert all(m.stance is not Stance.DENIES for m in read_text(text, MAY_2, flood))


@pytest.mark.parametrize(
    "text",
    [
        "Norway to send 40 people home",
        "Mayor: 40 people to be sent home",
        "The town plans to fly 40 people home.",
        "40 people are due to be flown home.",
        "40 people are expected in the shelter.",
    ],
)
def test_what_is_to_be_is_expected_and_has_no_day_yet(text: str, flood: Ledger) -> None:
    (found,) = read_text(text, MAY_2, flood)
    assert (found.stance, found.as_of) == (Stance.EXPECTS, None)


def test_an_attempt_to_do_something_is_no_headline_of_what_is_to_be(flood: Ledger) -> None:
    (found,) = read_text("Attempts to swim across cost 40 people their lives.", MAY_2, flood)
    assert found.stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“We have counted 40 drowned,” Ann Lee said.", "Ann Lee"),
        ("Ann Lee said: “We counted 40 drowned.”", "Ann Lee"),
        ("“You said 40 people drowned,” Ann Lee said.", "Ann Lee"),
        ("Ewa Nowak of the Podlaski Border Guard Unit said 40 people drowned.", "Ewa Nowak"),
    ],
)
def test_who_speaks_of_himself_is_named_by_the_saying(text: str, who: str, flood: Ledger) -> None:
    (found,) = read_text(text, MAY_2, flood)
    assert found.claimant_text == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fires rose from 120 in 2028 to 390 in 2029.", ["2028", "2029"]),
        ("Fires fell from 90 in March to 60 in April.", ["2030-03", "2030-04"]),
        ("Fires rose to 60 in April from 40 in March.", ["2030-04", "2030-03"]),
        ("It fell from 90 on Monday to 60 on Tuesday.", ["2030-04-29", "2030-04-30"]),
        ("Fires jumped to 390 in 2029 from 120 the year before.", ["2029", "2028"]),
    ],
)
def test_each_end_of_a_change_has_the_time_behind_it(
    text: str, expected: list[str], flood: Ledger
) -> None:
    found = read_text(text, MAY_2, flood)
    assert [m.as_of.text if m.as_of else None for m in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Seven people were hurt in the shelter in Brzeg.",
        "The charity interviewed 19 people in the shelter in Brzeg.",
        "10 people were taken to hospital from the shelter in Brzeg.",
    ],
)
def test_who_was_hurt_or_asked_is_not_counted_as_being_there(text: str, flood: Ledger) -> None:
    (found,) = read_text(text, MAY_2, flood)
    profile = flood.measure_by_id.get(found.measure or "")
    assert profile is None or profile.kind is not MeasureKind.STOCK


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Since May, when Norway declared a state of emergency, 40 drowned, Ann Lee said.",
         "Ann Lee"),
        ("It was 40, the Fire Service says in its weekly update.", "Fire Service"),
    ],
)  # fmt: skip
def test_who_tells_is_found_behind_a_paper_or_a_decree(text: str, who: str, flood: Ledger) -> None:
    assert read_text(text, MAY_2, flood)[0].claimant_text == who


def test_who_speaks_for_somebody_is_not_him() -> None:
    shipped = load_ledger(Path(__file__).resolve().parents[2] / "data")
    told = "According to Lukashenko's press secretary Natalya Eismont, 7,000 came."
    assert [m.claimant for m in read_text(told, MAY_2, shipped)] == ["natallya-eismont"]


def test_money_is_of_what_it_was_spent_on() -> None:
    shipped = load_ledger(Path(__file__).resolve().parents[2] / "data")
    spent = "The European Commission paid €3.5 million for flights home."
    assert [m.measure for m in read_text(spent, MAY_2, shipped)] == [None]
    fence = "Poland has spent 353 million euros on the border fence so far."
    assert [m.measure for m in read_text(fence, MAY_2, shipped)] == ["fence-spending"]


@pytest.mark.parametrize("row", ["-", "- ", "-, ", "\u2212"])
def test_a_row_of_hyphens_is_read(row: str) -> None:
    text = row * (60_000 // len(row)) + " 40 people drowned."
    assert [m.value for m in read_text(text, MAY_2, language="en")] == [40]
