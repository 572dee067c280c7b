"""What a number counts: what its own words say, not what its neighbours count."""

import dataclasses
from datetime import date
from functools import cache
from typing import Any

import pandas as pd
import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions
from figuredesk.ledger import Hedge, Ledger, Stance
from figuredesk.reading import QuantityKind
from fixtures.checking_ledger import DAY, changed, mention, strike_ledger, with_figures


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _check(
    text: str, words: str, number: float, *, ledger: Ledger | None = None, **told: Any
) -> Verdict:
    return check_mentions([mention(text, words, number, **told)], text, DAY, ledger or _ledger())[0]


def _second(text: str, words: str, number: float, **told: Any) -> Verdict:
    """The verdict on a number that follows the port's 374 dockers sent home in April."""
    first = mention(text, "374", 374, measure="dockers-home", as_of="2031-04", claimant="port")
    told = {"measure": "dockers-home", "counted": None} | told
    return check_mentions([first, mention(text, words, number, **told)], text, DAY, _ledger())[1]


@pytest.mark.parametrize(
    "text",
    [
        "The port sent 374 dockers home in April. Each of its buses seats 52.",
        "The port sent 374 dockers home in April. For comparison: 52 marched through Delta.",
        "The port sent 374 dockers home in April, not counting another 52 of the night shift.",
    ],
)
def test_what_is_counted_of_something_else_contradicts_nothing(text: str) -> None:
    found = _second(text, "52", 52, as_of="2031-04", claimant="port")
    assert found.verdict is VerdictKind.NOT_IN_LEDGER


def test_a_bare_number_that_its_own_speaker_said_is_not_its_neighbours() -> None:
    text = "The port sent 374 dockers home in April. The 2,600 that Ana Lund named are others."
    found = _second(text, "2,600", 2600, measure="dockers-out", claimant="ana-lund")
    assert (found.verdict, found.figures[0]) == (VerdictKind.CAVEAT, "out-port-18")


def test_a_count_of_a_day_is_that_of_the_day_and_night_before() -> None:
    ledger = changed(_ledger(), "home-april", as_of="2031-05-17/2031-05-18")
    text = "On 18 May the port sent 374 dockers home, it said."
    told = {"measure": "dockers-home", "claimant": "port"}
    found = _check(text, "374", 374, ledger=ledger, as_of="2031-05-18", **told)
    assert found.verdict is VerdictKind.MATCHES
    found = _check(text, "374", 374, ledger=ledger, as_of="2031-05-17", **told)
    assert found.verdict is not VerdictKind.MATCHES


def test_a_denial_may_call_a_thing_false() -> None:
    text = "It is false, the union says, that 500 dockers are to be paid."
    found = _check(text, "500", 500, measure="paid", claimant="union")
    assert found.verdict is VerdictKind.MATCHES


def _quay(ledger: Ledger) -> Ledger:
    """The ledger with 410 dockers sent home at the quay by the port in April."""
    figures = ledger.figures
    row = figures[figures["id"] == "home-april"].copy()
    row[["id", "place"]] = ["home-quay", "quay"]
    row["value"] = 410.0
    return with_figures(ledger, pd.concat([figures, row]))


def test_a_place_that_the_sentence_names_later_is_not_the_figures() -> None:
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04"}
    text = "In April 410 dockers were sent home, the port says: that was at Delta."
    ledger = _quay(_ledger())
    assert _check(text, "410", 410, ledger=ledger, place="delta", **told).verdict is (
        VerdictKind.NOT_COMPARABLE
    )
    text = text.replace("Delta", "the quay")
    assert _check(text, "410", 410, ledger=ledger, place="quay", **told).verdict is (
        VerdictKind.MATCHES
    )


def test_what_is_comparable_speaks_before_an_equal_number_elsewhere() -> None:
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04"}
    text = "In April 410 dockers were sent home, the port says: that was all of Haven."
    found = _check(text, "410", 410, ledger=_quay(_ledger()), **told)
    assert found.verdict is VerdictKind.DIFFERS
    assert "other-population" in [reason.code.value for reason in found.reasons]


