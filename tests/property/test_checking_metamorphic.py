"""What must not change a verdict, and what must not make one stronger."""

from datetime import date
from functools import cache

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figuredesk.checking import Verdict, VerdictKind, check_mentions, check_text
from figuredesk.checking.comparable import index_of
from figuredesk.checking.dates import same_period, same_start
from figuredesk.checking.rowwise import Columns
from figuredesk.checking.saying import conflict
from figuredesk.ledger import Hedge, Ledger, MeasureKind, Stance, load_ledger, parse_period
from figuredesk.reading import Mention
from fixtures.checking_ledger import DAY, STRIKE, mention, with_figures

TEXT = "N"
STRENGTH = {
    VerdictKind.MATCHES: 2,
    VerdictKind.CAVEAT: 1,
    VerdictKind.DIFFERS: 0,
    VerdictKind.NOT_COMPARABLE: 0,
    VerdictKind.NOT_IN_LEDGER: 0,
}


@cache
def _ledger() -> Ledger:
    return load_ledger(STRIKE)


def _numbers() -> list[float]:
    values = _ledger().figures[["value", "low", "high"]].to_numpy().ravel()
    return sorted({float(v) for v in values if not np.isnan(v)} | {7.0, 3000.0, 4100.0})


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    """A number that a draft might hold: often one of the ledger's, in any dress."""
    ledger = _ledger()
    measure = draw(st.sampled_from([None, *ledger.measure_by_id]))
    return mention(
        TEXT,
        TEXT,
        draw(st.sampled_from(_numbers())),
        hedge=draw(st.sampled_from([h for h in Hedge if h not in (Hedge.RANGE, Hedge.VAGUE)])),
        counted=draw(st.sampled_from([None, "dockers", "people", "ships", "sandwiches"])),
        measure=measure,
        place=draw(st.sampled_from([None, *ledger.place_by_id])),
        as_of=draw(
            st.sampled_from(
                [None, "2031-05-18", "2031-05-20", "2031-04", "2031-05-01/2031-05-20", "2031"]
            )
        ),
        claimant=draw(st.sampled_from([None, *ledger.claimant_by_id])),
        stance=draw(st.sampled_from(list(Stance))),
    )


def _check(told: Mention, ledger: Ledger, day: date = DAY) -> Verdict:
    return check_mentions([told], TEXT, day, ledger, "en")[0]


def _answer(verdict: Verdict) -> tuple[object, ...]:
    return (
        verdict.verdict,
        [(reason.code, reason.sentence) for reason in verdict.reasons],
        verdict.figures,
        verdict.sentence,
        verdict.light,
        verdict.working,
    )


@settings(max_examples=60, deadline=None)
@given(told=mentions(), seed=st.integers(0, 2**16))
def test_shuffling_the_ledger_changes_nothing(told: Mention, seed: int) -> None:
    shuffled = with_figures(_ledger(), _ledger().figures.sample(frac=1, random_state=seed))
    assert _answer(_check(told, shuffled)) == _answer(_check(told, _ledger()))


@settings(max_examples=50, deadline=None)
@given(told=mentions(), number=st.integers(10**7, 10**8))
def test_adding_an_unrelated_figure_changes_no_verdict(told: Mention, number: int) -> None:
    figures = _ledger().figures
    other = figures[figures["id"] == "out-delta"].copy()
    other[["id", "measure", "place"]] = ["unrelated", "ships-turned", "delta"]
    other["value"], other["low"], other["high"] = float(number), np.nan, np.nan
    other["hedge"], other["claimant"] = "exact", "police"
    if (told.measure, told.place) in (("ships-turned", "delta"), ("ships-turned", None)):
        return
    grown = with_figures(_ledger(), pd.concat([figures, other]))
    assert _answer(_check(told, grown)) == _answer(_check(told, _ledger()))


@settings(max_examples=60, deadline=None)
@given(told=mentions())
def test_withdrawing_what_a_verdict_rests_on_never_makes_it_stronger(told: Mention) -> None:
    before = _check(told, _ledger())
    if not before.figures:
        return
    figures = _ledger().figures.copy()
    figures.loc[figures["id"] == before.figures[0], "status"] = "withdrawn"
    after = _check(told, with_figures(_ledger(), figures))
    assert STRENGTH[after.verdict] <= STRENGTH[before.verdict]
    assert after.verdict is not VerdictKind.MATCHES or before.figures[0] not in after.figures


