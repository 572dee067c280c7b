"""The ledger as a checker asks it: by measure and place, by number, by day.

A draft is checked as it is typed, against ledgers of up to a million rows, so the columns
that decide are kept as arrays, and a row becomes an `Entry` only when it is a candidate.
An index is built once for a ledger and kept for as long as it is in use.
"""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from figuredesk.checking.attribution import voice_of
from figuredesk.checking.dates import first_known
from figuredesk.checking.saying import Said, figure_said
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

Rows = NDArray[np.intp]
_Key = TypeVar("_Key", str, tuple[str, str])
UNDATED = np.iinfo(np.int64).min
_KEPT = 4
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One figure as a candidate. `day` is the day or period it stands for, as known."""

    row: int
    id: str
    said: Said
    measure: str
    kind: MeasureKind
    place: str
    as_of: Period | None
    day: Period | None  # as_of, else said_on, else the report's day
    said_on: Period | None
    printed: Period | None
    known: int  # ordinal of the first day on which it existed
    claimant: str
    voice: str  # the body that speaks
    role: str
    stance: Stance
    status: Status
    part_of: str
    replies_to: str


class LedgerIndex:
    """The columns of one ledger that checking asks, as arrays."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        frame = ledger.figures
        names = (
            *("id", "quote", "hedge", "measure", "place", "as_of", "said_on", "claimant"),
            *("claimant_role", "stance", "status", "part_of", "replies_to", "report", "also_in"),
        )
        self._text = {name: frame[name].tolist() for name in names}
        self._numbers = {name: frame[name].to_numpy("float64") for name in ("value", "low", "high")}
        self.start, self.end = self._bounds()
        self.known = np.array(
            [first_known(said, seen, until) for said, seen, until in self._first_days()],
            dtype=np.int64,
        )
        self.claimant = _codes(self._text["claimant"])
        self._entries: dict[int, Entry] = {}
        self._by_measure = _grouped(self._text["measure"])
        pairs = zip(self._text["measure"], self._text["place"], strict=True)
        self._by_pair = _grouped(list(pairs))
        self._by_reply = _grouped(self._text["replies_to"])
        self._by_part = _grouped(self._text["part_of"])
        self._sorted = {
            name: (order := np.argsort(column, kind="stable"), column[order])
            for name, column in self._numbers.items()
        }

    def _bounds(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """First and last day that each figure stands for, as ordinals; UNDATED for none."""
        frame, found = self.ledger.figures, []
        for end in ("start", "end"):
            days = frame[f"as_of_{end}"].fillna(frame[f"said_on_{end}"])
            column = days.to_numpy("datetime64[D]").astype(np.int64) + _EPOCH
            column[days.isna().to_numpy()] = UNDATED
            found.append(column)
        start, end_ = found
        for row in np.flatnonzero(start == UNDATED):
            printed = self._printed(int(row))
            if printed:
                start[row] = printed.start.toordinal()
                end_[row] = printed.end.toordinal()
        return start, end_

    def _printed(self, row: int) -> Period | None:
        """The day of the earliest report that carries the figure."""
        ids = [self._text["report"][row], *self._text["also_in"][row].split()]
        days = [self._published[i] for i in ids if i in self._published]
        return min(days, key=lambda period: period.start) if days else None

    @cached_property
    def _published(self) -> dict[str, Period]:
        reports = self.ledger.report_by_id.values()
        return {report.id: report.published for report in reports if report.published}

    def _first_days(self) -> Iterable[tuple[Period | None, Period | None, Period | None]]:
        for row in range(len(self._text["id"])):
            yield (
                self._period("said_on", row),
                self._printed(row),
                self._period("as_of", row),
            )

    def _period(self, column: str, row: int) -> Period | None:
        text = self._text[column][row]
        found = self._periods.get(text)
        if found is None and text:
            found = self._periods[text] = parse_period(text)
        return found

    @cached_property
    def _periods(self) -> dict[str, Period]:
        return {}

    @cached_property
    def voices(self) -> dict[str, str]:
        """The body that each claimant speaks for."""
        return {key: voice_of(key, self.ledger) for key in self.ledger.claimant_by_id}

    def entry(self, row: int) -> Entry:
        """The candidate of this row."""
        found = self._entries.get(row)
        if found is None:
            found = self._entries[row] = self._make(row)
        return found

    def _make(self, row: int) -> Entry:
        text = {name: column[row] for name, column in self._text.items()}
        as_of, said_on = self._period("as_of", row), self._period("said_on", row)
        printed, claimant = self._printed(row), text["claimant"]
        numbers = [None if np.isnan(c[row]) else float(c[row]) for c in self._numbers.values()]
        report = self.ledger.report_by_id.get(text["report"])
        voice = self.voices.get(claimant, claimant)
        return Entry(
            row=row,
            id=text["id"],
            said=figure_said(
                value=numbers[0],
                low=numbers[1],
                high=numbers[2],
                hedge=Hedge(text["hedge"]),
                words=text["quote"],
                language=report.language if report else "en",
                estimated=text["stance"] == Stance.ESTIMATES,
            ),
            measure=text["measure"],
            kind=self.ledger.measure_by_id[text["measure"]].kind,
            place=text["place"],
            as_of=as_of,
            day=as_of or said_on or printed,
            said_on=said_on,
            printed=printed,
            known=int(self.known[row]),
            claimant=claimant,
            voice=f"{NOT_STATED}:{text['report']}" if claimant == NOT_STATED else voice,
            role=text["claimant_role"],
            stance=Stance(text["stance"]),
            status=Status(text["status"]),
            part_of=text["part_of"],
            replies_to=text["replies_to"],
        )

    def rows_about(self, measure: str, place: str | None, day: int) -> Rows:
        """The rows of a measure at a place (anywhere for None) that existed on a day."""
        empty = np.empty(0, dtype=np.intp)
        if place is None:
            rows = self._by_measure.get(measure, empty)
        else:
            rows = self._by_pair.get((measure, place), empty)
        return rows[self.known[rows] <= day]

    def rows_saying(self, numbers: Iterable[float], day: int) -> Rows:
        """The rows with one of these numbers as value or bound that existed on a day."""
        found = []
        for number in numbers:
            for order, column in self._sorted.values():
                first = np.searchsorted(column, number, side="left")
                last = np.searchsorted(column, number, side="right")
                found.append(order[first:last])
        rows = np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.intp)
        return rows[self.known[rows] <= day]

    def values(self, column: str) -> NDArray[np.float64]:
        """The numbers of a column (value, low or high), NaN for none."""
        return self._numbers[column]

    def quote(self, entry: Entry) -> str:
        """The printed words of a figure."""
        return str(self._text["quote"][entry.row])

    def telling_terms(self, measure: str) -> frozenset[str]:
        """The words that tell a measure from most others: its rarer terms."""
        return self._telling.get(measure, frozenset())

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        measures = self.ledger.measure_by_id.values()
        uses = Counter(term for measure in measures for term in measure.terms)
        few = max(2, len(self.ledger.measure_by_id) // 6)
        return {
            measure.id: frozenset(term for term in measure.terms if uses[term] <= few)
            for measure in measures
        }

    def replies(self, figure_id: str, day: int) -> list[Entry]:
        """The figures that deny or answer a figure, as known on a day."""
        return self._linked(self._by_reply, figure_id, day)

    def parts(self, figure_id: str, day: int) -> list[Entry]:
        """The figures that are part of a figure, as known on a day."""
        return self._linked(self._by_part, figure_id, day)

    def _linked(self, groups: dict[str, Rows], figure_id: str, day: int) -> list[Entry]:
        empty = np.empty(0, dtype=np.intp)
        rows = groups.get(figure_id, empty) if figure_id else empty
        return [self.entry(int(row)) for row in rows if self.known[row] <= day]

    @cached_property
    def row_of(self) -> dict[str, int]:
        """The row of every figure's id."""
        return {key: row for row, key in enumerate(self._text["id"])}

    def places_of(self, measure: str) -> set[str]:
        """The places at which a measure has figures."""
        return self._places.get(measure, set())

    @cached_property
    def _places(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for measure, place in self._by_pair:
            found.setdefault(measure, set()).add(place)
        return found


def _codes(keys: Sequence[str]) -> NDArray[np.int64]:
    known: dict[str, int] = {}
    return np.array([known.setdefault(key, len(known)) for key in keys], dtype=np.int64)


def _grouped(keys: Sequence[_Key]) -> dict[_Key, Rows]:
    groups: dict[_Key, list[int]] = {}
    for row, key in enumerate(keys):
        groups.setdefault(key, []).append(row)
    return {key: np.array(rows, dtype=np.intp) for key, rows in groups.items()}


_indexes: OrderedDict[int, LedgerIndex] = OrderedDict()


def index_of(ledger: Ledger) -> LedgerIndex:
    """The index of a ledger, built at the first call."""
    found = _indexes.get(id(ledger))
    if found is None or found.ledger is not ledger:
        found = LedgerIndex(ledger)
        _indexes[id(ledger)] = found
        while len(_indexes) > _KEPT:
            _indexes.popitem(last=False)
    return found
