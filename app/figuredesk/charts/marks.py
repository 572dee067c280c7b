"""The marks of a panel: dots, bars, arrows, periods and the names beside them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from figuredesk.charts.hover import hover_text, plain, shorten
from figuredesk.charts.labels import REACH, Box, Label, Wanted, place_labels
from figuredesk.charts.layout import LABEL_SIZE, MARK_SIZE, top_of
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.panels import DAY, Panel
from figuredesk.charts.symbols import ACROSS, DOWNWARD, UPWARD, is_hollow, shape_of
from figuredesk.ledger import NOT_STATED, MeasureKind

NAME_LIMIT = 30
ARROW = 20
NAMES_PER_CLAIMANT = 3
LABELLED_MARKS = 160
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


def draw_panel(panel: Panel, axes: Axes, look: Look, *, labelled: bool, webgl: bool) -> list[Any]:
    """The traces of one panel: periods below, then bars, marks and names."""
    traces: list[Any] = []
    draw = go.Scattergl if webgl else go.Scatter
    common = {"xaxis": axes.x_name, "yaxis": axes.y_name, "showlegend": False}
    for side, rows in panel.rows.groupby("side", sort=False):
        colour = look.colours[str(side)]
        faint = look.kind == MeasureKind.CUMULATIVE
        for line, width, opacity in (
            (_periods(rows), 1.5 if faint else 2.5, 0.4 if faint else 0.6),
            (_bars(rows), 4, 1.0),
        ):
            if line[0]:
                traces.append(
                    draw(
                        x=line[0],
                        y=line[1],
                        mode="lines",
                        opacity=opacity,
                        hoverinfo="skip",
                        line={"color": colour, "width": width},
                        connectgaps=False,
                        **common,
                    )
                )
        traces.append(draw(**_marks(rows, look, short=webgl), **common))
    if labelled and len(panel.rows) <= LABELLED_MARKS:
        traces += _names(panel, axes, look, common)
    return traces


def _periods(rows: pd.DataFrame) -> tuple[list[Any], list[Any]]:
    """A horizontal line over each period longer than a day, at each end of a range."""
    xs: list[Any] = []
    ys: list[Any] = []
    long = rows[(rows["days"] > 1) & (rows["dated_by"] == "as_of")]
    for start, end, bottom, top in long[["start", "end", "bottom", "top"]].itertuples(index=False):
        for value in dict.fromkeys((bottom, top)):
            xs += [start, end + DAY, None]
            ys += [value, value, None]
    return xs, ys


def _bars(rows: pd.DataFrame) -> tuple[list[Any], list[Any]]:
    xs: list[Any] = []
    ys: list[Any] = []
    for at, bottom, top in _ranges(rows)[["at", "bottom", "top"]].itertuples(index=False):
        xs += [at, at, None]
        ys += [bottom, top, None]
    return xs, ys


def _ranges(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["bottom"] < rows["top"]]


def _marks(rows: pd.DataFrame, look: Look, *, short: bool) -> dict[str, Any]:
    """One marker per figure; for a range one at each end, and none between."""
    ends = pd.concat([rows.assign(y=rows["bottom"]), _ranges(rows).assign(y=lambda r: r["top"])])
    hover = ends["quantity"].map(plain) if short else [hover_text(r) for r in records(ends)]
    return {
        "x": ends["at"].tolist(),
        "y": ends["y"].tolist(),
        "mode": "markers",
        **({} if short else {"cliponaxis": False}),  # a zero stands on the axis, whole
        "customdata": list(zip(ends["id"], ends["number"].tolist(), strict=True)),
        "hovertext": list(hover),
        "hoverinfo": "text",
        "marker": marker(ends, look),
        # A click selects a mark for a moment: the others must not fade.
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def marker(rows: pd.DataFrame, look: Look, *, across: bool = False) -> dict[str, Any]:
    """Shape by hedge, colour by side, hollow for what did not happen.

    `across`: numbers run from left to right.
    """
    style = [
        _style(hedge, is_hollow(look.kind, stance), stance, look.colours[side], look.theme.paper)
        for hedge, stance, side in rows[["hedge", "stance", "side"]].itertuples(index=False)
    ]
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


def tuples(rows: pd.DataFrame) -> list[Any]:
    """The rows one by one, each column an attribute."""
    return list(rows.itertuples())


def records(rows: pd.DataFrame) -> list[dict[str, str]]:
    """The rows one by one, as `hover_text` takes them."""
    return [{str(key): value for key, value in row.items()} for row in rows.to_dict("records")]


def _style(
    hedge: str, hollow: bool, stance: str, colour: str, paper: str
) -> tuple[str, str, str, float, float]:
    """Symbol, fill, outline, size and outline's width."""
    symbol = shape_of(hedge, stance)
    if symbol.endswith("-open"):
        return symbol, colour, colour, MARK_SIZE, 1.8
    if symbol == "line-ew":
        return "line-ew-open", colour, colour, CAP, 3
    if hollow:
        return symbol, paper, colour, MARK_SIZE, 2
    return symbol, colour, paper, MARK_SIZE, 1


def _turned(symbol: str) -> str:
    shape = symbol.removesuffix("-open")
    return ACROSS.get(shape, shape) + symbol[len(shape) :]


def shapes_present(rows: pd.DataFrame, kind: str) -> set[str]:
    """The shapes that a key has to explain."""
    pairs = set(zip(rows["hedge"], rows["stance"], strict=True))
    shapes = {shape_of(hedge, stance) for hedge, stance in pairs}
    hollow = {"hollow"} if any(is_hollow(kind, stance) for _, stance in pairs) else set()
    return shapes | hollow


