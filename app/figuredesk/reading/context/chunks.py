"""A text cut into words and signs, run by run between its spaces: no word reaches across one.

Reports repeat their runs ("of the", "people,"), so each is cut once and kept.
"""

import re
from collections.abc import Callable
from itertools import accumulate

from figuredesk.reading.context.word import Word

_SITE = r"[A-Z][A-Za-z]*\.(?:com|org|net|info|news|media|io|by|pl|ru|ua|eu|tv)(?![^\W\d_])|"
_TOKEN = re.compile(_SITE + r"\d+|[^\W\d_]+(?:['’\-‑][^\W\d_]+)*|[;:()«»\"“”„—–?!]|[.,](?!\d)")
# the same for a text of ASCII alone, which it reads in half the time
_ASCII_TOKEN = re.compile(_SITE + r"[A-Za-z]+(?:['-][A-Za-z]+)*|[0-9]+|[;:()\"?!]|[.,](?![0-9])")
_KNOWN_LIMIT = 50_000
_CHUNK_LIMIT = 40  # characters; a longer run without a space is hardly met again


class Chunks(dict[str, tuple[Word, ...]]):
    """The words of each run of text between two spaces: no word reaches across a space."""

    def __init__(self, word: Callable[[str], Word]) -> None:
        self._word = word

    def __missing__(self, chunk: str) -> tuple[Word, ...]:
        word = self._word
        found = tuple([word(raw) for raw in _pattern_for(chunk).findall(chunk)])
        if len(chunk) <= _CHUNK_LIMIT:
            if len(self) >= _KNOWN_LIMIT:
                self.clear()
            self[chunk] = found
        return found


class _Offsets(dict[str, tuple[int, ...]]):
    """Where the words of each run of text between two spaces begin in it."""

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        found = tuple([match.start() for match in _pattern_for(chunk).finditer(chunk)])
        if len(chunk) <= _CHUNK_LIMIT:
            if len(self) >= _KNOWN_LIMIT:
                self.clear()
            self[chunk] = found
        return found


_offsets = _Offsets()


def word_starts(text: str, start: int, end: int) -> list[int]:
    """Where the words that `WordTable.words` gives for the same piece of text begin."""
    chunks = text[start:end].split(" ")
    begins = accumulate([len(chunk) + 1 for chunk in chunks], initial=start)
    offsets = map(_offsets.__getitem__, chunks)
    return [at + offset for at, some in zip(begins, offsets, strict=False) for offset in some]


def _pattern_for(piece: str) -> re.Pattern[str]:
    return _ASCII_TOKEN if piece.isascii() else _TOKEN
