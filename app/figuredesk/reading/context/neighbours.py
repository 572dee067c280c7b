"""Who stands beside a verb of saying: names, roles and pronouns to its left and right."""

from figuredesk.reading.context.closings import Closings
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, is_person
from figuredesk.reading.context.tokens import is_union
from figuredesk.reading.context.word import BESIDE, STOPS

_APPOSED = 14  # words back to the name of "X, the spokesman of the ministry, spoke of"
_NEAR = 8  # words from the comma after a name to a role
_CLAUSE = 7  # words of "X, who has long led the ministry,"
_WHO = frozenset({"who", "which", "który", "która", "который", "которая"})
AUXILIARIES = frozenset({"hat", "haben", "hatte", "hatten", "habe", "hätten", "hätte"})
_PRONOUNS = frozenset({"HE", "THEY", "IT"})


class Neighbours(Closings):
    """Looks around in one sentence after another."""

    def _left(self, at: int, reach: int) -> Name | Anaphor | None:
        role: Anaphor | None = None
        counted = self._sentence.counted
        back = at - 1
        while back >= 0 and at - back <= (reach if role is None else max(reach, _APPOSED)):
            word = self._words[back]
            name = self._name_at.get(back)
            if back in counted or word.raw in STOPS:
                break
            if back and not (word.uses & BESIDE or name or word.capital):
                back -= 1
                continue
            if word.raw == "," and role is None and (named := self._described(back, at)):
                return named
            if word.raw == "," and role is not None:
                return self._apposed(back, role) or role
            if name is not None:
                after = name.last + 1
                if role is not None and role.first is not None and role.first <= name.first:
                    back = name.first - 1
                    continue  # "Oslo's coast guard" is not Oslo
                if role is None and after < at and "PERSONROLE" in self._words[after].marks:
                    role = self._role(after, name)
                    back = name.first - 1
                    continue
                if role is not None and role.at == after and not name.person:
                    role.body = name
                    back = name.first - 1
                    continue
                if not name.person and (member := self._member_of(name)):
                    return member
                if not self._in_phrase(name):
                    return self._told_of(name) or name
                head = self._head_of(name)
                if head is not None:
                    if head in self._name_at:
                        return self._name_at[head]
                    if "DATANOUN" in self._words[head].marks:
                        return name
                    seat = self._located(name) and "AUTHORITY" not in self._words[head].marks
                    of = None if name.person or seat else name
                    role = role or self._role(head, of)
                    back = head - 1
                    continue
                back = name.first - 1
                continue
            if word.marks & _PRONOUNS and role is None and (at - back <= 4 or self._aided(back)):
                return self._pronoun(back)
            if self._opens_role(back, role):
                role = self._role(back)
            elif (
                word.capital and back > 0 and role is None and (unknown := self._unknown_back(back))
            ):
                if not self._in_phrase(unknown):
                    return unknown
                back = unknown.first - 1
                continue
            elif word.marks & {"SAY", "NOBODY"} and back < at - 1:
                break
            elif back == 0 and role is None and at <= 4 and (name := self._unknown_back(back)):
                return name
            back -= 1
        return role

    def _apposed(self, comma: int, role: Anaphor) -> Name | None:
        """Whose role stands after a comma: "X, the spokesman of the ministry, spoke of"."""
        before = self._name_at.get(comma - 1)
        if before is not None:
            near = role.at - comma <= _NEAR and not self._in_phrase(before)
            return before if near else None
        return self._unknown_back(comma - 1) if comma else None

    def _pronoun(self, at: int) -> Anaphor:
        marks, role = self._words[at].marks, self._role_before(at)
        return Anaphor(at, person=is_person(marks), keys=frozenset(), role=role)

    def _role_before(self, at: int) -> Anaphor | None:
        """The holder of an office that the sentence told of last before a pronoun."""
        if "HE" not in self._words[at].marks:
            return None
        for back in range(at - 1, -1, -1):
            name = self._name_at.get(back)
            if name is not None and name.person:
                return None
            word = self._words[back]  # not "the ministers"
            if "PERSONROLE" in word.marks and not word.possessive and word.lower[-1:] != "s":
                return self._role(back)
        return None

    def _aided(self, at: int) -> bool:
        """ "Hatte sie für den Mai noch 300 genannt": German parts a verb from its subject."""
        beside = (*self._words[max(at - 1, 0) : at], *self._words[at + 1 : at + 2])
        return any(word.lower in AUXILIARIES for word in beside)

    def _described(self, comma: int, verb: int) -> Name | None:
        """The name that a phrase between commas describes: "X, a charity, said"."""
        if comma != verb - 1:
            return None
        for back in range(comma - 1, max(comma - _APPOSED, 0), -1):
            if self._words[back].raw in STOPS or back in self._sentence.counted:
                return None
            if self._words[back].raw == ",":
                name = self._name_at.get(back - 1) or self._unknown_back(back - 1)
                after = self._words[back + 1]
                plain = after.marks & {"DETERMINER", "PERSONROLE"} or after.lower in _WHO
                return name if plain and name and not self._in_phrase(name) else None
        return None

    def _opens_role(self, at: int, role: Anaphor | None) -> bool:
        """Whether a role stands here: "the ministry", "the spokesman for the ministry"."""
        marks = self._words[at].marks
        if at and is_union(self._words[at]) and self._words[at - 1].country:
            return False
        if role is None:
            return bool(marks & {"PERSONROLE", "ORGROLE"})
        after = self._words[at + 1].marks
        return "PERSONROLE" in marks and not role.person and "PREPOSITION" in after

    def _right(self, at: int, reach: int, *, subject: bool = False) -> Name | Anaphor | None:
        role: Anaphor | None = None
        for ahead in range(at + 1, min(at + 1 + reach, len(self._words))):
            word = self._words[ahead]
            if word.raw in STOPS or word.raw == "." or ahead in self._sentence.counted:
                break
            if word.raw == "," and (role is None or ahead - role.at > 4):
                break
            name = self._name_at.get(ahead)
            if name is not None:
                if subject and role is None and self._in_phrase(name):
                    continue
                if role is None and (housed := self._housed(name.last)) is not None:
                    role = self._role(housed)
                    continue
                after = self._words[name.last + 1 : name.last + 2]
                owns = not name.person or self._free_order()  # "Kowalskis Sprecherin"
                if owns and role is None and after and "PERSONROLE" in after[0].marks:
                    role = self._role(name.last + 1, name)
                    continue
                owner = self._words[name.last].possessive and after and after[0].raw.islower()
                if role is not None and role.person and owner and not name.person:
                    continue  # "the spokesman of Oslo's harbour office" is not Oslo's
                if role is not None and role.person and not name.person:
                    role.body = role.body or name
                    continue
                other = self._name_at.get(name.last + 1)
                if role is not None and role.person and other is not None and other.person:
                    continue  # "пресс-секретарь Иванова Анна Петрова": whose, then who
                return name
            if word.marks & {"PERSONROLE", "ORGROLE"}:
                role = role or self._role(ahead)
            elif self._opens_title(ahead):
                continue
            elif (housed := self._housed(ahead)) is not None:
                role = role or self._role(housed)
            elif word.capital and (unknown := self._unknown_forward(ahead)):
                if role is not None and role.person and unknown.first == unknown.last:
                    role.body = role.body or unknown
                    continue
                return unknown if subject else self._owner(unknown) or unknown
            elif word.marks & {"SAY", "TALLY"}:
                break
            elif subject and role is None and word.marks & {"HE", "IT", "THEY"}:
                after = self._words[ahead + 1 : ahead + 2]
                goes_on = bool(after) and after[0].raw[0].isalnum()
                if goes_on and not self._free_order() and "HE" not in word.marks:
                    break  # "reckon it could be 300" has its subject before
                person = "HE" in word.marks if not word.marks & {"IT", "THEY"} else None
                return Anaphor(ahead, person=person, keys=frozenset())
            elif (
                subject
                and not self._free_order()
                and not word.marks & {"DETERMINER"}
                and not word.possessive
                and not word.country
                and role is None
                and not self._before_role(ahead)
            ):
                break
        return role

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
        return "PERSONROLE" in self._words[at + 1].marks

    def _owner(self, unknown: Name) -> Name | None:
        """The body that the ledger has in "the Telegram channel of the Border Guard"."""
        for ahead in range(unknown.last + 1, min(unknown.last + 5, len(self._words))):
            name = self._name_at.get(ahead)
            if name is not None:
                return name
            if not self._words[ahead].marks & {"FUNCTION", "DATANOUN", "MEDIANOUN"}:
                return None
        return None

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
        phrase = (first, at) if first < at else self._seated(at)
        if phrase is not None:
            seat = self._words[phrase[1]].seat
            keys.update((f"@{seat}",) if seat else self._words[phrase[1]].keys)
        return Anaphor(
            at, person=person, keys=frozenset(keys), body=body, generic=generic, phrase=phrase
        )

    def _seated(self, at: int) -> tuple[int, int] | None:
        """ "The health ministry in Oslo": a body told by where it sits."""
        seat = at + 2
        if seat >= len(self._words) or self._words[at + 1].lower not in ("in", "of"):
            return None
        town = self._words[seat]
        if town.possessive or not town.capital or seat in self._sentence.counted:
            return None
        kind = self._words[at - 1] if at else None
        described = kind is not None and kind.raw.isalpha() and kind.marks <= {"PERSONROLE"}
        return (at - 1 if described else at, seat)

    def _head_of(self, name: Name) -> int | None:
        """The role or data noun that a name hangs on: "spokeswoman of the Border Guard"."""
        for back in range(name.first - 1, max(name.first - 5, -1), -1):
            word = self._words[back]
            if word.marks & {"PERSONROLE", "ORGROLE", "DATANOUN"}:
                return back
            if not word.marks & {"FUNCTION", "DETERMINER", "PREPOSITION"}:
                return None
        return None

    def _member_of(self, name: Name) -> Name | None:
        """The person that a body's name only belongs to: "Ann Lee of the Coast Guard told"."""
        before = name.first - 1
        while before > 0 and (
            "DETERMINER" in self._words[before].marks or self._plain_capital(before)
        ):
            before -= 1
        if before <= 0 or self._words[before].lower not in ("of", "from", "z", "ze", "von"):
            return None
        person = self._name_at.get(before - 1) or self._unknown_back(before - 1)
        return person if person is not None and person.person else None

    def _told_of(self, name: Name) -> Name | None:
        """The person of whom a clause tells: "Ann Lee, who leads the Coast Guard, said"."""
        after = self._words[name.last + 1 : name.last + 2]
        if name.person or not after or after[0].raw != ",":
            return None
        for back in range(name.first - 1, max(name.first - _CLAUSE, 1), -1):
            if self._words[back].raw == ",":
                return None
            if self._words[back].lower in _WHO and self._words[back - 1].raw == ",":
                return self._name_at.get(back - 2) or self._unknown_back(back - 2)
        return None
