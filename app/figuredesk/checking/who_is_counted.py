"""Who is counted: whether a draft tells a number of a part of those, of more, or of others.

Each question gives the words of the draft that speak against the figure, or None.
"""

import re

from figuredesk.checking.callings import STEM
from figuredesk.checking.known import Known, countries_in
from figuredesk.checking.naming import country_speaking
from figuredesk.checking.told import Told

_SUBSETS = re.compile(
    r"\b(children|women|men|minors|girls|boys|babies|infants|toddlers|teenagers|pensioners|underage"
    r"|unaccompanied|pregnant|disabled|elderly|wounded|injured|sick|armed|legal|lawful|authori[sz]ed"
    r"|regular|documented|permitted|families|households|couples)\b",
    re.I,
)
_ONLY_SOME = re.compile(
    r"\b(?:only|just|exclusively|solely) (women|men|children|minors|girls|boys|families|couples)\b"
    r"|\b(minors|children|women|men|families) (?:made up|accounted for)\b[^,;:.]*$",
    re.I,
)
_BY_RIGHT = re.compile(
    r"^[^,;:.]*?\b((?:on|with) (?:\w+ )?(?:visas?|papers|passports|permits)|legally|lawfully)\b"
)
_INCLUDING = re.compile(r"\b(?:including|counting|together with|along with) ([^,.;:]+)", re.I)
_CALLED = re.compile(
    r"^\s+(?:[\w-]+ ){0,2}(smugglers|traffickers|couriers|facilitators|activists|journalists"
    r"|tourists|soldiers|troops|policemen|prisoners)\b",
    re.I,
)
_MIGRANTS = re.compile(r"\b(migrants|refugees|asylum[- ]seekers)\b", re.I)
_ANYBODY = re.compile(r"\b(?:migrant|refugee|people|person|foreigner|citizen|asylum)", re.I)
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
_ARMY = re.compile(r"^\W*\w+ (?:of|from) (?:the )?(\w+) (?:army|forces|guard|troops|police)\b")
_HAS = re.compile(r"\b([A-Z]\w+)(?:, [^,;:.]{1,60},)? (?:has|had|have) (?:\w+ ){0,2}$")
_SORT = r"(?:border |security |special |riot |army |federal )?"
_BODY = (
    r"(?:guards?|guardsmen|police|policemen|soldiers|troops|forces|officers|services?|army"
    r"|servicemen|agents|authorities|officials|patrols?|government|ministry|air force)"
)
_DID = re.compile(
    rf"\b([A-Z]\w+)(?:['’]s)? {_SORT}{_BODY}"
    r" (?:has |have |had )?(?!said\b|reported\b|counted\b|recorded\b|registered\b|noted\b|put\b"
    r"|announced\b|estimated\b|listed\b|added\b|told\b|spoke\b|wanted\b|asked\b|proposed\b)"
    r"(?:tried to |helped |begun to )?([a-z]+ed|flown|flew|sent|held|caught|drove|driven|led|took"
    r"|brought|push|drive|force|let|shot)\s+(?:\w+\s+){0,4}$"
)
_BY_WHOM = re.compile(rf"\bby (?:the )?([A-Z]\w+)(?:['’]s)? {_SORT}{_BODY}\b")
_A_NATION = re.compile(r"^\s+([A-Z]\w+(?:s|ese|ish|ch))\b")  # "Norwegians"
_STEM = 5
_RIGHT_STEM = 4  # letters that "visas" and "visa", "legally" and "legal" share
_LONG_WORD = re.compile(r"[A-Za-z]{5,}")
_ZONE = 60  # characters on either side of a number


def a_subset(told: Told, known: Known) -> str | None:
    """ "40 children", "40 unaccompanied migrants": of a figure that knows of no such part."""
    part = _SUBSETS.search(told.mention.counted or "") or _ONLY_SOME.search(told.before)
    if part is None or re.search(rf"\b{part[part.lastindex or 0][:4]}", known.words, re.I):
        return None
    return None if _ALL.search(f"{told.mention.counted} {told.after[:30]}") else part[0]


def with_those_apart(told: Told, known: Known) -> str | None:
    """ "Including the army's flights", of a figure whose note sets those apart."""
    found = _INCLUDING.search(told.after) if known.apart else None
    if found is None:
        return None
    words = [word.lower()[:STEM] for word in _LONG_WORD.findall(found[1])]
    return found[0] if words and all(word in known.apart for word in words) else None


def by_right(told: Told, known: Known) -> str | None:
    """ "40 entered on visas", of those who did so without."""
    found = _BY_RIGHT.match(told.after)
    if found is None:
        return None
    right = found[1].split(" ")[-1][:_RIGHT_STEM]
    return None if re.search(rf"\b{right}", known.words, re.I) else found[1]


def called_otherwise(told: Told, known: Known) -> str | None:
    """ "40 people smugglers" of migrants, "40 migrants" of couriers."""
    called = _CALLED.match(told.after)
    if called and not re.search(rf"\b{called[1][:4]}", known.words, re.I):
        return called[1]
    migrants = _MIGRANTS.search(told.mention.counted or "")
    return migrants[0] if migrants and known.people and not _ANYBODY.search(known.terms) else None


def those_left_out(told: Told, known: Known) -> str | None:
    """Whom the measure or the note says not to count: "soldiers and guards together", "arrests"."""
    together = _TOGETHER.search(f"{told.before}{told.mention.text}{told.after}")
    if together and any(re.search(rf"\b{each}\b", known.left_out) for each in together.groups()):
        return together[0]
    for side, where in (("outside", _OUTSIDE), ("inside", _INSIDE)):
        there = where.search(told.after) if side in known.left_out else None
        if there and there[1] not in known.words:
            return there[1]
    beside = f"{told.before[-_ZONE:]} {told.after[:_ZONE]}"
    for word in _LONG_WORD.finditer(beside) if known.denied else ():
        if word[0][:STEM].lower() in known.denied:
            return word[0]
    return None


def without_some(told: Told, known: Known) -> str | None:
    """ "Not counting the children, 40": of a figure that counts them."""
    but_for = _NOT_COUNTING.search(told.clause)
    return but_for[1] if but_for and but_for[2][:_STEM] not in known.left_out else None


def another_nations(told: Told, known: Known) -> str | None:
    """ "Norway has sent 40 soldiers", of Polish ones."""
    for found in (_ARMY.match(told.after), _HAS.search(told.before)):
        spoken = country_speaking(found[1]) if found is not None else None  # "Oslo has"
        theirs = frozenset({spoken}) if spoken else frozenset[str]()
        if found and theirs and known.measured and theirs.isdisjoint(known.measured):
            return found[0]
    return None


def natives(told: Told, known: Known) -> str | None:
    """ "40 Norwegians in Sweden", of the foreigners in Norway."""
    found = _A_NATION.match(told.after) if known.people else None
    theirs = countries_in(found[1]) if found else frozenset()
    own = known.told | known.measured | known.targets
    return found[1] if found and theirs & countries_in(known.place) - own else None


def by_others(told: Told, known: Known) -> str | None:
    """ "Detained by Norwegian police", of those whom Swedish police detained."""
    by = _BY_WHOM.search(told.after) or _DID.search(told.before)
    theirs = countries_in(by[1]) if by else frozenset()
    own = known.speakers | known.told | known.measured | countries_in(known.place)
    return by[0] if by and theirs and own and own.isdisjoint(theirs) else None


WHO = (
    with_those_apart,
    by_right,
    a_subset,
    called_otherwise,
    those_left_out,
    without_some,
    another_nations,
    by_others,
    natives,
)
