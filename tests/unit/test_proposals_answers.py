"""A denial refers to the proposal that another report brought."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from figuredesk.reading.documents import Document, DocumentKind
from figuredesk.reading.proposals import outlet_as_claimant, propose_figures

TEXT = "Germany denied that it would take in 2,000 migrants through a humanitarian corridor."


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


def _row(ledger: Ledger, day: date | None, text: str = TEXT) -> dict[str, str]:
    document = Document(text=text, kind=DocumentKind.TEXT, name="a.txt", published=day)
    (proposal,) = propose_figures(document, ledger, read_text(text, day, ledger))
    return dict(proposal.row)


def test_a_denial_answers_the_ledgers_latest_proposal_of_the_number(ledger: Ledger) -> None:
    row = _row(ledger, date(2021, 11, 19))
    assert (row["stance"], row["as_of"]) == ("denies", "")
    assert row["measure"] == "people-proposed-for-corridor"
    assert row["replies_to"] == "2021-11-18-corridor-proposal-eismont"


def test_the_day_of_a_denial_is_not_the_day_of_what_it_denies(ledger: Ledger) -> None:
    row = _row(ledger, date(2021, 11, 19), f"On Thursday, {TEXT}")
    assert (row["as_of"], row["said_on"]) == ("", "2021-11-18")


@pytest.mark.parametrize(
    "day", [None, date(2021, 11, 17), date(2022, 3, 1), date(1, 1, 1), date(9999, 12, 31)]
)
def test_nothing_is_answered_before_it_was_said_or_long_after(
    ledger: Ledger, day: date | None
) -> None:
    assert _row(ledger, day)["replies_to"] == ""


def test_who_denies_is_not_who_proposed_just_before(ledger: Ledger) -> None:
    day = date(2021, 11, 19)
    for text, denier in (
        ("Lukashenko offered to take back 1,500 migrants; Berlin turned down the offer of 1,500 "
         "migrants.", "german-government"),
        ("Эйсмонт заявила, что Минск предлагает ЕС принять 1500 мигрантов. Рим опроверг, что "
         "примет 1500 мигрантов.", ""),
    ):  # fmt: skip
        document = Document(text=text, kind=DocumentKind.TEXT, name="a.txt", published=day)
        asked, denied = propose_figures(document, ledger, read_text(text, day, ledger))
        assert [asked.row["stance"], denied.row["stance"]] == ["proposes", "denies"]
        assert denied.row["claimant"] == denier
        assert denied.row["replies_to"] == asked.row["id"]


def test_what_follows_a_denial_behind_a_colon_is_said(ledger: Ledger) -> None:
    text = (
        "Natallya Eismont denied that 20,000 migrants were in Belarus: about 7,000 are there, "
        "she said."
    )
    day = date(2021, 11, 19)
    document = Document(text=text, kind=DocumentKind.TEXT, name="a.txt", published=day)
    proposals = propose_figures(document, ledger, read_text(text, day, ledger))
    assert [p.row["stance"] for p in proposals] == ["denies", "asserts"]


def test_another_number_is_no_answer(ledger: Ledger) -> None:
    text = TEXT.replace("2,000", "2,100")
    assert _row(ledger, date(2021, 11, 19), text)["replies_to"] == ""


def test_an_outlet_is_the_claimant_of_its_own_vague_words(ledger: Ledger) -> None:
    assert outlet_as_claimant(" rfe/rl ", ledger) == "rferl"
    assert outlet_as_claimant("Border Guard", ledger) == ""
    assert outlet_as_claimant("", ledger) == ""
