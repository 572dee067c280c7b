"""Over time: one mark per figure, as it was said, and no line that nobody drew.

Ranges are bars with two ends and no middle; bounds are triangles with an arrow the way
the number may lie; plans are hollow; periods are horizontal lines; what was said in
words stands in a row of its own. Nothing is averaged or interpolated, and no line joins
two figures.
"""

from collections.abc import Collection
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from figuredesk.charts.charted import chart_rows, side_colours
from figuredesk.charts.hover import plain
from figuredesk.charts.layout import (
    LABEL_SIZE,
    LEFT,
    MARK_SIZE,
    PLOT_WIDTH,
    WIDE,
    date_axis,
    key_below,
    key_entries,
    key_rows,
    new_chart,
    number_axis,
    room_for_ticks,
)
from figuredesk.charts.marks import Axes, Look, arrows, draw_marks, draw_words, shapes_present
from figuredesk.charts.names import draw_names, draw_phrases
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.panels import Panel, divide, share_days
from figuredesk.checking import amount_words
from figuredesk.ledger import Ledger

CROWDED = 1_500  # marks from which on a chart has no names and no arrows
ONE_PANEL, ONE_OF_MANY, WORDS, GAP = 360, 220, 40, 74
FEW, LOW = 2, 0.62  # as few figures need less of a plot's height
TOP, BELOW, KEY_ROW = 14, 46, 20


def timeline_chart(
    ledger: Ledger,
    figure_ids: Collection[str],
    theme: ChartTheme,
    *,
    log: bool = False,
    width_class: str = WIDE,
    title: str = "",
) -> go.Figure:
    """The figures of one measure over time. Raises ValueError for several measures.

    Every mark's customdata is `[figure id, source number]`. Figures without any date, and
    zeros on a logarithmic axis, have no place on the plot: `undrawn` names them.
    """
    rows = chart_rows(ledger, figure_ids)
    measure = None if rows.empty else ledger.measure_by_id[rows["measure"].iloc[0]]
    look = Look(
        theme=theme,
        colours=side_colours(ledger, theme),
        kind=measure.kind if measure else "",
        unit=measure.unit if measure else "",
    )
    return draw_timeline(rows, look, log=log, width_class=width_class, title=title)


def draw_timeline(
    rows: pd.DataFrame, look: Look, *, log: bool, width_class: str = WIDE, title: str = ""
) -> go.Figure:
    """The same, from chart rows."""
    dated = rows[rows["dated_by"] != ""]
    in_words = dated["top"].isna()
    zero = (dated["bottom"] <= 0) if log else pd.Series(False, index=dated.index)
    beside = (MARK_SIZE + 2) / PLOT_WIDTH[width_class]
    panels = divide(dated[~in_words & ~zero], look.kind, log=log, beside=beside)
    words = divide(dated[in_words | zero], "", log=False)
    if len(panels) == 1 and words:
        panels, words = share_days(panels[0], words[0])
    return _Timeline(look, width_class, title).draw(panels, words)


