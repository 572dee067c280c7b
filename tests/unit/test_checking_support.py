"""What bears on a number: vague figures, counts that grow, parts of a whole."""

from functools import cache
from typing import Any

import pandas as pd
import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions
from figuredesk.ledger import Ledger
from fixtures.checking_ledger import DAY, mention, strike_ledger, with_figures


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _check(
    text: str, words: str, number: float, *, ledger: Ledger | None = None, **told: Any
) -> Verdict:
    return check_mentions([mention(text, words, number, **told)], text, DAY, ledger or _ledger())[0]


def _codes(verdict: Verdict) -> list[str]:
    return [reason.code.value for reason in verdict.reasons]


def test_a_vague_figure_of_another_supports_nobodys_number() -> None:
    text = "The union says 36 dockers were fined."
    other = _check(text, "36", 36, measure="fined", claimant="union")
    own = _check(text.replace("union", "police"), "36", 36, measure="fined", claimant="police")
    assert other.verdict not in (VerdictKind.MATCHES, VerdictKind.CAVEAT)
    assert own.verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)


def _fined_twice(second: float, as_of: str) -> Ledger:
    figures = _ledger().figures
    rows = figures[figures["id"] == "fined-may"]
    first, later = rows.copy(), rows.copy()
    for row in (first, later):
        row["hedge"] = "exact"
    first[["id", "quote", "as_of"]] = ["fined-1", "60 people", "2031-05-10"]
    first["value"], first["said_on"] = 60.0, "2031-05-10"
    later[["id", "quote", "as_of", "claimant"]] = ["fined-2", "more people", as_of, "city"]
    later["value"], later["said_on"] = second, "2031-05-19"
    return with_figures(_ledger(), pd.concat([figures[figures["id"] != "fined-may"], first, later]))


@pytest.mark.parametrize(
    ("second", "as_of", "contested"),
    [
        (90.0, "2031-05-10", True),  # two counts of one day
        (90.0, "2031-05", False),  # a count written to the month may end later
        (90.0, "2031-05-11", False),  # a larger count of a day later may have grown
        (40.0, "2031-05-10", True),
    ],
)
def test_a_running_count_is_contested_only_where_growth_cannot_explain_both(
    second: float, as_of: str, contested: bool
) -> None:
    text = "By 10 May 60 dockers had been fined, the police said."
    told = {"measure": "fined", "as_of": "2031-05-10", "claimant": "police"}
    found = _check(text, "60", 60, ledger=_fined_twice(second, as_of), **told)
    assert ("contested" in _codes(found)) is contested


def test_a_part_of_them_is_not_their_whole_told_wrongly() -> None:
    text = "The port says 2,600 dockers are out in Haven, 410 of them from Delta."
    whole = mention(text, "2,600", 2600, claimant="port")
    part = mention(text, "410", 410, claimant="port")
    found = check_mentions([whole, part], text, DAY, _ledger())[1]
    assert found.verdict is not VerdictKind.DIFFERS
    other = text.replace("410 of them from Delta", "410 in all")
    again = check_mentions([part], other, DAY, _ledger())[0]
    assert again.verdict is VerdictKind.DIFFERS


@pytest.mark.parametrize(
    ("second", "as_of", "contested"),
    [
        (50.0, "2031-05-12", True),  # a total does not shrink
        (59.0, "2031-05-12", False),  # two lists of two days, a few per cent apart
        (130.0, "2031-05-01/2031-05-12", True),  # more in two days than in ten
        (66.0, "2031-05-01/2031-05-12", False),
        (50.0, "2031-05-18", False),  # more than a week later
    ],
)
def test_a_total_close_by_is_contested_where_no_count_goes_on_so(
    second: float, as_of: str, contested: bool
) -> None:
    text = "So far 60 dockers have been fined, the police say."
    told = {"measure": "fined", "claimant": "police"}
    found = _check(text, "60", 60, ledger=_fined_twice(second, as_of), **told)
    assert ("contested" in _codes(found)) is contested


def test_two_totals_of_the_same_month_cannot_both_hold() -> None:
    ledger = _fined_twice(90.0, "2031-05")
    figures = ledger.figures.copy()
    figures.loc[figures["id"] == "fined-1", "as_of"] = "2031-05"
    text = "So far 60 dockers have been fined, the police say."
    told = {"measure": "fined", "claimant": "police"}
    found = _check(text, "60", 60, ledger=with_figures(ledger, figures), **told)
    assert "contested" in _codes(found)