def test_a_length_is_held_against_what_its_sentence_measures() -> None:
    measures = _ledger().measures.copy()
    fund = measures["id"] == "strike-fund"
    measures.loc[fund, ["label", "unit", "terms"]] = ["Length of the mole", "km", "mole|jetty"]
    figures = _ledger().figures.copy()
    figures.loc[figures["id"] == "fund", "value"] = 12.0
    ledger = dataclasses.replace(
        with_figures(_ledger(), figures), measures=measures, version="with-a-mole"
    )
    told = {"measure": "strike-fund", "kind": QuantityKind.MEASUREMENT, "unit": "kilometre"}
    mole = "The mole is 15 km long."
    found = _check(mole, "15 km", 15, ledger=ledger, counted=None, **told)
    assert found.verdict is VerdictKind.DIFFERS
    road = "The road is 15 km long."
    found = _check(road, "15 km", 15, ledger=ledger, counted=None, **told)
    assert found.verdict is VerdictKind.NOT_IN_LEDGER


@pytest.mark.parametrize(
    ("when", "as_of", "matches"),
    [
        ("In May the police had fined 60 dockers.", "2031-05", True),
        ("By May the police fined 60 dockers.", "2031-05", True),
        ("In May the police fined 60 dockers.", "2031-05", False),
        ("In April the police had fined 60 dockers.", "2031-04", False),
    ],
)
def test_a_total_is_told_by_the_month_in_which_it_ends(
    when: str, as_of: str, matches: bool
) -> None:
    ledger = changed(_ledger(), "fined-may", as_of="2031-03-01/2031-05-18", hedge="exact")
    figures = ledger.figures.copy()
    figures.loc[figures["id"] == "fined-may", "value"] = 60.0
    ledger = with_figures(ledger, figures)
    told = {"measure": "fined", "claimant": "police", "as_of": as_of}
    found = check_mentions([mention(when, "60", 60, **told)], when, date(2031, 6, 20), ledger)[0]
    assert (found.verdict is VerdictKind.MATCHES) is matches


def test_a_forecast_is_told_by_the_day_on_which_it_was_made() -> None:
    ledger = changed(_ledger(), "home-april", stance="expects", as_of="2031", said_on="2031-04-02")
    text = "In April the port expected to send 374 dockers home by the end of the year."
    told = {"measure": "dockers-home", "claimant": "port", "stance": Stance.EXPECTS}
    found = _check(text, "374", 374, ledger=ledger, as_of="2031-04", **told)
    assert found.verdict is VerdictKind.MATCHES


def test_a_number_that_its_speaker_gave_of_one_thing_only_is_of_that() -> None:
    text = "About 700 to 900 were out at Delta, the police said on 19 May."
    told = {"place": "haven", "measure": "fined", "claimant": "police", "counted": "people"}
    span = mention(text, "700 to 900", (700.0, 900.0), as_of="2031-05-19", **told)
    found = check_mentions([span], text, DAY, _ledger())[0]
    assert found.figures[0] == "out-delta"
    assert found.verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)


@pytest.mark.parametrize("words", ["last week", "the week before", "a few days ago"])
def test_a_stock_of_no_told_day_is_its_speakers_of_about_then(words: str) -> None:
    text = f"The union had 3,100 dockers out, it said {words}."
    found = _check(text, "3,100", 3100, claimant="union", as_of="2031-04-28")
    assert (found.verdict, found.figures[0]) == (VerdictKind.MATCHES, "out-union-01")
    dated = text.replace(words, "on 28 April")
    found = _check(dated, "3,100", 3100, claimant="union", as_of="2031-04-28")
    assert found.verdict is not VerdictKind.MATCHES


def test_what_one_day_brought_is_no_rate_and_no_total() -> None:
    ledger = changed(_ledger(), "home-april", as_of="2031-04-02")
    text = "On 2 April the port sent 374 dockers home in a day, it said."
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04-02"}
    assert _check(text, "374", 374, ledger=ledger, **told).verdict is VerdictKind.MATCHES
    text = "In April the port sent 374 dockers home in a day, it said."
    told["as_of"] = "2031-04"
    assert _check(text, "374", 374, **told).verdict is not VerdictKind.MATCHES


