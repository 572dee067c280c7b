"""Kept: answers that many numbers share, worked out once and never more than so many.

An answer depends on its key and on the ledger alone, so keeping it changes nothing but the
time it takes. Whoever is full starts anew: a draft asks for the same few again at once.
"""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Answer = TypeVar("_Answer")


class Kept(Generic[_Key, _Answer]):
    """A bounded store of answers."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._answers: dict[_Key, _Answer] = {}

    def get(self, key: _Key, find: Callable[[], _Answer]) -> _Answer:
        """The answer to a key, found now where it is not kept."""
        found = self._answers.get(key)
        if found is None:
            found = find()
            if len(self._answers) >= self._most:
                self._answers.clear()
            self._answers[key] = found
        return found

    def __len__(self) -> int:
        return len(self._answers)
