"""The forms that names take: cases, initials, and the nouns that tell what a body is."""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import TypeVar

from figuredesk.ledger import Claimant, ClaimantKind
from figuredesk.reading.context.spelling import fold
from figuredesk.reading.context.tokens import WordTable, is_function, is_union
from figuredesk.reading.context.word import Word

_Found = TypeVar("_Found")
_ENDINGS = """
a e i o u y n m em om im ym ach ami ej iej ego emu owi ow en ie iem ia ii s es
а е и о у ы ю я ой ом ем ым им ого его ому ему ей ых их ами ах ов ою ую юю ыми
"""
_CASE_ENDINGS = frozenset(fold(ending) for ending in _ENDINGS.split())


def heads_of(words: Sequence[Word]) -> frozenset[str]:
    """What a body is by its name: "Guard" and "Service" of "Coast Guard Service of Norway"."""
    front = [*takewhile(lambda word: not is_function(word), words)] or words
    kinds = [
        word
        for before, word in zip([None, *front], front, strict=False)
        if "ORGROLE" in word.marks and not (before and before.country and is_union(word))
    ]
    return frozenset(key for word in kinds or front[-1:] for key in word.keys)


def by_form(forms: Mapping[str, _Found], folded: str) -> _Found | None:
    """What stands under a name's spelling, or under it without an ending of its case."""
    for length in range(len(folded), max(2, len(folded) - 4), -1):
        found = forms.get(folded[:length])
        if found is not None and (length == len(folded) or folded[length:] in _CASE_ENDINGS):
            return found
    return None


def bare(raw: str) -> str:
    """A word without what an apostrophe adds: "NHS" of "NHS's"."""
    return raw.replace("’", "'").partition("'")[0]


def has_capital(run: Sequence[Word]) -> bool:
    """Whether any of these words is written as a name."""
    return any(t.capital or t.country for t in run)


def same_start(one: str, other: str) -> bool:
    """Whether two first names may be one: "Alexandra" and "Alex", "J." and "Jan"."""
    return one[:3] == other[:3] or (one[0] == other[0] and len(other) <= 2)


def other_first_name(word: Word, parts: tuple[str, ...]) -> bool:
    """Whether the word before a surname is the first name of somebody else."""
    if not word.capital or word.marks or word.plain_keys[:1] != (word.stem,):
        return False
    return not any(same_start(part, word.folded) for part in parts[:-1])


def is_kind(words: Sequence[Word]) -> bool:
    """ "Coast service" of a role: what a body is, told by no country and no union."""
    if len(words) != 2 or "ORGROLE" in words[0].marks:
        return False
    kind, noun = words
    plain = not (kind.country or is_union(kind) or kind.capital)
    return plain and "ORGROLE" in noun.marks


def country_word(table: WordTable, name: str) -> str:
    """The word of a name that tells whose it is, "" where none or several do."""
    told = [word for word in table.words(name, 0, len(name)) if word.country]
    return told[0].raw if len({word.country for word in told}) == 1 else ""


def learn_seats(table: WordTable, claimant: Claimant) -> None:
    """ "Oslo" among the names of "Norwegian authorities" is where Norway's government sits."""
    if claimant.kind != ClaimantKind.GOVERNMENT:
        return
    countries = {w.country for w in table.words(claimant.name, 0, len(claimant.name)) if w.country}
    if len(countries) == 1:
        for name in claimant.names:
            if name.isalpha() and name[0].isupper() and not name.isupper():
                table.add_seat(name, next(iter(countries)))
