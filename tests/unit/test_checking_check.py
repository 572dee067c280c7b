"""The rules of checking, each on a number that a reporter might write about a strike."""

from datetime import date
from functools import cache
from typing import Any

import pytest

from figuredesk.checking import Light, ReasonCode, Verdict, VerdictKind, check_mentions
from figuredesk.ledger import Hedge, Ledger, Stance
from figuredesk.reading import QuantityKind
from fixtures.checking_ledger import DAY, changed, mention, strike_ledger


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _check(
    text: str,
    words: str,
    number: float | tuple[float, float] | None,
    *,
    day: date = DAY,
    ledger: Ledger | None = None,
    **told: Any,
) -> Verdict:
    found = check_mentions([mention(text, words, number, **told)], text, day, ledger or _ledger())
    return found[0]


def _codes(verdict: Verdict) -> list[str]:
    return [reason.code.value for reason in verdict.reasons]


def test_a_named_and_comparable_figure_said_in_the_same_words_matches() -> None:
    text = "The port sent 374 dockers home in April, it said."
    found = _check(text, "374", 374, measure="dockers-home", as_of="2031-04", claimant="port")
    assert found.verdict is VerdictKind.MATCHES
    assert _codes(found) == ["single-source"]
    assert found.figures[0] == "home-april"
    assert found.light is Light.ATTRIBUTED


def test_another_claimants_number_makes_it_contested_not_different() -> None:
    text = "About 4,000 dockers are out, the union says."
    found = _check(text, "About 4,000", 4000, hedge=Hedge.ABOUT, claimant="union")
    assert (found.verdict, found.figures[0]) == (VerdictKind.CAVEAT, "out-union-18")
    assert _codes(found) == ["contested"]
    assert "Ana Lund said 2,600 on 18 May 2031" in found.reasons[0].sentence


def test_a_number_that_no_comparable_figure_says_differs() -> None:
    text = "The union says 5,200 dockers are out."
    found = _check(text, "5,200", 5200, claimant="union")
    assert found.verdict is VerdictKind.DIFFERS
    assert found.figures[0] == "out-union-18"
    assert _codes(found)[0] == "other-number"
    assert found.light is Light.HOLD


def test_a_claimants_overtaken_figure_told_as_current_is_stale() -> None:
    text = "The union says 3,100 dockers are out."
    found = _check(text, "3,100", 3100, claimant="union")
    assert (found.verdict, found.figures[0]) == (VerdictKind.CAVEAT, "out-union-01")
    assert "stale" in _codes(found)


def test_a_past_figure_that_the_draft_dates_is_not_stale() -> None:
    text = "On 1 May 3,100 dockers were out, the union said."
    found = _check(text, "3,100", 3100, claimant="union", as_of="2031-05-01")
    assert found.verdict is VerdictKind.MATCHES


def test_an_equal_number_of_another_day_is_about_something_else() -> None:
    text = "On 9 May 3,100 dockers were out, the union said."
    found = _check(text, "3,100", 3100, claimant="union", as_of="2031-05-09")
    assert (found.verdict, found.figures[0]) == (VerdictKind.NOT_COMPARABLE, "out-union-01")
    assert _codes(found) == ["other-date"]


def test_an_equal_number_of_another_place_is_about_something_else() -> None:
    text = "At the Delta port 2,600 dockers were out on 18 May, the port said."
    found = _check(text, "2,600", 2600, place="delta", claimant="port", as_of="2031-05-17")
    assert found.verdict in (VerdictKind.NOT_COMPARABLE, VerdictKind.DIFFERS)
    assert "other-population" in _codes(found)
    assert "out-port-18" in found.figures


def test_a_noun_that_fits_no_measure_is_not_in_the_ledger() -> None:
    text = "Some 4,000 sandwiches were eaten."
    found = _check(text, "4,000", 4000, counted="sandwiches", measure=None, place=None)
    assert found.verdict is VerdictKind.NOT_IN_LEDGER
    assert _codes(found) == ["no-figure"]
    assert found.figures == ()
    assert found.sentence is None


