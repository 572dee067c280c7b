"""All that tells where a quantity is, whatever its measure."""

from collections.abc import Mapping, Sequence, Set

COUNTRY = 1.5  # for a place of the country that the noun names: "200 Swedes"
THEIRS = 1.6  # for a place that the claimant always speaks of
FROM = 1.8  # against a place that is left
NAMED_AFRESH = 3.0  # the same, of a country that the ledger has no place for


class Bearings:
    """What tells where a quantity is."""

    __slots__ = ("called", "countries", "extra", "left", "mentioned", "said", "strongest", "theirs")

    def __init__(
        self,
        mentioned: Mapping[str, float],
        countries: frozenset[str],
        theirs: Mapping[str, int],
        left: Set[str],
        called: Sequence[tuple[frozenset[str], str | None]],
    ) -> None:
        self.called = called  # the names in its clause, by what they mean, and whose they are
        self.mentioned = mentioned  # the weights of places named or hinted at
        self.countries = countries  # keys of those that the noun counted names
        self.theirs = theirs  # how often the ledger has each place of the claimant
        self.said = sum(theirs.values())
        self.left = left
        self.strongest = max(mentioned.values(), default=0.0)
        self.extra = (
            (COUNTRY if countries else 0.0)
            + (THEIRS if theirs else 0.0)
            + (FROM if left else 0.0)
            + (NAMED_AFRESH if called else 0.0)
        )  # what a place may weigh besides
