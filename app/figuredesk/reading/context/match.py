"""Measure and place of a quantity, chosen together.

"2,000 there" is people in a camp or in a warehouse by where "there" is, and a place is
the likelier the more often the ledger has it for the measure. The ledger's own figures
say which measures a claimant speaks of, too: a weak hint, never enough alone.
"""

from collections.abc import Mapping, Sequence, Set

from figuredesk.ledger import MeasureKind
from figuredesk.reading.context.dates import DateKind
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.measures import MeasureProfile, fits_unit, is_plan
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.tokens import Token
from figuredesk.reading.context.whereabouts import (
    Whereabouts,
    best_place,
    located,
    moves_away,
)
from figuredesk.reading.mention import QuantityKind
from figuredesk.reading.quantity import Quantity

_LEAST = 2.5
_LEAST_WORDS = 0.9
_SEGMENT, _SENTENCE, _ELSEWHERE, _OTHERS = 1.0, 0.75, 0.35, 0.2
_TELLING = 1.0  # a segment whose own words score this much speaks for itself
_TEXT = 1.25  # what words weigh against places
_CONSIDERED = 8
_ROLES = frozenset({"PERSONROLE", "ORGROLE"})
# what may stand in a measure of people and is not people: "ten flights", "40 tents"
_THINGS = frozenset(
    {"flight", "camp", "warehouse", "shelter", "centre", "country", "region", "city", "border"}
)


class Choice:
    """A measure and a place, with how well they fit."""

    __slots__ = ("measure", "place", "score")

    def __init__(self, measure: str | None, place: str | None, score: float) -> None:
        self.measure = measure
        self.place = place
        self.score = score


