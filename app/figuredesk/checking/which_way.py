"""Which way: whether a draft has those counted come from elsewhere, or go elsewhere.

Each question gives the words of the draft that speak against the figure, or None.
"""

import re

from figuredesk.checking.known import FROM, STOP, TO, Known, countries_in, ways
from figuredesk.checking.told import Told
from figuredesk.reading import countries_named

_PLANE_FROM = re.compile(
    r"\b((?:plane|flight|aircraft|jet|airliner|Boeing\w*) from (?:the )?([A-Z]\w+))"
)
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)
_TARGET = re.compile(
    r"(?<!according )(?<!close )(?<!next )(?<!due )(?<!compared )\b(?:to|into)\s+(?:the\s+)?$", re.I
)
_ENTERED = re.compile(r"\b(?:entered|entering|reached|reaching|invaded)\s+(?:the\s+)?$", re.I)
_WAY = re.compile(r"\b(?:from|to|into|for|entered|entering|reached|reaching|left|leaving)\b")
_INTO = re.compile(r"\binto (?:the )?([A-Z]\w+)")
_UNION = frozenset({"europe", "eu"})
_MOVED = (
    r"(?:home|back|over|across|flown|flew|crossed|cross|crossing|entered|arrived|came|come|returned"
    r"|evacuated|repatriated|crossings?|attempts?|flights?)"
)
_MOVED_FROM = re.compile(rf"\b({_MOVED} from (?:the )?([A-Z]\w+))")
_ZONE = 60  # characters after a number in which somebody goes somewhere


def the_other_way(told: Told, known: Known) -> str | None:
    """ "From Norway into Sweden", of those from Sweden; a flight that lands where it began."""
    zone = _zone(told, known)
    turned = _gone(zone) & (known.origins - known.targets)
    if turned or ways(FROM, zone) & (known.targets - known.origins):
        return _first_clause(zone)
    return None


def from_elsewhere(told: Told, known: Known) -> str | None:
    """ "Flown home from Norway", "the plane from Oslo", of those who came from Sweden."""
    zone = _zone(told, known)
    plane = _PLANE_FROM.search(zone) if _is_flight(known) else None
    if plane and plane[2] not in known.origins:
        return plane[1]
    moved = _MOVED_FROM.search(zone)
    begun = countries_in(moved[2]) - _UNION if moved else frozenset()
    home = {name for name in known.origins if name[:1].islower()}
    return moved[1] if moved and begun and home and begun.isdisjoint(home) else None


def into_another_country(told: Told, known: Known) -> str | None:
    """ "Into Norway", of those who enter Sweden."""
    into = _INTO.search(STOP.split(_zone(told, known), maxsplit=1)[0])
    entered = countries_in(into[1]) - _UNION if into and known.entered else frozenset()
    return into[0] if into and entered and entered.isdisjoint(known.entered) else None


def a_strange_country(told: Told, known: Known) -> str | None:
    """ "40 from Norway", "40 entered Norway": of which the figure knows nothing."""
    zone = _zone(told, known)
    for country, start, end in countries_named(zone):
        if country in known.countries | known.speakers:
            continue
        way = zone[:start]
        came = known.countries and (_ORIGIN.search(way) or _ENTERED.search(way))
        if came or (known.told and _TARGET.search(way)):
            return " ".join(zone[:end].split())
    return None


def a_strange_town(told: Told, known: Known) -> str | None:
    """ "To Bergen", of one flight that is known to have gone to Oslo."""
    towns = {name for name in known.targets if name[:1].isupper()}
    if not (towns and _is_flight(known)):
        return None
    zone = _zone(told, known)
    gone = _gone(zone)
    strange = {name for name in gone if name[:1].isupper()} - towns
    if strange and not gone & towns and not any(name in known.words for name in strange):
        return _first_clause(zone)
    return None


def _is_flight(known: Known) -> bool:
    return "flight" in known.what


def _zone(told: Told, known: Known) -> str:
    """The words after a number in which somebody goes somewhere; none where nobody does.

    A flight may be told of before its passengers.
    """
    zone = told.after[:_ZONE]
    if _is_flight(known):
        return f"{STOP.split(told.before)[-1]}{told.mention.text}{zone}"
    return zone if _WAY.search(zone) else ""


def _gone(zone: str) -> set[str]:
    """Where somebody goes, by the names of towns and countries."""
    return {
        name
        for way in TO.finditer(zone)
        if _TARGET.search(zone[: way.start(1)]) or not way[0].lower().startswith("to ")
        for name in (way[1], *countries_in(way[1]))
    }


def _first_clause(zone: str) -> str:
    return " ".join(zone.partition(",")[0].split())


WAYS = (
    the_other_way,
    from_elsewhere,
    into_another_country,
    a_strange_country,
    a_strange_town,
)
