"""Sums of ranges: "2,000 in the hall and 300 to 500 outside, 2,300 to 2,500 in all"."""

from collections.abc import Sequence

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.entry import Entry
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.checking.working import Operand, Working
from figuredesk.ledger import Status, format_number

_MOST = 4
_REACH = 1  # sentences before


def summed_ranges(told: Told, operands: Sequence[Operand], index: LedgerIndex) -> Working | None:
    """The sum of the numbers right before, some of them ranges, that gives the draft's range.

    They are one statement's, or of one measure, in one unit, and none is part of another.
    """
    said, start = told.said, told.mention.start
    if said.low is None or said.high is None:
        return None
    before = [
        operand.entry
        for operand in operands
        if operand.told.mention.start < start
        and told.sentence - operand.told.sentence <= _REACH
        and operand.entry.status is not Status.WITHDRAWN
    ]
    entries = list(dict.fromkeys(reversed(before)))  # nearest first
    for count in range(2, min(len(entries), _MOST) + 1):
        chosen = entries[:count]
        ends = [_ends(entry) for entry in chosen]
        known = [each for each in ends if each is not None]
        if len(known) < count or not _adds(chosen, index):
            return None
        if (sum(low for low, _ in known), sum(high for _, high in known)) == (said.low, said.high):
            words = " + ".join(_range(*each) for each in known[::-1])
            return Working(
                code=ReasonCode.SUM,
                entries=tuple(chosen[::-1]),
                words=f"{words} = {_range(said.low, said.high)}",
            )
    return None


def _ends(entry: Entry) -> tuple[float, float] | None:
    said = entry.said
    if said.low is not None and said.high is not None:
        return said.low, said.high
    return (said.value, said.value) if said.value is not None else None


def _adds(entries: Sequence[Entry], index: LedgerIndex) -> bool:
    first, ids = entries[0], {entry.id for entry in entries}
    measures = index.ledger.measure_by_id
    return all(
        entry.part_of not in ids
        and measures[entry.measure].unit == measures[first.measure].unit
        and (entry.measure == first.measure or index.one_statement(entry, first))
        for entry in entries
    )


def _range(low: float, high: float) -> str:
    ends = (format_number(low), format_number(high))
    return ends[0] if low == high else f"({ends[0]} to {ends[1]})"
