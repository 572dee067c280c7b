"""A chart with what a reader needs beside it: sources, caveat, words, the data as a table.

Screens, exports and embeds take charts from here, so that none goes out without these.
"""

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from figuredesk.charts.charted import chart_rows, latest, period_text, side_colours, when_text
from figuredesk.charts.layout import WIDE
from figuredesk.charts.marks import Look
from figuredesk.charts.moments import ANY_TIME, NEAR, rows_at
from figuredesk.charts.palette import ChartTheme
from figuredesk.charts.panels import covering
from figuredesk.charts.parts import find_rest, part_rows, parts_chart
from figuredesk.charts.spots import extremes, find_spots
from figuredesk.charts.timeline import CROWDED, draw_timeline
from figuredesk.charts.where import draw_where
from figuredesk.charts.who_says_what import draw_who_says_what
from figuredesk.charts.wording import (
    caveat_of,
    count_text,
    describe_claimants,
    describe_parts,
    describe_places,
    describe_time,
    who_text,
)
from figuredesk.checking import manner_words
from figuredesk.ledger import Ledger, Measure, MeasureKind

MOST_MARKS = 3_000  # on one chart over time: no screen shows more apart, nor draws it at once
PLACES = 6  # named in a note; the table has all
SOURCES = 200  # listed one by one; the table has all


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a mark comes from. All text is as in the ledger: escape it where it is shown."""

    number: int  # as in the chart
    figure: str  # the figure's id
    quantity: str
    claimant: str
    role: str
    when: str
    place: str  # empty where all figures of the chart are of one place
    outlet: str
    title: str
    url: str
    report: str
    status: str


@dataclass(frozen=True, kw_only=True, eq=False)
class DescribedChart:
    """A chart, its numbered sources, and the same in words and as a table.

    `definition` is the measure's own, `caveat` follows from its unit and kind; `notes`
    say how the chart is to be read and what it does not show. `empty`: no figure at all.
    """

    chart: go.Figure
    title: str
    sources: tuple[Source, ...]
    definition: str
    caveat: str
    alt: str
    notes: tuple[str, ...]
    table: pd.DataFrame

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return self.table.empty


def describe_timeline(
    ledger: Ledger, measure: str, figure_ids: Collection[str], theme: ChartTheme,
    *, log: bool = False, width_class: str = WIDE, titled: bool = False,
) -> DescribedChart:  # fmt: skip
    """These figures of `measure` over time. Raises ValueError for other measures' figures."""
    about = ledger.measure_by_id[measure]
    rows = _rows(ledger, measure, latest(ledger, figure_ids, MOST_MARKS))
    title = about.label
    chart = draw_timeline(
        rows, _look(ledger, about, theme), log=log, width_class=width_class,
        title=title if titled else "",
    )  # fmt: skip
    notes = _time_notes(rows, about, log=log)
    if len(rows) < len(figure_ids):
        notes.append(
            f"The latest {len(rows):,} of {len(figure_ids):,} figures; filter by date for others."
        )
    return _described(
        ledger, chart, title, rows, about, alt=describe_time(rows, about), notes=notes
    )


def describe_who_says_what(
    ledger: Ledger, measure: str, figure_ids: Collection[str], theme: ChartTheme,
    *, moment: str, near: int = NEAR, log: bool = False, highlight: str = "",
    width_class: str = WIDE, titled: bool = False,
) -> DescribedChart:  # fmt: skip
    """Those comparable at `moment` (a key of `find_moments`), a row per claimant."""
    about = ledger.measure_by_id[measure]
    rows = rows_at(_rows(ledger, measure, figure_ids), moment, about.kind, near)
    when = moment_text(moment, about.kind, near)
    title = f"{about.label}, {when}"
    chart = draw_who_says_what(
        rows, _look(ledger, about, theme), log=log, highlight=highlight, width_class=width_class,
        title=title if titled else "",
    )  # fmt: skip
    notes = []
    if rows["place"].nunique() > 1:
        notes.append("Rows under one heading count the same place; places do not compare.")
    if about.kind == MeasureKind.CUMULATIVE and rows["start"].nunique() > 1:
        notes.append("Running totals with different starts: see the period in the table.")
    return _described(
        ledger, chart, title, rows, about, alt=describe_claimants(rows, about, when), notes=notes
    )


def describe_parts_of(
    ledger: Ledger, whole: str, theme: ChartTheme, *, width_class: str = WIDE, titled: bool = False
) -> DescribedChart:
    """The parts of a figure. Raises KeyError when the ledger does not have it."""
    rows = part_rows(ledger, whole)
    rest = find_rest(ledger, rows)
    about = ledger.measure_by_id[rows["measure"].iloc[0]]
    first = rows.iloc[0]
    title = f"{about.label}: {first['quantity']}, {first['claimant_name']}"
    chart = parts_chart(
        ledger, whole, theme, width_class=width_class, title=title if titled else ""
    )
    how = "by arithmetic, " if rest.value is not None else ""
    notes = [f"The rest: {rest.text} ({how}{rest.working})."]
    if rest.value is not None and len(rows) > 2:
        notes.append("The rest holds only if the parts do not overlap.")
    words = describe_parts(rows, rest.text, rest.working)
    return _described(ledger, chart, title, rows, about, alt=words, notes=notes)


