"""Which figures a number is held against: the comparable ones, the overtaken, the equal.

Comparable first, equal second: a figure of the same measure, place and day says more about
a number than the same number elsewhere.
"""

from collections.abc import Set

import numpy as np

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.columns import Mask, Rows
from figuredesk.checking.dates import STOCK_DAYS, days_apart
from figuredesk.checking.entry import Entry
from figuredesk.checking.hearing import RANKS
from figuredesk.checking.nouns import defined_by, noun_fits
from figuredesk.checking.saying import Relation
from figuredesk.checking.timing import Timing
from figuredesk.ledger import Extent, MeasureKind, Stance
from figuredesk.once import once

_WEIGHED = 160
_EACH = 4  # of one claimant, where there are too many to weigh all
_SHAPES = np.array([1, 8, 31, 93, 400])
_NONE: Rows = np.empty(0, dtype=np.intp)


class Candidates(Timing):
    """The figures that one told number can be held against."""

    def about(self, measure: str | None, place: str | None) -> "Candidates":
        """Those of the same number taken as one of another measure and place."""
        told = self.told.about(measure, place)
        return self if told is self.told else Candidates(told, self.index, self.heard)

    # -- comparable figures ------------------------------------------------------------------

    @once
    def group(self) -> Rows:
        """The rows of the told measure at the told place, as known on the draft's day."""
        told = self.told
        if told.measure is None:
            return _NONE
        kind = self.index.ledger.measure_by_id[told.measure].kind
        if told.place is not None and kind is not MeasureKind.PLAN:
            rows = self.index.rows_about(told.measure, told.place, self.today)
            return self._with_own_within(rows, told.measure, told.place, self._voice_within)
        rows = self.index.rows_about(told.measure, None, self.today)
        if told.place is None:
            return rows
        place, around = told.place, self.index.places.all_same_way(told.place)
        return self.index.kept.get(
            ("around", told.measure, place, self.today), lambda: self._at_any(rows, around)
        )

    def _at_any(self, rows: Rows, places: Set[str]) -> Rows:
        """Those of the rows that are of one of these places."""
        named = self.columns.text["place"]
        return np.array([row for row in rows.tolist() if named[row] in places], dtype=np.intp)

    @once
    def _voice_within(self) -> str | None:
        """The named speaker, where his figures of places within a vague one count, too."""
        place = self.index.ledger.place_by_id.get(self.told.place or "")
        if place is None or place.extent is not Extent.VAGUE:
            return None
        return self.index.voices.get(self.told.mention.claimant or "")

    def _with_own_within(self, rows: Rows, measure: str, place: str, voice: str | None) -> Rows:
        """With the named speaker's figures of places within a vague one ("home")."""
        if voice is None:
            return rows
        more = self.index.kept.get(
            ("own within", measure, place, voice, self.today),
            lambda: self._own_within(measure, place, voice),
        )
        return np.concatenate([rows, more]) if len(more) else rows

    def _own_within(self, measure: str, place: str, voice: str) -> Rows:
        columns = self.columns
        about = self.index.rows_about(measure, None, self.today)
        theirs = about[columns.voice[about] == columns.voice_codes.get(voice, -1)]
        return self._at_any(theirs, self.index.places.inside(place))

    @once
    def has_withdrawn(self) -> bool:
        """Whether a figure of the told measure and place has been withdrawn.

        Then nothing else is sought for the number: a withdrawal never makes a verdict stronger.
        """
        columns = self.columns
        return not columns.all_live and not bool(columns.live[self.group].all())

    @once
    def comparable(self) -> Rows:
        """The comparable figures: same measure and place, same day or period (rule 1)."""
        told = self.told
        rows = self.group
        if not len(rows) or told.measure is None:
            return _NONE
        kind = self.index.ledger.measure_by_id[told.measure].kind
        if kind is MeasureKind.PLAN:
            return self.plans(rows)
        if not self.current or self._is_of_that_day(rows, kind):
            return self._of_period(rows, kind)
        if kind is MeasureKind.FLOW and told.period is not None and told.period.is_day:
            dated = self._of_period(rows, kind)
            if len(dated):
                return dated
        return self._latest(rows, kind)

    def _of_period(self, rows: Rows, kind: MeasureKind) -> Rows:
        """Those of the group's rows that are of the day or period that the draft gives."""
        told, period = self.told, self.period
        key = (told.measure, told.place, self._voice_within, self.today, period)
        same = self.index.in_period.get(key, lambda: self.columns.same_period(rows, period, kind))
        return self.dated(rows, kind, same, self._near_in_group)

    @once
    def _near_in_group(self) -> Mask:
        return self.columns.near_number(self.group, self.told.said)

    def _latest(self, rows: Rows, kind: MeasureKind) -> Rows:
        """Each claimant's latest figure; of other claimants' stocks only fresh ones."""
        told = self.told
        running = told.period is not None and not told.period.is_day
        run = self.period.text if running else None
        key = (told.measure, told.place, self.today, run, self._voice_within)
        latest = self.index.kept.get(key, lambda: self._find_latest(rows, kind, running))
        if kind is not MeasureKind.STOCK or running or not told.named:
            return latest
        fresh = self.columns.fresh(latest, told.day)
        for at in (~fresh).nonzero()[0].tolist():
            entry = self.index.entry(int(latest[at]))
            fresh[at] = self.attribution(entry) is Attribution.RIGHT
        return latest[fresh]

    def _find_latest(self, rows: Rows, kind: MeasureKind, running: bool) -> Rows:
        columns = self.columns
        rows = rows[columns.start[rows] > 0]
        if running:
            rows = rows[self._same_run(rows, kind)]
        start, end = columns.start[rows], columns.end[rows]
        shape = np.zeros(len(rows), dtype=np.int64)
        if kind is MeasureKind.FLOW:
            shape = np.searchsorted(_SHAPES, end - start + 1)
        keys = np.stack(
            [columns.claimant[rows], columns.voice[rows], columns.place[rows], shape], axis=1
        )
        order = np.lexsort((columns.by_id[rows], columns.known[rows], start, end))[::-1]
        _, first = np.unique(keys[order], axis=0, return_index=True)
        latest: Rows = rows[order[np.sort(first)]]  # a withdrawn one leaves none in its place
        live: Rows = latest[columns.live[latest]]
        return live

    def _same_run(
        self, rows: Rows, kind: MeasureKind
    ) -> "np.ndarray[tuple[int], np.dtype[np.bool]]":
        columns = self.columns
        if kind is MeasureKind.STOCK:  # "since the end of June it is 12 km long"
            fresh = columns.fresh(rows, self.told.day)
            begun = columns.start[rows] >= self.period.start.toordinal()
            return fresh if bool(fresh.any()) else begun
        same = columns.same_start(rows, self.period)
        if kind is MeasureKind.CUMULATIVE:
            same |= columns.start[rows] == columns.end[rows]
        return same

    # -- what the comparable figures say -------------------------------------------------------

    def saying(self, rows: Rows) -> list[Entry]:
        """Those of the rows that say the told number, if in other words, best first."""
        found = self.all_saying(rows)
        return sorted(found, key=self.rank) if len(found) > 1 else found

    def all_saying(self, rows: Rows) -> list[Entry]:
        """Those of the rows that say the told number, in no order."""
        said = self.told.said
        if len(rows) > _WEIGHED:
            whole = rows is self.group
            near = self._near_in_group if whole else self.columns.near_number(rows, said)
            rows = self._nearest(rows[near])
        return [e for e in self.index.entries(self.columns.may_say(rows, said)) if self._says(e)]

    def _says(self, entry: Entry) -> bool:
        """Whether a figure says the number; a vague one only its own claimant's or of the day."""
        relation = self.heard.relation(entry)
        if relation is Relation.VAGUE and self.attribution(entry) is Attribution.WRONG:
            return False
        if relation is Relation.VAGUE and self.apart(entry) > STOCK_DAYS:
            return False
        return relation.says_it

    @once
    def against(self) -> list[Entry]:
        """The comparable figures that can speak against the number, nearest first."""
        told, columns, rows = self.told, self.columns, self.comparable
        if told.measure is None:
            return []
        kind = self.index.ledger.measure_by_id[told.measure].kind
        bears = columns.live if kind is MeasureKind.PLAN else columns.live_counts
        rows = rows[bears[rows]]
        if kind is MeasureKind.FLOW and self.current and told.period is None:
            rows = rows[self._recent(rows)]
        if self.current and not told.named and told.period is None and kind is MeasureKind.STOCK:
            fresh = rows[columns.fresh(rows, told.day)]
            rows = fresh if len(fresh) else rows
        entries = self.index.entries(self._nearest(rows))
        return sorted((e for e in entries if e.stance is not Stance.DENIES), key=self.closeness)

    def _recent(self, rows: Rows) -> Mask:
        """Whether counts over a period are recent, by their length, on the draft's day."""
        start, end = self.columns.start[rows], self.columns.end[rows]
        recent: Mask = self.today - end <= np.minimum(end - start + 1, 31) + STOCK_DAYS
        return recent

    def overtaken(self) -> list[Entry]:
        """Figures of the same thing that say the number but are no claimant's latest (rule 5)."""
        told = self.told
        if not self.current or told.measure is None:
            return []
        kind = self.index.ledger.measure_by_id[told.measure].kind
        rows = self.group
        if told.period is not None and not told.period.is_day:
            rows = rows[self._same_run(rows, kind)]
        if kind is MeasureKind.PLAN:
            return []
        found = [e for e in self.all_saying(rows) if self.attribution(e) is not Attribution.WRONG]
        if found and self._is_of_that_day(rows, kind):
            found = [e for e in found if e.day is None or e.day.end >= self.period.start]
        return sorted(found, key=self.rank) if len(found) > 1 else found

    def _is_of_that_day(self, rows: Rows, kind: MeasureKind) -> bool:
        """Whether the draft writes out the day of a stock, and somebody gave a figure of it."""
        if kind is not MeasureKind.STOCK or not self.told.dated:
            return False
        rows = rows[self.columns.live_counts[rows]]
        return bool(np.any(self.columns.same_period(rows, self.period, kind)))

    def _nearest(self, rows: Rows) -> Rows:
        """At most a few rows of each claimant, nearest in number and in time."""
        if len(rows) <= _WEIGHED:
            return rows
        columns, said = self.columns, self.told.said
        number = said.value if said.value is not None else said.low
        value = columns.numbers["value"][rows]
        low = columns.numbers["low"][rows]
        mine = np.where(np.isnan(value), low, value)
        gap = np.nan_to_num(np.abs(mine - (number or 0)), nan=np.inf)
        apart = np.abs(columns.end[rows] - self.period.end.toordinal())
        ids, claimant = columns.by_id[rows], columns.claimant[rows]
        keep = np.zeros(len(rows), dtype=bool)
        for first, second in ((gap, apart), (apart, gap)):
            order = np.lexsort((ids, second, first, claimant))
            ordered = claimant[order]
            keep[order[:_EACH]] = True
            keep[order[_EACH:][ordered[_EACH:] != ordered[:-_EACH]]] = True  # first of their own
        return rows[keep]

    # -- equal figures elsewhere ---------------------------------------------------------------

    def equal_elsewhere(self) -> list[Entry]:
        """Figures that say the number of another measure, place or date, likeliest first.

        A number whose noun fits no measure is nowhere in the ledger (rule 9); and "hundreds"
        of something else says no number that a draft could have meant.
        """
        said = self.told.said
        numbers = {n for n in (said.value, said.low, said.high) if n is not None}
        rows = self.index.rows_saying(sorted(numbers), self.today)
        measures = self.index.ledger.measure_by_id
        names = self.columns.text["measure"]
        said_of = {names[row] for row in rows.tolist()}
        told = self.told
        fitting = {
            key
            for key in said_of
            if noun_fits(told, measures[key]) or defined_by(told, measures[key])
        }
        if fitting != said_of:
            keep = [row for row in rows.tolist() if names[row] in fitting]
            rows = np.array(keep, dtype=np.intp)
        rows = self.columns.may_say(self._nearest(rows[self.columns.live[rows]]), said)
        entries = self.index.entries(rows)
        relation = self.heard.relation
        found = [e for e in entries if relation(e).says_it and relation(e) is not Relation.VAGUE]
        return sorted(found, key=self._likeliness)

    def _likeliness(self, entry: Entry) -> tuple[object, ...]:
        told = self.told
        apart = days_apart(entry.day, self.period) if entry.day else 9999
        points = 3 * (entry.measure == told.measure)
        points += 3 * (told.place is not None and entry.place == told.place)
        points += (4, 1, 0)[RANKS[self.attribution(entry)]]
        points += 2 * (apart <= STOCK_DAYS) + (apart <= 31)
        points += min(self.term_hits(entry.measure), 3)
        points -= entry.stance is Stance.DENIES and not told.as_denial
        return (-points, self.heard.relation(entry), apart, entry.id)
