"""Nouns of a role, with what tells whose: "the Danish ministry of public health in Oslo"."""

from figuredesk.reading.context.apposed import Apposed
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor
from figuredesk.reading.context.tokens import is_union

_BRANCHED = frozenset(
    [
        *("minister", "ministry", "ministers", "department", "secretary", "commissioner", "agency"),
        *("institute", "office", "council", "board", "committee", "authority"),
    ]
)
_NO_BRANCH = frozenset({"of", "for", "the"})


class Roles(Apposed):
    """Reads roles in one sentence after another."""

    def _role(self, at: int, body: Name | None = None) -> Anaphor:
        word = self._words[at]
        person = "PERSONROLE" in word.marks
        keys = set(word.keys)
        first = at
        for back in range(at - 1, max(at - 4, -1), -1):
            other = self._words[back]
            if other.raw in ",;:." or other.marks & {"SAY", "PREPOSITION"}:
                break
            if other.lower in ("the", "a", "an"):
                break  # "on the border with Norway the agency counts"
            if other.seat and (other.possessive or other.raw.islower()):
                keys.add(f"@{other.seat}")
                first = back
            elif "FUNCTION" not in other.marks:
                keys |= set(other.keys)
                first = back if other.country else first
        if body is not None:
            keys |= body.keys
        generic = "ANYBODY" in word.marks
        last = self._branch_end(at)
        keys |= {key for n in range(at + 1, last + 1) for key in self._words[n].keys} - _NO_BRANCH
        phrase = (first, last) if first < at else self._seated(last, at)
        if phrase is not None:
            seat = self._words[phrase[1]].seat
            keys.update((f"@{seat}",) if seat else self._words[phrase[1]].keys)
        return Anaphor(
            at, person=person, keys=frozenset(keys), body=body, generic=generic, phrase=phrase
        )

    def _branch_end(self, at: int) -> int:
        """Where "ministry of public health" and "minister for the interior" end, else `at`."""
        if self._words[at].lower not in _BRANCHED or at + 2 >= len(self._words):
            return at
        if self._words[at + 1].lower not in ("of", "for"):
            return at
        first = at + 2 + ("DETERMINER" in self._words[at + 2].marks)
        last = first - 1
        for ahead in range(first, min(first + 3, len(self._words))):
            word = self._words[ahead]
            if word.marks & {"ORGROLE", "PERSONROLE"} or ahead in self._name_at:
                return at
            if not word.raw.isalpha() or word.marks or word.country or word.seat:
                break
            last = ahead
        return last if last >= first else at

    def _seated(self, last: int, at: int) -> tuple[int, int] | None:
        """ "The health ministry in Oslo": a body told by where it sits."""
        seat = last + 2
        if seat >= len(self._words) or self._words[last + 1].lower not in ("in", "of"):
            return None
        town = self._words[seat]
        if town.possessive or not town.capital or seat in self._sentence.counted:
            return None
        kind = self._words[at - 1] if at else None
        described = kind is not None and kind.raw.isalpha() and kind.marks <= {"PERSONROLE"}
        return (at - 1 if described else at, seat)

    def _opens_role(self, at: int, role: Anaphor | None) -> bool:
        """Whether a role stands here: "the ministry", "the spokesman for the ministry"."""
        marks = self._words[at].marks
        if at and is_union(self._words[at]) and self._words[at - 1].country:
            return False
        if role is None:
            return bool(marks & {"PERSONROLE", "ORGROLE"})
        after = self._words[at + 1].marks
        return "PERSONROLE" in marks and not role.person and "PREPOSITION" in after

    def _housed(self, at: int) -> int | None:
        """The noun of a body that a capital only tells whose it is: "Oslo's coast guard"."""
        word = self._words[at]
        if not word.seat or not word.possessive:
            return None
        for ahead in range(at + 1, min(at + 4, len(self._words))):
            if "ORGROLE" in self._words[ahead].marks:
                return ahead
        return None

    def _opens_title(self, at: int) -> bool:
        """ "Fisheries" of "Fisheries Minister X": a capital that names no one."""
        if not self._plain_capital(at) or at + 1 >= len(self._words):
            return False
        after = self._words[at + 1]
        return "PERSONROLE" in after.marks or ("ORGROLE" in after.marks and after.capital)

    def _head_of(self, name: Name) -> int | None:
        """The role or data noun that a name hangs on: "spokeswoman of the Border Guard"."""
        for back in range(name.first - 1, max(name.first - 5, -1), -1):
            word = self._words[back]
            if word.marks & {"PERSONROLE", "ORGROLE", "DATANOUN"}:
                return back
            if not word.marks & {"FUNCTION", "DETERMINER", "PREPOSITION"}:
                return None
        return None
