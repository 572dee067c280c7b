"""Where a sentence says that something comes from, and where something is."""

from collections.abc import Sequence, Set

from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.shape import MEANING
from figuredesk.reading.context.word import MEANS, Word

_NO_PLACE: Set[str] = frozenset()
_TO = frozenset({"to", "zu", "nach", "do", "в", "во", "на"})
_INFINITIVE = 4  # words from "to" to the place of its verb: "to be flown home"
_AHEAD = 9  # words before "to" among which one tells that it is only meant
_LOCATIVES = frozenset({"on", "near", "along", "across", "auf", "на", "po"})


def left_places(sentence: Sentence) -> Set[str]:
    """The places that the sentence says somebody leaves."""
    if not sentence.places:
        return _NO_PLACE
    return {mention.place for mention in sentence.places if is_left(sentence, mention.first)}


def is_left(sentence: Sentence, first: int) -> bool:
    """Whether what begins at `first` is where something comes from or by way of: "from", "via"."""
    before = first - 1
    if before > 0 and "DETERMINER" in sentence.words[before].marks:
        before -= 1
    if before < 0:
        return False
    led_by = sentence.words[before]
    if "FROMWHERE" in led_by.marks or led_by.lower == "via":
        return True
    return led_by.lower == "of" and before > 0 and sentence.words[before - 1].lower == "way"


def located(words: Sequence[Word], first: int) -> bool:
    """Whether what begins at `first` is where something is: "on the", "near"."""
    before = first - 1
    if before > 0 and "DETERMINER" in words[before].marks:
        before -= 1
    return before >= 0 and words[before].lower in _LOCATIVES


def meant_places(sentence: Sentence, directed: Set[str]) -> set[str]:
    """The places, of those that are directions, where somebody only wishes to go."""
    return {
        mention.place
        for mention in sentence.places
        if mention.place in directed and is_only_meant(sentence, mention.first)
    }


def is_only_meant(sentence: Sentence, first: int) -> bool:
    """Whether what begins at `first` is where somebody would go: "signed up to sail to Malmö"."""
    words = sentence.words
    floor = max(first - _INFINITIVE, 0)
    to = next((n for n in range(first, floor, -1) if words[n].lower in _TO), None)
    if to is None:
        return False
    own = sentence.segment(to)
    return any(
        sentence.segments[n] == own
        and (not MEANING.isdisjoint(words[n].keys) or words[n].uses & MEANS)
        for n in range(max(to - _AHEAD, 0), to)
    )
