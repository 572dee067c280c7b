"""Where a quantity is: what the text names or hints at, weighed with what the ledger has.

A place in the quantity's own clause outweighs one beside another number, and a place that
is left behind ("from Lisbon") is hardly where something was counted.
"""

from collections.abc import Iterator, Mapping, Sequence, Set

from figuredesk.reading.context.bearings import (
    COUNTRY,
    FROM,
    NAMED,
    NAMED_AFRESH,
    NO_BEARINGS,
    THEIRS,
    Bearings,
    names_unknown,
)
from figuredesk.reading.context.called import places_called
from figuredesk.reading.context.found import PlaceMention
from figuredesk.reading.context.homes import NO_HOMES, NOWHERE
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.leaving import is_left, left_places, meant_places
from figuredesk.reading.context.measures import MeasureProfile
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import TELLS, Word

_HINTED = 1.56  # evidence of a place that the sentence before names, or a word points to
_BEFORE = 1.5  # the most that a sentence before tells of a place
_CLEAR = 0.3  # by how much a named place stands out from one that is only hinted at
_FAR_FROM = 1.2  # against a place that the clause does not name, where it names another
_STRANGE = 3.2  # against a place that the ledger never has for a measure
_FULLY = 3.4  # evidence of a place whose whole name stands beside the number
_SURE = 2.6  # evidence of a place that stands in the clause
_LENT = 2.6  # evidence of a place that a measure has, of one named that it never has
_BORROWED = 0.7  # against a measure that has no place so called
_FULLER, _LONGER = 0.15, 0.02  # against each further country and word of its names
_OTHER_LAND = 0.8  # against a place of other countries than the clause names
_UNKNOWN = 1.5  # against places that are not named, where the clause names an unknown one
_NOBODY: Mapping[str, int] = {}


