"""Predicates: the verb of which a number is subject or object, found by the words around it.

English only: an ending or a listed irregular form makes a verb, the place beside the number
its verb. Where none stands so, none is found.
"""

import re
from typing import NamedTuple

from figuredesk.checking.told import Told
from figuredesk.checking.verb_words import IRREGULAR

_VERB = rf"(?:\w{{2,}}ed|{'|'.join(sorted(IRREGULAR))})"
_ADVERB = (
    r"(?:\w+ly|already|since|now|later|all|also|not|never|still|only|just|even|again|then|both)"
)
_AUXILIARIES = (
    "had|has|have|was|were|is|are|be|been|being|got|did|do|does|would|could|should|may|might|can"
    "|will|must"
)
_NOT_OF_NOUN = rf"(?:{_AUXILIARIES}|and|but|or|said|says)"
_NOUN = rf"^\s*(?:(?!{_NOT_OF_NOUN}\b)[\w'’–-]+\s+){{0,6}}?(?:who\s+|that\s+|which\s+)?"
_AFTER = re.compile(
    rf"{_NOUN}((?:(?:{_AUXILIARIES})\s+(?:{_ADVERB}\s+)*)+({_VERB}|\w{{2,}}ing)\b(?:\s+(?:up|off|"
    r"out|back|away|down|through|free|alive|on))?)",
    re.I,
)
_PAST_AFTER = re.compile(rf"{_NOUN}((?:{_ADVERB}\s+)?({_VERB}))\b", re.I)
_DETERMINERS = (
    r"(?:(?:the|a|an|total|of|about|some|another|its|their|other|more|than|at|least|as|many|in|up"
    r"|to|just|over|only|all|those|these|average|out|back|away|down|off)\s+)*$"
)
_BEFORE = re.compile(rf"\b(({_VERB}))\s+{_DETERMINERS}", re.I)
_DOING_BEFORE = re.compile(
    rf"\b((?:is|are|was|were|been|be)\s+(?:{_ADVERB}\s+)?(\w{{2,}}ing))\s+{_DETERMINERS}", re.I
)
_OBJECT_BEFORE = re.compile(
    rf"\b(({_VERB})\s+(?:[\w'’-]+\s+){{1,3}}(?:to|from|for|of|by))\s+"
    r"(?:(?:the|about|some|another|other|more|than|at|least)\s+)*$",
    re.I,
)


class Predicate(NamedTuple):
    """A verb in small letters, and the words in which it stands."""

    verb: str
    words: str


def predicates_of(told: Told) -> list[Predicate]:
    """The verbs that a number is subject or object of: at most one each."""
    subject = _AFTER.match(told.after) or _PAST_AFTER.match(told.after)
    ruled = (
        _BEFORE.search(told.before)
        or _OBJECT_BEFORE.search(told.before)
        or _DOING_BEFORE.search(told.before)
    )
    return [
        Predicate(found[2].lower(), " ".join(found[1].split()))
        for found in (subject, ruled)
        if found is not None
    ]
