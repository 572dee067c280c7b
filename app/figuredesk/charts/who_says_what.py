"""Who says what: comparable figures, a row per claimant, so that disagreement is seen.

Rows stand under the place that they count, because two places are never comparable;
within a place the highest number is first. What was said in words stands left of zero.
"""

import math
from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from figuredesk.charts.charted import chart_rows, side_colours, tuples
from figuredesk.charts.hover import plain, shorten
from figuredesk.charts.layout import (
    LABEL_SIZE,
    MEDIUM,
    NARROW,
    PLOT_WIDTH,
    WIDE,
    key_below,
    key_entries,
    key_rows,
    new_chart,
    number_axis,
    top_of,
)
from figuredesk.charts.marks import Look, arrow, clickable, shapes_present
from figuredesk.charts.moments import NEAR, rows_at
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.symbols import DOWNWARD, UPWARD
from figuredesk.ledger import NOT_STATED, Ledger

ROW, HEADING, AXIS = 42, 38, 34
FIRST = 12  # over the first row, so that its name stands clear of the axis
NAME_LIMIT = {NARROW: 24, MEDIUM: 40}  # characters; a wider page has room for 48


def who_says_what_chart(
    ledger: Ledger,
    figure_ids: Collection[str],
    theme: ChartTheme,
    *,
    moment: str,
    near: int = NEAR,
    log: bool = False,
    highlight: str = "",
    width_class: str = WIDE,
    title: str = "",
) -> go.Figure:
    """The figures comparable at `moment` (a key of `find_moments`), a row per claimant.

    `highlight` is the id of a figure to ring. Every mark's customdata is
    `[figure id, source number]`. Raises ValueError for figures of several measures.
    """
    rows = chart_rows(ledger, figure_ids)
    kind = "" if rows.empty else str(ledger.measure_by_id[rows["measure"].iloc[0]].kind)
    unit = "" if rows.empty else ledger.measure_by_id[rows["measure"].iloc[0]].unit
    look = Look(theme=theme, colours=side_colours(ledger, theme), kind=kind, unit=unit)
    rows = rows_at(rows, moment, kind, near)
    return draw_who_says_what(
        rows, look, log=log, highlight=highlight, width_class=width_class, title=title
    )


