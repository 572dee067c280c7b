"""Stretches told on a day: "on Monday the mayor listed 40 fires since March".

The day is of the telling, or closes the stretch; what was counted, the stretch counted.
"""

from figuredesk.reading.context.points import POINT, SINCE, SPAN, Dated, order_of
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speech_days import DayOfSpeech

_TOP = frozenset(
    {"most", "first", "time", "worst", "best", "only", "record", "peak", "high", "low"}
)
_NO_TOP = frozenset(
    {"west", "forest", "rest", "arrest", "request", "harvest", "interest", "test", "protest"}
    | {"midwest", "contest", "guest", "unrest", "southwest", "northwest", "behest"}
)
_RELATIVES = frozenset({"which", "who", "whose", "where", "that"})
_GOING_ON = frozenset({"still", "noch", "wciąż", "nadal", "ancora", "nog", "encore", "present"})
_BEHIND = 5  # words from a number to the date that follows it
_PRESENT = frozenset({"are", "is", "remain", "remains", "sind", "ist", "są", "jest"})


def stretch_told(sentence: Sentence, span: tuple[int, int], day: Dated) -> Dated | None:
    """The stretch that a quantity is of, where the day beside it only dates the telling."""
    for dated in sentence.dates:
        if dated.kind is SINCE:
            fits = order_of(dated.start) <= order_of(day.end)
        elif dated.kind is SPAN:
            fits = order_of(dated.start if dated.relative else dated.end) <= order_of(day.end)
        else:
            continue
        if fits and _own(sentence, span, dated) and _tells(sentence, span, day, dated):
            return dated
    return None


def finer(sentence: Sentence, span: tuple[int, int], dated: Dated, speech: DayOfSpeech) -> Dated:
    """The month or day within a year or month that is told beside it, else the date itself.

    The day of the telling is none: "on 30 May it said that there were 40 in May".
    """
    for other in sentence.dates:
        if (
            other.kind is POINT
            and not speech.is_of(sentence, other, span)
            and other.end.startswith(dated.end + "-")
            and (
                sentence.segment(other.first) == sentence.segment(span[0])
                or dated.first < other.first < span[0]
            )
            and _own(sentence, span, other)
        ):
            return other
    return dated


def since_superlative(sentence: Sentence, dated: Dated) -> bool:
    """Whether a start only bounds a comparison: "the most since March", "the driest May since"."""
    if dated.kind is not SINCE or "SINCE" not in sentence.words[dated.first].marks:
        return False  # "since the first flood on 3 May"
    before = sentence.words[max(dated.first - 3, 0) : dated.first]
    return any(
        w.lower in _TOP or (w.lower.endswith("est") and w.lower not in _NO_TOP) for w in before
    )


def _own(sentence: Sentence, span: tuple[int, int], dated: Dated) -> bool:
    """Whether no other quantity lies between, and the words there say nothing against it."""
    low, high = sorted((dated.first, span[0]))
    if sentence.numbers_between(low, high) or sentence.parted(low, high):
        return False
    segment = sentence.segment(dated.first)
    if segment != sentence.segment(span[0]) and segment in sentence.numbered:
        return False
    if since_superlative(sentence, dated):
        return False
    between = sentence.words[span[1] + 1 : dated.first]
    return not any(w.lower in _RELATIVES for w in between)


def _tells(sentence: Sentence, span: tuple[int, int], day: Dated, stretch: Dated) -> bool:
    """Whether a day stands with who tells: before the act, or in a clause of its own."""
    if day.last < span[0] < stretch.first:
        between = sentence.words[day.last + 1 : span[0]]
        telling = [w for w in between if w.marks.isdisjoint({"FUNCTION", "DETERMINER"})]
        if not telling:  # "owned up on Monday to 40 fires since March"
            return any("PREPOSITION" in w.marks for w in between)
        return not any(w.measured and w.marks.isdisjoint({"SAY", "TALLY"}) for w in telling)
    if stretch.last < day.first < span[0]:
        return sentence.segment(stretch.first) != sentence.segment(day.first)
    return False


def is_now(sentence: Sentence, span: tuple[int, int], dated: Dated) -> bool:
    """Whether a number's own clause tells the present: "80 slept there on Monday, 60 do now"."""
    own = sentence.segment(span[0])
    if sentence.segment(dated.first) == own:
        return False
    words = (w for at, w in enumerate(sentence.words) if sentence.segments[at] == own)
    numbered = sentence.segment(dated.first) in sentence.numbered
    return any(
        (not w.marks.isdisjoint({"NOW", "TODAY"}) and w.lower not in _GOING_ON)
        or (numbered and w.lower in _PRESENT)
        for w in words
    )


def sums_up(sentence: Sentence, dated: Dated) -> bool:
    """Whether a date stands after a colon that follows all the numbers."""
    last = sentence.spans[-1][1]
    return any(word.raw == ":" for word in sentence.words[last + 1 : dated.first])


def each_dated(sentence: Sentence, dated: Dated, span: tuple[int, int]) -> bool:
    """Whether a date follows a number before, as another follows this one.

    "It rose from 120 in 2020 to 39,670 in 2021": each number has the date behind it.
    """
    own = sentence.segment(span[0])
    behind = (d for d in sentence.dates if sentence.segment(d.first) == own)
    if not any(0 < d.first - span[1] <= _BEHIND for d in behind):
        return False
    return any(0 < dated.first - last <= _BEHIND for _, last in sentence.spans)