@pytest.mark.parametrize(
    ("words", "number", "hedge", "reason"),
    [
        ("4,000", 4000, Hedge.EXACT, "hedge-dropped"),
        ("more than 4,000", 4000, Hedge.MORE_THAN, "hedge-dropped"),
    ],
)
def test_a_dropped_hedge_is_told(words: str, number: float, hedge: Hedge, reason: str) -> None:
    found = _check(f"The union says {words} dockers are out.", words, number, hedge=hedge,
                   claimant="union")  # fmt: skip
    assert found.verdict is VerdictKind.CAVEAT
    assert reason in _codes(found)


def test_an_added_hedge_is_told() -> None:
    text = "About 374 dockers were sent home in April, the port said."
    found = _check(text, "About 374", 374, hedge=Hedge.ABOUT, measure="dockers-home",
                   as_of="2031-04", claimant="port")  # fmt: skip
    assert (found.verdict, "hedge-added" in _codes(found)) == (VerdictKind.CAVEAT, True)


@pytest.mark.parametrize(("words", "number"), [("nearly 400", 400), ("370 or so", 370)])
def test_a_rounded_number_is_told(words: str, number: float) -> None:
    hedge = Hedge.NEARLY if "nearly" in words else Hedge.ABOUT
    found = _check(f"The port sent {words} dockers home in April.", words, number, hedge=hedge,
                   measure="dockers-home", as_of="2031-04", claimant="port")  # fmt: skip
    assert (found.verdict, "rounded" in _codes(found)) == (VerdictKind.CAVEAT, True)


def test_a_bound_that_is_crossed_is_no_rounding() -> None:
    text = "More than 400 dockers were sent home in April, the port said."
    found = _check(text, "More than 400", 400, hedge=Hedge.MORE_THAN, measure="dockers-home",
                   as_of="2031-04", claimant="port")  # fmt: skip
    assert found.verdict is VerdictKind.DIFFERS


def test_one_end_of_a_range_is_told() -> None:
    text = "Police say 900 dockers are out at Delta."
    found = _check(text, "900", 900, place="delta", claimant="police")
    assert (found.verdict, "range-end" in _codes(found)) == (VerdictKind.CAVEAT, True)


@pytest.mark.parametrize(
    ("number", "verdict"), [(50, VerdictKind.CAVEAT), (400, VerdictKind.DIFFERS)]
)
def test_a_number_for_a_vague_word_must_be_what_the_word_can_mean(
    number: float, verdict: VerdictKind
) -> None:
    text = f"Police have fined {number:.0f} people."
    found = _check(text, f"{number:.0f}", number, measure="fined", counted="people",
                   claimant="police")  # fmt: skip
    assert found.verdict is verdict
    assert ("vague-source" in _codes(found)) == (verdict is VerdictKind.CAVEAT)


def test_events_told_as_people_are_a_caveat() -> None:
    text = "Since 1 May the port has turned away 64 people, it says."
    found = _check(text, "64", 64, measure="ships-turned", counted="people",
                   as_of="2031-05-01/2031-05-18", claimant="port")  # fmt: skip
    assert (found.verdict, _codes(found)[0]) == (VerdictKind.CAVEAT, "events-not-people")


def test_a_total_told_as_a_daily_rate_mixes_kinds() -> None:
    text = "The port turns away 64 ships a day, it says."
    found = _check(text, "64", 64, measure="ships-turned", counted="ships", claimant="port")
    assert found.verdict in (VerdictKind.NOT_COMPARABLE, VerdictKind.CAVEAT)
    assert "kind-mismatch" in _codes(found)
    assert found.figures[0] == "ships-may"


def test_a_proposal_told_as_fact_and_refused_has_both_reasons() -> None:
    text = "The port is paying 500 dockers."
    found = _check(text, "500", 500, measure="paid", claimant="port")
    assert (found.verdict, found.figures[0]) == (VerdictKind.CAVEAT, "offer")
    assert {"proposed", "denied"} <= set(_codes(found))


def test_a_refused_proposal_told_as_refused_stays_a_caveat() -> None:
    text = "The port proposed to pay 500 dockers, which the union rejected."
    found = _check(text, "500", 500, measure="paid", claimant="port", stance=Stance.PROPOSES)
    assert (found.verdict, _codes(found)[0]) == (VerdictKind.CAVEAT, "denied")


