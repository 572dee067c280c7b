"""What is no mention: ages, ordinals, names with digits; years and words have their own files.

Asked of every number that the scan found, once its unit is known and before it is joined
to its neighbours. A number is refused for a reason that stands in the text around it.
"""

import re
from collections.abc import Mapping, Sequence

from figuredesk.reading.date_refusals import DateRefusals
from figuredesk.reading.kinds import COUNT, DURATION
from figuredesk.reading.languages.model import Language
from figuredesk.reading.model_names import ModelNames
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import (
    SPACE,
    WORD_AFTER,
    WORD_BEFORE,
    any_of,
    reversed_any_of,
)
from figuredesk.reading.word_refusals import WordRefusals

_LINES_OF_PICTURE = frozenset({480, 720, 1080, 1440, 2160, 4320})  # a 1080p screen
_YEARS_FROM = 1500
_MANY = 100  # people behind such a number are counted by it, and no bus or room has it
_APPOSED = re.compile(r" ,([^\W\d_s][^\W\d_]{2,15})(?: [\w-]{2,16}){0,2} (?:eht|n?a|sih|reh)(?!\w)")
_SUMS = frozenset({"total", "figure", "number", "count", "toll", "score", "sum", "price", "rate"})
_VOTED = re.compile(r"[ \u00a0]detov(?!\w)")  # "voted 274 to 174"
_CLOCK_PAST = re.compile(r"[ \u00a0](?:tsap|ot)[ \u00a0](?:retrauq|flah)(?!\w)")  # "half past six"
_AFTER_AGE = frozenset(".,;)")
_FEAST = re.compile(r" (?:s['’]\w+|samtsirhc|gnixob)\b")  # backwards
_THE = re.compile(r"[ \u00a0](?:eht|eseht|esoht)(?!\w)")
_POINTED = re.compile(r"[ \u00a0](?:tsrif|dnoces|driht|tsal|txen|emas|gniwollof|taht)(?!\w)")
_FIRST = re.compile(r"[ \u00a0]tsrif[ \u00a0](?:eht|sti|rieht)(?!\w)")
_BRACKETED = re.compile(r" ,\)[^\W\d_]{2,8}\([ \u00a0][^\W\d_]")
_OF_AGE = re.compile(  # "a Dane of 27", "an old woman of 81"
    r"[ \u00a0]fo ([^\W\d_]{2,16})(?: [^\W\d_]{2,12})? n?a(?!\w)", re.I
)
_WHO_IS = re.compile(r"[ \u00a0](?:si|saw|denrut|snrut) ohw[ \u00a0],")  # "X, who is 46, said"


NamesByEnd = Mapping[str, Sequence[str]]
"""Folded names by their last words."""
NO_NAMES: NamesByEnd = {}


