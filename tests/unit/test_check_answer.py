"""The answer's data: every character of the draft once, every number a card."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from figuredesk.checking import check_text
from figuredesk.ledger import Ledger, load_ledger
from fixtures.checking_ledger import changed, with_figures
from ui.check_answer import answer_data

DAY, DAY_AFTER = date(2021, 11, 19), date(2022, 3, 1)
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


def _card(ledger: Ledger, text: str, **cells: str) -> dict[str, Any]:
    changed_ledger = changed(ledger, "2021-11-18-in-country-eismont", **cells)
    return answer_data(text, check_text(text, DAY, changed_ledger), changed_ledger)["cards"][0]


EISMONT = "About 7,000 migrants were in Belarus on 18 November 2021, said Natallya Eismont."


def test_an_unchecked_row_is_to_be_printed_once_it_is_checked(ledger: Ledger) -> None:
    card = _card(ledger, EISMONT, status="proposed")
    assert card["sentence_label"] == "To print, once it is checked"
    assert card["light_kind"] == "hold"
    assert _card(ledger, EISMONT)["sentence_label"] == "To print"


def test_a_withdrawn_figure_offers_no_sentence(ledger: Ledger) -> None:
    text = "There were 11,228 unauthorised entries into Germany with a Belarus link in 2021."
    figures = ledger.figures
    row = figures.loc[(figures["value"] == 11228), "id"].iloc[0]
    others = figures["measure"].isin(["entries-germany"]) & (figures["id"] != row)
    alone = changed(with_figures(ledger, figures[~others]), row, status="withdrawn")
    (card,) = answer_data(text, check_text(text, DAY_AFTER, alone), alone)["cards"]
    assert [figure["id"] for figure in card["figures"]] == [row]
    assert card["light_kind"] == "hold"
    assert card["sentence"] == ""


def test_what_the_ledger_has_otherwise_is_offered_instead(ledger: Ledger) -> None:
    card = _card(ledger, "There were 93,000 migrants in Belarus on 18 November 2021.")
    assert card["kind"] == "differs"
    assert card["sentence_label"] == "What the ledger has, to print instead"


def test_what_one_reason_has_quoted_the_next_does_not(ledger: Ledger) -> None:
    text = "Poland's border guard counted 7,535 people crossing in September alone."
    reasons = answer_data(text, check_text(text, DAY, ledger), ledger)["cards"][0]["reasons"]
    assert sum("said 7,535 for September 2021" in reason for reason in reasons) == 1
    assert len(reasons) > 1 and all(reason.endswith(".") for reason in reasons)
