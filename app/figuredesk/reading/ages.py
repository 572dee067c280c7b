"""Ages: numbers that tell how old somebody is, not how many."""

import re

from figuredesk.reading.kinds import COUNT, DURATION
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import (
    SPACE,
    WORD_AFTER,
    any_of,
    counts_people,
    reversed_any_of,
)

_OLDEST_MAN = 120
_APPOSED = re.compile(r" ,([^\W\d_s][^\W\d_]{2,15})(?: [\w-]{2,16}){0,2} (?:eht|n?a|sih|reh)(?!\w)")
_CHILD = frozenset({"boy", "girl", "child", "toddler", "son", "daughter", "brother", "sister"})
_SUMS = frozenset({"total", "figure", "number", "count", "toll", "score", "sum", "price", "rate"})
_AFTER_AGE = frozenset(".,;)")
_BRACKETED = re.compile(r" ,\)[^\W\d_]{2,8}\([ \u00a0][^\W\d_]")
_OF_AGE = re.compile(  # "a Dane of 27", "an old woman of 81"
    r"[ \u00a0]fo ([^\W\d_]{2,16})(?: [^\W\d_]{2,12})? n?a(?!\w)", re.I
)
_WHO_IS = re.compile(r"[ \u00a0](?:si|saw|denrut|snrut) ohw[ \u00a0],")  # "X, who is 46, said"
_TELLS = frozenset({"said", "says", "told", "tells", "was", "is", "had", "has", "who"})
# "my son is 19,", "she is 38 and has"
_IS = re.compile(r"[ \u00a0](?:si|saw|tsuj si|won si|ylno si)[ \u00a0]([^\W\d_]{2,16})(?!\w)")
_SHE = frozenset({"she", "he"})
_PARENT_OF = re.compile(r"[ \u00a0]fo (?:rehtom|rehtaf|wodiw|rewodiw)(?!\w)")  # "a mother of 38"
_GROWN_UP = 16
_SUSPENDED = re.compile(  # "a 16-, a 17- and an 18-year-old"
    r"-(?:,? (?:(?:and|or|to) )?(?:an? )?[0-9]{1,2}-){0,4},? (?:and |or |to )?(?:an? )?"
    r"[0-9]{1,2}-year-old"
)
_GOES_ON = frozenset({"and", "but", "when", "who", "now", "years", "at", "with"})
_PLURAL = frozenset({"children", "people", "men", "women"})
# "the youngest of them was two, the oldest 67", "der Jüngste ist neun"
_ELDEST = re.compile(
    r"(?<!\w)(?:youngest|oldest|eldest|jüngste\w*|älteste\w*|najmłodsz\w*|najstarsz\w*|"
    r"самый младший|самый старший|самому младшему|самому старшему)(?!\w)[^.;:!?\x1e0-9]{0,48}$"
)
_WAS = re.compile(
    r"(?:[ \u00a0](?:was|is|were|being|war|ist|to|miał|było|ma)|[,—–-]|est|"
    r"st\w|szy|sza|szemu|шему)[ \u00a0]$"
)
# "two Syrians, 24 and 31, were held": as many ages as people
_EACH = re.compile(
    r"(?<!\w)(two|three|four|five|six|[2-6]) (?:[^\W\d_][\w'-]*[ \u00a0]){0,3}"
    r"[^\W\d_][\w'-]*,[ \u00a0]$"
)
_LIST = re.compile(r"[1-9][0-9]?(?:, [1-9][0-9]?){0,4},? and [1-9][0-9]?(?=[,.;)])")
_HOW_MANY = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NEAR = 64  # characters before a number that may tell of age


