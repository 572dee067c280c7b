"""How a clause tells its number: as what is, as what happened on one day, as what is wished.

A count of those present is told with "are in", a running total with "have", one event in a
simple past with its day; what somebody asks or plans is no count yet.
"""

from collections.abc import Sequence

from figuredesk.reading.context.points import POINT
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import BEING, FORMS, HOMES, LIGHTS, MEANS, PERFECT, TELLS, Word

_INSIDE = frozenset(
    {"in", "at", "near", "inside", "on", "there", "along", "around", "here", "outside"}
)
_STAYING = frozenset({"wait", "camp", "present", "live", "shelter"})
_BESIDE = frozenset({"more", "others", "people", "still", "right", "elsewhere", "further"})
_TOLD = frozenset({"SAY", "TALLY", "ESTIMATE", "EXPECT"})
_DONE = frozenset(
    {"let", "hit", "hurt", "shot", "beaten", "sent", "held", "caught", "taken", "brought", "flown"}
    | {"driven", "seen", "found", "given", "lost", "sold", "paid", "built", "fined"}
)
_DONE_TO = frozenset(  # right before those to whom it was done: "interviewed 19 sailors"
    {"interviewed", "fined", "questioned", "sanctioned", "surveyed", "polled", "vaccinated"}
    | {"tested", "treated", "hospitalised", "hospitalized", "photographed", "filmed", "trained"}
    | {"charged", "convicted", "sentenced", "hired", "sacked", "honoured", "married", "robbed"}
)
_MAYBE = frozenset({"may", "might", "could"})
_BY_NOW = frozenset({"NOW", "SOFAR", "ADVERB"})
HARM = "injure"
_HARMED = frozenset({"injured", "hurt", "wounded", "killed"})  # "seven soldiers injured there"
_PERISHED = frozenset({"died", "drowned", "perished", "vanished", "disappeared"})
_BODIES = frozenset({"bodies", "remains", "corpses"})  # "the bodies of 20 people were found"
_PERISHED_REACH = 5  # words of "migrants have since died"
_PERSONAL = frozenset({"cross", "enter", "arrive", "breakin", "die", "return", "wait", "camp"})
_MOVES = frozenset({"cross", "enter", "breakin", "try_luck"})
MOVES = frozenset({"cross", "enter", "breakin"})
_WENT = frozenset({"crossed", "entered", "broke"})  # over a border; who arrived may have flown
_INHABITANTS = frozenset({"inhabitants", "einwohner", "mieszkańców", "жителей"})
_HAS = frozenset({"has", "have", "had"})
_ANYBODY = frozenset({"people", "citizens", "residents"})
_INTENT_REACH = 8  # words from a number to what those counted mean to do
MEANING = frozenset({"wish", "register", "request", "apply"})
_RELATIVE_REACH = 16  # the same, beyond "whom a patrol found in a lorry"
_ASIDE_REACH = 6  # words of ", 24 and 31,"
_HEADLINE = 5  # words of "Danish coast guard to"
_VERB_REACH = 5  # words from a number to the verb of those it counts


