"""Elsewhere: whether the words around a number put it where a figure is not.

A figure of the right speaker and number is still the wrong one where the sentence says
"on Sweden's border" and the figure is of another. A wrong green costs more than none.
"""

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from collections.abc import Set
from functools import lru_cache

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import folded
from figuredesk.checking.told import Told
from figuredesk.ledger import Extent
from figuredesk.reading import countries_named

_STEM = 6
_SMALL = frozenset(["of", "the", "and", "in", "on", "at", "to", "for", "der", "die", "na", "w"])
_AT = re.compile(
    r"\b(?:on|at|in|near|along|across|into|inside|for|an|bei|auf|nahe|na|przy|w|на|в|у)\s+"
    r"(?:the\s+|its\s+|der\s+|dem\s+|den\s+|die\s+)?(\w+)"
)
_NO_COUNTRY = frozenset({"europe", "eu"})
_AT_A_NAME = re.compile(
    r"\b(?:in|at|near|outside|around|inside|into|to|from|through)\s+(?:the\s+)?"
    r"([A-ZŁŚŻŠŽ]\w+)"
)
_TIMES = frozenset([*month_name, *day_name, *month_abbr, *day_abbr])
_OWNED = re.compile(r"(\w{4,})['’]s?\s+(?:own\s+|new\s+)?(\w+)")
_BREAKS = re.compile(r";|\b(?:while|whereas|but|während|aber|podczas gdy|ale|а|но)\b")
_LINKS = re.compile(r",|\b(?:and|against|after|before|when|who|which|with)\b")
_CONTRAST = re.compile(r"\b(?:other|another|rest|others)\b", re.I)
_CLAUSES = re.compile(r"[;:]|\b(?:while|whereas|but|während|aber|podczas gdy|ale|а|но)\b")
# what follows a country that only says who speaks, or to whom: "told Danish radio"
_VOICE = re.compile(
    r"\s+(?:(?:(?:and|or)\s+[^,;:]{1,30}?\s)?(?:says?|said|told|reports?|reported)\b|"
    r"(?:[\w-]+\s+)?(?:radio|television|tv|newspaper|daily|weekly|magazine|broadcaster|news|agency|"
    r"media|reporters?|journalists?|parliament|minister|ministry|officials?|diplomats?|ambassador|"
    r"embassy|consul\w*|president|chancellor|spokes\w+|government|deputy|counterparts?)\b)",
    re.I,
)
# what stands before a place where somebody only speaks: "told parliament in Oslo"
_SPEAKING = re.compile(
    r"\b(?:said|says|tells?|telling|told|tweeted|wrote|writes|reports?|reported|speaking|"
    r"according to)\b"
    r"[^,;:]{0,40}$",
    re.I,
)
_ASIDE = re.compile(
    r",\s*(?:according to|in (?:the )?[^,;]{0,60}\bwords\b|"
    r"as [^,;]{0,60}\b(?:puts?|says?|has) it\b|say|says|said|"
    r"by [^,;]{0,60}\b(?:count|tally|estimate|reckoning)\b)[^,;]{0,80},"
)
_SIDE = re.compile(
    r"([^\W\d_]{3,})(?:['’]s)?\s+(?:own\s+)?(?:sides?|banks?|shores?|soil|territory|stron\w*)\b",
    re.I,
)
_NO_SIDE = frozenset(["the", "its", "their", "his", "her", "this", "that", "other", "own", "one"])
_BOTH = frozenset(["both", "either", "obu", "beiden", "beide"])


def place_words(text: str) -> set[str]:
    """The beginnings of the words of a text that may name a place."""
    return {word[:_STEM] for word in re.findall(r"\w{4,}", folded(text))}


