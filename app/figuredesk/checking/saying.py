"""What a number, with its hedge, says: the numbers that it leaves open, and when two agree.

Two numbers conflict when what was said cannot both hold. Not conflicting is not yet saying
the same: "43,000" is not what "more than 33,000" says.
"""

import math
import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from figuredesk.checking.vague import vague_bounds
from figuredesk.ledger import Hedge

NEAR = 0.05
"""How far "about" and "nearly" reach, as a share of the number."""
_COARSEST = 0.10
_FIVE, _CLOSE = 5, 0.01  # the digit that rounds by halves, and how far, as a share of the number
SOFT = frozenset({Hedge.ABOUT, Hedge.NEARLY})
BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN})


@dataclass(frozen=True, slots=True)
class Said:
    """A quantity as said. `least` and `most` bound what it leaves open, open ends infinite."""

    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    least: float
    most: float
    estimated: bool = False

    @property
    def point(self) -> float | None:
        """The one number that was named, whatever its hedge."""
        return self.value

    def excludes(self, number: float) -> bool:
        """Whether a number cannot hold beside what was said."""
        if self.hedge is Hedge.MORE_THAN and number == self.least:
            return True
        if self.hedge is Hedge.LESS_THAN and number == self.most:
            return True
        return not self.least <= number <= self.most


class Relation(IntEnum):
    """How a draft's number stands to a figure, closest first."""

    SAME = 0
    HEDGE_DROPPED = 1
    HEDGE_ADDED = 2
    RANGE_END = 3
    ROUNDED = 4
    VAGUE = 5
    COMPATIBLE = 6
    CONFLICT = 7

    @property
    def says_it(self) -> bool:
        """Whether the figure says the draft's number, if not in the same words."""
        return self < Relation.COMPATIBLE


def figure_said(
    *,
    value: float | None,
    low: float | None,
    high: float | None,
    hedge: Hedge,
    words: str,
    language: str,
    estimated: bool = False,
) -> Said:
    """A figure's or a mention's number as said; `words` tell what a vague one can mean."""
    least, most = -math.inf, math.inf
    if low is not None and high is not None:
        least, most = low, high
    elif value is None:
        least, most = vague_bounds(words, language)
    elif hedge in SOFT:
        least, most = value - abs(value) * NEAR, value + abs(value) * NEAR
    elif hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        least = value
    elif hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        most = value
    else:
        least = most = value
    return Said(value, low, high, hedge, least, most, estimated)


def conflict(one: Said, other: Said) -> bool:
    """Whether the two cannot both hold."""
    if one.value is not None and other.value is not None:
        if one.hedge not in BOUNDS and other.hedge not in BOUNDS:
            gap = abs(one.value - other.value)
            if one.hedge in SOFT or other.hedge in SOFT:
                return gap > NEAR * max(abs(one.value), abs(other.value))
            return gap > 0
        if one.value == other.value:
            return _opposed(one, other)
    return one.most < other.least or other.most < one.least


def _opposed(one: Said, other: Said) -> bool:
    """Whether two sayings of the same number exclude it: "more than 9" and "9"."""
    hedges = {one.hedge, other.hedge}
    return hedges in ({Hedge.MORE_THAN, Hedge.LESS_THAN},)


def relate(draft: Said, figure: Said) -> Relation:
    """How the draft's number stands to the figure."""
    if draft.value is not None and figure.value is not None:
        return _relate_points(draft, draft.value, figure, figure.value)
    if draft.low is not None and figure.low is not None:
        if (draft.low, draft.high) == (figure.low, figure.high):
            return Relation.SAME
    elif draft.value is not None and figure.low is not None:
        if draft.value in (figure.low, figure.high):
            return Relation.RANGE_END
    elif figure.value is None and figure.low is None:
        return _relate_to_vague(draft, figure)
    elif draft.value is None and draft.low is None and not conflict(draft, figure):
        return Relation.HEDGE_ADDED
    return Relation.CONFLICT if conflict(draft, figure) else Relation.COMPATIBLE


def _relate_to_vague(draft: Said, figure: Said) -> Relation:
    if draft.value is None and draft.low is None:
        if (draft.least, draft.most) == (figure.least, figure.most):
            return Relation.SAME
        overlap = draft.least <= figure.most and figure.least <= draft.most
        return Relation.VAGUE if overlap else Relation.CONFLICT
    least, most = (draft.low, draft.high) if draft.value is None else (draft.value, draft.value)
    inside = figure.least <= (least or 0) and (most or 0) <= figure.most
    return Relation.VAGUE if inside else Relation.CONFLICT


