"""Modality: whether a draft denies a number, supposes it, or tells it as still to come."""

import re

from figuredesk.checking.act_words import BEEN, NOUN
from figuredesk.checking.entry import Entry
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import MeasureKind, Stance

_DENIED = re.compile(
    r"\b(?:not true|untrue|no truth|contrary to \w+(?![^.;:]*,\s(?:and|but)\b)"
    r"|(?:denied|denies|deny)(?=[^.;:]*\bthat\b)"
    r"|(?:refused|refuses|declined|declines) to (?:take|accept|admit|let|allow|register|house)\b"
    r"|ruled out|rules out|dismissed as false|none of(?= (?:the |these |those )?$))\b",
    re.I,
)
_DENIED_AFTER = re.compile(
    rf"{NOUN}(?:{BEEN}|has been |have been )?(?:not true|untrue|ruled out)\b"
    r"|\bis (?:false|wrong)\b"
    rf"|{NOUN}(?:has|have|had) yet to\b"
    r"|^[^.;:]*\b(?:never|not) (?:taken place|took place|take place|happen(?:ed)?|occur(?:red)?)\b"
    rf"|{NOUN}(?:(?:is|are|was|were|has|have|had|do|does|did) (?:not|never|no longer)|\w+n['’]t)\b"
    r"(?! (?:only|all|just|yet|even|been|known|counted|let|allowed|admitted|accepted|able))",
    re.I,
)
_KEPT_OUT = re.compile(r"\b(?:prevent|refus|reject|turned|denied)", re.I)
_NOT_LET = re.compile(  # is to prevent
    r"\b(?:refus|declin)\w+ to (?:let|allow|admit)\b"
    r"|(?:\bnot|n['’]t) (?:been )?(?:let|allow|permit|admit|accept)(?:ted|ed)?\b"
)
_NOT_DONE = re.compile(r"\bnot\b")  # of what a measure counts: "requests not accepted"
_NEGATED = re.compile(
    r"(?:\b(?:has|have|had|did|does|do|is|are|was|were) (?:not|never)|n['’]t)\s+(?!only\b)"
    r"(?:\w+\s+){0,4}$|\b(?:yet|failed|unable) to (?:\w+\s+){1,4}$",
    re.I,
)
_NOT = re.compile(r"\bnot\s+$", re.I)
_CONTRAST = re.compile(r"\W*(?:and |but )?not\s+", re.I)  # "it was 40, not 30"
_BOUND = re.compile(r"^(?:more|less|fewer|over|under|at|up|only|just)\b", re.I)
_SUPPOSED = re.compile(
    r"\b(?:(?:can|could|would|did|does|do|was|were)(?: not|n['’]t)(?: been)?|cannot|unable to"
    r"|refused to|declined to)\s+(?:\w+\s+)?(?:say|confirm|tell|know|verify|rule out|sure|clear)\b"
    r"(?!\W+(?:how|where|when|why|who)\b)[^.;,]*$"
    r"|\bwhether\b(?:\W+\w+){0,4}\W*$",
    re.I,
)
_AHEAD = re.compile(
    r"\b(?:planned|plans|hopes|hoped|intends|intended|wants|wanted|agreed|agrees|offered|promised"
    r"|pledged|vowed|promises|pledges|vows|offers|aims|seeks|means|proposes|threatens|threatened)"
    r" to (?:\w+\s+){1,3}$"
    r"|\b(?:planning|preparing|going|set|about|ready|poised) to (?:send|deploy|move|post|station"
    r"|raise|add|bring|take|fly|build|spend|return|admit|let)\s+(?:\w+\s+){0,2}$"
    r"|\b(?:expects?|expected|wants?|wanted|plans?|proposes?|(?:will|would) (?:soon )?\w+)"
    r"\s+(?:\w+\s+){0,2}$"
    r"|\b(?-i:could|might|may) (?!have\b|be\b|number\b|total\b|reach\b|exceed\b|top\b)\w+"
    r"\s+(?:\w+\s+)?$",
    re.I,
)
_AHEAD_AFTER = re.compile(
    r"^\W*(?:(?!and\b|but\b|who\b)[\w'’-]+\s+){0,4}?(?:will|would|shall|(?:are|is|were|was)"
    r" (?:to|expected|due to))\b(?! (?:have|still|sleep|spend|stay|remain))"
    r"|^[^,;.]{0,80}\b(?:(?:yet|left|remains?|remaining) to (?:be )?\w+"
    r"|to (?:build|complete|finish))\b",
    re.I,
)
_FORESEEN = re.compile(r"\b(?:schedul|forecast|foresee|foreseen|expected)", re.I)
_DONE = re.compile(r"\b(?:cost|has cost|have cost|spent|paid)\s+(?:\w+\s+)?$", re.I)
_COMING = re.compile(r"\b(?:will|would|to|should|may|might|could)\s+(?:\w+\s+)?$", re.I)


def not_told_as_fact(told: Told, entry: Entry, label: str, words: str) -> Objection | None:
    """Whether the draft denies, supposes or foretells what the figure states; else None.

    `label` is that of the figure's measure: of "requests not accepted" a draft says "not" too.
    `words` are all that the figure says of what it counts: scheduled flights are to come.
    """
    if entry.stance is not Stance.DENIES and _NOT_DONE.search(label) is None:
        denied = _denied_by(told)
        if denied is not None and not (
            _KEPT_OUT.search(label) and _NOT_LET.search(f"{told.before} {told.after}")
        ):
            return Objection(ReasonCode.KIND_MISMATCH, Against.DENIED, denied)
    if entry.kind is MeasureKind.PLAN or entry.stance not in (Stance.ASSERTS, Stance.ESTIMATES):
        return None
    supposed = _SUPPOSED.search(told.before)
    if supposed:
        return Objection(ReasonCode.KIND_MISMATCH, Against.SUPPOSED, supposed[0])
    ahead = _AHEAD.search(told.before) or _AHEAD_AFTER.match(told.after)
    if ahead and not _FORESEEN.search(words):
        return Objection(ReasonCode.KIND_MISMATCH, Against.AHEAD, ahead[0])
    return None


def told_as_done(told: Told, entry: Entry) -> bool:
    """Whether a plan is told as what has come about: "the wall, which cost 353 million"."""
    found = _DONE.search(told.before) if entry.kind is MeasureKind.PLAN else None
    return found is not None and _COMING.search(told.before[: found.start()]) is None


def _denied_by(told: Told) -> str | None:
    """The words that deny the number: "it is not true that 40 came", "not 40 came"."""
    found = (
        _DENIED.search(told.before)
        or _NEGATED.search(told.before)
        or _DENIED_AFTER.match(told.after)
    )
    if found:
        return found[0]
    bare = _NOT.search(told.before)
    if not bare or _BOUND.match(told.mention.text):
        return None
    contrast = _CONTRAST.fullmatch(told.before) is not None
    return bare[0] if not contrast or told.words.lstrip().lower().startswith("not ") else None
