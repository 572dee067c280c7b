"""What a name says: the words of who is named, in whatever form a draft has them.

"Norway's coastguards", "the Norwegian coastguard" and "Coastguard of Norway" are one; so are
a country, its capital and its government where they speak.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from figuredesk.ledger import Claimant, ClaimantKind
from figuredesk.reading import countries_named, seat_named

_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "by", "s"])
# "Norwegian officials" say what Norway says, whichever of its bodies counted
_GOVERNING = frozenset(
    ["official", "authority", "authoritie", "government", "regime", "leadership", "side", "capital"]
)
_OPTIONAL = frozenset(["state", "national", "federal", "service", "agency", "republic"])
_BETWEEN = 2  # words that may stand among those of a name
_LONG = 3  # letters of a word that keeps its last "s"
_PRIVATE = frozenset({ClaimantKind.MEDIA, ClaimantKind.NGO, ClaimantKind.UN_AGENCY})
# What bodies of a kind are called where none is named.
_KINDS = {
    ClaimantKind.NGO: re.compile(
        r"\b(?:NGOs?|charit(?:y|ies)|(?:aid|relief|rights|human rights|humanitarian|activist|"
        r"non-governmental)\s+(?:groups?|organi[sz]ations?|workers|agencies)|activists|"
        r"hilfsorganisationen|menschenrechtsorganisationen|organizacje pozarządowe|"
        r"правозащитники|правозащитные организации)\b",
        re.I,
    ),
    ClaimantKind.MEDIA: re.compile(
        r"\b(?:(?:news|press)\s+reports?|local media|newspapers?|broadcasters?)\b", re.I
    ),
    ClaimantKind.UN_AGENCY: re.compile(r"\bUN\s+agenc(?:y|ies)\b|\bUnited Nations\b"),
}


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A name without case, accents and punctuation, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", kept))


@lru_cache(maxsize=4096)
def meanings_of(text: str) -> tuple[str, ...]:
    """The telling words of a name in order: countries as such, others without a plural's "s"."""
    found: list[str] = []
    at = 0
    for country, start, end in (*countries_named(text), ("", len(text), len(text))):
        found += (_singular(word) for word in folded(text[at:start]).split(" "))
        found += [f"@{country}"] if country else []
        at = end
    return tuple(word for word in found if word and word not in _SMALL)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > _LONG and word.endswith("s") else word


@lru_cache(maxsize=4096)
def country_speaking(text: str) -> str | None:
    """The country that a name stands for as a whole: "Norway", "Oslo", "Norwegian officials"."""
    words = [word for word in meanings_of(text) if word not in _GOVERNING]
    if len(words) != 1:
        return None
    return words[0][1:] if words[0].startswith("@") else seat_named(text.rpartition(" ")[2])


def is_of_country(claimant: Claimant, country: str) -> bool:
    """Whether a claimant is a public body or an official of a country."""
    if claimant.kind in _PRIVATE:
        return False
    told = " ".join((claimant.name, claimant.organisation, claimant.side))
    return f"@{country}" in meanings_of(told)


def is_of_kind(claimant: Claimant, text: str) -> bool:
    """Whether a text puts a number to bodies of the claimant's kind: "charities have counted"."""
    return claimant.kind in _KINDS and _names_kind(claimant.kind, text)


@lru_cache(maxsize=256)
def _names_kind(kind: ClaimantKind, text: str) -> bool:
    return bool(_KINDS[kind].search(text))


@lru_cache(maxsize=4096)
def _telling_words(name: str) -> frozenset[str]:
    return frozenset(meanings_of(name)) - _OPTIONAL


@lru_cache(maxsize=256)
def _meant_words(text: str) -> frozenset[str]:
    return frozenset(meanings_of(text))


@lru_cache(maxsize=4096)
def _short(name: str) -> re.Pattern[str] | None:
    """A body's name as its own country calls it: "the border guard" for Norway's; None for none."""
    own = [word for word in meanings_of(name) if word not in _OPTIONAL and word[0] != "@"]
    if len(own) != 2 or not any(word[0] == "@" for word in meanings_of(name)):
        return None
    first, second = map(re.escape, own)
    return re.compile(rf"\b(?:the|its|their)\s+(?:state\s+)?{first}s?\s+{second}s?\b", re.I)


def called_for_short(names: Iterable[str], text: str) -> bool:
    """Whether a text calls a body by its name without its country: "the border guard had 40"."""
    return any(short.search(text) for name in names if (short := _short(name)) is not None)


def stands_in(name: str, text: str) -> bool:
    """Whether the words of a body's name stand together in a text, in any order and form."""
    own = _telling_words(name)
    if len(own) < 2 or not own <= _meant_words(text):
        return False
    words = meanings_of(text)
    for size in range(len(own), len(own) + _BETWEEN + 1):
        for at in range(max(len(words) - size, -1) + 1):
            window = frozenset(words[at : at + size])
            if own <= window and not any(word.startswith("@") for word in window - own):
                return True
    return False
