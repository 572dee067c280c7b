"""Where somebody only speaks: "she told the crowd in the hall on Friday" counts nobody there.

Such a place stands after a verb of saying, and no number is told in its clause, unless after
"that".
"""

from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import BEING, CUES, Word

_AT = frozenset({"in", "at", "outside", "inside", "from", "near"})
_THAT = frozenset({"that", "how", "dass", "że", "что"})
_TOPIC = frozenset({"of", "about", "on", "for", "to", "over"})  # "spoke of tents in the wood"
_COUNTS = frozenset({"TALLY", "ESTIMATE", "PROPOSE", "DENY", "EXPECT"})
_REACH = 7  # words from the verb to the place's preposition
_NAME = 5  # words of a place


def spoken_at(sentence: Sentence) -> frozenset[int]:
    """The words of the places where somebody only speaks."""
    if not sentence.uses & CUES:
        return frozenset()
    found: set[int] = set()
    for verb, word in sentence.looked_at(CUES):
        if "SAY" not in word.marks or not word.marks.isdisjoint(_COUNTS):
            continue
        if _is_told(sentence, verb):
            continue  # "40 were reported missing at the lake"
        for at in range(verb + 1, min(verb + _REACH + 1, len(sentence.words))):
            between = sentence.words[at]
            if at in sentence.counted or between.lower in _TOPIC | _THAT:
                break
            if sentence.segments[at] != sentence.segments[verb]:
                break
            if between.lower in _AT:
                if not _tells_number(sentence, at):
                    found.update(_name(sentence, at))
                break
    return frozenset(found)


def _is_told(sentence: Sentence, verb: int) -> bool:
    """Whether a number is the subject of a passive: it is what is told, and nobody speaks."""
    before = sentence.words[max(0, verb - 2) : verb]
    if not any(word.lower in BEING for word in before):
        return False
    own = sentence.segments[verb]
    return any(n < verb and sentence.segments[n] == own for n in sentence.counted)


def _tells_number(sentence: Sentence, at: int) -> bool:
    """Whether a number follows in the clause without a word that opens what is said."""
    own = sentence.segments[at]
    for n in range(at + 1, len(sentence.words)):
        if sentence.segments[n] != own or sentence.words[n].lower in _THAT:
            return False
        if n in sentence.counted:
            return True
    return False


def _name(sentence: Sentence, at: int) -> list[int]:
    found: list[int] = []
    for n in range(at + 1, min(at + 1 + _NAME, len(sentence.words))):
        word = sentence.words[n]
        if sentence.segments[n] != sentence.segments[at] or _ends(word) or n in sentence.dated:
            break
        found.append(n)
    return found


def _ends(word: Word) -> bool:
    if not word.raw[0].isalnum():
        return True
    return "FUNCTION" in word.marks and "DETERMINER" not in word.marks and word.lower != "of"
