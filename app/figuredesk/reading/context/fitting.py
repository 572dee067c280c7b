"""How well a noun, and how a number is told, fit what a measure counts."""

from typing import NamedTuple, Protocol

_COMING = frozenset({"arrive", "cross", "enter"})  # one word for another in a report
# what stands in the words of many measures and is counted by none but its own: "two borders"
_THINGS = frozenset(
    {"flight", "camp", "warehouse", "shelter", "centre", "country", "region", "city", "border"}
    | {"corridor", "side", "barrier"}
)
_UNREAL = 1.5  # against what happened, where something is asked for
_SINGLE = 1.5  # against a running total, where one day's event is told
_PRESENT = 1.0  # for those present, where the clause says where somebody is


class Counted(Protocol):
    """What a measure counts, as its fit asks of it."""

    family: str  # "count", or the unit that is measured
    unit_keys: frozenset[str]
    nouns: frozenset[str]
    core: frozenset[str]
    persons: bool
    spent_on: frozenset[str]  # of money and lengths: what they are of


class Manner(NamedTuple):
    """How a measure counts."""

    per_day: bool
    plan: bool
    total: bool  # a running total
    present: bool  # who or what is there, counted by head

    @property
    def of_acts(self) -> bool:
        """Whether it counts what was done, and not who is somewhere or is to be."""
        return not (self.present or self.plan)


class Noun(NamedTuple):
    """What a quantity counts, as far as measures tell nouns apart."""

    keys: frozenset[str]  # what its head means
    country: bool  # "200 Swedes"
    persons: bool


class Told(NamedTuple):
    """What a sentence tells of the manner in which its numbers are meant."""

    rate: bool  # "a day"
    planned: bool  # will be, is expected, was proposed or denied
    put_forward: bool  # was proposed or denied
    running: bool  # "so far", "since May"
    stays: bool = False  # "are in the town": the number's clause
    one_day: bool = False  # "on Friday 20 crossed"
    meant: bool = False  # "are ready to cross"
    done: bool = False  # "has cost"
    wished: bool = False  # "asked for 300"


def noun_fit(profile: Counted, noun: Noun) -> float | None:
    """How well the noun counted fits a measure; None where it cannot be of it."""
    keys = noun.keys
    if not (keys or noun.persons) or profile.family != "count":
        return 0.0
    if not profile.unit_keys.isdisjoint(keys):
        return 3.0
    if noun.persons:
        if profile.persons:
            return 0.5
        return 0.0 if profile.core else None
    if keys and keys <= _THINGS:
        return None
    if not profile.nouns.isdisjoint(keys):
        return 1.0
    if not (_COMING.isdisjoint(keys) or _COMING.isdisjoint(profile.nouns)):
        return 0.5
    return 0.0 if noun.country and profile.persons else None


def needs_of(profile: Counted, noun: Noun) -> frozenset[str]:
    """The words one of which must be near for this to be counted as what is no count of people.

    They are asked of people, and of a number without a noun: "900 at the gate" are no arrests;
    and of money: what is spent on ferries is not spent on a dam.
    """
    if profile.family != "count":
        return profile.spent_on
    bare = not noun.keys and not noun.country
    if not (noun.persons or bare) or profile.persons:
        return frozenset()
    return profile.core if profile.unit_keys.isdisjoint(noun.keys) else frozenset()


def kind_fit(manner: Manner, told: Told) -> float:
    """How well a measure's manner (daily rate, plan, running total) fits what is told."""
    score = 0.0
    if manner.per_day:
        score += 2.0 if told.rate else -4.0
    elif told.rate:
        score -= 1.0
    if manner.plan:
        score += 1.0 if told.planned else -2.5
        score += 0.7 if told.put_forward else -_UNREAL if told.done and not told.planned else 0.0
    elif told.wished:
        score -= _UNREAL
    if manner.total:
        score += 0.7 if told.running or told.done else -_SINGLE if told.one_day else 0.0
    if told.meant:
        score += _PRESENT if manner.present else -_UNREAL - _PRESENT
    if told.stays:
        score += _PRESENT if manner.present else -_PRESENT if manner.plan else 0.0
    return score
