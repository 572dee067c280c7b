"""What the words of a name mean, so that "Border Guard of Poland" is "Polish Border Guard"."""

from figuredesk.ledger import Ledger
from figuredesk.reading.context.index import index_ledger
from figuredesk.reading.context.tokens import is_function

_LONGEST = 300  # code points of a name that are looked at


def meanings_of(name: str, ledger: Ledger, language: str = "en") -> frozenset[str]:
    """The meanings of the words of a name, without "of" and "the".

    Inflected forms, nationalities and their countries, and words that mean the same share
    a meaning; a word that is in no list is its own stem.
    """
    table = index_ledger(ledger, language).table
    words = table.words(name, 0, min(len(name), _LONGEST))
    return frozenset(key for word in words if not is_function(word) for key in word.keys)
