"""Sentences that tell of another's numbers: those that point back, ask, or name their report."""

from figuredesk.reading.context.frames import Anaphor
from figuredesk.reading.context.sentence import QUOTES, Sentence
from figuredesk.reading.context.word import POINTED, POINTS

_ROLE = 4  # words before the noun of a role: "a deputy regional health"
_OPENS, _CLOSES = frozenset("“„«"), frozenset("”»")


def opens_quote(sentence: Sentence) -> bool:
    """Whether a quotation begins in a sentence and does not end in it."""
    if not sentence.quotes:
        return False
    signs = [word.raw[0] for word in sentence.words if word.raw[0] in QUOTES]
    if '"' in signs:
        return signs.count('"') % 2 == 1 and sentence.words[0].raw[0] == '"'
    return sum(s in _OPENS for s in signs) > sum(s in _CLOSES for s in signs)


def documents(sentence: Sentence, after: Sentence) -> bool:
    """Whether a next sentence ends with the report that both tell: "..., its bulletin says." """
    if sentence.frames or not after.frames:
        return False
    frame = after.frames[-1]
    if not frame.backward or frame.first <= max(after.firsts):
        return False
    return any("DOCUMENT" in word.marks for word in after.words[frame.first : frame.last + 1])


def asked(sentence: Sentence) -> bool:
    """Whether a sentence only asks: "300 beds for the school? Too many, the mayor said." """
    return any(word.raw == "?" for word in sentence.words[-2:])


def others(sentence: Sentence, origin: Anaphor) -> bool:
    """ "Other charities": whoever they are, not those named before."""
    return any("OTHER" in word.marks for word in sentence.words[max(origin.at - 3, 0) : origin.at])


def is_new(sentence: Sentence, origin: Anaphor) -> bool:
    """ "A doctor", "another official": nobody who was named before."""
    first = origin.first if origin.first is not None else origin.at
    for word in reversed(sentence.words[max(first - _ROLE, 0) : first]):
        if word.lower in ("a", "an", "another"):
            return True
        if not word.raw.isalpha() or word.marks & {"DETERMINER", "PREPOSITION", "SAY", "SPLIT"}:
            return False
    return False


def points_back(after: Sentence) -> bool:
    """Whether a sentence only tells who said what came before: "So says X", "X wrote this"."""
    if after.words and after.words[0].lower in POINTS:
        return bool(after.frames)
    return any(
        word.lower in POINTED
        for frame in after.frames
        for word in after.words[frame.verb + 1 : frame.verb + 2]
    )
