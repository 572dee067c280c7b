"""Wholes: a number beside a part of it, which is somewhere of its own.

"300 came this year, 40 of them to Norway": the country is where the 40 went, and says nothing
of where the 300 did.
"""

from collections.abc import Mapping

from figuredesk.reading.context.sentence import Sentence

_BEFORE, _AFTER = 3, 2  # words from a part to "of whom", "of them"
_LESS = 1.5  # against a place of which only a part's own words tell


def is_part(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "2,000 of them": a part, which may be somewhere else than the whole."""
    words = sentence.words
    around = (*words[max(0, span[0] - _BEFORE) : span[0]], *words[span[1] + 1 :][:_AFTER])
    return any("OFTHEM" in word.telling for word in around)


def of_the_whole(
    sentence: Sentence,
    span: tuple[int, int],
    weights: Mapping[str, float],
    keys_of: Mapping[str, frozenset[str]],
) -> Mapping[str, float]:
    """What speaks for each place, less where a later part alone names its country."""
    parts = [s for s in sentence.spans if s[0] > span[1] and is_part(sentence, s)]
    if not parts or is_part(sentence, span):
        return weights
    own = {sentence.segment(first) for first, _ in parts}
    if sentence.segment(span[0]) in own:
        return weights
    told: set[str] = set()
    elsewhere: set[str] = set()
    for at, word in enumerate(sentence.words):
        if word.country:
            (told if sentence.segments[at] in own else elsewhere).add(f"@{word.country}")
    only = told - elsewhere
    if not only:
        return weights
    return {
        place: weight if only.isdisjoint(keys_of.get(place, ())) else weight - _LESS
        for place, weight in weights.items()
    }
