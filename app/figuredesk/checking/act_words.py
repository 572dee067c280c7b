"""What an act is: how a draft tells it of a number, and the words of a figure that counts it.

The acts themselves stand in `act_list`.
"""

import re
from typing import NamedTuple

from figuredesk.ledger import MeasureKind

NOUN = r"^\W*(?:[\w'’-]+\s+){0,4}?"  # what is counted, before its verb
_LONG_NOUN = r"^\W*(?:[\w'’-]+\s+){0,16}?"  # with who they are: "people who came from there"
BEEN = r"(?:was|were|been|be|are|is|being)\s+(?:\w+ly\s+|since\s+|later\s+|all\s+|still\s+)?"
HAD = r"(?:had |have |has )?(?:already |since |now |all )?"
_COUNTS = (
    r"\b[^.;:,]{0,60}\b(?:reached|numbered|stood at|totall?ed|came to|amounted to|hit|rose to"
    r"|fell to|exceeded|topped|were|was)"
)
_UP_TO_NUMBER = r"\s+(?:(?:a|the) (?:group|crowd|party|column|batch|total) of\s+|\w+\s+)?$"
_NEVER = r"(?!)"
_PLAIN = frozenset(re.findall(r"[a-z]{2,}", f"{NOUN}{BEEN}{HAD}")) | {
    *("the", "for", "from", "and", "its", "their", "in", "of", "to", "by", "on", "into", "over"),
    *("home", "back", "it", "that", "there", "who", "up", "side", "sz", "well"),
}
_MARK = 5
_NEAR = 90  # characters before and after a number in which an act is told


class Act(NamedTuple):
    """An act: how a draft tells it of a number, and the words of a figure that counts it."""

    told: re.Pattern[str]  # of what stands after the number
    leads: re.Pattern[str]  # or right before it
    known: re.Pattern[str]
    kinds: frozenset[MeasureKind]
    marks: frozenset[str]  # beginnings of words: without one of them nobody tells the act


def act(
    known: str,
    *,
    done: str = "",
    did: str = "",
    noun: str = "",
    counted: str = "",
    told: str = "",
    leads: str = "",
    kinds: tuple[MeasureKind, ...] = tuple(MeasureKind),
) -> Act:
    """An act by its words, each a pattern.

    `done` is done to those counted ("were released", "released 40"), `did` what they do ("40
    had left"), `noun` its name ("the release of 40"), `counted` that of what is counted
    instead ("40 arrests"); `told` stands behind a number, `leads` right before it.
    """
    behind = [
        rf"{_LONG_NOUN}{BEEN}(?:{done})\b|{NOUN}(?:{done}) by\b" if done else "",
        rf"{NOUN}{HAD}(?<!to )(?:{did})\b" if did else "",
        rf"^\s+(?:[a-z]+\s+)?(?:{counted})\b" if counted else "",
        told,
    ]
    ahead = [
        rf"\b(?:{done})|^\W*(?:{done})\b[^:;.]*:" if done else "",
        rf"\b(?:{noun}) of" if noun else "",
        rf"\b(?:{'|'.join(filter(None, (noun, counted)))})s?{_COUNTS}" if noun or counted else "",
        leads,
    ]
    words = re.findall(r"[a-z]{2,}", " ".join((*behind, *ahead)).replace(r"\b", " "))
    return Act(
        told=re.compile("|".join(filter(None, behind)) or _NEVER, re.I),
        leads=re.compile(rf"(?:{'|'.join(filter(None, ahead)) or _NEVER}){_UP_TO_NUMBER}", re.I),
        known=re.compile(rf"\b(?:{known})", re.I),
        kinds=frozenset(kinds),
        marks=frozenset(word[:_MARK] for word in words if word not in _PLAIN),
    )


def marks_near(before: str, after: str) -> frozenset[str]:
    """The beginnings of the words near a number, of which an act has one if it is told."""
    near = f"{before[-_NEAR:]} {after[:_NEAR]}".lower()
    return frozenset(word[:_MARK] for word in re.findall(r"[a-z]{2,}", near))


SPLIT = re.compile(
    r"\b(flown|flew|brought|taken|ferried|turned|sent|pushed|drove|pulled|set|let|took|waved|kept|held|shut)\s+(?:\w+\s+)?$",
    re.I,
)
SPLIT_OFF = re.compile(
    r"^\W*(?:[\w'’-]+\s+){1,10}?(back|away|down|free|go|home|out|in(?=to\b|\b)"
    r"|through(?! (?-i:[A-Z])))(?:to)?\b",
    re.I,
)
"""A verb before a number whose other half stands behind it: "turned 40 people back"."""
