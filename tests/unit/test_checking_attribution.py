"""Whether the one whom a draft names is the one who said it."""

import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from figuredesk.checking import VerdictKind, check_mentions, check_text
from figuredesk.checking.attribution import (
    Attribution,
    _named_without_country,
    attribute,
    names_somebody,
    voice_of,
)
from figuredesk.ledger import Claimant, ClaimantKind, Ledger, load_ledger
from fixtures.checking_ledger import DAY, STRIKE, changed, mention, strike_ledger

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")


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


def test_a_role_may_leave_out_the_country_of_the_body_that_it_names() -> None:
    body = Claimant(
        id="watch", name="Coast Watch Service of Norway", organisation="", side="Norway",
        kind=ClaimantKind.AGENCY, names=(),
    )  # fmt: skip
    assert _named_without_country(body, "report on statements of the Coast Watch Service")
    assert not _named_without_country(
        body, "report on statements of the Danish Coast Watch Service"
    )
    assert not _named_without_country(body, "coast guard, on statements of others")


@pytest.mark.parametrize("words", [None, "officials", "local authorities", "the police"])
def test_officials_are_nobody_in_particular(words: str | None) -> None:
    told = mention("N", "N", 1, claimant_text=words)
    assert not names_somebody(told)
    assert _attribute("port", claimant_text=words) is Attribution.NOBODY


def test_a_name_that_the_ledger_does_not_list_is_compared_by_its_words() -> None:
    assert _attribute("ana-lund", claimant_text="Ms Ana Lund") is Attribution.RIGHT
    assert _attribute("ana-lund", claimant_text="Otto Berg") is Attribution.WRONG


def _with_claimant(line: str, tmp_path: Path) -> Ledger:
    copied = tmp_path / "joint"
    shutil.copytree(STRIKE, copied)
    with (copied / "claimants.csv").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    return load_ledger(copied)


def test_a_body_is_one_of_those_who_claim_jointly(tmp_path: Path) -> None:
    ledger = _with_claimant("joint,Port Authority and Haven Police,,State,government,", tmp_path)
    voice = voice_of("joint", ledger)
    found = [
        attribute(mention("N", "N", 1, claimant=named), "joint", voice, "", ledger)
        for named in ("port", "police", "union")
    ]
    assert found == [Attribution.RIGHT, Attribution.RIGHT, Attribution.WRONG]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("letter of Lund to the city", Attribution.RIGHT),
        ("letter of Ana Lund to the city", Attribution.RIGHT),
        ("letter of Lundqvist to the city", Attribution.WRONG),
    ],
)
def test_a_person_named_in_a_role_by_surname(role: str, expected: Attribution) -> None:
    assert _attribute("city", role, claimant="ana-lund") is expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Norway", Attribution.RIGHT),
        ("Oslo", Attribution.RIGHT),
        ("Norwegian officials", Attribution.RIGHT),
        ("Norway's coastguards", Attribution.RIGHT),
        ("Norwegian police", Attribution.WRONG),
        ("Sweden", Attribution.WRONG),
        ("Stockholm", Attribution.WRONG),
    ],
)
def test_a_country_speaks_for_its_bodies(named: str, expected: Attribution, tmp_path: Path) -> None:
    ledger = _with_claimant("coast,Norwegian Coastguard,,Other,agency,", tmp_path)
    told = mention("N", "N", 1, claimant_text=named)
    assert attribute(told, "coast", voice_of("coast", ledger), "", ledger) is expected


def test_a_country_does_not_speak_for_its_charities(tmp_path: Path) -> None:
    ledger = _with_claimant("aid,Norwegian Relief,,Other,ngo,", tmp_path)
    told = mention("N", "N", 1, claimant_text="Norway")
    assert attribute(told, "aid", "aid", "", ledger) is Attribution.WRONG


def test_one_kind_of_bodies_names_nobody_but_a_described_one_may(tmp_path: Path) -> None:
    ledger = _with_claimant("aid,Norwegian Relief,,Other,ngo,", tmp_path)
    for words, expected in [
        ("aid groups", Attribution.RIGHT),
        ("charities", Attribution.WRONG),
    ]:
        told = mention("N", "N", 1, claimant_text=words)
        assert attribute(told, "aid", "aid", "", ledger) is expected


@pytest.mark.parametrize(
    ("outlet", "code"), [("The Globe", False), ("Globe", True), ("The Harbour Echo", True)]
)
def test_the_outlet_is_right_where_nobody_is_known_to_have_said_it(outlet: str, code: bool) -> None:
    ledger = changed(strike_ledger(), "home-april", claimant="not-stated", claimant_role="")
    text = f"374 dockers were sent home in April, {outlet} reported."
    told = {"measure": "dockers-home", "as_of": "2031-04", "claimant_text": outlet}
    found = check_mentions([mention(text, "374", 374, **told)], text, DAY, ledger)[0]
    assert found.figures[0] == "home-april"
    assert ("misattributed" in {r.code.value for r in found.reasons}) is code


@pytest.mark.parametrize(
    "text",
    [
        "In Lithuania it is told in totals. The border guard had detained 822 migrants by 2 July.",
        "Its border guard, Lithuania says, had detained 822 migrants by 2 July.",
    ],
)
def test_a_body_is_known_without_its_country(text: str) -> None:
    found = check_text(text, date(2021, 8, 14), SHIPPED)[0]
    assert found.verdict is VerdictKind.MATCHES


def test_who_acts_beside_the_number_goes_before_who_spoke_of_another() -> None:
    text = (
        "From 11 August to the end of the year, says Latvia's interior ministry, 4,045 people were "
        "kept from crossing; by 13 December the State Border Guard had prevented 2,975 crossings, "
        "reckoned from 10 August."
    )
    found = check_text(text, date(2022, 2, 10), SHIPPED)[1]
    assert "misattributed" not in [reason.code.value for reason in found.reasons]


def test_a_place_that_somebody_flew_to_speaks_of_nothing() -> None:
    text = "The same day 96 passengers were flown to Damascus, the operator of Minsk airport said."
    found = check_text(text, date(2021, 12, 9), SHIPPED)[0]
    assert found.mention.claimant_text != "Damascus"


def test_the_words_of_a_body_may_have_other_forms() -> None:
    text = "Police in Podlasie tweeted that around 50 people broke through at Starzyna on Saturday."
    found = check_text(text, date(2021, 11, 15), SHIPPED)[0]
    assert found.verdict is VerdictKind.MATCHES
