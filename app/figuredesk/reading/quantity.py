"""A quantity: a number as it stands in a text, before anything around it is asked.

Who said it, where and when is asked by `reading.context`; this module is what both
sides of that line agree on.
"""

from typing import NamedTuple

from figuredesk.ledger import Hedge
from figuredesk.reading.mention import Mention, QuantityKind


class Quantity(NamedTuple):
    """One quantity of a text: `text[start:end] == quantity.text`, always.

    Offsets count Unicode code points of the text as given. A range has `low` and `high`
    and no `value`; a vague quantity ("a few hundred") has none of the three. `unit` is the
    unit of money, a measurement or a duration in the singular ("euro", "kilometre",
    "hour"), None for a count. `counted` is the noun phrase counted, as printed, at
    `counted_start:counted_end`; it is None where the text names none. `sentence` is an
    index into what `split_sentences` gives for the text; `paragraph` counts from 1.
    """

    start: int
    end: int
    text: str
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    kind: QuantityKind
    unit: str | None
    counted: str | None
    counted_start: int | None
    counted_end: int | None
    sentence: int
    paragraph: int


def quantity_of(mention: Mention) -> Quantity:
    """The quantity that a mention was read from, but where its noun stands and its sentence."""
    return Quantity(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        value=mention.value,
        low=mention.low,
        high=mention.high,
        hedge=mention.hedge,
        kind=mention.kind,
        unit=mention.unit,
        counted=mention.counted,
        counted_start=None,
        counted_end=None,
        sentence=0,
        paragraph=mention.paragraph,
    )
