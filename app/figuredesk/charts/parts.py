"""Parts: a total, its parts, and the rest, as far as they follow from what was said.

The rest is arithmetic, and shown as such, only where the total and every part are single
numbers of the same thing. Where one of them is a bound, a range or in words, the rest is
"not stated". The ledger says what is part of what (`part_of`); nothing is guessed.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from figuredesk.charts.charted import chart_rows, side_colours, tuples
from figuredesk.charts.hover import hover_text, plain, shorten
from figuredesk.charts.layout import MEDIUM, NARROW, WIDE, new_chart, number_axis, top_of
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.who_says_what import written
from figuredesk.charts.wording import who_text
from figuredesk.ledger import Hedge, Ledger, format_number, format_quantity

ROW, AXIS = 58, 34
NAME_LIMIT = {NARROW: 42, MEDIUM: 70}  # characters beside a bar; a wider page has room for 90
_SINGLE = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY})
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What is left of a total: its number by arithmetic, or None with the reason why not."""

    value: float | None
    text: str
    working: str


def find_wholes(ledger: Ledger, figure_ids: Collection[str]) -> list[str]:
    """The totals of which these figures are a whole or a part, those with most parts first."""
    figures = ledger.figures
    parts = figures[figures["part_of"] != ""]
    near = set(figure_ids)
    touched = parts[parts["part_of"].isin(near) | parts["id"].isin(near)]
    wholes = [whole for whole in dict.fromkeys(touched["part_of"]) if ledger.has_figure(whole)]
    counts = parts["part_of"].value_counts()
    return sorted(wholes, key=lambda whole: (-int(counts[whole]), whole))


def part_rows(ledger: Ledger, whole: str) -> pd.DataFrame:
    """Chart rows of the total (number 1) and of its parts, the largest first.

    Raises KeyError when the ledger has no such figure.
    """
    ledger.figure(whole)
    figures = ledger.figures
    ids = list(figures.loc[figures["part_of"] == whole, "id"])
    rows = pd.concat([chart_rows(ledger, [one]) for one in [whole, *ids]])
    labels = {measure.id: measure.label for measure in ledger.measure_by_id.values()}
    rows = rows.assign(
        measure_label=rows["measure"].map(labels), is_whole=[True] + [False] * len(ids)
    )
    rows = rows.sort_values(["is_whole", "top", "id"], ascending=[False, False, True])
    return rows.assign(number=range(1, len(rows) + 1)).reset_index(drop=True)


def find_rest(ledger: Ledger, rows: pd.DataFrame) -> Rest:
    """What `part_rows` leave of the total."""
    whole, parts = rows.iloc[0], rows.iloc[1:]
    same = {(ledger.measure_by_id[m].unit, ledger.measure_by_id[m].kind) for m in rows["measure"]}
    if len(same) > 1:
        return _unstated("the parts are counted in another way than the total")
    if not set(rows["hedge"]) <= _SINGLE:
        return _unstated("a range, a bound or words cannot be subtracted")
    value = float(whole["value"] - parts["value"].sum())
    working = f"{format_number(whole['value'])} − " + " − ".join(
        format_number(value) for value in parts["value"]
    )
    if value < 0:
        return _unstated("the parts add up to more than the total", working)
    hedge = Hedge.ABOUT if _ROUGH & set(rows["hedge"]) else Hedge.EXACT
    return Rest(value=value, text=format_quantity(value, None, None, hedge), working=working)


def _unstated(why: str, working: str = "") -> Rest:
    return Rest(value=None, text="not stated", working=f"{why} ({working})" if working else why)