def describe_where(
    ledger: Ledger, measure: str, figure_ids: Collection[str], theme: ChartTheme,
    *, width_class: str = WIDE, titled: bool = False,
) -> DescribedChart:  # fmt: skip
    """These figures of `measure` on a map, with the places that cannot be drawn named."""
    about = ledger.measure_by_id[measure]
    rows = _rows(ledger, measure, figure_ids)
    spots, elsewhere = find_spots(ledger, rows)
    title = f"{about.label}: where"
    chart = draw_where(spots, theme, width_class=width_class, title=title if titled else "")
    drawn = [(spot.place.label, len(spot.rows)) for spot in spots]
    beside = [
        f"{ledger.place_by_id[place].label} ({count_text(len(part))}, {extremes(part)})"
        for place, part in elsewhere.items()
    ]
    notes = [f"Not on the map, for want of a position: {'; '.join(beside)}."] if beside else []
    words = describe_places(rows, about, drawn, beside)
    return _described(ledger, chart, title, rows, about, alt=words, notes=notes)


def moment_text(moment: str, kind: str, near: int = NEAR) -> str:
    """A moment in words, as the rule of comparing reads it."""
    if moment == ANY_TIME or kind == MeasureKind.PLAN:
        return "at any time"
    try:
        when = period_text(moment)
    except ValueError:
        return "at no date that can be read"
    if kind == MeasureKind.FLOW:
        return f"in {when}" if len(moment) < len("2021-11-18") else when
    return f"within {near} days of {when}"


def _look(ledger: Ledger, measure: Measure, theme: ChartTheme) -> Look:
    return Look(
        theme=theme,
        colours=side_colours(ledger, theme),
        kind=measure.kind,
        unit=measure.unit,
    )


def _rows(ledger: Ledger, measure: str, figure_ids: Collection[str]) -> pd.DataFrame:
    rows = chart_rows(ledger, figure_ids)
    if not rows.empty and rows["measure"].iloc[0] != measure:
        raise ValueError(f"These figures count {rows['measure'].iloc[0]}, not {measure}")
    return rows


def _described(
    ledger: Ledger,
    chart: go.Figure,
    title: str,
    rows: pd.DataFrame,
    measure: Measure,
    *,
    alt: str,
    notes: list[str],
) -> DescribedChart:
    if len(rows) > SOURCES:
        notes = [*notes, f"The first {SOURCES} sources are listed; the table has all."]
    return DescribedChart(
        chart=chart,
        title=title,
        sources=_sources(ledger, rows),
        definition=measure.definition,
        caveat=caveat_of(measure),
        alt=alt,
        notes=tuple(notes),
        table=_table(rows),
    )


def _time_notes(rows: pd.DataFrame, measure: Measure, *, log: bool) -> list[str]:
    notes = [_places_note(rows)] if rows["place"].nunique() > 1 else []
    undated = int((rows["dated_by"] == "").sum())
    if undated:
        notes.append(f"{count_text(undated)} without any date: in the table, not on the chart.")
    elsewhere = int(rows["dated_by"].isin(["said_on", "published"]).sum())
    if elsewhere:
        notes.append(f"{count_text(elsewhere)} with no stated date: placed when said or printed.")
    if (rows["days"] > 1).any():
        ends = "in the middle" if measure.kind == MeasureKind.STOCK else "at its end"
        notes.append(f"A horizontal line is the period described; the mark stands {ends}.")
    if covering(rows[rows["dated_by"] != ""].dropna(subset=["top"])).any():
        notes.append("Marks of the same number and time stand side by side.")
    if log and (rows["bottom"] <= 0).any():
        notes.append("A logarithmic scale has no zero: zeros stand in the row below.")
    if len(rows) > CROWDED:
        notes.append(f"{len(rows):,} marks: too many for names and arrows. Filter to see them.")
    return notes


def _places_note(rows: pd.DataFrame) -> str:
    """Which places stand on one axis: only figures of one place compare."""
    counts = rows["place_label"].value_counts()
    named = "; ".join(f"{label} ({count})" for label, count in counts.head(PLACES).items())
    more = f"; and {len(counts) - PLACES} more" if len(counts) > PLACES else ""
    return (
        f"{len(counts)} places on one axis, and only figures of one place compare: {named}{more}. "
        "Choose one under Filters."
    )


def _sources(ledger: Ledger, rows: pd.DataFrame) -> tuple[Source, ...]:
    several = rows["place"].nunique() > 1
    return tuple(
        Source(
            number=int(row["number"]),
            figure=row["id"],
            quantity=row["quantity"],
            claimant=who_text(row["claimant"], row["claimant_name"]),
            role=manner_words(ledger.figure(row["id"]), ledger),
            when=when_text(row["as_of"], row["said_on"], row["published"]),
            place=row["place_label"] if several else "",
            outlet=row["outlet"],
            title=row["report_title"],
            url=row["url"],
            report=row["report"],
            status=row["status"],
        )
        for row in rows.sort_values("number").head(SOURCES).to_dict("records")
    )


def _table(rows: pd.DataFrame) -> pd.DataFrame:
    """The data of the chart under headings for a reader; `id` last, for links."""
    rows = rows.sort_values("number")
    return pd.DataFrame(
        {
            "Source": rows["number"],
            "As said": rows["quantity"],
            "Lowest": rows["bottom"],
            "Highest": rows["top"],
            "Hedge": rows["hedge"],
            "Date or period": rows["as_of"].map(period_text),
            "Said": rows["said_on"].map(period_text),
            "Claimant": rows["claimant_name"],
            "Role": rows["claimant_role"],
            "Side": rows["side"],
            "Place": rows["place_label"],
            "Stance": rows["stance"],
            "State": rows["status"],
            "Printed words": rows["quote"],
            "Outlet": rows["outlet"],
            "Report": rows["url"],
            "id": rows["id"],
        }
    ).reset_index(drop=True)
