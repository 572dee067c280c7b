"""Objections: in what a draft's words about a number speak against a figure that has it."""

from enum import Enum
from typing import NamedTuple

from figuredesk.checking.verdict import ReasonCode


class Against(Enum):
    """What the words do, and so how it is told."""

    DENIED = "the draft denies the number"
    SUPPOSED = "the draft supposes it, or asks"
    AHEAD = "the draft tells it as still to come"
    CHANGE = "the draft tells it as how much more or fewer"
    SPAN = "the draft tells it of a time that the figure is not of"
    ANOTHER = "the draft tells it of another act, of others, or of another way"
    UNLISTED = "the draft has a verb that the figure does not have"
    EXTREME = "the draft calls it a record"
    ADDED = "the draft says more of those counted than the figure"


TO_BE_CHECKED = frozenset({Against.UNLISTED, Against.EXTREME, Against.ADDED})
"""What the reader is told of beside the number, and that does not hold it."""


class Objection(NamedTuple):
    """A reason with the words of the draft that it rests on."""

    code: ReasonCode
    against: Against
    words: str
