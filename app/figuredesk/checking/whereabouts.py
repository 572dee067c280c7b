"""Whereabouts: does a draft name the place that was read, or the place of a figure?

A place that was only carried over from an earlier sentence speaks against no figure; one that
the sentence names does.
"""

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.cues import ANOTHER, REST
from figuredesk.checking.entry import Entry
from figuredesk.checking.vicinity import part_of_sentence, place_words
from figuredesk.ledger import Extent


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


def _told_instead(
    candidates: Candidates, entry: Entry, place: str | None, text: str | None = None
) -> bool:
    told, index = candidates.told, candidates.index
    if place is None or place == entry.place or place not in index.ledger.place_by_id:
        return False
    words = place_words(text or told.words) - place_words(told.mention.claimant_text or "")
    own, theirs = index.places.stems(place), index.places.stems(entry.place)
    label = place_words(index.ledger.place_by_id[entry.place].label)
    return bool((own - label) & words) and not (theirs - own) & words


def place_named_for(candidates: Candidates, entry: Entry) -> bool:
    """Whether the words around the number name the figure's place, and not the one read."""
    told, index = candidates.told, candidates.index
    own = index.places.stems(told.place) if told.place else frozenset[str]()
    named = index.places.stems(entry.place) & candidates.heard.clause_places
    return bool(named - own) and not place_is_named(candidates)


def counted_beside(candidates: Candidates, entry: Entry) -> bool:
    """Whether the number is one beside another of the place: then it is of a part of it."""
    told = candidates.told
    beside = ANOTHER.search(told.before) or REST.search(told.after)
    return bool(beside) and candidates.index.places.lies_within(entry.place, told.place or "")
