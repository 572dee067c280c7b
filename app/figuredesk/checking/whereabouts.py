"""Whereabouts: does a draft name the place that was read, or the place of a figure?

A place that was only carried over from an earlier sentence speaks against no figure; one that
the sentence names does.
"""

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import ANOTHER, REST
from figuredesk.checking.elsewhere import sides_named
from figuredesk.checking.entry import Entry
from figuredesk.checking.vicinity import part_of_sentence, place_words
from figuredesk.ledger import Extent
from figuredesk.reading import countries_named


def takes_in(place: str | None, entry: Entry, candidates: Candidates) -> bool:
    """Whether the told place is a vague one ("home") that the figure's place lies in."""
    found = candidates.index.ledger.place_by_id.get(place or "")
    if found is None or found.extent is not Extent.VAGUE:
        return False
    return candidates.index.places.lies_within(entry.place, found.id)


def place_is_named(candidates: Candidates, rather_than: str | None = None) -> bool:
    """Whether the words around the number name the told place, beyond the speaker's name.

    `rather_than` is a place that may be named better by the same words.
    """
    told, index = candidates.told, candidates.index
    if told.place is None:
        return False
    words = candidates.heard.places
    own = index.places.stems(told.place)
    if rather_than is None:
        return not own.isdisjoint(words)
    theirs = index.places.stems(rather_than)
    named, other = len((own - theirs) & words), len((theirs - own) & words)
    return named > 0 and named >= other


def place_told_instead(candidates: Candidates, entry: Entry) -> bool:
    """Whether the sentence names the place that was read, and nothing of the figure's.

    "3,200 passed in July: that was at the Danish locks" is not the whole canal's 3,200.
    """
    place = candidates.index.ledger.place_by_id.get(candidates.told.place or "")
    vague = place is None or place.extent is Extent.VAGUE
    return not vague and _told_instead(candidates, entry, candidates.told.place)


def part_read_instead(candidates: Candidates, entry: Entry) -> bool:
    """The same of a part of the figure's place that reading gave, whatever is meant since."""
    told = candidates.told
    read = told.mention.place
    part = read is not None and candidates.index.places.lies_within(read, entry.place)
    return part and _told_instead(candidates, entry, read, part_of_sentence(told))


def _own_side(place: str, entry: Entry, index: LedgerIndex) -> bool:
    """Whether a place is the own side of the nation whose the figure's things are.

    Danish boats at the line are on the Danish side, where anybody has Danish boats.
    """
    label = index.ledger.measure_by_id[entry.measure].label
    sides = {side for name in index.places.names(place) for side in sides_named(name)}
    return not sides.isdisjoint({country for country, _, _ in countries_named(label)})


def _told_instead(
    candidates: Candidates, entry: Entry, place: str | None, text: str | None = None
) -> bool:
    told, index = candidates.told, candidates.index
    if place is None or place == entry.place or place not in index.ledger.place_by_id:
        return False
    if _own_side(place, entry, index):
        return False
    words = place_words(text or told.words) - place_words(told.mention.claimant_text or "")
    own, theirs = index.places.stems(place), index.places.stems(entry.place)
    label = place_words(index.ledger.place_by_id[entry.place].label)
    return bool((own - label) & words) and not (theirs - own) & words


def place_named_for(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words around the number name the figure's place, and not the one read.

    A town's name is that of the camp in it, too: "700 are at Kirkenes, the mayor said" may be
    of the mayor's camp where no word tells what else is counted in the town.
    """
    told, index = candidates.told, candidates.index
    own = index.places.stems(told.place) if told.place else frozenset[str]()
    both = own & candidates.heard.places
    if both and both <= index.places.stems(entry.place) and not _counts_otherwise(candidates):
        inside = index.places.lies_within(entry.place, told.place or "")
        return inside and candidates.attribution(entry) is Attribution.RIGHT
    named = index.places.stems(entry.place) & candidates.heard.clause_places
    return bool(named - own) and not place_is_named(candidates)


def _counts_otherwise(candidates: Candidates) -> bool:
    """Whether a word by the number tells that it counts what was read."""
    measure = candidates.told.measure
    return measure is not None and candidates.term_hits(measure) > 0


def counted_beside(candidates: Candidates, entry: Entry) -> bool:
    """Whether the number is one beside another of the place: then it is of a part of it."""
    told = candidates.told
    beside = ANOTHER.search(told.before) or REST.search(told.after)
    return bool(beside) and candidates.index.places.lies_within(entry.place, told.place or "")
