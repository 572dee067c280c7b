"""Where a number stands: on a day that the draft writes out, or at the head of a paragraph."""

from datetime import date

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions
from figuredesk.checking.told import tell
from figuredesk.ledger import Hedge
from fixtures.checking_ledger import DAY, mention, strike_ledger

_FIRST = "About 4,000 dockers are out, the union says."


def _second(text: str) -> Verdict:
    found = [
        mention(_FIRST, "About 4,000", 4000, hedge=Hedge.ABOUT, claimant="union"),
        mention(text, "9,100", 9100, counted=None)._replace(paragraph=2),
    ]
    return check_mentions(found, text, DAY, strike_ledger())[1]


def test_a_bare_number_of_a_new_paragraph_counts_nothing_known() -> None:
    assert _second(f"{_FIRST}\n\nTotal: 9,100.").verdict is VerdictKind.NOT_IN_LEDGER


def test_a_bare_number_that_points_back_counts_what_was_counted_before() -> None:
    assert _second(f"{_FIRST}\n\nYesterday they were 9,100.").verdict is VerdictKind.DIFFERS


@pytest.mark.parametrize(
    ("words", "dated"),
    [
        ("on 18 May 2031", True),
        ("on May 18", True),
        ("on 18th of May", True),
        ("on 2031-05-18", True),
        ("on 8 May 2031", False),
        ("on Sunday, at 18 gates", False),
    ],
)
def test_a_day_is_told_where_the_sentence_writes_it_out(words: str, dated: bool) -> None:
    text = f"The union says 4,000 dockers were out {words}."
    found = mention(text, "4,000", 4000, as_of="2031-05-18")
    assert tell([found], text, date(2031, 5, 20), "en")[0].dated is dated


def test_the_owner_right_before_a_number_is_who_gave_it() -> None:
    text = "The union has 4,000 dockers out, against Lund's 2,600."
    found = mention(text, "2,600", 2600, claimant="union", counted=None)
    verdict = check_mentions([found], text, DAY, strike_ledger())[0]
    assert "misattributed" not in [reason.code.value for reason in verdict.reasons]
    assert verdict.figures[0] != "out-union-18"


def test_the_day_of_a_dateline_is_not_the_day_of_the_number() -> None:
    text = "HAVEN, May 18 — The union says 4,000 dockers are out."
    found = mention(text, "4,000", 4000, as_of="2031-05-18")
    assert not tell([found], text, DAY, "en")[0].dated


@pytest.mark.parametrize(
    ("when", "verdict"),
    [("on 18 May 2031", VerdictKind.DIFFERS), ("today", VerdictKind.CAVEAT)],
)
def test_an_older_number_is_not_stale_where_the_draft_writes_out_a_later_day(
    when: str, verdict: VerdictKind
) -> None:
    text = f"The union says 3,100 dockers were out {when}."
    found = mention(text, "3,100", 3100, as_of="2031-05-18", claimant="union")
    now = check_mentions([found], text, date(2031, 5, 18), strike_ledger())
    assert now[0].verdict is verdict
