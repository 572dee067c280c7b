"""Where those counted go to and come from, in a clause and in what a measure is.

"1,200 sailed into Malta" is no figure of a measure called "Arrivals in boats into Italy",
and people who crossed from Chad are not those whom a measure has cross from Sudan.
"""

from collections.abc import Container, Sequence
from typing import NamedTuple

from figuredesk.reading.context.word import Word

_TOWARD = frozenset({"to", "into", "towards", "nach", "do", "vers"})
_REACHED = ("reach", "enter")  # before a country, which is where it leads
_MOVES = frozenset({"cross", "enter", "breakin"})
_WHOLES = frozenset({"eu", "un"})  # into a whole is into any of its parts
_FAR = 2  # words between "into" and its country: "into the south of"
_NOWHERE: frozenset[str] = frozenset()


class Direction(NamedTuple):
    """The countries that a movement leads to and those it begins in, as keys."""

    toward: frozenset[str] = _NOWHERE
    origin: frozenset[str] = _NOWHERE

    def is_another(self, other: "Direction") -> bool:
        """Whether both name an end of the movement, and not the same one."""
        toward = self.toward and other.toward and self.toward.isdisjoint(other.toward)
        origin = self.origin and other.origin and self.origin.isdisjoint(other.origin)
        return bool(toward or origin)


NO_DIRECTION = Direction()


def direction_of(
    words: Sequence[Word], at: Sequence[int], *, moving: bool, counted: Container[int] = ()
) -> Direction:
    """The direction that the words at these indexes tell.

    Where `moving`, "from" counts only after a verb of movement, or after "from" another
    country for the number before: "12 men from Syria" tells who they are.
    """
    toward: set[str] = set()
    origin: set[str] = set()
    for n in at:
        word = words[n]
        if n == 0 or word.country is None or word.country in _WHOLES:
            continue
        before = n - 1
        while before > 0 and n - before <= _FAR and "DETERMINER" in words[before].marks:
            before -= 1
        led_by = words[before]
        if led_by.lower in _TOWARD or led_by.lower.startswith(_REACHED):
            toward.add(f"@{word.country}")
        elif "FROMWHERE" in led_by.marks and (not moving or _moved(words, before, counted)):
            origin.add(f"@{word.country}")
    return Direction(frozenset(toward), frozenset(origin))


def _moved(words: Sequence[Word], at: int, counted: Container[int]) -> bool:
    """Whether what "from" at this index follows is a movement."""
    if at == 0:
        return False
    before = words[at - 1]
    if not _MOVES.isdisjoint(before.keys) or "FROMWHERE" in before.marks:
        return True
    return at - 1 in counted and _set_against(words, at)


def _set_against(words: Sequence[Word], at: int) -> bool:
    """Whether a "from" before is answered by this one: "300 from Norway and 20 from Sweden"."""
    return any(
        "FROMWHERE" in words[n].marks and words[n + 1].country is not None for n in range(at - 1)
    )
