"""Where: the places of figures on a map that needs no network.

One mark a place, with how many figures it has; what was said there is in the hover and
in the list below, because numbers of different claimants and days are not added up.
"""

import math
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import plotly.graph_objects as go

from figuredesk.charts.charted import chart_rows
from figuredesk.charts.hover import plain
from figuredesk.charts.layout import PLOT_WIDTH, WIDE, new_chart
from figuredesk.charts.outlines import (
    Frame,
    Line,
    area_share,
    clip_line,
    clip_ring,
    load_outlines,
    middle_of,
)
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.spots import Spot, find_spots
from figuredesk.charts.where_marks import draw_counts, draw_marks, group_spots
from figuredesk.ledger import Ledger

HEIGHT, ROOM = 460, 1.35
SMALLEST = 1.1  # degrees of latitude from the middle to the edge, at least
NO_AXIS = 60  # pixels that other charts give to their axis's numbers


def where_chart(
    ledger: Ledger, figure_ids: Collection[str], theme: ChartTheme, *, width_class: str = WIDE,
    title: str = "",
) -> go.Figure:  # fmt: skip
    """The figures of one measure on a map. Raises ValueError for several measures.

    A mark's customdata is `[figure id, source number, place id]`, figure id and number
    empty where the mark has several figures. Places that cannot be drawn are those of
    `find_spots`. Without any place to draw, the chart is empty.
    """
    spots, _ = find_spots(ledger, chart_rows(ledger, figure_ids))
    return draw_where(spots, theme, width_class=width_class, title=title)


def draw_where(
    spots: Sequence[Spot], theme: ChartTheme, *, width_class: str = WIDE, title: str = ""
) -> go.Figure:
    """The same, from the places to draw."""
    chart = new_chart(
        theme,
        height=HEIGHT + (48 if title else 0),
        margin={"l": 0, "r": 0, "t": 48 if title else 0, "b": 0},
        title=plain(title, 120),
    )
    if not spots:
        return chart.update_layout(xaxis={"visible": False}, yaxis={"visible": False})
    core = _core(spots)
    stretch = 1 / math.cos(math.radians((core.south + core.north) / 2))
    drawn = _around(core)
    chart.add_traces(
        [*_land(drawn, theme), *_areas(spots, drawn, theme), *_lines(spots, drawn, theme)]
    )
    width = PLOT_WIDTH[width_class] + NO_AXIS
    groups = group_spots(spots, core, stretch, width, HEIGHT)
    chart.add_traces(draw_marks(groups, theme, width, HEIGHT))
    hidden = {"visible": False, "fixedrange": True}
    chart.update_layout(
        showlegend=False,
        xaxis={**hidden, "range": [core.west, core.east]},
        yaxis={**hidden, "range": [core.south, core.north], "scaleanchor": "x",
               "scaleratio": stretch},
        annotations=[*_countries(spots, core, theme), *draw_counts(groups, theme)],
        shapes=[{
            "type": "rect", "xref": "paper", "yref": "paper", "x0": 0, "x1": 1, "y0": 0, "y1": 1,
            "line": {"color": theme.hairline, "width": 1},
        }],
    )  # fmt: skip
    return chart


def _core(spots: Sequence[Spot]) -> Frame:
    """What must be seen: every mark, and the outlines that marks stand for."""
    points = [np.array([[spot.lon, spot.lat]]) for spot in spots]
    for spot in spots:
        points += [max(spot.lines, key=len)] if spot.lines else []
    every = np.concatenate(points)
    (west, south), (east, north) = every.min(axis=0), every.max(axis=0)
    tall = max((north - south) / 2 * ROOM, SMALLEST)
    x, y = (west + east) / 2, (south + north) / 2
    wide = max((east - west) / 2 * ROOM, tall * 1.1 / math.cos(math.radians(y)))
    return Frame(west=x - wide, south=y - tall, east=x + wide, north=y + tall)


