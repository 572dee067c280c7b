"""The ledger's places in a text: their names in any case, order and language.

"Spain's border with France", "the French-Spanish border" and "granica
hiszpańsko-francuska" are one set of meanings, so a name is matched as a set, close together.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import pairwise

from figuredesk.ledger import Place
from figuredesk.reading.context.clauses import NO_WORDS
from figuredesk.reading.context.found import PlaceMention
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.spans import (
    MOST,
    SIDE,
    fullest,
    of_another,
    on_other_side,
    parted,
    spans,
)
from figuredesk.reading.context.tokens import WordTable, is_function
from figuredesk.reading.context.word import HEADED, PLACED, PLACES, Word

TOWARD = frozenset({"to", "into", "towards", "nach", "do", "в", "во", "vers"})
_BESIDE = frozenset({"outside", "inside", "near", "around", "beyond", "behind"})
_HINTS_KEPT = 5_000
_SIDES = frozenset({SIDE, "territory"})
_COUNTRY = "country"  # what the word means
_CROSSED = ">"  # among keys: a country is gone into
_OVER = 0.6


class PlaceNames:
    """Every name of every place, looked up by its words."""

    def __init__(self, table: WordTable, places: Iterable[Place]) -> None:
        self._names: dict[str, list[tuple[frozenset[str], str]]] = {}
        self._sided: dict[tuple[frozenset[str], str], str] = {}  # whose side a place is
        self.owner: dict[str, str] = {}  # the country whose side or territory a place is
        self._in_two: set[str] = set()  # with a comma in the name: "Coast road, northern part"
        self._anchored: dict[str, list[tuple[frozenset[str], str]]] = {}
        self.keys_of: dict[str, frozenset[str]] = {}
        self.within: dict[str, str] = {}
        self._around: dict[str, Sequence[str]] = {}
        self.points: set[str] = set()  # what happens at its gate is counted there
        self.directed: set[str] = set()  # where somebody goes: "to Norway"
        self.with_country: dict[str, list[str]] = {}
        self._hints: dict[frozenset[str], dict[str, float]] = {}
        self.headed: dict[str, list[str]] = {}  # places by the noun that says what they are
        for place in places:
            every: set[str] = set()
            heads: set[str] = set()
            for name in (place.label, *place.names):
                heads |= _heads(table, name)
                for keys in _readings(table, name):
                    every |= keys
                    if (whose := _owner(table, name)) is not None:
                        self._sided[keys, place.id] = whose
                        self.owner[place.id] = whose
                    if whose is not None or "," in name:
                        self._in_two.add(place.id)
                    for key in keys:
                        self._names.setdefault(key, []).append((keys, place.id))
            if place.extent == "area" and not place.within and table.word(place.label).country:
                heads.add(_COUNTRY)
            if "to" in every:
                self.directed.add(place.id)
            else:
                for key in sorted(heads):
                    self.headed.setdefault(key, []).append(place.id)
            self.keys_of[place.id] = frozenset(every)
            self.within[place.id] = place.within
            if place.extent == "point":
                self.points.add(place.id)
            for key in every:
                if key.startswith("@"):
                    self.with_country.setdefault(key, []).append(place.id)

        for key, names in self._names.items():
            for keys, place_id in dict.fromkeys(names):
                rarest = min(keys - {"to"} or keys, key=lambda k: (len(self._names[k]), k))
                if rarest == key:
                    self._anchored.setdefault(key, []).append((keys, place_id))

    def find(self, sentence: Sentence, masked: Callable[[], Set[int]]) -> list[PlaceMention]:
        """The places named in a sentence, the fullest reading of overlapping ones.

        `masked` gives the indexes of words that name something else, and is asked only where
        the words make a name; no name reaches across a quantity, nor across a comma.
        """
        every = _keys_at(sentence, NO_WORDS)
        if not any(
            keys <= every.keys() for key in every for keys, _ in self._anchored.get(key, ())
        ):
            return []
        hidden = masked()
        at = _keys_at(sentence, hidden) if hidden else every
        found: list[PlaceMention] = []
        present = at.keys()
        for key in at:
            for keys, place in self._anchored.get(key, ()):
                if len(keys) == 1 and key != "to":
                    found += [PlaceMention(place, n, n, 1) for n in at[key][:MOST]]
                elif keys <= present:
                    found += [
                        mention
                        for mention in spans(keys, place, at)
                        if not of_another(sentence, keys, mention)
                        and not on_other_side(sentence, mention, self._sided.get((keys, place)))
                    ]
        found = [m for m in found if not parted(sentence, m, in_two=m.place in self._in_two)]
        return fullest(found) if len(found) > 1 else found

    def mark_use(self, word: Word) -> None:
        """Mark a word that may be part of a place's name, and keep what it means in one."""
        word.placed = tuple(key for key in word.keys if key in self._names)
        word.headed = tuple(key for key in word.keys if key in self.headed)
        word.uses |= (PLACES | PLACED) if word.placed else 0
        word.uses |= HEADED if word.headed else 0
        if self._names and word.lower in TOWARD:
            word.uses |= PLACES

    def nearness(self, place: str, other: str) -> int:
        """How near two places are: 3 where one lies right in the other, 0 where nothing says so."""
        if other in (place, self.within.get(place)) or self.within.get(other) == place:
            return 3
        around, another = self.around(place), self.around(other)
        if other in around or place in another:
            return 2
        shared = self.keys_of[place] & self.keys_of[other]
        near = not set(around).isdisjoint(another) or any(key[0] == "@" for key in shared)
        return 1 if near else 0

    def around(self, place: str) -> Sequence[str]:
        """The place and all that it lies in, the nearest first."""
        known = self._around.get(place)
        if known is None:
            found: list[str] = []
            at = place
            while at and at not in found:
                found.append(at)
                at = self.within.get(at, "")
            known = self._around[place] = found
        return known

    def hinted(self, keys: Set[str], *, crossed: bool = False) -> Mapping[str, float]:
        """Places that the words only point to: a country, or it and a part of a name.

        `crossed` is whether one country is gone into: then a place of two of them is meant.
        """
        if not any(key[0] in "@#" for key in keys):
            return {}
        asked = frozenset(keys) | ({_CROSSED} if crossed else frozenset())
        found = self._hints.get(asked)
        if found is None:
            if len(self._hints) >= _HINTS_KEPT:
                self._hints.clear()
            found = self._hints[asked] = self._hint(asked)
        return found

    def _hint(self, keys: frozenset[str]) -> dict[str, float]:
        hints: dict[str, float] = {}
        asked = sorted(keys)  # of two places as likely, the one found first is taken
        countries = [key for key in asked if key[0] == "@"]
        over = _OVER if _CROSSED in keys else 0.0
        for key in asked:
            for name, place in self._names.get(key, ()):
                shared = name & keys
                if len(name) > 2 and len(shared) > 1 and any(k[0] in "@#" for k in shared):
                    both = sum(k[0] == "@" for k in shared) > 1
                    told = 0.8 + 0.4 * len(shared) + (over if both else 0.0)
                    hints[place] = max(hints.get(place, 0.0), told)
        for country in countries:
            for place in self.with_country.get(country, ()):
                hints.setdefault(place, 0.9)
        return hints