def stays(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the segment says where somebody is: "are stuck in the town", "there are 300".

    So does a number with no verb: "500 at the gate, another 80 elsewhere in the park".
    """
    if stands_at(sentence, span):
        return True
    if not sentence.uses & FORMS:
        return False
    words = sentence.words
    about: set[int] | None = None
    for at, word in sentence.looked_at(FORMS):
        after = at + 1
        if word.lower not in BEING or after == len(words):
            continue
        while after < len(words) - 1 and ("NOW" in words[after].marks or after in sentence.counted):
            after += 1
        if after < len(words) - 1 and not _STAYING.isdisjoint(words[after].keys):
            after += 1
        there = at and words[at - 1].lower == "there" and at + 1 in sentence.counted
        if not there and words[after].lower not in _INSIDE:
            continue
        if about is None:
            about = {sentence.segments[n] for n in sentence.words_about(span)}
            about.add(sentence.segment(span[0]))
        if sentence.segments[at] in about:
            return True
    return False


def stands_at(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a number has a place beside it and no verb: "another 80 elsewhere in the park"."""
    words = sentence.words
    beside = span[1] + 1
    while beside < len(words) and (
        words[beside].lower in _BESIDE or "PERSON" in words[beside].marks
    ):
        beside += 1
    if beside >= len(words) - 1 or beside in sentence.counted:
        return False
    if words[beside].lower not in _INSIDE or words[beside + 1].month:
        return False
    return not any(d.first <= beside + 1 <= d.last for d in sentence.dates)


def names_the_dead(sentence: Sentence, at: int) -> bool:
    """Whether a word of bodies stands before a number: "the bodies of 20 people", "of some 20"."""
    words = sentence.words
    if words[at].lower not in _BODIES or at + 2 >= len(words) or words[at + 1].lower != "of":
        return False
    return any(n in sentence.firsts for n in range(at + 2, at + 5))


def undergone(sentence: Sentence, span: tuple[int, int]) -> Sequence[str]:
    """What those counted are told to have undergone or done: "were hit", "have died", "crossed"."""
    words = sentence.words
    at = span[1] + 1
    for before in range(max(span[0] - 4, 0), span[0] - 1):
        if names_the_dead(sentence, before):
            return words[before].keys
    if span[0] and words[span[0] - 1].lower in _DONE_TO:
        return (HARM, *words[span[0] - 1].keys)
    for word in words[at : at + _PERISHED_REACH]:
        if word.lower in _PERISHED or word.lower in _HARMED:
            return word.keys
        if not word.raw[0].isalpha():
            break
        if word.lower in _WENT and not MOVES.isdisjoint(word.keys):
            return word.keys
    if not sentence.uses & FORMS:
        return ()
    at, reach = _past_aside(sentence, span[1])
    own = sentence.segments[at - 1]
    while at < len(words) and words[at].lower not in BEING:
        if sentence.segments[at] != own or at - span[1] > reach:
            return ()
        at += 1
    at += 1
    while at < len(words) and (
        words[at].lower in BEING or words[at].raw.endswith("ly") or "NOW" in words[at].marks
    ):
        at += 1
    if at >= len(words) or not words[at].marks.isdisjoint(_TOLD):
        return ()
    lower = words[at].lower
    return words[at].keys if lower.endswith("ed") or lower in _DONE else ()


def _past_aside(sentence: Sentence, last: int) -> tuple[int, int]:
    """Where the verb of a number that ends at a word is looked for, and how far from it.

    "Two Danes, 24 and 31, were held"; "eight men whom a patrol had found were held".
    """
    words = sentence.words
    noun = next(
        (at for at in range(last + 1, last + 4) if at < len(words) and _aside(words, at)), 0
    )
    if not noun:
        return last + 1, _VERB_REACH
    if words[noun].raw != ",":
        return last + 1, _RELATIVE_REACH
    for at in range(noun + 1, min(noun + _ASIDE_REACH, len(words))):
        if words[at].raw == ",":
            return at + 1, at - last + _VERB_REACH
    return last + 1, _VERB_REACH


def _aside(words: Sequence[Word], at: int) -> bool:
    return words[at].raw == "," or words[at].lower in ("whom", "who")


def means_to_move(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether those counted only want to move: "300 are waiting to cross the river"."""
    if not any(at > span[1] for at, _ in sentence.looked_at(MEANS)):
        return False
    words = sentence.words
    about = sentence.words_about(span)
    meant = [n for n in about if words[n].uses & MEANS and n > span[1]]
    tries = any(words[n].lower == "try" for n in about if 0 < n - meant[0] < 3) if meant else False
    if not meant or (all(words[n].lower in _MAYBE for n in meant) and not tries):
        return False  # "up to 300 may cross" tells what is expected
    return any(meant[0] < n and not _MOVES.isdisjoint(words[n].keys) for n in about)


def intends(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether those counted only mean to do it: "300 have asked to be taken home"."""
    words, own = sentence.words, sentence.segment(span[1])
    return any(
        sentence.segments[at] == own
        and not MEANING.isdisjoint(words[at].keys)
        and any(word.lower == "to" for word in words[at + 1 : at + 3])
        for at in range(span[1] + 1, min(span[1] + _INTENT_REACH, len(words)))
    )


def move_themselves(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a number without a noun is of people, by what they did: "another 40 have got in"."""
    words = sentence.words
    at = span[1] + 1
    while at < min(span[1] + _VERB_REACH, len(words)) and (
        words[at].lower in PERFECT
        or words[at].lower in _BESIDE
        or words[at].raw.endswith("ly")
        or not words[at].marks.isdisjoint(_BY_NOW)
    ):
        at += 1
    if at >= len(words) or words[at].lower.endswith("s"):
        return False
    return not _PERSONAL.isdisjoint(words[at].keys)


def has_come_about(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the clause tells what has come about by now: "the bridge has cost 3 million"."""
    forms = sentence.looked_at(FORMS)
    if not forms:
        return False
    own = sentence.segment(span[0])
    return any(
        word.lower in PERFECT and at + 1 < span[0] and sentence.segments[at] == own
        for at, word in forms
        if span[0] - _VERB_REACH <= at
    )


def inhabits(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a number is of those who live somewhere anyway: "Norway has 5 million people"."""
    words = sentence.words
    after = words[span[1] + 1].lower if span[1] + 1 < len(words) else ""
    if after in _INHABITANTS:
        return True
    if sentence.uses & HOMES:
        before = [word.lower for word in words[max(span[0] - 4, 0) : span[0]]]
        if "population" in before or before[-2:] == ["home", "to"]:
            return True
    if after not in _ANYBODY or not span[0] or words[span[0] - 1].lower not in _HAS:
        return False
    return any(mention.last == span[0] - 2 for mention in sentence.places)


def of_one_day(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the clause dates what happened to one day, in a simple past."""
    if not sentence.dates:
        return False
    days = [d for d in sentence.dates if d.kind is POINT and len(d.end) == 10]
    if not days:
        return False
    taken = sentence.taken(span)
    words = sentence.words
    if any(
        word.lower in PERFECT and sentence.segments[at] not in taken
        for at, word in sentence.looked_at(FORMS)
    ):
        return False
    return any(
        sentence.segment(dated.first) not in taken
        and not any("SAY" in w.marks for w in words[max(0, dated.first - 3) : dated.last + 3])
        for dated in days
    )


def is_to_be(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a headline tells what is still to be: "Norway to send 300", "300 to be sent"."""
    if not sentence.uses & LIGHTS:
        return False
    words = sentence.words
    after = span[1] + 1
    for at, word in enumerate(words[after : after + 3], after + 1):
        if word.lower == "to":
            return at < len(words) and words[at].lower == "be"
    if not words[0].capital:
        return False
    for at, word in enumerate(words[1 : min(_HEADLINE, span[0])], 2):
        if word.lower == "to" and at < len(words):
            verb, who = words[at], words[at - 2]
            named = who.country or who.seat or who.raw == ":" or "ORGROLE" in who.marks
            if not named and not any(name.last == at - 2 for name in sentence.names):
                return False  # "Attempts to cross"
            plain = verb.raw.isalpha() and verb.raw.islower()
            return plain and verb.marks.isdisjoint({"DETERMINER", "FUNCTION"})
        if not word.capital and word.raw != ":":
            return False
    return False


def wished(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the number is of what somebody asks or plans: "asked the city to take 200"."""
    if "PROPOSE" not in sentence.told:
        return False
    own, words = sentence.segment(span[0]), sentence.words
    for at, word in sentence.looked_at(TELLS):
        if at < span[0] and "PROPOSE" in word.telling and sentence.segments[at] == own:
            return any(w.lower in ("to", "that") for w in words[at + 1 : span[0]])
    return False
