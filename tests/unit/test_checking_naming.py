"""Names in the forms that drafts give them."""

import pytest

from figuredesk.checking.naming import country_speaking, is_of_kind, meanings_of, stands_in
from figuredesk.ledger import Claimant, ClaimantKind


def _body(kind: ClaimantKind) -> Claimant:
    return Claimant(id="b", name="Body", organisation="", side="Other", kind=kind, names=())


def test_a_name_is_its_telling_words_with_countries_as_such() -> None:
    assert meanings_of("Norway's coastguards") == ("@norway", "coastguard")
    assert meanings_of("the Coastguard of Norway") == ("coastguard", "@norway")


@pytest.mark.parametrize(
    ("text", "country"),
    [("Norway", "norway"), ("Oslo", "norway"), ("Norwegian officials", "norway"),
     ("Norwegian police", None), ("Sea Aid", None), ("", None)],
)  # fmt: skip
def test_a_country_speaks_by_its_name_its_capital_or_its_officials(
    text: str, country: str | None
) -> None:
    assert country_speaking(text) == country


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("In May Norway's coastguard had saved ", True),
        ("Norway asked the Swedish coastguard for ", False),
        ("The coastguard had saved ", False),
    ],
)
def test_a_body_stands_in_a_text_with_its_words_together(text: str, stands: bool) -> None:
    assert stands_in("Norwegian State Coastguard", text) is stands


def test_bodies_of_a_kind_are_named_by_what_they_are() -> None:
    assert is_of_kind(_body(ClaimantKind.NGO), "Aid groups in the valley have counted ")
    assert not is_of_kind(_body(ClaimantKind.AGENCY), "Aid groups in the valley have counted ")
    assert not is_of_kind(_body(ClaimantKind.NGO), "Hikers in groups have counted ")
