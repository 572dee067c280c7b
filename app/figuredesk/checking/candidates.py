"""Which figures a number is held against: the comparable ones, the overtaken, the equal.

Comparable first, equal second: a figure of the same measure, place and day says more about
a number than the same number elsewhere.
"""

import re
from collections.abc import Iterable

import numpy as np

from figuredesk.checking.attribution import Attribution, attribute, folded
from figuredesk.checking.comparable import UNDATED, Entry, LedgerIndex, Rows
from figuredesk.checking.cues import EVENT_UNITS, EVENTS, PEOPLE, PEOPLE_UNITS
from figuredesk.checking.dates import STOCK_DAYS, days_apart, same_period, same_start
from figuredesk.checking.saying import relate
from figuredesk.checking.told import Told
from figuredesk.ledger import Measure, MeasureKind, Period, Stance, Status
from figuredesk.reading import QuantityKind

_MOST = 400
_SHAPES = (1, 8, 31, 93, 400)
_FORECASTS = (Stance.PROPOSES, Stance.EXPECTS)
_MONEY_UNITS = {"eur": "euro", "usd": "dollar", "gbp": "pound", "pln": "zloty", "chf": "franc"}
_LENGTHS = {"km": "kilometre", "m": "metre", "ha": "hectare", "kg": "kilogram", "t": "tonne"}
_RANKS = {Attribution.RIGHT: 0, Attribution.NOBODY: 1, Attribution.WRONG: 2}


