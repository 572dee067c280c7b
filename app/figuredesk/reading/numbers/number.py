"""A number while it is being read; nothing outside the reader sees it."""

from dataclasses import dataclass

from figuredesk.ledger import Hedge
from figuredesk.reading.mention import QuantityKind


@dataclass(slots=True)
class Number:
    """A number found by the scan, to which each step of the reader adds what it knows.

    `first:last` is the bare number with its scale; `start:end` grows over currency, unit
    and hedges. `base` is what the digits or words say before the scale.
    """

    first: int
    last: int
    value: float | None
    base: float = 0.0
    scale: float = 1.0
    digits: bool = False
    grouped: bool = False  # 1,234
    decimals: bool = False
    vague: bool = False
    mark: str = ""  # the abbreviated scale, as printed: "m" may yet be metres
    is_one: bool = False  # a word that may be an article or a pronoun
    tentative: bool = False  # "one in five": a mention only if it is joined to the next
    start: int = 0
    end: int = 0
    low: float | None = None
    high: float | None = None
    hedge: Hedge = Hedge.EXACT
    kind: QuantityKind = QuantityKind.COUNT
    unit: str | None = None
    unit_end: int = 0  # where the unit ends; `last` where there is none
    money_before: bool = False
    reached: str = ""  # the word that leads to it and bounds nothing: "rose to 500"
    counted_start: int | None = None
    counted_end: int | None = None

    def __post_init__(self) -> None:
        self.start, self.end, self.unit_end = self.first, self.last, self.last


def scaled(base: float, scale: float) -> float:
    """base × scale as printed: 1.1 million is 1,100,000, not 1,100,000.0000000002."""
    return float(f"{base * scale:.15g}")
