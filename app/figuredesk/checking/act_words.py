"""What is done to those counted, by the words of it: released, refused, rescued, gone.

Only acts that a figure would tell itself: where a draft tells one of a number, and nothing
that the figure says has a word of it, the number is of something else.
"""

import re
from typing import NamedTuple

from figuredesk.ledger import MeasureKind

NOUN = r"^\W*(?:[\w'’-]+\s+){0,4}?"  # what is counted, before its verb
BEEN = r"(?:was|were|been|be|are|is|being)\s+(?:\w+ly\s+|since\s+|later\s+|all\s+)?"


class Act(NamedTuple):
    """An act: how a draft tells it of a number, and the words of a figure that counts it."""

    told: re.Pattern[str]  # of what stands after the number
    leads: re.Pattern[str]  # or right before it
    known: re.Pattern[str]
    kinds: frozenset[MeasureKind] = frozenset(MeasureKind)


def act(told: str, leads: str, known: str, *kinds: MeasureKind) -> Act:
    return Act(
        re.compile(told, re.I),
        re.compile(rf"(?:{leads})\s+(?:\w+\s+)?$", re.I),
        re.compile(rf"\b(?:{known})", re.I),
        frozenset(kinds or MeasureKind),
    )


_NEVER = r"(?!)"
_LEFT = (
    rf"{NOUN}(?:(?:had|have|has) (?:already |since |now )?(?:left|departed)\b"
    r"|(?:left|departed|leaving) (?:(?:the|their|its|for)\b|(?-i:[A-Z])))"
    r"(?! (?:in|inside|at|there|behind|over)\b)"
)
ACTS = (
    act(
        rf"{NOUN}{BEEN}(?:released|freed|let go)\b",
        r"\b(?:freed|set free|released?)",
        r"releas|freed|set free|let go",
    ),
    act(
        rf"{NOUN}{BEEN}(?:convicted|sentenced|jailed|acquitted|fined)\b",
        r"\b(?:convicted|sentenced|jailed|acquitted|fined)",
        r"convict|sentenc|jail|acquit|fine",
    ),
    act(
        rf"^[^,;:.]*\b(?:had |have |has )?succeeded\b|{NOUN}{BEEN}successful\b"
        r"|^\W*successful\b",
        r"\bsuccessful",
        r"succe",
    ),
    act(rf"{NOUN}(?:had |have |has )?(?:refused|declined) to\b", _NEVER, r"refus|declin"),
    act(
        rf"{NOUN}{BEEN}(?:refused|turned (?:away|back|down)|rejected|deported|expelled|denied)\b",
        r"\b(?:refused|denied)(?:(?: \w+)? (?:entry|access|admission) to)?"
        r"|\bturned (?:away|back|down)|\brejected|\bdeported|\bexpelled",
        r"refus|turn|reject|deport|expel|prevent|deter|stop|push|foil|thwart|barred|block|oust"
        r"|denied|attempt|protection",
    ),
    act(
        rf"{NOUN}(?:had |have |has )?(?:applied|asked|wanted|wished|hoped) (?:to|for)\b",
        _NEVER,
        r"want|wish|appl|request|ask|regist|plan|propos|sought|seek|asylum|demand|hop",
        MeasureKind.CUMULATIVE,
        MeasureKind.FLOW,
    ),
    act(_LEFT, _NEVER, r"left\b|leav|depart", MeasureKind.STOCK),
    act(
        _LEFT,
        _NEVER,
        r"left\b|leav|depart|return|flight|flown|flew|home|exit|cross|enter|moved|fle[ed]|arriv",
    ),
    act(
        rf"{NOUN}(?:(?:had |have |has )?(?:already |since |now )?(?:arrived|entered)"
        r"|(?:are|were) (?:arriving|entering|leaving))\b",
        _NEVER,
        r"arriv|enter|cross|came|come|got|reach|flown",
        MeasureKind.STOCK,
    ),
    act(
        rf"{NOUN}{BEEN}(?:prevented|foiled|thwarted|averted)\b",
        r"\b(?:prevented|foiled|thwarted|averted)",
        r"prevent|foil|thwart|stop|deter|refus|turn|attempt|push|avert",
    ),
    act(
        rf"{NOUN}(?:{BEEN}left behind|(?:had |have |has )?missed (?:the|their|a)"
        r"|(?:had |have |has )?stayed behind)\b",
        _NEVER,
        r"behind|miss|stay",
    ),
    act(
        rf"{NOUN}{BEEN}(?:withdrawn|recalled|pulled (?:back|out))\b",
        r"\b(?:withdrew|withdrawn|recalled|removed|pulled (?:back|out))",
        r"withdr|recall|remov|pull",
    ),
    act(
        rf"{NOUN}(?:{BEEN}(?:rescued|saved|found alive)|(?:had |have |has )?survived)\b",
        r"\b(?:rescued|saved)",
        r"rescu|sav|surviv|alive",
    ),
    act(
        rf"{NOUN}(?:who |that )?(?:had |have |has )?(?:died|drowned)\b",
        _NEVER,
        r"die|dea[dt]|kill|drown|bod(?:y|ies)|toll|victim|fatal|casualt",
    ),
    act(
        rf"{NOUN}{BEEN}(?:injured|wounded|hurt|hospitali[sz]ed)\b",
        r"\b(?:injured|wounded|hurt)",
        r"injur|wound|hurt|hospital",
    ),
)
MARKED = re.compile(
    r"\b(?:releas|freed|set free|let go|convict|sentenc|jail|acquit|fined|succe|refus|declin|turned"
    r"|reject|deport|expel|denied|appl|asked|want|wish|hop|left|depart|leav|arriv|enter|prevent|foil"
    r"|thwart|avert|behind|missed|stayed|withdr|recall|pulled|remov|rescu|saved|found alive|surviv"
    r"|died|drown|injur|wound|hurt|hospital)",
    re.I,
)
"""A word of one of the acts: without one, none need be looked for."""
