"""The page that every chart is drawn on: paper, type, axes, the key below the plot.

The template is named on every chart: Streamlit changes Plotly's default for the whole
process, and an export made on the server would come out in its colours.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any

import plotly.graph_objects as go

from figuredesk.charts.hover import plain
from figuredesk.charts.labels import text_width
from figuredesk.charts.palette import SANS, SERIF, ChartTheme
from figuredesk.charts.symbols import ACROSS, DENIED_SHAPE, SHAPE_WORDS
from figuredesk.checking import amount_words

MARK_SIZE = 11
LABEL_SIZE = 12
NARROW, MEDIUM, WIDE, BROAD = "narrow", "medium", "wide", "broad"
# The width that labels are placed for: the least that a page of its class gives the plot.
PLOT_WIDTH = {NARROW: 276, MEDIUM: 510, WIDE: 850, BROAD: 1090}
LEFT = {NARROW: 48, MEDIUM: 66, WIDE: 66, BROAD: 66}
_DATE_FORMATS = [
    {"dtickrange": [None, 86_400_000 * 27], "value": "%-d %b\n%Y"},
    {"dtickrange": [86_400_000 * 27, "M11"], "value": "%b\n%Y"},
    {"dtickrange": ["M11", None], "value": "%Y"},
]


def new_chart(
    theme: ChartTheme, *, height: int, margin: Mapping[str, int], title: str = ""
) -> go.Figure:
    """An empty chart on this paper; `title` is plain text, already escaped."""
    layout: dict[str, Any] = {
        "template": "none",
        "height": height,
        "paper_bgcolor": theme.paper,
        "plot_bgcolor": theme.paper,
        "font": {"family": SANS, "size": 13, "color": theme.ink},
        "margin": {"pad": 0, "autoexpand": True, **margin},
        "hovermode": "closest",
        "hoverdistance": 24,
        "dragmode": False,
        "hoverlabel": {
            "bgcolor": theme.raised,
            "bordercolor": theme.muted,
            "align": "left",
            "namelength": 0,
            "font": {"family": SANS, "size": 13, "color": theme.ink},
        },
        "showlegend": True,
        "separators": ".,",
    }
    if title:
        layout["title"] = {
            "text": title,
            "font": {"family": SERIF, "size": 20},
            "x": 0,
            "xref": "container",
            "xanchor": "left",
            "pad": {"l": 8},
        }
    return go.Figure(layout=layout)


def key_below(theme: ChartTheme, *, plot_height: float, gap: int) -> dict[str, Any]:
    """The key: one run of entries, `gap` pixels below a plot of this height."""
    return {
        "orientation": "h",
        "x": 0,
        "xanchor": "left",
        "y": -gap / plot_height,
        "yanchor": "top",
        "itemclick": False,
        "itemdoubleclick": False,
        "font": {"size": 12, "color": theme.muted},
        "bgcolor": "rgba(0,0,0,0)",
        "itemsizing": "trace",
        "itemwidth": 30,
    }


def key_entries(
    theme: ChartTheme, colours: Mapping[str, str], shapes: Iterable[str], *, across: bool = False
) -> list[go.Scatter]:
    """Traces that draw nothing but their entry in the key: sides, then shapes.

    `across`: numbers run from left to right, and so do arrows and bars.
    """
    entries = [_side_entry(side, colour) for side, colour in colours.items()]
    present = set(shapes)
    for shape, words in SHAPE_WORDS.items():
        if shape not in present:
            continue
        if shape == "hollow":
            entries.append(_key_entry(words, "circle", theme.paper, theme.muted))
        else:
            symbol = ACROSS.get(shape, shape) if across else shape
            if shape == "line-ew":
                symbol = "line-ew-open" if across else "line-ns-open"
            hollow = shape == DENIED_SHAPE
            entries.append(
                _key_entry(words, symbol, theme.paper if hollow else theme.muted, theme.muted)
            )
    return entries


def _key_entry(name: str, symbol: str, fill: str, line: str) -> go.Scatter:
    return go.Scatter(
        x=[None],
        y=[None],
        mode="markers",
        name=name,
        marker={
            "symbol": symbol,
            "size": 10,
            "color": line if "open" in symbol else fill,
            "line": {"color": line, "width": 2 if "open" in symbol else 1.5},
        },
        hoverinfo="skip",
        showlegend=True,
    )


def _side_entry(side: str, colour: str) -> go.Scatter:
    return go.Scatter(
        x=[None],
        y=[None],
        mode="lines",
        name=plain(side, 40),
        line={"color": colour, "width": 7},
        hoverinfo="skip",
        showlegend=True,
    )


def key_rows(names: Iterable[str], width: float) -> int:
    """How many rows the key takes in a plot of this width."""
    rows, used = 1, 0.0
    for name in names:
        long = text_width(name, 12) + 52
        if used + long > width and used:
            rows, used = rows + 1, 0.0
        used += long
    return rows


def date_axis(theme: ChartTheme, **more: Any) -> dict[str, Any]:
    """An axis of days: "18 Nov 2021", months and years where they are enough."""
    return {
        "type": "date",
        "tickformatstops": _DATE_FORMATS,
        "showgrid": False,
        "zeroline": False,
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": theme.muted,
        "tickfont": {"size": 12, "color": theme.muted},
        "linecolor": theme.muted,
        "showline": True,
        "nticks": 7,
        "fixedrange": True,
        **more,
    }


def number_axis(
    theme: ChartTheme, smallest: float, largest: float, *, log: bool, unit: str = "", **more: Any
) -> dict[str, Any]:
    """An axis of numbers written as a reader writes them, from zero unless logarithmic.

    `smallest` is the smallest number above zero; only a logarithmic axis asks for it.
    `unit` is written with the number where it has a sign (money, kilometres).
    """
    axis: dict[str, Any] = {
        "showgrid": True,
        "gridcolor": theme.hairline,
        "gridwidth": 1,
        "zeroline": False,
        "tickfont": {"size": 12, "color": theme.muted},
        "fixedrange": True,
        **more,
    }
    ticks = log_ticks(smallest, largest) if log else linear_ticks(largest)
    if log:
        low, high = math.log10(smallest * 0.72), math.log10(largest * 1.4)
        axis |= {"type": "log", "range": [low, high]}
    else:
        axis |= {"type": "linear", "range": [0, top_of(largest)]}
    return axis | {
        "tickmode": "array",
        "tickvals": ticks,
        "ticktext": [amount_words(tick, unit) for tick in ticks],
    }


def room_for_ticks(texts: Iterable[str], width_class: str) -> int:
    """The margin left of a plot that its axis's numbers need."""
    return max([LEFT[width_class], *(round(text_width(text, 12)) + 12 for text in texts)])


