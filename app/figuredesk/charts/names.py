"""The names beside a panel's marks: which are wanted first, and how they are drawn."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from figuredesk.charts.hover import plain, shorten
from figuredesk.charts.labels import REACH, Box, Label, Wanted, place_labels
from figuredesk.charts.layout import LABEL_SIZE, MARK_SIZE
from figuredesk.charts.marks import ARROW, CAP, Axes, Look
from figuredesk.charts.panels import DAY, Panel
from figuredesk.charts.symbols import DOWNWARD, UPWARD

NAME_LIMITS = (48, 30, 18)  # a name is tried whole, then shorter
NAMES_PER_CLAIMANT = 3
FEW_MARKS = 14  # as many are all named, however often a claimant spoke
LABELLED_MARKS = 160


def draw_names(panel: Panel, axes: Axes, look: Look) -> list[Any]:
    """The names that fit beside the marks, with their source numbers; else the numbers."""
    if len(panel.drawn) > LABELLED_MARKS:
        return []
    taken = [box for row in panel.drawn for box in _taken(row, panel, axes)]
    labels = place_labels(_wanted(panel, axes), taken, width=axes.width, height=axes.height)
    heights = {row.id: row.top for row in panel.drawn}
    return _texts(labels, panel.drawn, heights, axes, look)


def draw_phrases(panel: Panel, axes: Axes, look: Look) -> list[Any]:
    """What was said in words, beside its mark, where it fits."""
    middle = axes.height / 2
    wanted, taken = [], []
    for row in panel.drawn:
        x = axes.x(row.at)
        taken.append(Box(left=x - 7, right=x + 7, top=middle - 7, bottom=middle + 7))
        text = f"{shorten(row.quantity, 34)} {row.number}"
        wanted.append(Wanted(key=row.id, text=text, x=x, y=middle, size=LABEL_SIZE))
    labels = place_labels(wanted, taken, width=axes.width, height=axes.height)
    return _texts(labels, panel.drawn, {row.id: 0.0 for row in panel.drawn}, axes, look)


def _wanted(panel: Panel, axes: Axes) -> list[Wanted]:
    """Names first, each claimant's highest before their others, then bare numbers."""
    rows = sorted(panel.drawn, key=lambda row: (-row.top, -row.number))
    seen: dict[str, int] = {}
    names: list[tuple[int, Wanted]] = []
    numbers = []
    for row in rows:
        earlier = seen.get(row.teller, 0)
        seen[row.teller] = earlier + 1
        at = {
            "key": row.id,
            "x": axes.x(row.at),
            "y": axes.y(row.top, panel),
            "reach": CAP * 0.7 + 3 if row.top > row.bottom else REACH,
        }
        numbers.append(Wanted(text=str(row.number), size=LABEL_SIZE - 1, **at))
        if earlier < NAMES_PER_CLAIMANT or len(rows) <= FEW_MARKS:
            named = dict.fromkeys(shorten(row.short_name, limit) for limit in NAME_LIMITS)
            names += [
                (earlier, Wanted(text=f"{name} {row.number}", size=LABEL_SIZE, **at))
                for name in named
            ]
    ordered = [name for _, name in sorted(names, key=lambda pair: pair[0])]
    return ordered + numbers


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


def _texts(
    labels: Sequence[Label], rows: Sequence[Any], heights: dict[str, float], axes: Axes, look: Look
) -> list[Any]:
    """The placed texts as one trace; a clear marker under each sets its distance."""
    if not labels:
        return []
    by_id = {row.id: row for row in rows}
    chosen = [by_id[label.wanted.key] for label in labels]
    return [
        go.Scatter(
            x=[row.at for row in chosen],
            y=[heights[row.id] for row in chosen],
            mode="markers+text",
            text=[_html(label, row.number) for label, row in zip(labels, chosen, strict=True)],
            textposition=[label.position for label in labels],
            textfont={
                "size": [label.wanted.size for label in labels],
                "color": [look.colours[row.side] for row in chosen],
            },
            # Plotly sets text off by a marker's radius over 0.8, plus a pixel.
            marker={"size": [(label.wanted.reach - 1) * 1.6 for label in labels], "opacity": 0},
            cliponaxis=False,
            hoverinfo="skip",
            **axes.of_trace,
        )
    ]


def _html(label: Label, number: int) -> str:
    name = label.wanted.text.removesuffix(str(number)).rstrip()
    return f"{plain(name)} <sup>{number}</sup>" if name else str(number)
