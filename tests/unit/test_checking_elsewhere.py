"""A figure of the right number and speaker is the wrong one where the words put it elsewhere."""

import dataclasses
from functools import cache
from typing import Any

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions
from figuredesk.ledger import Ledger
from fixtures.checking_ledger import DAY, mention, strike_ledger


@cache
def _ledger(names: str = "") -> Ledger:
    """The strike's ledger; with `names`, those of its harbour are others."""
    ledger = strike_ledger()
    if not names:
        return ledger
    places = ledger.places.copy()
    places.loc[places["id"] == "haven", "names"] = names
    return dataclasses.replace(ledger, places=places, version=f"{ledger.version}-{names}")


def _sent_home(text: str, names: str = "", **told: Any) -> Verdict:
    told = {"measure": "dockers-home", "as_of": "2031-04", "claimant": "port"} | told
    found = mention(text, "374", 374, **told)
    return check_mentions([found], text, DAY, _ledger(names))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Norway kept 374 dockers at home in April, the port said.",
        "The 374 dockers, in the words of the port, were sent home along Norway's coast in April.",
        "In April 374 dockers, according to the port, went home across Norway's border.",
    ],
)
def test_what_a_country_does_is_not_what_a_figure_of_elsewhere_says(text: str) -> None:
    assert _sent_home(text).verdict is VerdictKind.NOT_COMPARABLE


@pytest.mark.parametrize(
    "text",
    [
        "In April 374 Norwegians were sent home, the port said.",
        "Norway and the port say that 374 dockers were sent home in April.",
    ],
)
def test_a_country_that_is_only_named_puts_a_number_nowhere_else(text: str) -> None:
    assert _sent_home(text).verdict is VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("where", "verdict"),
    [
        ("on the eastern bank", VerdictKind.MATCHES),
        ("on the western bank", VerdictKind.NOT_COMPARABLE),
        ("on both banks", VerdictKind.NOT_COMPARABLE),
        ("on its own side", VerdictKind.MATCHES),
    ],
)
def test_one_side_is_neither_the_other_nor_both(where: str, verdict: VerdictKind) -> None:
    text = f"The port sent 374 dockers home {where} in April, it said."
    assert _sent_home(text, "eastern bank of the river").verdict is verdict