def _around(core: Frame) -> Frame:
    """Far enough beyond the core for a page of any shape."""
    x, y = (core.west + core.east) / 2, (core.south + core.north) / 2
    reach = max(core.east - core.west, (core.north - core.south) * 1.5) * 2.5
    return Frame(
        west=max(-180.0, x - reach), south=max(-85.0, y - reach / 2),
        east=min(180.0, x + reach), north=min(85.0, y + reach / 2),
    )  # fmt: skip


def _land(drawn: Frame, theme: ChartTheme) -> list[go.Scatter]:
    return [_filled(_land_within(drawn), theme.land)]


@lru_cache(maxsize=16)
def _land_within(drawn: Frame) -> tuple[Any, Any]:
    outlines = load_outlines()
    rings = (outlines.ring(ring) for rings in outlines.rings.values() for ring in rings)
    return _clipped((ring for ring in rings if drawn.meets(ring)), drawn)


@lru_cache(maxsize=16)
def _arcs_within(drawn: Frame) -> tuple[Any, Any]:
    arcs = [arc for arc in load_outlines().arcs if drawn.meets(arc)]
    return _joined([part for arc in arcs for part in clip_line(arc, drawn)])


def _areas(spots: Sequence[Spot], drawn: Frame, theme: ChartTheme) -> list[go.Scatter]:
    rings = [line for spot in spots if spot.shape == "country" for line in spot.lines]
    if not rings:
        return []
    trace = _filled(_clipped(rings, drawn), theme.accent)
    trace.opacity = 0.14
    return [trace]


def _clipped(rings: Iterable[Line], drawn: Frame) -> tuple[Any, Any]:
    clipped = [clip_ring(ring, drawn) for ring in rings]
    return _joined([ring for ring in clipped if len(ring) > 2])


def _filled(points: tuple[Any, Any], colour: str) -> go.Scatter:
    x, y = points
    return go.Scatter(
        x=x, y=y, mode="lines", fill="toself", fillcolor=colour, hoverinfo="skip",
        line={"width": 0}, showlegend=False,
    )  # fmt: skip


def _lines(spots: Sequence[Spot], drawn: Frame, theme: ChartTheme) -> list[go.Scatter]:
    traces = [_stroke(*_arcs_within(drawn), theme.muted, 0.8, 0.55)]
    borders = [line for spot in spots if spot.shape == "border" for line in spot.lines]
    if borders:
        traces.append(_stroke(*_joined(borders), theme.accent, 4, 0.75))
    return traces


def _stroke(x: Any, y: Any, colour: str, width: float, opacity: float) -> go.Scatter:
    return go.Scatter(
        x=x, y=y, mode="lines", hoverinfo="skip", showlegend=False, opacity=opacity,
        line={"color": colour, "width": width},
    )  # fmt: skip


def _joined(lines: Sequence[Line]) -> tuple[Any, Any]:
    """Separate lines as one, a gap after each; four bytes a number are a metre's precision."""
    gap = np.array([[np.nan, np.nan]])
    parts = [part for line in lines for part in (line, gap)] or [gap]
    points = np.concatenate(parts).astype(np.float32)
    return points[:, 0], points[:, 1]


def _countries(spots: Sequence[Spot], core: Frame, theme: ChartTheme) -> list[dict[str, Any]]:
    """The names of countries that fill enough of the map, away from the marks."""
    outlines = load_outlines()
    named = {spot.place.label for spot in spots}
    notes = []
    for name, rings in outlines.rings.items():
        if name in named:
            continue
        parts = [clip_ring(r, core) for r in map(outlines.ring, rings) if core.meets(r)]
        parts = [part for part in parts if len(part) > 2]
        largest = max(parts, key=lambda part: area_share(part, core), default=None)
        if largest is None or area_share(largest, core) < 0.03:
            continue
        x, y = middle_of(largest)
        notes.append({
            "x": x, "y": y, "text": name.upper(), "showarrow": False,
            "font": {"size": 11, "color": theme.muted},
        })  # fmt: skip
    return notes
