"""All that tells where a quantity is, whatever its measure."""

from collections.abc import Mapping, Sequence, Set

from figuredesk.reading.context.leaving import left_places
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import WITHIN

NAMED = 2.0  # evidence of a place that is named, not only hinted at
COUNTRY = 1.5  # for a place of the country that the noun names: "200 Swedes"
THEIRS = 1.6  # for a place that the claimant always speaks of
FROM = 1.8  # against a place that is left
NAMED_AFRESH = 3.0  # the same, of a country that the ledger has no place for


class Bearings:
    """What tells where a quantity is."""

    __slots__ = (
        "called",
        "countries",
        "extra",
        "left",
        "meant",
        "mentioned",
        "said",
        "strongest",
        "theirs",
        "unknown",
    )

    def __init__(
        self,
        mentioned: Mapping[str, float],
        countries: frozenset[str],
        theirs: Mapping[str, int],
        left: Set[str],
        called: Sequence[tuple[frozenset[str], str | None]],
        *,
        unknown: bool,
        meant: Set[str] = frozenset(),
    ) -> None:
        self.meant = meant  # where somebody only wishes to go
        self.unknown = unknown  # whether its clause names a place that the ledger does not have
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

    def as_happened(self) -> "Bearings":
        """What tells where something was that is no plan: nobody is where he wishes to be."""
        mentioned = {p: told for p, told in self.mentioned.items() if p not in self.meant}
        called = [(keys, whose) for keys, whose in self.called if whose not in self.meant]
        return Bearings(
            mentioned, self.countries, self.theirs, self.left, called, unknown=self.unknown
        )


NO_BEARINGS = Bearings({}, frozenset(), {}, frozenset(), (), unknown=False)  # nothing tells where


def names_unknown(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a number's segment names a place that the ledger does not have: "in Rovaniemi".

    That is what a name after "in" is which is neither a date nor anybody's.
    """
    within = sentence.looked_at(WITHIN)
    if not within:
        return False
    words, own = sentence.words, sentence.segment(span[0])
    return any(
        sentence.segments[at] == own and _is_unknown(sentence, at + 1) for at, _ in within
    ) and not (
        # a headline
        sentence.quantities and all(word.raw.isupper() for word in words if len(word.raw) > 3)
    )


def _is_unknown(sentence: Sentence, at: int) -> bool:
    if at >= len(sentence.words):
        return False
    word = sentence.words[at]
    return (
        word.capital
        and not word.placed
        and not word.country
        and not word.month
        and word.weekday < 0
        and at not in sentence.masked
        and at not in sentence.counted
    )


def moves_away(sentence: Sentence, places: Mapping[str, float], place: str | None) -> bool:
    """Whether a sentence names another place than the one before was in."""
    left = left_places(sentence)
    return any(
        places.get(mention.place, 0.0) >= NAMED
        and mention.place != place
        and mention.place not in left
        for mention in sentence.places
    )