def told_elsewhere(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words around the number put it at another place than the figure's."""
    return (
        another_place_told(candidates, entry)
        or named_more_fully(candidates, entry)
        or another_country_told(candidates, entry)
        or another_side_told(candidates, entry)
    )


def another_side_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether the number is told of the other side, or of both, of what the figure is one side of.

    "Seven on the Danish shore" is not the Swedish shore's seven, nor is "seven on both shores".
    """
    own = _own_sides(candidates, entry)
    told = _sides(_beside(candidates.told)) if own else own
    return bool(told) and own.isdisjoint(told)


def _own_sides(candidates: Candidates, entry: Entry) -> set[str]:
    names = candidates.index.place_names(entry.place)
    return {side for name in names for side in _sides(name)}


def _sides(text: str) -> set[str]:
    """Whose sides of something the words name, by country or by the word's beginning."""
    found: set[str] = set()
    for match in _SIDE.finditer(text):
        word = match[1].lower()
        if word in _BOTH:
            found.add("both")
        elif word not in _NO_SIDE:
            countries = {country for country, _, _ in countries_named(match[1])}
            found |= countries or {folded(word)[:_STEM]}
    return found


def narrower_place_named(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words around the number name a part of the figure's place, and not itself.

    "3,000 on the northern stretch" is not the whole border's 3,000, whoever said both.
    """
    told, index = candidates.told, candidates.index
    words = place_words(told.clause)
    if index.place_stems(entry.place) & words:
        return False
    words -= place_words(told.mention.claimant_text or "")
    units = (index.ledger.measure_by_id[m].unit for m in (entry.measure, told.measure) if m)
    words -= place_words(" ".join((told.mention.counted or "", *units)))  # "28 crossings"
    for name in index.names_of(told.mention.claimant or "") | index.names_of(entry.claimant):
        words -= place_words(name)
    return any(
        index.place_stems(place.id) & words
        for place in index.ledger.place_by_id.values()
        if place.extent is not Extent.VAGUE and candidates.lies_within(place.id, entry.place)
        if place.id != entry.place
    )


def strange_place_named(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words put the number at a place that the ledger does not have.

    "2,100 wait at Kirkenes" is not the southern shore's 2,100.
    """
    told, index = candidates.told, candidates.index
    text = _beside(told)
    if _names_it(candidates, entry, text):
        return False
    texts = (told.mention.claimant_text or "", entry.role, index.quote(entry))
    known = index.known_names | place_words(" ".join(texts))
    return any(
        not place_words(found[1]) & known
        and not countries_named(found[1])
        and not _only_spoken(text[: found.start()], told)
        for found in _AT_A_NAME.finditer(text)
        if len(found[1]) > 3 and found[1] not in _TIMES
    )


def _names_it(candidates: Candidates, entry: Entry, text: str) -> bool:
    """Whether a text has a word of the figure's place that is a name: "Varde", not "harbour"."""
    named = re.findall(r"\w+", " ".join(candidates.index.place_names(entry.place)))
    small = place_words(" ".join(word for word in named if word[0].islower()))
    return bool((place_words(" ".join(named)) - small) & place_words(text))


def another_place_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words right after the number put it at a place that is not the figure's.

    "2,100 wait on the northern shore" is not the southern shore's 2,100.
    """
    told, index = candidates.told, candidates.index
    if index.place_stems(entry.place) & place_words(told.clause):
        return False
    if _sides(_beside(told)) & _own_sides(candidates, entry):
        return False
    words = place_words(" ".join(_AT.findall(re.split(r"[,;:]", told.after, maxsplit=1)[0])))
    words |= _possessors(told.clause, index.telling_terms(entry.measure))
    words -= place_words(told.mention.claimant_text or "")
    return any(
        index.place_stems(place.id) & words
        for place in index.ledger.place_by_id.values()
        if place.extent is not Extent.VAGUE and not candidates.same_way(place.id, entry.place)
    )


def _possessors(clause: str, terms: frozenset[str]) -> set[str]:
    """Whose the thing counted is: Denmark's, in "Denmark's own dike is 40 km long"."""
    found: set[str] = set()
    for owner, thing in _OWNED.findall(clause):
        if {thing.lower(), thing.lower().rstrip("s")} & terms:
            found |= place_words(owner)
    return found


def named_more_fully(candidates: Candidates, entry: Entry) -> bool:
    """Whether a name of a place beside or within the figure's stands whole by the number.

    "On Sweden's border with Norway" names that border by three words, the Nordic one by none.
    """
    index = candidates.index
    words = _all_words(_beside(candidates.told)) - _speakers_words(candidates, entry)
    own = _longest(index.place_names(entry.place), words)
    around = index.ledger.place_by_id[entry.place].within
    for place in index.ledger.place_by_id.values():
        beside = bool(around) and place.within == around
        if place.id == entry.place or not (beside or candidates.lies_within(place.id, entry.place)):
            continue
        if place.extent is not Extent.VAGUE and _longest(index.place_names(place.id), words) > max(
            own, 1
        ):
            return True
    return False


def another_country_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether the number is told of a country that has nothing to do with the figure.

    "Neighbouring Norway has 1,500" is not Sweden's 1,500, though one man said both; nor are
    1,500 "from Finland", where the figure knows nothing of Finland.
    """
    text = _beside(candidates.told)
    place = candidates.index.ledger.place_by_id[entry.place]
    if place.extent is Extent.POINT and _names_it(candidates, entry, text):
        return False  # "from Varde to Norway" is of Varde
    return any(
        not _VOICE.match(text, end) and not _only_spoken(text[:start], candidates.told)
        for start, end in _foreign(text, candidates, entry)
        if not _counts(candidates.told, text[start:end])
    )


def other_nation_counted(candidates: Candidates, entry: Entry) -> bool:
    """Whether people of a nation are counted of which the figure says nothing: "98 Finns"."""
    told = candidates.told
    return not told.bare and bool(_foreign(told.mention.counted or "", candidates, entry))


def _only_spoken(before: str, told: Told) -> bool:
    """Whether a place that follows these words is where somebody spoke, not where it was."""
    spoken = _SPEAKING.search(before)
    return spoken is not None and told.mention.text not in spoken[0]


def _counts(told: Told, country: str) -> bool:
    return not told.bare and country in (told.mention.counted or "")


def _foreign(text: str, candidates: Candidates, entry: Entry) -> list[tuple[int, int]]:
    """Where a text names a country that neither the figure nor the draft's speaker is of."""
    named = [found for found in countries_named(text) if found[0] not in _NO_COUNTRY]
    if not named:
        return []
    told, ledger = candidates.told, candidates.index.ledger
    texts = [told.mention.claimant_text or ""]
    claimant = ledger.claimant_by_id.get(told.mention.claimant or "")
    if claimant is not None:
        texts += [claimant.name, claimant.organisation, claimant.side]
    known = {country for words in texts for country, _, _ in countries_named(words)}
    known |= _countries_of(candidates, entry)
    return [(start, end) for country, start, end in named if country not in known]


def _countries_of(candidates: Candidates, entry: Entry) -> frozenset[str]:
    """The countries of a figure: of its place or the next around it, measure and claimant."""
    ledger = candidates.index.ledger
    measure = ledger.measure_by_id[entry.measure]
    texts = [measure.label, measure.definition, " ".join(measure.terms), entry.role]
    texts += [candidates.index.quote(entry), ledger.figure(entry.id).note]
    place, seen = entry.place, set[str]()
    while place in ledger.place_by_id and place not in seen:
        seen.add(place)
        row = ledger.place_by_id[place]
        names = (row.label, *row.names)
        texts += names
        place = "" if any(countries_named(name) for name in names) else row.within
    claimant = ledger.claimant_by_id.get(entry.claimant)
    if claimant is not None:
        texts += [claimant.name, claimant.organisation, claimant.side, *claimant.names]
    found = (countries_named(text) for text in texts if text)
    return frozenset(country for named in found for country, _, _ in named)


def _beside(told: Told) -> str:
    """The words beside a number that are no other number's.

    A heading goes with its number ("Sweden's dikes: 40 km"), and a number without a noun goes
    on from the one before it ("40 from Sweden in May, after 30 in April").
    """
    first = told.words.startswith(told.before)
    own = (_BREAKS if first else _CLAUSES).split(told.before)[-1]
    after = re.split(r"[,;:]", _ASIDE.sub(" ", told.after), maxsplit=1)[0]
    if first:
        return f"{own}{told.mention.text}{after}"
    before = _LINKS.split(own)[-1]
    speaker = told.mention.claimant_text
    named = _CONTRAST.search(before) or (speaker is not None and speaker in own)
    if told.bare and not named and not countries_named(before + after):
        at = told.words.find(f"{told.before}{told.mention.text}")
        before = told.words[: max(0, at) + len(told.before)]
    return f"{before}{told.mention.text}{after}"


def _speakers_words(candidates: Candidates, entry: Entry) -> set[str]:
    told, index = candidates.told, candidates.index
    names = index.names_of(told.mention.claimant or "") | index.names_of(entry.claimant)
    texts = (told.mention.claimant_text or "", *names)
    return {word for text in texts for word in _all_words(text)}


@lru_cache(maxsize=4096)
def _all_words(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in re.findall(r"\w{2,}", folded(text))) - _SMALL


def _longest(names: tuple[str, ...], words: Set[str]) -> int:
    """How many words the longest name has that stands there whole; 0 where none does."""
    sizes = (len(own) for own in map(_all_words, names) if own and own <= words)
    return max(sizes, default=0)
