"""Plans: whether a draft tells a plan as another's, or as turned round.

"Brussels will put €3m of EU money towards it" of what Oslo pays; "cut to 8,000" of a rise.
"""

import re

from figuredesk.checking.known import Known, countries_in
from figuredesk.checking.naming import country_speaking
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode

_MONEY_OF = re.compile(
    r"^[^,;:.]*?\b((?:of|in|from) (?:the )?([A-Z]\w+)(?:['’]s)? (?:money|funds|funding|cash|aid"
    r"|taxpayers|budget))\b"
)
_PAYS = re.compile(
    r"\b((?:[Tt]he )?((?:[A-Z]\w+ ?){1,3})"
    r"(?:is to|will|would|has agreed to|is going to|has offered to)"
    r" (?:foot|pay|fund|finance|bear|cover|put|contribute|provide|give)\b)"
)
_DOWN = re.compile(
    r"\b((?:cut|reduced?|lowered?|shrunk?|trimmed|scaled back|halved|slashed|down|fall|drop)"
    r"(?: back)?\b[^,;:.]{0,60}? to)\s+(?:\w+\s+){0,2}$",
    re.I,
)
_UP = re.compile(
    r"\b((?:raised?|increased?|boosted?|doubled?|grow|rise|up) to)\s+(?:\w+\s+){0,2}$", re.I
)
_RISES = re.compile(r"\b(?:rise|rising|rais|increas|more|up from|grow|boost|doubl|addition)", re.I)
_FALLS = re.compile(r"\b(?:cut|reduc|lower|fewer|fall|drop|down from|halv|shrink|less)", re.I)


_NOT_REJECTED = re.compile(
    r"\b((?:did|does|do|has|have|had|is|was|would|will|were)(?:n['’]t| not| never) (?:\w+ )?"
    r"(?:reject|refus|rul\w* out|den(?:y|ied)|dismiss|turn\w* down|oppos)\w*)\b[^,;.]*$",
    re.I,
)
_REJECTED = re.compile(
    r"\b((?:rejected|refused|barred|turned (?:away|back|down))\s+)(?:about\s+|some\s+)?$", re.I
)
_OFFER = re.compile(
    r"\b(?:corridor|propos|plan|offer|idea|request|demand|call|accept|tak|took|admi|agree|deal|let"
    r"|resettl|bring|receiv|evacuat|transfer|hous|welcom|relocat|arrangement|passage)",
    re.I,
)


def denied_otherwise(told: Told) -> Objection | None:
    """Whether the denial of a plan is denied, or told of people and of no plan for them."""
    found = _NOT_REJECTED.search(told.before)
    if found:
        return Objection(ReasonCode.KIND_MISMATCH, Against.DENIED, found[1])
    found = _REJECTED.search(told.before)
    if found and not _OFFER.search(told.words):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, found[1].strip())
    return None


def planned_otherwise(told: Told, known: Known) -> Objection | None:
    """Whether another pays, or a rise is told as a cut; else None."""
    money = _MONEY_OF.match(told.after)
    if money and not countries_in(money[2]) <= known.countries & countries_in(known.told_so):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, money[1])
    pays = _PAYS.search(told.before)
    spoken = country_speaking(pays[2].strip()) if pays else None  # "Brussels will pay"
    theirs = frozenset({spoken}) if spoken else countries_in(pays[2]) if pays else frozenset()
    if pays and theirs and theirs.isdisjoint(countries_in(f"{known.own}, {known.told_so}")):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, pays[1])
    for turned, own, against in ((_DOWN, _FALLS, _RISES), (_UP, _RISES, _FALLS)):
        found = turned.search(told.before)
        if found and against.search(known.told_so) and not own.search(known.told_so):
            return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, found[1])
    return None
