"""What a hedged number says, and when two of them conflict or agree."""

import pytest

from figuredesk.checking.saying import Relation, Said, conflict, figure_said, relate, rounds_to
from figuredesk.ledger import Hedge


def _said(words: str) -> Said:
    """ "about 7000", "12000-15000", "hundreds"."""
    for hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST):
        plain = hedge.value.replace("-", " ")
        if words.startswith(plain):
            return _made(float(words[len(plain) :]), hedge)
    for hedge in (Hedge.ABOUT, Hedge.NEARLY):
        if words.startswith(hedge.value):
            return _made(float(words[len(hedge.value) :]), hedge)
    if "-" in words:
        low, high = (float(part) for part in words.split("-"))
        return figure_said(
            value=None, low=low, high=high, hedge=Hedge.RANGE, words=words, language="en"
        )
    if not words.isdigit():
        return figure_said(
            value=None, low=None, high=None, hedge=Hedge.VAGUE, words=words, language="en"
        )
    return _made(float(words), Hedge.EXACT)


def _made(value: float, hedge: Hedge) -> Said:
    return figure_said(value=value, low=None, high=None, hedge=hedge, words="", language="en")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1007", "1070"),
        ("about 7000", "about 10000"),
        ("about 7000", "more than 20000"),
        ("about 7000", "12000-15000"),
        ("1833", "about 2000"),
        ("more than 40000", "39670"),
        ("a few hundred", "2000"),
        ("5000-6000", "3000-4000"),
        ("less than 500", "more than 500"),
    ],
)
def test_what_cannot_both_hold_conflicts_both_ways(one: str, other: str) -> None:
    assert conflict(_said(one), _said(other))
    assert conflict(_said(other), _said(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("about 430", "431"),
        ("more than 33000", "43000"),
        ("at most 15000", "about 7000"),
        ("2000-4000", "3500"),
        ("hundreds", "374"),
        ("more than 9000", "9000"),
    ],
)
def test_what_can_both_hold_does_not_conflict(one: str, other: str) -> None:
    assert not conflict(_said(one), _said(other))
    assert not conflict(_said(other), _said(one))


@pytest.mark.parametrize(
    ("draft", "figure", "relation"),
    [
        ("about 7000", "about 7000", Relation.SAME),
        ("7000", "about 7000", Relation.HEDGE_DROPPED),
        ("about 15000", "15000", Relation.HEDGE_ADDED),
        ("at least 9000", "more than 9000", Relation.HEDGE_ADDED),
        ("more than 9000", "at least 9000", Relation.HEDGE_DROPPED),
        ("nearly 400", "374", Relation.ROUNDED),
        ("400", "374", Relation.ROUNDED),
        ("more than 400", "374", Relation.CONFLICT),
        ("15000", "12000-15000", Relation.RANGE_END),
        ("at most 15000", "12000-15000", Relation.RANGE_END),
        ("13000", "12000-15000", Relation.COMPATIBLE),
        ("12000-15000", "12000-15000", Relation.SAME),
        ("300", "a few hundred", Relation.VAGUE),
        ("3000", "a few hundred", Relation.CONFLICT),
        ("hundreds", "hundreds", Relation.SAME),
        ("43000", "more than 33000", Relation.COMPATIBLE),
        ("17474", "17447", Relation.CONFLICT),
    ],
)
def test_how_a_drafts_number_stands_to_a_figure(
    draft: str, figure: str, relation: Relation
) -> None:
    assert relate(_said(draft), _said(figure)) is relation


@pytest.mark.parametrize(
    ("number", "drafted", "rounds"),
    [(39670, 40000, True), (186.25, 186, True), (14900, 10000, False), (400, 374, False)],
)
def test_rounding_is_asked_at_the_drafts_precision(
    number: float, drafted: float, rounds: bool
) -> None:
    assert rounds_to(number, drafted) is rounds


@pytest.mark.parametrize(
    ("draft", "figure", "rounded"),
    [
        ("nearly 17500", "17447", True),
        ("about 350", "348", True),
        ("17500", "17447", False),  # with no hedge it is another number
        ("about 17500", "17200", False),
        ("about 18000", "17447", False),
        ("more than 17500", "17447", False),
    ],
)
def test_a_hedged_number_may_be_written_to_the_next_five(
    draft: str, figure: str, rounded: bool
) -> None:
    assert (relate(_said(draft), _said(figure)) is Relation.ROUNDED) is rounded
