"""Places told by what they are: "in the hall", "at the camp", "that border", "there".

Such a description stands for a place of the ledger whose name is headed by its noun, where
that place was told before, or one that lies around it, in it or beside it.
"""

from collections.abc import Iterable, Sequence

from figuredesk.reading.context.found import PlaceMention
from figuredesk.reading.context.places import PlaceNames
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import (
    HEADED,
    POINTERS,
    THERE,
    WHERE,
    Word,
)

# fmt: off
_DEFINITE = frozenset({
    "the", "that", "this", "these", "those", "same",
    "der", "dem", "den", "die", "das", "im", "am", "beim", "zum", "dieser", "diesem", "jener",
    "le", "la", "les", "au", "aux", "du", "cet", "cette", "il", "lo", "nel", "nella", "al", "alla",
    "het", "de", "dat", "deze", "tym", "tej", "tego", "этом", "этой", "той", "том",
})
_POINTING = frozenset({"that", "same", "dieser", "diesem", "tym", "tej", "этом", "этой", "той"})
_AT = frozenset({
    "at", "in", "inside", "outside", "near", "on", "along", "around", "from", "to", "into", "by",
    "across", "through", "of", "for", "besides", "beside", "behind",
    "an", "auf", "bei", "vor", "entlang", "aus", "von",
    "w", "we", "na", "przy", "pod", "koło", "obok", "z", "do", "в", "во", "на", "у", "при", "из",
    "im", "am", "beim", "zum", "dans", "à", "sur", "près", "nel", "nella", "nei", "presso", "bij",
})
_OF_NO_ARTICLE = frozenset({"w", "we", "na", "przy", "pod", "koło", "obok", "в", "во", "на", "у",
                            "при"})
_IS = frozenset({
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "may", "might", "will", "would",
    "could", "can", "must", "should", "remain", "remained", "remains", "lived", "came", "'s",
})
_HOLDS = frozenset({"held", "holds", "has", "had", "houses", "housed", "sheltered", "shelters"})
_LYING = frozenset({"of", "on", "near", "along", "at", "in", "by", "beside", "around"})
_ITS = frozenset({"its", "their"})
_OWNING = frozenset({"with", "between", "of", "to", "into", "near", "mit", "zu", "z", "с", "do"})
# fmt: on
_FEW = 3  # places that one noun may stand for, where none of them was named
_SIZE = 3  # of what is meant by a description: as sure as a name of three words
_CLOSE = 2  # words from a place to the "where" that goes on with it
_REACH = 3  # words from an article to the noun that it makes definite


def note_described(
    sentence: Sentence, before: Sequence[Sentence], places: PlaceNames, last: str | None
) -> None:
    """Add to a sentence's places those that it only describes.

    `before` are the sentences before it, the nearest first, `last` the place of the number
    before it.
    """
    for back, other in reversed(list(enumerate(before))):
        if not other.described:
            _Describer(other, before[back + 1 :], places, None).note()
    if not sentence.described:
        _Describer(sentence, before, places, last).note()


