"""The figures' columns as arrays: what every comparison of many rows reads."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from figuredesk.checking.dates import first_known, first_point, last_point
from figuredesk.checking.saying import BOUNDS, NEAR, SOFT
from figuredesk.checking.vague import vague_bounds
from figuredesk.ledger import (
    NOT_STATED,
    Hedge,
    Ledger,
    MeasureKind,
    Period,
    Stance,
    Status,
    parse_period,
)

if TYPE_CHECKING:
    import pandas as pd

Rows = NDArray[np.intp]
Mask = NDArray[np.bool_]
Days = NDArray[np.int64]
UNDATED = -(10**9)
_TEXT = (
    *("id", "quote", "hedge", "measure", "place", "as_of", "said_on", "claimant"),
    *("claimant_role", "stance", "status", "part_of", "replies_to", "report", "also_in"),
)
_CODED = ("claimant", "place", "measure", "hedge", "stance", "status")
_DATING = ("as_of", "said_on", "report", "also_in")


class FigureColumns:
    """The columns of a ledger's figures; row numbers are those of its frame."""

    def __init__(self, ledger: Ledger, voices: Mapping[str, str]) -> None:
        frame = ledger.figures
        self._ledger = ledger
        self._voices = voices
        self._parsed: dict[str, Period] = {}
        told_apart = {name: frame[name].tolist() for name in ("id", "quote")}
        coded = {name: _factorised(frame[name]) for name in _TEXT if name not in told_apart}
        self.text: dict[str, list[str]] = told_apart | {
            name: [cells[code] for code in codes.tolist()] for name, (codes, cells) in coded.items()
        }
        self.numbers = {name: frame[name].to_numpy("float64") for name in ("value", "low", "high")}
        size = len(frame)
        self.codes = {name: coded[name] for name in _CODED}
        self._date_the_rows([coded[name] for name in _DATING])
        self.claimant, self.place = (self._code(name) for name in ("claimant", "place"))
        self.voice, self.voice_codes = self._voices_said()
        kinds = {key: measure.kind for key, measure in ledger.measure_by_id.items()}
        self.plan = self._is_any("measure", lambda key: kinds[key] is MeasureKind.PLAN)
        order = sorted(range(size), key=self.text["id"].__getitem__)
        self.by_id = np.empty(size, dtype=np.int64)  # the rank of each row's id
        self.by_id[order] = np.arange(size)
        self.counts = self._is_any("stance", (Stance.ASSERTS, Stance.ESTIMATES).__contains__)
        self.live = self._is_any("status", lambda status: status != Status.WITHDRAWN)
        self.all_live = bool(self.live.all())
        self.live_counts = self.live & self.counts
        self._bound_the_numbers()

    def _code(self, name: str) -> Days:
        """A number for each row's cell, equal for equal cells."""
        return np.asarray(self.codes[name][0], dtype=np.int64)

    def _is_any(self, name: str, asked: Callable[[str], bool]) -> Mask:
        """What is asked of each row's cell, asked once of every cell that there is."""
        codes, cells = self.codes[name]
        answers = np.array([asked(cell) for cell in cells], dtype=bool)
        found: Mask = answers[codes] if len(cells) else np.zeros(0, dtype=bool)
        return found

    def _date_the_rows(self, dating: Sequence[tuple[Rows, list[str]]]) -> None:
        """Each row's days as numbers: rows with the same cells are of the same days."""
        codes, first = dating[0][0], np.empty(0, dtype=np.intp)
        for more, cells in dating[1:]:
            together = codes * len(cells) + more  # fewer than rows times rows
            _, first, codes = np.unique(together, return_index=True, return_inverse=True)
        rows = first.tolist()  # the first row of each
        dated = np.array([self._days_of(row) for row in rows], dtype=np.int64).reshape(-1, 8)
        table: Days = np.ascontiguousarray(dated.T[:, codes])
        self.start: Days = table[0]
        self.end: Days = table[1]
        self.known: Days = table[2]
        self.ended: Days = table[3]
        self.points = np.ascontiguousarray(table[4:].T)

    def _days_of(self, row: int) -> tuple[int, ...]:
        """Start, end, first known, ended by then at the earliest; and the points of the period."""
        period = self._day(row)
        points = (*first_point(period), *last_point(period)) if period else (UNDATED,) * 4
        start = period.start.toordinal() if period else UNDATED
        end = period.end.toordinal() if period else UNDATED
        ended = points[2] if "/" in self.text["as_of"][row] else start
        return start, end, self._known(row), ended, *points

    def _voices_said(self) -> tuple[Days, dict[str | None, int]]:
        claimants, names = self.codes["claimant"]
        unnamed = names.index(NOT_STATED) if NOT_STATED in names else -1
        voices = [self._voices.get(name, name) for name in names]
        codes: dict[str | None, int] = {}
        numbered = [codes.setdefault(voice, len(codes)) for voice in voices]
        said = np.array(numbered, dtype=np.int64)[claimants] if numbered else _days([])
        for row in np.flatnonzero(claimants == unnamed).tolist():
            said[row] = codes.setdefault(self.voice_of_row(row), len(codes))
        return said, codes

    def _bound_the_numbers(self) -> None:
        """What each figure leaves open, as `saying.figure_said` has it for one."""
        value, low, high = self.numbers.values()
        self.soft = self._is_any("hedge", SOFT.__contains__)
        self.over = self._is_any("hedge", lambda hedge: hedge == Hedge.MORE_THAN)
        self.under = self._is_any("hedge", lambda hedge: hedge == Hedge.LESS_THAN)
        self.bound = self._is_any("hedge", BOUNDS.__contains__)
        at_least = self._is_any("hedge", (Hedge.AT_LEAST, Hedge.MORE_THAN).__contains__)
        ranged = ~np.isnan(low) & ~np.isnan(high)
        reach = np.where(self.soft, np.abs(value) * NEAR, 0.0)
        least = np.where(ranged, low, value - reach)
        most = np.where(ranged, high, value + reach)
        most = np.where(~ranged & self.bound & at_least, np.inf, most)
        least = np.where(~ranged & self.bound & ~at_least, -np.inf, least)
        for row in np.flatnonzero(np.isnan(value) & ~ranged).tolist():
            least[row], most[row] = vague_bounds(self.text["quote"][row], self.language(row))
        self.least, self.most = least, most
        self.vague = np.isnan(value) & np.isnan(low)
        self.pointless = self.vague | ~np.isnan(low) | ~np.isnan(high)  # more than one number

    # -- one row -------------------------------------------------------------------------------

    def period(self, column: str, row: int) -> Period | None:
        """The period of a cell; None where it is empty."""
        text = self.text[column][row]
        found = self._parsed.get(text)
        if found is None and text:
            found = self._parsed[text] = parse_period(text)
        return found

    def _day(self, row: int) -> Period | None:
        return self.period("as_of", row) or self.period("said_on", row) or self.printed(row)

    def printed(self, row: int) -> Period | None:
        """The day of the earliest report that carries the figure."""
        first = self._published.get(self.text["report"][row])
        others = self.text["also_in"][row]
        if not others:
            return first
        ids = [self.text["report"][row], *others.split()]
        days = [self._published[i] for i in ids if i in self._published]
        return min(days, key=lambda period: period.start) if days else None

    @cached_property
    def _published(self) -> dict[str, Period]:
        reports = self._ledger.report_by_id.values()
        return {report.id: report.published for report in reports if report.published}

    def _known(self, row: int) -> int:
        said_on, as_of = self.period("said_on", row), self.period("as_of", row)
        known = first_known(said_on, self.printed(row), as_of)
        if said_on or as_of is None or self.text["report"][row] in self._published:
            return known
        if len(as_of.text.rpartition("/")[2]) < len("2021-11-07"):
            return known  # a month's total was not known on its first day
        # its own report has no date: those that carried it later say only that it was known then
        return min(known, as_of.end.toordinal())

    def voice_of_row(self, row: int) -> str:
        """The body that speaks; each report's unnamed source is one of its own."""
        claimant = self.text["claimant"][row]
        if claimant == NOT_STATED:
            return f"{NOT_STATED}:{self.text['report'][row]}"
        return self._voices.get(claimant, claimant)

    def language(self, row: int) -> str:
        """The language of the figure's report."""
        report = self._ledger.report_by_id.get(self.text["report"][row])
        return report.language if report else "en"


def _factorised(column: "pd.Series[str]") -> tuple[Rows, list[str]]:
    """A number for each row's cell, and the cells that the numbers stand for."""
    codes, cells = column.factorize()
    return np.asarray(codes, dtype=np.intp), [str(cell) for cell in cells]


def _days(values: Sequence[int]) -> Days:
    return np.array(values, dtype=np.int64)
