"""What a figure stands in relation to: its whole, its parts, answers, others on the same thing.

All of it is computed from the links that claimants' words gave; nothing here judges who is
right. Ids in the order of the ledger. Withdrawn figures still are parts and answers
(nothing is lost); they are never comparable.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.periods import Period
from figuredesk.ledger.rows import Correction, Figure
from figuredesk.ledger.vocabulary import Hedge, MeasureKind, Status

if TYPE_CHECKING:
    import pandas as pd

NEARBY_DAYS = 7
_STEADY = (Hedge.EXACT, Hedge.ABOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remainder:
    """What is left of a whole when its parts are taken out."""

    value: float
    about: bool  # one of the numbers was "about"
    working: str  # with the numbers, as a reader checks it


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """The ids of the figures around one."""

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
    parts = _linked(ledger, "part_of", figure_id)
    same = _same_thing(ledger, figure)
    own = same["claimant"] == figure.claimant
    return Relations(
        whole=figure.part_of if ledger.has_figure(figure.part_of) else "",
        parts=parts,
        remainder=_remainder(figure, [ledger.figure(part) for part in parts]),
        answers=figure.replies_to if ledger.has_figure(figure.replies_to) else "",
        answered_by=_linked(ledger, "replies_to", figure_id),
        others=_others(ledger, figure, same[~own]),
        same_claimant=tuple(same.loc[own, "id"]),
        corrections=tuple(c for c in ledger.correction_list if c.figure == figure_id),
    )


def comparable_figures(ledger: Ledger, figure: Figure, days: int = NEARBY_DAYS) -> tuple[str, ...]:
    """The other figures that can be set against this one (DESIGN, section 5, rule 1).

    Same measure and place; for a stock a day at most `days` away (0: the same day), for
    a flow, a running total or a plan the same start and end. Undated or withdrawn
    figures are comparable with none.
    """
    if figure.as_of is None:
        return ()
    return _at_the_time(ledger, figure, figure.as_of, _same_thing(ledger, figure), days)


def figures_in_report(ledger: Ledger, report_id: str) -> tuple[str, ...]:
    """The figures that a report carries, read in it or found in it as well."""
    also = ledger.figures["also_in"].tolist()
    read_in = ledger.figures["report"].tolist()
    ids = ledger.figures["id"].tolist()
    return tuple(
        key
        for key, first, others in zip(ids, read_in, also, strict=True)
        if first == report_id or (others and report_id in others.split())
    )


def _linked(ledger: Ledger, column: str, figure_id: str) -> tuple[str, ...]:
    rows = ledger.figures
    return tuple(rows.loc[rows[column] == figure_id, "id"])


def _same_thing(ledger: Ledger, figure: Figure) -> pd.DataFrame:
    rows = ledger.figures
    return rows[
        (rows["measure"] == figure.measure)
        & (rows["place"] == figure.place)
        & (rows["id"] != figure.id)
        & (rows["status"] != Status.WITHDRAWN.value)
    ]


def _at_the_time(
    ledger: Ledger, figure: Figure, period: Period, rows: pd.DataFrame, days: int = NEARBY_DAYS
) -> tuple[str, ...]:
    import pandas as pd

    start, end = period.start, period.end
    starts, ends = rows["as_of_start"], rows["as_of_end"]
    if ledger.measure_by_id[figure.measure].kind is MeasureKind.STOCK:
        near = timedelta(days=days)
        first = pd.Timestamp(start - min(near, start - date.min))  # the calendar has ends
        last = pd.Timestamp(end + min(near, date.max - end))
        return tuple(rows.loc[(starts <= last) & (ends >= first), "id"])
    same = (starts == pd.Timestamp(start)) & (ends == pd.Timestamp(end))
    return tuple(rows.loc[same, "id"])


def _others(ledger: Ledger, figure: Figure, rows: pd.DataFrame) -> tuple[str, ...]:
    """Of these rows, the comparable ones; a plan without a date is set against all plans."""
    if figure.as_of is not None:
        return _at_the_time(ledger, figure, figure.as_of, rows)
    is_plan = ledger.measure_by_id[figure.measure].kind is MeasureKind.PLAN
    return tuple(rows["id"]) if is_plan else ()


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
