"""What is found in a sentence, by the indexes of its words: names and places."""


class Name:
    """A claimant, or a name that the ledger does not have, at `words[first:last + 1]`."""

    __slots__ = ("claimant", "first", "keys", "last", "person")

    def __init__(
        self, first: int, last: int, claimant: str | None, *, person: bool, keys: frozenset[str]
    ) -> None:
        self.first = first
        self.last = last
        self.claimant = claimant
        self.person = person
        self.keys = keys


class PlaceMention:
    """A place named at `words[first:last + 1]`; `size` is how much of its name is there.

    `described` is whether it is told by what it is and not by its name: "in the hall".
    """

    __slots__ = ("described", "first", "last", "place", "size")

    def __init__(
        self, place: str, first: int, last: int, size: int, *, described: bool = False
    ) -> None:
        self.described = described
        self.place = place
        self.first = first
        self.last = last
        self.size = size