class _Describer:
    """Finds the places described in one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        before: Sequence[Sentence],
        places: PlaceNames,
        last: str | None,
    ) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._before = before
        self._places = places
        self._last = last
        self._found: list[PlaceMention] = []

    def note(self) -> None:
        """Add what is found to the sentence's places, once."""
        sentence = self._sentence
        sentence.described = True
        if not sentence.uses & (HEADED | POINTERS):
            return
        for at, word in sentence.looked_at(HEADED):
            if at not in sentence.counted and at not in sentence.masked:
                self._describe(at, word)
        for at in _pointers(self._sentence):
            if (told := self._pointed_at(at)) is not None:
                self._found.append(PlaceMention(told[0], at, at, told[1], described=True))
        if self._found:
            sentence.add_places(self._with_found())

    def _with_found(self) -> list[PlaceMention]:
        kept = [
            mention
            for mention in self._sentence.places
            if not any(f.first <= mention.first and mention.last <= f.last for f in self._found)
        ]
        return sorted([*kept, *self._found], key=lambda m: (m.first, m.place))

    def _describe(self, at: int, word: Word) -> None:
        named = self._sentence.places
        if any(mention.first <= at <= mention.last for mention in named):
            return
        if self._is_of_speaker(at):
            return
        place = self._place_of(at, word)
        if place is None:
            return
        first = min((m.first for m in named if m.last == at - 1), default=at)
        last = at
        if at + 1 < len(self._words) and self._words[at + 1].lower in _LYING:
            # "in the woods near the lake" is in the woods
            inner = (m for m in named if 0 < m.first - at <= _REACH)
            last = max((m.last for m in inner if self._places.nearness(place, m.place)), default=at)
        self._found.append(PlaceMention(place, first, last, _SIZE, described=True))

    def _place_of(self, at: int, word: Word) -> str | None:
        headed = self._places.headed
        heads = [place for key in word.headed for place in headed[key]]
        if not _is_definite(self._words, at, sole=len(heads) == 1):
            return None
        owners, owner = _owners(self._words, at), self._places.owner
        if not owners and (whose := self._whose(at)) is not None:
            return next((p for p in heads if owner.get(p) == whose), None)
        fitting = [p for p in heads if owners <= self._places.keys_of[p]]
        for mention in self._told_before(at):
            inside = next((p for p in self._places.around(mention.place) if p in fitting), None)
            if inside is not None:
                return inside
        if self._last in fitting:
            return self._last
        if not 0 < len(fitting) <= _FEW:
            return None
        if len(fitting) == 1 and owners:
            return fitting[0]
        for mention in self._told_before(len(self._words)):
            near = {place: self._places.nearness(place, mention.place) for place in fitting}
            best = max(near.values())
            nearest = [place for place in fitting if near[place] == best]
            if best and len(nearest) == 1:
                return nearest[0]
        return None

    def _whose(self, at: int) -> str | None:
        """The country that "its" means: "on its own side", by the nearest, those before first."""
        if not any(word.lower in _ITS for word in self._words[max(at - 2, 0) : at]):
            return None
        named = [(n, w.country or w.seat) for n, w in enumerate(self._words) if w.country or w.seat]
        before = [country for n, country in named if n < at]
        after = [country for n, country in named if n > at]
        return before[-1] if before else after[0] if after else ""

    def _is_of_speaker(self, at: int) -> bool:
        """Whether it says where somebody speaks: "think the officers at the gate"."""
        words = self._words
        for n in range(at - 1, max(at - _REACH, 0) - 1, -1):
            if words[n].lower in _AT:
                says = any("SAY" in word.marks for word in words[at + 1 : at + 3])
                return says or any(n - 2 <= name.last < n for name in self._sentence.names)
        return False

    def _told_before(self, at: int) -> Iterable[PlaceMention]:
        """The places told before a word, the nearest first."""
        named = [*self._sentence.places, *self._found]
        yield from sorted((m for m in named if m.last < at), key=lambda m: -m.last)
        for other in self._before:
            yield from sorted(other.places, key=lambda m: -m.last)

    def _pointed_at(self, at: int) -> tuple[str, int] | None:
        """The place that "there" means, and how fully it was told.

        It is where the number before was, unless a place is told since.
        """
        own = [m for m in (*self._sentence.places, *self._found) if m.last < at]
        if self._words[at].lower in WHERE:
            return next(((m.place, m.size) for m in own if at - m.last <= _CLOSE), None)
        told = max((m for m in own if self._is_inside(m)), key=lambda m: m.last, default=None)
        if told is None and self._last is not None:
            return self._last, _SIZE
        told = told or next(iter(self._told_before(at)), None)
        return (told.place, told.size) if told else None

    def _is_inside(self, mention: PlaceMention) -> bool:
        """Whether something is told to be at a place: "in the park", not "the park said"."""
        before = self._words[max(mention.first - 2, 0) : mention.first]
        return any(word.lower in _AT for word in before)


def _is_definite(words: Sequence[Word], at: int, *, sole: bool) -> bool:
    """Whether a noun is of something known, and tells where: "at the old crossing".

    A noun that no measure uses may do so wherever it stands; `sole` is whether it is of one
    place alone, which may be told by several: "at various points".
    """
    several = sole and not words[at].measured and words[at].lower.endswith("s")
    first = max(at - _REACH, 0)
    for n in range(at - 1, first - 1, -1):
        lower = words[n].lower
        if lower in _DEFINITE or lower in _ITS:
            article = n - 1 if lower == "same" and words[n - 1].lower == "the" else n
            before = words[article - 1].lower if article > 0 else ""
            holds = at + 1 < len(words) and words[at + 1].lower in _HOLDS
            where = lower in _AT or before in _AT or (sole and not words[at].measured)
            return where or (sole and holds)
        if lower in _OF_NO_ARTICLE or (several and lower in _AT):
            return True
        if not lower.isalpha() or "FUNCTION" in words[n].marks:
            return False
    return False


def _owners(words: Sequence[Word], at: int) -> frozenset[str]:
    """The countries and names that tell whose it is: "the Swedish camp", "the camp of Ystad"."""
    owners: set[str] = set()
    for n in range(at - 1, max(at - _REACH, 0) - 1, -1):
        if words[n].lower in _DEFINITE or words[n].lower in _AT:
            break
        owners.update(_name_of(words[n]))
    if at + 2 < len(words) and words[at + 1].lower in _OWNING:
        after = at + 3 if words[at + 2].lower in _DEFINITE else at + 2
        owners.update(_name_of(words[after]) if after < len(words) else ())
    return frozenset(owners)


def _name_of(word: Word) -> Iterable[str]:
    named = [key for key in word.keys if key[0] in "@#"]
    return named or (word.keys if word.capital else ())


def _pointers(sentence: Sentence) -> list[int]:
    """Where a sentence points at the place told last: "there", "on the same stretch"."""
    found = []
    words = sentence.words
    for at, word in sentence.looked_at(POINTERS):
        if word.lower in WHERE:
            found.append(at)
        elif word.lower in THERE:
            after = words[at + 1].lower if at + 1 < len(words) else ""
            if word.lower != "there" or after not in _IS:
                found.append(at)
        elif at and words[at - 1].lower in _POINTING:
            found.append(at)
    return found
