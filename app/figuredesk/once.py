"""An attribute that is worked out when it is first asked for, and then kept.

Most of what can be said of a sentence or of a number nobody asks: it has no number, or it is
of what no measure counts. This is `functools.cached_property` without the lock that
Python 3.11 takes at each first asking, and for classes that know each attribute's type.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Kept = TypeVar("_Kept")


class once(Generic[_Kept]):  # noqa: N801  (used as a decorator, as `property` is)
    """Makes a method an attribute; setting it anew replaces what was worked out."""

    def __init__(self, work: Callable[[Any], _Kept]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, holder: None, owner: type) -> "once[_Kept]": ...
    @overload
    def __get__(self, holder: object, owner: type) -> _Kept: ...
    def __get__(self, holder: object | None, owner: type) -> "once[_Kept] | _Kept":
        if holder is None:
            return self
        found = self._work(holder)
        setattr(holder, self._name, found)
        return found
