"""Who said a figure: a row's role put where a newspaper would put it."""

import pytest

from figuredesk.checking.speakers import Voice, quoted, voice_of
from figuredesk.ledger import Ledger
from fixtures.checking_ledger import changed, strike_ledger

UNION, PORT, PERSON, CITY, POLICE = "union", "port", "ana-lund", "city", "police"


def _said(claimant: str, role: str, *, on: str = "", stance: str = "asserts") -> str:
    return _voice(claimant, role, stance=stance).after(
        "estimated" if stance == "estimates" else "said", on
    )


def _voice(claimant: str, role: str, *, stance: str = "asserts") -> Voice:
    ledger: Ledger = changed(
        strike_ledger(), "home-april", claimant=claimant, claimant_role=role, stance=stance
    )
    return voice_of(ledger.figure("home-april"), ledger)


@pytest.mark.parametrize(
    ("claimant", "role", "words"),
    [
        # what the name has said already
        (PORT, "port authority", "said the Port Authority"),
        (POLICE, "police service", "said the Haven Police"),
        (UNION, "trade union", "said the Dockers' Union, trade union"),
        (CITY, "city government", "said the city government"),
        # the manner of saying it
        (PORT, "authority, on its website", "said the Port Authority on its website"),
        (PORT, "on Monday, in a tweet", "said the Port Authority on Monday in a tweet"),
        (PERSON, "manager, in an interview", "said Ana Lund, manager, in an interview"),
        (PERSON, "manager, to the Globe", "said Ana Lund, manager, speaking to the Globe"),
        (PORT, "quoted by the Echo", "said the Port Authority, quoted by the Echo"),
        # a document is said something in
        (PORT, "answer to a letter", "said the Port Authority in an answer to a letter"),
        (PORT, "monthly report", "said the Port Authority in a monthly report"),
        (PORT, "latest figures", "said the Port Authority in the latest figures"),
        (POLICE, "police statistics", "said the Haven Police in its statistics"),
        (
            POLICE,
            "police figures, posted by the mayor",
            "said the Haven Police in its figures posted by the mayor",
        ),
        # a part of a body, and who speaks for it
        (POLICE, "harbour unit", "said the Haven Police's harbour unit"),
        (UNION, "headquarters", "said the Dockers' Union's headquarters"),
        (PORT, "spokesman", "said a spokesman for the Port Authority"),
        (PORT, "spokesman Tom Reed", "said the Port Authority, through spokesman Tom Reed"),
        (PERSON, "director, Port Authority", "said Ana Lund, director of the Port Authority"),
        # a remark on the row is no role
        (PORT, "authority; the union is named further down", "said the Port Authority"),
    ],
)
def test_a_role_becomes_words_to_print(claimant: str, role: str, words: str) -> None:
    assert _said(claimant, role) == words


def test_the_verb_and_the_day_stand_beside_each_other() -> None:
    day = "on 3 May 2031"
    assert _said(PORT, "on Twitter", on=day) == "said the Port Authority on Twitter on 3 May 2031"
    assert _said(PERSON, "manager, on Twitter", on=day) == (
        "Ana Lund, manager, said on Twitter on 3 May 2031"
    )
    assert _said(PORT, "citing its books", on=day) == (
        "said the Port Authority on 3 May 2031, citing its books"
    )


def test_somebody_named_in_a_role_goes_into_the_brackets() -> None:
    voice = _voice(PORT, "authority, Tom Reed, deputy manager")
    assert (voice.after("said"), voice.named) == (
        "said the Port Authority", "Tom Reed, deputy manager",
    )  # fmt: skip
    assert _voice(PORT, "preliminary").named == "preliminary"
    assert _voice(PORT, "'the port side'").named == "“the port side”"


def test_an_estimate_is_not_estimated_twice() -> None:
    assert _said(POLICE, "press estimates", stance="estimates") == "estimated the Haven Police"
    assert _said(POLICE, "estimate quoted by the Echo", stance="estimates") == (
        "estimated the Haven Police, quoted by the Echo"
    )


def test_quotation_marks_are_turned_and_apostrophes_left() -> None:
    assert quoted("citing 'latest data' of the Dockers' Union") == (
        "citing “latest data” of the Dockers' Union"
    )
