"""A ledger made ready for reading: its names and words looked up in one step each.

Made once for a ledger's version and a language, and kept: a screen reads as one types.
"""

import math
from collections import Counter, OrderedDict
from collections.abc import Sequence
from threading import Lock

from figuredesk.ledger import NOT_STATED, Claimant, ClaimantKind, Ledger, Place
from figuredesk.reading.context.homes import Homes
from figuredesk.reading.context.measures import Measures
from figuredesk.reading.context.names import ClaimantNames
from figuredesk.reading.context.places import PlaceNames
from figuredesk.reading.context.tokens import WordTable
from figuredesk.reading.numbers.fold import fold
from figuredesk.reading.refusals import NamesByEnd

_KEPT = 12
_LEARNT = 20_000  # figures whose printed words are learnt from


class LedgerIndex:
    """What reading asks of a ledger; an empty one stands for no ledger."""

    def __init__(self, ledger: Ledger | None, language: str) -> None:
        places = list(ledger.place_by_id.values()) if ledger else []
        countries = {
            name: place.id
            for place in places
            if place.extent == "area" and not place.within
            for name in (place.label, *place.names)
            if " " not in name and len(name) > 3
        }
        self.table = WordTable(language, countries)
        for place in places:
            for name in (place.label, *place.names):
                for word in self.table.words(name, 0, len(name)):
                    self.table.add_proper(word.raw)
        claimants = list(ledger.claimant_by_id.values()) if ledger else []
        figures = _figures(ledger) if ledger else []
        self.names = ClaimantNames(self.table, claimants, _roles(ledger) if ledger else ())
        self.kind_of = {claimant.id: claimant.kind for claimant in claimants}
        self.places = PlaceNames(self.table, places)
        self.measures = Measures(
            self.table,
            ledger.measure_by_id.values() if ledger else [],
            [(measure, quote) for measure, _, _, quote in figures[:_LEARNT]],
            Counter(measure for measure, _, _, _ in figures),
        )
        self.table.show_words_to([self.names, self.places, self.measures])
        self.called = _called(claimants, places)
        place_counts: dict[str, Counter[str]] = {}
        for measure, where, _, _ in figures:
            place_counts.setdefault(measure, Counter())[where] += 1
        self.homes = {m: Homes(counts, self._prior(counts)) for m, counts in place_counts.items()}
        self.stances = _stances(ledger) if ledger else {}
        self.measures_of: dict[str, Counter[str]] = {}
        self.places_of: dict[str, Counter[str]] = {}
        for measure, where, claimant, _ in figures:
            if claimant != NOT_STATED:
                self.measures_of.setdefault(claimant, Counter())[measure] += 1
                self.places_of.setdefault(claimant, Counter())[where] += 1
        self.chief_of = {  # the measure that most of a claimant's figures are of
            claimant: measure
            for claimant, said in self.measures_of.items()
            for measure, count in said.most_common(1)
            if count > 1 and 2 * count > sum(said.values())
        }

    def _prior(self, counts: Counter[str]) -> dict[str, float]:
        """How likely each place is for a measure, where the text does not say: 0 and less.

        Only places that the ledger has for it, and those within or around them.
        """
        total = sum(counts.values())
        sure = total / (total + 2.0)
        within = self.places.within
        near = {within[place] for place in counts if within.get(place)}
        near |= {place for place, around in within.items() if around in counts}
        return {
            place: 0.8 * sure * max(math.log((counts[place] + 0.1) / (total + 1.0)), -4.0)
            for place in (*counts, *sorted(near))
        }


def _called(claimants: Sequence[Claimant], places: Sequence[Place]) -> NamesByEnd:
    """The names, folded, by which somebody or something is known, by their last words."""
    people = [c for c in claimants if c.kind is ClaimantKind.PERSON]
    known = {name.split()[-1] for c in people for name in (c.name, *c.names)}
    known |= {n for c in claimants if c.kind is not ClaimantKind.PERSON for n in (c.name, *c.names)}
    known |= {name for place in places for name in (place.label, *place.names)}
    found: dict[str, list[str]] = {}
    for name in sorted(known):
        if name[:1].isupper() and name[-1:].isalpha():
            found.setdefault(fold(name).split()[-1], []).append(fold(name))
    return found


def _figures(ledger: Ledger) -> list[tuple[str, str, str, str]]:
    columns = ledger.figures[["measure", "place", "claimant", "quote"]]
    return list(columns.itertuples(index=False, name=None))


def _roles(ledger: Ledger) -> list[tuple[str, str]]:
    """Each claimant with each role that its figures give it, once."""
    columns = ledger.figures[["claimant", "claimant_role"]].drop_duplicates()
    return list(
        columns.sort_values(["claimant", "claimant_role"]).itertuples(index=False, name=None)
    )


def _stances(ledger: Ledger) -> dict[str, Counter[str]]:
    stances: dict[str, Counter[str]] = {}
    for measure, stance in zip(ledger.figures["measure"], ledger.figures["stance"], strict=True):
        stances.setdefault(measure, Counter())[stance] += 1
    return stances


_indexes: OrderedDict[tuple[str, str], LedgerIndex] = OrderedDict()
_lock = Lock()


def index_ledger(ledger: Ledger | None, language: str) -> LedgerIndex:
    """The index of this ledger for this language, made on first use."""
    key = (ledger.version if ledger else "", language)
    with _lock:
        found = _indexes.get(key)
        if found is None:
            found = _indexes[key] = LedgerIndex(ledger, language)
            while len(_indexes) > _KEPT:
                _indexes.popitem(last=False)
        else:
            _indexes.move_to_end(key)
        return found
