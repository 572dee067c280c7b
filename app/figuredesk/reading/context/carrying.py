"""Whether a sentence that names nobody goes on with the speech before it."""

from figuredesk.reading.context.going_on import of_them
from figuredesk.reading.context.sentence import QUOTES, Sentence
from figuredesk.reading.context.word import BEING, POINTS, RESUMES

_COUNTS = frozenset({"count", "tally", "total", "toll", "figure", "number", "sum"})
_COUNTED = frozenset(
    [
        *("counted", "registered", "recorded", "logged", "tallied", "documented", "confirmed"),
        *("reported", "noted", "detected"),
    ]
)
_SUMS = frozenset({"makes", "made", "brings", "brought", "takes", "took", "means", "meant"})
_OPENING = 8  # words before the end of "On 2 July last year the count"
_BODY_REACH = 7  # words of "in northern Norway the state coastguard"
_BACK = 3  # words of "had not yet been counted"


def goes_on(sentence: Sentence, told: Sentence) -> bool:
    """Whether a sentence plainly goes on with what `told`, the speech before it, says."""
    words = sentence.words
    first = {mark for word in words[:2] for mark in word.marks}
    if first & {"THEY", "IT", "HE"} or of_them(sentence):
        return True
    if any(word.lower == "latter" for word in words[:2]):
        return True  # as whoever was named last
    if any("SAMESOURCE" in word.marks for _, word in sentence.looked_at(RESUMES)):
        return True
    if words[0].lower in POINTS and len(words) > 1 and words[1].lower in _SUMS:
        return True  # "That makes 40"
    if "OTHER" in first and min(sentence.firsts) <= 1:
        return True  # "Another 40 fell"
    if words[0].raw[0] in QUOTES and any(word.raw[0] in QUOTES for word in told.words):
        return True  # "... ," she said. "And 40 are ill."
    return _it_was(sentence) or _counts_on(sentence)


def said_by_another(sentence: Sentence) -> bool:
    """ "“40 fell,” a cook said": somebody speaks behind a quotation, whoever that is."""
    if sentence.words[0].raw[0] not in QUOTES:
        return False
    last = max(at for at, word in enumerate(sentence.words) if word.raw[0] in QUOTES)
    return any("SAY" in word.marks for word in sentence.words[last + 1 :])


def _it_was(sentence: Sentence) -> bool:
    """ "In June it was 40", "by then it had been 40": the count that was told before."""
    words = sentence.words
    return any(
        words[first - 1].lower in BEING
        and "it" in (w.lower for w in words[max(first - 3, 0) : first])
        for first in sentence.firsts
        if first
    )


def _counts_on(sentence: Sentence) -> bool:
    """ "On 2 July the count had stood at 40", "40 had been counted there": by who counted before.

    Where another place or country is named, somebody else may count.
    """
    words = sentence.words
    if sentence.places or any(word.country or word.seat for word in words):
        return False
    for at, word in enumerate(words[1:_OPENING], 1):
        if word.lower in _COUNTS and words[at - 1].lower == "the":
            return words[at + 1].lower != "of" if at + 1 < len(words) else False
    return any(
        word.lower in _COUNTED and any(w.lower in BEING for w in words[max(at - _BACK, 0) : at])
        for at, word in enumerate(words)
    )


def is_of_other_country(sentence: Sentence, own: frozenset[str]) -> bool:
    """Whether a sentence begins with a country that is not that of a body with these meanings.

    Or with a body of one: "in Norway the coastguard rescued 40".
    """
    if not any(key.startswith("@") for key in own):
        return False
    first = sentence.words[0]
    if first.country:
        return f"@{first.country}" not in own
    opening = sentence.words[:_BODY_REACH]
    if not any("ORGROLE" in word.marks for word in opening):
        return False
    countries = {f"@{word.country}" for word in opening if word.country}
    return bool(countries) and countries.isdisjoint(own)


def subject_of(sentence: Sentence) -> str | None:
    """The body that a sentence begins with: what it does is its own."""
    bodies = (name for name in sentence.names if not name.person and name.first <= 1)
    for name in bodies:
        if name.first == 0 or "DETERMINER" in sentence.words[0].marks:
            return name.claimant
    return None
