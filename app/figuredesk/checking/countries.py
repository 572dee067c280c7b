"""Countries beside a number: of which it is told, and which the figure knows nothing of."""

import re
from collections.abc import Iterable
from itertools import pairwise

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import SAYS
from figuredesk.checking.entry import Entry
from figuredesk.checking.told import Told
from figuredesk.checking.vicinity import only_spoken, place_words
from figuredesk.ledger import Extent, Ledger
from figuredesk.reading import countries_named

_BOUND = re.compile(r"\b(?:to|for|towards?|bound for|home to|back to)\s+(?:the\s+)?$", re.I)
_OF_WHAT = re.compile(r"\s(?:at|in|on|near|from|to|with|for|by|into|of|who|whom)\s")
_OWNS = re.compile(r"[^\W\d_]+['’]s?(?!\w)")
_NO_COUNTRY = frozenset({"europe", "eu"})
# what follows a country that only says who speaks, or to whom: "told Danish radio"
VOICE = re.compile(
    r"\s+(?:(?:(?:and|or)\s+[^,;:]{1,30}?\s)?(?:says?|said|told|reports?|reported)\b|"
    r"(?:[\w-]+\s+)?(?:radio|television|tv|newspaper|daily|weekly|magazine|broadcaster|news|agency|"
    r"media|reporters?|journalists?|parliament|minister|ministry|officials?|diplomats?|ambassador|"
    r"(?:[\w-]+\s+){1,2}(?:unit|branch|division|command)|"
    r"embassy|consul\w*|president|chancellor|spokes\w+|government|deputy|counterparts?)\b)",
    re.I,
)


def another_country_told(
    candidates: Candidates, entry: Entry, *, but_for_its_note: bool = False
) -> bool:
    """Whether the number is told of a country that has nothing to do with the figure.

    "Neighbouring Norway has 1,500" is not Sweden's 1,500, though one man said both; nor are
    1,500 "from Finland", where the figure knows nothing of Finland. What its note and its
    measure tell of is what it knows, `but_for_its_note` only what it counts is.
    """
    own = candidates.heard.own_words
    told_there = candidates.index.places.stems(entry.place) & place_words(own)
    text = own if told_there else candidates.heard.words_beside
    place = candidates.index.ledger.place_by_id[entry.place]
    if place.extent is Extent.POINT and names_it(candidates, entry, text):
        return False  # "from Varde to Norway" is of Varde
    return any(
        not VOICE.match(text, end) and not only_spoken(text[:start], candidates.told)
        for start, end in _foreign(text, candidates, entry, but_for_its_note=but_for_its_note)
        if text[start:end] not in _counted(candidates.told)
    )


def foreign_speaker(candidates: Candidates, entry: Entry) -> bool:
    """Whether the draft's speaker is of another country than the body that gave the figure.

    "Norway's coastguard" is not the Danish one, though a figure calls that "coastguard".
    """
    told, ledger = candidates.told, candidates.index.ledger
    named = {c for c, _, _ in countries_named(told.mention.claimant_text or "")} - _NO_COUNTRY
    claimant = ledger.claimant_by_id.get(entry.claimant)
    if not named or claimant is None:
        return False
    texts = (claimant.name, claimant.organisation, claimant.side, entry.role, *claimant.names)
    own = {country for text in texts for country, _, _ in countries_named(text)}
    return bool(own) and own.isdisjoint(named)


