"""Ranges: two numbers that are the ends of one statement.

"200 to 500", "between 12,000 and 15,000", "$10 to $15 billion", "5-7,000". The ends are
those said; nothing is put in the middle.
"""

import re

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.model import Language
from figuredesk.reading.mention import QuantityKind
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import SPACE, any_of, reversed_any_of

MAX_GAP = 12


class RangeReader:
    """Joins neighbouring numbers into ranges."""

    def __init__(self, language: Language) -> None:
        self.language = language
        to = any_of(language.to)
        self._gap = re.compile(
            rf"(?P<dash>{SPACE}?(?:-|–|—|--|…|\.\.\.){SPACE}?)|{SPACE}(?P<word>{to}){SPACE}"
            rf"|{SPACE}(?P<second>{any_of(second for _, second in language.between)}){SPACE}"
        )
        pairs: dict[str, list[str]] = {}
        for first, second in language.between:
            pairs.setdefault(second, []).append(first)
        self._openers = {
            second: re.compile(
                rf"(?:{SPACE}(?:tuoba|dnuora))?{SPACE}({reversed_any_of(firsts)})(?!\w)"
            )
            for second, firsts in pairs.items()
        }
        self._any_opener = re.compile(
            rf"{SPACE}({reversed_any_of(first for first, _ in language.between)})(?!\w)"
        )

    def join(self, first: Number, second: Number, plain: str) -> bool:
        """Make `first` the range from it to `second` where the text says so."""
        gap_start, gap_end = first.unit_end, second.start
        if gap_end - gap_start > MAX_GAP or first.value is None or second.value is None:
            return False
        if first.hedge is Hedge.RANGE or QuantityKind.RATIO in (first.kind, second.kind):
            return False
        gap = self._gap.fullmatch(plain, gap_start, gap_end)
        if gap is None:
            return False
        left = plain[max(0, first.start - 24) : first.start][::-1]
        dash = gap["dash"]
        word = gap["word"] or gap["second"]
        opener = None
        if dash is None:
            opener = self._openers[word].match(left) if word in self._openers else None
            if opener is None and gap["word"] is None:
                return False
        elif not self._dash_joins(first, second, dash, plain):
            return False
        if not self._same_sort(first, second):
            return False
        low = self._shared_value(first, second, dash)
        if dash is not None and low >= second.value:
            return False
        if opener is None:
            opener = self._any_opener.match(left)
        if opener is not None:
            first.start -= opener.end()
        if second.unit is None and first.money_before:
            second.kind, second.unit = first.kind, first.unit
        first.low, first.high = sorted((low, second.value))
        first.value = None
        first.hedge = Hedge.RANGE
        first.last, first.unit_end = second.last, second.unit_end
        first.end = max(second.end, second.unit_end)
        first.kind, first.unit = second.kind, second.unit
        if first.money_before or second.money_before:
            first.kind = QuantityKind.MONEY
        return True

    def _dash_joins(self, first: Number, second: Number, dash: str, plain: str) -> bool:
        if dash.strip(" \u00a0") == "—" and len(dash) > 1:
            return False
        if len(dash) == 2:  # "on 5 -7 of them"
            return False
        return not (len(dash) == 3 and "-" in dash and second.unit is None and not second.scale > 1)

    def _same_sort(self, first: Number, second: Number) -> bool:
        if first.unit == second.unit or first.unit is None:
            return True
        if second.unit is None:
            return first.money_before
        return first.kind is second.kind is QuantityKind.MONEY

    def _shared_value(self, first: Number, second: Number, dash: str | None) -> float:
        """The first end, with the scale that is printed once, after the second."""
        assert first.value is not None
        if first.scale == 1 and second.scale > 1 and not first.grouped and first.base < second.base:
            return round(first.base * second.scale, 6)
        if (
            dash in ("-", "–")
            and first.scale == 1
            and second.grouped
            and first.base < 1000
            and second.base % 1000 == 0
            and first.base * 1000 < second.base
        ):
            return first.base * 1000  # "5-7,000"
        return first.value
