"""Additions: what a draft says besides of all those that it counts, or of what killed them.

"All of them were children" in the sentence after, "cold killed 21": of which a figure that
knows no such word says nothing, and so the reader is told of it.
"""

import re

from figuredesk.checking.callings import STEM
from figuredesk.checking.known import Known
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode

_EACH = (
    r"(?:(?:nearly |almost |virtually )?all|most|none|each|both|not one|every(?: single)? one"
    r"|(?:(?:the |a )?(?:vast |great |large |clear |overwhelming )?(?:majority|bulk)))"
    r" of (?:them|those|these|whom|the \w+)"
)
_NEXT = re.compile(rf"^\W*({_EACH}\b[^.;:!?]*|they (?:were|are|had|have) all\b[^.;:!?]*)", re.I)
_WITHIN = re.compile(rf"^[^.;:]*?(?:[,(–—]|\band|\bbut)\s+({_EACH}\b[^.,;:!?)]*)", re.I)
_HAD_ALL = re.compile(
    r"^[^.;]*?\b((?:had|have|has|were|are|was) all (?!but\b)(?:been )?\w+[^.,;:!?)]*"
    r"|(?:and|but) (?:\w+ )?not a single \w+)",
    re.I,
)
_NOT_ONE = re.compile(r"none|not one|\w+ (?:\w+ )?not a single", re.I)
_WORD = re.compile(r"[A-Za-z]{4,}")
_SAYS_NOTHING = frozenset(
    {"them", "they", "those", "these", "whom", "were", "been", "being", "have", "each", "every"}
    | {"single", "none", "both", "people", "persons", "migrants", "refugees", "nearly", "almost"}
    | {"virtually", "with", "from", "that", "this", "their", "there", "into", "over", "also"}
    | {"majority", "bulk", "vast", "great", "large", "clear", "overwhelming", "said", "made"}
)
_KILLED = re.compile(
    r"\b([a-z]{4,}) (?:(?:had|has|have) )?(killed|(?:claimed|taken|took|cost) the lives of)"
    r"\s+(?:(?:at least|at most|more than|fewer than|about|some|around|nearly)\s+)?$",
    re.I,
)
_HOW_DIED = re.compile(
    r"^[^,;:.]*?\b((?:froze|frozen|freez\w+|starved|bled|beaten|trampled) to death|drowned"
    r"|suffocated|(?:were|was|been) (?:shot|strangled|stabbed))\b",
    re.I,
)
_THAN_A_TIME = (
    r" (?:on|from|than) (?:(?:in|for|during) )?(?:(?:a|one|the|all|any) )?(?:\w+ ){0,2}"
    r"(?:year|month|week|quarter|half|day|summer|winter|spring|autumn)s?\b(?: (?:before|earlier))?"
    r"(?: of \d{4})?"
)
_MORE = re.compile(rf"\b((?:up|more|higher|(?:a |an )?(?:rise|increase)){_THAN_A_TIME})", re.I)
_FEWER = re.compile(rf"\b((?:down|fewer|less|lower|(?:a )?(?:fall|drop)){_THAN_A_TIME})", re.I)
_HAD_MORE = re.compile(r"\b(?:more|up|rise|rose|higher|increase|twice|doubl\w+|times)\b", re.I)
_HAD_FEWER = re.compile(
    r"\b(?:fewer|less|down|fell|fall|drop\w*|lower|half|third|quarter|narrowed)\b", re.I
)
_DIED_OF = re.compile(r"^[^,;:.]*?\b((?:died|dead|deaths?|perished) (?:of|from) ([a-z]{4,}))", re.I)


_OF_THE = re.compile(r"\b[Oo]f (?:the|these|those) $")
_MOST_WERE = re.compile(
    r"^[^.;]*?,\s(?:[^.,;]*,\s)?((?:(?:nearly |almost )?all|most|many|half|a (?:third|quarter)"
    r"|two[- ]thirds|three[- ]quarters|none) (?:of them )?(?:were|are|was|had|have|came|come)\b"
    r"[^.;]*)",
    re.I,
)
_AND_OTHERS = re.compile(
    r"^\s+(?:\w+ )?\w+s (and (?:\w+ )?(?:police\w*|guards|officers|soldiers|troops|firefighters"
    r"|volunteers|smugglers|journalists|helpers))\b",
    re.I,
)
_LED_TO = re.compile(
    r"\b((?:led|leading) to|caused|sparked|triggered|prompted|resulted in|provoked|brought about)"
    r"\s+(?:(?:about|some|around|nearly|more than|at least)\s+)?$",
    re.I,
)
_FURTHER = re.compile(r"\b(a further|an additional|an extra|another)\s+$", re.I)


def told_besides(
    told: Told, following: str, known: Known, *, total: bool = False
) -> Objection | None:
    """What is said of all those counted, in the number's sentence or in the one that follows it.

    `total` is whether the figure is a running total: "a further 40" is none.
    """
    each = _NEXT.match(following) or _WITHIN.match(told.after)
    each = each or _HAD_ALL.match(told.after)
    if each and (_NOT_ONE.match(each[1]) or not _is_known(each[1], known)):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, each[1])
    for than, noted in ((_MORE, _HAD_MORE), (_FEWER, _HAD_FEWER)):
        compared = than.search(f"{told.before}{told.mention.text}{told.after}")
        if compared and not noted.search(known.told_so):
            return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, compared[1])
    mostly = _MOST_WERE.match(told.after) if _OF_THE.search(told.before) else None
    others = _AND_OTHERS.match(told.after)
    for found in (mostly, others):
        if found and not _is_known(found[1], known):
            return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, found[1])
    led = _LED_TO.search(told.before)
    if led:
        return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, led[1])
    further = _FURTHER.search(told.before)
    if further and total and not _HAD_MORE.search(known.told_so):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, further[1])
    died = _HOW_DIED.match(told.after)
    if died and not _is_known(died[1], known):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, died[1])
    died_of = _DIED_OF.match(told.after)
    if died_of and not _is_known(died_of[2], known):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, died_of[1])
    killed = _KILLED.search(told.before)
    if killed and not _is_known(killed[1], known):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ADDED, f"{killed[1]} {killed[2]}")
    return None


def _is_known(words: str, known: Known) -> bool:
    """Whether the figure has every word that says something."""
    telling = {word.lower() for word in _WORD.findall(words)} - _SAYS_NOTHING
    told = f"{known.words} {known.told_so}"
    return all(re.search(rf"\b{word[:STEM]}", told, re.I) for word in telling)