def test_a_denial_told_as_one_and_rightly_attributed_matches() -> None:
    text = "The union denied that 500 dockers would be paid."
    found = _check(text, "500", 500, measure="paid", claimant="union", stance=Stance.DENIES)
    assert (found.verdict, found.figures[0]) == (VerdictKind.MATCHES, "offer-no")


def test_another_source_than_the_figures_is_misattributed() -> None:
    text = "The Globe counted 374 dockers sent home in April."
    found = _check(text, "374", 374, measure="dockers-home", as_of="2031-04", claimant="globe")
    assert (found.verdict, "misattributed" in _codes(found)) == (VerdictKind.CAVEAT, True)


def test_the_body_for_which_a_spokeswoman_speaks_is_no_misattribution() -> None:
    text = "The port counts 2,600 dockers out."
    found = _check(text, "2,600", 2600, claimant="port")
    assert (found.verdict, "misattributed" in _codes(found)) == (VerdictKind.CAVEAT, False)


def test_one_partys_number_told_as_fact_is_unattributed() -> None:
    text = "In April 374 dockers were sent home."
    found = _check(text, "374", 374, measure="dockers-home", as_of="2031-04")
    assert (found.verdict, "unattributed" in _codes(found)) == (VerdictKind.CAVEAT, True)


def test_a_figure_said_after_the_drafts_day_does_not_exist() -> None:
    text = "The port sent 410 dockers home in May, it said."
    told = {"measure": "dockers-home", "as_of": "2031-05", "claimant": "port"}
    early = _check(text, "410", 410, day=DAY, **told)
    late = _check(text, "410", 410, day=date(2031, 6, 3), **told)
    assert "home-late" not in early.figures
    assert (late.verdict, late.figures[0]) == (VerdictKind.MATCHES, "home-late")


def test_an_unchecked_row_is_held() -> None:
    text = "The union has €1.2 million in its strike fund."
    found = _check(text, "€1.2 million", 1_200_000, kind=QuantityKind.MONEY, unit="euro",
                   counted=None, measure="strike-fund", claimant="union")  # fmt: skip
    assert (found.verdict, found.light) == (VerdictKind.CAVEAT, Light.HOLD)
    assert "unchecked" in _codes(found)


def test_a_corrected_row_says_so() -> None:
    text = "The port sent 374 dockers home in April."
    ledger = changed(_ledger(), "home-april", status="corrected")
    found = _check(text, "374", 374, measure="dockers-home", as_of="2031-04", claimant="port",
                   ledger=ledger)  # fmt: skip
    assert (found.verdict, "corrected" in _codes(found)) == (VerdictKind.CAVEAT, True)


def test_a_withdrawn_figure_supports_nothing() -> None:
    text = "City hall says 5,555 dockers are out."
    found = _check(text, "5,555", 5555, claimant="city")
    assert found.verdict is not VerdictKind.MATCHES
    assert "withdrawn" in _codes(found)
    assert found.light is Light.HOLD


def test_a_number_that_does_not_conflict_is_not_yet_said() -> None:
    ledger = changed(_ledger(), "out-union-18", hedge="more-than")
    text = "The union says 4,700 dockers are out."
    found = _check(text, "4,700", 4700, claimant="union", ledger=ledger)
    assert found.verdict is VerdictKind.DIFFERS


def test_every_verdict_but_a_match_has_a_reason_in_whole_sentences() -> None:
    text = "The union says 5,200 dockers are out."
    for number in (5200, 4000, 3100, 2600, 12):
        found = _check(text, "5,200", number, claimant="union")
        assert found.reasons or found.verdict is VerdictKind.MATCHES
        for reason in found.reasons:
            assert reason.sentence.endswith(".")
            assert reason.sentence[0].isupper()


def test_a_part_is_not_held_against_the_whole() -> None:
    text = "The union says 40 women are out."
    found = _check(text, "40", 40, counted="women", claimant="union")
    assert found.verdict is VerdictKind.NOT_IN_LEDGER
    assert found.reasons[0].code is ReasonCode.NO_FIGURE