class Matcher:
    """Chooses measure and place for the quantities of a text."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index
        self._whereabouts = Whereabouts(index)

    def prepare(self, sentence: Sentence) -> None:
        """Work out what every quantity of a sentence asks of it."""
        tokens = sentence.tokens
        sentence.masked = frozenset(_masked(sentence))
        dated = {n for d in sentence.dates for n in range(d.first, d.last + 1)}
        told = [t.marks for n, t in enumerate(tokens) if t.marks and n not in dated]
        sentence.marks = frozenset[str]().union(*told)
        measures, places = self._index.measures, self._index.places
        taken = sentence.masked | sentence.counted
        near: set[str] = set()
        for at, token in enumerate(tokens):
            if token.keys and at not in taken:
                for key in token.keys:
                    if measures.knows(key):
                        sentence.known.append((at, key))
                    if places.knows(key):
                        near.add(key)
        sentence.hints = places.hinted(frozenset(near))

    def choose(
        self,
        quantity: Quantity,
        sentence: Sentence,
        span: tuple[int, int],
        *,
        before: Sequence[Sentence],
        claimant: str | None,
        antecedent: Choice | None,
        own_antecedent: bool,
    ) -> Choice:
        """The best measure and place, either of them None where nothing fits."""
        part = self._is_part(sentence, span)
        places = self._whereabouts.evidence(sentence, span, before, part=part)
        if quantity.kind not in (
            QuantityKind.COUNT,
            QuantityKind.MONEY,
            QuantityKind.MEASUREMENT,
        ):
            return Choice(None, best_place(places), 0.0)
        noun = self._noun(quantity, sentence, span)
        named = bool(noun) and (quantity.counted_start or 0) >= quantity.end
        words = self._words(sentence, span, before)
        follows = antecedent.measure if antecedent is not None else None
        if not words and not places and follows is None:
            return Choice(None, None, 0.0)
        bonus = 0.0
        alone = True
        if follows is not None:
            taken = sentence.taken(span) if own_antecedent else set()
            own = {
                key: words[key]
                for at, key in sentence.known
                if words[key] == _SEGMENT or (taken and sentence.segments[at] not in taken)
            }
            alone = max(self._index.measures.score(own), default=0.0) < _TELLING
            if alone and own_antecedent:
                alone = not self._whereabouts.stands_elsewhere(sentence, span, follows)
            bonus = self._follows(named=named, alone=alone, own_antecedent=own_antecedent)
        rated = self._rate(
            quantity, sentence, noun, words, follows=follows, bonus=bonus, part=part and not named
        )
        stays = antecedent is not None and not (named or not alone)
        if stays and antecedent is not None and not own_antecedent:
            stays = not moves_away(sentence, places, antecedent.place)
        best = Choice(None, None, _LEAST)
        most = max(places.values(), default=0.0) + 2.6
        for text, profile in rated[:_CONSIDERED]:
            if text < _LEAST_WORDS:
                continue
            hint = self._claimant_hint(profile, claimant)
            if text + hint + most < best.score:
                continue
            for place, weight in self._whereabouts.candidates(
                profile, places, claimant, noun, sentence
            ):
                score = text + hint + weight
                if stays and antecedent is not None and antecedent.place == place:
                    score += 0.6
                if part and antecedent is not None:
                    same = (antecedent.measure, antecedent.place) == (profile.id, place)
                    score -= 1.5 if same and not alone else 0.0
                if score > best.score:
                    best = Choice(profile.id, place, score)
        if best.measure is None:
            return Choice(None, best_place(places), 0.0)
        return best

    def _rate(
        self,
        quantity: Quantity,
        sentence: Sentence,
        noun: Sequence[Token],
        words: Mapping[str, float],
        *,
        follows: str | None,
        bonus: float,
        part: bool,
    ) -> list[tuple[float, MeasureProfile]]:
        """The measures that the words fit, the best first; `follows` is of the number before."""
        noun_keys = {key for token in self._head(noun) for key in token.keys}
        country = any(t.word.country for t in noun)
        persons = any("PERSON" in t.marks or (t.word.country and t.raw.endswith("s")) for t in noun)
        whole = self._index.measures.by_id.get(follows or "") if part else None
        persons = persons or (whole is not None and whole.persons)  # part of people: people
        rated = []
        used = self._index.used
        scores = self._index.measures.score(words)
        for at, profile in self._index.measures.of_kind(quantity.kind):
            if not fits_unit(profile, quantity.kind, quantity.unit):
                continue
            fit = _noun_fit(profile, noun_keys, words, persons=persons, country=country)
            if fit is None:
                continue
            text = (
                _TEXT * scores[at]
                + fit
                + used[profile.id]
                + (bonus if profile.id == follows else 0.0)
            )
            if text + 1.7 < _LEAST_WORDS:
                continue
            text += self._kind_fit(profile, sentence, words)
            rated.append((text, profile))
        rated.sort(key=lambda pair: -pair[0])
        return rated

    def _follows(self, *, named: bool, alone: bool, own_antecedent: bool) -> float:
        """How much a quantity is likely to be of what the one before it was of."""
        if not alone:
            return 0.2 if named else 0.5
        if named:
            return 1.0
        return 3.5 if own_antecedent else 2.2

    def _is_part(self, sentence: Sentence, span: tuple[int, int]) -> bool:
        """ "2,000 of them": a part, which may be somewhere else than the whole."""
        tokens = sentence.tokens
        around = (*tokens[max(0, span[0] - 3) : span[0]], *tokens[span[1] + 1 : span[1] + 3])
        return any("OFTHEM" in t.marks for t in around)

    def _head(self, noun: Sequence[Token]) -> Sequence[Token]:
        """The word that says what is counted: guards, of "border guards in Poland"."""
        if self._index.table.language != "en":
            return noun
        stop = next((n for n, t in enumerate(noun) if n and "PREPOSITION" in t.marks), len(noun))
        if "FUNCTION" in noun[stop - 1].marks if stop else False:
            return noun[:stop]
        return noun[max(stop - 1, 0) : stop]

    # --- evidence -------------------------------------------------------------------

    def _words(
        self, sentence: Sentence, span: tuple[int, int], before: Sequence[Sentence]
    ) -> dict[str, float]:
        words: dict[str, float] = {}
        own = sentence.segment(span[0])
        taken = sentence.taken(span)
        for at, key in sentence.known:
            segment = sentence.segments[at]
            near = _SEGMENT if segment == own else _OTHERS if segment in taken else _SENTENCE
            if words.get(key, 0.0) < near:
                words[key] = near
        told = max(self._index.measures.score(words), default=0.0) >= _TELLING
        for back, other in enumerate(before):
            near = _ELSEWHERE if told or back else _SENTENCE
            for _, key in other.known:
                words.setdefault(key, near)
        return words

    def _noun(self, quantity: Quantity, sentence: Sentence, span: tuple[int, int]) -> list[Token]:
        if quantity.counted_start is None or quantity.counted_end is None:
            return []
        first, last = quantity.counted_start, quantity.counted_end
        noun = sentence.between(first, last)
        if noun and "PREPOSITION" in noun[0].marks:
            return []
        if first >= quantity.end:
            return noun
        fits = any("PERSON" in t.marks for t in noun) or any(
            key in self._index.measures.units for t in noun for key in t.keys
        )
        return noun if fits else []  # a noun before the number is a guess

    def _kind_fit(
        self, profile: MeasureProfile, sentence: Sentence, words: Mapping[str, float]
    ) -> float:
        marks = sentence.marks
        score = 0.0
        if profile.per_day:
            score += 2.0 if "RATE" in marks else -4.0
        elif "RATE" in marks:
            score -= 1.0
        if is_plan(profile):
            planned = marks & {"PROPOSE", "DENY", "DENY_PHRASE", "WILL", "EXPECT"}
            score += 1.0 if planned else -2.5
            score += 0.7 if planned - {"WILL", "EXPECT"} else 0.0
        running = "SOFAR" in marks or any(d.kind is DateKind.SINCE for d in sentence.dates)
        if running and profile.kind is MeasureKind.CUMULATIVE:
            score += 0.7
        return score

    def _claimant_hint(self, profile: MeasureProfile, claimant: str | None) -> float:
        said = self._index.measures_of.get(claimant or "")
        if not said:
            return 0.0
        total = sum(said.values())
        return 2.2 * said[profile.id] / (total + 2.0)


def _noun_fit(
    profile: MeasureProfile,
    keys: Set[str],
    words: Mapping[str, float],
    *,
    persons: bool,
    country: bool,
) -> float | None:
    """How well the noun counted fits a measure; None where it cannot be of it."""
    if not (keys or persons) or profile.family != "count":
        return 0.0
    if not profile.unit_keys.isdisjoint(keys):
        return 3.0
    if persons:
        if profile.persons:
            return 0.5
        return 0.0 if any(words.get(k, 0.0) >= _SENTENCE for k in profile.core) else None
    if profile.persons and not profile.unit_keys and keys <= _THINGS:
        return None
    if not profile.nouns.isdisjoint(keys):
        return 1.0
    return 0.0 if country and profile.persons else None


def _masked(sentence: Sentence) -> set[int]:
    """Tokens that name who speaks or when, and so say nothing of what is counted."""
    taken = {
        n
        for name in sentence.names
        if not located(sentence.tokens, name.first)
        for n in range(name.first, name.last + 1)
    }
    for at, token in enumerate(sentence.tokens):
        if not _ROLES.isdisjoint(token.marks) and at not in sentence.counted:
            taken.add(at)
            before = sentence.tokens[at - 1] if at else None
            if before is not None and before.keys and not before.marks & {"FUNCTION"}:
                taken.add(at - 1)
    return taken | {n for dated in sentence.dates for n in range(dated.first, dated.last + 1)}
