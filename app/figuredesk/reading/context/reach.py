"""How far a saying is from a number that it may tell."""

from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.sentence import Sentence

_OTHER_CLAUSE = 30  # against a frame beyond a semicolon
_OTHER_SIDE = 15  # against a frame beyond a colon: "The town tells it so: 40 fell ill, X said"


def cost_of(sentence: Sentence, frame: Frame, span: tuple[int, int]) -> float | None:
    """The words and numbers between, weighed; None where it does not reach there."""
    first, last = span
    gap = between = 0
    if frame.last < first:
        if not frame.forward:
            return None
        gap = first - frame.last
        between = sentence.numbers_between(frame.last, first)
    elif frame.first > last:
        if not frame.backward:
            return None
        if frame.strong and not frame.forward and sentence.numbers_between(last, frame.first):
            return None  # "40, and the 300 whom the ministry counted": of these alone
        gap = frame.first - last + 3
    low, high = sorted((frame.verb, first))
    if sentence.parted(low, high):
        gap += _OTHER_CLAUSE
    elif sentence.has_colon(low + 2, high):
        gap += _OTHER_SIDE
    return gap + 2 * between - (40 if frame.strong else 0)


def told_beside(sentence: Sentence, span: tuple[int, int], frame: Frame | None) -> Frame | None:
    """Who tells a number, known or not ("the mayor"), with no other number between."""
    if frame is None:
        return None
    low, high = sorted((frame.verb, span[0]))
    return None if sentence.numbers_between(low, high) else frame
