"""Nouns: can what the draft counts be what a measure counts?

7,000 runners are not the ledger's 7,000 migrants, however equal the number.
"""

import re
from functools import lru_cache

from figuredesk.checking.cues import EVENT_UNITS, EVENTS, PEOPLE, PEOPLE_UNITS
from figuredesk.checking.told import Told
from figuredesk.ledger import Measure
from figuredesk.reading import QuantityKind

_MONEY_UNITS = {"eur": "euro", "usd": "dollar", "gbp": "pound", "pln": "zloty", "chf": "franc"}
_LENGTHS = {"km": "kilometre", "m": "metre", "ha": "hectare", "kg": "kilogram", "t": "tonne"}
_EVENTS_DEFINED = re.compile(r"\bcounts events\b|\bnot people[,.;:]", re.I)


def noun_fits(told: Told, measure: Measure) -> bool:
    """Whether the noun of a told number fits a measure; where there is none, whether it may."""
    mention, unit = told.mention, measure.unit.lower()
    if mention.kind is QuantityKind.MONEY:
        return _MONEY_UNITS.get(unit) == (mention.unit or "").lower()
    if mention.kind is QuantityKind.MEASUREMENT:
        return _LENGTHS.get(unit) == (mention.unit or "").lower()
    if mention.kind is not QuantityKind.COUNT or unit in _MONEY_UNITS or unit in _LENGTHS:
        return False
    if mention.value is not None and mention.value % 1:
        return False  # "4.70 per euro": nobody is counted in parts
    if told.measure == measure.id:
        return True
    noun = (mention.counted or "").strip().lower()
    if not noun or (told.bare and not (_is_people(noun) or _is_events(noun))):
        return told.named or told.measure is not None  # a noun from before is a guess
    if _is_people(noun):
        people = any(_is_person(term) for term in (*measure.terms, unit.split(" ")[0]))
        return people or unit in PEOPLE_UNITS or unit in EVENT_UNITS
    if _is_events(noun):
        return counts_events(measure) or _is_events(unit) or unit in noun
    head = re.findall(r"[^\W\d_]+", noun)[-1:] or [""]
    if _demonym(mention.counted or ""):
        return unit in PEOPLE_UNITS
    return bool({head[0], head[0].rstrip("s"), f"{head[0]}s"} & {*measure.terms, unit})


def defined_by(told: Told, measure: Measure) -> bool:
    """Whether a measure's definition names what is told, if only to set it apart.

    A number of nurses may be one of staff where the measure says "doctors and nurses".
    """
    if told.mention.kind is not QuantityKind.COUNT or measure.unit.lower() not in PEOPLE_UNITS:
        return False
    head = re.findall(r"[^\W\d_]+", (told.mention.counted or "").lower())[-1:]
    if not head or told.measure is None:
        return False
    return bool(re.search(rf"\b{re.escape(head[0])}\b", measure.definition, re.I))


def _demonym(noun: str) -> bool:
    """Whether a noun is people named after where they come from: "Eritreans"."""
    last = noun.split()[-1:] or [""]
    return last[0][:1].isupper() and last[0].endswith(("s", "ese", "men", "women"))


@lru_cache(maxsize=4096)
def _is_people(noun: str) -> bool:
    return bool(PEOPLE.search(noun))


@lru_cache(maxsize=4096)
def _is_person(term: str) -> bool:
    return bool(PEOPLE.fullmatch(term))


@lru_cache(maxsize=4096)
def _is_events(noun: str) -> bool:
    return bool(EVENTS.search(noun))


def counts_events(measure: Measure) -> bool:
    """Whether a measure counts what happened and not who: attempts, crossings, detections."""
    return measure.unit.lower() in EVENT_UNITS or bool(_EVENTS_DEFINED.search(measure.definition))


def mixes_people_and_events(noun: str, measure: Measure) -> bool:
    """Whether the noun is people where the measure counts events, or the reverse."""
    people = _is_people(noun) and not _is_events(noun)
    events = _is_events(noun) and not _is_people(noun)
    return (counts_events(measure) and people) or (
        measure.unit.lower() in ("people", "persons") and events
    )
