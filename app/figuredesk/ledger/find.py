"""Finding figures by what somebody has in front of them: a number, a name, a place.

The exact number first, then near ones, then words: "7,000" must never be buried under
notes that mention it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.search import query_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Scores = NDArray[np.float64]

NEAR = 0.1
"""How far off a near number may be, as a share of the number typed."""

_SCALES = {
    "k": 1e3, "thousand": 1e3, "tys": 1e3, "tsd": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6,
    "mln": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9,
}  # fmt: skip
_NUMBER = re.compile(
    r"(?<![\w.,/-])(?:(?P<grouped>\d{1,3}(?:(?P<mark>[,.'’ \u00a0\u202f])\d{3})"
    r"(?:(?P=mark)\d{3})*(?:[.,]\d+)?)|(?P<plain>\d{1,15}(?:[.,]\d{1,6})?))"
    r"(?:[ \u00a0]?(?P<scale>" + "|".join(sorted(_SCALES, key=len, reverse=True)) + r")\b\.?)?"
    r"(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
_LONGEST_QUERY = 500
_EXACT_SCORE, _NEAR_SCORE, _WORDS_SCORE = 3.0, 2.0, 1.0  # each tier stays below the next


class FoundBy(StrEnum):
    """Why a figure was found."""

    EXACT_NUMBER = "exact number"
    NEAR_NUMBER = "near number"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One figure found."""

    figure: str  # its id
    why: FoundBy
    score: float  # greater is better; never greater than that of the one before


def find_figures(ledger: Ledger, query: str, limit: int = 50) -> list[Found]:
    """The figures that fit what was typed, best first, none twice, at most `limit`.

    A number finds figures with that number or that bound, then those within 10 % and
    ranges around it; words typed beside it must be met as well. Then come figures in
    whose words (quote, claimant, role, place, measure, outlet, note) all that was typed
    is found, whatever the accents and the case.
    """
    import numpy as np

    query = query[:_LONGEST_QUERY]
    numbers, rest = read_numbers(query)
    index = ledger.search_index
    tiers: list[tuple[FoundBy, Scores]] = []
    if numbers:
        words = query_words(rest)
        fits = index.score_words(words) > 0 if words else np.ones(len(ledger.figures), dtype=bool)
        exact, near = _score_numbers(ledger, numbers)
        tiers += [
            (FoundBy.EXACT_NUMBER, np.where(fits, exact, 0.0)),
            (FoundBy.NEAR_NUMBER, np.where(fits, near, 0.0)),
        ]
    if words := query_words(query):
        scores = index.score_words(words)
        top = scores.max(initial=0.0)
        tiers.append((FoundBy.WORDS, _WORDS_SCORE * scores / top if top else scores))
    return _best(ledger, tiers, limit)


def read_numbers(query: str) -> tuple[list[float], str]:
    """The numbers in what was typed, and the rest of it. "7.000" is both 7,000 and 7.

    >>> read_numbers("Eismont 7k")
    ([7000.0], 'Eismont  ')
    """
    numbers: list[float] = []
    for found in _NUMBER.finditer(query):
        scale = _SCALES[found["scale"].lower()] if found["scale"] else 1.0
        numbers += [value * scale for value in _values(found)]
    return [n for n in numbers if math.isfinite(n)], _NUMBER.sub(" ", query)


def _values(found: re.Match[str]) -> list[float]:
    if found["plain"]:
        return [float(found["plain"].replace(",", "."))]
    text, mark = found["grouped"], found["mark"]
    whole = float(text.replace(mark, "").replace(",", "."))
    decimal = re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", text) or found["scale"]
    return [whole, float(text.replace(",", "."))] if decimal and mark in ",." else [whole]


def _score_numbers(ledger: Ledger, numbers: list[float]) -> tuple[Scores, Scores]:
    import numpy as np

    value, low, high = (ledger.figures[c].to_numpy() for c in ("value", "low", "high"))
    exact, near = np.zeros(len(value)), np.zeros(len(value))
    for number in numbers:
        exact[value == number] = _EXACT_SCORE
        bound = ((low == number) | (high == number)) & (exact == 0)
        exact[bound] = _EXACT_SCORE - 0.5
        with np.errstate(invalid="ignore"):
            off = np.abs(value - number) / abs(number) if number else np.full(len(value), np.nan)
            close = off <= NEAR
            around = (low < number) & (number < high)
        near[close] = np.maximum(near[close], _NEAR_SCORE - off[close] / NEAR * 0.5)
        near[around] = np.maximum(near[around], _NEAR_SCORE - 0.6)
    return exact, near


def _best(ledger: Ledger, tiers: list[tuple[FoundBy, Scores]], limit: int) -> list[Found]:
    import numpy as np

    ids = ledger.figures["id"].array
    found: list[Found] = []
    taken: set[int] = set()
    for why, scores in tiers:
        rows = np.flatnonzero(scores > 0)
        ordered = rows[np.argsort(-scores[rows], kind="stable")]
        for row in ordered[: limit + len(taken)].tolist():
            if len(found) >= limit:
                return found
            if row not in taken:
                taken.add(row)
                found.append(Found(figure=str(ids[row]), why=why, score=float(scores[row])))
    return found
