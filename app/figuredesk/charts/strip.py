"""The strip of a card: every comparable figure on one line, with the draft's number on it.

So small that no chart library is needed: positions from 0 to 1 on a line that starts at
zero, for the screen to draw, and the same in words.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from figuredesk.checking import amount_words, measured_quantity
from figuredesk.ledger import (
    NOT_STATED,
    Figure,
    Hedge,
    Ledger,
    Stance,
    format_period,
)

LINES = 6  # figures named below the strip; the rest are counted
_UP = {Hedge.AT_LEAST, Hedge.MORE_THAN}
_DOWN = {Hedge.AT_MOST, Hedge.LESS_THAN}
_PLANS = {Stance.PROPOSES, Stance.EXPECTS, Stance.DENIES}


@dataclass(frozen=True, slots=True, kw_only=True)
class StripMark:
    """One figure: `at` (and `to`, for a range) from 0 to 1; shape point, up, down or plan."""

    at: float
    to: float | None
    shape: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripTick:
    """A labelled point of the axis; `anchor` is SVG's text-anchor."""

    at: float
    text: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """What the screen draws: the figures, the draft's number, the axis, and it all in words."""

    marks: tuple[StripMark, ...]
    drafted: StripTick | None
    drafted_to: float | None
    ticks: tuple[StripTick, ...]
    lines: tuple[str, ...]
    alt: str


def draw_strip(
    ledger: Ledger,
    figure_ids: Sequence[str],
    drafted: tuple[float, float] | None,
    drafted_text: str,
    told: Sequence[str] = (),
) -> Strip | None:
    """The strip of these figures, or None where there is nothing to put on a line.

    `drafted` are the ends of the draft's number (equal for a single number). `told` are
    the figures that the card names already: they are drawn, but get no line of words.
    """
    figures = [ledger.figure(figure_id) for figure_id in figure_ids]
    placed = [(figure, ends) for figure in figures if (ends := _ends(figure))]
    if not placed:
        return None
    most = max([high for _, (_, high) in placed] + ([drafted[1]] if drafted else []))
    if most <= 0:
        return None
    top = most * 1.08
    unit = ledger.measure_by_id[placed[0][0].measure].unit
    words = [_in_words(ledger, figure) for figure in figures]
    lines = [line for line, figure in zip(words, figures, strict=True) if figure.id not in told]
    return Strip(
        marks=tuple(_mark(ledger, figure, ends, top) for figure, ends in placed),
        drafted=_tick(drafted[0], top, f"the draft: {drafted_text}") if drafted else None,
        drafted_to=drafted[1] / top if drafted and drafted[1] > drafted[0] else None,
        ticks=tuple(
            StripTick(at=value / top, text=amount_words(value, unit), anchor="middle")
            for value in _round_values(top)
        ),
        lines=tuple(lines[:LINES] + ([f"and {len(lines) - LINES} more"] if lines[LINES:] else [])),
        alt=f"On one line: the draft has {drafted_text}; " + "; ".join(words),
    )


def _ends(figure: Figure) -> tuple[float, float] | None:
    if figure.low is not None and figure.high is not None:
        return figure.low, figure.high
    return None if figure.value is None else (figure.value, figure.value)


def _mark(ledger: Ledger, figure: Figure, ends: tuple[float, float], top: float) -> StripMark:
    low, high = ends
    shape = "point"
    if figure.hedge in _UP:
        shape = "up"
    elif figure.hedge in _DOWN:
        shape = "down"
    elif figure.stance in _PLANS:
        shape = "plan"
    return StripMark(
        at=low / top,
        to=high / top if high > low else None,
        shape=shape,
        title=_in_words(ledger, figure),
    )


def _in_words(ledger: Ledger, figure: Figure) -> str:
    number = measured_quantity(figure, ledger.measure_by_id[figure.measure])
    when = figure.as_of or figure.said_on
    who = ledger.claimant_by_id[figure.claimant].name
    if figure.claimant == NOT_STATED:
        who = f"{ledger.report_by_id[figure.report].outlet}, no source named"
    return f"{number} · {who}" + (f", {format_period(when)}" if when else "")


def _tick(value: float, top: float, text: str) -> StripTick:
    at = value / top
    anchor = "start" if at < 0.15 else "end" if at > 0.85 else "middle"
    return StripTick(at=at, text=text, anchor=anchor)


def _round_values(top: float) -> list[float]:
    """Zero and up to five round values, none above `top`.

    >>> _round_values(21600)
    [0.0, 5000.0, 10000.0, 15000.0, 20000.0]
    """
    magnitude = 10.0 ** math.floor(math.log10(top))
    step = next(magnitude * part for part in (0.2, 0.5, 1, 2, 5) if top / (magnitude * part) < 6)
    return [round(step * count, 10) for count in range(int(top / step) + 1)]
