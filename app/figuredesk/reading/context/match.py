"""Measure and place of a quantity, chosen together.

"2,000 there" is people in a camp or in a warehouse by where "there" is, and a place is
the likelier the more often the ledger has it for the measure. The ledger's own figures
say which measures a claimant speaks of, too: a weak hint, never enough alone.
"""

from collections.abc import Sequence

from figuredesk.reading.context.bearings import Bearings, moves_away
from figuredesk.reading.context.described import note_described
from figuredesk.reading.context.homes import NOWHERE
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.measures import MeasureProfile
from figuredesk.reading.context.nouns import is_own
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.shape import stands_at
from figuredesk.reading.context.topics import turns_to_another
from figuredesk.reading.context.whereabouts import Whereabouts, best_place, places_nearby
from figuredesk.reading.context.wholes import is_part, of_the_whole
from figuredesk.reading.context.word import TELLS
from figuredesk.reading.context.wording import WordingReader
from figuredesk.reading.kinds import COUNT, MEASUREMENT, MONEY
from figuredesk.reading.quantity import Quantity

_LEAST = 2.5
_TELLING_APART = 2.2  # by how much words speak against a measure, for a speaker to count less
_HINT = 2.2  # for the measure that the claimant always speaks of
_STAYS = 0.4  # for the place of the number before, where nothing moves away from it
_SAME = 1.5  # against a part that is of the same measure at the same place as its whole
_MOST = 2.6  # beyond the strongest place: what the places of a measure may add
_SLACK = _STAYS + 0.001  # what the place of the number before may add, and rounding
MEASURED = (COUNT, MONEY, MEASUREMENT)


class Choice:
    """A measure and a place, with how well they fit."""

    __slots__ = ("measure", "place", "score")

    def __init__(self, measure: str | None, place: str | None, score: float) -> None:
        self.measure = measure
        self.place = place
        self.score = score


_NONE = Choice(None, None, 0.0)


class Matcher:
    """Chooses measure and place for the quantities of one sentence after another."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index
        self._knows = bool(index.measures.profiles or index.places.keys_of)
        self._whereabouts = Whereabouts(index)
        self._wordings = WordingReader(index)

    def turn_to(self, sentence: Sentence, before: Sequence[Sentence], last: Choice | None) -> None:
        """Take up a sentence and those before it, the nearest first.

        `last` is what was chosen for the number before it.
        """
        if not self._knows:
            return
        self._sentence, self._before = sentence, before
        note_described(sentence, before, self._index.places, last.place if last else None)
        self._places_nearby = places_nearby(sentence, before)
        self._wordings.turn_to(sentence, before)

    def choose(
        self,
        quantity: Quantity,
        span: tuple[int, int],
        *,
        claimant: str | None,
        antecedent: Choice | None,
        own_antecedent: bool,
    ) -> Choice:
        """The best measure and place, either of them None where nothing fits.

        `antecedent` is what was chosen for the number before, `own_antecedent` whether
        that stands in the same sentence.
        """
        if not self._knows:
            return _NONE
        sentence = self._sentence
        parted = bool(sentence.uses & TELLS) and "OFTHEM" in sentence.told
        part = parted and is_part(sentence, span)
        places = self._whereabouts.evidence(sentence, span, self._places_nearby, part=part)
        if parted:
            places = of_the_whole(sentence, span, places, self._index.places.keys_of)
        unmeasured = Choice(None, best_place(places), 0.0)
        if quantity.kind not in MEASURED:
            return unmeasured
        if not self._index.measures.count(quantity.kind, quantity.unit):
            return unmeasured
        noun = self._wordings.noun(quantity, span)
        named = bool(noun) and is_own(quantity, sentence)
        wording = self._wordings.around(span, named=named)
        follows = antecedent.measure if antecedent is not None else None
        if not wording.nearness and not places and follows is None:
            return unmeasured
        bearings = self._whereabouts.bearings(sentence, places, claimant, noun, span)
        bonus = 0.0
        alone = True
        if follows is not None:
            alone = not self._wordings.speaks_for_itself(span, sole=not own_antecedent)
            if (
                alone
                and not own_antecedent
                and turns_to_another(self._before, follows, self._index.measures)
            ):
                alone = False
            if alone and not (part and own_antecedent):
                alone = not self._whereabouts.stands_elsewhere(sentence, span, follows)
            bonus = _follows(named=named, alone=alone, own_antecedent=own_antecedent)
        rated = self._wordings.rate(
            quantity,
            span,
            noun,
            wording,
            follows=follows,
            bonus=bonus,
            part=part and not named,
            chief=self._index.chief_of.get(claimant or ""),
            least=_LEAST
            - bearings.strongest
            - bearings.extra
            - _SLACK
            - _HINT * bool(bearings.theirs),
        )
        if not rated:
            return unmeasured
        stays = (
            antecedent is not None
            and not named
            and alone
            and (own_antecedent or not moves_away(sentence, places, antecedent.place))
        )
        goes_on = antecedent is not None and not sentence.places and not bearings.countries
        apart = own_antecedent and stands_at(sentence, span)
        found = self._weigh(
            rated,
            bearings,
            claimant,
            kept=antecedent.place if antecedent is not None else None,
            favour=_STAYS if stays or goes_on else 0.0,
            against=follows if (part or apart) and not alone else None,
            goes_on=goes_on,
        )
        return found or unmeasured

    def _weigh(
        self,
        rated: Sequence[tuple[float, MeasureProfile]],
        bearings: Bearings,
        claimant: str | None,
        *,
        kept: str | None,
        favour: float,
        against: str | None,
        goes_on: bool,
    ) -> Choice | None:
        """The best of these measures with a place that it may have; None where none is likely.

        `favour` is for the place `kept`, but not with the measure `against`.
        """
        whereabouts = self._whereabouts
        happened = bearings.as_happened() if bearings.meant else bearings
        measure = where = None
        best, most = _LEAST, bearings.strongest + _MOST
        clearest = rated[0][0]
        theirs = self._index.measures_of.get(claimant or "")
        spoken = sum(theirs.values()) + 2.0 if theirs else 0.0
        for said, profile in rated:
            where_to = bearings if profile.manner.plan else happened
            text = said
            if theirs:
                unclear = min(1.0, max(0.0, 2.0 - (clearest - said) / _TELLING_APART))
                text += unclear * (_HINT * theirs[profile.id] / spoken)
            if text + most < best:
                continue
            usually = whereabouts.usually(profile, where_to)
            if text + (usually + where_to.extra) + _SLACK < best:
                continue
            more = favour - _SAME if against == profile.id else favour
            candidates = whereabouts.candidates(profile, where_to, kept, usually)
            if goes_on and whereabouts.is_like(kept, profile):
                candidates = [*candidates, (kept, NOWHERE)]
            for place, weight in candidates:
                score = text + weight
                if more and place == kept:
                    score += more
                if score > best:
                    measure, where, best = profile.id, place, score
        return Choice(measure, where, best) if measure is not None else None


def _follows(*, named: bool, alone: bool, own_antecedent: bool) -> float:
    """How much a quantity is likely to be of what the one before it was of."""
    if not alone:
        return 0.2 if named else 0.5
    if named:
        return 1.0
    return 3.5 if own_antecedent else 2.2


def last_measured(choices: Sequence[Choice], quantities: Sequence[Quantity]) -> Choice:
    """The choice of the last number that counts, and is no share of what others count."""
    for choice, quantity in zip(reversed(choices), reversed(quantities), strict=True):
        if quantity.kind in MEASURED:
            return choice
    return choices[-1]