class Whereabouts:
    """Weighs the places of a ledger for the quantities of a text."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index

    def stands_elsewhere(self, sentence: Sentence, span: tuple[int, int], measure: str) -> bool:
        """Whether its own clause names a place that the ledger never has for the measure."""
        if not sentence.places:
            return False
        taken = sentence.taken(span)
        usual = self._index.homes.get(measure, NO_HOMES).prior
        left = left_places(sentence)
        return any(
            mention.place not in usual
            and sentence.segment(mention.first) not in taken
            and mention.place not in left
            and len(sentence.words[mention.first].keys) == 1  # not half of a compound
            for mention in sentence.places
        )

    def evidence(
        self,
        sentence: Sentence,
        span: tuple[int, int],
        nearby: Mapping[str, float],
        *,
        part: bool,
    ) -> Mapping[str, float]:
        """How strongly the text names or hints at each place for a quantity.

        `nearby` is `places_nearby` of the sentence; `part` is whether the quantity is a
        part, which may be somewhere else than the whole.
        """
        if not sentence.places:
            return nearby
        found = self._in_sentence(sentence, span, part=part)
        for place, weight in nearby.items():
            if found.get(place, 0.0) < weight:
                found[place] = weight
        return found

    def _in_sentence(
        self, sentence: Sentence, span: tuple[int, int], *, part: bool
    ) -> dict[str, float]:
        found: dict[str, float] = {}
        own = sentence.segment(span[0])
        taken = sentence.taken(span)
        elsewhere = 0.4 if part else 1.2
        excluded: set[int] = set()
        if "EXCEPT" in sentence.marks:
            excluded = {
                sentence.segment(at)
                for at, word in sentence.looked_at(TELLS)
                if "EXCEPT" in word.telling
            }
            excluded.discard(own)
        for mention in sentence.places:
            segment = sentence.segment(mention.first)
            if segment in excluded:
                continue
            gap = min(abs(mention.first - span[1]), abs(span[0] - mention.last))
            weight = 3.0 if segment == own else elsewhere if segment in taken else 2.3
            if is_left(sentence, mention.first):
                weight -= FROM
            weight += 0.25 * mention.size - 0.03 * min(gap, 25)
            border = self._wider_name(sentence, mention)
            if border:  # "the Swedish border" is no place in Sweden
                keys, places = border
                for place in places:
                    less = _more_than(keys, self._index.places.keys_of[place])
                    found[place] = max(found.get(place, 0.0), weight - less)
                continue
            found[mention.place] = max(found.get(mention.place, 0.0), weight)
        return found

    def _wider_name(
        self, sentence: Sentence, mention: PlaceMention
    ) -> tuple[frozenset[str], Sequence[str]] | None:
        """What a country's name is with the word after it, and the places of that name."""
        at = mention.last + 1
        if mention.size > 1 or at >= len(sentence.words) or at in sentence.masked:
            return None
        land, after = sentence.words[mention.first], sentence.words[at]
        if land.country is None or after.country or not after.placed or after.capital:
            return None
        keys = frozenset((*land.placed, *after.placed)) - {"to"}
        places = [p for p, every in self._index.places.keys_of.items() if keys <= every]
        return (keys, places) if places and mention.place not in places else None

    def candidates(
        self, profile: MeasureProfile, bearings: Bearings, kept: str | None, usually: float
    ) -> Sequence[tuple[str | None, float]]:
        """The places that a measure may have here, None among them, each with its weight.

        Of the places that nothing tells of, only the likeliest is one, and `kept`; `usually`
        is what `usually` says.
        """
        mentioned, countries, theirs = bearings.mentioned, bearings.countries, bearings.theirs
        homes = self._index.homes.get(profile.id, NO_HOMES)
        prior, nowhere = homes.prior, (None, NOWHERE if homes.prior else 0.0)
        nothing = not mentioned and not countries and not theirs and not bearings.called
        if nothing and not bearings.unknown:
            return [*((place, prior[place]) for place in homes.likely({kept})), nowhere]
        usual = homes.usual
        departs = usual in bearings.left and usual in self._index.places.points
        elsewhere = bearings.strongest > NAMED
        surely = bearings.strongest if bearings.strongest >= _FULLY else 0.0
        surely = max(surely, usually if usually >= _SURE else 0.0)
        keys_of = self._index.places.keys_of
        within = self._index.places.within
        best = max(mentioned, key=mentioned.__getitem__, default=None) if theirs else None
        lent = self._lent(prior, bearings, usually) if prior and bearings.called else {}
        lands = {key for keys, _ in bearings.called for key in keys if key[0] == "@"}
        apart = {kept, usual if departs else kept, *mentioned, *lent, *theirs}
        for country in countries:
            apart.update(self._index.places.with_country.get(country, ()))
        found: list[tuple[str | None, float]] = []
        for place in homes.likely(apart):
            rarity, told = prior[place], mentioned.get(place, 0.0)
            if lent:
                told = max(told, lent.get(place, 0.0))
            weight = told - _BORROWED if lent else told
            owned = bool(countries) and not countries.isdisjoint(keys_of[place])
            if owned:  # where "home" is for Swedes
                weight += COUNTRY
            known = told >= _SURE and place in homes.counts
            weight += 0.5 * rarity if known else rarity
            if bearings.unknown and told < NAMED:
                weight -= _UNKNOWN
            if lands and told < _SURE and lands.isdisjoint(keys_of[place]):
                weight -= _OTHER_LAND
            if departs and place == usual:
                weight += FROM  # a flight is counted where it leaves
            elif elsewhere and told < _HINTED:
                weight -= _FAR_FROM
            elif usually > NAMED > told + _CLEAR and not owned:
                weight -= 0.6
            if place in theirs and (surely <= told or (best and within.get(place) == best)):
                weight += THEIRS * theirs[place] / bearings.said
            found.append((place, weight))
        if bearings.strongest >= NAMED:
            found += self._strange(prior, bearings, _BORROWED if lent else 0.0)
        found.append(nowhere)
        return found

    def _strange(
        self, prior: Mapping[str, float], bearings: Bearings, borrowed: float
    ) -> Iterator[tuple[str, float]]:
        """The places named that a measure never has, each with its weight."""
        countries, theirs = bearings.countries, bearings.theirs
        keys_of = self._index.places.keys_of
        for place, told in bearings.mentioned.items():
            if told < NAMED or place in prior:
                continue
            weight = told - borrowed
            if countries and not countries.isdisjoint(keys_of[place]):
                weight += COUNTRY
            if prior and weight >= _FULLY and "to" not in keys_of[place]:
                weight -= _STRANGE
            elif prior:
                weight = 0.4 * weight - 1.2 - _STRANGE
            if place in theirs:
                weight += THEIRS * theirs[place] / bearings.said
            yield place, weight

    def is_like(self, place: str | None, profile: MeasureProfile) -> bool:
        """Whether a measure never has a place, but one beside it in the same larger place."""
        counts = self._index.homes.get(profile.id, NO_HOMES).counts
        within = self._index.places.within
        around = within.get(place or "")
        return bool(around) and place not in counts and around in (within.get(p) for p in counts)

    def _lent(
        self, prior: Mapping[str, float], bearings: Bearings, usually: float
    ) -> Mapping[str, float]:
        """The places of a measure that a name in the clause stands for, though of another place.

        It does not where the text names a place of the measure's, unless the name is of no
        place at all: "40 in Norway, 20 in Sweden" of a ledger that has but a Norwegian coast.
        """
        keys_of = self._index.places.keys_of
        lent: dict[str, float] = {}
        for keys, whose in bearings.called:
            if whose in prior or (whose is not None and usually >= NAMED):
                continue
            base = _LENT if whose is not None else NAMED_AFRESH
            for place in prior:
                if keys <= keys_of[place] and "to" not in keys_of[place]:
                    weight = base - _more_than(keys, keys_of[place])
                    lent[place] = max(lent.get(place, 0.0), weight)
        return lent

    def usually(self, profile: MeasureProfile, bearings: Bearings) -> float:
        """The weight of the strongest place mentioned that a measure has, or that may be lent."""
        if not bearings.mentioned:
            return 0.0
        prior = self._index.homes.get(profile.id, NO_HOMES).prior
        if not prior:
            return bearings.strongest
        return max([w for p, w in bearings.mentioned.items() if p in prior], default=0.0)

    def bearings(
        self,
        sentence: Sentence,
        mentioned: Mapping[str, float],
        claimant: str | None,
        noun: Sequence[Word],
        span: tuple[int, int],
    ) -> Bearings:
        """All that places are weighed by for one quantity, whatever its measure."""
        called = places_called(sentence, span, self._index.places)
        unknown = not called and names_unknown(sentence, span)
        countries = [f"@{word.country}" for word in noun if word.country]
        theirs = self._index.places_of.get(claimant or "", _NOBODY)
        if not (mentioned or sentence.places or called or unknown or countries or theirs):
            return NO_BEARINGS
        return Bearings(
            mentioned,
            frozenset(countries),
            theirs,
            left_places(sentence),
            called,
            unknown=unknown,
            meant=meant_places(sentence, self._index.places.directed),
        )


def _more_than(keys: Set[str], every: Set[str]) -> float:
    """What speaks against a place of whose names only these words are told."""
    lands = sum(key[0] == "@" for key in every) - sum(key[0] == "@" for key in keys)
    return _FULLER * lands + _LONGER * (len(every) - len(keys))


def places_nearby(sentence: Sentence, before: Sequence[Sentence]) -> Mapping[str, float]:
    """How strongly a sentence hints at each place, and those before (the nearest first) name it."""
    found = dict(sentence.hints)
    if sentence.lead is not None and not sentence.places:  # "Norway", over the lines of a list
        for place, weight in sentence.lead.hints.items():
            found[place] = max(weight, found.get(place, 0.0))
    for back, other in enumerate(before, start=1):
        for mention in other.places:
            weight = min(1.2 / back + 0.15 * mention.size, _BEFORE)
            if found.get(mention.place, 0.0) < weight:
                found[mention.place] = weight
    return found


def best_place(places: Mapping[str, float]) -> str | None:
    """The likeliest place where no measure is known; None where none is likely."""
    best = max(places.items(), key=lambda item: (item[1], item[0]), default=None)
    return best[0] if best and best[1] >= NAMED else None
