"""What a chart draws: the ledger's figures of one measure, joined, dated and numbered.

The number is that of the source below the chart. Where a figure stands in time: the day
or period it describes; where that is not stated, the day it was said, then the day its
report was printed, and the chart says which.
"""

import math
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, Final

import numpy as np
import pandas as pd

from figuredesk.charts.palette import ChartTheme, deal_colours
from figuredesk.checking import is_symbol_unit, measured_quantity
from figuredesk.ledger import NOT_STATED, Ledger, format_period, format_quantity, parse_period

LONG_NAME = 26
_TIME: Final = "datetime64[us]"
DATED_BY = ("as_of", "said_on", "published")
_FIGURE_COLUMNS = [
    "id", "quote", "value", "low", "high", "hedge", "measure", "place", "as_of", "said_on",
    "claimant", "claimant_role", "stance", "part_of", "report", "locator", "status", "note",
    "as_of_start", "as_of_end", "said_on_start", "said_on_end",
]  # fmt: skip


def chart_rows(ledger: Ledger, figure_ids: Collection[str]) -> pd.DataFrame:
    """One row per figure, oldest first, with its names, its source and its `number`.

    Beside the ledger's columns: `claimant_name`, `short_name`, `teller` (the claimant's id, or the
    outlet that named none: what one row of a chart is given to), `side`, `place_label`, `outlet`,
    `report_title`, `url`, `published` (all text); `quantity` (as said, for a reader);
    `bottom`, `top` (numbers; equal unless a range; NaN for vague quantities); `start`,
    `end` (the period drawn), `dated_by` (one of DATED_BY, "" for none) and `days` (its
    length, 0 for none). Raises ValueError for figures of several measures: a stock, a
    flow and a running total never share an axis.
    """
    figures = ledger.figures
    found = figures.loc[figures["id"].isin(set(figure_ids)), _FIGURE_COLUMNS]
    if found["measure"].nunique() > 1:
        names = ", ".join(sorted(found["measure"].unique()))
        raise ValueError(f"A chart shows one measure; these figures have several: {names}")
    return _numbered(_dated(_joined(ledger, found)))


def latest(ledger: Ledger, figure_ids: Collection[str], most: int) -> Collection[str]:
    """At most `most` of these figures: those that describe the latest days."""
    if len(figure_ids) <= most:
        return figure_ids
    figures = ledger.figures
    found = figures[figures["id"].isin(set(figure_ids))]
    ends = found["as_of_end"].fillna(found["said_on_end"])
    newest = ends.sort_values(ascending=False, na_position="last", kind="stable").index[:most]
    return list(found.loc[newest, "id"])


def tuples(rows: pd.DataFrame) -> list[Any]:
    """The rows one by one, each column an attribute."""
    return list(rows.itertuples(index=False))


def side_colours(ledger: Ledger, theme: ChartTheme) -> dict[str, str]:
    """The colour of every side of the ledger, the same on all its charts."""
    sides = {claimant.id: claimant.side for claimant in ledger.claimant_by_id.values()}
    return deal_colours(ledger.figures["claimant"].map(sides), theme, ledger.sides)


def _joined(ledger: Ledger, found: pd.DataFrame) -> pd.DataFrame:
    claimants = [ledger.claimant_by_id[key] for key in found["claimant"]]
    reports = [ledger.report_by_id[key] for key in found["report"]]
    printed = [report.published for report in reports]
    signed = {measure.id for measure in ledger.measure_by_id.values() if is_symbol_unit(measure)}
    quantities = zip(
        *(found[c] for c in ("id", "measure", "value", "low", "high", "hedge", "quote")),
        strict=True,
    )
    return found.assign(
        claimant_name=[claimant.name for claimant in claimants],
        short_name=[
            f"in {report.outlet}"
            if claimant.id == NOT_STATED
            else short_name(claimant.name, claimant.names)
            for claimant, report in zip(claimants, reports, strict=True)
        ],
        teller=[
            f"{NOT_STATED} {report.outlet}" if claimant.id == NOT_STATED else claimant.id
            for claimant, report in zip(claimants, reports, strict=True)
        ],
        side=[claimant.side for claimant in claimants],
        place_label=[ledger.place_by_id[key].label for key in found["place"]],
        outlet=[report.outlet for report in reports],
        report_title=[report.title for report in reports],
        url=[report.url for report in reports],
        published=[period.text if period else "" for period in printed],
        published_start=_days([period.start if period else None for period in printed], found),
        published_end=_days([period.end if period else None for period in printed], found),
        bottom=found["low"].fillna(found["value"]),
        top=found["high"].fillna(found["value"]),
        quantity=[
            measured_quantity(ledger.figure(key), ledger.measure_by_id[measure])
            if measure in signed
            else format_quantity(_number(value), _number(low), _number(high), hedge, quote)
            for key, measure, value, low, high, hedge, quote in quantities
        ],
    )


def _days(days: list[date | None], found: pd.DataFrame) -> pd.Series:
    return pd.to_datetime(pd.Series(days, index=found.index, dtype=object)).astype(_TIME)


def _dated(rows: pd.DataFrame) -> pd.DataFrame:
    start = rows["as_of_start"].astype(_TIME)
    end = rows["as_of_end"].astype(_TIME)
    dated_by = np.where(start.notna(), "as_of", "")
    for column in DATED_BY[1:]:
        fits = start.isna() & rows[f"{column}_start"].notna()
        start = start.mask(fits, rows[f"{column}_start"].astype(_TIME))
        end = end.mask(fits, rows[f"{column}_end"].astype(_TIME))
        dated_by = np.where(fits, column, dated_by)
    days = ((end - start).dt.days + 1).fillna(0).astype(int)
    return rows.assign(start=start, end=end, dated_by=dated_by, days=days)


def _numbered(rows: pd.DataFrame) -> pd.DataFrame:
    rows = rows.sort_values(["end", "start", "id"], na_position="last", ignore_index=True)
    return rows.assign(number=range(1, len(rows) + 1))


def short_name(name: str, others: Iterable[str]) -> str:
    """The name, or its initials where it is long and the ledger knows initials for it.

    >>> short_name("International Organization for Migration", ["OIM", "IOM"])
    'IOM'
    """
    if len(name) <= LONG_NAME:
        return name
    letters = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
    known = (other for other in others if other.isupper() and other in (letters, *_quoted(name)))
    return next(known, name)


def _quoted(name: str) -> list[str]:
    return [part.partition(")")[0] for part in name.split("(")[1:]]


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def when_text(as_of: str, said_on: str, published: str) -> str:
    """When, in words: the date described, else the date said or printed, named as such.

    >>> when_text("2021-11", "2021-12-01", ""), when_text("", "2021-12-01", "")
    ('November 2021', 'said on 1 December 2021')
    """
    if as_of:
        return period_text(as_of)
    if said_on:
        return f"said {_preposition(said_on)} {period_text(said_on)}"
    if published:
        return f"published {_preposition(published)} {period_text(published)}"
    return "date not stated"


def period_text(text: str) -> str:
    """A period of the ledger's notation in words; "not stated" for an empty one."""
    return format_period(parse_period(text) if text else None)


def _preposition(text: str) -> str:
    return "on" if len(text) == len("2021-11-18") else "in"
