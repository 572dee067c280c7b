"""Reading: documents → text → mentions → proposed figures. The one public face."""

from figuredesk.reading.context import Dated, Passages, Sentence, leads_of
from figuredesk.reading.context.nations import countries_named, seat_named, without_actors
from figuredesk.reading.find import find_quantities
from figuredesk.reading.languages import detect_language
from figuredesk.reading.mention import Mention, QuantityKind, RoughPeriod
from figuredesk.reading.quantity import Quantity, quantity_of
from figuredesk.reading.read import read_passages, read_text
from figuredesk.reading.segments import split_sentences

__all__ = [
    "Dated",
    "Mention",
    "Passages",
    "Quantity",
    "QuantityKind",
    "RoughPeriod",
    "Sentence",
    "countries_named",
    "detect_language",
    "find_quantities",
    "leads_of",
    "quantity_of",
    "read_passages",
    "read_text",
    "seat_named",
    "split_sentences",
    "without_actors",
]
