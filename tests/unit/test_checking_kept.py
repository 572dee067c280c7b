"""Answers that are kept: bounded, and the same whatever was asked before."""

import dataclasses
from datetime import date
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

from figuredesk.checking import Verdict, check_text
from figuredesk.checking.kept import Kept
from figuredesk.ledger import Ledger, load_ledger
from figuredesk.once import once

DATA = Path(__file__).resolve().parents[2] / "data"
DRAFTS = (
    "Iraq has flown home 1,894 of its citizens, its foreign ministry said.",
    "Iraq has flown home 1,894 of its citizens, the Polish Border Guard said.",
    "Iraq has flown home 1,894 of its citizens.",
)


@cache
def _shipped() -> Ledger:
    return load_ledger(DATA)


def _checked(drafts: tuple[str, ...]) -> dict[str, list[Verdict]]:
    ledger = dataclasses.replace(_shipped())  # another one, of which nothing is kept yet
    return {draft: check_text(draft, date(2024, 6, 1), ledger) for draft in drafts}


@pytest.mark.parametrize("order", list(permutations(DRAFTS)))
def test_what_was_checked_before_changes_no_verdict(order: tuple[str, ...]) -> None:
    """A speaker's own figures within a vague place ("home") are no other speaker's."""
    assert _checked(order) == _checked(DRAFTS)


def test_an_answer_is_found_once() -> None:
    kept: Kept[str, int] = Kept(2)
    asked: list[str] = []

    def find(key: str) -> int:
        asked.append(key)
        return len(key)

    for key in ("a", "bb", "a", "bb"):
        assert kept.get(key, lambda key=key: find(key)) == len(key)
    assert asked == ["a", "bb"]


def test_no_more_answers_are_kept_than_allowed() -> None:
    kept: Kept[int, int] = Kept(3)
    for key in range(100):
        assert kept.get(key, lambda key=key: key) == key
        assert len(kept) <= 3


def test_a_property_is_worked_out_once_for_each_object() -> None:
    class Asked:
        times = 0

        @once
        def answer(self) -> int:
            """How often it was asked."""
            self.times += 1
            return self.times

    one, other = Asked(), Asked()
    assert (one.answer, one.answer, other.answer) == (1, 1, 1)
    assert one.times == other.times == 1
