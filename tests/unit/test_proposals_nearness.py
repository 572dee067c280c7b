"""What the ledger has that comes near a name of a text."""

from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading.proposals import suggest_claimants, suggest_measures, suggest_places


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Border Guard of Poland", "polish-border-guard"),
        ("Foreign Ministry of Iraq", "iraq-foreign-ministry"),
        ("a Commission spokeswoman", "european-commission"),
        ("Natalia Eismant", "natallya-eismont"),
        ("officials", "polish-authorities"),
    ],
)
def test_a_claimant_is_near_by_what_the_name_means(ledger: Ledger, name: str, nearest: str) -> None:
    assert suggest_claimants(name, ledger)[0].id == nearest


def test_who_belongs_to_a_body_comes_after_it(ledger: Ledger) -> None:
    found = [each.id for each in suggest_claimants("Border Guard of Poland", ledger)]
    assert found.index("polish-border-guard") < found.index("anna-michalska")


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("border with Lithuania", "lithuania-belarus-border"),
        ("Kuznica border crossing", "bruzgi-kuznica-crossing"),
        ("the Bruzgi warehouse", "bruzgi-logistics-centre"),
    ],
)
def test_a_place_is_near_by_its_words(ledger: Ledger, name: str, nearest: str) -> None:
    assert suggest_places(name, ledger)[0].id == nearest


@pytest.mark.parametrize(
    ("counted", "nearest"),
    [
        ("people camped at the border", "people-near-border"),
        ("Iraqi migrants on a plane", "people-on-return-flight"),
        ("kilometres of fence", "fence-length"),
    ],
)
def test_a_measure_is_near_by_its_terms(ledger: Ledger, counted: str, nearest: str) -> None:
    assert suggest_measures(counted, ledger)[0].id == nearest


@pytest.mark.parametrize(
    "name", ["", "   ", "\u202e", "x" * 100_000, "Ministry of Fishery Harbours"]
)
def test_what_is_like_nothing_gets_no_suggestion(ledger: Ledger, name: str) -> None:
    assert suggest_places(name, ledger) == ()
