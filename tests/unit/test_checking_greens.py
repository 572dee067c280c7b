"""Words for which a number that a figure says is no match, or no longer one."""

from functools import cache
from typing import Any

import pandas as pd
import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions
from figuredesk.ledger import Hedge, Ledger
from fixtures.checking_ledger import DAY, changed, mention, strike_ledger, with_figures


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _check(
    text: str, words: str, number: float, *, ledger: Ledger | None = None, **told: Any
) -> Verdict:
    return check_mentions([mention(text, words, number, **told)], text, DAY, ledger or _ledger())[0]


def _codes(found: Verdict) -> list[str]:
    return [reason.code.value for reason in found.reasons]


def _fined() -> Ledger:
    """The ledger with 46 dockers fined by the police up to 18 May."""
    figures = _ledger().figures.copy()
    row = figures["id"] == "fined-may"
    figures.loc[row, "value"] = 46.0
    figures.loc[row, ["quote", "hedge"]] = ["46 people", Hedge.EXACT]
    return with_figures(_ledger(), figures)


_FINED = {"measure": "fined", "claimant": "police", "as_of": "2031-05-18", "counted": "people"}


@pytest.mark.parametrize(
    "when",
    [
        "On Sunday alone",
        "On 18 May alone",
        "In a single night",
        "In one single raid",
        "In May alone",
    ],
)
def test_a_running_total_is_not_what_one_day_brought(when: str) -> None:
    found = _check(f"{when} 46 people were fined, say police.", "46", 46, ledger=_fined(), **_FINED)
    assert found.verdict is VerdictKind.CAVEAT
    assert _codes(found)[0] == "kind-mismatch"


@pytest.mark.parametrize("when", ["By 18 May", "Until Sunday", "In Haven alone", "By then"])
def test_a_running_total_told_as_one_matches(when: str) -> None:
    text = f"{when} 46 people had been fined, say police."
    assert _check(text, "46", 46, ledger=_fined(), **_FINED).verdict is VerdictKind.MATCHES


@pytest.mark.parametrize(
    "what",
    [
        "are still stuck in Haven",
        "remain at the quay",
        "were stranded in April",
        "are still inside",
    ],
)
def test_those_who_are_still_there_are_not_those_sent_away(what: str) -> None:
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04"}
    found = _check(f"In April 374 dockers {what}, the port said.", "374", 374, **told)
    assert found.verdict is VerdictKind.NOT_COMPARABLE


def test_no_denial_reaches_past_a_turn() -> None:
    told = {"measure": "paid", "claimant": "union", "counted": "dockers"}
    text = "The union denied a strike fund, yet 500 dockers get wages, it says."
    found = _check(text, "500", 500, **told)
    assert found.verdict is VerdictKind.CAVEAT
    text = "Yet the union denied that 500 dockers would get wages."
    assert _check(text, "500", 500, **told).verdict is VerdictKind.MATCHES
    text = "The offer came, but the union denied that 500 dockers would get wages."
    assert _check(text, "500", 500, **told).verdict is VerdictKind.MATCHES


def test_who_passed_a_number_on_did_not_count() -> None:
    ledger = changed(_ledger(), "home-april", claimant_role="port, quoted by The Globe")
    told = {"measure": "dockers-home", "as_of": "2031-04"}
    text = "In April 374 dockers were sent home, The Globe said."
    found = _check(text, "374", 374, ledger=ledger, claimant="globe", **told)
    assert "misattributed" in _codes(found)


def test_a_part_is_not_told_of_the_whole() -> None:
    figures = _ledger().figures
    row = figures[figures["id"] == "home-april"].copy()
    row[["id", "place"]] = ["home-quay", "quay"]
    row["value"] = 410.0
    ledger = with_figures(_ledger(), pd.concat([figures[figures["id"] != "home-april"], row]))
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04", "place": "quay"}
    plain = "In April 410 dockers were sent home, the port says."
    assert _check(plain, "410", 410, ledger=ledger, **told).verdict is VerdictKind.MATCHES
    for where in ("in the whole of Haven", "in all Haven", "in Haven as a whole"):
        text = f"In April 410 dockers were sent home {where}, the port says."
        assert _check(text, "410", 410, ledger=ledger, **told).verdict is not VerdictKind.MATCHES


def test_a_months_total_ends_no_later_than_the_draft() -> None:
    figures = _ledger().figures
    rival = figures[figures["id"] == "fined-may"].copy()
    rival[["id", "as_of", "claimant", "quote", "hedge"]] = [
        "fined-union", "2031-05", "union", "90 people", Hedge.EXACT,
    ]  # fmt: skip
    rival["value"] = 90.0
    ledger = _fined()
    ledger = with_figures(ledger, pd.concat([ledger.figures, rival]))
    ledger = changed(ledger, "fined-may", as_of="2031-05-20")
    told = _FINED | {"as_of": "2031-05-20"}
    found = _check("46 people have been fined, police say.", "46", 46, ledger=ledger, **told)
    assert "contested" in _codes(found)
