"""The ledger as loaded: its tables, its rows, its problems.

A `Ledger` is never changed after loading (it is shared between the app's sessions);
a change on disk makes a new one with another `version`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figuredesk.ledger.periods import Period, parse_period
from figuredesk.ledger.problems import Problem, Severity
from figuredesk.ledger.rows import Claimant, Correction, Figure, Measure, Place, Report
from figuredesk.ledger.search import SearchIndex
from figuredesk.ledger.vocabulary import (
    ClaimantKind,
    CorrectionKind,
    Extent,
    Hedge,
    MeasureKind,
    ReportKind,
    Stance,
    Status,
)

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The tables of one folder, good rows only, with every problem found on the way.

    Frames have one row a good CSV row, in file order, a RangeIndex, and the CSV's
    columns under their names as text ("" for empty; without the signs that nobody sees,
    see `hidden`), except numbers (float64, NaN for empty). `figures` has besides: `line`
    (int, as a text editor counts), and as datetime64, NaT for empty, the bounds
    `as_of_start`, `as_of_end`, `said_on_start`, `said_on_end`. `reports` has
    `published_start`, `published_end`. Never mutate them.
    """

    directory: Path
    version: str  # changes with any byte of any table
    figures: pd.DataFrame
    reports: pd.DataFrame
    measures: pd.DataFrame
    places: pd.DataFrame
    claimants: pd.DataFrame
    corrections: pd.DataFrame
    problems: tuple[Problem, ...] = field(default=())
    sides: tuple[str, ...] = field(default=())  # as the descriptor lists them, in its order

    @cached_property
    def _figure_rows(self) -> Mapping[str, int]:
        return {key: row for row, key in enumerate(self.figures["id"].tolist())}

    @cached_property
    def _figure_cache(self) -> dict[str, Figure]:
        return {}

    @cached_property
    def _figure_arrays(self) -> Mapping[str, Any]:
        return {name: self.figures[name].array for name in self.figures.columns}

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep a row, a link or a file out."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    @cached_property
    def notices(self) -> tuple[Problem, ...]:
        """The problems that keep nothing out: how something was read."""
        return tuple(p for p in self.problems if p.severity is Severity.NOTICE)

    def has_figure(self, figure_id: str) -> bool:
        """Whether the ledger has a figure of this id."""
        return figure_id in self._figure_rows

    def figure(self, figure_id: str) -> Figure:
        """The figure of this id. Raises KeyError."""
        found = self._figure_cache.get(figure_id)
        if found is None:
            row = self._figure_rows[figure_id]
            cells = {name: array[row] for name, array in self._figure_arrays.items()}
            found = self._figure_cache[figure_id] = _figure(cells)
        return found

    @cached_property
    def report_by_id(self) -> Mapping[str, Report]:
        """Every report, by id."""
        return {r["id"]: _report(r) for r in _records(self.reports)}

    @cached_property
    def measure_by_id(self) -> Mapping[str, Measure]:
        """Every measure, by id."""
        return {r["id"]: _measure(r) for r in _records(self.measures)}

    @cached_property
    def place_by_id(self) -> Mapping[str, Place]:
        """Every place, by id."""
        return {r["id"]: _place(r) for r in _records(self.places)}

    @cached_property
    def claimant_by_id(self) -> Mapping[str, Claimant]:
        """Every claimant, by id."""
        return {r["id"]: _claimant(r) for r in _records(self.claimants)}

    @cached_property
    def search_index(self) -> SearchIndex:
        """The words of every figure, folded for searching."""
        return SearchIndex(
            self.figures,
            {
                "claimant": self.claimants,
                "place": self.places,
                "measure": self.measures,
                "report": self.reports,
            },
        )

    @cached_property
    def edition(self) -> date | None:
        """The latest day on which the ledger says it was worked on; None where it says none.

        From the days of checks, corrections and visits to reports, not from the files: a
        copy of a ledger is no younger than the ledger.
        """
        days = [*self.figures["checked_on"], *self.reports["accessed"]]
        days += [at[:10] for at in self.corrections["at"]]
        return max((parse_period(day).end for day in set(days) if len(day) == 10), default=None)

    @cached_property
    def correction_list(self) -> tuple[Correction, ...]:
        """Every correction, oldest first."""
        return tuple(
            Correction(**{**r, "kind": CorrectionKind(r["kind"])})
            for r in _records(self.corrections)
        )


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    names = list(frame.columns)
    columns = [frame[name].tolist() for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def _period(text: str) -> Period | None:
    return parse_period(text) if text else None


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


def _figure(row: dict[str, Any]) -> Figure:
    return Figure(
        id=row["id"],
        quote=row["quote"],
        value=_number(row["value"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        hedge=Hedge(row["hedge"]),
        measure=row["measure"],
        place=row["place"],
        as_of=_period(row["as_of"]),
        said_on=_period(row["said_on"]),
        claimant=row["claimant"],
        claimant_role=row["claimant_role"],
        stance=Stance(row["stance"]),
        part_of=row["part_of"],
        replies_to=row["replies_to"],
        report=row["report"],
        also_in=tuple(row["also_in"].split()),
        locator=row["locator"],
        status=Status(row["status"]),
        checked_by=row["checked_by"],
        checked_on=_period(row["checked_on"]),
        note=row["note"],
    )


def _report(row: dict[str, str]) -> Report:
    return Report(
        id=row["id"],
        outlet=row["outlet"],
        title=row["title"],
        url=row["url"],
        archive_url=row["archive_url"],
        published=_period(row["published"]),
        accessed=_period(row["accessed"]),
        language=row["language"],
        kind=ReportKind(row["kind"]),
    )


def _measure(row: dict[str, str]) -> Measure:
    return Measure(
        id=row["id"],
        label=row["label"],
        unit=row["unit"],
        kind=MeasureKind(row["kind"]),
        definition=row["definition"],
        terms=_split(row["terms"]),
    )


def _place(row: dict[str, Any]) -> Place:
    return Place(
        id=row["id"],
        label=row["label"],
        within=row["within"],
        lat=_number(row["lat"]),
        lon=_number(row["lon"]),
        extent=Extent(row["extent"]),
        names=_split(row["names"]),
    )


def _claimant(row: dict[str, str]) -> Claimant:
    return Claimant(
        id=row["id"],
        name=row["name"],
        organisation=row["organisation"],
        side=row["side"],
        kind=ClaimantKind(row["kind"]),
        names=_split(row["names"]),
    )