class AgeRefusals:
    """Tells ages from counts and from stretches of time."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._grown = re.compile(
            rf"{SPACE}(?:{reversed_any_of(language.age_bounds)}){SPACE}"
            rf"(?:{reversed_any_of(language.persons)})(?!\w)"
        )
        self._age_after = re.compile(rf"(?:{SPACE}|-)?(?:{any_of(language.age_after)})(?!\w)")
        self._age_before = re.compile(rf"{SPACE}(?:{reversed_any_of(language.age_before)})(?!\w)")
        self._told_stems = [word.rstrip("*") for word in language.age_told]
        self._age_told = re.compile(
            rf"(?<!\w)(?:{any_of(language.age_told)})(?!\w)[^.;:!?\x1e]{{0,40}}$"
            if language.age_told
            else r"(?!)"
        )

    def is_age(self, number: Number, plain: str, text: str, left: str) -> bool:
        """Whether a number is somebody's age."""
        value = number.value if number.value is not None else 0
        if value <= 0 or value > _OLDEST_MAN or number.kind not in (COUNT, DURATION):
            return False
        if self._age_after.match(plain, number.last):
            return True
        if self._age_before.match(left) or self._is_told(number, plain):
            return True
        if number.digits and _SUSPENDED.match(plain, number.last):
            return True
        if number.digits and value >= _GROWN_UP and _PARENT_OF.match(left):
            return not counts_people(plain, number.last, self.language.people)
        closed = plain[number.last : number.last + 1] in _AFTER_AGE or number.last == len(plain)
        if self._is_of(number, plain, text, left, closed=closed):
            return True
        if _WHO_IS.match(left):
            return number.digits and closed
        if self._grown.match(left):
            after = WORD_AFTER.match(plain, number.last)
            return after is None or after[1] in self.language.stops  # "children under 5"
        if number.kind is COUNT and self._is_of_one(number, plain, left, closed=closed):
            return True
        if number.digits and left[:2] == " ," and self._is_listed(number, plain):
            return True
        # "Jan Nowak, 54, a driver"
        return (
            number.digits
            and left[:2] == " ,"
            and (9 < value < 110 or (value <= 9 and self._is_child(left)))
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

    def _is_of(self, number: Number, plain: str, text: str, left: str, *, closed: bool) -> bool:
        """ "A Dane of 27", "a boy of nine said", "a girl of three"."""
        of = _OF_AGE.match(left)
        if of is None or counts_people(plain, number.last, self.language.people):
            return False
        person = of[1][::-1] in self.language.persons
        after = WORD_AFTER.match(plain, number.last)
        told = number.digits or closed or (person and after is not None and after[1] in _TELLS)
        return told and (text[number.first - of.end(1)].isupper() or person)

    def _is_of_one(self, number: Number, plain: str, left: str, *, closed: bool) -> bool:
        """ "The oldest was 68", "my sister is 19,": of one person, with nothing counted."""
        one = _IS.match(left)
        person = one[1][::-1] if one is not None else ""
        if person in _SHE:
            after = WORD_AFTER.match(plain, number.last)
            return closed or (after is not None and after[1] in _GOES_ON)
        if not closed:
            return False
        before = plain[max(0, number.first - _NEAR) : number.first]
        if _ELDEST.search(before) and _WAS.search(before):
            return True
        return person in self.language.persons and person[-1] != "s" and person not in _PLURAL

    def _is_listed(self, number: Number, plain: str) -> bool:
        """ "Two Syrians, 24 and 31, were held": as many ages as there are people."""
        ages = _LIST.match(plain, number.first)
        if ages is None:
            return False
        each = _EACH.search(plain, max(0, number.first - _NEAR), number.first)
        if each is None:
            return False
        size = _HOW_MANY.get(each[1]) or int(each[1])
        return len(re.findall(r"[0-9]+", ages[0])) == size

    def _is_told(self, number: Number, plain: str) -> bool:
        """ "Their ages range from 9 to 58 years"."""
        before = plain[max(0, number.first - _NEAR) : number.first]
        if not any(word in before for word in self._told_stems):
            return False
        return self._age_told.search(before) is not None and not counts_people(
            plain, number.last, self.language.people
        )

    def _is_child(self, left: str) -> bool:
        """ "The boy, 5, drowned": no list of numbers."""
        match = _APPOSED.match(left) if self.language.model_names else None
        return match is not None and match[1][::-1] in _CHILD

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
