"""Whose data: "X's figures", "a tally of the coastguard", "by her estimate"."""

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, Frame, end_of
from figuredesk.reading.context.neighbours import Neighbours
from figuredesk.reading.context.word import BEING, STOPS

_DESK = 4  # words of "at the department the count"
_SUBJECT = 10  # words of "the figure of 300 patients in the city"
_WHICH = frozenset({"that", "which"})
_STILL = frozenset({"still", "itself", "now", "always", "once", "just", "only"})
_NUMBER = frozenset({"number", "numbers", "count", "total"})


class DataNouns(Neighbours):
    """Reads the nouns of figures and of papers in one sentence after another."""

    def _data(self, at: int) -> Frame | None:
        """ "X's figures", "figures from X", "the ministry's total", "his guess"."""
        for back in range(at - 1, max(at - 4, -1), -1):
            word = self._words[back]
            name = self._name_at.get(back)
            beside = name is not None and back == at - 1 and not self._stands_apart(name)
            counted_at = name is not None and back == at - 2 and self._at_desk(name, at)
            if name is not None and (word.possessive or beside or counted_at):
                return Frame(name, name.first, at, at, backward=True)
            if word.marks & {"ORGROLE", "PERSONROLE"} and word.possessive:
                return Frame(self._role(back), back, at, at, backward=True)
            if word.marks & {"HEHER", "ITS"} and not self._how_many(back, at):
                person = (
                    None
                    if "HEHER" in word.marks and "ITS" in word.marks
                    else ("HEHER" in word.marks)
                )
                origin = Anaphor(back, person=person, keys=frozenset())
                return Frame(origin, back, at, at, backward=not self._parenthetic(back, at))
        if (owner := self._genitive(at)) is not None:
            return Frame(owner, at, owner.last, at, backward=True)
        if (kept := self._kept(at) or self._at_its_desk(at)) is not None:
            return kept
        for ahead in range(at + 1, min(at + 7, len(self._words))):
            word = self._words[ahead]
            if word.raw in STOPS or ahead in self._sentence.counted:
                break
            paper = "DOCUMENT" in self._words[at].marks and ahead == at + 1
            owned = word.lower == "of" and (paper or self._ends_with_name(ahead))
            owned = owned or (word.lower == "of" and ahead == at + 1 and self._is_subject(ahead))
            if "ORIGIN" in word.marks or owned:
                found = self._right(ahead, 4)
                if isinstance(found, Name):
                    return Frame(found, at, end_of(found), at, backward=True, strong=True)
        return None

    def _kept(self, at: int) -> Frame | None:
        """Whose a list or a count is, where a clause tells who keeps it."""
        keeper = self._keeper(at)
        if keeper is None:
            return None
        return Frame(keeper, at, end_of(keeper), at, backward=True)

    def _keeper(self, at: int) -> Name | Anaphor | None:
        """ "Statistics that the ministry keeps", "records kept at the ministry": whose."""
        after = at + 1
        if after + 1 >= len(self._words):
            return None
        if "KEEPS" in self._words[after].marks and self._words[after + 1].lower in ("at", "in"):
            return self._right(after + 1, 4)
        if self._words[after].lower in _WHICH:
            after += 1
        elif "DETERMINER" not in self._words[after].marks and after not in self._name_at:
            return None
        origin = self._right(after - 1, 6, subject=True)
        if origin is None or not self._verb_after(end_of(origin)):
            return None
        return origin

    def _verb_after(self, last: int) -> bool:
        """Whether who keeps a list is followed by a verb of keeping: "the ministry has kept"."""
        for ahead in self._words[last + 1 : last + 4]:
            if "KEEPS" in ahead.marks:
                return True
            if not ahead.marks & {"HADIT", "ADVERB"} and ahead.lower not in _STILL:
                return False
        return False

    def _stands_apart(self, name: Name) -> bool:
        """Whether a name before a noun of data is no part of it: not "on the ministry website"."""
        town = name.first == name.last and bool(
            self._words[name.first].country or self._words[name.first].seat
        )
        return (town or name.claimant is None) and self._in_phrase(name)

    def _is_subject(self, of: int) -> bool:
        """Whether a verb follows whose data it is: "the answer of the mayor was 300"."""
        after = of + 1 + ("DETERMINER" in self._words[min(of + 1, len(self._words) - 1)].marks)
        name = self._name_at.get(after)
        if name is None or name.claimant is None or name.last + 1 >= len(self._words):
            return False
        verb = self._words[name.last + 1]
        return verb.lower in BEING or bool(verb.marks & {"HADIT", "SAY", "TALLY"})

    def _stems(self, at: int) -> Frame | None:
        """ "The figure of 300 comes from the ministry": a number, and not those whom it counts."""
        opening = self._words[max(at - _SUBJECT, 0) : at]
        if not any("DATANOUN" in word.marks for word in opening):
            return None
        found = self._right(at + 1, 6)
        if found is None:
            return None
        return Frame(found, at, end_of(found), at, backward=True)

    def _how_many(self, whose: int, at: int) -> bool:
        """ "Put their number at 300": of those who are counted, not of who counts."""
        return self._words[whose].lower == "their" and self._words[at].lower in _NUMBER

    def _at_desk(self, name: Name, at: int) -> bool:
        """ "At the coastguard the count stood at 300"."""
        before = name.first - 1
        while before > 0 and "DETERMINER" in self._words[before].marks:
            before -= 1
        opened = before >= 0 and self._words[before].lower in ("at", "bei", "beim")
        return opened and "DETERMINER" in self._words[at - 1].marks

    def _at_its_desk(self, at: int) -> Frame | None:
        """ "At the town's harbour department the count stood at 300"."""
        if at < _DESK or "DETERMINER" not in self._words[at - 1].marks:
            return None
        for back in range(at - _DESK + 1, max(at - _SUBJECT, -1), -1):
            if self._words[back].lower == "at" and (
                not back or not self._words[back - 1].raw[0].isalnum()
            ):
                found = self._right(back, _SUBJECT)
                if found is None or end_of(found) != at - 2:
                    return None
                return Frame(found, back, at, at)
        return None

    def _genitive(self, at: int) -> Name | None:
        """ "Statystyki Straży Pożarnej", "Zahlen der Polizei": whose data, by its case alone."""
        after = at + 1
        if not self._free_order() or after >= len(self._words):
            return None
        if "DETERMINER" in self._words[after].marks:
            after += 1
        return self._name_at.get(after)

    def _ends_with_name(self, at: int) -> bool:
        """ ", a tally of the coastguard.": whose data, where the sentence or its part ends."""
        after = at + 1
        while after < len(self._words) and "DETERMINER" in self._words[after].marks:
            after += 1
        name = self._name_at.get(after)
        if name is None and after < len(self._words):
            name = self._unknown_forward(after)
            if self._words[after].seat:
                return False  # "news out of Oslo"
        if name is None:
            return False
        end = self._words[name.last + 1 : name.last + 2]
        return not end or not end[0].raw[0].isalnum()

    def _parenthetic(self, first: int, last: int) -> bool:
        """ ", by its estimate, 300": an aside that tells of the number right after it."""
        if first < 2 or (
            self._words[first - 2].raw != "," and self._words[first - 2].lower != "and"
        ):
            return False
        after = last + 1
        if after >= len(self._words) or self._words[after].raw != ",":
            return False
        return any(n in self._sentence.counted for n in range(after + 1, after + 4))
