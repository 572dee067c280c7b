"""Acts: whether a draft tells a number of another act than the figure counts.

Those released are not those detained, and an attempt that succeeded is none that was foiled.
An act that is listed, and of which the figure has no word, makes the number one of something
else; a verb that is neither listed nor the figure's is what the reader must be told of.
"""

import re

from figuredesk.checking.act_words import SPLIT, SPLIT_OFF, marks_near
from figuredesk.checking.additions import told_besides
from figuredesk.checking.callings import STEM
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.entry import Entry
from figuredesk.checking.known import Known, known_of
from figuredesk.checking.modality import not_told_as_fact
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.others import told_of_others
from figuredesk.checking.plans import denied_otherwise, planned_otherwise
from figuredesk.checking.predicates import predicates_of
from figuredesk.checking.spans import told_of_another_span
from figuredesk.checking.told import Told
from figuredesk.checking.verb_words import is_listed, lemmas_of
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import MeasureKind, Stance

_EXTREME = re.compile(
    r"\b((?:all-time|new|absolute) (?:record|high|low|peak)|a record(?: [a-z]+)?"
    r"|record (?:number|high|low|figure|total|day|week|month|year)"
    r"|(?:busiest|quietest|worst|best|deadliest|highest|lowest|biggest|largest|smallest|most|fewest)"
    r"\b[^,.;]{0,30}\b(?:on record|ever|yet|since|of (?:all|\d{4})"
    r"|of the (?:year|half-year|month|week|crisis|decade))"
    r"|more than on any\b|more (?:[a-z]+ ){0,3}than any(?:where)? (?:other|else)"
    r"|than ever before)\b",
    re.I,
)
_NOT = re.compile(r"\bnot\b|n['’]t\b")  # who was not let in was not let in
_NOT_JUST = re.compile(r"(?:\bnot|n['’]t) (?:been )?$")
_ATTEMPT = re.compile(r"^\W*(?:\w+ ){0,2}?((?:attempts?|bids?|efforts?) to (?:\w+ly )?(\w+))", re.I)
_GOES_OVER = frozenset(
    {"cross", "enter", "get", "reach", "break", "come", "go", "pass", "breach", "storm", "force"}
    | {"penetrate", "make", "climb", "sneak", "slip", "travel", "push", "scale", "leave"}
)
_DONE_TO = re.compile(r"^(?:\w+ )?(\w+s) (\w+ed)\b")  # "crossings prevented"
_ONLY_COUNTED = frozenset({"detected", "recorded", "registered", "reported", "counted"})
_KEPT_BACK = "foil|thwart|avert|block|repel|push|kept|keep|bar|halt|back|denied|away"
_ASKED = re.compile(
    r"\b(?:wish|want|regist|appl[iy]|ask|request|seek|sought|sign|hop[ei]|willing|ready|list|enrol"
    r"|volunteer|plan|due|wait)",
    re.I,
)
_WENT = re.compile(
    r"^[^;:.]*?\b((?:have |has |had |were |was |been )*(?:left|gone|went|flown|flew|returned"
    r"|repatriated|evacuated|departed|boarded)\b(?: (?:home|back))?)"
)
# "turned back 40 in May"
_WHOLE = re.compile(r"\b(?:back|away|down|out|off|home|in|through)\s+$", re.I)
_NEXT = re.compile(r",? and |;|, (?:against|after|up from|down from) ")
_SUPERLATIVE = re.compile(r"\b(?:record|peak|high|low|most|\w+est)\b", re.I)


def objection_to(
    told: Told, entry: Entry, index: LedgerIndex, following: str = ""
) -> Objection | None:
    """Why the words about a number speak of something else than the figure; None if they do not.

    `following` is the sentence after the number's own: "All of them were children."
    """
    known = known_of(entry, index)
    label = index.ledger.measure_by_id[entry.measure].label
    doubt = not_told_as_fact(told, entry, label, known.words)
    if doubt is not None:
        return doubt
    if entry.stance is Stance.DENIES and (turned := denied_otherwise(told)) is not None:
        return turned
    if entry.kind is MeasureKind.PLAN:
        return planned_otherwise(told, known)
    return (
        _told_of_another_act(told, entry, known)
        or _told_as_the_act_itself(told, known)
        or told_of_another_span(told, entry, known.own)
        or told_of_others(told, known)
        or _told_by_unlisted_verb(told, known)
        or _told_as_extreme(told, known)
        or told_besides(told, following, known, total=entry.kind is MeasureKind.CUMULATIVE)
    )


def _told_of_another_act(told: Told, entry: Entry, known: Known) -> Objection | None:
    before, after = told.before, told.after
    near = marks_near(before, after)
    verb, particle = SPLIT.search(before), SPLIT_OFF.match(after)
    if verb and particle and not _WHOLE.search(before):  # "turned 40 people back"
        before = f"{verb[1]} {particle[1]} "
    for act in known.others:
        if entry.kind in act.kinds and not act.marks.isdisjoint(near):
            found = act.told.match(after) or act.leads.search(before)
            if found and not (_NOT.search(found[0]) or _NOT_JUST.search(before[: found.start()])):
                return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, found[0])
    return None


def _told_as_the_act_itself(told: Told, known: Known) -> Objection | None:
    """Whether what was prevented, or only wished, is told as done; or an attempt as one at more."""
    tried = _ATTEMPT.match(told.after)
    if tried and tried[2].lower() not in _GOES_OVER and not _knows(tried[2], known):
        return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, tried[1])
    label = _DONE_TO.match(known.what)
    if label and not known.people and label[2] not in _ONLY_COUNTED:
        noun = re.match(rf"^\s+(?:\w+ )?({label[1][:STEM]}\w*)", told.after, re.I)
        done = [word[:STEM] for word in re.findall(r"\w+ed\b", f"{label[2]} {known.terms}")]
        ways = "|".join((*map(re.escape, done), _KEPT_BACK))
        if noun and not re.search(rf"\b(?:{ways})", told.words, re.I):
            return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, noun[1])
    if _ASKED.search(known.what) and not _ASKED.search(told.words):
        went = _WENT.match(told.after)
        if went:
            return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, went[1])
    return None


def _knows(word: str, known: Known) -> bool:
    return re.search(rf"\b{re.escape(word[:STEM])}", known.words, re.I) is not None


def _told_by_unlisted_verb(told: Told, known: Known) -> Objection | None:
    for verb, words in predicates_of(told):
        if not is_listed(verb) and not any(
            re.search(rf"\b{re.escape(lemma[:STEM])}", known.words, re.I)
            for lemma in lemmas_of(verb)
        ):
            return Objection(ReasonCode.OTHER_POPULATION, Against.UNLISTED, words)
    return None


def _told_as_extreme(told: Told, known: Known) -> Objection | None:
    """Whether the draft calls the number a record, which no single figure can say."""
    before = _NEXT.split(told.before)[-1]  # "40, a record, and 30 in May"
    found = _EXTREME.search(f"{before}{told.mention.text}{told.after}")
    if found is None:
        return None
    extreme = _SUPERLATIVE.search(found[0])
    if extreme and extreme[0].lower() in known.told_so.lower():
        return None
    return Objection(ReasonCode.OTHER_POPULATION, Against.EXTREME, found[0])
