"""A quantity's surroundings, put together from the readers of each question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from figuredesk.ledger import Ledger, Period, Stance
from figuredesk.reading.quantity import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the text says around one quantity; unknown is None."""

    measure: str | None = None
    place: str | None = None
    as_of: Period | None = None
    claimant: str | None = None
    claimant_text: str | None = None
    stance: Stance = Stance.ASSERTS


def read_context(
    text: str,
    quantities: Sequence[Quantity],
    sentences: Sequence[tuple[int, int, int]],
    *,
    report: date | None,
    ledger: Ledger | None,
    language: str,
) -> list[Context]:
    """The surroundings of each quantity, in order."""
    return [Context() for _ in quantities]
