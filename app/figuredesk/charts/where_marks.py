"""The marks of a map: one a place, those that would cover each other as one, with names.

A mark says how many figures it stands for; what was said there is in its hover text.
"""

import math
from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from figuredesk.charts.hover import plain, wrapped
from figuredesk.charts.labels import Box, Wanted, place_labels
from figuredesk.charts.outlines import Frame
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.spots import Spot, extremes

MARK, TOGETHER = 22, 20  # pixels: a mark, and how near two may come before they are one
Group = tuple[list[Spot], float, float]


def group_spots(
    spots: Sequence[Spot], core: Frame, stretch: float, wide: float, tall: float
) -> list[Group]:
    """The marks, with their pixels on a map of this width and height."""
    scale = min(wide / (core.east - core.west), tall / ((core.north - core.south) * stretch))
    x_middle, y_middle = (core.west + core.east) / 2, (core.south + core.north) / 2
    return _together(
        [
            (
                spot,
                wide / 2 + (spot.lon - x_middle) * scale,
                tall / 2 - (spot.lat - y_middle) * scale * stretch,
            )
            for spot in spots
        ]
    )


def draw_marks(
    groups: Sequence[Group], theme: ChartTheme, width: float, height: float
) -> list[go.Scatter]:
    """A mark a group, and the names that fit beside them."""
    taken = [Box(left=x - 12, right=x + 12, top=y - 12, bottom=y + 12) for _, x, y in groups]
    wanted = [
        Wanted(key=str(nth), text=_group_name(group), x=x, y=y, size=13, reach=14)
        for nth, (group, x, y) in enumerate(groups)
    ]
    labels = place_labels(wanted, taken, width=width, height=height)
    named = [groups[int(label.wanted.key)][0] for label in labels]
    names = go.Scatter(
        x=[group[0].lon for group in named],
        y=[group[0].lat for group in named],
        mode="markers+text",
        hoverinfo="skip",
        showlegend=False,
        text=[plain(_group_name(group)) for group in named],
        textposition=[label.position for label in labels],
        textfont={"size": 13, "color": theme.ink},
        marker={"size": MARK, "opacity": 0},
    )
    return [names, _counted([group for group, _, _ in groups], theme)]


def draw_counts(groups: Sequence[Group], theme: ChartTheme) -> list[dict[str, Any]]:
    """How many figures a mark stands for; a narrow page leaves out names, never these."""
    return [
        {
            "x": group[0].lon, "y": group[0].lat, "showarrow": False,
            "text": f"{sum(len(spot.rows) for spot in group):,}",
            "font": {"size": 11, "color": theme.paper},
        }
        for group, _, _ in groups
    ]  # fmt: skip


def _together(placed: Sequence[tuple[Spot, float, float]]) -> list[Group]:
    """Spots whose marks would cover each other, as one mark at the first of them."""
    groups: list[Group] = []
    for spot, x, y in placed:
        for group, gx, gy in groups:
            if math.hypot(gx - x, gy - y) < TOGETHER:
                group.append(spot)
                break
        else:
            groups.append(([spot], x, y))
    return groups


def _group_name(group: Sequence[Spot]) -> str:
    more = f" and {len(group) - 1} nearby" if len(group) > 1 else ""
    return group[0].place.label + more


def _counted(groups: Sequence[Sequence[Spot]], theme: ChartTheme) -> go.Scatter:
    counts = [sum(len(spot.rows) for spot in group) for group in groups]
    return go.Scatter(
        x=[group[0].lon for group in groups],
        y=[group[0].lat for group in groups],
        mode="markers",
        hovertext=[_hover(group) for group in groups],
        hoverinfo="text",
        showlegend=False,
        customdata=[_identity(group) for group in groups],
        marker={
            "size": [MARK + (8 if count >= 100 else 0) for count in counts],
            "symbol": ["circle" if group[0].shape == "point" else "square" for group in groups],
            "color": theme.accent,
            "line": {"color": theme.paper, "width": 1.5},
            "opacity": 1,
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _identity(group: Sequence[Spot]) -> list[Any]:
    spot = group[0]
    if len(group) == 1 and len(spot.rows) == 1:
        return [spot.rows["id"].iloc[0], int(spot.rows["number"].iloc[0]), spot.place.id]
    return ["", "", spot.place.id]


def _hover(group: Sequence[Spot]) -> str:
    parts = []
    for spot in group:
        count = len(spot.rows)
        figures = "1 figure" if count == 1 else f"{count:,} figures"
        said = f"{figures}, {extremes(spot.rows)}"
        parts.append(f"<b>{plain(spot.place.label, 60)}</b><br>{wrapped(said)}")
    return "<br>".join(parts)
