"""Where half-finished work is kept while its editor reloads or looks elsewhere.

In the server's memory alone, under a random key that stands in the address, for some
hours: never on the disk, never in a log.
"""

import threading
from collections import OrderedDict
from typing import Generic, Protocol, TypeVar


class Kept(Protocol):
    """What a shelf keeps: something with a key, until a moment (seconds since 1970)."""

    key: str
    until: float


K = TypeVar("K", bound=Kept)


class Shelf(Generic[K]):
    """The works of all editors of this server; the oldest leave when there are too many."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._works: OrderedDict[str, K] = OrderedDict()

    def put(self, work: K) -> None:
        """Keep it."""
        with self._lock:
            self._works[work.key] = work
            self._works.move_to_end(work.key)
            while len(self._works) > self._most:
                self._works.popitem(last=False)

    def get(self, key: str, now: float) -> K | None:
        """The one of this key, if it is there and not too old."""
        return next((work for work in self.newest(now) if work.key == key), None)

    def newest(self, now: float) -> list[K]:
        """All that are not too old, the one begun last first."""
        with self._lock:
            for old in [k for k, work in self._works.items() if work.until < now]:
                del self._works[old]
            return [*reversed(self._works.values())]

    def drop(self, key: str) -> None:
        """Forget it."""
        with self._lock:
            self._works.pop(key, None)
