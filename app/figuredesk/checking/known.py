"""What a figure says of what it counts: the words, countries and ways it knows."""

import re
from functools import lru_cache
from typing import NamedTuple

from figuredesk.checking.act_list import ACTS
from figuredesk.checking.act_words import Act
from figuredesk.checking.callings import STEM
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.countries import nations_measured
from figuredesk.checking.entry import Entry
from figuredesk.reading import countries_named

_LEFT_OUT = re.compile(
    r"\b(?:not|no|without|except|apart|unlike|instead|leaves? out|exclud\w+)\b", re.I
)
_NOT_COUNTED = re.compile(r"\b(?:(?:is|are) not (?:counted|included)|leaves? out)\b")
_A_PART = re.compile(r"\b(?:includ\w+|among|of whom|of them|minus|more from|alone)\b", re.I)
_NOT_SO = re.compile(r"\bnot (\w+)")
_NOTED_NOT = re.compile(r"\bnot (?:an? |the |of |for )?([A-Za-z]{5,})")
_APART = re.compile(r"\b(?:apart from|except(?: for)?|excluding|not counting|without) ([^.;:]+)")
_LONG_WORD = re.compile(r"[A-Za-z]{5,}")
_NO_NOUN = frozenset(
    {"given", "known", "named", "clear", "comparable", "printed", "dated", "included", "counted"}
    | {"figure", "figures", "total", "number", "stated", "there", "every", "exact", "people"}
    | {"always", "added", "corrected", "checked"}
)
STOP = re.compile(r"[,;:]|\.\s")  # what ends a number's own words
_PIECES = re.compile(r"[;:,.]")
_ENDS = (
    r"(?=[,.;:)]|$| \w+ly\b| (?:to|into|from|for|on|in|by|between|since|at|over|via|this|and|or|not"
    r"|with|near|was|were|is|are|had|has|will|would|landed|arrived|flew|reached|crossed|entered|came)\b)"
)
FROM = re.compile(rf"\b(?:[Ff]rom|out of|[Ll]eaving|[Ll]eft) (?:the )?([A-Z]\w+){_ENDS}")
TO = re.compile(
    rf"\b(?:[Ii]nto|[Tt]o|[Bb]ound for|[Ll]eft for"
    rf"|(?:left|leaving|took off from|departed from) (?:the )?[A-Z]\w+ for"
    rf"|(?:landed|landing|arrived|arriving|touched down) (?:in|at)) (?:the )?([A-Z]\w+){_ENDS}"
)
_INTO = re.compile(r"\binto ([A-Z]\w+)")


class Known(NamedTuple):
    """All that a figure says of what it counts: its measure, place, quote and note."""

    what: str  # the measure's label, in small letters
    own: str  # the label and the quote
    place: str  # the label of its place
    told_so: str  # its quote and its note
    terms: str  # the measure's, and the quote
    people: bool  # whether people are counted
    words: str
    left_out: str  # what the measure's definition says is not counted
    others: tuple[Act, ...]  # acts of which none of its words tells
    countries: frozenset[str]
    told: frozenset[str]  # of these, those in its quote and its note
    measured: frozenset[str]  # whose those counted are: "Polish soldiers"
    speakers: frozenset[str]  # of who gave it
    origins: frozenset[str]  # names of countries and towns
    targets: frozenset[str]
    denied: frozenset[str]  # beginnings of words that its note says it does not count
    apart: frozenset[str]  # beginnings of words of what its note says is not among them
    entered: frozenset[str]  # countries into which the measure's label says they go


def known_of(entry: Entry, index: LedgerIndex) -> Known:
    """What a figure of the ledger knows."""
    figure = index.ledger.figure(entry.id)
    claimant = index.ledger.claimant_by_id.get(entry.claimant)
    speaker = (claimant.name, claimant.organisation, claimant.side) if claimant is not None else ()
    measure = index.ledger.measure_by_id[entry.measure]
    return _known(
        (measure.label, measure.definition, *measure.terms),
        tuple(index.places.names(entry.place)),
        (figure.quote, figure.note),
        " ".join((*speaker, entry.role)),
        place=index.ledger.place_by_id[entry.place].label,
        around=_around(entry.place, index),
        people=measure.unit.lower() in ("people", "persons"),
    )


def _around(place: str, index: LedgerIndex) -> str:
    """The names of the places in which a place lies, the nearest first."""
    places, labels = index.ledger.place_by_id, []
    within = places[place].within
    while within in places and places[within].label not in labels:
        labels.append(places[within].label)
        within = places[within].within
    return ", ".join(labels)


@lru_cache(maxsize=4096)
def _known(
    measure: tuple[str, ...],
    places: tuple[str, ...],
    told: tuple[str, str],
    speakers: str,
    *,
    place: str,
    around: str,
    people: bool,
) -> Known:
    label, definition, *terms = measure
    pieces = _PIECES.split(definition)
    left_out = [piece for piece in pieces if _NOT_COUNTED.search(piece)]
    kept = [piece for piece in pieces if not _LEFT_OUT.search(piece)]
    quote, note = told
    noted = [p for p in _PIECES.split(note) if not _LEFT_OUT.search(p) and not _A_PART.search(p)]
    said = ", ".join((quote, *noted))
    counts = ", ".join((label, *kept, *terms, *places, quote))
    for negated in _NOT_SO.findall(label):  # "requests not accepted" are none accepted
        counts = re.sub(rf"\b{negated}\b", "", counts)
    words = ", ".join((counts, *noted))
    return Known(
        what=label[:1].lower() + label[1:],
        own=f"{label.lower()}, {quote}",
        place=place,
        told_so=f"{quote}, {note}",
        terms=", ".join((*terms, quote)),
        people=people,
        words=words,
        left_out=" ".join(left_out),
        others=tuple(act for act in ACTS if not act.known.search(counts)),
        countries=countries_in(f"{words}, {around}"),
        told=countries_in(said),
        measured=frozenset(nations_measured(label)),
        speakers=countries_in(speakers),
        origins=ways(FROM, words) | (_names(places) if "return flight" in label else frozenset()),
        targets=ways(TO, words),
        denied=frozenset(
            word[:STEM].lower()
            for word in _NOTED_NOT.findall(note)
            if word.lower() not in _NO_NOUN and word[:STEM] not in quote
        ),
        apart=frozenset(
            word[:STEM].lower()
            for piece in _APART.findall(note)
            for word in _LONG_WORD.findall(piece)
        ),
        entered=countries_in(" ".join(_INTO.findall(label))),
    )


def ways(way: re.Pattern[str], text: str) -> frozenset[str]:
    """The countries and names that stand where somebody comes from, or goes to."""
    names = [found[1] for found in way.finditer(text)]
    return frozenset(names) | countries_in(" ".join(names))


def _names(places: tuple[str, ...]) -> frozenset[str]:
    """The capitalised words of a place's names: a flight home starts there."""
    return frozenset(re.findall(r"\b[A-Z]\w+", " ".join(places)))


def countries_in(text: str) -> frozenset[str]:
    """The countries that a text names."""
    return frozenset(country for country, _, _ in countries_named(text))
