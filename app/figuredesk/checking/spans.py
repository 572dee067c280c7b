"""Spans: whether a draft tells a number of a time that the figure is not of, or as a change.

An hour's, every day's, one day's or one month's of a running total; "rose by 40", "40 more than".
"""

import re

from figuredesk.checking.act_words import NOUN
from figuredesk.checking.entry import Entry
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import MeasureKind

_MONTH = 31  # days
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY = rf"(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTHS}|{_MONTHS}\s+\d{{1,2}}|\w+day)\b"
_IN_AN_HOUR = re.compile(
    r"^[^.;]*?\b((?:in|within|per|every) (?:an|one|a single|half an) hour)\b|^\W*\w+ (an hour)\b",
    re.I,
)
_EVERY_DAY = re.compile(
    r"^[^,;:.]*\b((?:every|each|per) (?:single )?day|(?<!in )(?<!within )(?<!of )a day|daily)\b"
    r"(?! (?:later|earlier|before|after|ago))",
    re.I,
)
_AVERAGE = re.compile(
    r"\b(on (?:an )?(?:average|ordinary|typical|normal)(?: day)?|(?:an|the) average(?: day)?"
    r"|(?:every|each) (?:single )?day|daily|day after day)\b[^,;:.]*$",
    re.I,
)
_IN_ONE = re.compile(
    r"\b((?:in|within|over|during) (?:(?:a|one) single|one|a) (?:day|night|afternoon|weekend|week"
    r"|hour))\b[^;:.]*$",
    re.I,
)
_ONE_FLIGHT = re.compile(
    r"\b((?:one|a single|a|the same) (?:\w+ )?(?:plane|flight|aircraft|jet|airliner|bus|train))"
    r" (?:had |has )?(?:carried|took|taken|flew|flown|brought)\s+(?:\w+\s+)?$",
    re.I,
)
_A_DAY = re.compile(r"\b(?:day|daily)\b")
_IN_MONTH = re.compile(rf"\b(in {_MONTHS}(?: \d{{4}})?),?\s+$", re.I)
_ON_A_DAY = re.compile(rf"\b(on {_DAY}(?: \d{{4}})?),?\s+$", re.I)
_HAPPENED = re.compile(
    rf"{NOUN}(?:were|was|died|returned|flew|drowned)\b(?! (?:in|at|on|still|there|present)\b)"
)
_ON_DAY = re.compile(
    rf"{NOUN}(?:(?:were|was) \w+|died|drowned)\b[^,.;:]*?\b((?:on|in the course of) {_DAY})"
)
_BY_SO_MUCH = re.compile(
    r"\b((?:rose|risen|grew|grown|increased|climbed|jumped|swelled|went up|gone up|up|fell|fallen"
    r"|dropped|decreased|declined|shrank|shrunk|went down|gone down|down|increase of|rise of"
    r"|drop of|fall of)(?: \w+)?(?: by(?= )|(?<= of))"
    r"|(?:raised|boosted|lifted|increased|expanded|cut|reduced|lowered)\b[^.;:]{0,60}\bby)"
    r"\s+(?:\w+\s+)?$",
    re.I,
)
_MORE_THAN = re.compile(r"^\s+(?:[a-z]+ )?((?:more|fewer|less)\b[^,;:.]{0,60}? than)\b")
_FURTHER = re.compile(r"\b((?:a further|an additional|an extra|another) (?:\w+ )?)$", re.I)
_ON_TOP = re.compile(r"^[^.;:]*\b(on top of|in addition to|to join|to reinforce|besides)\b", re.I)
_OF_LATE = re.compile(
    r"^[^,;:.]*?\b((?:in|over|within|during) (?:the )?(?:past|last) (?:\w+ )?(?:hours|days?|nights?"
    r"|weeks?|weekend|fortnight)|(?:in|over|within|during) (?:only |just )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:hours|days|weeks)"
    r"|this week|last (?:week|weekend|night)|overnight|yesterday)\b",
    re.I,
)
_DID_ON_DAY = re.compile(rf"^\s+(?:[\w’'-]+\s+){{1,3}}?(?:home |back )?(on {_DAY})", re.I)
_DID = re.compile(
    r"\b(?:flew|took|brought|carried|sent|repatriated|returned|evacuated|detained|arrested|moved)"
    r"(?: home| back| out)?\s+(?:\w+\s+){0,2}$",
    re.I,
)
_CHANGED = re.compile(r"\b(?:rose|rise|increase|grew|growth|more than the|fewer|fell)\b")


def told_of_another_span(told: Told, entry: Entry, words: str) -> Objection | None:
    """Whether the number is told of another length of time, or as a change; else None.

    `words` are the figure's quote and its measure's label.
    """
    before, after = told.before, told.after
    changed = _BY_SO_MUCH.search(before) or _MORE_THAN.match(after)
    if changed is None and entry.kind is MeasureKind.STOCK and _ON_TOP.match(after):
        changed = _FURTHER.search(before)
    if changed and not _CHANGED.search(words):
        return Objection(ReasonCode.KIND_MISMATCH, Against.CHANGE, changed[1])
    hour = _IN_AN_HOUR.match(after) if "hour" not in words else None
    day = _EVERY_DAY.match(after) or _AVERAGE.search(before)
    day = day if not _A_DAY.search(words) else None
    one = _IN_ONE.search(before) if entry.kind is not MeasureKind.STOCK else None
    length = (entry.day.end - entry.day.start).days if entry.day is not None else 0
    found = hour or day or (one if length > 1 else None)
    if found is None and entry.kind is MeasureKind.CUMULATIVE and "flight" not in words:
        ahead = told.words.partition(f"{told.before}{told.mention.text}")[0]
        found = _ONE_FLIGHT.search(ahead + before)
    if found is None and entry.kind is MeasureKind.CUMULATIVE:
        begun = entry.day is None or entry.day.is_day  # a total whose start nobody tells
        if _HAPPENED.match(after):
            found = (_IN_MONTH.search(before) if begun else None) or _ON_A_DAY.search(before)
        found = found or _ON_DAY.match(after)
        if begun or length > _MONTH:
            late = _OF_LATE.match(told.near)
            found = found or (late if late and late[1].lower() not in words.lower() else None)
            found = found or (_DID_ON_DAY.match(after) if _DID.search(before) else None)
    if found is None:
        return None
    return Objection(ReasonCode.KIND_MISMATCH, Against.SPAN, found[found.lastindex or 0])