class _Timeline:
    """Where the panels go, from the top down, and what is drawn on each."""

    def __init__(self, look: Look, width_class: str, title: str) -> None:
        self.look, self.theme = look, look.theme
        self.width_class, self.title = width_class, title

    def draw(self, panels: list[Panel], words: list[Panel]) -> go.Figure:
        heading = 22 if panels else 0
        blocks = [(panel, heading, _height(panel, alone=len(panels) == 1)) for panel in panels]
        blocks += [(panel, 0, WORDS) for panel in words]
        plot = sum(head + height for _, head, height in blocks) + GAP * (len(blocks) - 1)
        if words and panels:
            plot -= GAP - BELOW
        plot = max(plot, WORDS)
        top = TOP + (48 if self.title else 0)
        key = self._key(panels + words)
        foot = 16 if words and len(panels) == 1 else BELOW
        below = (
            foot
            + 12
            + KEY_ROW * key_rows([entry.name for entry in key], PLOT_WIDTH[self.width_class])
        )
        margin = room_for_ticks(self._tick_texts(panels), self.width_class)
        width = PLOT_WIDTH[self.width_class] - (margin - LEFT[self.width_class])
        chart = new_chart(
            self.theme,
            height=top + plot + below,
            margin={"l": margin, "r": 12, "t": top, "b": below},
            title=plain(self.title, 120),
        )
        layout: dict[str, Any] = {"annotations": []}
        traces: list[Any] = []
        crowded = sum(len(panel.rows) for panel in panels) > CROWDED
        left = plot
        for place, (panel, head, height) in enumerate(blocks, start=1):
            left -= head
            axes = Axes(
                number=place,
                width=width,
                height=height,
                first=panel.first,
                last=panel.last,
            )
            domain = [max(0.0, (left - height) / plot), left / plot]
            is_words = panel in words
            layout |= self._axes(panel, panels, axes, domain, is_words)
            if is_words:
                traces += draw_words(panel, axes, self.look)
                traces += draw_phrases(panel, axes, self.look)
            else:
                traces += draw_marks(panel, axes, self.look, crowded=crowded)
                if not crowded:
                    layout["annotations"] += arrows(panel, axes, self.look.colours)
                    traces += draw_names(panel, axes, self.look)
            if head:
                words_over = panel.title or self._unit_words()
                count = len(panel.rows) if panel.title else None
                layout["annotations"].append(_heading(words_over, count, domain[1], self.theme))
            left -= height + (GAP if place < len(panels) else BELOW)
        layout["legend"] = key_below(self.theme, plot_height=plot, gap=foot)
        chart.add_traces(traces + key)
        chart.update_layout(layout)
        return chart

    def _key(self, panels: list[Panel]) -> list[go.Scatter]:
        if not panels:
            return []
        drawn = pd.concat([panel.rows for panel in panels])
        used = {s: c for s, c in self.look.colours.items() if s in set(drawn["side"])}
        return key_entries(self.theme, used, shapes_present(drawn, self.look.kind))

    def _unit_words(self) -> str:
        """What is counted; nothing where the axis's numbers have its sign."""
        unit = self.look.unit
        return "" if amount_words(1, unit) != "1" else unit[:1].upper() + unit[1:]

    def _tick_texts(self, panels: list[Panel]) -> list[str]:
        axes = [
            number_axis(self.theme, p.smallest, p.largest, log=p.log, unit=self.look.unit)
            for p in panels
        ]
        return [text for axis in axes for text in axis["ticktext"]]

    def _axes(
        self, panel: Panel, panels: list[Panel], axes: Axes, domain: list[float], is_words: bool
    ) -> dict[str, Any]:
        x = date_axis(
            self.theme,
            range=[panel.first.isoformat(), panel.last.isoformat()],
            anchor=axes.y_name,
            domain=[0, 1],
        )
        if not is_words:
            y = number_axis(
                self.theme, panel.smallest, panel.largest, log=panel.log, unit=self.look.unit,
                anchor=axes.x_name, domain=domain,
            )  # fmt: skip
            return {axes.x_key: x, axes.y_key: y}
        if len(panels) == 1:
            x |= {"matches": "x", "showticklabels": False, "ticks": "", "showline": False}
            x.pop("range")
        y = {
            "range": [-1, 1], "tickvals": [0], "ticktext": [_row_name(panel)], "showgrid": True,
            "gridcolor": self.theme.hairline, "zeroline": False, "fixedrange": True,
            "tickfont": {"size": LABEL_SIZE, "color": self.theme.muted},
            "anchor": axes.x_name, "domain": domain,
        }  # fmt: skip
        return {axes.x_key: x, axes.y_key: y}


def _row_name(panel: Panel) -> str:
    """What stands in the row below the plot: words, zeros of a logarithmic axis, or both."""
    words = panel.rows["top"].isna()
    return "in words" if words.all() else "in words, 0" if words.any() else "zero"


def _height(panel: Panel, *, alone: bool) -> int:
    height = ONE_PANEL if alone else ONE_OF_MANY
    return height if len(panel.rows) > FEW else round(height * LOW)


def _heading(words: str, count: int | None, at: float, theme: ChartTheme) -> dict[str, Any]:
    """What stands over a panel: the period that its figures cover, or the unit counted."""
    figures = "" if count is None else " · 1 figure" if count == 1 else f" · {count:,} figures"
    return {
        "text": f"<b>{plain(words, 60)}</b>{figures}" if figures else plain(words, 60),
        "xref": "paper", "yref": "paper", "x": 0, "y": at, "xanchor": "left",
        "yanchor": "bottom", "yshift": 6, "showarrow": False,
        "font": {"size": 13, "color": theme.ink if figures else theme.muted},
    }  # fmt: skip