def parts_chart(
    ledger: Ledger, whole: str, theme: ChartTheme, *, width_class: str = WIDE, title: str = ""
) -> go.Figure:
    """A total, its parts one after the other, and the rest. Raises KeyError."""
    rows = part_rows(ledger, whole)
    rest = find_rest(ledger, rows)
    colour = side_colours(ledger, theme)[rows["side"].iloc[0]]
    height = ROW * (len(rows) + 1)
    top = AXIS + (48 if title else 0)
    chart = new_chart(
        theme, height=top + height + 12, margin={"l": 14, "r": 18, "t": top, "b": 12},
        title=plain(title, 120),
    )  # fmt: skip
    levels = [ROW * (nth + 0.72) for nth in range(len(rows) + 1)]
    starts = _starts(rows, rest)
    chart.add_traces(
        [_bars(rows, starts, levels, colour, theme), *_rest(rows, rest, levels, theme)]
    )
    largest = max(float((rows["top"].fillna(0) + pd.Series(starts)).max()), 0.0)
    chart.update_layout(
        showlegend=False,
        bargap=0,
        xaxis=number_axis(theme, 1, largest, log=False, side="top", ticks="")
        | {"range": [-0.01 * top_of(largest), top_of(largest)]},
        yaxis={"range": [height, 0], "visible": False, "fixedrange": True},
        annotations=_texts(rows, rest, levels, theme, NAME_LIMIT.get(width_class, 90)),
    )
    return chart


def _starts(rows: pd.DataFrame, rest: Rest) -> list[float]:
    """Where each bar begins: parts follow each other only where they add up."""
    if rest.value is None:
        return [0.0] * len(rows)
    ends = rows["value"].iloc[1:].cumsum().tolist()
    return [0.0, 0.0, *ends[:-1]]


def _bars(
    rows: pd.DataFrame, starts: list[float], levels: list[float], colour: str, theme: ChartTheme
) -> go.Bar:
    solid = {"color": colour, "line": {"color": theme.paper, "width": 1}}
    return go.Bar(
        orientation="h",
        base=starts,
        x=rows["top"].fillna(0).tolist(),
        y=levels[: len(rows)],
        width=16,
        marker=solid | {"opacity": [1.0] + [0.75] * (len(rows) - 1)},
        customdata=list(zip(rows["id"], rows["number"].tolist(), strict=True)),
        hovertext=[hover_text(row) for row in tuples(rows)],
        hoverinfo="text",
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 0.75}},
    )


def _rest(rows: pd.DataFrame, rest: Rest, levels: list[float], theme: ChartTheme) -> list[go.Bar]:
    if not rest.value:
        return []
    hatched = {
        "color": theme.paper,
        "line": {"color": theme.muted, "width": 1},
        "pattern": {"shape": "/", "fgcolor": theme.muted, "size": 6, "solidity": 0.2},
    }
    return [
        go.Bar(
            orientation="h", base=[float(rows["value"].iloc[0]) - rest.value], x=[rest.value],
            y=[levels[-1]], width=16, marker=hatched, hoverinfo="text",
            hovertext=[plain(f"The rest, by arithmetic: {rest.working}")],
        )
    ]  # fmt: skip


def _texts(
    rows: pd.DataFrame, rest: Rest, levels: list[float], theme: ChartTheme, limit: int
) -> list[dict[str, Any]]:
    over: dict[str, Any] = {"yanchor": "bottom", "yshift": 12, "size": 13}
    texts = [
        written(
            f"<b>{plain(row.quantity, 40)}</b>  {plain(_what(row, rows, limit))} "
            f"<sup>{row.number}</sup>",
            level, theme, **over,
        )
        for row, level in zip(tuples(rows), levels, strict=False)
    ]  # fmt: skip
    how = "The rest, by arithmetic" if rest.value is not None else "The rest"
    texts.append(
        written(f"<b>{plain(rest.text)}</b>  {how}", levels[-1], theme, muted=True, **over)
    )
    return texts


def _what(row: Any, rows: pd.DataFrame, limit: int) -> str:
    """What a bar counts: the total's claimant; of the same measure, the place alone."""
    whole, room = rows.iloc[0], limit - len(row.quantity)
    if row.is_whole:
        return shorten(f"{row.measure_label}, {who_text(row.claimant, row.claimant_name)}", room)
    if row.place == whole["place"] or row.place_label.lower() in row.measure_label.lower():
        return shorten(row.measure_label, room)
    if row.measure == whole["measure"]:
        return shorten(row.place_label, room)
    return shorten(f"{row.measure_label}, {row.place_label}", room)
