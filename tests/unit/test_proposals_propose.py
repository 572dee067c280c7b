"""Proposed figures: on a report of our own, against a ledger of our own."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from figuredesk.reading.documents import Document, DocumentKind, Page
from figuredesk.reading.proposals import (
    FIGURE_COLUMNS,
    AddDraft,
    Proposal,
    draft_problems,
    likely_report,
    propose_figures,
    why_not_proposed,
)

TODAY = date(2021, 11, 18)
REPORT = """Several hundred officials met in the capital on Thursday.

Natallya Eismont, spokeswoman for Lukashenka, said on November 18 that there were
about 7,000 migrants in Belarus, 2,000 of whom had no money left.

The European Commission and Germany denied that the EU would take in 2,000 migrants.

Some 430 Iraqi migrants boarded a flight in Minsk, according to the Iraqi Foreign Ministry.
It took two countries 36 hours to agree, and 45 percent of the tents were empty."""


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


@pytest.fixture(scope="module")
def bare_ledger(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """The shipped tables without the figures of that day."""
    folder = tmp_path_factory.mktemp("ledger") / "data"
    shutil.copytree(Path(__file__).resolve().parents[2] / "data", folder)
    path = folder / "figures.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("2021-11-1")]
    path.write_text("".join(kept), encoding="utf-8")
    return load_ledger(folder)


def _document(text: str = REPORT) -> Document:
    return Document(text=text, kind=DocumentKind.TEXT, name="a.txt", published=TODAY)


def _propose(ledger: Ledger, document: Document | None = None) -> tuple[Proposal, ...]:
    document = document or _document()
    mentions = read_text(document.text, TODAY, ledger)
    return propose_figures(document, ledger, mentions, report="rferl-31567648")


def _by_quote(proposals: tuple[Proposal, ...], quote: str) -> list[Proposal]:
    found = [p for p in proposals if p.row["quote"].startswith(quote)]
    assert found, [p.row["quote"] for p in proposals]
    return found


def test_a_row_has_every_column_and_says_what_the_text_says(bare_ledger: Ledger) -> None:
    row = _by_quote(_propose(bare_ledger), "about 7,000")[0].row
    assert tuple(row) == FIGURE_COLUMNS
    assert row["quote"] == "about 7,000 migrants"
    assert (row["value"], row["low"], row["high"], row["hedge"]) == ("7000", "", "", "about")
    assert row["measure"] == "people-in-country"
    assert row["place"] == "belarus"
    assert row["as_of"] == row["said_on"] == "2021-11-18"
    assert row["claimant"] == "natallya-eismont"
    assert row["claimant_role"] == "spokeswoman for Lukashenka"
    assert row["stance"] == "asserts"
    assert row["locator"] == "paragraph 2"
    assert row["status"] == "proposed"
    assert row["id"] == "2021-11-18-people-in-country-natallya-eismont"


def test_two_who_say_it_together_make_two_rows(bare_ledger: Ledger) -> None:
    rows = [p.row for p in _by_quote(_propose(bare_ledger), "2,000 migrants")]
    assert {row["claimant"] for row in rows} == {"european-commission", "german-government"}
    assert len({row["id"] for row in rows}) == 2


def test_a_denial_is_one_and_a_role_noun_finds_its_claimant(bare_ledger: Ledger) -> None:
    denials = _by_quote(_propose(bare_ledger), "2,000 migrants")
    assert {p.row["stance"] for p in denials} == {"denies"}
    assert {p.row["as_of"] for p in denials} == {""}
    text = "Some 650 migrants were moved indoors, Belarusian state-run media reported on Thursday."
    (proposal,) = _propose(bare_ledger, _document(text))
    assert proposal.row["claimant"] == "belarus-state-media"
    assert proposal.row["said_on"] == "2021-11-18"


def test_a_part_points_to_its_whole(bare_ledger: Ledger) -> None:
    proposals = _propose(bare_ledger)
    part = _by_quote(proposals, "2,000 of whom")[0].row
    assert part["quote"] == "2,000 of whom"
    assert part["part_of"] == _by_quote(proposals, "about 7,000")[0].row["id"]


def test_durations_percentages_and_small_words_are_not_proposed(bare_ledger: Ledger) -> None:
    proposals = _propose(bare_ledger)
    text = " ".join(p.row["quote"] for p in proposals)
    for word in ("36", "45", "two countries"):
        assert word not in text
    document = _document()
    reasons = {
        mention.text: why_not_proposed(mention, bare_ledger)
        for mention in read_text(document.text, TODAY, bare_ledger)
    }
    assert reasons["about 7,000"] == ""
    assert all(reasons[text] for text in reasons if text.startswith(("36", "45", "two")))


def test_a_person_can_have_any_mention_proposed(bare_ledger: Ledger) -> None:
    document = _document()
    mentions = read_text(document.text, TODAY, bare_ledger)
    proposals = propose_figures(document, bare_ledger, mentions, every=True)
    assert {p.start for p in proposals} == {m.start for m in mentions}


def test_every_proposal_stands_where_it_says(bare_ledger: Ledger) -> None:
    for proposal in _propose(bare_ledger):
        assert REPORT[proposal.start : proposal.end] == proposal.mention.text
        assert len(proposal.row["quote"].split()) <= 12


def test_the_ledgers_own_figures_are_recognised(ledger: Ledger) -> None:
    proposals = _propose(ledger)
    whole = _by_quote(proposals, "about 7,000")[0].duplicate_of
    assert [d.figure for d in whole] == ["2021-11-18-in-country-eismont"]
    assert whole[0].certain
    flight = _by_quote(proposals, "Some 430")[0].duplicate_of
    assert flight[0].figure == "2021-11-18-return-flight-iraq-mfa"


def test_another_number_date_or_claimant_is_no_duplicate(ledger: Ledger) -> None:
    later = replace(_document(), published=date(2023, 2, 1))
    mentions = read_text(later.text.replace("November 18", "Tuesday"), date(2023, 2, 1), ledger)
    for proposal in propose_figures(later, ledger, mentions):
        assert not any(duplicate.certain for duplicate in proposal.duplicate_of)
    other = _document(REPORT.replace("7,000", "7,100"))
    row = _by_quote(_propose(ledger, other), "about 7,100")[0]
    assert row.duplicate_of == ()


def test_ids_are_free_and_rows_pass_the_validator(ledger: Ledger) -> None:
    proposals = [p for p in _propose(ledger) if not p.open_questions]
    ids = [p.row["id"] for p in proposals]
    assert len(set(ids)) == len(ids)
    assert not set(ids) & set(ledger.figures["id"])
    draft = AddDraft(report="rferl-31567648", figures=tuple(p.row for p in proposals))
    assert draft_problems(draft, ledger) == ()


def test_pdf_rows_name_the_page(bare_ledger: Ledger) -> None:
    at = REPORT.index("The European")
    pages = (
        Page(number=1, start=0, end=at - 2),
        Page(number=2, start=at, end=len(REPORT)),
    )
    proposals = _propose(bare_ledger, replace(_document(), pages=pages))
    assert _by_quote(proposals, "2,000 migrants")[0].row["locator"] == "page 2"


def test_somebody_unknown_is_named_and_asked_about(bare_ledger: Ledger) -> None:
    text = "Tomasz Wierzbowski, the mayor of the town, said that 1,250 migrants had crossed."
    proposal = _propose(bare_ledger, _document(text))[0]
    assert proposal.row["claimant"] == ""
    assert proposal.claimant_text == "Tomasz Wierzbowski"
    assert "who said it" in proposal.open_questions


def test_nobody_named_is_not_stated(bare_ledger: Ledger) -> None:
    proposal = _propose(bare_ledger, _document("More than 900 migrants are in Belarus."))[0]
    assert proposal.row["claimant"] == "not-stated"
    assert proposal.row["said_on"] == ""


def test_a_text_without_an_address_is_known_by_its_figures(ledger: Ledger) -> None:
    proposals = _propose(ledger)
    same_words = [p for p in proposals if p.row["quote"] == "about 7,000 migrants"]
    assert likely_report(same_words * 3, ledger) == "rferl-31567648"
    assert likely_report(same_words * 2, ledger) == ""
    assert likely_report((), ledger) == ""


@pytest.mark.parametrize(
    "text",
    ["", "=1+1 7,000 people said =cmd()", "\x00\u202e7,000 migrants\u202c", "7" * 5000, "<b>7,000"],
)
def test_hostile_text_makes_rows_that_cannot_harm(ledger: Ledger, text: str) -> None:
    document = _document(f"{text} migrants are in Belarus, Poland said.")
    mentions = read_text(document.text, TODAY, ledger)
    for proposal in propose_figures(document, ledger, mentions, every=True):
        quote = proposal.row["quote"]
        assert quote.isprintable() and not quote.startswith(("=", "+", "-", "@"))
