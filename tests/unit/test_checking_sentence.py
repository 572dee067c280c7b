"""The sentence to print: every shipped figure as words that can be run."""

import re
from functools import cache
from pathlib import Path

import pytest

from figuredesk.checking import sentence_to_print
from figuredesk.ledger import NOT_STATED, Figure, Ledger, Stance, load_ledger
from fixtures.checking_ledger import strike_ledger

DATA = Path(__file__).resolve().parents[2] / "data"
NEVER = re.compile(r"\b(?:claimed|claims|admitted|admits|revealed|reveals|nan|None)\b|\.0\b|  ")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SMALL = {str(number): word for number, word in enumerate(_WORDS, start=1)}


@cache
def _shipped() -> Ledger:
    return load_ledger(DATA)


def _all() -> list[Figure]:
    return [_shipped().figure(key) for key in _shipped().figures["id"]]


def test_the_worked_case_reads_as_a_newspaper_would_print_it() -> None:
    figure = _shipped().figure("2021-11-18-in-country-eismont")
    assert sentence_to_print(_shipped(), figure) == (
        "About 7,000 migrants were in Belarus on 18 November 2021, said Natallya Eismont, "
        "spokeswoman for Alyaksandr Lukashenka (RFE/RL)."
    )


def test_every_shipped_figure_makes_a_sentence_with_number_source_and_outlet() -> None:
    for figure in _all():
        sentence = sentence_to_print(_shipped(), figure)
        outlet = _shipped().report_by_id[figure.report].outlet
        assert sentence.endswith("."), sentence
        assert sentence[0].isupper() or not sentence[0].isalpha(), sentence
        assert not NEVER.search(sentence), sentence
        assert outlet in sentence
        if figure.claimant != NOT_STATED:
            name = _shipped().claimant_by_id[figure.claimant].name
            assert name.casefold() in sentence.casefold()
        if figure.value and figure.value < 1_000_000:
            digits = f"{figure.value:,.2f}".rstrip("0").rstrip(".")
            assert SMALL.get(digits, digits) in sentence.lower()
        for bound in (figure.low, figure.high):
            assert bound is None or f"{bound:,.0f}" in sentence


def test_every_hedge_is_kept() -> None:
    words = {"about": "about", "nearly": "nearly", "more-than": "more than", "at-least": "at least",
             "at-most": "up to", "range": "between"}  # fmt: skip
    for figure in _all():
        if figure.hedge in words and figure.stance is not Stance.DENIES:
            assert words[figure.hedge] in sentence_to_print(_shipped(), figure).lower()


@pytest.mark.parametrize(
    ("figure_id", "sentence"),
    [
        (
            "home-april",
            "374 dockers were sent home at the Port of Haven in April 2031, said the Port "
            "Authority (The Globe).",
        ),
        (
            "fund",
            "Money in the strike fund at the Port of Haven was €1.2 million on 18 May 2031, said "
            "the Dockers' Union, trade union (The Globe).",
        ),
        (
            "offer",
            "On 17 May 2031, the Port Authority proposed that 500 people be offered pay, at the "
            "Port of Haven (The Globe).",
        ),
        (
            "offer-no",
            "The Port Authority proposed that 500 people be offered pay; the Dockers' Union, "
            "trade union, said on 18 May 2031 that it had not agreed to this (The Globe).",
        ),
        (
            "out-delta",
            "Between 700 and 900 dockers were on strike at the Delta port on 19 May 2031, "
            "estimated the Haven Police (Harbour Echo).",
        ),
        (
            "ships-may",
            "64 ships were turned away at the Port of Haven between 1 and 18 May 2031, said the "
            "Port Authority (The Globe).",
        ),
    ],
)
def test_sentences_of_another_subject(figure_id: str, sentence: str) -> None:
    ledger = strike_ledger()
    assert sentence_to_print(ledger, ledger.figure(figure_id)) == sentence
