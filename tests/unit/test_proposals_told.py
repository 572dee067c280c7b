"""What a row takes from the sentences around its number, one rule a test."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from figuredesk.reading.documents import Document, DocumentKind
from figuredesk.reading.proposals import propose_figures

DAY = date(2021, 12, 8)


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


def _rows(ledger: Ledger, text: str, outlet: str = "") -> list[dict[str, str]]:
    document = Document(
        text=text, kind=DocumentKind.TEXT, name="a.txt", published=DAY, outlet=outlet
    )
    proposals = propose_figures(document, ledger, read_text(text, DAY, ledger))
    return [dict(proposal.row) for proposal in proposals]


def test_the_day_of_telling_is_not_the_day_of_what_happened(ledger: Ledger) -> None:
    (told,) = _rows(
        ledger,
        "Some 60 migrants were moved from the camp into the warehouse, Belarusian state-run "
        "media reported on December 7.",
    )
    assert (told["as_of"], told["said_on"]) == ("", "2021-12-07")
    (counted,) = _rows(ledger, "On December 7, the Polish Border Guard recorded 60 attempts.")
    assert counted["as_of"] == "2021-12-07"


def test_a_stock_is_of_the_day_on_which_it_was_told(ledger: Ledger) -> None:
    (row,) = _rows(
        ledger, "Eismont said on December 7 that about 900 migrants were still in Belarus."
    )
    assert row["as_of"] == row["said_on"] == "2021-12-07"


def test_what_a_proposal_leaves_over_is_proposed_too(ledger: Ledger) -> None:
    first, rest = _rows(
        ledger,
        "Eismont said on December 7 that Minsk wants Berlin to open a corridor for 300 migrants "
        "to go to Germany, while Belarus gets the other 600 to return home.",
    )
    assert [row["stance"] for row in (first, rest)] == ["proposes", "proposes"]
    assert [row["as_of"] for row in (first, rest)] == ["", ""]
    assert first["measure"] == "people-proposed-for-corridor"
    assert rest["measure"] == "people-proposed-for-return"
    assert rest["quote"] == "the other 600"


def test_officials_are_those_of_the_people_told_of(ledger: Ledger) -> None:
    (row,) = _rows(
        ledger, "Polish troops detained 40 migrants who, officials said, had cut through the fence."
    )
    assert row["claimant"] == "polish-authorities"


def test_officials_of_nobody_known_are_asked_about(ledger: Ledger) -> None:
    text = "Latvian troops detained 40 migrants who, officials said, had cut through the fence."
    document = Document(text=text, kind=DocumentKind.TEXT, name="a.txt", published=DAY)
    (proposal,) = propose_figures(document, ledger, read_text(text, DAY, ledger))
    assert (proposal.row["claimant"], proposal.claimant_text) == ("", "officials")
    assert "who said it" in proposal.open_questions


def test_a_vague_word_of_nobody_is_the_outlets_own(ledger: Ledger) -> None:
    text = "Dozens of migrants were flown home to Iraq."
    (own,) = _rows(ledger, text, outlet="RFE/RL")
    assert (own["claimant"], own["claimant_role"]) == ("rferl", "the outlet's own words")
    assert _rows(ledger, text)[0]["claimant"] == "not-stated"
    (exact,) = _rows(ledger, "A total of 240 migrants were flown home to Iraq.", outlet="RFE/RL")
    assert exact["claimant"] == "not-stated"


def test_the_border_is_the_one_that_was_named_before(ledger: Ledger) -> None:
    whole, part = _rows(
        ledger,
        "Fewer people are waiting at the Belarusian border with Poland.\n\nEismont said that "
        "about 900 migrants were in the country, 80 of whom were in areas near the border.",
    )
    assert (whole["place"], part["place"]) == ("belarus", "belarus-poland-border")
    assert part["part_of"] == whole["id"]


def test_a_role_is_printed_once_and_goes_for_the_whole_report(ledger: Ledger) -> None:
    first, later = _rows(
        ledger,
        "Natallya Eismont, the president's spokeswoman, said that 900 migrants were in Belarus.\n\n"
        "Eismont said that 80 migrants were in the warehouse.",
    )
    assert first["claimant_role"] == later["claimant_role"] == "president's spokeswoman"


def test_one_flight_is_no_running_total(ledger: Ledger) -> None:
    (one,) = _rows(
        ledger,
        "On the second evacuation flight, some 180 Iraqi migrants left Minsk for home, according "
        "to the Iraqi Foreign Ministry.",
    )
    assert (one["measure"], one["place"]) == ("people-on-return-flight", "minsk-airport")


def test_the_same_number_elsewhere_is_not_for_certain_the_same(ledger: Ledger) -> None:
    day = date(2021, 11, 18)
    text = "On November 18, about 7,000 migrants were in Belarus, Natallya Eismont said."
    document = Document(text=text, kind=DocumentKind.TEXT, name="a.txt", published=day)
    mentions = read_text(text, day, ledger)
    (same,) = propose_figures(document, ledger, mentions)
    assert [each.certain for each in same.duplicate_of] == [True]
    within = [mention._replace(place="minsk-airport") for mention in mentions]
    (near,) = propose_figures(document, ledger, within)
    assert [each.certain for each in near.duplicate_of] == [True]
    away = [mention._replace(place="lithuania") for mention in mentions]
    (elsewhere,) = propose_figures(document, ledger, away)
    assert [each.certain for each in elsewhere.duplicate_of] == [False]
    assert "where" in elsewhere.duplicate_of[0].why