@settings(max_examples=60, deadline=None)
@given(told=mentions(), factor=st.sampled_from([0.3, 0.7, 1.31, 2.7, 11.0]))
def test_another_number_is_never_green(told: Mention, factor: float) -> None:
    assert told.value is not None
    other = round(told.value * factor) + 0.5  # no figure of the ledger has a half
    changed = mention(
        TEXT, TEXT, other, hedge=told.hedge, counted=told.counted, measure=told.measure,
        place=told.place, claimant=told.claimant, stance=told.stance,
        as_of=told.as_of.text if told.as_of else None,
    )  # fmt: skip
    assert _check(changed, _ledger()).verdict is not VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The weather was fine over the sea.\n\n", ""),
        ("", "\n\nThe tide comes in at noon."),
        ("Nobody spoke to the press.\n\n", "\n\nA band played on the quay wall."),
    ],
)
def test_text_around_a_sentence_changes_no_verdict(before: str, after: str) -> None:
    ledger = _ledger()
    sentence = (
        "About 4,000 dockers were on strike in the Port of Haven on 18 May 2031, the union said."
    )
    alone = check_text(sentence, DAY, ledger, "en")
    within = check_text(before + sentence + after, DAY, ledger, "en")
    assert [_answer(v) for v in alone] == [_answer(v) for v in within]


PERIODS = st.sampled_from(
    [
        "2031-05-18",
        "2031-05",
        "2031",
        "2031-05-01/2031-05-18",
        "2031-01/2031-05",
        "2031-04/2031-05-18",
    ]
)


@settings(max_examples=50, deadline=None)
@given(text=PERIODS, kind=st.sampled_from([k for k in MeasureKind if k is not MeasureKind.PLAN]))
def test_many_rows_are_compared_as_one_is(text: str, kind: MeasureKind) -> None:
    index = index_of(_ledger())
    columns: Columns = index.columns
    period = parse_period(text)
    rows = np.arange(len(_ledger().figures))
    entries = index.entries(rows)
    same = [e.day is not None and same_period(e.day, period, kind) for e in entries]
    assert columns.same_period(rows, period, kind).tolist() == same
    starts = [e.day is not None and same_start(e.day, period) for e in entries]
    assert columns.same_start(rows, period).tolist() == starts
    for one in entries:
        against = columns.conflict(rows, one.said).tolist()
        assert against == [conflict(one.said, other.said) for other in entries]


PLACES = {"haven": "the Port of Haven", "quay": "the East Quay", "delta": "the Delta port"}
OUT = [("union", "Dockers' Union", 950, "quay"), ("ana-lund", "Ana Lund", 2600, "haven"),
       ("union", "Dockers' Union", 3100, "haven")]  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(row=st.sampled_from(OUT), later=st.integers(1, 2), first=st.booleans())
def test_another_place_beside_a_number_never_leaves_it_green(
    row: tuple[str, str, int, str], later: int, first: bool
) -> None:
    claimant, name, number, home = row
    places = list(PLACES)
    place = places[(places.index(home) + later) % len(places)]
    text = (
        f"At {PLACES[place]} {number:,} dockers were on strike, {name} said."
        if first
        else f"{name} said {number:,} dockers were on strike at {PLACES[place]}."
    )
    words = f"{number:,}"
    told = mention(text, words, number, place=place, claimant=claimant)
    read = check_text(text, DAY, _ledger(), "en")
    by_hand = check_mentions([told], text, DAY, _ledger(), "en")
    assert len(read) == 1
    assert all(found.verdict is not VerdictKind.MATCHES for found in (*read, *by_hand))


@settings(max_examples=25, deadline=None)
@given(
    number=st.sampled_from([374, 250]),
    since=st.sampled_from(["since January", "so far this year", "since 2 February", "this year"]),
)
def test_a_flow_told_as_a_running_total_is_never_green(number: int, since: str) -> None:
    text = f"The Port Authority said {number} dockers have been sent home {since}."
    found = [v for v in check_text(text, DAY, _ledger(), "en") if v.mention.value == number]
    assert len(found) == 1
    assert found[0].verdict is not VerdictKind.MATCHES
