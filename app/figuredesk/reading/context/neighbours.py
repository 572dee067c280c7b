"""Who stands beside a verb of saying: names, roles and pronouns to its left and right."""

from figuredesk.reading.context.apposed import APPOSED
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, is_person
from figuredesk.reading.context.roles import Roles
from figuredesk.reading.context.word import BESIDE, STOPS

_NOUNS = 4  # words of a role beyond the reach of its verb
AUXILIARIES = frozenset({"hat", "haben", "hatte", "hatten", "habe", "hätten", "hätte"})
_REMARKS = frozenset(
    [
        *("with", "without", "in", "on", "at", "after", "before", "for", "despite", "like", "by"),
        *("under", "while", "when", "though", "although", "having", "as", "not"),
    ]
)
_PRONOUNS = frozenset({"HE", "THEY", "IT"})


class Neighbours(Roles):
    """Looks around in one sentence after another."""

    def _left(self, at: int, reach: int) -> Name | Anaphor | None:
        if at and (alike := self._alike(at - 1)) is not None:
            return alike
        role: Anaphor | None = None
        counted = self._sentence.counted
        back = at - 1
        while back >= 0 and at - back <= (reach if role is None else max(reach, APPOSED)):
            word, name = self._words[back], self._name_at.get(back)
            if back in counted or word.raw in STOPS:
                break
            if back and not (word.uses & BESIDE or name or word.capital):
                back -= 1
                continue
            if word.raw == "," and role is None and (named := self._described(back, at)):
                return named
            if word.raw == "," and role is not None:
                return self._explained(back, role) or role
            if name is not None:
                after = name.last + 1
                if role is not None and role.first is not None and role.first <= name.first:
                    back = name.first - 1
                    continue  # "Oslo's coast guard" is not Oslo
                if role is None and after < at and "PERSONROLE" in self._words[after].marks:
                    role = self._role(after, name)
                    back = name.first - 1
                    continue
                whose = name.person and self._words[name.last].possessive  # "Lee's press officer"
                if role is not None and (
                    (role.at == after and not name.person) or (whose and role.at - after <= 1)
                ):
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
                return self._speaker_for(back - 2) or role
            elif back == 0 and role is None and at <= 4 and (name := self._unknown_back(back)):
                return name
            back -= 1
        return role

    def _before_remark(self, verb: int, reach: int) -> Name | Anaphor | None:
        """Who is parted from a verb by a remark: "the mayor, with clerks counted, spoke of"."""
        if verb < 2 or self._words[verb - 1].raw != ",":
            return None
        for back in range(verb - 2, max(verb - 2 - APPOSED, 0), -1):
            word = self._words[back]
            if word.raw in STOPS or back in self._sentence.counted or "SAY" in word.marks:
                return None
            if word.raw == ",":
                opens = self._words[back + 1].raw  # no name: "Ahmed"
                remark = opens in _REMARKS or (opens.islower() and opens.endswith(("ed", "ing")))
                return self._left(back, reach) if remark else None
        return None

    def _alike(self, at: int) -> Anaphor | None:
        """ "Denmark's has 40", "the Danish one", "that of Denmark": a body like the last."""
        word, before = self._words[at], self._words[max(at - 1, 0)]
        if not word.country and word.lower not in ("one", "ones"):
            return None
        own = word.country and word.possessive
        one = word.lower in ("one", "ones") and bool(before.country)
        that = self._words[max(at - 2, 0)].lower in ("that", "those") and before.lower == "of"
        if not own and not one and not (word.country and that):
            return None
        first = at if own else at - 1 if one else at - 2
        phrase = (first, at)
        return Anaphor(at, person=False, keys=frozenset(), phrase=phrase, like=True)

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

    def _right(self, at: int, reach: int, *, subject: bool = False) -> Name | Anaphor | None:
        role: Anaphor | None = None
        limit = at + 1 + reach
        for ahead in range(at + 1, min(limit + _NOUNS, len(self._words))):
            word = self._words[ahead]
            if ahead >= limit or word.raw in STOPS or word.raw == ".":
                break
            if ahead in self._sentence.counted:
                break
            if word.raw == ",":
                return role and (self._apposed(ahead, role) or role)
            if subject and role is None and self._before_role(ahead):
                limit = ahead + 4  # "said the deputy health minister"
            name = self._name_at.get(ahead)
            if name is not None:
                if subject and role is None and self._in_phrase(name):
                    continue
                if role is None and (housed := self._housed(name.last)) is not None:
                    role = self._role(housed)
                    continue
                after = self._words[name.last + 1 : name.last + 2]
                owns = not name.person or self._free_order()  # "Kowalskis Sprecherin"
                owns = owns or self._words[name.last].possessive  # "Lee's press secretary"
                if owns and role is None and (office := self._office_after(name.last)):
                    role = self._role(office, name)
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
                if role is None or self._in_office(role, ahead):
                    role = self._role(ahead)
                limit = max(limit, ahead + 3)  # its name, or a comma and its name
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
                return self._pronoun_behind(ahead)
            elif subject and role is None and not self._opens_subject(ahead):
                return self._speaker_for(ahead)
        return role

    def _office_after(self, last: int) -> int | None:
        """The noun of an office that follows a name, with a word before it or two."""
        for at in range(last + 1, min(last + 4, len(self._words))):
            word = self._words[at]
            if "PERSONROLE" in word.marks:
                return at
            if not word.raw.islower() or word.marks or not self._words[last].possessive:
                return None
        return None

    def _pronoun_behind(self, at: int) -> Anaphor | None:
        """ "Said she": no pronoun that goes on, as in "reckon it could be 300"."""
        word = self._words[at]
        after = self._words[at + 1 : at + 2]
        goes_on = bool(after) and after[0].raw[0].isalnum()
        if goes_on and not self._free_order() and "HE" not in word.marks:
            return None
        person = "HE" in word.marks if not word.marks & {"IT", "THEY"} else None
        return Anaphor(at, person=person, keys=frozenset())

    def _opens_subject(self, at: int) -> bool:
        """Whether a word between a verb and its subject may stand there: "said Denmark's"."""
        word = self._words[at]
        opens = "DETERMINER" in word.marks or word.possessive or word.country
        return bool(opens) or self._free_order() or self._before_role(at)

    def _owner(self, unknown: Name) -> Name | None:
        """The body that the ledger has in "the Telegram channel of the Border Guard"."""
        for ahead in range(unknown.last + 1, min(unknown.last + 5, len(self._words))):
            name = self._name_at.get(ahead)
            if name is not None:
                return name
            if not self._words[ahead].marks & {"FUNCTION", "DATANOUN", "MEDIANOUN"}:
                return None
        return None