def _laid_out(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with `level` (pixels below the axis) and `place_level` of their heading."""
    order = rows.groupby("place")["teller"].nunique().sort_values(ascending=False, kind="stable")
    several = len(order) > 1
    parts, level = [], 0 if several else FIRST
    for place in order.index:
        part = rows[rows["place"] == place]
        heading = level + HEADING / 2
        level += HEADING if several else 0
        highest = part.groupby("teller")["top"].max()
        ranked = highest.sort_values(ascending=False, na_position="last").index
        levels = {who: level + ROW * (nth + 0.74) for nth, who in enumerate(ranked)}
        level += ROW * len(ranked)
        parts.append(
            part.assign(
                level=part["teller"].map(levels), place_level=heading if several else math.nan
            )
        )
    if not parts:
        return rows.assign(level=0.0, place_level=math.nan)
    laid_out: pd.DataFrame = pd.concat(parts)
    return laid_out


def draw_who_says_what(
    rows: pd.DataFrame, look: Look, *, log: bool, highlight: str = "", width_class: str = WIDE,
    title: str = "",
) -> go.Figure:  # fmt: skip
    """The same, from chart rows that are comparable."""
    rows, theme = _laid_out(rows), look.theme
    height = int(rows["level"].max() + ROW * 0.4) if len(rows) else ROW
    used = {side: c for side, c in look.colours.items() if side in set(rows["side"])}
    key = key_entries(theme, used, shapes_present(rows, look.kind), across=True)
    below = 20 + 20 * key_rows([entry.name for entry in key], PLOT_WIDTH[width_class])
    top = AXIS + (48 if title else 0)
    chart = new_chart(
        theme,
        height=top + height + below,
        margin={"l": 14, "r": 18, "t": top, "b": below},
        title=plain(title, 120),
    )
    log = log and bool((rows["bottom"] > 0).any())
    axis = _axis(rows, look, log=log)
    chart.add_traces([*_marks(rows, look, axis, log=log, highlight=highlight), *key])
    chart.update_layout(
        xaxis=axis,
        yaxis={"range": [height, 0], "visible": False, "fixedrange": True},
        shapes=_lines(rows, theme),
        annotations=[*_names(rows, look, width_class), *_arrows(rows, look, log=log)],
        legend=key_below(theme, plot_height=height, gap=10),
    )
    return chart


def _axis(rows: pd.DataFrame, look: Look, *, log: bool) -> dict[str, Any]:
    largest = float(rows["top"].max()) if rows["top"].notna().any() else 0.0
    above = rows["bottom"][rows["bottom"] > 0]
    smallest = float(above.min()) if len(above) else 1.0
    axis = number_axis(look.theme, smallest, largest, log=log, unit=look.unit, side="top", ticks="")
    if not log:
        room = 0.05 if rows["top"].isna().any() else 0.015
        axis["range"] = [-room * top_of(largest), top_of(largest) * 1.1]
    return axis


def _marks(
    rows: pd.DataFrame, look: Look, axis: Mapping[str, Any], *, log: bool, highlight: str
) -> list[Any]:
    low, high = axis["range"]
    edge = low + (high - low) * 0.012
    # What was said in words has no number: it stands left of the first one.
    edge = 10**edge if log else edge
    drawn, xs, traces = [], [], []
    for row in tuples(rows):
        nowhere = pd.isna(row.top) or (log and row.bottom <= 0)
        values = [edge] if nowhere else list(dict.fromkeys((row.bottom, row.top)))
        xs += values
        drawn += [row] * len(values)
        if len(values) == 2:
            traces.append(_bar(row, look.colours[row.side]))
    ys = [row.level for row in drawn]
    ringed = [nth for nth, row in enumerate(drawn) if row.id == highlight]
    if ringed:
        traces.append(_rings([xs[n] for n in ringed], [ys[n] for n in ringed], look.theme.accent))
    marks = clickable(drawn, look, across=True)
    traces.append(go.Scatter(**marks, x=xs, y=ys, cliponaxis=False))
    return traces


def _bar(row: Any, colour: str) -> go.Scatter:
    return go.Scatter(
        x=[row.bottom, row.top], y=[row.level, row.level], mode="lines", hoverinfo="skip",
        showlegend=False, line={"color": colour, "width": 4},
    )  # fmt: skip


def _rings(xs: list[float], ys: list[float], colour: str) -> go.Scatter:
    """A ring round the figure in hand."""
    return go.Scatter(
        x=xs, y=ys, mode="markers", hoverinfo="skip", showlegend=False, cliponaxis=False,
        marker={"symbol": "circle-open", "size": 22, "color": colour, "line": {"width": 2}},
    )  # fmt: skip


def _lines(rows: pd.DataFrame, theme: ChartTheme) -> list[dict[str, Any]]:
    return [
        {
            "type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": level, "y1": level,
            "line": {"color": theme.hairline, "width": 1}, "layer": "below",
        }
        for level in sorted(set(rows["level"]))
    ]  # fmt: skip


def _names(rows: pd.DataFrame, look: Look, width_class: str) -> list[dict[str, Any]]:
    """A claimant's name over the row, with what was said and its source number."""
    names = []
    limit = NAME_LIMIT.get(width_class, 48)
    for level, group in rows.groupby("level"):
        first = tuples(group)[0]
        said = ", ".join(
            f"{plain(shorten(row.quantity, 30))} <sup>{row.number}</sup>"
            for row in tuples(group.head(3))
        )
        more = f" and {len(group) - 3} more" if len(group) > 3 else ""
        name = f'<span style="color:{look.colours[first.side]}"><b>{plain(_name(first, limit))}'
        text = f"{name}</b></span>  {said}{more}"
        names.append(written(text, level, look.theme, yanchor="bottom", yshift=8))
    headings = rows.dropna(subset=["place_level"]).drop_duplicates("place")
    for place, level in zip(headings["place_label"], headings["place_level"], strict=True):
        names.append(written(plain(place, 60), level, look.theme, size=13, muted=True))
    return names


def _name(row: Any, limit: int) -> str:
    if row.claimant == NOT_STATED:
        return f"{shorten(row.outlet, limit - 8)}, no source named"
    return shorten(row.short_name, limit)


def written(
    text: str, level: Any, theme: ChartTheme, *, size: int = LABEL_SIZE, muted: bool = False,
    **more: Any,
) -> dict[str, Any]:  # fmt: skip
    """Text at the left end of a row, on a scrap of paper of its own."""
    return {
        "text": text,
        "y": level,
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "align": "left",
        "showarrow": False,
        "bgcolor": theme.paper,
        "borderpad": 1,
        "font": {"size": size, "color": theme.muted if muted else theme.ink},
        **more,
    }


def _arrows(rows: pd.DataFrame, look: Look, *, log: bool) -> list[dict[str, Any]]:
    bounded = rows[rows["hedge"].isin(UPWARD | DOWNWARD) & (rows["bottom"] > (0 if log else -1))]
    return [
        arrow(row, look.colours[row.side], across=True)
        | {"x": math.log10(row.bottom) if log else row.bottom, "y": row.level}
        for row in tuples(bounded)
    ]
