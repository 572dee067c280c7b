"""Others: whether a draft tells a number of a part, of more, or of those who go elsewhere."""

import re

from figuredesk.checking.known import FROM, TO, Known, countries_in, ways
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.reading import countries_named

_SUBSETS = re.compile(
    r"\b(children|women|men|minors|girls|boys|babies|infants|toddlers|teenagers|pensioners|underage"
    r"|unaccompanied|pregnant|disabled|elderly|wounded|injured|sick|armed|legal|lawful|authori[sz]ed"
    r"|regular|documented|permitted|families|households|couples)\b",
    re.I,
)
_CALLED = re.compile(
    r"^\s+(?:[\w-]+ ){0,2}(smugglers|traffickers|couriers|facilitators|activists|journalists"
    r"|tourists|soldiers|troops|policemen|prisoners)\b",
    re.I,
)
_MIGRANTS = re.compile(r"\b(migrants|refugees|asylum[- ]seekers)\b", re.I)
_ANYBODY = re.compile(r"\b(?:migrant|refugee|people|person|foreigner|citizen|asylum)", re.I)
_EVERYWHERE = re.compile(
    r"\b((?i:across|throughout|in all of|all over) (?:the )?(?:whole |entire |wider )?"
    r"(?:EU|European Union|bloc|Europe|Schengen area))\b"
)
_UNION_NAMED = re.compile(r"\b(?:EU|European|Europe|Schengen)\b")
_SIDE = re.compile(r"\b(on (?:the )?([A-Z]\w+)(?:['’]s)? (?:side|soil|territory))\b")
_OWN_SIDE = re.compile(r"\b([A-Z]\w+) (?:side|soil|territory)\b")
_PLANE_FROM = re.compile(
    r"\b((?:plane|flight|aircraft|jet|airliner|Boeing\w*) from (?:the )?([A-Z]\w+))"
)
_ALL = re.compile(r"\bmen, women and children\b|\bmen and women\b", re.I)
_TOGETHER = re.compile(
    r"\b(\w+),? and (?:the )?(\w+)\b[^.;:]*?\b(?:together|combined|between them|in all)\b"
)
_NOT_COUNTING = re.compile(
    r"\b((?:not counting|not including|excluding|leaving (?:out|aside)) (?:the |its )?"
    r"(?!another)([a-z]\w+))",
    re.I,
)
_OUTSIDE = re.compile(r"^[^,;:]*?\b(outside|outdoors|in the open|sleeping rough)\b")
_INSIDE = re.compile(r"^[^,;:]*?\b(inside the (?:\w+ )?(?:centre|center|warehouse|hangar))\b")

_AWAY_FROM = re.compile(r"\baway from the (\w+)")
_ARMY = re.compile(r"^\W*\w+ (?:of|from) (?:the )?(\w+) (?:army|forces|guard|troops|police)\b")
_HAS = re.compile(r"\b([A-Z]\w+)(?:, [^,;:.]{1,60},)? (?:has|had|have) (?:\w+ ){0,2}$")
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)
_TARGET = re.compile(
    r"(?<!according )(?<!close )(?<!next )(?<!due )(?<!compared )\b(?:to|into)\s+(?:the\s+)?$", re.I
)
_ENTERED = re.compile(r"\b(?:entered|entering|reached|reaching|invaded)\s+(?:the\s+)?$", re.I)
_ALONE = re.compile(r"\b((?:from|in|of) ([A-Z]\w+) alone)\b")
_PART_OF = re.compile(
    r"\b(?:on|along|at|in|via|over|across|through)\s+the\s+((?:[A-Z][\w’'-]+\s+){1,3})"
    r"(section|sector|stretch|route|corridor|flank|segment|region|province|voivodeship|county)\b"
)
_WAY = re.compile(r"\b(?:from|to|into|for|entered|entering|reached|reaching)\b")
_STOP = re.compile(r"[,;:]|\.\s")
_INTO = re.compile(r"\binto (?:the )?([A-Z]\w+)")
_UNION = frozenset({"europe", "eu"})
_STEM = 5
_MOVED = (
    r"(?:home|back|over|across|flown|flew|crossed|cross|crossing|entered|arrived|came|come|returned"
    r"|evacuated|repatriated|crossings?|attempts?|flights?)"
)
_MOVED_FROM = re.compile(rf"\b({_MOVED} from (?:the )?([A-Z]\w+))")
_LONG_WORD = re.compile(r"[A-Za-z]{5,}")
_NOTED = 6  # letters by which a word is one that a note says is not counted
_ZONE = 60  # characters after a number in which somebody goes somewhere


def told_of_others(told: Told, known: Known) -> Objection | None:
    """Whether others are counted, or go elsewhere: "40 children", "40 from Norway"; else None."""
    words = _other_people(told, known) or _other_part(told, known) or _other_way(told, known)
    return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, words) if words else None


