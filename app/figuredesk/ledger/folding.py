"""Folding: text as a search compares it, so that "Lukasenka" finds "Łukašenka"."""

import re
import unicodedata

# Letters that Unicode does not take apart into a base and a mark.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "’": "'", "–": "-", "—": "-"}
    | {"æ": "ae", "œ": "oe", "þ": "th"}
)
_SPACES = re.compile(r"\s+")


def fold_text(text: str) -> str:
    """Lower case, without accents, single spaces; other scripts keep their letters.

    >>> fold_text("Straż  Graniczna, Łódź")
    'straz graniczna, lodz'
    """
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return _SPACES.sub(" ", text.casefold().translate(_LETTERS)).strip()
