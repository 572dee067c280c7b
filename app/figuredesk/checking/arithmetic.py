"""Arithmetic: numbers that the ledger does not have but that follow from those it has.

Only numbers that the draft itself sets side by side are operands, and only where its words
ask for the calculation ("together", "the other", "fewer", "double", "per cent"); a whole and
its stated parts also without a word, and a stretch told as one of which the ledger has each
month or year. Never all pairs until something fits.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import (
    DIFFERENCE,
    EVENT_UNITS,
    OVER_DAYS,
    PEOPLE_UNITS,
    REMAINDER,
    SUM,
)
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import folded
from figuredesk.checking.range_sums import summed_ranges
from figuredesk.checking.tiles import summed_over
from figuredesk.checking.told import Told, names_end
from figuredesk.checking.verdict import ReasonCode
from figuredesk.checking.working import (
    Operand,
    Working,
    between_dates,
    close,
    rounded,
    says,
    shown,
    subtracted,
    value,
)
from figuredesk.ledger import Status, format_number
from figuredesk.reading import QuantityKind

_REACH = 4  # sentences before; after only in the same one
_BEFORE = 40
_MOST_SUMMED = 5
_MANY_TIMES = 10  # from here a multiple is often cut off and not rounded
_CHANGE = re.compile(
    r"\b(?:more|fewer|less|rise|rose|risen|up|down|increased?|drop|fell|fallen|higher|lower|plus|"
    r"minus|growth|grew|grown|gain|jump\w*|surge\w*|declined?|decreased?)\b",
    re.I,
)
_MORE = re.compile(
    r"\s*(?:again )?(?:more|higher|up|bigger|larger)\b|\s*as (?:many|much) again", re.I
)
_FEWER = re.compile(r"\s*(?:fewer|less|lower|down|smaller)\b", re.I)
_BOUND = re.compile(r"^(?:more|less|fewer|higher|lower) than\s+", re.I)
_SUBTRACTED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASUREMENT})


def work_out(
    told: Told, before_text: str, operands: Sequence[Operand], index: LedgerIndex
) -> Working | None:
    """The calculation that the draft's words ask for, if figures of the ledger give it.

    `before_text` is what stands in the sentence before the number; `operands` are the draft's
    other numbers that rest on a single number of the ledger.
    """
    near = _near(told, operands)
    if told.mention.kind in (QuantityKind.PERCENT, QuantityKind.RATIO) and told.mention.counted:
        near = [operand for operand in near if _is_counted(told, operand.entry, index)]
    if told.mention.kind is QuantityKind.PERCENT:
        return _share(told, near, index)
    if told.mention.kind is QuantityKind.RATIO:
        return _multiple(told, near, index)
    if told.mention.kind not in _SUBTRACTED:
        return None
    if told.said.value is None:
        asked = SUM.search(before_text[-_BEFORE:]) or SUM.search(told.near[:_BEFORE])
        return summed_ranges(told, operands, index) if asked else None
    number = _BOUND.sub("", told.mention.text)  # "more than 3,000" asks for no difference
    around = f"{before_text[-_BEFORE:]} {number}"
    after = told.near[:_BEFORE]
    if SUM.search(around) or SUM.search(after) or OVER_DAYS.match(told.near):
        found = _sum(told, near, index)
        if found:
            return found
    if DIFFERENCE.search(after) or DIFFERENCE.search(around):
        found = _difference(told, near, index) or between_dates(told, near, index)
        if found:
            return found
    rest = _remainder(told, near, index, bool(REMAINDER.search(around)))
    return rest or summed_over(told, index)


def _near(told: Told, operands: Sequence[Operand]) -> list[Operand]:
    """The numbers set beside this one, nearest first; the operands are in the draft's order."""
    start = told.mention.start
    first = bisect_left(operands, told.sentence - _REACH, key=_sentence)
    last = bisect_right(operands, told.sentence + 1, lo=first, key=_sentence)
    found = [
        operand
        for operand in operands[first:last]
        if operand.told.mention.start != start
        and operand.entry.said.value is not None
        and operand.entry.status is not Status.WITHDRAWN
    ]
    return sorted(
        found,
        key=lambda o: (
            abs(told.sentence - o.told.sentence),
            o.told.mention.start > start,
            abs(start - o.told.mention.start),
        ),
    )


