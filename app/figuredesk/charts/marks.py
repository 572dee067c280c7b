"""The marks of a panel: dots, bars, arrows and periods, with what a click must know."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from figuredesk.charts.hover import hover_text, plain
from figuredesk.charts.layout import MARK_SIZE, top_of
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.panels import DAY, Panel
from figuredesk.charts.symbols import ACROSS, DOWNWARD, UPWARD, is_hollow, shape_of
from figuredesk.ledger import MeasureKind

ARROW = 20
CAP = 15  # the size of a range's end; drawn 1.4 times as wide


@dataclass(frozen=True, kw_only=True)
class Axes:
    """Which pair of axes a panel has, and its extent in pixels, days and numbers."""

    number: int
    width: float
    height: float
    first: pd.Timestamp
    last: pd.Timestamp

    @property
    def _suffix(self) -> str:
        return "" if self.number == 1 else str(self.number)

    @property
    def x_name(self) -> str:
        """The axis as a trace names it."""
        return "x" + self._suffix

    @property
    def y_name(self) -> str:
        """The axis as a trace names it."""
        return "y" + self._suffix

    @property
    def x_key(self) -> str:
        """The axis as the layout names it."""
        return "xaxis" + self._suffix

    @property
    def y_key(self) -> str:
        """The axis as the layout names it."""
        return "yaxis" + self._suffix

    @property
    def of_trace(self) -> dict[str, Any]:
        """What a trace on these axes says of itself; the key has entries of its own."""
        return {"xaxis": self.x_name, "yaxis": self.y_name, "showlegend": False}

    def x(self, day: pd.Timestamp) -> float:
        """Pixels from the left."""
        return float((day - self.first) / (self.last - self.first)) * self.width

    def y(self, value: float, panel: Panel) -> float:
        """Pixels from the top."""
        if panel.log:
            low = math.log10(panel.smallest * 0.72)
            high = math.log10(panel.largest * 1.4)
            return (1 - (math.log10(value) - low) / (high - low)) * self.height
        return (1 - value / top_of(panel.largest)) * self.height


@dataclass(frozen=True, kw_only=True)
class Look:
    """How the figures of one measure are drawn: on which paper, in which colours."""

    theme: ChartTheme
    colours: Mapping[str, str]
    kind: str
    unit: str = ""


def draw_marks(panel: Panel, axes: Axes, look: Look, *, crowded: bool) -> list[Any]:
    """The traces of one panel: periods below, then bars, then marks.

    A crowd has short hover texts. It is drawn as SVG all the same: Plotly's WebGL compiles
    code in the page, which the app's content-security policy forbids.
    """
    faint = look.kind == MeasureKind.CUMULATIVE
    periods = _by_side([row for row in panel.drawn if row.days > 1 and row.dated_by == "as_of"])
    bars = _by_side([row for row in panel.drawn if row.bottom < row.top])
    traces: list[dict[str, Any]] = [
        _lines([line for row in rows for line in _period(row)], look.colours[side], axes)
        | {"opacity": 0.4 if faint else 0.6, "line_width": 1.5 if faint else 2.5}
        for side, rows in periods.items()
    ]
    traces += [
        _lines([_bar(row) for row in rows], look.colours[side], axes) | {"line_width": 4}
        for side, rows in bars.items()
    ]
    marks = _marks(panel.drawn, look, short=crowded)
    marks["cliponaxis"] = False  # a zero stands on the axis, whole
    # Plain dicts: Plotly checks a trace once where it is added, and twice if it is made before.
    return [{"type": "scatter", **trace} for trace in [*traces, marks | axes.of_trace]]


_Ends = tuple[tuple[Any, Any], tuple[Any, Any]]


def _by_side(rows: Sequence[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row.side, []).append(row)
    return found


def _period(row: Any) -> list[_Ends]:
    """A horizontal line over the period, at each end of a range."""
    days = (row.start, row.end + DAY)
    return [(days, (value, value)) for value in dict.fromkeys((row.bottom, row.top))]


def _bar(row: Any) -> _Ends:
    return (row.at, row.at), (row.bottom, row.top)


def _lines(lines: Sequence[_Ends], colour: str, axes: Axes) -> dict[str, Any]:
    """Separate lines as one trace: a gap after each, and gaps are never closed."""
    return {
        "x": [x for ends, _ in lines for x in (*ends, None)],
        "y": [y for _, ends in lines for y in (*ends, None)],
        "mode": "lines",
        "hoverinfo": "skip",
        "line_color": colour,
        "connectgaps": False,
        **axes.of_trace,
    }


def _marks(rows: Sequence[Any], look: Look, *, short: bool) -> dict[str, Any]:
    """One marker per figure; for a range one at each end, and none between."""
    ends = [(row, row.bottom) for row in rows]
    ends += [(row, row.top) for row in rows if row.bottom < row.top]
    return clickable([row for row, _ in ends], look, short=short) | {
        "x": [row.at for row, _ in ends],
        "y": [value for _, value in ends],
    }


def clickable(
    rows: Sequence[Any], look: Look, *, across: bool = False, short: bool = False
) -> dict[str, Any]:
    """A trace of markers without their places: looks, hover text, and who each one is."""
    return {
        "mode": "markers",
        "customdata": [(row.id, row.number) for row in rows],
        "hovertext": [plain(row.quantity) if short else hover_text(row) for row in rows],
        "hoverinfo": "text",
        "marker": _marker(rows, look, across=across),
        # A click selects a mark for a moment: the others must not fade.
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
        "showlegend": False,
    }


def _marker(rows: Sequence[Any], look: Look, *, across: bool) -> dict[str, Any]:
    """Shape by hedge, colour by side, hollow for what did not happen.

    `across`: numbers run from left to right.
    """
    style = [_style(row, look) for row in rows]
    symbol, fill, line, size, width = zip(*style, strict=True) if style else [()] * 5
    if across:
        size = tuple(min(each, MARK_SIZE) for each in size)
        symbol = tuple(_turned(name) for name in symbol)
    return {
        "symbol": symbol,
        "color": fill,
        "size": size,
        "line": {"color": line, "width": width},
        "opacity": 1,
    }


def _style(row: Any, look: Look) -> tuple[str, str, str, float, float]:
    """Symbol, fill, outline, size and outline's width."""
    symbol, colour = shape_of(row.hedge, row.stance), look.colours[row.side]
    if symbol.endswith("-open"):
        return symbol, colour, colour, MARK_SIZE, 1.8
    if symbol == "line-ew":
        return "line-ew-open", colour, colour, CAP, 3
    if is_hollow(look.kind, row.stance):
        return symbol, look.theme.paper, colour, MARK_SIZE, 2
    return symbol, colour, look.theme.paper, MARK_SIZE, 1