def test_a_plan_told_as_what_has_come_about_says_so() -> None:
    ledger = changed(_ledger(), "offer-no", stance="asserts")
    figures = ledger.figures.copy()
    figures.loc[figures["id"] == "offer", "value"] = 570.0
    ledger = with_figures(ledger, figures)
    text = "In Haven 570 dockers get wages."
    told = {"measure": "dockers-home", "as_of": "2031-02", "counted": "people"}
    found = _check(text, "570", 570, ledger=ledger, **told)  # nothing is comparable
    assert found.verdict is VerdictKind.CAVEAT
    assert "proposed" in [reason.code.value for reason in found.reasons]
    found = _check(text, "570", 570, ledger=ledger, **told | {"as_of": "2031-04"})
    assert found.verdict is VerdictKind.DIFFERS
    assert "proposed" in [reason.code.value for reason in found.reasons]


def test_a_crowd_that_some_were_of_is_held_against_nobodys_figures() -> None:
    text = "The port sent 374 dockers home in April. They were of a group of about 8,300."
    found = _second(text, "about 8,300", 8300, hedge=Hedge.ABOUT, claimant="port", counted=None)
    assert found.verdict is VerdictKind.NOT_IN_LEDGER


def test_a_number_beside_another_is_of_a_part_of_the_place() -> None:
    ledger = changed(_quay(_ledger()), "home-quay", as_of="2031-04-20")
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04-20"}
    text = "On 20 April another 410 dockers were sent home from Haven, the port says."
    found = _check(text, "410", 410, ledger=ledger, **told)
    assert found.figures[0] == "home-quay"
    assert found.verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)
    rest = "On 20 April 410 dockers were sent home at the rest of Haven, the port says."
    assert _check(rest, "410", 410, ledger=ledger, **told).figures[0] == "home-quay"
    text = text.replace("another", "all of")
    assert _check(text, "410", 410, ledger=ledger, **told).verdict is VerdictKind.NOT_COMPARABLE


def test_a_total_that_somebody_gave_in_a_month_is_of_what_it_ends_with() -> None:
    ledger = changed(_ledger(), "home-april", as_of="2031-01-01/2031-04-20")
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-04"}
    gave = "The port gave a total of 374 in April."
    assert _check(gave, "374", 374, ledger=ledger, **told).verdict is VerdictKind.MATCHES
    sent = "The port sent a total of 374 home in April."
    found = _check(sent, "374", 374, ledger=ledger, **told)
    assert found.verdict is VerdictKind.NOT_COMPARABLE


def test_a_sum_of_money_of_the_speakers_own_is_meant() -> None:
    fund = _ledger().measures.copy()
    cost = fund[fund["id"] == "strike-fund"].copy()
    cost[["id", "label", "terms"]] = ["strike-cost", "Cost of the strike", "cost|price"]
    ledger = dataclasses.replace(
        changed(_ledger(), "fund", status="checked"),
        measures=pd.concat([fund, cost], ignore_index=True),
        version="with-a-cost",
    )
    text = "The strike fund holds €1.2m, the union says."
    told = {"measure": "strike-cost", "kind": QuantityKind.MONEY, "unit": "euro"}
    found = _check(text, "€1.2m", 1.2e6, ledger=ledger, claimant="union", counted=None, **told)
    assert (found.verdict, found.figures[0]) == (VerdictKind.MATCHES, "fund")


def test_a_numbers_own_bound_asks_for_no_difference() -> None:
    text = "The port sent 374 dockers home in April, and 250 in March. More than 120 left."
    told = {"measure": "dockers-home", "claimant": "port", "hedge": Hedge.MORE_THAN}
    first = mention(text, "374", 374, measure="dockers-home", as_of="2031-04", claimant="port")
    second = mention(text, "250", 250, measure="dockers-home", as_of="2031-03", claimant="port")
    left = mention(text, "More than 120", 120, **told)
    assert check_mentions([first, second, left], text, DAY, _ledger())[2].working is None


def test_two_figures_that_are_each_meant_for_the_other_come_to_an_end() -> None:
    figures = _ledger().figures
    home = figures[figures["id"] == "home-april"]
    rows = [
        home.assign(id=place, place=place, value=value, as_of="2031-05-15", said_on="2031-05-15")
        for place, value in (("haven", 100.0), ("quay", 90.0))
    ]
    ledger = with_figures(_ledger(), pd.concat([figures[figures["id"] != "home-april"], *rows]))
    told = {"measure": "dockers-home", "claimant": "port", "as_of": "2031-05-18"}
    text = "About 100 dockers were sent home on Sunday, she said."
    found = _check(text, "About 100", 100, ledger=ledger, hedge=Hedge.ABOUT, **told)
    assert found.verdict is VerdictKind.NOT_COMPARABLE
