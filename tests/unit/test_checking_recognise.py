"""A number that is only one figure's, where reading took its period or place amiss."""

from functools import cache

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions
from figuredesk.ledger import Ledger
from fixtures.checking_ledger import DAY, changed, mention, strike_ledger


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _amiss(text: str, *, ledger: Ledger | None = None, **told: str | None) -> Verdict:
    """The verdict on the port's 374 of April, read as of a day in May and at Delta."""
    read = {"measure": "dockers-home", "place": "delta", "as_of": "2031-05-19"}
    found = mention(text, "374", 374, **(read | {"claimant": "port"} | told))  # type: ignore[arg-type]
    return check_mentions([found], text, DAY, ledger or _ledger())[0]


@pytest.mark.parametrize(
    "text",
    [
        "The port sent 374 dockers home in April, it said on Monday.",
        "On Monday the port said that 374 dockers had been sent home in April.",
        "In April, the port said, 374 dockers were sent home.",
        "Dockers sent home by the port in April: 374 dockers.",
        "It was in April that 374 dockers were sent home, says the port.",
        "374 dockers sent home in April, the port told reporters on Monday.",
        "In April the port of Haven sent 374 dockers home, as it said in a statement on Monday.",
        "Those sent home in April were 374 dockers, the port announced on 19 May.",
        "The port, which shut its gates, sent home 374 dockers in April 2031.",
        "374 dockers went home in April at the port's bidding, it tweeted on Monday.",
    ],
)
def test_what_the_words_name_outweighs_what_was_read(text: str) -> None:
    found = _amiss(text)
    assert (found.verdict, found.figures[0]) == (VerdictKind.MATCHES, "home-april")


@pytest.mark.parametrize(
    "text",
    [
        "The port sent 374 dockers home in March, it said on Monday.",
        "The port sent 374 dockers home on Monday alone.",
        "At Delta the port sent 374 dockers home in April.",
        "Since February the port has sent 374 dockers home.",
        "The port sent 374 dockers home last week.",
    ],
)
def test_another_day_or_place_in_the_words_speaks_against_it(text: str) -> None:
    assert _amiss(text).verdict is not VerdictKind.MATCHES


def test_a_total_that_runs_on_begins_where_the_words_begin_it() -> None:
    ledger = changed(_ledger(), "home-april", as_of="2031-02-01/2031-05-18")
    text = "The port has sent 374 dockers home since February, it said on Monday."
    assert _amiss(text, ledger=ledger).verdict is VerdictKind.MATCHES
    for when in ("on Sunday alone", "last month", "since April"):
        text = f"The port sent 374 dockers home {when}, it said on Monday."
        assert _amiss(text, ledger=ledger).verdict is not VerdictKind.MATCHES


def test_another_body_is_not_taken_for_the_speaker() -> None:
    text = "The police of Haven held 374 dockers in April."
    found = _amiss(text, measure="fined", claimant="police")
    assert found.verdict is not VerdictKind.MATCHES


@pytest.mark.parametrize("number", ["437", "743", "347"])
def test_digits_changed_round_are_another_number(number: str) -> None:
    text = f"The port sent {number} dockers home in April, it said on Monday."
    told = {"measure": "dockers-home", "place": "haven", "claimant": "port"}
    found = mention(text, number, float(number), as_of="2031-05-19", **told)  # type: ignore[arg-type]
    verdict = check_mentions([found], text, DAY, _ledger())[0]
    assert (verdict.verdict, verdict.figures[0]) == (VerdictKind.DIFFERS, "home-april")


@pytest.mark.parametrize(
    "text",
    [
        "At Delta the port sent 437 dockers home in April.",
        "The port sent 437 dockers home in February.",
        "The port of Delta fed 437 gulls in April.",
    ],
)
def test_digits_changed_round_of_something_else_say_nothing(text: str) -> None:
    noun = "gulls" if "gulls" in text else "dockers"
    told = {"measure": None if noun == "gulls" else "dockers-home", "place": "delta"}
    found = mention(text, "437", 437, as_of="2031-05-19", counted=noun, claimant="port", **told)
    assert check_mentions([found], text, DAY, _ledger())[0].verdict is VerdictKind.NOT_IN_LEDGER
