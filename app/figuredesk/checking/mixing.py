"""Mixing: is an equal number elsewhere a count of another kind or unit?

A year's total told as a day's count, or attempts told as people, is the commonest way in
which a right number becomes a wrong sentence.
"""

import re

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import EVENT_UNITS, ONE_ONLY, PEOPLE_UNITS, SINCE, STILL_THERE
from figuredesk.checking.entry import Entry
from figuredesk.checking.told import Told
from figuredesk.ledger import MeasureKind

_LENGTHS = ((r"\d{4}|year", 366), (r"week", 7), (r"month|\b[a-z]+(?<!day) alone", 31))  # in days


def mixes_kinds(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    """Whether a total, a stock or a flow is told as another of these."""
    if told.as_rate and " per " not in index.ledger.measure_by_id[entry.measure].unit:
        return True
    if entry.measure == told.measure:
        if entry.day is None or told.period is None or entry.kind is MeasureKind.STOCK:
            return False
        drafted = (told.period.end - told.period.start).days + 1
        counted = (entry.day.end - entry.day.start).days + 1
        return max(drafted, counted) >= 7 * min(drafted, counted)
    only = ONE_ONLY.search(told.clause)
    if (
        only
        and entry.day is not None
        and (entry.day.end - entry.day.start).days > _at_most(only[0])
    ):
        return True
    if told.measure is None:
        return False
    if index.telling_terms(told.measure).isdisjoint(index.telling_terms(entry.measure)):
        return False  # deaths are no crossings told otherwise
    kinds = (index.ledger.measure_by_id[told.measure].kind, entry.kind)
    return kinds[0] is not kinds[1] and MeasureKind.PLAN not in kinds


def _at_most(only: str) -> int:
    """How many days "on Sunday alone", "in May alone" or "2021 alone" can hold."""
    only = only.lower()
    day = re.search(r"day|night|morning|evening", only)
    found = None if day else next((n for words, n in _LENGTHS if re.search(words, only)), None)
    return found or 2


def mixes_units(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    """Whether events are told as people, or people as events, by the measure that was read."""
    if told.measure is None or entry.measure == told.measure:
        return False
    units = [index.ledger.measure_by_id[m].unit.lower() for m in (told.measure, entry.measure)]
    events = [unit in EVENT_UNITS for unit in units]
    return events[0] != events[1] and "people" in units


def runs_on(told: Told, entry: Entry) -> bool:
    """Whether a count since some event is told with the number of one day or one month."""
    if entry.kind is not MeasureKind.FLOW or entry.day is None or "/" in entry.day.text:
        return False
    dated = told.period is not None and not told.period.is_day
    return not dated and bool(SINCE.search(told.clause))


def is_total_of_one(told: Told, entry: Entry) -> bool:
    """Whether a total that had run on is told as what one day or one event brought."""
    return entry.kind is MeasureKind.CUMULATIVE and bool(ONE_ONLY.search(told.clause))


def stays_there(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    """Whether those who are still somewhere are told with the number of those who were moved."""
    if entry.kind not in (MeasureKind.CUMULATIVE, MeasureKind.FLOW):
        return False
    unit = index.ledger.measure_by_id[entry.measure].unit
    return unit in PEOPLE_UNITS and bool(STILL_THERE.match(told.after))
