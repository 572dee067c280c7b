"""Where a sentence says that something comes from, and where something is."""

from collections.abc import Sequence, Set

from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import Word

_NO_PLACE: Set[str] = frozenset()
_LOCATIVES = frozenset({"on", "near", "along", "across", "auf", "на", "po"})


def left_places(sentence: Sentence) -> Set[str]:
    """The places that the sentence says somebody leaves."""
    if not sentence.places:
        return _NO_PLACE
    return {mention.place for mention in sentence.places if is_left(sentence, mention.first)}


def is_left(sentence: Sentence, first: int) -> bool:
    """Whether what begins at `first` is where something comes from: "from the", "left"."""
    before = first - 1
    if before > 0 and "DETERMINER" in sentence.words[before].marks:
        before -= 1
    return before >= 0 and "FROMWHERE" in sentence.words[before].marks


def located(words: Sequence[Word], first: int) -> bool:
    """Whether what begins at `first` is where something is: "on the", "near"."""
    before = first - 1
    if before > 0 and "DETERMINER" in words[before].marks:
        before -= 1
    return before >= 0 and words[before].lower in _LOCATIVES
