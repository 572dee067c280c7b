"""What is no mention: ordinals, names with digits; ages, dates and words have their own files.

Asked of every number that the scan found, once its unit is known and before it is joined
to its neighbours. A number is refused for a reason that stands in the text around it.
"""

import re
from collections.abc import Mapping, Sequence

from figuredesk.reading.ages import AgeRefusals
from figuredesk.reading.date_refusals import HALF_PAST, DateRefusals
from figuredesk.reading.kinds import COUNT, DURATION, RATIO
from figuredesk.reading.languages.model import Language
from figuredesk.reading.model_names import ModelNames
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import SPACE, WORD_BEFORE, any_of, counts_people
from figuredesk.reading.word_refusals import WordRefusals

_LINES_OF_PICTURE = frozenset({480, 720, 1080, 1440, 2160, 4320})  # a 1080p screen
_YEARS_FROM = 1500
_MANY = 100  # people behind such a number are counted by it, and no bus or room has it
_VOTED = re.compile(r"[ \u00a0]detov(?!\w)")  # "voted 274 to 174"
_FEAST = re.compile(r" (?:s['’]\w+|samtsirhc|gnixob)\b")  # backwards
_THE = re.compile(r"[ \u00a0](?:eht|eseht|esoht)(?!\w)")
_POINTED = re.compile(r"[ \u00a0](?:tsrif|dnoces|driht|tsal|txen|emas|gniwollof|taht)(?!\w)")
# "Order No. 10V-20", "COM(2021) 752", "ul. Bema 100"; backwards
_NUMBERED = re.compile(r"[ \u00a0](?:\.?(?:rn|on)|\.son|№)(?:[ \u00a0(]|$)")
_OF_PAPERS = re.compile(r"[ \u00a0]\)[0-9]{4}\([^\W\d_]{2}")
_STREET = re.compile(
    r"[ \u00a0](?:[^\W\d_][\w.'-]{1,20}[ \u00a0]){1,3}\.(?:lu|la|lp|so|лу|рп)(?!\w)"
)
_STREETS = ("straße", "strasse", "platz", "allee", "gasse", "laan", "straat")
_TURN_AT = 8  # signs before it on its line
_TURN = re.compile(r"[0-9]{1,2}/(?:[0-9]{1,2})?")  # "1/4", "1/": which of a thread's parts
_FIRST = re.compile(r"[ \u00a0]tsrif[ \u00a0](?:eht|sti|rieht)(?!\w)")


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
        self._ages = AgeRefusals(language)
        self._name_after = re.compile(
            rf"(?:{SPACE}[^\W\d_]{{2,20}})?{SPACE}(?:{any_of(language.name_after)})(?!\w)"
            if language.name_after
            else r"(?!)"
        )

    def refuses(self, number: Number, plain: str, text: str, left: str, known: NamesByEnd) -> bool:
        """Whether the number is no mention; `known` are names that no number belongs to."""
        if self._ages.is_age(number, plain, text, left):
            return True
        if number.kind is COUNT and HALF_PAST.match(left):
            return True
        if number.digits and (
            _NUMBERED.match(left) or _OF_PAPERS.match(left) or self._is_turn(number, text)
        ):
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
        if len(number.mark) == 1 and not number.money_before and number.digits:
            before = WORD_BEFORE.match(left)
            if before is not None and before[1][::-1] in self.language.name_before:
                return True  # "Apartment 4B"
            if text[number.last - 1] == "B" and self._name_after.match(plain, number.last):
                return True  # "221B Baker Street"
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
            and not counts_people(plain, number.last, self.language.people)
        )

    def _is_turn(self, number: Number, text: str) -> bool:
        """Whether it tells which part of a thread this is: "(1/4) ...", "2/5 ...", "... 3/3"."""
        first, last = number.first, number.last
        if text[last : last + 1] == "/":
            last += 1
        elif number.kind is not RATIO:
            return False
        if "/" not in text[first:last] or not _TURN.fullmatch(text, first, last):
            return False
        bracketed = text[first - 1 : first] in ("(", "[") and text[last : last + 1] in (")", "]")
        first, last = first - bracketed, last + bracketed
        before = text[max(0, text.rfind("\n", 0, first) + 1) : first]
        begins = len(before) < _TURN_AT and not any(sign.isalnum() for sign in before)
        rest = text[last : last + 2]
        ends = not rest.strip() or rest[0] in "\n\r"
        if bracketed:
            return begins or ends
        if ends:
            return before.rstrip()[-1:] in (".", "!", "?", "…")
        return begins and rest[0] == " " and (rest[1:].isupper() or text[last - 1] == "/")

    def _is_marker(self, number: Number, plain: str, text: str) -> bool:
        """Whether the number only counts off: "[3]", or "2." at the beginning of a line."""
        first, last = number.first, number.last
        if text[first - 1 : first] == "[" and plain[last : last + 1] == "]":
            return True
        if first and text[first - 1] not in "\n\r":
            return False
        if number.decimals and not number.grouped:  # "1.1 The harbour"
            return text[last : last + 1] == " " and text[last + 1 : last + 2].isupper()
        return plain[last : last + 2] in (". ", ") ") and text[last + 2 : last + 3].isupper()

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
        if counts_people(plain, number.last, self.language.people) and (
            (number.value or 0) >= _MANY or _THE.match(further) or _POINTED.match(further)
        ):
            return False  # "in the Channel 27 people drowned", "in the hall 600 people slept"
        return (
            before.rstrip(".") in names
            or before in names
            or before.endswith(_STREETS)
            or _STREET.match(own) is not None
            or (
                not plain.endswith(tuple(known.get(before, ())), 0, number.first - match.start(1))
                and self._models.names(number, plain, text, match)
            )
        )
