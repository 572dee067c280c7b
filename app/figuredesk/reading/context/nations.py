"""Countries that a text names, by name or by adjective: "Norway", "Norwegian", "норвежский"."""

from collections.abc import Set
from functools import cache, lru_cache

from figuredesk.reading.context.actors import acts
from figuredesk.reading.context.chunks import word_starts
from figuredesk.reading.context.tokens import WordTable, closest_list


@lru_cache(maxsize=4096)
def countries_named(text: str, language: str = "en") -> tuple[tuple[str, int, int], ...]:
    """The countries named in a text as (country, start, end), in order; offsets in code points.

    A country is its English name in small letters; names of cities and regions are none. Two
    that are one word ("Danish-Swedish") have the same span.
    """
    words = _table(closest_list(text, language)).words(text, 0, len(text))
    starts = word_starts(text, 0, len(text))
    return tuple(
        (key[1:], start, start + len(word.raw))
        for word, start in zip(words, starts, strict=True)
        if word.country
        for key in word.keys
        if key[0] == "@"
    )


def seat_named(word: str, language: str = "en") -> str | None:
    """The country whose government sits in a city, by the city's name."""
    return _table(closest_list(word, language)).word(word).seat


@lru_cache(maxsize=4096)
def without_actors(text: str, seats: Set[str], language: str = "en") -> str:
    """A text without the capitals that only act in it: "Oslo wants 300", "Oslo's count".

    `seats` are names in small letters that go for a government besides the known capitals.
    """
    words = _table(closest_list(text, language)).words(text, 0, len(text))
    starts = word_starts(text, 0, len(text))
    kept, last = [], 0
    for at, (word, start) in enumerate(zip(words, starts, strict=True)):
        if word.capital and (word.seat or word.lower in seats) and acts(words, at):
            kept.append(text[last:start])
            last = start + len(word.raw)
    return "".join((*kept, text[last:]))


@cache
def _table(language: str) -> WordTable:
    return WordTable(language)
