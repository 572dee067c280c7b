"""Number words that are no mention: "one" as a pronoun, "half-mast", "Formula One".

A word for a number is a word first: an article, part of a name, a fixed phrase.
"""

import re

from figuredesk.reading.date_refusals import PART_OF_DAY
from figuredesk.reading.kinds import COUNT, DURATION, RATIO, VAGUE
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import SPACE, any_of

_WORD_BEFORE = re.compile(r"[ \u00a0(\"]{1,2}(\.?[^\W\d_][\w&.'/-]{0,24})")
_WORD_AFTER = re.compile(r"[ \u00a0]{1,2}([^\W\d_][\w']{0,24})")
_VERB = re.compile(r"[a-z]+[^suia\W]s")  # after "one", no noun ends so, but for a few
# clock times in words: "five past eight", "a little after six", "at six in the evening"
_PAST_NEXT = re.compile(r"[ \u00a0]past[ \u00a0][^\W\d_]")
_PAST = re.compile(r"[ \u00a0]tsap[ \u00a0]([^\W\d_]{3,8})(?!\w)")
_SOON_AFTER = re.compile(
    r"[ \u00a0](?:retfa|erofeb)[ \u00a0](?:ylt?rohs|tsuj|noos|gnol|elttil|tib a)(?!\w)"
)
_AT = re.compile(r"[ \u00a0](?:ta|yb|litnu|llit|ecnis|erofeb|retfa)(?!\w)")
_DOUBLED = frozenset({"down", "as", "up", "back", "over"})  # "doubled down"
_HOURS, _MINUTES = 12, 59
_SINGULARS = frozenset({"lens", "series", "species", "means", "news", "mens", "diabetes"})
_HEDGED = re.compile(r"[ \u00a0](?:than(?!\w)|[0-9])")


class WordRefusals:
    """Tells words that count from words that only look so."""

    def __init__(self, language: Language) -> None:
        self.language = language
        joins = [*language.to, *language.either, *language.out_of]
        self._joins_next = re.compile(
            rf"-?{SPACE}(?:{any_of(joins)}){SPACE}"
            rf"(?:[0-9]|(?:{any_of([*language.small, *language.scales])})(?!\w))"
        )
        self._number_word = re.compile(rf"(?:{any_of([*language.small, *language.scales])})(?!\w)")
        self._hedge_words = frozenset(
            word
            for some in language.hedges_before.values()
            for phrase in some
            for word in phrase.split()
        )

    def refuses(self, number: Number, plain: str, text: str, left: str) -> bool:
        """Whether the number in words is no mention."""
        match = _WORD_BEFORE.match(left)
        before = match[1][::-1] if match else ""
        if (
            number.kind is DURATION
            and plain[number.first : number.last] in self.language.bare_parts
            and number.value not in (0.5, 0.25)
        ):
            return True  # "for a third year"
        if number.kind is RATIO:
            return self._part_refused(number, plain, before)
        if number.hedge is VAGUE:
            return False
        if left[:3] == " s'" and plain[number.first : number.last] == "dozen":
            return True  # "a baker's dozen"
        if self._in_name(number, plain, text, match) or self._is_clock(number, plain, left):
            return True
        if number.is_one and number.kind is COUNT and number.unit is None:
            return self._one_refused(number, plain, before)
        # "a four-cylinder engine", "a two-month contract": the number is part of a name
        return (
            plain[number.last : number.last + 1] == "-"
            and number.kind in (COUNT, DURATION)
            and plain[number.last + 1 : number.last + 2].isalpha()
            and not self._number_word.match(plain, number.last + 1)  # "две-три тысячи"
        )

    def _is_clock(self, number: Number, plain: str, left: str) -> bool:
        """Whether the number tells the time of day."""
        if number.unit is not None or not 0 < (number.value or 0) <= _MINUTES:
            return False
        if _PAST_NEXT.match(plain, number.last):
            return True
        past = _PAST.match(left)
        if past is not None and past[1][::-1] in self.language.small:
            return True
        if (number.value or 0) > _HOURS:
            return False
        if plain.startswith(" o'clock", number.last):
            return True
        if _AT.match(left) and PART_OF_DAY.match(plain, number.last):
            return True
        after = _WORD_AFTER.match(plain, number.last)
        return _SOON_AFTER.match(left) is not None and (
            after is None or after[1] in self.language.stops
        )

    def _part_refused(self, number: Number, plain: str, before: str) -> bool:
        """ "Half of", "by a third" and "nearly half" are shares; "the first half" is none."""
        if plain.startswith("doubl", number.first):
            after = _WORD_AFTER.match(plain, number.last)
            return after is not None and after[1] in _DOUBLED
        if before in self.language.half_before or plain.endswith(
            (" and a ", " and one "), 0, number.first
        ):
            return True  # "a week and a half ago"
        if plain[number.first : number.last] not in self.language.bare_parts:
            return False
        if plain.startswith(" of ", number.last):
            return False
        after = _WORD_AFTER.match(plain, number.last)
        if after is not None and after[1] in self.language.part_over:
            return False  # "half the town"
        follows = after is not None and after[1] not in self.language.stops
        following_sign = plain[number.last : number.last + 1]
        return (
            follows
            or following_sign == "-"
            or not (before in self._hedge_words or before in self.language.part_before)
        )

    def _in_name(self, number: Number, plain: str, text: str, before: re.Match[str] | None) -> bool:
        """ "Formula One", "the Seven Sisters": capitalised inside a sentence."""
        if (
            not self.language.model_names
            or before is None
            or not text[number.first].isupper()
            or number.unit is not None
        ):
            return False
        word = before[1][::-1]
        if word.endswith(".") and word not in self.language.name_before:
            return False  # a sentence ended
        begin = number.first - before.end(1)
        if not text[begin].isupper():  # no heading, where all is capitalised
            after = _WORD_AFTER.match(plain, number.last)
            return after is not None and text[after.start(1)].isupper()
        return word in self.language.name_before or (
            number.is_one and word not in self._hedge_words and word not in self.language.stops
        )

    def _one_refused(self, number: Number, plain: str, before: str) -> bool:
        after = _WORD_AFTER.match(plain, number.last)
        if number.value == 0 and after is not None and after[1] in self.language.people:
            return False  # "zero deaths"
        if after is None or before in self.language.no_one_after:
            return True
        if self._joins_next.match(plain, number.last):
            number.tentative = True
            return False
        hedged = after[1] in self._hedge_words and _HEDGED.match(plain, after.end())
        if hedged and before and before not in self._hedge_words:
            return True  # "at the northern one more than 15", but not "only one more child"
        if not self.language.model_names:
            return after[1] not in self.language.people
        if _VERB.fullmatch(after[1]) and after[1] not in _SINGULARS:
            return True  # "if one believes the mayor"
        return after[1] in self.language.stops or after[1] in self.language.no_one_before
