"""What is no mention: years, dates, clock times, ages, scores, and names with digits.

Asked of every number that the scan found, once its unit is known and before it is joined
to its neighbours. A number is refused for a reason that stands in the text around it.
"""

import re

from figuredesk.reading.languages.model import Language
from figuredesk.reading.mention import QuantityKind
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import SPACE, any_of, reversed_any_of
from figuredesk.reading.word_refusals import WordRefusals

_WORD_BEFORE = re.compile(r"[ \u00a0(]{1,2}(\.?[^\W\d_][\w&.'/]{0,24}|[^\w\s])")
_LINES_OF_PICTURE = frozenset({480, 720, 1080, 1440, 2160, 4320})  # a 1080p screen
_OF_AGE = re.compile(r"[ \u00a0]fo ([^\W\d_]{2,16}) n?a(?!\w)")  # "a Dane of 27"
_WORD_AFTER = re.compile(r"[ \u00a0-]{1,2}([^\W\d_](?:[\w']{2,24}|[\w']?\.?))")


class RefusalReader:
    """Tells numbers that count from numbers that name, date or order."""

    def __init__(self, language: Language) -> None:
        self.language = language
        months = any_of(f"{month}." if len(month) < 5 else month for month in language.months)
        plain_months = any_of(language.months)
        self._month_after = re.compile(
            rf"(?:\.|st|nd|rd|th)?(?:{SPACE}of)?[ \u00a0-](?:{plain_months}|{months})(?!\w)"
        )
        self._month_list = re.compile(
            rf"\.?{SPACE}?(?:,|-|–|and|or|to|und|bis|i|do|и|по){SPACE}?[0-9]{{1,2}}"
            rf"(?:\.|st|nd|rd|th)?{SPACE}(?:{plain_months})(?!\w)"
        )
        self._month_before = re.compile(rf"{SPACE}\.?({reversed_any_of(language.months)})(?!\w)")
        ands = {*language.to, *language.joiners, *(second for _, second in language.between), "or"}
        self._and_so_on = {"-", "–", "/", ", ", *(f" {word} " for word in ands)}
        self._ordinal = re.compile(rf"(?:{any_of(language.ordinal_endings)})(?!\w)")
        self._words = WordRefusals(language)
        self._name_after = re.compile(
            rf"(?:{SPACE}[^\W\d_]{{2,20}})?{SPACE}(?:{any_of(language.name_after)})(?!\w)"
            if language.name_after
            else r"(?!)"
        )
        before = [h for some in language.hedges_before.values() for h in some]
        self._hedged = re.compile(rf"{SPACE}(?:{reversed_any_of(before)})(?!\w)")
        ands = any_of({*language.to, *(second for _, second in language.between)})
        self._range_end = re.compile(
            rf"(?:{SPACE}?[-–]{SPACE}?|{SPACE}(?:{ands}){SPACE})([0-9][0-9,.\u00a0]*)"
        )
        self._known_words = frozenset(
            word
            for some in language.hedges_before.values()
            for phrase in some
            for word in phrase.split()
        )
        self._clock = re.compile(rf"{SPACE}?(?:{any_of(language.clock_after)})(?!\w)")
        self._grown = re.compile(
            rf"{SPACE}(?:{reversed_any_of(language.age_bounds)}){SPACE}"
            rf"(?:{reversed_any_of(language.persons)})(?!\w)"
        )
        self._clock_at = re.compile(rf"{SPACE}({reversed_any_of(language.clock_before)})(?!\w)")
        self._day_part = re.compile(
            rf"[^.;:!?0-9\x1e]{{0,30}}?(?<!\w)(?:{any_of(language.day_parts)})(?!\w)"
        )
        self._age_after = re.compile(rf"(?:{SPACE}|-)?(?:{any_of(language.age_after)})(?!\w)")
        self._age_before = re.compile(rf"{SPACE}(?:{reversed_any_of(language.age_before)})(?!\w)")

    def refuses(self, number: Number, plain: str, text: str, left: str) -> bool:
        """Whether the number is no mention."""
        if self._is_age(number, plain, text, left):
            return True
        if not number.digits:
            return self._words.refuses(number, plain, text, left)
        if number.kind is QuantityKind.COUNT and number.scale == 1 and not number.money_before:
            return (
                self._is_glued(number, plain, left)
                or self._is_date(number, plain, left)
                or self._is_year(number, plain, text, left)
                or self._is_name(number, plain, text, left)
            )
        if (
            number.unit in ("year", "month")
            and plain[number.last] == "-"
            and not plain.startswith("-old", number.unit_end)
        ):
            return True  # "the 10-year bond" is what it is called
        if number.unit == "penny" and number.value in _LINES_OF_PICTURE:
            return True
        if number.unit == "hour" and number.decimals and self._clock_at.match(left):
            return True  # "at 18.45 hours"
        if number.unit == "year" and number.digits and not number.grouped and not number.decimals:
            return 1500 <= (number.value or 0) <= 2100  # "2021 год"
        return number.unit_end < len(plain) and plain[number.unit_end].isalnum()

    def follows_refused(self, plain: str, end: int, number: Number) -> bool:
        """Whether the number goes on what was refused: "aged 25 to 54", "articles 3 and 5"."""
        between = plain[end : number.start]
        return (
            number.kind is QuantityKind.COUNT
            and number.scale == 1
            and not number.grouped
            and not number.decimals
            and between in self._and_so_on
            and not self._counts(number, plain)
        )

    def _counts(self, number: Number, plain: str) -> bool:
        after = _WORD_AFTER.match(plain, number.last)
        return after is not None and after[1] in self.language.people

    def _is_glued(self, number: Number, plain: str, left: str) -> bool:
        after = plain[number.last : number.last + 1]
        if after and (after.isalpha() or after in "_@#"):
            return True
        if self._ordinal.match(plain, number.last) or plain.startswith("-of-", number.last):
            return True
        if self._clock.match(plain, number.last):
            return True
        if (
            number.decimals
            and self._clock_at.match(left)
            and self._day_part.match(plain, number.last)
        ):
            return True  # "at 8.24 on Wednesday morning"
        if number.decimals and self.language.clock_nouns:
            before = _WORD_BEFORE.match(left)
            if before is not None and before[1][::-1] in self.language.clock_nouns:
                return True
        return after == "/" and plain[number.last + 1 : number.last + 2].isdigit()

    def _is_date(self, number: Number, plain: str, left: str) -> bool:
        if number.decimals or number.grouped or not 0 < (number.value or 0) <= 31:
            return False
        if self._month_after.match(plain, number.last) or self._month_list.match(
            plain, number.last
        ):
            return True
        if plain[number.last : number.last + 1] == "." and self.language.ordinal_before:
            before = _WORD_BEFORE.match(left)
            if before and before[1][::-1] in self.language.ordinal_before:
                return True  # "der 3. Tag"
        month = self._month_before.match(left) if self.language.day_after_month else None
        if month is None:
            return False
        word = _WORD_AFTER.match(plain, number.last)
        # "In July 30 people were held", but "on July 30 people gathered"
        return not (
            word is not None
            and word[1] in self.language.people
            and not left[month.end() :].startswith(" no")
        )

    def _is_year(self, number: Number, plain: str, text: str, left: str) -> bool:
        value = number.value or 0
        if left[:1] == "'" and left[1:2] in ("", " ") and number.last - number.first == 2:
            return True  # "born in '84"
        if number.grouped or number.decimals or not 1500 <= value <= 2100:
            return False
        word_after = _WORD_AFTER.match(plain, number.last)
        after = word_after[1] if word_after else ""
        word_before = _WORD_BEFORE.match(left)
        before = word_before[1][::-1] if word_before else ""
        if after in self.language.year_after:
            return True
        if self._month_before.match(left):
            return True
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
        if not self.language.model_names and after and after not in self.language.stops:
            return before in self.language.year_before and not hedged  # "2000 prób"
        return not hedged

    def _counts_things(self, word: str) -> bool:
        """Whether an English plural follows, but none of those that years stand before."""
        return (
            self.language.model_names
            and len(word) > 3
            and word[-1] == "s"
            and word[-2] not in "su'i"
            and word not in self.language.yearly
        )

    def _is_name(self, number: Number, plain: str, text: str, left: str) -> bool:
        if number.grouped:
            return False
        if number.decimals:
            match = _WORD_BEFORE.match(left)
            return match is not None and match[1][::-1] in self.language.version_before
        if self._name_after.match(plain, number.last):
            return True
        match = _WORD_BEFORE.match(left[number.first - number.start :])  # "COVID -19"
        if match is None:
            return False
        before = match[1][::-1]
        names = self.language.name_before
        return (
            before.rstrip(".") in names
            or before in names
            or self._is_model(number, plain, text, match)
        )

    def _is_model(self, number: Number, plain: str, text: str, before: re.Match[str]) -> bool:
        """Whether the number belongs to a name: "Galaxy Note 20 Ultra", "the 787 Dreamliner"."""
        length = len(before[1])
        begin = number.first - before.start(1) - length
        first = text[begin : begin + 1]
        after = _WORD_AFTER.match(plain, number.last)
        sign = text[after.start(1)] if after else ""
        word = after[1] if after else ""
        if not first.isupper():
            # "the 787 Dreamliner", but "the 14 EU countries" and "the 608 Iraqis"
            return (
                self.language.model_names
                and sign.isupper()
                and before[1][::-1] in _OWNERS
                and word[-1] not in "snhei"
                and self._phrase_ends(plain, after.end() if after else 0)
            )
        name = before[1][::-1]
        if (
            not self.language.model_names
            or name in self.language.months
            or name in self.language.weekdays
            or name in self.language.stops
            or name in self._known_words
            or _opens_sentence(plain, begin)
        ):
            return False
        if after is None:
            return number.value is not None and number.value < 1000
        return sign.isupper() or word in self.language.stops or word in ("index", "series", "model")

    def _phrase_ends(self, plain: str, at: int) -> bool:
        after = _WORD_AFTER.match(plain, at)
        return after is None or after[1] in self.language.stops

    def _is_age(self, number: Number, plain: str, text: str, left: str) -> bool:
        value = number.value if number.value is not None else 0
        if (
            value <= 0
            or value > 120
            or number.kind not in (QuantityKind.COUNT, QuantityKind.DURATION)
        ):
            return False
        if self._age_after.match(plain, number.last):
            return True
        if self._age_before.match(left):
            return True
        of = _OF_AGE.match(left) if number.digits else None
        if (
            of is not None
            and text[number.first - of.end(1)].isupper()
            and not self._counts(number, plain)
        ):
            return True
        if self._grown.match(left):
            after = _WORD_AFTER.match(plain, number.last)
            return after is None or after[1] in self.language.stops  # "children under 5"
        # "Jan Nowak, 54, a driver"
        return (
            number.digits
            and left[:2] == " ,"
            and 9 < value < 110
            and number.kind is QuantityKind.COUNT
            and plain[number.last : number.last + 1] in (",", ")", ".", ";")
            and not plain[number.last + 1 : number.last + 2].isdigit()
            and _ends_in_name(text, number.first - 2)
        )


_OWNERS = frozenset(
    ["the", "a", "an", "own", "its", "their", "his", "her", "new", "old", "this", "that"]
)


def _opens_sentence(plain: str, at: int) -> bool:
    """Whether the word at `at` is the first of its sentence, or stands in a heading."""
    before = plain[max(0, at - 3) : at].rstrip(' "(')
    return not before or before[-1] in ".!?:\x1e"


def _ends_in_name(text: str, end: int) -> bool:
    """Whether two capitalised words end here: "Steffen Seibert"."""
    words = text[max(0, end - 40) : end].split()
    return len(words) >= 1 and words[-1][:1].isupper() and words[-1].isalpha()
