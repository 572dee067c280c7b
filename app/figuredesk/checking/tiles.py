"""Stretches that the ledger only has in pieces: two months of which it has each, years in a row.

The pieces are one voice's latest figures of months or of years, and cover the stretch that the
draft tells from its first day to its last. Nothing else is tried.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.entry import Entry
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.checking.working import Working, says, shown, value
from figuredesk.ledger import MeasureKind, Period, Status, format_number

_MONTH, _YEAR = len("2021-11"), len("2021")
_MOST = 12


def summed_over(told: Told, index: LedgerIndex) -> Working | None:
    """The sum of the months or years that the draft's stretch is made of, if it says that."""
    period = told.period
    if told.measure is None or told.place is None or period is None or "/" not in period.text:
        return None
    if index.ledger.measure_by_id[told.measure].kind is not MeasureKind.FLOW:
        return None
    rows = index.rows_about(told.measure, told.place, told.day.toordinal())
    within = [
        entry
        for entry in index.entries(rows)
        if entry.day is not None and entry.said.value and entry.status is not Status.WITHDRAWN
        if period.start <= entry.day.start and entry.day.end <= period.end
    ]
    named = index.voices.get(told.mention.claimant or "")
    voices = [named] if named else sorted({entry.voice for entry in within})
    for voice in voices:
        for size in (_YEAR, _MONTH):
            own = [e for e in within if e.voice == voice and _length(e) == size]
            pieces = _pieces(own, period)
            if pieces and says(told.said, sum(value(e) for e in pieces), pieces):
                total = format_number(sum(value(e) for e in pieces))
                words = f"{' + '.join(shown(e) for e in pieces)} = {total}"
                return Working(code=ReasonCode.SUM, entries=tuple(pieces), words=words)
    return None


def _length(entry: Entry) -> int:
    return len(entry.day.text) if entry.day is not None else 0


def _pieces(entries: Sequence[Entry], period: Period) -> list[Entry]:
    """The latest figure for each month or year of a period; none where one is missing."""
    latest: dict[date, Entry] = {}
    for entry in sorted(entries, key=lambda e: (e.known, e.id)):
        if entry.day is not None:
            latest[entry.day.start] = entry
    found: list[Entry] = []
    at = period.start
    while at in latest and len(found) < _MOST:
        found.append(latest[at])
        last = latest[at].day
        at = last.end + timedelta(days=1) if last is not None else at
    return found if at == period.end + timedelta(days=1) and len(found) > 1 else []
