"""What surrounds a quantity: its measure, place, date, claimant and stance."""

from figuredesk.reading.context.surroundings import Context, read_context

__all__ = ["Context", "read_context"]
