"""Names with a number in them: "Galaxy Note 20 Ultra", "Boeing 747", and what only looks so."""

import re

from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import WORD_AFTER

_PAIR_BEFORE = re.compile(  # "40 in Norway, Sweden 20", "40 people and Sweden 20"; backwards
    r"[ \u00a0](?:(?:dna[ \u00a0])?[,;]?|dna[ \u00a0][^\W\d_]{3,20}[ \u00a0])[0-9]"
)
_PAIR_AFTER = re.compile(r"[,;]?[ \u00a0](?:and[ \u00a0])?([^\W\d_]{3,20})[ \u00a0][0-9]")
_PLACED = re.compile(r"[ \u00a0](?:ni|morf|raen|ta|ssorca|edisni|edistuo)(?!\w)")
# what stands after a name with a number: "the Delta 5 news site"
_TITLED = frozenset(
    {"index", "series", "model", "news", "tv", "television", "radio", "channel", "site", "website"}
)
_PEOPLES = ("s", "i", "an", "ish", "ese")  # ends of who is counted by nation: "Danes", "Iraqi"
# who counts, and is no model: "the Navy had 374, the Coast Guard 431"
_BODIES = frozenset(
    [
        *("government", "ministry", "committee", "guard", "guards", "police", "agency", "office"),
        *("service", "commission", "parliament", "council", "union", "organisation", "cross"),
        *("organization", "army", "navy", "embassy", "federation", "court", "institute"),
    ]
)
_OWNERS = frozenset(
    ["the", "a", "an", "own", "its", "their", "his", "her", "new", "old", "this", "that"]
)


class ModelNames:
    """Tells whether a number after a capitalised word belongs to its name."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._known_words = frozenset(
            word
            for some in language.hedges_before.values()
            for phrase in some
            for word in phrase.split()
        )

    def names(self, number: Number, plain: str, text: str, before: re.Match[str]) -> bool:
        """Whether the number belongs to a name: "Galaxy Note 20 Ultra", "the 787 Dreamliner"."""
        length = len(before[1])
        begin = number.first - before.start(1) - length
        first = text[begin : begin + 1]
        after = WORD_AFTER.match(plain, number.last)
        sign, word = (text[after.start(1)], after[1]) if after else ("", "")
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
            or name in _BODIES
            or name.endswith(("'s", "’s", "."))
            or _opens_sentence(plain, begin)
        ):
            return False
        if _PLACED.match(plain[max(0, begin - 12) : begin][::-1]):
            return False  # "in Poland 32 stayed"
        pair = _PAIR_AFTER.match(plain, number.last)
        if (pair is not None and text[pair.start(1)].isupper()) or _PAIR_BEFORE.match(
            plain[max(0, begin - 32) : begin][::-1]
        ):
            return False  # "Lithuania 822, Poland 32 and Latvia 46"
        if after is None:
            return number.value is not None and number.value < 1000
        titled = word in self.language.stops or word in _TITLED
        return not word.endswith(_PEOPLES) if sign.isupper() else titled  # "after Ystad 30 Danes"

    def _phrase_ends(self, plain: str, at: int) -> bool:
        after = WORD_AFTER.match(plain, at)
        return after is None or after[1] in self.language.stops


def _opens_sentence(plain: str, at: int) -> bool:
    """Whether the word at `at` is the first of its sentence, or stands in a heading."""
    before = plain[max(0, at - 3) : at].rstrip(' "(')
    return not before or before[-1] in ".!?:\x1e"