def top_of(largest: float) -> float:
    """Where a linear axis ends, with room above the highest mark."""
    return largest * 1.12 if largest > 0 else 1.0


def linear_ticks(largest: float) -> list[float]:
    """Zero and up to five round numbers.

    >>> linear_ticks(20000), linear_ticks(2)
    ([0.0, 5000.0, 10000.0, 15000.0, 20000.0], [0.0, 1.0, 2.0])
    """
    top = top_of(largest)
    magnitude = 10.0 ** math.floor(math.log10(top))
    steps = (magnitude * part for part in (0.2, 0.5, 1, 2, 5))
    step = next(step for step in steps if top / step < 6)
    if largest == int(largest):
        step = max(step, 1.0)
    return [round(step * count, 10) for count in range(int(top / step) + 1)]


def log_ticks(smallest: float, largest: float) -> list[float]:
    """Round numbers from the smallest to the largest, as many as a reader can take in.

    >>> log_ticks(150, 20000)
    [200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0, 20000.0]
    """
    first, last = math.floor(math.log10(smallest)), math.ceil(math.log10(largest * 1.4))
    steps: tuple[float, ...] = (1, 2, 5) if last - first <= 4 else (1,)
    if last - first <= 1:
        steps = (1, 1.5, 2, 3, 4, 5, 7)
    ticks = [10.0**power * step for power in range(first, last + 1) for step in steps]
    return [tick for tick in ticks if smallest * 0.72 <= tick <= largest * 1.4]
