"""Spans: where the words of a place's name stand together, and what they name together."""

from collections.abc import Mapping, Set
from itertools import pairwise

from figuredesk.reading.context.found import PlaceMention
from figuredesk.reading.context.sentence import Sentence

SIDE = "side"
_PARTS = frozenset(",;:()—")
MOST = 50  # of one name in a sentence, that are looked at
_LIST = 2  # countries that a list has more of
_SECOND_PART = 4  # words from its comma to a name's end: ", on the Norwegian side"
_REACH = 3  # words that may stand between two parts of a name


def on_other_side(sentence: Sentence, mention: PlaceMention, whose: str | None) -> bool:
    """Whether the side told is another country's, though both countries are in the name."""
    return whose is not None and any(
        word.country not in (None, whose) and SIDE in after.keys
        for word, after in pairwise(sentence.words[max(mention.first - 1, 0) : mention.last + 2])
    )


def spans(keys: frozenset[str], place: str, at: Mapping[str, list[int]]) -> list[PlaceMention]:
    """Where all the words of a name stand close together; `at` has each key's words."""
    if "to" in keys:
        return _directed(keys - {"to"}, place, at)
    rarest = min(keys, key=lambda key: (len(at[key]), at[key][0], key))
    found = []
    for start in at[rarest][:MOST]:
        picked = [min(at[key], key=lambda index: abs(index - start)) for key in keys]
        first, last = min(picked), max(picked)
        if last - first <= len(keys) * _REACH + 1 and len(picked) == len(keys):
            found.append(PlaceMention(place, first, last, len(keys)))
    return found


def _directed(keys: frozenset[str], place: str, at: Mapping[str, list[int]]) -> list[PlaceMention]:
    found = []
    for mention in spans(keys, place, at) if keys else ():
        start = next((n for n in at["to"] if 0 < mention.first - n <= 3), None)
        if start is not None:
            found.append(PlaceMention(place, start, mention.last, mention.size + 1))
    return found


def of_another(sentence: Sentence, keys: Set[str], mention: PlaceMention) -> bool:
    """ "The Swedish side of the Danish border" is not the Danish side of the border."""
    words = sentence.words
    first = words[mention.first]
    if f"@{first.country}" in keys and not keys.isdisjoint(words[mention.first + 1].keys):
        return False  # the Swedish side it is
    return any(
        words[at].country
        and f"@{words[at].country}" not in keys
        and not keys.isdisjoint(words[at + 1].keys)
        for at in range(max(mention.first - 1, 0), mention.last)
    )


def parted(sentence: Sentence, mention: PlaceMention, *, in_two: bool) -> bool:
    """ "In Norway, 300 of them on the border with Sweden": two places, not one.

    "At the border of Norway and Sweden, on the Norwegian side" is one: a name of two parts.
    """
    listed = sum(
        sentence.words[n].country is not None for n in range(mention.first, mention.last + 1)
    )
    if listed > _LIST and listed == mention.size:  # "Latvia, Lithuania and Poland"
        return any(n in sentence.counted for n in range(mention.first, mention.last + 1))
    second = mention.last - _SECOND_PART if in_two else mention.last
    return any(
        n in sentence.counted
        or (sentence.words[n].raw in _PARTS and not (sentence.words[n].raw == "," and n >= second))
        for n in range(mention.first, mention.last + 1)
    )


def fullest(found: list[PlaceMention]) -> list[PlaceMention]:
    """The names that no fuller or tighter one overrules, in order."""
    kept: list[PlaceMention] = []
    for mention in sorted(found, key=lambda m: (-m.size, m.last - m.first, m.first)):
        if not any(_overrules(other, mention) for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda m: (m.first, m.place))


def _overrules(other: PlaceMention, mention: PlaceMention) -> bool:
    """Whether a name reaches round another, or takes a longer way to as many words.

    "Closed by Norway at the Swedish–Danish border" names no border of Norway.
    """
    within = other.first <= mention.first and mention.last <= other.last
    longer = mention.first <= other.first and other.last <= mention.last and not within
    return (within and other.size > mention.size) or (longer and other.size >= mention.size)
