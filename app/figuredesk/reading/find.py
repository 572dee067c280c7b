"""Every quantity of a text, with its hedge and what it counts.

One scan finds the numbers; all else is local work around each of them, so that reading
takes time in proportion to the text.
"""

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise

from figuredesk.reading.counted import CountedReader
from figuredesk.reading.hedges import HedgeReader
from figuredesk.reading.kinds import COUNT, MONEY
from figuredesk.reading.languages import detect_language, language_for
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.fold import fold
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.scan import Scanner
from figuredesk.reading.quantity import Quantity
from figuredesk.reading.ranges import RangeReader
from figuredesk.reading.refusals import NO_NAMES, NamesByEnd, RefusalReader
from figuredesk.reading.segments import split_sentences
from figuredesk.reading.units import UnitReader

MAX_SHARED = 16
_SUSPENDED = re.compile(r"-,? ?(?:(?:and|or|to|und|oder|bis|i|lub|и|или) )?")
_PART_OF = re.compile(r" of (?:the|its|his|her|their) ")
_AND = re.compile(r"\)?,? (?:and|or|to|from|against|und|oder|i|и) ")
_NOUN_AFTER = re.compile(r" [^\W\d_]")
WINDOW = 48  # characters before a number that are looked at for its sign, unit and hedge


class Reader:
    """Reads the quantities of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._scanner = Scanner(language)
        self._units = UnitReader(language)
        self._refusals = RefusalReader(language)
        self._ranges = RangeReader(language)
        self._hedges = HedgeReader(language)
        self._counted = CountedReader(language)

    def read(self, text: str, known: NamesByEnd = NO_NAMES, *, apart: bool = False) -> list[Number]:
        """The numbers of a text that are quantities, in order.

        `known` are names of bodies and places: "Frontex 300" is no model. `apart` keeps what
        changed apart from what it became: "rose from 200 to 300" are two.
        """
        plain = fold(text)
        found = self._ranges.join_all(self._kept(plain, text, known), plain, apart=apart)
        self._share_units(found, plain)
        floor = 0
        counted: Number | None = None
        for index, number in enumerate(found):
            ceiling = found[index + 1].start if index + 1 < len(found) else len(plain)
            before = found[index - 1] if index else None
            self._hedges.read(number, plain, floor, ceiling, before)
            self._counted.read(number, counted, plain, floor)
            if number.kind is COUNT and number.counted_start is not None:
                counted = number
            floor = number.end
        return found

    def _share_units(self, found: list[Number], plain: str) -> None:
        """Give a bare number the unit that is printed once: "a 7- or 8-inch screen"."""
        for number, after in pairwise(found):
            between = plain[number.unit_end : after.start]
            if len(between) > MAX_SHARED:
                continue
            if number.unit is None and number.kind is COUNT and after.unit is not None:
                if _SUSPENDED.fullmatch(between) or (
                    number.scale > 1 and _PART_OF.fullmatch(between)
                ):
                    number.kind, number.unit = after.kind, after.unit
            elif (
                after.unit is None
                and after.kind is COUNT
                and number.kind is MONEY
                and after.scale > 1
                and _AND.fullmatch(between)
                and not _NOUN_AFTER.match(plain, after.unit_end)
            ):
                after.kind, after.unit = number.kind, number.unit

    def _kept(self, plain: str, text: str, known: NamesByEnd) -> list[Number]:
        """The numbers that are not refused, each with its sign and unit."""
        found: list[Number] = []
        floor = 0  # where the number before ends, kept or refused
        refused = False
        for number in self._scanner.scan(plain):
            if number.first < floor:
                continue
            left = plain[max(0, number.first - WINDOW) : number.first][::-1]
            glued = self._units.read_before(number, left, floor)
            self._units.settle_marks(number, found[-1] if found else None, plain, text)
            self._units.read_after(number, plain, text)
            if not glued or self._refusals.refuses(number, plain, text, left, known):
                refused = True
            elif not (refused and self._refusals.follows_refused(plain, floor, number)):
                found.append(number)
                refused = False
            floor = number.unit_end
        return found


@cache
def reader_for(language: str) -> Reader:
    """The reader of a language by its ISO 639-1 code; English for one that is not read."""
    return Reader(language_for(language))


def find_quantities(text: str, language: str | None = None) -> list[Quantity]:
    """The quantities of a text, in order, never overlapping.

    `language` is an ISO 639-1 code; None detects it.
    """
    code = language or detect_language(text)
    return quantities_in(text, code)[0]


def quantities_in(
    text: str, code: str, known: NamesByEnd = NO_NAMES, *, apart: bool = False
) -> tuple[list[Quantity], list[tuple[int, int, int]]]:
    """The quantities of a text and, where it has any, its sentences: they are split once.

    `apart` is as `Reader.read` has it.
    """
    numbers = reader_for(code).read(text, known, apart=apart)
    if not numbers:
        return [], []
    sentences = split_sentences(text, code)
    starts = [start for start, _, _ in sentences]
    found = []
    for number in numbers:
        index = max(0, bisect_right(starts, number.start) - 1)
        found.append(_quantity(number, text, index, sentences[index][2]))
    return found, sentences


def _quantity(number: Number, text: str, sentence: int, paragraph: int) -> Quantity:
    counted = None
    if number.counted_start is not None:
        counted = text[number.counted_start : number.counted_end]
    return Quantity(  # by place: names cost as much again
        number.start,
        number.end,
        text[number.start : number.end],
        number.value,
        number.low,
        number.high,
        number.hedge,
        number.kind,
        number.unit,
        counted,
        number.counted_start,
        number.counted_end,
        sentence,
        paragraph,
    )
