"""The words of what a quantity counts, as far as they are sure to be a noun."""

from collections.abc import Sequence

from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import Word
from figuredesk.reading.quantity import Quantity

_HEADING = 4  # words of a heading and its colon
_UNINFLECTED = frozenset(
    {"personnel", "staff", "crew", "aircraft", "spacecraft", "sheep", "cattle", "fish", "deer"}
    | {"livestock", "police", "dead", "wounded", "injured", "missing", "poor", "sick", "media"}
    | {"data", "bacteria", "swine", "poultry", "salmon", "trout", "cod", "clergy", "youth", "folk"}
)  # nouns that have no "s" for several

_BODIES = frozenset(
    {"class", "team", "crew", "squad", "choir", "staff", "household", "jury", "panel", "orchestra"}
    | {"congregation", "delegation", "parish", "party", "cast", "fleet", "herd", "flock"}
)  # of so many, with no word of who they are


class NounReader:
    """Reads the nouns of quantities, one sentence after another."""

    _sentence: Sentence

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index

    def read(self, sentence: Sentence, quantity: Quantity, span: tuple[int, int]) -> Sequence[Word]:
        """The words of what a quantity counts, none where they are only a guess."""
        self._sentence = sentence
        if quantity.counted_start is None or quantity.counted_end is None:
            return ()
        noun = self._sentence.between(quantity.counted_start, quantity.counted_end)
        if noun and ("PREPOSITION" in noun[0].marks or self._is_verb(quantity, noun)):
            return ()
        if quantity.counted_start < quantity.start and self._names_somebody(quantity):
            return ()  # "the Green Cross had 70"
        if quantity.counted_start >= quantity.end:
            return noun
        if self._headed(span):  # the line of a list may be headed by who counts
            return noun if sentence.lead is None or any(word.measured for word in noun) else ()
        if noun and noun[-1].lower in _BODIES and self._sentence.words[span[0] - 1].lower == "of":
            return noun  # "a class of 40"
        fits = any("PERSON" in t.marks or (t.country and t.raw.endswith("s")) for t in noun)
        fits = fits or any(key in self._index.measures.units for t in noun for key in t.keys)
        return noun if fits else ()  # a noun before the number is a guess

    def _names_somebody(self, quantity: Quantity) -> bool:
        """Whether what stands before a number as its noun is a name of somebody or a place."""
        sentence = self._sentence
        first, last = sentence.span_of(quantity.counted_start or 0, quantity.counted_end or 0)
        named = [(name.first, name.last) for name in sentence.names]
        named += [(place.first, place.last) for place in sentence.places]
        if any(begin <= first and last <= end for begin, end in named):
            return True
        words = sentence.words[first : last + 1]
        shouted = all(w.raw.isupper() for w in words)
        return first > 0 and not shouted and len(words) > 1 and all(w.capital for w in words)

    def _is_verb(self, quantity: Quantity, noun: Sequence[Word]) -> bool:
        """Whether one word after a number says what they do: "let 300 travel on", "40 camp".

        In English what there are several of ends in "s" or is of a few words; a German noun
        has a capital.
        """
        language = self._index.table.language
        word = noun[0]
        if language == "de":
            return not any(w.capital for w in noun)
        if language != "en" or len(noun) > 1 or quantity.value == 1 or "PERSON" in word.marks:
            return False
        return not (word.lower.endswith("s") or word.lower in _UNINFLECTED) and (
            not word.capital or word.raw.isupper()
        )

    def _headed(self, span: tuple[int, int]) -> bool:
        """ "Sheep: 240": the heading is what is counted, unless it is "Total"."""
        first, words = span[0], self._sentence.words
        if not 1 < first <= _HEADING or words[first - 1].raw != ":":
            return False
        return "DATANOUN" not in words[first - 2].marks

    def head(self, noun: Sequence[Word]) -> Sequence[Word]:
        """The word that says what is counted: guards, of "border guards in Poland"."""
        if self._index.table.language != "en":
            return noun
        stop = next((n for n, t in enumerate(noun) if n and "PREPOSITION" in t.marks), len(noun))
        if "FUNCTION" in noun[stop - 1].marks if stop else False:
            return noun[:stop]
        return noun[max(stop - 1, 0) : stop]


def is_own(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a quantity has a noun of its own: after it, or as the subject of its sentence."""
    begins = quantity.counted_start or 0
    if begins >= quantity.end:
        return True
    if begins < sentence.start:
        return False
    return not any(q.counted_start == begins for q in sentence.quantities if q is not quantity)
