"""Arithmetic: numbers that the ledger does not have but that follow from those it has.

Only numbers that the draft itself sets side by side are operands, and only where its words
ask for the calculation ("together", "the other", "fewer", "double", "per cent"); a whole and
its stated parts also without a word. Never all pairs until something fits.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import DIFFERENCE, REMAINDER, SUM
from figuredesk.checking.entry import Entry
from figuredesk.checking.saying import NEAR, Said, figure_said, relate, rounds_to
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import Hedge, Status, format_number
from figuredesk.reading import QuantityKind

_REACH = 2  # sentences before; after only in the same one
_BEFORE = 40
_MOST_SUMMED = 5
_CHANGE = re.compile(
    r"\b(?:more|fewer|less|rise|rose|up|down|increase|drop|fell|higher|lower)\b", re.I
)
_AT_LEAST = (Hedge.MORE_THAN, Hedge.AT_LEAST)
_AT_MOST = (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """A number of the draft with the figure that the ledger has for it."""

    told: Told
    entry: Entry

    @property
    def value(self) -> float:
        """The ledger's number."""
        return _value(self.entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """A calculation that gives the draft's number, with the figures it rests on."""

    code: ReasonCode
    entries: tuple[Entry, ...]
    words: str


def work_out(
    told: Told, before_text: str, operands: Sequence[Operand], index: LedgerIndex
) -> Working | None:
    """The calculation that the draft's words ask for, if figures of the ledger give it.

    `before_text` is what stands in the sentence before the number; `operands` are the draft's
    other numbers that rest on a single number of the ledger.
    """
    near = _near(told, operands)
    if told.mention.kind is QuantityKind.PERCENT:
        return _share(told, near, index)
    if told.mention.kind is QuantityKind.RATIO:
        return _multiple(told, near, index)
    if told.said.value is None or told.mention.kind is not QuantityKind.COUNT:
        return None
    around = f"{before_text[-_BEFORE:]} {told.mention.text}"
    after = told.near[:_BEFORE]
    if SUM.search(around) or SUM.search(after):
        found = _sum(told, near)
        if found:
            return found
    if DIFFERENCE.search(after) or DIFFERENCE.search(around):
        found = _difference(told, near)
        if found:
            return found
    return _remainder(told, near, index, bool(REMAINDER.search(around)))


def _near(told: Told, operands: Sequence[Operand]) -> list[Operand]:
    """The numbers set beside this one, nearest first."""
    found = []
    for operand in operands:
        other = operand.told
        gap = told.sentence - other.sentence
        if other.mention.start == told.mention.start or not -1 <= gap <= _REACH:
            continue
        if operand.entry.said.value is None or operand.entry.status is Status.WITHDRAWN:
            continue
        found.append(operand)
    return sorted(
        found,
        key=lambda o: (
            abs(told.sentence - o.told.sentence),
            o.told.mention.start > told.mention.start,
            abs(told.mention.start - o.told.mention.start),
        ),
    )


def _comparable(one: Entry, other: Entry) -> bool:
    """Whether two figures may be set against each other: one measure, or whole and part."""
    if one.id == other.id:
        return False
    return one.measure == other.measure or one.part_of == other.id or other.part_of == one.id


def _pairs(near: Sequence[Operand]) -> Iterator[tuple[Entry, Entry]]:
    """Pairs of the nearest operands, the nearest pair first."""
    entries = list(dict.fromkeys(operand.entry for operand in near))[:4]
    for second in range(1, len(entries)):
        for first in range(second):
            if _comparable(entries[first], entries[second]):
                yield entries[first], entries[second]


def _sum(told: Told, near: Sequence[Operand]) -> Working | None:
    before = [o.entry for o in near if o.told.mention.start < told.mention.start]
    entries = list(dict.fromkeys(before))
    for count in range(2, min(len(entries), _MOST_SUMMED) + 1):
        chosen = entries[:count]
        same = all(entry.measure == chosen[0].measure for entry in chosen)
        if not same or _overlap(chosen):
            continue
        total = sum(_value(entry) for entry in chosen)
        if _says(told.said, total, chosen):
            ordered = chosen[::-1]
            return Working(
                code=ReasonCode.SUM,
                entries=tuple(ordered),
                words=f"{' + '.join(_shown(e) for e in ordered)} = {format_number(total)}",
            )
    return None


def _overlap(entries: Sequence[Entry]) -> bool:
    """Whether one of the figures is part of another, so that a sum would count it twice."""
    ids = {entry.id for entry in entries}
    return any(entry.part_of in ids for entry in entries)


def _difference(told: Told, near: Sequence[Operand]) -> Working | None:
    for one, other in _pairs(near):
        found = _subtracted(told, one, other)
        if found:
            return found
    return None


def _subtracted(told: Told, one: Entry, other: Entry) -> Working | None:
    more, less = sorted((one, other), key=_value, reverse=True)
    rest = _value(more) - _value(less)
    if rest <= 0 or not _says(told.said, rest, (more, less)):
        return None
    return Working(
        code=ReasonCode.DIFFERENCE,
        entries=(more, less),
        words=f"{_shown(more)} − {_shown(less)} = {format_number(rest)}",
    )


def _remainder(
    told: Told, near: Sequence[Operand], index: LedgerIndex, asked: bool
) -> Working | None:
    """What is left of a whole when its stated parts are taken away."""
    entries = list(dict.fromkeys(operand.entry for operand in near))
    for whole in entries:
        parts = [e for e in entries if e.part_of == whole.id]
        if not parts:
            continue
        rest = _value(whole) - sum(_value(part) for part in parts)
        if rest > 0 and _says(told.said, rest, (whole, *parts)):
            words = " − ".join(_shown(entry) for entry in (whole, *parts))
            return Working(
                code=ReasonCode.DIFFERENCE,
                entries=(whole, *parts),
                words=f"{words} = {format_number(rest)}",
            )
    if not asked or len(entries) < 2:
        return None
    one, other = entries[0], entries[1]
    same_source = one.voice == other.voice
    units = index.ledger.measure_by_id
    same_unit = units[one.measure].unit == units[other.measure].unit
    return _subtracted(told, one, other) if same_source and same_unit else None


def _share(told: Told, near: Sequence[Operand], index: LedgerIndex) -> Working | None:
    percent = told.said.value
    if percent is None:
        return None
    change = bool(_CHANGE.search(told.words))
    for part, whole in _ordered(near, index):
        share = 100 * _value(part) / _value(whole)
        if _close(told.said, share, percent):
            words = f"{_shown(part)} ÷ {_shown(whole)} = {_rounded(share)} per cent"
            return Working(code=ReasonCode.SHARE, entries=(part, whole), words=words)
        grown = 100 * (_value(whole) - _value(part)) / _value(part) if _value(part) else 0
        fallen = 100 - share
        for result, base in ((grown, part), (fallen, whole)):
            if change and _close(told.said, result, percent):
                words = (
                    f"({_shown(whole)} − {_shown(part)}) ÷ {_shown(base)} = "
                    f"{_rounded(result)} per cent"
                )
                return Working(code=ReasonCode.SHARE, entries=(part, whole), words=words)
    return None


def _ordered(near: Sequence[Operand], index: LedgerIndex) -> Iterator[tuple[Entry, Entry]]:
    """Pairs (smaller, larger), with the wholes that the ledger itself knows of last."""
    for one, other in _pairs(near):
        small, large = sorted((one, other), key=_value)
        if _value(large) > 0:
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
    for small, large in _ordered(near, index):
        if not _value(small):
            continue
        result = _value(large) / _value(small)
        if ratio < 1:
            result = 1 / result
        if _close(told.said, result, ratio):
            top, bottom = (large, small) if ratio >= 1 else (small, large)
            code = ReasonCode.MULTIPLE if ratio >= 1 else ReasonCode.SHARE
            words = f"{_shown(top)} ÷ {_shown(bottom)} = {_rounded(result)}"
            return Working(code=code, entries=(top, bottom), words=words)
    return None


def _close(said: Said, result: float, told: float) -> bool:
    """Whether a result is what was told: rounded, hedged, or on the right side of a bound."""
    if said.hedge in _AT_LEAST:
        return told <= result < told * 1.5
    if said.hedge in _AT_MOST and said.hedge is not Hedge.NEARLY:
        return told / 1.5 < result <= told
    if said.hedge is Hedge.NEARLY:
        return told * 0.9 <= result <= told * 1.02
    if said.hedge is Hedge.ABOUT:
        return abs(result - told) <= NEAR * told or rounds_to(result, told)
    if told < 10:
        return abs(result - told) <= NEAR * told
    return abs(result - told) <= 0.5 or rounds_to(result, told)


def _says(said: Said, result: float, entries: Sequence[Entry]) -> bool:
    """Whether the draft's number says the result, as hedged as the operands are."""
    exact = all(entry.said.hedge is Hedge.EXACT for entry in entries)
    hedge = Hedge.EXACT if exact else Hedge.ABOUT
    worked = figure_said(value=result, low=None, high=None, hedge=hedge, words="", language="en")
    if relate(said, worked).says_it:
        return True
    if said.hedge in _AT_LEAST and said.value is not None:
        return said.value <= result < said.value * 1.05
    soft = said.hedge is Hedge.ABOUT and said.value is not None
    return soft and abs(result - (said.value or 0)) <= NEAR * abs(result) * 0.5


def _value(entry: Entry) -> float:
    return entry.said.value or 0.0


def _shown(entry: Entry) -> str:
    return format_number(_value(entry))


def _rounded(number: float) -> str:
    return format_number(round(number, 1 if number < 100 else 0))