def _is_counted(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    """Whether a share may be of what a figure counts: no "third of all applications" of beds."""
    counted = folded(told.mention.counted or "").split(" ")
    units = {measure.unit.lower() for measure in index.ledger.measure_by_id.values()}
    named = units.intersection(counted) - PEOPLE_UNITS
    unit = index.ledger.measure_by_id[entry.measure].unit.lower()
    events = unit in EVENT_UNITS and not named.isdisjoint(EVENT_UNITS)
    return not named or events or unit in named


def _sentence(operand: Operand) -> int:
    return operand.told.sentence


def _comparable(one: Entry, other: Entry) -> bool:
    """Whether two figures may be set against each other: one measure, or whole and part."""
    if one.id == other.id:
        return False
    return one.measure == other.measure or one.part_of == other.id or other.part_of == one.id


def _pairs(
    near: Sequence[Operand], loose: LedgerIndex | None = None, *, anywhere: bool = False
) -> Iterator[tuple[Entry, Entry]]:
    """Pairs of the nearest operands, the nearest pair first.

    `loose` pairs counts in one unit at one place, too, for shares and multiples; and
    `anywhere` those at two places: "29 times as many as the neighbour's".
    """
    entries = list(dict.fromkeys(operand.entry for operand in near))[:4]
    for second in range(1, len(entries)):
        for first in range(second):
            one, other = entries[first], entries[second]
            near_places = one.place == other.place or anywhere
            alike = loose is not None and near_places and one.id != other.id
            if alike and loose is not None:
                alike = _unit(one, loose) == _unit(other, loose)
            if alike or _comparable(one, other):
                yield one, other


def _unit(entry: Entry, index: LedgerIndex) -> str:
    """The unit of a figure; attempts, crossings and their like are set against each other."""
    unit = index.ledger.measure_by_id[entry.measure].unit.lower()
    return "events" if unit in EVENT_UNITS else unit


def _sum(told: Told, near: Sequence[Operand], index: LedgerIndex) -> Working | None:
    before = [o.entry for o in near if o.told.mention.start < told.mention.start]
    entries = list(dict.fromkeys(before))
    dated = [e for e in entries if e.day is not None and names_end(told.clause, e.day)]
    for chosen in (*_nearest(entries), *_nearest(dated)):  # "2028 and 2029 together make"
        if not all(_adds(entry, chosen[0], index) for entry in chosen) or _overlap(chosen):
            continue
        total = sum(value(entry) for entry in chosen)
        if says(told.said, total, chosen):
            ordered = chosen[::-1]
            return Working(
                code=ReasonCode.SUM,
                entries=tuple(ordered),
                words=f"{' + '.join(shown(e) for e in ordered)} = {format_number(total)}",
            )
    return None


def _nearest(entries: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """The nearest two, the nearest three and so on."""
    return (entries[:count] for count in range(2, min(len(entries), _MOST_SUMMED) + 1))


def _adds(one: Entry, other: Entry, index: LedgerIndex) -> bool:
    """Whether two figures may be summed: of one measure, or one statement's in one unit."""
    if one.id == other.id or one.measure == other.measure:
        return True
    units = index.ledger.measure_by_id
    same_unit = units[one.measure].unit == units[other.measure].unit
    return same_unit and index.one_statement(one, other)


def _overlap(entries: Sequence[Entry]) -> bool:
    """Whether one of the figures is part of another, so that a sum would count it twice."""
    ids = {entry.id for entry in entries}
    return any(entry.part_of in ids for entry in entries)


def _difference(told: Told, near: Sequence[Operand], index: LedgerIndex) -> Working | None:
    for one, other in _pairs(near, index):
        found = subtracted(told, one, other)
        if found:
            return found
    return None


def _remainder(
    told: Told, near: Sequence[Operand], index: LedgerIndex, asked: bool
) -> Working | None:
    """What is left of a whole when its stated parts are taken away."""
    entries = list(dict.fromkeys(operand.entry for operand in near))
    for whole in entries:
        parts = [e for e in entries if e.part_of == whole.id]
        if not parts:
            continue
        rest = value(whole) - sum(value(part) for part in parts)
        if rest > 0 and says(told.said, rest, (whole, *parts)):
            words = " − ".join(shown(entry) for entry in (whole, *parts))
            return Working(
                code=ReasonCode.DIFFERENCE,
                entries=(whole, *parts),
                words=f"{words} = {format_number(rest)}",
            )
    if not asked or len(entries) < 2:
        return None
    one, other = entries[0], entries[1]
    same = one.voice == other.voice or (one.measure, one.place) == (other.measure, other.place)
    same &= _unit(one, index) == _unit(other, index)
    return subtracted(told, one, other) if same else None


def _share(told: Told, near: Sequence[Operand], index: LedgerIndex) -> Working | None:
    percent = told.said.value
    if percent is None:
        return None
    change = bool(_CHANGE.search(told.words))
    for part, whole in _ordered(near, index):
        share = 100 * value(part) / value(whole)
        if close(told.said, share, percent):
            words = f"{shown(part)} ÷ {shown(whole)} = {rounded(share)} per cent"
            return Working(code=ReasonCode.SHARE, entries=(part, whole), words=words)
        grown = 100 * (value(whole) - value(part)) / value(part) if value(part) else 0
        fallen = 100 - share
        for result, base in ((grown, part), (fallen, whole)):
            if change and close(told.said, result, percent):
                words = (
                    f"({shown(whole)} − {shown(part)}) ÷ {shown(base)} = {rounded(result)} per cent"
                )
                return Working(code=ReasonCode.SHARE, entries=(part, whole), words=words)
    return None


def _ordered(
    near: Sequence[Operand], index: LedgerIndex, *, anywhere: bool = False
) -> Iterator[tuple[Entry, Entry]]:
    """Pairs (smaller, larger), with the wholes that the ledger itself knows of last."""
    for one, other in _pairs(near, index, anywhere=anywhere):
        small, large = sorted((one, other), key=value)
        if value(large) > 0:
            yield small, large
    for operand in near[:2]:
        row = index.row_of.get(operand.entry.part_of)
        if row is not None:
            whole = index.entry(row)
            if whole.said.value and whole.known <= operand.told.day.toordinal():
                yield operand.entry, whole


def _multiple(told: Told, near: Sequence[Operand], index: LedgerIndex) -> Working | None:
    ratio = told.said.value
    if not ratio:
        return None
    for small, large in _ordered(near, index, anywhere=ratio > 1):
        if not value(small):
            continue
        top, bottom = (large, small) if ratio >= 1 else (small, large)
        result, words = value(top) / value(bottom), f"{shown(top)} ÷ {shown(bottom)}"
        base = small if _MORE.match(told.near) else large if _FEWER.match(told.near) else None
        if ratio < 1 and base is not None:  # "a third more", "half as many again"
            result = (value(large) - value(small)) / value(base)
            words = f"({shown(large)} − {shown(small)}) ÷ {shown(base)}"
        if close(told.said, result, ratio) or (ratio >= _MANY_TIMES and int(result) == ratio):
            if ratio >= 1:
                words = f"{words} = {rounded(result)}"
                return Working(code=ReasonCode.MULTIPLE, entries=(top, bottom), words=words)
            words = f"{words} = {rounded(100 * result)} per cent"
            return Working(code=ReasonCode.SHARE, entries=(top, bottom), words=words)
    return None
