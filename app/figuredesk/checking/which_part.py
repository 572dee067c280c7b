"""Which part: whether a draft tells a number of a section, a side or a whole that is not its own.

Each question gives the words of the draft that speak against the figure, or None.
"""

import re

from figuredesk.checking.elsewhere import is_country
from figuredesk.checking.known import STOP, Known, countries_in
from figuredesk.checking.told import Told
from figuredesk.reading import countries_named

_EVERYWHERE = re.compile(
    r"\b((?i:across|throughout|in all of|all over) (?:the )?(?:whole |entire |wider )?"
    r"(?:EU|European Union|bloc|Europe|Schengen area))\b"
)
_ALL_WAYS = re.compile(
    r"\b((?:over|on|via|by|across|along|from|through) (?:all|every) (?:of )?(?:the |its )?"
    r"(?:routes?|borders?|ways?|means|channels?|directions|countries|crossings|frontiers)"
    r"|all (?:of )?(?:the )?(?:routes|sections|sectors|units|branches))\b",
    re.I,
)
_BOTH_SIDES = re.compile(r"\b((?:on|from) (?:the two|both|either|all) sides?(?: of)?)\b", re.I)
_AT_A_BORDER = re.compile(
    r"^[^,;:.]*?\b((?:at|on|along) (?:the|its|their|\w+['’]s) (?:[\w–-]+ ){0,2}"
    r"(?:border|frontier))\b"
)
_BESIDE_THOSE = re.compile(
    r"\b(?:on top of|besides|beside|apart from|in addition to|as well as|not counting|other than)"
    r" (?:those|the (?:people|ones|others))\b",
    re.I,
)
_UNION_NAMED = re.compile(r"\b(?:EU|European|Europe|Schengen)\b")
_SIDE = re.compile(r"\b(on (?:the )?([A-Z]\w+)(?:['’]s)? (?:side|soil|territory))\b")
_OWN_SIDE = re.compile(r"\b([A-Z]\w+) (?:side|soil|territory)\b")
_AWAY_FROM = re.compile(r"\baway from the (\w+)")
_ALONE = re.compile(r"\b((?:from|in|of) ([A-Z]\w+) alone)\b")
_PART_OF = re.compile(
    r"\b(?:on|along|at|in|via|over|across|through)\s+the\s+((?:[A-Z][\w’'-]+\s+){1,3})"
    r"(section|sector|stretch|route|corridor|flank|segment|region|province|voivodeship|county)\b"
)


def another_section(told: Told, known: Known) -> str | None:
    """ "On the Lublin section", "the Western Balkan route": of which the figure knows nothing."""
    for found in _PART_OF.finditer(_beside(told)):
        names = found[1].split()
        strange = not any(re.search(rf"\b{re.escape(name)}", known.words) for name in names)
        if strange and countries_in(found[1]).isdisjoint(known.countries):
            return found[0]
    return None


def another_side(told: Told, known: Known) -> str | None:
    """ "On the Polish side", of those whom the measure counts on the other."""
    side = _SIDE.search(_beside(told))
    if side is None:
        return None
    theirs, own = countries_in(side[2]), countries_in(" ".join(_OWN_SIDE.findall(known.words)))
    return side[1] if theirs and own and own.isdisjoint(theirs) else None


def everywhere(told: Told, known: Known) -> str | None:
    """ "Across the whole EU", of one country's figure."""
    found = _EVERYWHERE.search(_beside(told))
    return found[1] if found and not _UNION_NAMED.search(f"{known.own}, {known.place}") else None


def every_way(told: Told, known: Known) -> str | None:
    """ "Over all routes", "on both sides of the border", of a figure that knows of one."""
    beside, own = _beside(told), f"{known.own} {known.told_so} {known.place}"
    found = _ALL_WAYS.search(beside)
    one_side = re.search(r"\bside\b", f"{known.own} {known.place}")
    if found is None and (one_side or re.search(r"\b(?:side|territory) only\b", own)):
        found = _BOTH_SIDES.search(beside)
    return found[1] if found and not re.search(r"\b(?:all|every|both)\b", own) else None


def where_it_is_away_from(told: Told, known: Known) -> str | None:
    """ "At the border", of those away from it."""
    away, beside = _AWAY_FROM.search(known.words), _beside(told)
    if away is None or _AWAY_FROM.search(beside):
        return None
    if _BESIDE_THOSE.search(beside):
        return None  # "on top of those at the border, 40 more"
    near = rf"\b(?:at|near|by|along|on|close to) the (?:\w+ ){{0,2}}{away[1]}\b"
    there = re.search(near, beside)
    return there[0] if there else None


def of_one_alone(told: Told, known: Known) -> str | None:
    """ "From Norway alone", of a figure that counts those of more countries."""
    alone = _ALONE.search(_beside(told))
    theirs = countries_in(alone[2]) if alone else frozenset()
    own = countries_in(f"{known.place}, {known.own}, {known.told_so}")
    return alone[1] if alone and theirs and theirs.isdisjoint(own) else None


def _beside(told: Told) -> str:
    """The words before the number, and those after it to the next stop."""
    return f"{told.before}{told.mention.text}{STOP.split(told.after, maxsplit=1)[0]}"


def at_a_border(told: Told, known: Known) -> str | None:
    """ "At the border", of those in a whole country."""
    found = _AT_A_BORDER.match(told.after) if is_country(known.place) else None
    return found[1] if found and not re.search(r"\b(?:border|frontier)", known.words) else None


def under_another_country(told: Told, known: Known) -> str | None:
    """A line under "Norway", of a figure of Sweden."""
    named = {country for country, _, _ in countries_named(told.heading)}
    strange = named and named.isdisjoint(known.countries | known.speakers)
    return " ".join(told.heading.split()) if strange else None


PARTS = (
    under_another_country,
    at_a_border,
    another_section,
    another_side,
    everywhere,
    every_way,
    where_it_is_away_from,
    of_one_alone,
)
