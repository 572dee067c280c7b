"""Shapes: how a number was said, told by the mark's form.

A filled mark was said to be so; a hollow one is a plan, a proposal or a forecast; a
crossed one is denied. Bounds point the way in which the number may lie.
"""

from figuredesk.ledger import Hedge, MeasureKind, Stance

SHAPES: dict[str, str] = {
    Hedge.EXACT: "circle",
    Hedge.ABOUT: "diamond",
    Hedge.NEARLY: "square",
    Hedge.AT_LEAST: "triangle-up",
    Hedge.MORE_THAN: "triangle-up",
    Hedge.AT_MOST: "triangle-down",
    Hedge.LESS_THAN: "triangle-down",
    Hedge.RANGE: "line-ew",
    Hedge.VAGUE: "x",
}
DENIED_SHAPE = "circle-x-open"
UPWARD = frozenset({Hedge.AT_LEAST.value, Hedge.MORE_THAN.value})
DOWNWARD = frozenset({Hedge.AT_MOST.value, Hedge.LESS_THAN.value})
PLANNED = frozenset({Stance.PROPOSES.value, Stance.EXPECTS.value})

# The same shapes where numbers run from left to right.
ACROSS = {"triangle-up": "triangle-right", "triangle-down": "triangle-left", "line-ew": "line-ns"}

SHAPE_WORDS: dict[str, str] = {
    "circle": "exact",
    "diamond": "about",
    "square": "nearly",
    "triangle-up": "at least, more than",
    "triangle-down": "at most, less than",
    "line-ew": "range",
    "x": "in words",
    "hollow": "planned or expected",
    DENIED_SHAPE: "denied",
}


def shape_of(hedge: str, stance: str) -> str:
    """The marker's shape, before it is made hollow."""
    return DENIED_SHAPE if stance == Stance.DENIES else SHAPES[hedge]


def is_hollow(kind: str, stance: str) -> bool:
    """Whether the number did not happen, or not yet: a plan, a proposal, a forecast."""
    return kind == MeasureKind.PLAN or stance in PLANNED
