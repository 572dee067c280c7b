"""Whether the one whom a draft names is the one who said it."""

from functools import cache

import pytest

from figuredesk.checking.attribution import Attribution, attribute, names_somebody, voice_of
from figuredesk.ledger import Ledger
from fixtures.checking_ledger import mention, strike_ledger


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _attribute(of: str, role: str = "", **told: str | None) -> Attribution:
    voice = voice_of(of, _ledger())
    return attribute(mention("N", "N", 1, **told), of, voice, role, _ledger())


def test_a_spokeswoman_speaks_with_the_voice_of_her_body() -> None:
    assert voice_of("ana-lund", _ledger()) == "port"
    assert voice_of("union", _ledger()) == "union"


@pytest.mark.parametrize(
    ("claimant", "named"), [("ana-lund", "port"), ("port", "ana-lund"), ("union", "union")]
)
def test_the_claimant_and_its_body_are_right(claimant: str, named: str) -> None:
    assert _attribute(claimant, claimant=named) is Attribution.RIGHT


@pytest.mark.parametrize(("claimant", "named"), [("port", "union"), ("union", "globe")])
def test_another_body_or_the_outlet_is_wrong(claimant: str, named: str) -> None:
    assert _attribute(claimant, claimant=named) is Attribution.WRONG


def test_the_body_that_a_role_names_is_right_where_nobody_is_stated() -> None:
    told = {"claimant": "police"}
    assert _attribute("not-stated", "report on statements of the Haven Police", **told) is (
        Attribution.RIGHT
    )
    assert _attribute("not-stated", "other data", **told) is Attribution.WRONG


@pytest.mark.parametrize("words", [None, "officials", "local authorities", "the police"])
def test_officials_are_nobody_in_particular(words: str | None) -> None:
    told = mention("N", "N", 1, claimant_text=words)
    assert not names_somebody(told)
    assert _attribute("port", claimant_text=words) is Attribution.NOBODY


def test_a_name_that_the_ledger_does_not_list_is_compared_by_its_words() -> None:
    assert _attribute("ana-lund", claimant_text="Ms Ana Lund") is Attribution.RIGHT
    assert _attribute("ana-lund", claimant_text="Otto Berg") is Attribution.WRONG
