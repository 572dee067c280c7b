"""A mention: a number as it stands in some text, with all that the text says of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from figuredesk.ledger import Hedge, Period, Stance


class QuantityKind(StrEnum):
    """What sort of quantity a number is."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    MEASUREMENT = "measurement"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoughPeriod(Period):
    """A day or month that is told roughly: "two weeks ago", "a month earlier".

    It is written as any other; `around` is how many days to either side may be meant.
    """

    around: int


class Mention(NamedTuple):
    """One quantity of a text. `text[start:end] == mention.text`, always.

    Offsets count Unicode code points of the text as given. A vague quantity has neither
    `value` nor bounds; a range has both bounds and no value. Unknown is None.
    `claimant_text` is the name as the text has it; `claimant`, `place` and `measure` are
    ledger ids. `paragraph` counts from 1. `as_of` is None where the text gives no date, and
    a `RoughPeriod` where it gives one that may be some days off.
    """

    start: int
    end: int
    text: str
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    kind: QuantityKind
    unit: str | None  # of money, a measurement or a duration: "euro", "kilometre", "hour"
    counted: str | None  # the noun phrase
    measure: str | None
    place: str | None
    as_of: Period | None
    claimant: str | None
    claimant_text: str | None
    stance: Stance
    paragraph: int
