"""Acts: whether a draft tells a number of another act than the figure counts, or denies it.

Those released are not those detained, an attempt that succeeded is none that was foiled, and
"it is not true that" turns a figure round. Only acts are looked for that a figure would tell
itself: one that has no word of the act in its measure, its quote or its note is of another.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from figuredesk.checking.act_words import ACTS, BEEN, MARKED, NOUN, Act
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.countries import nations_measured
from figuredesk.checking.entry import Entry
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.ledger import MeasureKind, Stance
from figuredesk.reading import countries_named

_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY = rf"(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTHS}|{_MONTHS}\s+\d{{1,2}}|\w+day)\b"
_DENIED = re.compile(
    r"\b(?:not true|untrue|no truth|contrary to \w+|(?:denied|denies|deny)(?=[^.;:]*\bthat\b)"
    r"|ruled out|rules out|dismissed as false|none of(?= (?:the |these |those )?$))\b",
    re.I,
)
_DENIED_AFTER = re.compile(
    rf"{NOUN}(?:{BEEN}|has been |have been )?(?:not true|untrue|ruled out)\b"
    r"|\bis (?:false|wrong)\b"
    rf"|{NOUN}(?:(?:is|are|was|were|has|have|had|do|does|did) (?:not|never|no longer)|\w+n['’]t)\b"
    r"(?! (?:only|all|just|yet|even|been|known|counted|let|allowed|admitted|accepted|able))",
    re.I,
)
_NOT_DONE = re.compile(r"\bnot\b")  # of what a measure counts: "requests not accepted"
_NEGATED = re.compile(
    r"(?:\b(?:has|have|had|did|does|do|is|are|was|were) (?:not|never)|n['’]t)\s+(?!only\b)"
    r"(?:\w+\s+){0,4}$",
    re.I,
)
_NOT = re.compile(r"\bnot\s+$", re.I)
_CONTRAST = re.compile(r"\W*(?:and |but )?not\s+", re.I)  # "it was 40, not 30"
_BOUND = re.compile(r"^(?:more|less|fewer|over|under|at|up|only|just)\b", re.I)
_IN_AN_HOUR = re.compile(
    r"^[^.;]*?\b(?:in|within|per|every) (?:an|one|a single|half an) hour\b|^\W*\w+ an hour\b", re.I
)
_EVERY_DAY = re.compile(
    r"^[^,;:.]*\b(?:(?:every|each|per) (?:single )?day|(?<!in )(?<!within )(?<!of )a day|daily)\b"
    r"(?! (?:later|earlier|before|after|ago))",
    re.I,
)
_IN_MONTH = re.compile(rf"\bin {_MONTHS}(?: \d{{4}})?,?\s+$", re.I)
_ON_A_DAY = re.compile(rf"\bon {_DAY}(?: \d{{4}})?,?\s+$", re.I)
_HAPPENED = re.compile(
    rf"{NOUN}(?:were|was|died|returned|flew|drowned)\b(?! (?:in|at|on|still|there|present)\b)"
)
_ON_DAY = re.compile(
    rf"{NOUN}(?:(?:were|was) \w+|died|drowned)\b[^,.;:]*?\b(?:on|in the course of) {_DAY}"
)
_SUBSETS = re.compile(
    r"\b(children|women|men|minors|girls|boys|babies|infants|toddlers|teenagers|pensioners)\b", re.I
)
_ALL = re.compile(r"\bmen, women and children\b|\bmen and women\b", re.I)
_ARMY = re.compile(r"^\W*\w+ (?:of|from) (?:the )?(\w+) (?:army|forces|guard|troops|police)\b")
_LEFT_OUT = re.compile(r"\b(?:not|no|without|except|apart)\b", re.I)
_HAS = re.compile(r"\b([A-Z]\w+) (?:has|had|have) (?:\w+ )?$")
_ENDS = r"(?=[,.;:)]|$| (?:to|into|from|on|in|by|between|since|at|over|via|this|and|or)\b)"
_FROM = re.compile(rf"\bfrom (?:the )?([A-Z]\w+){_ENDS}")
_TO = re.compile(rf"\b(?:in)?to (?:the )?([A-Z]\w+){_ENDS}")
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)
_TARGET = re.compile(
    r"(?<!according )(?<!close )(?<!next )(?<!due )(?<!compared )\b(?:to|into)\s+(?:the\s+)?$", re.I
)
_AHEAD = re.compile(
    r"\b(?:planned|plans|hopes|hoped|intends|intended|wants|wanted) to (?:\w+\s+){1,3}$"
    r"|\b(?:expects?|expected|wants?|wanted|plans?|proposes?|(?:will|would) (?:soon )?\w+)"
    r"\s+(?:\w+\s+){0,2}$",
    re.I,
)
_AHEAD_AFTER = re.compile(
    rf"{NOUN}(?:will|would|shall|(?:are|is|were|was) (?:to|expected to|due to))\b(?! have)", re.I
)
_DONE = re.compile(r"\b(?:cost|has cost|have cost|spent|paid)\s+(?:\w+\s+)?$", re.I)
_COMING = re.compile(r"\b(?:will|would|to|should|may|might|could)\s+(?:\w+\s+)?$", re.I)
_WAY = re.compile(r"\b(?:from|to|into)\b")
_ZONE = 60  # characters after a number in which somebody goes somewhere


class _Known(NamedTuple):
    """What a figure says of what it counts."""

    words: str
    others: tuple[Act, ...]  # acts of which none of its words tells
    countries: frozenset[str]
    told: frozenset[str]  # of these, those in its quote and its note
    measured: frozenset[str]  # whose those counted are: "Polish soldiers"
    speakers: frozenset[str]  # of who gave it
    origins: frozenset[str]
    targets: frozenset[str]


def told_of_another_act(told: Told, entry: Entry, index: LedgerIndex) -> ReasonCode | None:
    """Why the words about a number speak of something else than the figure; None if they do not."""
    before, after = told.before, told.after
    known = _known_of(entry, index)
    refused = _NOT_DONE.search(index.ledger.measure_by_id[entry.measure].label) is not None
    if entry.stance is not Stance.DENIES and not refused and _is_denied(told):
        return ReasonCode.KIND_MISMATCH
    ahead = _AHEAD.search(before) or _AHEAD_AFTER.match(after)
    happened = entry.stance in (Stance.ASSERTS, Stance.ESTIMATES)
    if ahead and happened and entry.kind is not MeasureKind.PLAN:
        return ReasonCode.KIND_MISMATCH
    if entry.kind is MeasureKind.PLAN:
        return None
    if MARKED.search(before) or MARKED.search(after):
        acts = (act for act in known.others if entry.kind in act.kinds)
        if any(act.told.match(after) or act.leads.search(before) for act in acts):
            return ReasonCode.OTHER_POPULATION
    if _IN_AN_HOUR.match(after) and "hour" not in known.words:
        return ReasonCode.KIND_MISMATCH
    if _EVERY_DAY.match(after) and not re.search(r"\b(?:day|daily|week)", known.words):
        return ReasonCode.KIND_MISMATCH
    if entry.kind is MeasureKind.CUMULATIVE:
        begun = entry.day is None or entry.day.is_day  # a total whose start nobody tells
        happened_then = _HAPPENED.match(after) is not None
        in_month = begun and happened_then and _IN_MONTH.search(before)
        if in_month or (happened_then and _ON_A_DAY.search(before)) or _ON_DAY.match(after):
            return ReasonCode.KIND_MISMATCH
    if _is_of_others(told, known):
        return ReasonCode.OTHER_POPULATION
    return None


def told_as_done(told: Told, entry: Entry) -> bool:
    """Whether a plan is told as what has come about: "the wall, which cost 353 million"."""
    found = _DONE.search(told.before) if entry.kind is MeasureKind.PLAN else None
    return found is not None and _COMING.search(told.before[: found.start()]) is None


def _is_denied(told: Told) -> bool:
    """Whether the words deny the number: "it is not true that 40 came", "not 40 came"."""
    if _DENIED.search(told.before) or _NEGATED.search(told.before):
        return True
    if _DENIED_AFTER.match(told.after):
        return True
    if not _NOT.search(told.before) or _BOUND.match(told.mention.text):
        return False
    contrast = _CONTRAST.fullmatch(told.before) is not None
    return not contrast or told.words.lstrip().lower().startswith("not ")


def _is_of_others(told: Told, known: _Known) -> bool:
    """Whether others are counted, or go elsewhere: "40 children", "40 from Norway"."""
    part = _SUBSETS.search(told.mention.counted or "")
    subset = part is not None and part[1].lower()[:4] not in known.words.lower()
    if subset and not _ALL.search(f"{told.mention.counted} {told.after[:30]}"):
        return True
    army, owner = _ARMY.match(told.after), _HAS.search(told.before)
    for named in (found[1] for found in (army, owner) if found is not None):
        theirs = _countries(named)
        if theirs and known.measured and theirs.isdisjoint(known.measured):
            return True
    zone = told.after[:_ZONE]
    if not _WAY.search(zone):
        return False
    if _is_turned_round(zone, known):
        return True
    for country, start, _ in countries_named(zone):
        if country in known.countries | known.speakers:
            continue
        way = zone[:start]
        if (known.countries and _ORIGIN.search(way)) or (known.told and _TARGET.search(way)):
            return True
    return False


def _is_turned_round(zone: str, known: _Known) -> bool:
    """Whether those counted go the other way: "from Poland into Belarus", for from Belarus."""
    begun = {c for way in _FROM.finditer(zone) for c in _countries(way[1])}
    gone = {
        country
        for way in _TO.finditer(zone)
        if _TARGET.search(zone[: way.start(1)])
        for country in _countries(way[1])
    }
    origins, targets = known.origins, known.targets
    return bool(gone & (origins - targets)) or bool(begun & (targets - origins))


def _countries(text: str) -> frozenset[str]:
    return frozenset(country for country, _, _ in countries_named(text))


def _known_of(entry: Entry, index: LedgerIndex) -> _Known:
    """All that a figure says of what it counts: its measure, its place, its quote, its note."""
    figure, claimant = (
        index.ledger.figure(entry.id),
        index.ledger.claimant_by_id.get(entry.claimant),
    )
    speaker = (claimant.name, claimant.organisation, claimant.side) if claimant is not None else ()
    measure = index.ledger.measure_by_id[entry.measure]
    return _known(
        (measure.label, measure.definition, *measure.terms),
        tuple(index.places.names(entry.place)),
        f"{figure.quote} {figure.note}",
        " ".join((*speaker, entry.role)),
    )


@lru_cache(maxsize=4096)
def _known(measure: tuple[str, ...], places: tuple[str, ...], told: str, speakers: str) -> _Known:
    label, definition, *terms = measure
    kept = [part for part in re.split(r"[;,.]", definition) if not _LEFT_OUT.search(part)]
    words = " ".join((label, *kept, *terms, *places, told))
    return _Known(
        words=words,
        others=tuple(act for act in ACTS if not act.known.search(words)),
        countries=_countries(words),
        told=_countries(told),
        measured=frozenset(nations_measured(label)),
        speakers=_countries(speakers),
        origins=_countries(" ".join(_FROM.findall(words))),
        targets=_countries(" ".join(_TO.findall(words))),
    )
