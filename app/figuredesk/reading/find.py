"""Every quantity of a text, with its hedge and what it counts."""

import re

from figuredesk.ledger import Hedge
from figuredesk.reading.mention import QuantityKind
from figuredesk.reading.quantity import Quantity
from figuredesk.reading.segments import split_sentences

_NUMBER = re.compile(r"(?<![\w.,])[0-9]{1,3}(?:,[0-9]{3}){0,5}(?![\w])")


def find_quantities(text: str, language: str | None = None) -> list[Quantity]:
    """The quantities of a text, in order, never overlapping.

    `language` is an ISO 639-1 code; None detects it.
    """
    found: list[Quantity] = []
    for index, (start, end, paragraph) in enumerate(split_sentences(text, language or "en")):
        for match in _NUMBER.finditer(text, start, end):
            found.append(
                Quantity(
                    start=match.start(),
                    end=match.end(),
                    text=match.group(),
                    value=float(match.group().replace(",", "")),
                    low=None,
                    high=None,
                    hedge=Hedge.EXACT,
                    kind=QuantityKind.COUNT,
                    unit=None,
                    counted=None,
                    counted_start=None,
                    counted_end=None,
                    sentence=index,
                    paragraph=paragraph,
                )
            )
    return found
