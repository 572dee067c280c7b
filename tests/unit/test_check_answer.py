"""The answer's data: every character of the draft once, every number a card."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.checking import check_text
from figuredesk.ledger import Ledger, load_ledger
from ui.check_answer import answer_data

DAY = date(2021, 11, 19)
DRAFT = (
    "😀 About 7,000 migrants were in Belarus on 18 November 2021, said Natallya Eismont.\n\n"
    "<b>Some 41,000</b> umbrellas were sold; more than 20,000 people were in Belarus."
)


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


def test_the_pieces_are_the_draft(ledger: Ledger) -> None:
    verdicts = check_text(DRAFT, DAY, ledger)
    data = answer_data(DRAFT, verdicts, ledger)
    assert "".join(piece["text"] for piece in data["pieces"]) == DRAFT
    marked = [piece for piece in data["pieces"] if piece["card"] is not None]
    assert [piece["card"] for piece in marked] == list(range(1, len(verdicts) + 1))
    assert [piece["text"] for piece in marked] == [v.mention.text for v in verdicts]


def test_a_card_says_verdict_source_and_words_to_print(ledger: Ledger) -> None:
    data = answer_data(DRAFT, check_text(DRAFT, DAY, ledger), ledger)
    first = data["cards"][0]
    assert (first["symbol"], first["word"]) == ("◐", "In the ledger, but")
    assert first["figures"][0]["id"] == "2021-11-18-in-country-eismont"
    assert first["figures"][0]["outlet"] == "RFE/RL"
    assert first["figures"][0]["url"].startswith("https://")
    assert first["sentence"].startswith("About 7,000 migrants were in Belarus")


def test_totals_count_every_number_once(ledger: Ledger) -> None:
    verdicts = check_text(DRAFT, DAY, ledger)
    data = answer_data(DRAFT, verdicts, ledger)
    assert data["total"] == f"{len(verdicts)} numbers"
    assert sum(int(count["words"].split()[0]) for count in data["counts"]) == len(verdicts)


def test_one_number_is_not_numbers(ledger: Ledger) -> None:
    text = "There were 7,000 people in Belarus."
    assert answer_data(text, check_text(text, DAY, ledger), ledger)["total"] == "1 number"
