"""Which of the ledger's measures a quantity fits, by the words around it.

A measure's own words are its terms, its label, what its definition lets in, its unit,
and the printed words of the figures that the ledger already has for it. A word that
every measure uses says little, one that a single measure uses says much.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from figuredesk.ledger import Measure, MeasureKind
from figuredesk.reading.context.tokens import Token, WordTable
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
        "core",
        "family",
        "id",
        "kind",
        "nouns",
        "per_day",
        "persons",
        "unit_keys",
        "weights",
    )

    def __init__(self, measure: Measure, table: WordTable, quotes: Counter[str]) -> None:
        self.id = measure.id
        self.kind = measure.kind
        unit = measure.unit.lower()
        self.per_day = " per " in unit
        self.family, self.unit_keys = _family(table, unit.partition(" per ")[0])
        self.weights: dict[str, float] = {}
        terms = [t for term in measure.terms for t in table.tokens(term, 0, len(term))]
        self.persons = any("PERSON" in t.marks for t in terms)
        self._add(terms, 2.0)
        self.nouns = self.unit_keys | frozenset(self.weights)
        self.core = self.unit_keys  # what tells that people are counted as this
        for token in terms:
            if token.word.country:
                self._raise(f"@{token.word.country}", 0.8)
        for token in table.tokens(measure.label, 0, len(measure.label)):
            for key in token.keys:
                if key in self.weights and not key.startswith("@"):
                    self.weights[key] = 3.0  # in the label and a term: what it is about
        self._add(table.tokens(measure.label, 0, len(measure.label)), 2.0)
        for part in re.split(r"[;,.]", measure.definition):
            if not _NEGATION.search(part):
                self._add(table.tokens(part, 0, len(part)), 0.6)
        for key in self.unit_keys:
            self._raise(key, 3.0)
        total = max(3, sum(quotes.values()))
        for key, count in quotes.items():
            learnt = self.weights.get(key, 0.0) + min(2.0, 6.0 * count / total)
            self.weights[key] = min(_MOST, max(learnt, self.weights.get(key, 0.0)))

    def _add(self, tokens: Iterable[Token], weight: float) -> None:
        for token in tokens:
            if not (token.marks & {"FUNCTION", "PERSON"}):
                for key in token.keys:
                    if len(key) > 2 and key not in _IGNORED and key[0] not in "@#":
                        self._raise(key, weight)

    def _raise(self, key: str, weight: float) -> None:
        self.weights[key] = max(self.weights.get(key, 0.0), weight)


class Measures:
    """All measures of a ledger, scored together."""

    def __init__(
        self, table: WordTable, measures: Iterable[Measure], printed: Iterable[tuple[str, str]]
    ) -> None:
        quotes: dict[str, Counter[str]] = {}
        for measure, quote in printed:
            counter = quotes.setdefault(measure, Counter())
            for token in table.tokens(quote, 0, len(quote)):
                if not (token.marks & {"FUNCTION", "PERSON"}) and len(token.raw) > 3:
                    counter.update(k for k in token.keys if not k.startswith("@"))
        self.profiles = [MeasureProfile(m, table, quotes.get(m.id, Counter())) for m in measures]
        self.by_id: Mapping[str, MeasureProfile] = {p.id: p for p in self.profiles}
        self.units = frozenset(key for p in self.profiles for key in p.unit_keys)
        numbered = list(enumerate(self.profiles))
        self._counts = [pair for pair in numbered if pair[1].family == "count"]
        self._amounts = [pair for pair in numbered if pair[1].family != "count"]
        spread: Counter[str] = Counter()
        for profile in self.profiles:
            spread.update(key for key, weight in profile.weights.items() if weight >= 1.5)
        for profile in self.profiles:
            if profile.unit_keys:  # a unit that is an event, not people
                own = frozenset(key for key in profile.nouns if spread[key] == 1)
                profile.core = profile.unit_keys | own
        size = len(self.profiles)
        self._by_key: dict[str, list[tuple[int, float]]] = {}
        for index, profile in enumerate(self.profiles):
            for key, weight in profile.weights.items():
                rarity = math.log(1 + size / max(1, spread[key])) / math.log(1 + size)
                self._by_key.setdefault(key, []).append((index, weight * rarity))

    def of_kind(self, kind: QuantityKind) -> Sequence[tuple[int, MeasureProfile]]:
        """The measures that a quantity of this kind may be of, with their indexes."""
        return self._counts if kind is QuantityKind.COUNT else self._amounts

    def knows(self, key: str) -> bool:
        """Whether any measure uses this word."""
        return key in self._by_key

    def score(self, words: Mapping[str, float]) -> list[float]:
        """Each measure's score for words with their nearness."""
        scores = [0.0] * len(self.profiles)
        for key, nearness in words.items():
            for index, weight in self._by_key.get(key, ()):
                scores[index] += weight * nearness
        return scores


def fits_unit(profile: MeasureProfile, kind: QuantityKind, unit: str | None) -> bool:
    """Whether a quantity of this kind and unit can be of this measure at all."""
    if kind is QuantityKind.COUNT:
        return profile.family == "count"
    if kind in (QuantityKind.MONEY, QuantityKind.MEASUREMENT):
        return profile.family == (unit or "").lower().rstrip("s")
    return False


def is_plan(profile: MeasureProfile) -> bool:
    """Whether the measure is of what has not happened."""
    return profile.kind is MeasureKind.PLAN


def _family(table: WordTable, unit: str) -> tuple[str, frozenset[str]]:
    unit = unit.strip()
    named = _MONEY_UNITS.get(unit) or _LENGTH_UNITS.get(unit)
    if named:
        return named, frozenset()
    tokens = table.tokens(unit, 0, len(unit))
    keys = frozenset(key for t in tokens if "PERSON" not in t.marks for key in t.keys)
    return "count", keys
