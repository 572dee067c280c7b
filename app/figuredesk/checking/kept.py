"""Kept: answers that many numbers share, worked out once and never more than so many.

An answer depends on its key and on the ledger alone, so keeping it changes nothing but the
time it takes. Whoever is full starts anew: a draft asks for the same few again at once.
"""

from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Answer = TypeVar("_Answer")


class lazily(Generic[_Answer]):  # noqa: N801  read as a decorator
    """A property that is worked out when first asked, and then kept by its object.

    `functools.cached_property`, but without the lock that it takes before Python 3.12: a
    number asks some thirty of these, most of them once.
    """

    def __init__(self, find: Callable[[Any], _Answer]) -> None:
        self._find = find
        self._name = find.__name__
        self.__doc__ = find.__doc__

    def __get__(self, instance: object, owner: type | None = None) -> _Answer:
        found: _Answer = self._find(instance)
        instance.__dict__[self._name] = found
        return found


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
