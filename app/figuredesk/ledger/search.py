"""The words of every figure, folded once a ledger, for filters and the search box.

What many figures share (a claimant's names, a measure's definition) is folded and
searched once, not once a figure: a search looks at 100,000 figures in hundredths of a
second.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from figuredesk.ledger.display import format_quantity
from figuredesk.ledger.folding import fold_text

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Scores = NDArray[np.float64]
    Mask = NDArray[np.bool_]

_SHARED = {  # column of figures → the table's columns that hold words, and their weight
    "claimant": (("name", "names", "organisation"), 5.0),
    "place": (("label", "names"), 4.0),
    "measure": (("label", "terms", "definition", "unit"), 3.0),
    "report": (("outlet", "title"), 3.0),
}
_OWN = (("quote", 4.0), ("claimant_role", 2.0), ("as_of", 1.5), ("said_on", 1.5), ("note", 1.0))
_INSIDE = 0.5  # a word found inside another counts half, and only when it is long
_LONG = 4


class SearchIndex:
    """The folded words of a ledger's figures, in the order of its frame."""

    def __init__(self, figures: pd.DataFrame, tables: dict[str, pd.DataFrame]) -> None:
        self._count, self._figures = len(figures), figures
        self._own = [
            ([f" {fold_text(cell)}" for cell in figures[column].tolist()], weight)
            for column, weight in _OWN
        ]
        self._shared = []
        for column, (columns, weight) in _SHARED.items():
            table = tables[column]
            texts = [
                _joined(row) for row in zip(*(table[c].tolist() for c in columns), strict=True)
            ]
            where = {key: place for place, key in enumerate(table["id"].tolist())}
            self._shared.append((texts, [where[key] for key in figures[column].tolist()], weight))

    def score_words(self, words: Iterable[str]) -> Scores:
        """How well each figure holds all of `words` (folded); 0 where one is missing."""
        import numpy as np

        total = np.zeros(self._count)
        found_all = np.ones(self._count, dtype=bool)
        for word in words:
            best = np.zeros(self._count)
            for texts, places, weight in self._shared:
                scores = _scores(texts, word, weight)
                if len(scores):
                    np.maximum(best, scores[np.asarray(places, dtype=np.intp)], out=best)
            for texts, weight in self._own:
                np.maximum(best, _scores(texts, word, weight), out=best)
            found_all &= best > 0
            total += best
        return np.where(found_all, total, 0.0)

    def find_words(self, words: Iterable[str]) -> Mask:
        """Which figures hold each of `words` (folded), in their words or in their number."""
        import numpy as np

        found = np.ones(self._count, dtype=bool)
        for word in words:
            in_number = np.array([word in number for number in self._numbers], dtype=bool)
            found &= (self.score_words([word]) > 0) | in_number
        return found

    @cached_property
    def _numbers(self) -> list[str]:
        """Every number as it is shown: "about 7,000" is found by 7,000."""
        figures = self._figures
        return [
            fold_text(format_quantity(_or_none(value), _or_none(low), _or_none(high), hedge, quote))
            for value, low, high, hedge, quote in zip(
                *(figures[column].tolist() for column in ("value", "low", "high")),
                *(figures[column].tolist() for column in ("hedge", "quote")),
                strict=True,
            )
        ]


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else value


def query_words(query: str) -> list[str]:
    """The folded words of what was typed, punctuation at their ends gone."""
    words = (word.strip(".,;:!?\"'“”«»()[]") for word in fold_text(query).split())
    return [word for word in words if word]


def _joined(cells: tuple[str, ...]) -> str:
    return " " + fold_text(" ".join(cells).replace("|", " "))


def _scores(texts: list[str], word: str, weight: float) -> Scores:
    import numpy as np

    at_start = f" {word}"
    if len(word) < _LONG:
        found = [weight if at_start in text else 0.0 for text in texts]
    else:
        inside = weight * _INSIDE
        found = [
            (weight if at_start in text else inside) if word in text else 0.0 for text in texts
        ]
    return np.array(found, dtype="float64")
