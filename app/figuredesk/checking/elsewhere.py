"""Elsewhere: whether the words around a number put it where a figure is not.

A figure of the right speaker and number is still the wrong one where the sentence says
"on Sweden's border" and the figure is of another. A wrong green costs more than none.
"""

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from functools import lru_cache

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.countries import another_country_told, names_it
from figuredesk.checking.cue import Cue
from figuredesk.checking.entry import Entry
from figuredesk.checking.known import known_of
from figuredesk.checking.naming import folded, meanings_of
from figuredesk.checking.places import name_words
from figuredesk.checking.vicinity import STEM, only_spoken, place_words
from figuredesk.ledger import Extent
from figuredesk.reading import countries_named

_AT = re.compile(
    r"\b(?:on|at|in|near|along|across|into|inside|for|an|bei|auf|nahe|na|przy|w|на|в|у)\s+"
    r"(?:the\s+|its\s+|der\s+|dem\s+|den\s+|die\s+)?(\w+)"
)
_AT_A_NAME = re.compile(
    r"\b(?:in|at|near|outside|around|inside|into|to|from|through)\s+(?:the\s+)?"
    r"([A-ZŁŚŻŠŽ]\w+)"
)
_TIMES = frozenset([*month_name, *day_name, *month_abbr, *day_abbr])
_LINE = re.compile(
    r"([^\W\d_]+)(?:['’]s?)?\s+(?:own\s+|outer\s+|land\s+|common\s+)?"
    r"(?:borders?|frontiers?|fences?|neighbou?rs?)\b"
)
_CROSSED = re.compile(r"\b(?:into|onto|across|from|out of)\s+(?:the\s+)?([^\W\d_]+)")
_OWNED = re.compile(r"(\w{4,})['’]s?\s+(?:own\s+|new\s+)?(\w+)")
_OF_TWO = Cue(r"sides?|banks?|shores?|soil|territory|stron\w*")
_SEEN_FROM = re.compile(r"\bfrom (?:the )?$", re.I)  # "from the Danish shore one saw 40"
_SIDE = re.compile(
    rf"([^\W\d_]{{3,}})(?:['’]s)?\s+(?:own\s+)?{_OF_TWO.pattern.pattern}",
    re.I,
)
_NAME = r"[A-ZŁŚŻŠŽ][\w-]+(?:\s+[A-Z][\w-]+)?"
_OF_A_WHOLE = Cue(r"whole|entire|all|entirety|ganz|cał\w*")
_WHOLE = re.compile(  # sought where one of these words stands
    rf"\b(?:[Ww]hole|[Ee]ntire|[Aa]ll|[Ee]ntirety|[Gg]anz|[Cc]ał[aey]j?)\s+(?:of\s+)?(?:the\s+)?({_NAME})"
    rf"(?!\s+border)|({_NAME})\s+as a whole\b"
)
_ENDS = re.compile(r"[,;:]")
_NATIONWIDE = re.compile(
    r"\b(?:in|across|throughout|over) (?:the (?:whole|entire)|all the) country\b|"
    r"\b(?:across|throughout) the country\b|\bnation-?wide\b|\bcountry-?wide\b|"
    r"\b(?:bundesweit|landesweit|w całym kraju|по всей стране)\b",
    re.I,
)
_NO_SIDE = frozenset(["the", "its", "their", "his", "her", "this", "that", "other", "own", "one"])
_BOTH = frozenset(["both", "either", "obu", "beiden", "beide"])