class Candidates:
    """The figures that one told number can be held against."""

    def __init__(self, told: Told, index: LedgerIndex) -> None:
        self.told = told
        self.index = index
        self.today = told.day.toordinal()

    # -- attribution and order -------------------------------------------------------------

    def attribution(self, entry: Entry) -> Attribution:
        """How the draft's attribution stands to a figure."""
        return attribute(
            self.told.mention, entry.claimant, entry.voice, entry.role, self.index.ledger
        )

    def rank(self, entry: Entry) -> tuple[object, ...]:
        """Sorts figures that say the number, best first; ties fall by id, never by row."""
        told = self.told
        relation = relate(told.said, entry.said)
        apart = abs((entry.day.end - (told.period or _today(told)).end).days) if entry.day else 9999
        asked_denial = told.as_denial and told.mention.stance is Stance.DENIES
        return (
            entry.status is Status.WITHDRAWN,
            _RANKS[self.attribution(entry)],
            (entry.stance is Stance.DENIES) != asked_denial,
            entry.place != told.place,
            relation,
            apart,
            entry.id,
        )

    def closeness(self, entry: Entry) -> tuple[object, ...]:
        """Sorts figures that say another number: the named claimant's, then the nearest."""
        told = self.told
        apart = abs((entry.day.end - (told.period or _today(told)).end).days) if entry.day else 9999
        ends = [n for n in (told.said.value, told.said.low, told.said.high) if n is not None]
        theirs = [n for n in (entry.said.value, entry.said.low, entry.said.high) if n is not None]
        gap = min((abs(a - b) for a in ends for b in theirs), default=float("inf"))
        return (
            _RANKS[self.attribution(entry)],
            gap if told.period else apart,
            apart,
            gap,
            entry.id,
        )

    # -- comparable figures ------------------------------------------------------------------

    def group(self) -> Rows:
        """The rows of the told measure at the told place, as known on the draft's day."""
        told = self.told
        if told.measure is None:
            return np.empty(0, dtype=np.intp)
        kind = self.index.ledger.measure_by_id[told.measure].kind
        if told.place is not None and kind is not MeasureKind.PLAN:
            return self.index.rows_about(told.measure, told.place, self.today)
        rows = self.index.rows_about(told.measure, None, self.today)
        if told.place is None:
            return rows
        keep = [r for r in rows if self.same_way(self.index.entry(int(r)).place, told.place)]
        return np.array(keep, dtype=np.intp)

    def same_way(self, one: str, other: str) -> bool:
        """Whether one place is the other or lies within it."""
        return one == other or self._within(one, other) or self._within(other, one)

    def _within(self, inner: str, outer: str) -> bool:
        places, seen = self.index.ledger.place_by_id, set()
        while inner in places and inner not in seen:
            seen.add(inner)
            inner = places[inner].within
            if inner == outer:
                return True
        return False

    def comparable(self) -> list[Entry]:
        """The comparable figures: same measure and place, same day or period (rule 1)."""
        told = self.told
        rows = self.group()
        if not len(rows) or told.measure is None:
            return []
        kind = self.index.ledger.measure_by_id[told.measure].kind
        if kind is MeasureKind.PLAN:
            return self._live(rows)
        if not told.current:
            return self._dated(rows, kind)
        if kind is MeasureKind.FLOW and told.period is not None and told.period.is_day:
            dated = self._dated(rows, kind)
            if dated:
                return dated
        return self._latest(rows, kind)

    def _dated(self, rows: Rows, kind: MeasureKind) -> list[Entry]:
        period = self.told.period or _today(self.told)
        start, end = self.index.start[rows], self.index.end[rows]
        first, last = period.start.toordinal(), period.end.toordinal()
        if kind is MeasureKind.STOCK:
            near = (start <= last) & (end >= first)
        else:
            near = abs(end - last) <= 31
        found = [e for e in self._live(rows[near]) if e.day and same_period(e.day, period, kind)]
        if period.is_day:
            taken = {entry.row for entry in found}
            said = (abs(start - last) <= 62) | (abs(end - last) <= 62)
            for entry in self._live(rows[said]):
                if entry.row not in taken and self._said_that_day(entry):
                    found.append(entry)
        return found

    def _said_that_day(self, entry: Entry) -> bool:
        """Whether the day that the draft gives is the day of the named claimant's statement."""
        period = self.told.period or _today(self.told)
        spoken = entry.said_on or entry.printed
        if spoken is None or not (spoken.is_day and spoken.start == period.start):
            return False
        says = relate(self.told.said, entry.said).says_it
        return says and self.attribution(entry) is Attribution.RIGHT

    def _latest(self, rows: Rows, kind: MeasureKind) -> list[Entry]:
        """Each claimant's latest figure; of other claimants' stocks only fresh ones."""
        told = self.told
        running = told.period is not None and not told.period.is_day
        latest: dict[tuple[object, ...], Entry] = {}
        for entry in self._live(rows):
            if entry.day is None:
                continue
            if running and not self._same_run(entry, kind):
                continue
            key = (entry.voice, entry.claimant, entry.place, *self._shape(entry, kind))
            other = latest.get(key)
            if other is None or _later(entry, other):
                latest[key] = entry
        found = list(latest.values())
        if kind is not MeasureKind.STOCK or running:
            return found
        fresh = [e for e in found if self._fresh(e)]
        if not told.named:
            return found
        own = [e for e in found if self.attribution(e) is Attribution.RIGHT]
        return own + [e for e in fresh if e not in own]

    def _same_run(self, entry: Entry, kind: MeasureKind) -> bool:
        if self.told.period is None or entry.day is None:
            return False
        if kind is MeasureKind.STOCK:
            return self._fresh(entry)
        if kind is MeasureKind.CUMULATIVE and entry.day.is_day:
            return True
        return same_start(entry.day, self.told.period)

    def _shape(self, entry: Entry, kind: MeasureKind) -> tuple[object, ...]:
        """What keeps a claimant's series apart: days, months and years; yearly totals by start."""
        if kind is not MeasureKind.FLOW or entry.day is None:
            return ()
        length = (entry.day.end - entry.day.start).days + 1
        return (next((n for n, most in enumerate(_SHAPES) if length <= most), len(_SHAPES)),)

    def _fresh(self, entry: Entry) -> bool:
        return entry.day is not None and days_apart(entry.day, _today(self.told)) <= STOCK_DAYS

    def against(self, comparable: Iterable[Entry]) -> list[Entry]:
        """The comparable figures that can speak against the number, nearest first."""
        told = self.told
        entries = [
            e for e in comparable if e.stance not in _FORECASTS or e.kind is MeasureKind.PLAN
        ]
        entries = [e for e in entries if e.stance is not Stance.DENIES]
        entries = [e for e in entries if e.status is not Status.WITHDRAWN]
        if told.current and not told.named and told.period is None:
            fresh = [e for e in entries if e.kind is not MeasureKind.STOCK or self._fresh(e)]
            entries = fresh or entries
        return sorted(entries, key=self.closeness)

    def overtaken(self) -> list[Entry]:
        """Figures of the same thing that say the number but are no claimant's latest (rule 5)."""
        told = self.told
        if not told.current or told.measure is None:
            return []
        found = []
        for entry in self._saying(self.group()):
            named_other = self.attribution(entry) is Attribution.WRONG
            if named_other or entry.day is None or entry.kind is MeasureKind.PLAN:
                continue
            running = told.period is not None and not told.period.is_day
            if running and not self._same_run(entry, entry.kind):
                continue
            found.append(entry)
        return sorted(found, key=self.rank)

    def _saying(self, rows: Rows) -> list[Entry]:
        """Those of the rows that say the told number, if in other words."""
        if not len(rows):
            return []
        said = self.told.said
        value = self.index.values("value")[rows]
        if said.value is not None:
            bounds = (self.index.values("low")[rows], self.index.values("high")[rows])
            near = np.abs(value - said.value) <= 0.1 * abs(said.value)
            near |= (bounds[0] == said.value) | (bounds[1] == said.value)
            near |= np.isnan(value) & np.isnan(bounds[0])
            rows = rows[near]
        found = [self.index.entry(int(row)) for row in rows]
        return [e for e in found if relate(said, e.said).says_it]

    def _live(self, rows: Rows) -> list[Entry]:
        return [self.index.entry(int(row)) for row in rows]

    # -- equal figures elsewhere ---------------------------------------------------------------

    def equal_elsewhere(self) -> list[Entry]:
        """Figures that say the number of another measure, place or date, likeliest first.

        A number whose noun fits no measure is nowhere in the ledger (rule 9).
        """
        said = self.told.said
        numbers = {n for n in (said.value, said.low, said.high) if n is not None}
        rows = self.index.rows_saying(sorted(numbers), self.today)
        if len(rows) > _MOST:
            rows = self._thinned(rows)
        found = []
        for entry in self._live(rows):
            if not relate(said, entry.said).says_it or entry.status is Status.WITHDRAWN:
                continue
            if self.noun_fits(self.index.ledger.measure_by_id[entry.measure]):
                found.append(entry)
        return sorted(found, key=self._likeliness)

    def _thinned(self, rows: Rows) -> Rows:
        """Rows near the draft's day, when a round number is said too often to weigh each."""
        last = (self.told.period or _today(self.told)).end.toordinal()
        end = self.index.end[rows]
        apart = np.where(end == UNDATED, 10**6, np.abs(end - last))
        return rows[np.argsort(apart, kind="stable")[:_MOST]]

    def _likeliness(self, entry: Entry) -> tuple[object, ...]:
        told = self.told
        apart = days_apart(entry.day, told.period or _today(told)) if entry.day else 9999
        points = 3 * (entry.measure == told.measure)
        points += 3 * (told.place is not None and entry.place == told.place)
        points += (4, 1, 0)[_RANKS[self.attribution(entry)]]
        points += 2 * (apart <= STOCK_DAYS) + (apart <= 31)
        points += min(self.term_hits(entry.measure), 2)
        return (-points, relate(told.said, entry.said), apart, entry.id)

    def term_hits(self, measure: str) -> int:
        """How many of a measure's telling terms stand in the number's sentence."""
        terms = self.index.telling_terms(measure)
        return sum(
            1 for word in set(re.findall(r"[a-z]+", folded(self.told.words))) if word in terms
        )

    def noun_fits(self, measure: Measure) -> bool:
        """Whether what the draft counts can be what the measure counts."""
        mention, unit = self.told.mention, measure.unit.lower()
        if mention.kind is QuantityKind.MONEY:
            return _MONEY_UNITS.get(unit, unit) == (mention.unit or "").lower()
        if mention.kind is QuantityKind.MEASUREMENT:
            return _LENGTHS.get(unit, unit) == (mention.unit or "").lower()
        if mention.kind is not QuantityKind.COUNT or unit in _MONEY_UNITS or unit in _LENGTHS:
            return False
        if mention.measure == measure.id:
            return True
        if not mention.counted:
            return self.told.named or mention.measure is not None
        noun = mention.counted.strip().lower()
        people = any(PEOPLE.fullmatch(term) for term in (*measure.terms, unit.split(" ")[0]))
        if PEOPLE.search(noun):
            return people or unit in PEOPLE_UNITS or unit in EVENT_UNITS
        if EVENTS.search(noun):
            return unit in EVENT_UNITS or bool(EVENTS.search(unit)) or unit in noun
        head = re.findall(r"[^\W\d_]+", noun)[-1:] or [""]
        return bool({head[0], head[0].rstrip("s"), f"{head[0]}s"} & {*measure.terms, unit})


def _later(one: Entry, other: Entry) -> bool:
    return _age(one) > _age(other)


def _age(entry: Entry) -> tuple[object, ...]:
    ends = (entry.day.end.toordinal(), entry.day.start.toordinal()) if entry.day else (0, 0)
    return (*ends, entry.known, entry.id)


def _today(told: Told) -> Period:
    return Period(text=told.day.isoformat(), start=told.day, end=told.day)