def _relate_points(draft: Said, told: float, figure: Said, counted: float) -> Relation:
    if told == counted:
        return _relate_hedges(draft, figure)
    halved = draft.hedge in SOFT and rounds_to_half(counted, told)
    if (halved or rounds_to(counted, told)) and not _crossed(draft, figure, counted):
        return Relation.ROUNDED
    return Relation.CONFLICT if conflict(draft, figure) else Relation.COMPATIBLE


def _crossed(draft: Said, figure: Said, counted: float) -> bool:
    """Whether a bound that the draft sets is passed by the figure's own number."""
    if figure.hedge in BOUNDS and conflict(draft, figure):
        return True
    return draft.hedge in BOUNDS and draft.excludes(counted)


def _relate_hedges(draft: Said, figure: Said) -> Relation:
    if _opposed(draft, figure):
        return Relation.CONFLICT
    if draft.hedge == figure.hedge:
        round_estimate = figure.estimated and not draft.estimated and _is_round(figure)
        if draft.hedge is Hedge.EXACT and round_estimate:
            return Relation.HEDGE_DROPPED
        return Relation.SAME
    if draft.hedge is Hedge.EXACT:
        return Relation.HEDGE_DROPPED
    if figure.hedge is Hedge.EXACT:
        softened = draft.hedge is Hedge.ABOUT and figure.estimated
        return Relation.SAME if softened else Relation.HEDGE_ADDED
    looser = draft.least <= figure.least and figure.most <= draft.most
    pair = (figure.hedge, draft.hedge)
    if pair in ((Hedge.NEARLY, Hedge.ABOUT), (Hedge.MORE_THAN, Hedge.AT_LEAST)):
        return Relation.HEDGE_ADDED
    if pair in ((Hedge.ABOUT, Hedge.NEARLY), (Hedge.AT_LEAST, Hedge.MORE_THAN)):
        return Relation.HEDGE_DROPPED
    return Relation.HEDGE_ADDED if looser else Relation.HEDGE_DROPPED


def _is_round(said: Said) -> bool:
    return said.value is not None and said.value >= 100 and precision(said.value) >= 100


def significant(number: float | None) -> int:
    """How many digits of a number are written for their own sake: 571 → 3, 20,000 → 1."""
    return len(f"{abs(number):.0f}".rstrip("0")) if number is not None else 0


@lru_cache(maxsize=65536)
def precision(number: float) -> float:
    """The step at which a number was written: 400 → 100, 7,535 → 1, 186.25 → 0.01.

    >>> precision(400), precision(7535), precision(39700)
    (100.0, 1.0, 100.0)
    """
    digits = f"{abs(number):.6f}"
    whole, _, decimals = digits.partition(".")
    decimals = decimals.rstrip("0")
    if decimals:
        return float(10 ** -len(decimals))
    zeros = len(whole) - len(re.sub(r"0+$", "", whole)) if int(whole) else 0
    return float(10**zeros)


@lru_cache(maxsize=65536)
def rounding_reach(drafted: float) -> float:
    """How far a number that rounds to the drafted one lies from it at the most."""
    return min(precision(drafted) / 2, _COARSEST * abs(drafted))


def rounds_to(number: float, drafted: float) -> bool:
    """Whether a number becomes the drafted one at the precision at which that was written.

    >>> rounds_to(374, 400), rounds_to(374, 370), rounds_to(1007, 1070), rounds_to(14900, 10000)
    (True, True, False, False)
    """
    if abs(number - drafted) > rounding_reach(drafted) or not drafted:
        return False
    return precision(drafted) > precision(number)


def half_reach(drafted: float) -> float:
    """How far a number may lie from one that was written to the next five of its last digit.

    >>> half_reach(17500), half_reach(17400)
    (175.0, 0.0)
    """
    step = precision(drafted)
    if round(abs(drafted) / step) % 10 != _FIVE:
        return 0.0
    return min(_FIVE * step / 2, _CLOSE * abs(drafted))


def rounds_to_half(number: float, drafted: float) -> bool:
    """Whether a number is close to one that was written so.

    >>> rounds_to_half(17447, 17500), rounds_to_half(17447, 17400), rounds_to_half(2574, 2500)
    (True, False, False)
    """
    close = abs(number - drafted) <= half_reach(drafted)
    return close and precision(drafted) > precision(number)