class RefusalReader:
    """Tells numbers that count from numbers that name, date or order."""

    def __init__(self, language: Language) -> None:
        self.language = language
        ands = {*language.to, *language.joiners, *(second for _, second in language.between), "or"}
        self._and_so_on = {" (", "-", "–", "/", ", ", *(f" {word} " for word in ands)}
        self._ordinal = re.compile(rf"(?:{any_of(language.ordinal_endings)})(?!\w)")
        self._words = WordRefusals(language)
        self._models = ModelNames(language)
        self._dates = DateRefusals(language)
        self._name_after = re.compile(
            rf"(?:{SPACE}[^\W\d_]{{2,20}})?{SPACE}(?:{any_of(language.name_after)})(?!\w)"
            if language.name_after
            else r"(?!)"
        )
        self._grown = re.compile(
            rf"{SPACE}(?:{reversed_any_of(language.age_bounds)}){SPACE}"
            rf"(?:{reversed_any_of(language.persons)})(?!\w)"
        )
        self._age_after = re.compile(rf"(?:{SPACE}|-)?(?:{any_of(language.age_after)})(?!\w)")
        self._age_before = re.compile(rf"{SPACE}(?:{reversed_any_of(language.age_before)})(?!\w)")

    def refuses(self, number: Number, plain: str, text: str, left: str, known: NamesByEnd) -> bool:
        """Whether the number is no mention; `known` are names that no number belongs to."""
        if self._is_age(number, plain, text, left):
            return True
        if number.kind is DURATION and (
            _FIRST.match(left) or self._dates.is_ago(number, plain, left)
        ):
            return True  # "in the first nine months", "nine months ago" are dates
        if not number.digits:
            return self._words.refuses(number, plain, text, left)
        if number.kind is COUNT and number.scale == 1 and not number.money_before:
            return (
                self._is_glued(number, plain)
                or _VOTED.match(left) is not None
                or self._is_result(number, plain)
                or self._is_marker(number, plain, text)
                or self._dates.refuses(number, plain, text, left)
                or self._is_name(number, plain, text, left, known)
            )
        if (
            number.unit in ("year", "month")
            and plain[number.last] == "-"
            and not plain.startswith("-old", number.unit_end)
        ):
            return True  # "the 10-year bond" is what it is called
        if number.mark == "k" and number.base in (4, 8) and text[number.last - 1] == "K":
            return True  # a 4K video
        if number.unit == "penny" and number.value in _LINES_OF_PICTURE:
            return True
        if self._dates.refuses_duration(number, left):
            return True
        return number.unit_end < len(plain) and plain[number.unit_end].isalnum()

    def follows_refused(self, plain: str, end: int, number: Number) -> bool:
        """Whether the number goes on what was refused: "aged 25 to 54", "articles 3 and 5"."""
        between = plain[end : number.start]
        if self.language.ordinal_dot and between[:1] == "." == plain[number.last : number.last + 1]:
            between = between[1:]  # "der 2., 3. und 5. Zug"
        if (
            plain[max(0, end - 4) : end].isdecimal()
            and between[-1:] == " "
            and (number.value or 0) < _YEARS_FROM
        ):
            return False  # "90 in 2028 and 25 this year"
        if self._dates.is_no_day_after(plain, end, number):
            return False  # "80 on December 8 and 538 on October 10"
        return (
            number.kind is COUNT
            and number.scale == 1
            and not number.grouped
            and not number.decimals
            and between in self._and_so_on
            and not self._counts(number, plain)
        )

    def _counts(self, number: Number, plain: str) -> bool:
        after = WORD_AFTER.match(plain, number.last)
        return after is not None and after[1] in self.language.people

    def _is_marker(self, number: Number, plain: str, text: str) -> bool:
        """Whether the number only counts off: "[3]", or "2." at the beginning of a line."""
        first, last = number.first, number.last
        if text[first - 1 : first] == "[" and plain[last : last + 1] == "]":
            return True
        return (
            (first == 0 or text[first - 1] in "\n\r")
            and plain[last : last + 2] in (". ", ") ")
            and text[last + 2 : last + 3].isupper()
        )

    def _is_result(self, number: Number, plain: str) -> bool:
        """ "4:0", "16:20": one side of a score or of a time."""
        after = plain[number.last : number.last + 2]
        before = plain[max(0, number.first - 2) : number.first]
        return (after[:1] == ":" and after[1:].isdigit()) or (
            before[1:] == ":" and before[:1].isdigit()
        )

    def _is_glued(self, number: Number, plain: str) -> bool:
        after = plain[number.last : number.last + 1]
        if after and (after.isalpha() or after in "_@#"):
            return True
        if self._ordinal.match(plain, number.last) or plain.startswith("-of-", number.last):
            return True
        return after == "/" and plain[number.last + 1 : number.last + 2].isdigit()

    def _is_name(self, number: Number, plain: str, text: str, left: str, known: NamesByEnd) -> bool:
        if number.grouped:
            return False
        if number.decimals:
            match = WORD_BEFORE.match(left)
            return match is not None and match[1][::-1] in self.language.version_before
        if self._name_after.match(plain, number.last):
            return True
        own = left[number.first - number.start :]  # "COVID -19"
        match = WORD_BEFORE.match(own)
        if match is None:
            return False
        before, names = match[1][::-1], self.language.name_before
        further = own[match.end(1) :]
        if before == "day" and _FEAST.match(further):
            return False  # "since New Year's Day 822 people came"
        if self._counts(number, plain) and (
            (number.value or 0) >= _MANY or _THE.match(further) or _POINTED.match(further)
        ):
            return False  # "in the Channel 27 people drowned", "in the hall 600 people slept"
        return (
            before.rstrip(".") in names
            or before in names
            or (
                not plain.endswith(tuple(known.get(before, ())), 0, number.first - match.start(1))
                and self._models.names(number, plain, text, match)
            )
        )

    def _is_age(self, number: Number, plain: str, text: str, left: str) -> bool:
        value = number.value if number.value is not None else 0
        if value <= 0 or value > 120 or number.kind not in (COUNT, DURATION):
            return False
        if self._age_after.match(plain, number.last):
            return True
        if self._age_before.match(left):
            return True
        of = _OF_AGE.match(left)
        told = number.digits or plain[number.last : number.last + 1] in _AFTER_AGE
        if (
            of is not None
            and told
            and (text[number.first - of.end(1)].isupper() or of[1][::-1] in self.language.persons)
            and not self._counts(number, plain)
        ):
            return True
        if _WHO_IS.match(left):
            return number.digits and plain[number.last : number.last + 1] in _AFTER_AGE
        if _CLOCK_PAST.match(left):
            return True
        if self._grown.match(left):
            after = WORD_AFTER.match(plain, number.last)
            return after is None or after[1] in self.language.stops  # "children under 5"
        # "Jan Nowak, 54, a driver"
        return (
            number.digits
            and left[:2] == " ,"
            and 9 < value < 110
            and number.kind is COUNT
            and plain[number.last : number.last + 1] in (",", ")", ".", ";")
            and not plain[number.last + 1 : number.last + 2].isdigit()
            and (
                _BRACKETED.match(left) is not None  # "Ola Nowicka (PSL), 54, said"
                or not _ends_in_letters(text, number.first - 2)
            )
            and (
                _ends_in_name(text, number.first - 2)
                or self._is_apposed(left)
                or _BRACKETED.match(left) is not None
            )
        )

    def _is_apposed(self, left: str) -> bool:
        """ "The striker, 27, signed": one person in small letters, then the age."""
        match = _APPOSED.match(left) if self.language.model_names else None
        return match is not None and match[1][::-1] not in _SUMS


def _ends_in_letters(text: str, end: int) -> bool:
    """Whether an abbreviation ends here, which has no age: "according to the WHO, 54."."""
    words = text[max(0, end - 40) : end].split()
    return bool(words) and len(words[-1]) > 1 and words[-1].isupper()


def _ends_in_name(text: str, end: int) -> bool:
    """Whether two capitalised words end here: "Steffen Seibert"."""
    words = text[max(0, end - 40) : end].split()
    return len(words) >= 1 and words[-1][:1].isupper() and words[-1].isalpha()
