"""A calculation's parts: the operands, what they give, and whether the draft says that.

What the draft's words ask for is decided in `arithmetic`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.dates import STOCK_DAYS
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import folded
from figuredesk.checking.saying import NEAR, Said, figure_said, relate, rounds_to
from figuredesk.checking.told import Told, names_end
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import Hedge, Period, Status, format_number

_ABOUT_A_PART = 0.025  # "about a third" is 31 to 36 per cent
AT_LEAST = (Hedge.MORE_THAN, Hedge.AT_LEAST)
AT_MOST = (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """A number of the draft with the figure that the ledger has for it."""

    told: Told
    entry: Entry

    @property
    def value(self) -> float:
        """The ledger's number."""
        return value(self.entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """A calculation that gives the draft's number, with the figures it rests on."""

    code: ReasonCode
    entries: tuple[Entry, ...]
    words: str


def subtracted(told: Told, one: Entry, other: Entry) -> Working | None:
    """What one figure is more than another, where the draft says so.

    What is left when next to nothing is taken away is the figure itself, told as a change.
    """
    more, less = sorted((one, other), key=value, reverse=True)
    rest = value(more) - value(less)
    if rest <= 0 or not says(told.said, rest, (more, less)):
        return None
    if relate(told.said, more.said).says_it:
        return None
    return Working(
        code=ReasonCode.DIFFERENCE,
        entries=(more, less),
        words=f"{shown(more)} − {shown(less)} = {format_number(rest)}",
    )


def between_dates(told: Told, near: Sequence[Operand], index: LedgerIndex) -> Working | None:
    """What figures of the same thing differ by, at the dates that the draft names.

    They are one voice's, or those of another whom the sentence names.

    "261 more than on 12 December", "4,000 more in September than in August".
    """
    adjacent = bool(near) and told.sentence - near[0].told.sentence in (0, 1)
    beside = near[0].entry if adjacent else None
    voice = index.voices.get(told.mention.claimant or "")
    if beside is not None:
        dated = _dated(told, beside.measure, beside.place, beside.voice, index)
        pairs = [(beside, other) for other in dated]
    else:
        pairs = []
    if beside is not None:
        named = _named(told, beside, index)
        pairs += [(beside, other) for other in named]
    if told.measure is not None and told.place is not None:
        dated = _dated(told, told.measure, told.place, voice, index)
        pairs += [(one, other) for at, one in enumerate(dated) for other in dated[at + 1 :]]
    found = (
        subtracted(told, one, other)
        for one, other in pairs
        if one.day != other.day or one.voice != other.voice
    )
    return next((working for working in found if working is not None), None)


def _named(told: Told, beside: Entry, index: LedgerIndex) -> list[Entry]:
    """Other voices' figures of the same thing whom and whose date the sentence names.

    "300 more than the union had at the end of May".
    """
    words = f" {folded(told.words)} "
    rows = index.rows_about(beside.measure, beside.place, told.day.toordinal())
    found = [
        entry
        for entry in index.entries(rows)
        if entry.voice != beside.voice and entry.said.value and entry.status is not Status.WITHDRAWN
        if entry.day is not None and _is_named(told, entry.day)
        if any(f" {name} " in words for name in index.callings.names_of(entry.claimant))
    ]
    return sorted(found, key=lambda entry: (-entry.known, entry.id))


def _dated(
    told: Told, measure: str, place: str, voice: str | None, index: LedgerIndex
) -> list[Entry]:
    """One voice's figures of a thing that end on a day or month which the sentence names."""
    found = [
        entry
        for entry in index.entries(index.rows_about(measure, place, told.day.toordinal()))
        if entry.voice == voice and entry.said.value and entry.status is not Status.WITHDRAWN
        if entry.day is not None and _is_named(told, entry.day)
    ]
    return sorted(found, key=lambda entry: (-entry.known, entry.id))


def _is_named(told: Told, period: Period) -> bool:
    """Whether the sentence names a period: its end by date or by the weekday in the last week,

    or as the period of the number itself: "300 more than the year before".
    """
    if names_end(told.words, period) or (told.period and told.period.text == period.text):
        return True
    recent = period.is_day and 0 < (told.day - period.end).days <= STOCK_DAYS
    return recent and f"{period.end:%A}" in told.words


def close(said: Said, result: float, told: float) -> bool:
    """Whether a result is what was told: rounded, hedged, or on the right side of a bound."""
    if said.hedge in AT_LEAST:
        return told <= result < told * 1.5
    if said.hedge in AT_MOST and said.hedge is not Hedge.NEARLY:
        return told / 1.5 < result <= told
    if said.hedge is Hedge.NEARLY:
        return told * 0.9 <= result <= told * 1.02
    if said.hedge is Hedge.ABOUT:
        reach = max(NEAR * told, _ABOUT_A_PART) if told < 1 else NEAR * told
        return abs(result - told) <= reach or rounds_to(result, told)
    if told < 10:
        return abs(result - told) <= NEAR * told
    return abs(result - told) <= 0.5 or rounds_to(result, told)


def says(said: Said, result: float, entries: Sequence[Entry]) -> bool:
    """Whether the draft's number says the result, as hedged as the operands are."""
    exact = all(entry.said.hedge is Hedge.EXACT for entry in entries)
    hedge = Hedge.EXACT if exact else Hedge.ABOUT
    worked = figure_said(value=result, low=None, high=None, hedge=hedge, words="", language="en")
    if relate(said, worked).says_it:
        return True
    if said.hedge in AT_LEAST and said.value is not None:
        return said.value <= result < said.value * 1.05
    soft = said.hedge is Hedge.ABOUT and said.value is not None
    return soft and abs(result - (said.value or 0)) <= NEAR * abs(result) * 0.5


def value(entry: Entry) -> float:
    """The figure's number; 0 where it has none."""
    return entry.said.value or 0.0


def shown(entry: Entry) -> str:
    """The figure's number as it is written."""
    return format_number(value(entry))


def rounded(number: float) -> str:
    """A result as it is written."""
    return format_number(round(number, 1 if number < 100 else 0))