def _turned(symbol: str) -> str:
    shape = symbol.removesuffix("-open")
    return ACROSS.get(shape, shape) + symbol[len(shape) :]


def shapes_present(rows: pd.DataFrame, kind: str) -> set[str]:
    """The shapes that a key has to explain."""
    pairs = set(zip(rows["hedge"], rows["stance"], strict=True))
    shapes = {shape_of(hedge, stance) for hedge, stance in pairs}
    hollow = {"hollow"} if any(is_hollow(kind, stance) for _, stance in pairs) else set()
    return shapes | hollow


def arrow(row: Any, colour: str, *, across: bool = False) -> dict[str, Any]:
    """An arrow from a bound, the way in which the number may lie; its place is not set."""
    sign = 1 if row.hedge in UPWARD else -1
    return {
        "ax": sign * ARROW if across else 0,
        "ay": 0 if across else -sign * ARROW,  # pixels grow downwards
        "text": "",
        "showarrow": True,
        "arrowside": "start",
        "startarrowhead": 2,
        "startarrowsize": 0.9,
        "arrowwidth": 1.8,
        "arrowcolor": colour,
    }


def arrows(panel: Panel, axes: Axes, colours: Mapping[str, str]) -> list[dict[str, Any]]:
    """The arrows of a panel."""
    return [
        arrow(row, colours[row.side])
        | {
            "x": row.at.isoformat(),
            "y": math.log10(row.bottom) if panel.log else row.bottom,
            "xref": axes.x_name,
            "yref": axes.y_name,
        }
        for row in panel.drawn
        if row.hedge in UPWARD or row.hedge in DOWNWARD
    ]


def draw_words(panel: Panel, axes: Axes, look: Look) -> list[Any]:
    """The row below the plot for what was said in words (and for zero, on a log axis)."""
    level = {"x": [row.at for row in panel.drawn], "y": [0] * len(panel.drawn)}
    return [go.Scatter(**(clickable(panel.drawn, look) | level | axes.of_trace))]