def _keys_at(sentence: Sentence, masked: Set[int]) -> dict[str, list[int]]:
    """What its words mean in names, with where they stand, but for those masked."""
    at: dict[str, list[int]] = {}
    for index, word in sentence.looked_at(PLACES):
        if index not in masked:
            for key in word.placed:
                if key != "to":
                    at.setdefault(key, []).append(index)
            if word.lower in TOWARD:
                at.setdefault("to", []).append(index)
    return at


def name_keys(table: WordTable, name: str) -> frozenset[str]:
    """What a name means, word for word, without "of" and "the"; "to" keeps its place."""
    words = table.words(name, 0, len(name))
    content = [t for t in words if not is_function(t) or len(words) == 1]
    keys = frozenset(key for t in content for key in t.keys)
    if any(t.lower in TOWARD for t in words):
        return keys | {"to"}
    if len(words) > 1 and len(content) == 1 and words[0].raw.islower():
        return frozenset()  # "in die EU" without its preposition is another place
    return keys


def _readings(table: WordTable, name: str) -> list[frozenset[str]]:
    """What a name may mean: "Woods on the lake" begins with a capital, and with no proper name."""
    words = table.words(name, 0, len(name))
    found = [name_keys(table, name)]
    if len(words) > 1 and is_function(words[1]):
        found.append(name_keys(table, name[:1].lower() + name[1:]))
    return [keys for keys in dict.fromkeys(found) if keys]


def _heads(table: WordTable, name: str) -> set[str]:
    """The nouns that say what a place of this name is: "Ystad ferry port and market"."""
    heads: set[str] = set()
    part: list[Word] = []
    for word in [*table.words(name, 0, len(name)), table.word(",")]:
        beside = word.lower in _BESIDE
        if word.raw == "," or word.lower == "and" or beside or is_function(word):
            plain = table.word(part[-1].raw.lower()) if part else None
            if plain is not None and not plain.country and part[-1].country is None:
                heads.update(key for key in plain.keys if key[0] not in "@#")
            part = []
            if word.raw != "," and word.lower != "and":
                break  # what follows "of", "on the" says where
        else:
            part.append(word)
    return heads


def _owner(table: WordTable, name: str) -> str | None:
    """The country whose side a name says a place is: "Polish side of the border"."""
    words = table.words(name, 0, len(name))
    owned = (
        w.country for w, after in pairwise(words) if w.country and not _SIDES.isdisjoint(after.keys)
    )
    return next(owned, None)
