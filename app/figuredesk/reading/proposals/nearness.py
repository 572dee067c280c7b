"""How near a name comes to those of the ledger: by what its words mean, then by spelling."""

import difflib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from figuredesk.ledger import Ledger
from figuredesk.reading.context import meanings_of
from figuredesk.reading.proposals.rows import slug

_NEAR = 0.4
_MOST = 0.97  # a name that shares words is never as near as one that is the same
_OWNED = 0.9  # nor one who only belongs to the body that is named
_STRANGE = 0.3  # what a word counts that no row has: "the Commission's spokeswoman"
_SPELT = 0.75  # how alike two spellings are, at least, to be of one name
_LENGTHS = 6  # by how many letters they may differ
_LONGEST = 200
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A row of the ledger that may be meant, and how near its name comes (0 to 1)."""

    id: str
    label: str
    nearness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A row of the ledger with its names; `body` is whom it belongs to."""

    id: str
    label: str
    names: Sequence[str]
    body: str = ""


def nearest_rows(
    name: str, candidates: Iterable[Candidate], ledger: Ledger
) -> tuple[Suggestion, ...]:
    """The candidates whose name comes near `name`, the nearest first, a handful."""
    wanted = _Called(name[:_LONGEST], ledger)
    if not wanted.key:
        return ()
    called = [
        (each, [_Called(n, ledger) for n in each.names if n], _Called(each.body, ledger))
        for each in candidates
    ]
    spread: Counter[str] = Counter()
    for _, names, body in called:
        spread.update(body.meanings.union(*(n.meanings for n in names)))
    found: list[tuple[float, float, Suggestion]] = []
    for each, names, body in called:
        every = [_nearness(wanted, n, spread) for n in names]
        if body.key:
            every.append(_OWNED * _nearness(wanted, body, spread))
        nearness = max(every, default=0.0)
        if nearness >= _NEAR:
            near = Suggestion(id=each.id, label=each.label, nearness=round(nearness, 2))
            found.append((nearness, sum(every), near))  # of two as near, the one by more names
    found.sort(key=lambda rated: (-rated[0], -rated[1], rated[2].label))
    return tuple(near for _, _, near in found[:_SHOWN])


def plain_key(text: str) -> str:
    """A text as it is compared: small letters and single spaces, without accents."""
    return slug(text).replace("-", " ") or " ".join(text.casefold().split())


class _Called:
    """A name as it is compared: how it is spelt, and what its words mean."""

    __slots__ = ("key", "meanings")

    def __init__(self, name: str, ledger: Ledger) -> None:
        self.key = plain_key(name)
        self.meanings = meanings_of(name, ledger) if name else frozenset[str]()


def _nearness(one: _Called, other: _Called, spread: Counter[str]) -> float:
    """How near two names come; a word that many names have ("border") tells little."""
    if one.key == other.key or (one.meanings and one.meanings == other.meanings):
        return 1.0
    common = fsum(_weight(m, spread) for m in one.meanings & other.meanings)
    every = fsum(_weight(m, spread) for m in one.meanings | other.meanings)
    shared = _MOST * 2 * common / (common + every) if every else 0.0
    if abs(len(one.key) - len(other.key)) > _LENGTHS or one.key[:1] != other.key[:1]:
        return shared
    spelt = difflib.SequenceMatcher(None, one.key, other.key).ratio()
    return max(shared, spelt if spelt >= _SPELT else 0.0)


def _weight(meaning: str, spread: Counter[str]) -> float:
    rows = spread[meaning]
    return 1 / rows if rows else _STRANGE
