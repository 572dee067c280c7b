"""What surrounds a quantity: its measure, place, date, claimant and stance."""

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.lists import leads_of
from figuredesk.reading.context.meanings import meanings_of
from figuredesk.reading.context.passages import Passages
from figuredesk.reading.context.points import Dated
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.surroundings import Context, read_context

__all__ = [
    "Context",
    "Dated",
    "Frame",
    "Name",
    "Passages",
    "Sentence",
    "leads_of",
    "meanings_of",
    "read_context",
]
