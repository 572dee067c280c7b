"""Grouping: rows put together by what they share."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from figuredesk.checking.columns import Rows

NO_ROWS: Rows = np.empty(0, dtype=np.intp)


def grouped(keyed: Iterable[tuple[str, int]]) -> dict[str, Rows]:
    """The rows of each key, in their order."""
    groups: dict[str, list[int]] = {}
    for key, row in keyed:
        groups.setdefault(key, []).append(row)
    return {key: np.array(rows, dtype=np.intp) for key, rows in groups.items()}


def merged(parts: Iterable[Rows]) -> Rows:
    """The rows of all parts, each once and in their order; each part has them in order."""
    found = [part for part in parts if len(part)]
    if len(found) < 2:
        return found[0] if found else NO_ROWS
    return np.unique(np.concatenate(found))


def split(codes: NDArray[np.intp]) -> list[tuple[int, Rows]]:
    """The rows of each code, in their order."""
    order = np.argsort(codes, kind="stable")
    bounds = np.flatnonzero(np.diff(codes[order])) + 1
    return [(int(codes[rows[0]]), rows) for rows in np.split(order, bounds) if len(rows)]