def others_counted_it(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words before the number put it to a country's body that the figure is not of.

    "Norway's rangers turned back 1,200" is not what Sweden's rangers turned back, unless the
    figure is of Norway, or of its body.
    """
    ledger = candidates.index.ledger
    before = re.split(r"[;:]", candidates.told.before)[-1]
    owners = {
        country
        for country, start, end in countries_named(before)
        if _OWNS.match(before, start) and before[end:].strip()[:1].islower()
    }
    if not owners or SAYS.search(before):
        return False  # "says the head of Norway's rangers" owns a speaker
    claimant = ledger.claimant_by_id.get(entry.claimant)
    texts = [*candidates.index.places.names(entry.place), entry.role]
    if claimant is not None:
        texts += [claimant.name, claimant.organisation, claimant.side, *claimant.names]
    own = {country for text in texts for country, _, _ in countries_named(text)}
    return own.isdisjoint(owners)


def other_nation_counted(candidates: Candidates, entry: Entry) -> bool:
    """Whether people of a nation are counted of which the figure says nothing: "98 Finns"."""
    return bool(_foreign(_counted(candidates.told), candidates, entry))


def measures_other_nation(candidates: Candidates, entry: Entry) -> bool:
    """Whether what is counted is one nation's, and the measure another's: "Danish guards"."""
    measure = candidates.index.ledger.measure_by_id[entry.measure]
    told, measured = _nations(_counted(candidates.told)), nations_measured(measure.label)
    return bool(told) and bool(measured) and told.isdisjoint(measured)


def nations_measured(label: str) -> set[str]:
    """Whose those are that a measure of this label counts: "Danish guards at the locks"."""
    return _nations(_OF_WHAT.split(label)[0])


def _nations(text: str) -> set[str]:
    return {country for country, _, _ in countries_named(text)} - _NO_COUNTRY


def names_it(candidates: Candidates, entry: Entry, text: str) -> bool:
    """Whether a text has a word of the figure's place that is a name: "Varde", not "harbour"."""
    return not candidates.index.places.own_stems(entry.place).isdisjoint(place_words(text))


def _counted(told: Told) -> str:
    """What the number counts, where that follows it; "" for a noun that was only guessed."""
    counted = told.mention.counted or ""
    return counted if counted in told.near[: len(counted) + 2] else ""


def _foreign(
    text: str, candidates: Candidates, entry: Entry, *, but_for_its_note: bool = False
) -> list[tuple[int, int]]:
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
    if but_for_its_note:
        known |= _named_in(_texts_of(candidates.index, entry))
    else:
        known |= countries_of(candidates, entry)
    for (one, first, end), (other, start, _) in pairwise(named):
        open_which = text[end:start] == " or " and text[:first].endswith("by ")
        if open_which and not known.isdisjoint((one, other)):
            known |= {one, other}  # "turned back by Norway or Sweden" leaves it open by whom
    return [(start, end) for country, start, end in named if country not in known]


def countries_of(candidates: Candidates, entry: Entry) -> frozenset[str]:
    """The countries of a figure: of its place or the next around it, measure and claimant."""
    index = candidates.index
    return index.countries.get(entry.row, lambda: _find_countries(index, entry))


def _find_countries(index: LedgerIndex, entry: Entry) -> frozenset[str]:
    ledger = index.ledger
    measure = ledger.measure_by_id[entry.measure]
    about = [measure.label, measure.definition, " ".join(measure.terms)]
    about.append(ledger.figure(entry.id).note)
    return _named_in(_texts_of(index, entry)) | (_named_in(about) - _beside(entry.place, ledger))


def _texts_of(index: LedgerIndex, entry: Entry) -> list[str]:
    """The words for whom and what a figure counts where, its note and its measure left out."""
    ledger = index.ledger
    texts = [entry.role, index.quote(entry)]
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
    return texts


def _named_in(texts: Iterable[str]) -> frozenset[str]:
    found = (countries_named(text) for text in texts if text)
    return frozenset(country for named in found for country, _, _ in named)


def _beside(place: str, ledger: Ledger) -> frozenset[str]:
    """The countries that only the places beside one are of.

    A measure may be "boats stopped by Danes or Swedes", or a note tell how many the others
    stopped: of the Danish coast, neither speaks for the Swedes.
    """
    row = ledger.place_by_id.get(place)
    if row is None or not row.within:
        return frozenset()
    near = [p for p in ledger.place_by_id.values() if p.within == row.within and p.id != place]
    named = (_named_in((other.label, *other.names)) for other in near)
    return frozenset[str]().union(*named) - _named_in((row.label, *row.names))
