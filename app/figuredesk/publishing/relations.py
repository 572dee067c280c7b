"""What a figure stands in relation to: its whole, its parts, denials, others on the same thing.

All of it is computed from the ledger; nothing here judges who is right.
"""

from dataclasses import dataclass

import pandas as pd

from figuredesk.ledger import (
    Correction,
    Figure,
    Hedge,
    Ledger,
    MeasureKind,
    Status,
    comparable_figures,
    parts_of,
    replies_to_figure,
)

_STEADY = {Hedge.EXACT: 0, Hedge.ABOUT: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Remainder:
    """What is left of a whole when its parts are taken out."""

    value: float
    about: bool  # one of the numbers was "about"
    working: str  # with the numbers, as a reader checks it


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """The ids of the figures around one; each in the order of the ledger."""

    whole: str  # "" when it is part of none
    parts: tuple[str, ...]
    remainder: Remainder | None  # where the parts are the claimant's and the sum is sound
    answers: str  # what it denies or answers; "" for nothing
    answered_by: tuple[str, ...]
    others: tuple[str, ...]  # other claimants on the same measure, place and time
    same_claimant: tuple[str, ...]  # the same claimant on the same measure and place
    corrections: tuple[Correction, ...]


def relations_of(ledger: Ledger, figure_id: str) -> Relations:
    """Everything around this figure. Raises KeyError for an unknown one."""
    figure = ledger.figure(figure_id)
    rows = ledger.figures
    parts = parts_of(ledger, figure_id)
    same = rows[
        (rows["measure"] == figure.measure)
        & (rows["place"] == figure.place)
        & (rows["id"] != figure_id)
        & (rows["status"] != Status.WITHDRAWN.value)
    ]
    own = same["claimant"] == figure.claimant
    return Relations(
        whole=figure.part_of if ledger.has_figure(figure.part_of) else "",
        parts=parts,
        remainder=_remainder(figure, [ledger.figure(part) for part in parts]),
        answers=figure.replies_to if ledger.has_figure(figure.replies_to) else "",
        answered_by=replies_to_figure(ledger, figure_id),
        others=_others(ledger, figure, same[~own]),
        same_claimant=tuple(same.loc[own, "id"]),
        corrections=tuple(c for c in ledger.correction_list if c.figure == figure_id),
    )


def _others(ledger: Ledger, figure: Figure, rows: pd.DataFrame) -> tuple[str, ...]:
    """Of these rows, the comparable ones; a plan without a date is set against all plans."""
    kind = ledger.measure_by_id[figure.measure].kind
    if figure.as_of is None and kind is MeasureKind.PLAN:
        return tuple(rows["id"])
    comparable = set(comparable_figures(ledger, figure))
    return tuple(key for key in rows["id"] if key in comparable)


def _remainder(whole: Figure, parts: list[Figure]) -> Remainder | None:
    parts = [part for part in parts if part.status is not Status.WITHDRAWN]
    everything = [whole, *parts]
    if not parts or len({figure.claimant for figure in everything}) > 1:
        return None
    numbers = [figure.value for figure in everything if figure.value is not None]
    if len(numbers) < len(everything) or any(f.hedge not in _STEADY for f in everything):
        return None
    left = numbers[0] - sum(numbers[1:])
    if left < 0:
        return None
    working = " − ".join(f"{number:,g}" if number < 1e6 else f"{number:,.0f}" for number in numbers)
    return Remainder(
        value=left,
        about=any(figure.hedge is Hedge.ABOUT for figure in everything),
        working=f"{working} = {left:,.0f}" if left == int(left) else f"{working} = {left:,}",
    )