def _other_people(told: Told, known: Known) -> str | None:
    part = _SUBSETS.search(told.mention.counted or "")
    subset = part is not None and not re.search(rf"\b{part[1][:4]}", known.words, re.I)
    if part and subset and not _ALL.search(f"{told.mention.counted} {told.after[:30]}"):
        return part[0]
    called = _CALLED.match(told.after)
    if called and not re.search(rf"\b{called[1][:4]}", known.words, re.I):
        return called[1]
    migrants = _MIGRANTS.search(told.mention.counted or "")
    if migrants and known.people and not _ANYBODY.search(known.terms):
        return migrants[0]
    together = _TOGETHER.search(f"{told.before}{told.mention.text}{told.after}")
    if together and any(re.search(rf"\b{each}\b", known.left_out) for each in together.groups()):
        return together[0]
    beside = f"{told.before[-_ZONE:]} {told.after[:_ZONE]}"
    for noted in _LONG_WORD.finditer(beside) if known.denied else ():
        if noted[0][:_NOTED].lower() in known.denied:
            return noted[0]
    but_for = _NOT_COUNTING.search(told.clause)
    if but_for and but_for[2][:_STEM] not in known.left_out:
        return but_for[1]
    for side, where in (("outside", _OUTSIDE), ("inside", _INSIDE)):
        there = where.search(told.after) if side in known.left_out else None
        if there and there[1] not in known.words:
            return there[1]
    for found in (_ARMY.match(told.after), _HAS.search(told.before)):
        theirs = countries_in(found[1]) if found is not None else frozenset()
        if found and theirs and known.measured and theirs.isdisjoint(known.measured):
            return found[0]
    return None


def _other_part(told: Told, known: Known) -> str | None:
    """A named section or route of which the figure knows nothing; a country alone, of more."""
    beside = f"{told.before}{told.mention.text}{_STOP.split(told.after, maxsplit=1)[0]}"
    for found in _PART_OF.finditer(beside):
        names = found[1].split()
        countries = countries_in(found[1])
        strange = not any(re.search(rf"\b{re.escape(name)}", known.words) for name in names)
        if strange and countries.isdisjoint(known.countries):
            return found[0]
    side = _SIDE.search(beside)
    theirs = countries_in(side[2]) if side else frozenset()
    own = countries_in(" ".join(_OWN_SIDE.findall(known.words)))
    if side and theirs and own and own.isdisjoint(theirs):
        return side[1]
    everywhere = _EVERYWHERE.search(beside)
    if everywhere and not _UNION_NAMED.search(f"{known.own}, {known.place}"):
        return everywhere[1]
    away = _AWAY_FROM.search(known.words)
    there = away and re.search(
        rf"\b(?:at|near|by|along|on|close to) the (?:\w+ ){{0,2}}{away[1]}\b", beside
    )
    if there and not _AWAY_FROM.search(beside):
        return there[0]
    alone = _ALONE.search(beside)
    if alone and countries_in(alone[2]) and countries_in(alone[2]).isdisjoint(known.countries):
        return alone[1]
    return None


def _other_way(told: Told, known: Known) -> str | None:
    zone = told.after[:_ZONE]
    if "flight" in known.what:
        zone = f"{_STOP.split(told.before)[-1]}{told.mention.text}{zone}"
        plane = _PLANE_FROM.search(zone)
        if plane and plane[2] not in known.origins:
            return plane[1]
    elif not _WAY.search(zone):
        return None
    gone = {
        name
        for way in TO.finditer(zone)
        if _TARGET.search(zone[: way.start(1)]) or not way[0].lower().startswith("to ")
        for name in (way[1], *countries_in(way[1]))
    }
    origins, targets = known.origins, known.targets
    if gone & (origins - targets) or ways(FROM, zone) & (targets - origins):
        return " ".join(zone.split(",")[0].split())
    moved = _MOVED_FROM.search(zone)
    begun = countries_in(moved[2]) - _UNION if moved else frozenset()
    home = {name for name in origins if name[:1].islower()}
    if moved and begun and home and begun.isdisjoint(home):
        return moved[1]
    into = _INTO.search(_STOP.split(zone, maxsplit=1)[0])
    entered = countries_in(into[1]) if into and known.entered else frozenset()
    if into and entered - _UNION and entered.isdisjoint(known.entered):
        return into[0]
    for country, start, end in countries_named(zone):
        if country in known.countries | known.speakers:
            continue
        way = zone[:start]
        gone_in = _ENTERED.search(way) is not None
        if (known.countries and (_ORIGIN.search(way) or gone_in)) or (
            known.told and _TARGET.search(way)
        ):
            return " ".join(zone[:end].split())
    towns = {name for name in targets if name[:1].isupper()}  # of the one flight that is counted
    strange = {name for name in gone if name[:1].isupper()} - towns
    another = towns and strange and not gone & towns and "flight" in known.what
    if another and not any(name in known.words for name in strange):
        return " ".join(zone.split(",")[0].split())
    return None
