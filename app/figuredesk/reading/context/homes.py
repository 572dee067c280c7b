"""Where a ledger has the figures of a measure, and how often.

Most places of a measure are told of by nothing in a text: of these only the likeliest can
be the one meant, so that a measure of many places is weighed as fast as one of few.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set

NOWHERE = -0.55  # weight of no place at all: better than one that is only sometimes right
_FEW = 3  # places, all of which are weighed


class Homes:
    """The places of one measure."""

    __slots__ = ("_ranked", "counts", "prior", "usual")

    def __init__(self, counts: Counter[str], prior: Mapping[str, float]) -> None:
        self.counts = counts
        self.prior = prior  # how likely each is where the text does not say: 0 and less
        self._ranked = sorted(prior, key=prior.__getitem__, reverse=True)
        self.usual = self._ranked[0] if self._ranked else None

    def likely(self, apart: Set[str | None]) -> Sequence[str]:
        """Those `apart` and the likeliest of the others, in the order in which all stand."""
        if len(self._ranked) < _FEW:
            return list(self.prior)
        other = next((place for place in self._ranked if place not in apart), None)
        return [place for place in self.prior if place in apart or place == other]


NO_HOMES = Homes(Counter(), {})
