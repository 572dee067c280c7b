"""Who has a number: "The transport ministry had 1,200 by June" tells what it counted."""

from figuredesk.reading.context.apposed import WHO
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, Frame, end_of, start_of
from figuredesk.reading.context.neighbours import Neighbours
from figuredesk.reading.context.word import ENDED

_REACH = 9
_CLAUSE = 5  # words of "that the deputy health minister has"
_ASIDE = 14  # words of ", the health minister in Oslo,"
_JUST = frozenset({"just", "only", "already", "now", "even", "still", "thus", "also"})
_WHEN = frozenset({"yesterday", "today", "tonight", "earlier", "later"})
_HAVE = frozenset({"has", "had", "have"})
_OBJECT = frozenset({"it", "at", "to"})  # "makes it 300", "stood at 300"
_SELF = frozenset({"itself", "himself", "herself", "themselves", "alone"})
_AROUND = frozenset({"PREPOSITION", "ADVERB", "NOW", "SOFAR", "AND"})
_THERE = frozenset({"there", "here"})
_BODY = frozenset({"ORGROLE", "PERSONROLE"})
_BESIDE = frozenset({"PREPOSITION", "DETERMINER", "FUNCTION", "ORGROLE", "PERSONROLE", "ORIGIN"})


class Havers(Neighbours):
    """Reads "X has" and "X had" before a number."""

    def _had(self, at: int) -> Frame | None:
        """Who has the number, or the data, that comes next."""
        after = at + 1
        if after >= len(self._words):
            return None
        if (whose := self._which_has(at)) is not None:
            return whose
        if after in self._sentence.counted and self._words[at].lower not in _HAVE:
            return None  # "is at least 300"
        if self._words[at].lower in ENDED:
            after += 3  # "ended the year with 300"
        if after < len(self._words) and "DETERMINER" in self._words[after].marks:
            ahead = self._words[after + 1 : after + 4]  # "had the same total, 300"
            told = any("DATANOUN" in word.marks for word in ahead)
        else:
            while after < len(self._words) and (
                self._words[after].lower in _JUST | _OBJECT
                or not self._words[after].raw[0].isalnum()
            ):
                after += 1
            told = after in self._sentence.counted
        origin = self._having(at) if told else None
        if origin is None or self._is_what_another_says(start_of(origin)):
            return None
        thing = isinstance(origin, Anaphor) and self._words[origin.at].marks & {"IT"}
        if thing and not self._bare(after):
            return None  # "the plane was late, it had 300 passengers"
        if isinstance(origin, Name) and origin.claimant is None and not self._bare(after):
            return None  # "Cape Town has 300 hotels"
        return Frame(origin, start_of(origin), at, at)

    def _is_not_theirs(self, first: int) -> bool:
        """Whether who begins here denies it, or only has it in what another says."""
        return self._is_denied(first) or self._is_what_another_says(first)

    def _is_what_another_says(self, first: int) -> bool:
        """Whether a saying stands right before in commas: ", says the ministry, Norway had"."""
        if first < 3 or self._words[first - 1].raw != ",":
            return False
        for at in range(first - 2, max(first - 2 - _CLAUSE, 0), -1):
            if self._words[at].raw in ",.;:":
                return False
            if "SAY" in self._words[at].marks:
                return self._words[at - 1].raw == ","
        return False

    def _which_has(self, at: int) -> Frame | None:
        """ "The 52 that the health ministry has": a clause about a number with nothing counted."""
        ahead = self._words[at + 1]
        if self._words[at].lower not in _HAVE or not (
            "FUNCTION" in ahead.marks or ahead.raw in ".,;"
        ):
            return None
        if not any(n < at for n in self._sentence.counted) and not any(
            word.lower == "what" for word in self._words[:at]
        ):
            return None
        origin = self._having(at)
        opening = self._of_which(origin) if origin is not None else None
        if origin is None or opening is None or opening < 2:
            return None
        if any(word.lower == "what" for word in self._words[opening - 2 : opening]):
            return Frame(origin, opening, at, at, forward=False, backward=True, strong=True)
        which = opening - 1
        while which > opening - _CLAUSE and self._words[which].lower not in ("that", "which"):
            which -= 1
        if not {which - 1, opening - 2} & self._sentence.counted:
            return None
        return Frame(origin, opening, at, at, forward=False, backward=True, strong=True)

    def _having(self, at: int) -> Name | Anaphor | None:
        last = at - 1
        while last > 0 and (
            "ADVERB" in self._words[last].marks
            or self._words[last].weekday >= 0
            or self._words[last].lower in _SELF | _JUST | _WHEN
        ):
            last -= 1
        if (whom := self._antecedent(at)) is not None:
            return whom
        last = self._before_part(last)
        if last > 0 and self._words[last].raw == ",":
            named = self._name_at.get(last - 1)
            if named is not None and named.person and self._words[named.first - 1].raw == ",":
                return named  # "the mayor, Ann Lee, has"
            last = self._before_aside(last)
        if last < 0:
            return None
        origin = self._left(last + 1, _REACH)
        if origin is None or any(not self._beside(n) for n in range(end_of(origin) + 1, last + 1)):
            return None
        if isinstance(origin, Anaphor):
            return None if "AUTHORITY" in self._words[origin.at].marks else origin
        first = self._words[origin.first]
        if origin.first == origin.last and (first.country or first.placed):
            return None  # "Norway has 300 islands"
        return origin

    def _before_part(self, last: int) -> int:
        """The word before "for its part", which says nothing."""
        parted = last > 2 and self._words[last].lower == "part"
        return last - 3 if parted and self._words[last - 2].lower in ("for", "on") else last

    def _before_comma(self, verb: int) -> Name | None:
        """Whom an aside parts from its verb: "Sea Aid, asked about May, put it at 300"."""
        last = verb - 1
        while last > 0 and "ADVERB" in self._words[last].marks | self._thus(last):
            last -= 1
        if last < 2 or self._words[last].raw != ",":
            return None
        before = self._before_aside(last)
        name = self._name_at.get(before)
        return name if name is not None and not self._in_phrase(name) else None

    def _thus(self, at: int) -> frozenset[str]:
        lower = self._words[at].lower
        return frozenset({"ADVERB"}) if lower.endswith("ly") or lower in _JUST else frozenset()

    def _before_aside(self, comma: int) -> int:
        """The word before "X, for its part, had", -1 where no aside ends at the comma."""
        told = False
        for back in range(comma - 1, max(comma - _ASIDE, 0), -1):
            told = told or back in self._sentence.counted or "SAY" in self._words[back].marks
            if self._words[back].raw == ",":
                return -1 if told and self._words[back + 1].lower not in WHO else back - 1
        return -1

    def _beside(self, at: int) -> bool:
        """Whether a word may stand between a body's noun and "has": "the ministry in Oslo"."""
        word = self._words[at]
        if self._words[at - 1].lower == "at":
            return True  # "her colleague at defence had"
        after = self._words[at + 1]
        return word.capital or bool(word.marks & _BESIDE or after.marks & _BODY)

    def _bare(self, number: int) -> bool:
        """Whether the number after "has" stands with nothing counted: "has 300 for the day"."""
        while number in self._sentence.counted:
            number += 1
        if number >= len(self._words):
            return True
        after = self._words[number]
        return not after.raw[0].isalnum() or bool(after.marks & _AROUND) or after.lower in _THERE
