"""Ears: a draft's numbers as candidates, the words of each heard once for every question.

A number is asked about more than once: whether it goes on from the one before it, what it
says by itself, what it says beside its neighbours, and whether it is known by its digits.
"""

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.told import Told


class Ears:
    """The candidates of one draft's numbers, kept for as long as the draft is checked."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index
        self._last: dict[int, Candidates] = {}  # of each number, by where it starts

    def of(self, told: Told) -> Candidates:
        """The figures that a number can be held against, as it is told."""
        last = self._last.get(told.mention.start)
        if last is not None and last.told is told:
            return last
        heard = last.heard if last is not None and last.heard.hears(told) else None
        found = self._last[told.mention.start] = Candidates(told, self._index, heard)
        return found