def told_elsewhere(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words around the number put it at another place than the figure's."""
    return (
        another_place_told(candidates, entry)
        or named_more_fully(candidates, entry)
        or another_country_told(candidates, entry)
        or another_side_told(candidates, entry)
        or wider_place_told(candidates, entry)
    )


def wider_place_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether the number is told of the whole of a place of which the figure's is a part.

    "The whole of Norway saw 26" is not the 26 of its border, nor is "26 in Norway as a whole".
    """
    index, text = candidates.index, candidates.heard.words_beside
    if _NATIONWIDE.search(text) and not is_country(index.ledger.place_by_id[entry.place].label):
        return True
    if not _OF_A_WHOLE.may_stand_in(text):
        return False
    places = index.places
    wholes = [set(meanings_of(m[1] or m[2])) for m in _WHOLE.finditer(text)]
    return any(
        bool(whole) and whole in (set(meanings_of(name)) for name in places.names(place))
        for whole in wholes
        for place in index.ledger.place_by_id
        if places.lies_within(entry.place, place)
    )


def is_country(label: str) -> bool:
    """Whether a place's label is a country's name."""
    return any(end - start == len(label) for _, start, end in countries_named(label))


def another_side_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether the number is told of the other side, or of both, of what the figure is one side of.

    "Seven on the Danish shore" is not the Swedish shore's seven, nor is "seven on both shores".
    """
    own = _own_sides(candidates, entry)
    told = sides_named(f"{candidates.heard.words_beside} {candidates.told.after}") if own else own
    return bool(told) and own.isdisjoint(told)


def _own_sides(candidates: Candidates, entry: Entry) -> frozenset[str]:
    return _sides_of(candidates.index.places.names(entry.place))


@lru_cache(maxsize=4096)
def _sides_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(side for name in names for side in sides_named(name))


def sides_named(text: str) -> set[str]:
    """Whose sides of something the words name, by country or by the word's beginning."""
    found: set[str] = set()
    if not _OF_TWO.may_stand_in(text):
        return found
    for match in _SIDE.finditer(text):
        word = match[1].lower()
        if _SEEN_FROM.search(text[: match.start()]):
            continue
        if word in _BOTH:
            found.add("both")
        elif word not in _NO_SIDE:
            countries = {country for country, _, _ in countries_named(match[1])}
            found |= countries or {folded(word)[:STEM]}
    return found


def narrower_place_named(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words around the number name a part of the figure's place, and not itself.

    "3,000 on the northern stretch" is not the whole border's 3,000, whoever said both.
    """
    told, index = candidates.told, candidates.index
    if index.places.stems(entry.place) & candidates.heard.clause_places:
        return False
    ahead = told.clause.partition(told.mention.text)[0]
    words = candidates.heard.places & place_words(f"{ahead} {told.after}")
    words -= place_words(index.ledger.place_by_id[entry.place].label)
    units = (index.ledger.measure_by_id[m].unit for m in (entry.measure, told.measure) if m)
    words -= place_words(" ".join((told.mention.counted or "", *units)))  # "28 crossings"
    names_of = index.callings.names_of
    bodies = (told.mention.claimant or "", entry.claimant, entry.voice)
    for name in {name for body in bodies for name in names_of(body)}:
        words -= place_words(name)
    named = index.places.named_by(words) - {entry.place}
    return any(index.places.lies_within(place, entry.place) for place in named)


def wider_place_named(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words by the number name in full the whole that the figure's place is part of.

    "Eight along the Danish-Swedish border" are not the Danish side's eight.
    """
    told, places = candidates.told, candidates.index.places
    read, place = told.mention.place, candidates.index.ledger.place_by_id[entry.place]
    if read is None or read == entry.place or place.extent is not Extent.AREA:
        return False
    if not places.lies_within(entry.place, read):
        return False
    words = name_words(candidates.heard.words_beside) - _speakers_words(candidates, entry)
    return places.longest_name(read, words) > max(1, places.longest_name(entry.place, words))


def strange_place_named(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words put the number at a place that the ledger does not have.

    "2,100 wait at Kirkenes" is not the southern shore's 2,100.
    """
    told, index = candidates.told, candidates.index
    text = candidates.heard.words_beside
    if names_it(candidates, entry, text):
        return False
    noted = index.ledger.figure(entry.id).note
    texts = (told.mention.claimant_text or "", entry.role, index.quote(entry), noted)
    return any(
        index.known_names.isdisjoint(place_words(found[1]))
        and place_words(" ".join(texts)).isdisjoint(place_words(found[1]))
        and not countries_named(found[1])
        and not only_spoken(text[: found.start()], told)
        for found in _AT_A_NAME.finditer(text)
        if len(found[1]) > 3 and found[1] not in _TIMES
    )


def another_border_named(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words name a border of a country of which the figure has no word."""
    known = known_of(entry, candidates.index).countries
    named = [_countries(word) for word in _LINE.findall(candidates.heard.words_beside)]
    return any(countries and known.isdisjoint(countries) for countries in named)


def another_place_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words right after the number put it at a place that is not the figure's.

    "2,100 wait on the northern shore" is not the southern shore's 2,100.
    """
    told, index = candidates.told, candidates.index
    if index.places.stems(entry.place) & candidates.heard.clause_places:
        return False
    beside = candidates.heard.words_beside
    sides = _own_sides(candidates, entry)
    if sides and sides_named(beside) & sides:
        return False
    words = place_words(" ".join(_AT.findall(_ENDS.split(told.after, maxsplit=1)[0])))
    words |= _possessors(told.clause, index.telling_terms(entry.measure))
    words -= place_words(told.mention.claimant_text or "")
    if not words:
        return False
    if index.places.longest_name(entry.place, name_words(beside)) > 1:
        return False  # "at the Norway–Sweden border" names Norway, and is not in it
    own = _countries_of(index.places.names(entry.place))
    over = [*_LINE.findall(told.after), *_CROSSED.findall(told.after)]
    words -= place_words(" ".join(word for word in over if _countries(word) & own))
    named = index.places.named_by(words)  # "on the Norwegian border", "into Norway" are not
    return any(not index.places.same_way(place, entry.place) for place in named)


def _countries(text: str) -> set[str]:
    return {country for country, _, _ in countries_named(text)}


@lru_cache(maxsize=4096)
def _countries_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(country for name in names for country in _countries(name))


def _possessors(clause: str, terms: frozenset[str]) -> set[str]:
    """Whose the thing counted is: Denmark's, in "Denmark's own dike is 40 km long"."""
    found: set[str] = set()
    if "'" not in clause and "’" not in clause:
        return found
    for owner, thing in _OWNED.findall(clause):
        if {thing.lower(), thing.lower().rstrip("s")} & terms:
            found |= place_words(owner)
    return found


def named_more_fully(candidates: Candidates, entry: Entry) -> bool:
    """Whether a name of a place beside or within the figure's stands whole by the number.

    "On Sweden's border with Norway" names that border by three words, the Nordic one by none.
    """
    places = candidates.index.places
    words = name_words(candidates.heard.words_beside)
    if not any(name <= words for name in places.names_near(entry.place)):
        return False
    words -= _speakers_words(candidates, entry)
    own = max(1, places.longest_name(entry.place, words))
    return any(len(name) > own and name <= words for name in places.names_near(entry.place))


def _speakers_words(candidates: Candidates, entry: Entry) -> frozenset[str]:
    mention, index = candidates.told.mention, candidates.index
    theirs = _words_of(index.callings.names_of(mention.claimant or "")) | _words_of(
        index.callings.names_of(entry.claimant)
    )
    return theirs | name_words(mention.claimant_text or "")


@lru_cache(maxsize=4096)
def _words_of(names: frozenset[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in name_words(name))