def arrows(panel: Panel, axes: Axes, colours: Mapping[str, str]) -> list[dict[str, Any]]:
    """An arrow from each bound, the way in which the number may lie."""
    bounded = panel.rows[panel.rows["hedge"].isin(UPWARD | DOWNWARD)]
    columns = ["at", "bottom", "hedge", "side"]
    return [
        {
            "x": at.isoformat(),
            "y": math.log10(value) if panel.log else value,
            "xref": axes.x_name,
            "yref": axes.y_name,
            "ax": 0,
            "ay": -ARROW if hedge in UPWARD else ARROW,
            "text": "",
            "showarrow": True,
            "arrowside": "start",
            "startarrowhead": 2,
            "startarrowsize": 0.9,
            "arrowwidth": 1.8,
            "arrowcolor": colours[side],
        }
        for at, value, hedge, side in bounded[columns].itertuples(index=False)
    ]


def _names(panel: Panel, axes: Axes, look: Look, common: Mapping[str, Any]) -> list[Any]:
    rows = panel.rows
    taken = [box for row in tuples(rows) for box in _taken(row, panel, axes)]
    labels = place_labels(_wanted(panel, axes), taken, width=axes.width, height=axes.height)
    return [_text(labels, rows.set_index("id"), look, common)] if labels else []


def _wanted(panel: Panel, axes: Axes) -> list[Wanted]:
    """Names first, each claimant's latest before their others, then bare numbers."""
    rows = panel.rows.sort_values(["top", "at"], ascending=False)
    nth = rows.groupby("claimant").cumcount()
    names: list[tuple[int, Wanted]] = []
    numbers = []
    for row, earlier in zip(tuples(rows), nth, strict=True):
        x, y = axes.x(row.at), axes.y(row.top, panel)
        at = {"key": row.id, "x": x, "y": y, "reach": _reach(row)}
        numbers.append(Wanted(text=str(row.number), size=LABEL_SIZE - 1, **at))
        if row.claimant != NOT_STATED and earlier < NAMES_PER_CLAIMANT:
            text = f"{shorten(row.short_name, NAME_LIMIT)} {row.number}"
            names.append((earlier, Wanted(text=text, size=LABEL_SIZE, **at)))
    ordered = [name for _, name in sorted(names, key=lambda pair: pair[0])]
    return ordered + numbers


def _reach(row: Any) -> float:
    return CAP * 0.7 + 3 if row.top > row.bottom else REACH


def _taken(row: Any, panel: Panel, axes: Axes) -> list[Box]:
    x, low, high = axes.x(row.at), axes.y(row.bottom, panel), axes.y(row.top, panel)
    half = CAP * 0.7 if low > high else MARK_SIZE / 2 + 1
    up = ARROW if row.hedge in UPWARD else 0
    down = ARROW if row.hedge in DOWNWARD else 0
    boxes = [Box(left=x - half, right=x + half, top=high - half - up, bottom=low + half + down)]
    if row.days > 1 and row.dated_by == "as_of":
        left, right = axes.x(row.start), axes.x(row.end + DAY)
        boxes += [Box(left=left, right=right, top=y - 2, bottom=y + 2) for y in (low, high)]
    return boxes


def _text(
    labels: list[Label], rows: pd.DataFrame, look: Look, common: Mapping[str, Any]
) -> go.Scatter:
    """The placed names; a clear marker under each sets the distance of its text."""
    chosen = rows.loc[[label.wanted.key for label in labels]]
    return go.Scatter(
        x=chosen["at"].tolist(),
        y=chosen["top"].tolist(),
        mode="markers+text",
        text=[
            _label_html(label, int(n)) for label, n in zip(labels, chosen["number"], strict=True)
        ],
        textposition=[label.position for label in labels],
        textfont={
            "size": [label.wanted.size for label in labels],
            "color": [look.colours[side] for side in chosen["side"]],
        },
        # Plotly sets text off by a marker's radius over 0.8, plus a pixel.
        marker={"size": [(label.wanted.reach - 1) * 1.6 for label in labels], "opacity": 0},
        cliponaxis=False,
        hoverinfo="skip",
        **common,
    )


def _label_html(label: Label, number: int) -> str:
    name = label.wanted.text.removesuffix(str(number)).rstrip()
    return f"{plain(name)} <sup>{number}</sup>" if name else str(number)


def draw_words(panel: Panel, axes: Axes, look: Look) -> list[Any]:
    """The row below the plot for what was said in words (and for zero, on a log axis)."""
    rows = panel.rows
    common = {"xaxis": axes.x_name, "yaxis": axes.y_name, "showlegend": False}
    taken = [Box(left=axes.x(at) - 7, right=axes.x(at) + 7, top=13, bottom=27) for at in rows["at"]]
    wanted = [
        Wanted(
            key=row.id, text=f"{shorten(row.quantity, 34)} {row.number}", x=axes.x(row.at),
            y=axes.height / 2, size=LABEL_SIZE,
        )
        for row in tuples(rows)
    ]  # fmt: skip
    labels = place_labels(wanted, taken, width=axes.width, height=axes.height)
    traces: list[Any] = [
        go.Scatter(
            x=rows["at"].tolist(),
            y=[0] * len(rows),
            mode="markers",
            customdata=list(zip(rows["id"], rows["number"].tolist(), strict=True)),
            hovertext=[hover_text(row) for row in records(rows)],
            hoverinfo="text",
            marker=marker(rows, look),
            selected={"marker": {"opacity": 1}},
            unselected={"marker": {"opacity": 1}},
            **common,
        )
    ]
    if labels:
        named = rows.assign(top=0.0).set_index("id")
        traces.append(_text(labels, named, look, common))
    return traces
