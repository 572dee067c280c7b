"""Countries that a text names, by name or by adjective: "Norway", "Norwegian", "норвежский"."""

from functools import cache, lru_cache

from figuredesk.reading.context.chunks import word_starts
from figuredesk.reading.context.tokens import WordTable, closest_list


@lru_cache(maxsize=4096)
def countries_named(text: str, language: str = "en") -> tuple[tuple[str, int, int], ...]:
    """The countries named in a text as (country, start, end), in order; offsets in code points.

    A country is its English name in small letters; names of cities and regions are none.
    """
    words = _table(closest_list(text, language)).words(text, 0, len(text))
    starts = word_starts(text, 0, len(text))
    return tuple(
        (word.country, start, start + len(word.raw))
        for word, start in zip(words, starts, strict=True)
        if word.country
    )


def seat_named(word: str, language: str = "en") -> str | None:
    """The country whose government sits in a city, by the city's name."""
    return _table(closest_list(word, language)).word(word).seat


@cache
def _table(language: str) -> WordTable:
    return WordTable(language)
