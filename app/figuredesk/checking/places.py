"""The ledger's places as checking asks them: which lies in which, and by what words each goes.

Worked out once for a ledger: a verdict asks these of every number, and of every place.
"""

import re
from collections import Counter
from collections.abc import Set
from functools import cached_property, lru_cache

from figuredesk.checking.naming import folded
from figuredesk.checking.vicinity import place_words
from figuredesk.ledger import ClaimantKind, Extent, Ledger
from figuredesk.reading import countries_named

_STEM = 6
_SMALL = frozenset(["of", "the", "and", "in", "on", "at", "to", "for", "der", "die", "na", "w"])
# what joins the words of a name, and names nothing: "border with Norway"
JOINING = frozenset(["with", "from", "into", "onto", "near", "along", "between", "zwischen", "pod"])
_PUBLIC = frozenset({ClaimantKind.GOVERNMENT, ClaimantKind.AGENCY})
_NOWHERE: frozenset[str] = frozenset()


class Places:
    """The places of one ledger. A vague one ("home") is nowhere that words can put a number."""

    def __init__(self, ledger: Ledger) -> None:
        self._by_id = ledger.place_by_id
        self._claimants = tuple(ledger.claimant_by_id.values())
        self._around = {place: self._find_around(place) for place in self._by_id}
        self._near: dict[str, tuple[frozenset[str], ...]] = {}
        self._inside: dict[str, frozenset[str]] = {}
        self._own_stems: dict[str, frozenset[str]] = {}
        self._same_way: dict[str, frozenset[str]] = {}

    def _find_around(self, inner: str) -> frozenset[str]:
        seen, found = set[str](), set[str]()
        while inner in self._by_id and inner not in seen:  # a circle in the ledger ends it
            seen.add(inner)
            inner = self._by_id[inner].within
            found.add(inner)
        return frozenset(found)

    def lies_within(self, inner: str, outer: str) -> bool:
        """Whether a place lies within another."""
        return outer in self._around.get(inner, _NOWHERE)

    def same_way(self, one: str, other: str) -> bool:
        """Whether one place is the other or lies within it."""
        return one == other or self.lies_within(one, other) or self.lies_within(other, one)

    def all_same_way(self, place: str) -> frozenset[str]:
        """The place itself, those that it lies in and those that lie in it."""
        found = self._same_way.get(place)
        if found is None:
            found = frozenset(other for other in self._by_id if self.same_way(other, place))
            self._same_way[place] = found
        return found

    def inside(self, place: str) -> frozenset[str]:
        """The places that lie in a place."""
        found = self._inside.get(place)
        if found is None:
            within = (each for each in self._by_id if self.lies_within(each, place))
            found = self._inside[place] = frozenset(within) - {place}
        return found

    def stems(self, place: str) -> frozenset[str]:
        """The beginnings of words that name a place, those that name many left out."""
        return self._stems.get(place, _NOWHERE)

    def own_stems(self, place: str) -> frozenset[str]:
        """The beginnings of the words of its names that are names: "Varde", not "harbour"."""
        found = self._own_stems.get(place)
        if found is None:
            words = re.findall(r"\w+", " ".join(self.names(place)))
            small = place_words(" ".join(word for word in words if word[0].islower()))
            found = self._own_stems[place] = frozenset(place_words(" ".join(words)) - small)
        return found

    def named_by(self, words: Set[str]) -> set[str]:
        """The places, vague ones left out, that one of these beginnings of words names."""
        by_stem = self._by_stem
        return {place for word in words for place in by_stem.get(word, ())}

    @cached_property
    def _stems(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for place in self._by_id.values():
            words = re.findall(r"\w{4,}", folded(" ".join((place.label, *place.names))))
            found[place.id] = frozenset(word[:_STEM] for word in words if word not in JOINING)
        uses = Counter(stem for stems in found.values() for stem in stems)
        many = max(4, len(found) // 4)
        for place in self._by_id.values():
            own = folded(place.label)
            few = {stem for stem in found[place.id] if uses[stem] <= many}
            found[place.id] = frozenset(few if " " in own else few | {own[:_STEM]})
        return found

    @cached_property
    def _by_stem(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for place in self._by_id.values():
            if place.extent is not Extent.VAGUE:
                for stem in self._stems[place.id]:
                    found.setdefault(stem, []).append(place.id)
        return found

    @cached_property
    def seats(self) -> frozenset[str]:
        """The single words, of no country, in small letters by which public bodies go: "oslo"."""
        bodies = (c for c in self._claimants if c.kind in _PUBLIC)
        names = (name for body in bodies for name in (body.name, *body.names))
        single = (name for name in names if " " not in name and not countries_named(name))
        return frozenset(name.lower() for name in single)

    def names(self, place: str) -> tuple[str, ...]:
        """The label and the names of a place."""
        row = self._by_id[place]
        return (row.label, *row.names)

    def longest_name(self, place: str, words: Set[str]) -> int:
        """How many words a place's longest name has that stands there whole; 0 without one."""
        sizes = (len(own) for own in self._name_words[place] if own <= words)
        return max(sizes, default=0)

    def names_near(self, place: str) -> tuple[frozenset[str], ...]:
        """The names of more than one word, as words, of the places beside or within a place."""
        found = self._near.get(place)
        if found is None:
            found = self._near[place] = tuple(self._find_near(place))
        return found

    def _find_near(self, place: str) -> list[frozenset[str]]:
        around = self._by_id[place].within
        found = []
        for other in self._by_id.values():
            beside = bool(around) and other.within == around
            if other.id == place or not (beside or self.lies_within(other.id, place)):
                continue
            if other.extent is not Extent.VAGUE:
                found += [name for name in self._name_words[other.id] if len(name) > 1]
        return found

    @cached_property
    def _name_words(self) -> dict[str, list[frozenset[str]]]:
        return {
            place: [w for name in self.names(place) if (w := name_words(name))]
            for place in self._by_id
        }


@lru_cache(maxsize=4096)
def name_words(text: str) -> frozenset[str]:
    """The beginnings of all the words of a name but the smallest."""
    return frozenset(word[:_STEM] for word in re.findall(r"\w{2,}", folded(text))) - _SMALL
