"""What surrounds a quantity: its measure, place, date, claimant and stance."""

from figuredesk.reading.context.claims import frames_of
from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.names import Name
from figuredesk.reading.context.passages import Passages
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.surroundings import Context, read_context
from figuredesk.reading.context.tokens import Token

__all__ = [
    "Context",
    "Dated",
    "Frame",
    "Name",
    "Passages",
    "Sentence",
    "Token",
    "frames_of",
    "read_context",
]
