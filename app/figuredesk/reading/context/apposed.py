"""Names with what stands beside them: "the minister, Ann Lee,", "Ann Lee of the Coast Guard"."""

from figuredesk.reading.context.closings import Closings
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor
from figuredesk.reading.context.word import STOPS

WHO = frozenset({"who", "which", "który", "która", "который", "которая"})
APPOSED = 14  # words back to the name of "X, the spokesman of the ministry, spoke of"
_PLACING = frozenset({"to", "for", "from", "in", "into", "at", "near", "via", "outside"})
_ROLE = 8  # words of ", the deputy minister for the harbours"
_SOMEBODY = frozenset({"woman", "man", "person", "one", "lady", "people"})
_SPEAK = frozenset({"speaks", "spoke", "speak"})
_LEAD = frozenset({"runs", "ran", "leads", "led", "heads", "headed", "chairs", "chaired"})
_CLAUSE = 7  # words of "X, who has long led the ministry,"


class Apposed(Closings):
    """Looks at the phrases beside a name in one sentence after another."""

    def _described(self, comma: int, verb: int) -> Name | None:
        """The name that a phrase between commas describes: "X, a charity, said"."""
        if comma != verb - 1:
            return None
        for back in range(comma - 1, max(comma - APPOSED, 0), -1):
            if self._words[back].raw in STOPS or back in self._sentence.counted:
                return None
            if self._words[back].raw == ",":
                name = self._name_at.get(back - 1) or self._unknown_back(back - 1)
                after = self._words[back + 1]
                plain = after.marks & {"DETERMINER", "PERSONROLE"} or after.lower in WHO
                return name if plain and name and not self._in_phrase(name) else None
        return None

    def _explained(self, comma: int, role: Anaphor) -> Name | None:
        """Whose role follows a comma: "Ann Lee, the harbour minister, said"."""
        before = self._name_at.get(comma - 1)
        if before is not None and role.at - comma <= _ROLE and not self._in_phrase(before):
            return before
        if before is not None or not comma:
            return None
        name = self._unknown_back(comma - 1)
        gone_to = name is not None and name.first == name.last and name.first > 0
        if gone_to and self._words[comma - 2].lower in _PLACING:
            return None  # "flew to Springfield, the mayor said"
        return name

    def _in_office(self, role: Anaphor, at: int) -> bool:
        """ "The force's spokesman", "the government spokeswoman": a person, and no body."""
        person = "PERSONROLE" in self._words[at].marks
        return person and not role.person and at - role.at == 1

    def _apposed(self, comma: int, role: Anaphor) -> Name | None:
        """The name that a comma parts from its role: "said the harbour minister, Ann Lee"."""
        name = self._name_at.get(comma + 1) or self._unknown_forward(comma + 1)
        if name is None or name.first != comma + 1 or name.person != bool(role.person):
            return None
        after = self._words[name.last + 1 : name.last + 2]
        closed = not after or not after[0].raw[0].isalnum() or after[0].lower in WHO
        return name if closed or "PREPOSITION" in after[0].marks else None

    def _antecedent(self, verb: int) -> Name | None:
        """Of whom a clause tells: "Ann Lee, who on Monday had still spoken of 40, now has 30"."""
        for back in range(verb - 1, max(verb - 1 - _CLAUSE, 1), -1):
            word = self._words[back]
            if word.raw in STOPS or word.raw == "," or back in self._sentence.counted:
                return None
            if back in self._name_at or "SAY" in word.marks:
                return None
            if word.lower in WHO and self._words[back - 1].raw == ",":
                return self._name_at.get(back - 2) or self._unknown_back(back - 2)
        return None

    def _speaker_for(self, at: int) -> Name | Anaphor | None:
        """ "The woman who speaks for the harbour office": whom `words[at]`, "woman", stands for."""
        if at < 0 or self._words[at].lower not in _SOMEBODY:
            return None
        ahead = [word.lower for word in self._words[at + 1 : at + 4]]
        if len(ahead) < 3 or ahead[0] not in ("who", "that") or ahead[1] not in _SPEAK | _LEAD:
            return None
        found = self._right(at + 2 + (ahead[2] == "for"), 6)
        if isinstance(found, Name) or found is None or not found.person:
            return found  # who speaks for a body is heard as the body
        return Name(at, found.at, None, person=True, keys=found.keys)

    def _right(self, at: int, reach: int, *, subject: bool = False) -> Name | Anaphor | None:
        """Who is named behind a word, within so many words."""
        raise NotImplementedError

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
            if self._words[back].lower in WHO and self._words[back - 1].raw == ",":
                return self._name_at.get(back - 2) or self._unknown_back(back - 2)
        return None
