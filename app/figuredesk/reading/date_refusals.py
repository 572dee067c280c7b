"""Dates, years and clock times: numbers that say when, not how many."""

import re

from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import (
    SPACE,
    WORD_AFTER,
    WORD_BEFORE,
    any_of,
    reversed_any_of,
)

_LAST_YEAR = 2040  # nobody plans to the year for longer, but in tens: "by 2050"
_IN = re.compile(r" ni(?:\W|$)")  # backwards
_DAY_OF = re.compile(r" (?:ht|ts|dn|dr)?\d{1,2}(?!\w)")  # "3 July", backwards
_LAST_DAY = 31
_NEAR = 30
_HOURS = 24
HALF_PAST = re.compile(r"[ \u00a0](?:tsap|ot)[ \u00a0](?:retrauq|flah)(?!\w)")  # backwards
PART_OF_DAY = re.compile(
    r"[ \u00a0](?:in[ \u00a0]the[ \u00a0](?:morning|evening|afternoon)|sharp|o'clock|tonight)(?!\w)"
)
_JOINING = frozenset({"and", "or", "the", "und", "oder", "i", "и"})
_ENTRY = re.compile(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9] +[^\W\d_a-z]")


class DateRefusals:
    """Tells days, years and times from counts."""

    def __init__(self, language: Language) -> None:
        self.language = language
        months = any_of(f"{month}." if len(month) < 5 else month for month in language.months)
        plain_months = any_of(language.months)
        self._month_after = re.compile(
            rf"(?:\.|st|nd|rd|th)?(?:{SPACE}of)?[ \u00a0-](?:{plain_months}|{months})(?!\w)"
        )
        self._month_list = re.compile(
            rf"\.?{SPACE}?(?:,|-|–|and|or|to|und|bis|auf|i|do|na|и|по|на){SPACE}?(?:den )?"
            rf"[0-9]{{1,2}}(?:\.|st|nd|rd|th)?{SPACE}(?:{plain_months})(?!\w)"
        )
        self._month_day = re.compile(rf"(?:{plain_months})\.?{SPACE}[0-9]{{1,2}}")
        self._on_month = re.compile(
            rf"{SPACE}(?:on|in){SPACE}(?:[0-9]{{1,2}}{SPACE})?(?:{plain_months})(?!\w)"
        )
        self._month_before = re.compile(rf"{SPACE}\.?({reversed_any_of(language.months)})(?!\w)")
        before = [h for some in language.hedges_before.values() for h in some]
        self._hedged = re.compile(rf"{SPACE}(?:{reversed_any_of(before)})(?!\w)")
        ands = any_of({*language.to, *(second for _, second in language.between)})
        self._of_month = re.compile(
            rf"{SPACE}(?:in|im|w|we|в|во){SPACE}"
            rf"(?:{any_of(month for month in language.months if len(month) > 2)})"
            rf"(?!\w|{SPACE}[0-9])"
        )
        self._range_end = re.compile(
            rf"(?:{SPACE}?[-–]{SPACE}?|{SPACE}(?:{ands}){SPACE})([0-9][0-9,.\u00a0]*)"
        )
        self._ago = re.compile(
            rf"{SPACE}(?:{any_of(language.ago)})(?!\w)" if language.ago else r"(?!)"
        )
        self._ago_before = re.compile(
            rf"{SPACE}(?:{reversed_any_of(language.ago_before)})(?!\w)"
            if language.ago_before
            else r"(?!)"
        )
        self._clock = re.compile(rf"{SPACE}?(?:{any_of(language.clock_after)})(?!\w)")
        self._clock_pair = re.compile(
            rf"(?:{SPACE}(?:and|or|to){SPACE}|[-–])[0-9]{{1,2}}(?:[.:][0-9]{{2}})?{SPACE}?"
            rf"(?:{any_of(language.clock_after)})(?!\w)"
            if language.clock_after
            else r"(?!)"
        )
        self._clock_at = re.compile(rf"{SPACE}({reversed_any_of(language.clock_before)})(?!\w)")
        self._day_part = re.compile(
            rf"[^.;:!?0-9\x1e]{{0,30}}?(?<!\w)(?:{any_of(language.day_parts)})(?!\w)"
        )

    def refuses(self, number: Number, plain: str, text: str, left: str) -> bool:
        """Whether a bare number in digits is a day, a year or a time."""
        return (
            self._is_clock(number, plain, text, left)
            or self._is_date(number, plain, text, left)
            or self._is_year(number, plain, text, left)
        )

    def is_no_day_after(self, plain: str, end: int, number: Number) -> bool:
        """Whether a number after a day that ends there is none: "on May 8 and 28 on June 7"."""
        if (number.value or 0) <= _LAST_DAY and not self._on_month.match(plain, number.last):
            return False
        found = self._month_day.finditer(plain, max(0, end - _NEAR), end)
        return any(day.end() == end for day in found)

    def is_ago(self, number: Number, plain: str, left: str) -> bool:
        """Whether a duration only tells a day: "two weeks ago", "vor zwei Wochen"."""
        after = self._ago.match(plain, number.unit_end)
        return after is not None or self._ago_before.match(left) is not None

    def refuses_duration(self, number: Number, left: str) -> bool:
        """Whether what looks like a duration is a time or a year: "at 18.45 hours"."""
        if number.unit == "hour":
            return number.decimals and self._clock_at.match(left) is not None
        return (  # "2021 год"
            number.unit == "year"
            and number.digits
            and not number.grouped
            and not number.decimals
            and 1500 <= (number.value or 0) <= 2100
        )

    def _is_clock(self, number: Number, plain: str, text: str, left: str) -> bool:
        if self._clock.match(plain, number.last):
            return True
        whole = not number.grouped and 0 < (number.value or 0) <= _HOURS
        if whole and self._clock_pair.match(plain, number.last):
            return True  # "between 2 and 3 a.m."
        if whole and self._clock_at.match(left) and PART_OF_DAY.match(plain, number.last):
            return True  # "at 7 in the morning"
        start = text[max(0, number.first - 3) : number.first].rstrip(" •|–—")
        if (
            number.decimals
            and (not start or start[-1] in "\n\r")
            and (_ENTRY.match(text, number.first))
        ):
            return True  # "11.42 Police say": the minute of an entry
        if (
            number.decimals
            and self._clock_at.match(left)
            and self._day_part.match(plain, number.last)
        ):
            return True  # "at 8.24 on Wednesday morning"
        if number.decimals and self.language.clock_nouns:
            before = WORD_BEFORE.match(left)
            if before is not None and before[1][::-1] in self.language.clock_nouns:
                return True
        return False

    def _is_date(self, number: Number, plain: str, text: str, left: str) -> bool:
        if number.decimals or number.grouped or not 0 < (number.value or 0) <= 31:
            return False
        if self._month_after.match(plain, number.last) or self._month_list.match(
            plain, number.last
        ):
            return True
        if plain[number.last : number.last + 1] == "." and self.language.ordinal_dot:
            before = WORD_BEFORE.match(left)
            if before and before[1][::-1] in self.language.ordinal_before:
                return True  # "der 3. Tag"
            if text[number.last + 1 : number.last + 3][1:].islower():
                return True  # "3. dzień"
        month = self._month_before.match(left) if self.language.day_after_month else None
        if month is None:
            return False
        word = WORD_AFTER.match(plain, number.last)
        if word is None:
            return True
        ahead = left[month.end() :]
        if (_IN.match(ahead) or _DAY_OF.match(ahead)) and word[1] not in self.language.stops:
            return False  # "in July 30 barred people were held", "on 3 July 30 Finns were held"
        # "In July 30 people were held", but "on July 30 people gathered"
        return word[1] not in self.language.people or ahead.startswith(" no")

    def _is_year(self, number: Number, plain: str, text: str, left: str) -> bool:
        value = number.value or 0
        if left[:1] == "'" and left[1:2] in ("", " ") and number.last - number.first == 2:
            return True  # "born in '84"
        if number.grouped or number.decimals or not 1500 <= value <= 2100:
            return False
        word_after = WORD_AFTER.match(plain, number.last)
        after = word_after[1] if word_after else ""
        word_before = WORD_BEFORE.match(left)
        before = word_before[1][::-1] if word_before else ""
        if after in self.language.year_after:
            return True
        if self._month_before.match(left):
            return True
        if (before not in self.language.year_before or before in _JOINING) and self._is_no_year(
            value, plain[number.last : number.last + _NEAR], before, after
        ):
            return False
        other = self._range_end.match(plain, number.last)
        if (
            other is not None
            and value % 50 == 0
            and (len(other[1]) != 4 or not "1500" <= other[1] <= "2100")
        ):
            return False  # "between 2000 and 4000"
        hedged = value % 100 == 0 and self._hedged.match(left) is not None
        if after in self.language.people:
            return before in self.language.year_before and value % 100 != 0
        if (
            value % 100 == 0
            and self._counts_things(after)
            and before not in self.language.year_before
        ):
            return False  # "1800 shops"
        if (
            self.language.noun_capitals
            and word_after is not None
            and not text[word_after.start(1)].isupper()
        ):
            return True  # "2021 kamen 11.228"
        if not self.language.model_names and after and after not in self.language.stops:
            return before in self.language.year_before and not hedged  # "2000 prób"
        return not hedged

    def _is_no_year(self, value: float, right: str, before: str, after: str) -> bool:
        """Whether no year can stand here: "to evacuate 2000", "2000 others", "1914 im Mai"."""
        if before in self.language.no_year_after or after in self.language.no_year_before:
            return True
        if before in _JOINING:
            return False
        if value > _LAST_YEAR and value % 10 != 0:
            return True
        if self._of_month.match(right):
            return True
        return self.language.years_named and value % 100 == 0

    def _counts_things(self, word: str) -> bool:
        """Whether an English plural follows, but none of those that years stand before."""
        return (
            self.language.model_names
            and len(word) > 3
            and word[-1] == "s"
            and word[-2] not in "su'i"
            and word not in self.language.yearly
        )
