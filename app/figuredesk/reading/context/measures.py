"""Which of the ledger's measures a quantity fits, by the words around it.

A measure's own words are its terms, its label, what its definition lets in, its unit,
and the printed words of the figures that the ledger already has for it. A word that
every measure uses says little, one that a single measure uses says much.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from figuredesk.ledger import Measure, MeasureKind
from figuredesk.reading.context.directions import Direction, direction_of
from figuredesk.reading.context.fitting import Manner, Noun, Told, kind_fit, needs_of, noun_fit
from figuredesk.reading.context.shape import MOVES
from figuredesk.reading.context.tokens import WordTable
from figuredesk.reading.context.word import MEASURES, Word
from figuredesk.reading.kinds import COUNT
from figuredesk.reading.mention import QuantityKind

_NEGATION = re.compile(r"\b(?:not|no|nobody|without|leaves? out|apart|except)\b", re.IGNORECASE)
_MONEY_UNITS = {
    "eur": "euro", "usd": "dollar", "gbp": "pound", "pln": "zloty", "rub": "rouble",
    "chf": "franc", "jpy": "yen", "cny": "yuan", "inr": "rupee", "myr": "ringgit",
}  # fmt: skip
_LENGTH_UNITS = {
    "km": "kilometre", "kilometres": "kilometre", "kilometers": "kilometre", "m": "metre",
    "metres": "metre", "meters": "metre", "miles": "mile", "ha": "hectare", "hectares": "hectare",
    "tonnes": "tonne", "tons": "tonne", "litres": "litre", "degrees": "degree", "kg": "kilogram",
    "mw": "megawatt", "mwh": "megawatt hour", "kwh": "kilowatt hour", "sq km": "square kilometre",
}  # fmt: skip
_OF_TELLING = frozenset({"FUNCTION", "PERSON", "ESTIMATE"})  # printed, but of no measure
_ABOUT = 1.5  # weight of a word that a measure is about
_NOUNS_KEPT = 5_000
_MOST = 3.0
_IGNORED_WORDS = """
number said count same time date given runn total one record report year month period part claimant
place person have has had been before after were was are that which who whom not all only also than
other near each every some any more most such about above include print
"""
_IGNORED = frozenset(_IGNORED_WORDS.split())


class MeasureProfile:
    """One measure as words with weights."""

    __slots__ = (
        "acts",
        "core",
        "direction",
        "family",
        "id",
        "kind",
        "left_out",
        "manner",
        "nouns",
        "per_day",
        "persons",
        "spent_on",
        "unit_keys",
        "weights",
    )

    def __init__(self, measure: Measure, table: WordTable, quotes: Counter[str]) -> None:
        self.id = measure.id
        self.kind = measure.kind
        unit = measure.unit.lower()
        self.per_day = " per " in unit
        self.family, self.unit_keys = _family(table, unit.partition(" per ")[0])
        present = measure.kind is MeasureKind.STOCK and self.family == "count"
        plan, total = measure.kind is MeasureKind.PLAN, measure.kind is MeasureKind.CUMULATIVE
        self.manner = Manner(self.per_day, plan, total, present)
        self.weights: dict[str, float] = {}
        terms = [t for term in measure.terms for t in table.words(term, 0, len(term))]
        self.persons = any("PERSON" in t.marks for t in terms)
        self._add(terms, 2.0)
        self.core = self.unit_keys  # what tells that people are counted as this
        for word in terms:
            if word.country:
                self._raise(f"@{word.country}", 0.8)
        for word in table.words(measure.label, 0, len(measure.label)):
            for key in word.keys:
                if key in self.weights and not key.startswith("@"):
                    self.weights[key] = 3.0  # in the label and a term: what it is about
        self._add(table.words(measure.label, 0, len(measure.label)), 2.0)
        self.acts = _acts(table.words(measure.label, 0, len(measure.label)), terms)
        self.direction = _direction(measure, table)
        self.spent_on = _object(table.words(measure.label, 0, len(measure.label)), terms)
        self.nouns = self.unit_keys | frozenset(self.weights)
        left_out: set[str] = set()
        for part in re.split(r"[;,.]", measure.definition):
            words = table.words(part, 0, len(part))
            if not _NEGATION.search(part):
                self._add(words, 0.6)
            else:
                left_out.update(key for word in words for key in word.keys if key[0] not in "@#")
        for key in self.unit_keys:
            self._raise(key, 3.0)
        size = max(3, sum(quotes.values()))
        for key, count in quotes.items():
            learnt = self.weights.get(key, 0.0) + min(2.0, 6.0 * count / size)
            self.weights[key] = min(_MOST, max(learnt, self.weights.get(key, 0.0)))
        self.left_out = frozenset(left_out - self.weights.keys())  # what it does not count

    def _add(self, words: Iterable[Word], weight: float) -> None:
        for word in words:
            if not (word.marks & {"FUNCTION", "PERSON"}):
                for key in word.keys:
                    if len(key) > 2 and key not in _IGNORED and key[0] not in "@#":
                        self._raise(key, weight)

    def speaks_against(self, done: Collection[str]) -> bool:
        """Whether it knows nothing of what those counted underwent or did.

        Nor does one of what was done to people or acts count who went over: "People detained
        after crossing" are told as detained.
        """
        if self.weights.keys().isdisjoint(done):
            return True
        return bool(self.acts) and self.acts.isdisjoint(done) and not MOVES.isdisjoint(done)

    def _raise(self, key: str, weight: float) -> None:
        self.weights[key] = max(self.weights.get(key, 0.0), weight)


def _acts(label: Sequence[Word], terms: Sequence[Word]) -> frozenset[str]:
    """What was done to those or to that which a label names first: "Crossings prevented by"."""
    if len(label) < 2 or not label[1].lower.endswith("ed"):
        return frozenset()
    done = [label[1], *(word for word in terms if word.lower.endswith("ed"))]
    return frozenset(key for word in done for key in word.keys)


def _object(label: Sequence[Word], terms: Sequence[Word]) -> frozenset[str]:
    """What the label says that a sum or a length is of, where the terms have it too."""
    of = next((at for at, word in enumerate(label) if at and "PREPOSITION" in word.marks), None)
    of = next((at for at, word in enumerate(label) if word.lower == "of"), of)
    told = {key for word in label[of or len(label) :] for key in word.keys if key[0] not in "@#"}
    return frozenset(told & {key for word in terms for key in word.keys})


LEAST = 0.9  # what words must say for a measure
TEXT = 1.25  # what words weigh against places
_ROUNDING = 1e-9


class Fit(NamedTuple):
    """A measure that a quantity may be of."""

    at: int
    profile: MeasureProfile
    noun: float  # how well the noun fits it
    used: float  # how much the ledger uses it
    kind: float  # how well what is told fits it
    asks: float  # what the words around must score, or it is none
    needs: frozenset[str]  # the words one of which must be near


class Measures:
    """All measures of a ledger, scored together."""

    def __init__(
        self,
        table: WordTable,
        measures: Iterable[Measure],
        printed: Iterable[tuple[str, str]],
        sizes: Counter[str],
    ) -> None:
        quotes: dict[str, Counter[str]] = {}
        for measure, quote in printed:
            counter = quotes.setdefault(measure, Counter())
            for word in table.words(quote, 0, len(quote)):
                if word.marks.isdisjoint(_OF_TELLING) and len(word.raw) > 3:
                    counter.update(k for k in word.keys if not k.startswith("@"))
        self.profiles = [MeasureProfile(m, table, quotes.get(m.id, Counter())) for m in measures]
        self.by_id: Mapping[str, MeasureProfile] = {p.id: p for p in self.profiles}
        self.units = frozenset(key for p in self.profiles for key in p.unit_keys)
        self._families = frozenset(p.family for p in self.profiles)
        self._used = {p.id: 0.35 * math.log1p(sizes[p.id]) for p in self.profiles}
        self._fits: dict[tuple[QuantityKind, str | None, Noun, Told], list[Fit]] = {}
        spread: Counter[str] = Counter()
        for profile in self.profiles:
            spread.update(key for key, weight in profile.weights.items() if weight >= 1.5)
        for profile in self.profiles:
            if profile.unit_keys:  # a unit that is an event, not people
                own = frozenset(key for key in profile.nouns if spread[key] == 1)
                profile.core = profile.unit_keys | own
            others = (p.weights for p in self.profiles if p is not profile)
            told = {key for some in others for key, weight in some.items() if weight >= _ABOUT}
            profile.left_out &= told  # of which another measure is
        size = len(self.profiles)
        self._by_key: dict[str, list[tuple[int, float]]] = {}
        for index, profile in enumerate(self.profiles):
            for key, weight in profile.weights.items():
                rarity = math.log(1 + size / max(1, spread[key])) / math.log(1 + size)
                self._by_key.setdefault(key, []).append((index, weight * rarity))

    def count(self, kind: QuantityKind, unit: str | None) -> bool:
        """Whether any measure is of quantities of this kind and unit."""
        return _family_of(kind, unit) in self._families

    def fits(self, kind: QuantityKind, unit: str | None, noun: Noun, told: Told) -> Sequence[Fit]:
        """The measures that a quantity of this kind, unit and noun may be of."""
        asked = (kind, unit, noun, told)
        found = self._fits.get(asked)
        if found is None:
            if len(self._fits) >= _NOUNS_KEPT:
                self._fits.clear()
            found = self._fits[asked] = []
            family = _family_of(kind, unit)
            for at, profile in enumerate(self.profiles):
                by_noun = noun_fit(profile, noun) if profile.family == family else None
                if by_noun is not None:
                    used, needs = self._used[profile.id], needs_of(profile, noun)
                    by_kind = kind_fit(profile.manner, told)
                    asks = (LEAST - by_noun - used - by_kind - _ROUNDING) / TEXT
                    found.append(Fit(at, profile, by_noun, used, by_kind, asks, needs))
        return found

    def mark_use(self, word: Word) -> None:
        """Mark a word that some measure uses, and keep what it means there."""
        word.measured = tuple(key for key in word.keys if key in self._by_key)
        if word.measured:
            word.uses |= MEASURES

    def score(self, words: Mapping[str, float]) -> list[float]:
        """Each measure's score for words with their nearness."""
        scores = [0.0] * len(self.profiles)
        by_key = self._by_key
        for key, nearness in words.items():
            for index, weight in by_key[key]:
                scores[index] += weight * nearness
        return scores

    def weights_of(self, words: Iterable[str]) -> Sequence[tuple[int, float]]:
        """What each of the words weighs for each measure that uses it, by the measure's index."""
        return [weight for key in words for weight in self._by_key[key]]


def _direction(measure: Measure, table: WordTable) -> Direction:
    """Where a measure's words say that those counted go, and where they come from.

    Only a measure whose label tells where they go is bound to it.
    """
    kept = [p for p in re.split(r"[;,.]", measure.definition) if not _NEGATION.search(p)]
    told = [table.words(text, 0, len(text)) for text in (measure.label, *kept)]
    label, *others = [direction_of(words, range(len(words)), moving=False) for words in told]
    toward = label.toward.union(*[o.toward for o in others]) if label.toward else label.toward
    return Direction(toward, label.origin.union(*[o.origin for o in others]))


def _family_of(kind: QuantityKind, unit: str | None) -> str:
    return "count" if kind is COUNT else (unit or "").lower().rstrip("s")


def _family(table: WordTable, unit: str) -> tuple[str, frozenset[str]]:
    unit = unit.strip()
    named = _MONEY_UNITS.get(unit) or _LENGTH_UNITS.get(unit)
    if named:
        return named, frozenset()
    words = table.words(unit, 0, len(unit))
    keys = frozenset(key for t in words if "PERSON" not in t.marks for key in t.keys)
    return "count", keys
