"""A naming of an origin, and the words that point back to one."""

from figuredesk.reading.context.found import Name


class Anaphor:
    """A word that points back to a name: a pronoun or the noun of a role."""

    __slots__ = ("at", "body", "first", "generic", "keys", "last", "like", "person", "role")

    def __init__(
        self,
        at: int,
        *,
        person: bool | None,
        keys: frozenset[str],
        body: Name | None = None,
        generic: bool = False,
        phrase: tuple[int, int] | None = None,
        role: "Anaphor | None" = None,
        like: bool = False,
    ) -> None:
        self.at = at
        self.first = phrase[0] if phrase else None  # "the Danish fisheries ministry"
        self.last = phrase[1] if phrase else None
        self.generic = generic  # "the agency", which may be any body
        self.body = body  # "the Border Guard's spokesman": whose, where nobody is named
        self.person = person  # None: either
        self.role = role  # "a minister in Oslo had sent 40, he said": what a pronoun may mean
        self.keys = keys
        self.like = like  # "Denmark's", "the Danish one": a body like the last, of this country


class Frame:
    """One naming of an origin in a sentence."""

    __slots__ = ("backward", "first", "forward", "last", "origin", "strong", "verb")

    def __init__(
        self,
        origin: Name | Anaphor,
        first: int,
        last: int,
        verb: int,
        *,
        forward: bool = True,
        backward: bool = False,
        strong: bool = False,
    ) -> None:
        self.origin = origin
        self.first = first
        self.last = last
        self.verb = verb
        self.forward = forward
        self.backward = backward
        self.strong = strong


def is_person(marks: frozenset[str]) -> bool | None:
    """Whether a pronoun stands for a person, None where it may stand for a body too."""
    if "THEY" in marks or marks >= {"HE", "IT"}:
        return None
    return "HE" in marks


def start_of(origin: Name | Anaphor) -> int:
    """The index of its first word."""
    return origin.first if isinstance(origin, Name) else origin.at


def end_of(origin: Name | Anaphor) -> int:
    """The index of its last word."""
    return origin.last if isinstance(origin, Name) else origin.at
