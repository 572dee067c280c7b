"""Whether a naming of an origin follows what it frames: "..., the deputy minister said." """

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor
from figuredesk.reading.context.phrases import Phrases

_AS = frozenset({"as", "if", "wie", "jak", "как"})  # ", as the coastguard said,"
_WHICH = frozenset({"that", "which", "whom", "who"})
_THAN = frozenset({"than", "als", "niż", "чем"})
_AS_TITLE = 6  # words of "as the deputy harbour minister, Ann Lee"
_PARTED = frozenset(",;:–—")
_BEING = frozenset({"is", "are", "was", "were"})
_PHRASE, _NOUN = 5, 6  # words of "whom the Danish health ministry", of "300 old patients"
_TITLE = 4  # words of a role before its name: "deputy foreign minister"


class Closings(Phrases):
    """Looks at where a frame begins and ends in its sentence."""

    def _closing(self, first: int, last: int) -> bool:
        """Whether a frame follows what it frames: ", X said." """
        if first == 0:
            return False
        first = self._phrase_of(self._title_of(first))
        first = self._with_its_owner(first)
        before = self._words[first - 1].raw
        return before in {",", "”", '"', "»", "“", "–", "—", ";", ":", "?", "!"} or (
            self._before_end(last)
        )

    def _with_its_owner(self, first: int) -> int:
        """Where a speaker's words begin with what belongs before: "the", "Denmark's", "as"."""
        while first > 1:
            before = self._words[first - 1]
            if not (before.possessive or "DETERMINER" in before.marks or before.lower in _AS):
                break
            first -= 1
        return first

    def _is_remark(self, first: int, last: int) -> bool:
        """ "300 slept there as the mayor saw it, and ...": it is told of what stands before."""
        after = self._words[last + 1 : last + 2]
        first = self._phrase_of(self._title_of(first)) if first else 0
        while first > 1 and "DETERMINER" in self._words[first - 1].marks:
            first -= 1
        if first < 2 or self._words[first - 1].lower != "as" or not after:
            return False
        told = self._words[first - 2].raw != "," and any(n < first for n in self._sentence.counted)
        return told and (after[0].lower == "it" or not after[0].raw[0].isalnum())

    def _phrase_of(self, first: int) -> int:
        """Where the words before a role's noun begin: ", the deputy fisheries minister said"."""
        if not self._words[first].marks & {"PERSONROLE", "ORGROLE"}:
            return first
        for back in range(first - 1, max(first - 1 - _TITLE, 0), -1):
            word = self._words[back]
            if "DETERMINER" in word.marks:
                return back + 1
            if (word.possessive and word.capital) or word.marks & {"HEHER", "ITS"}:
                return back  # ", Norway's fisheries minister said"
            if back in self._sentence.counted or not word.raw[0].isalpha() or "SAY" in word.marks:
                return first
        return first

    def _title_of(self, first: int) -> int:
        """Where the role before a name begins: ", interior minister X told ..."."""
        if not self._words[first - 1].marks & {"PERSONROLE"}:
            return first
        for back in range(first - 1, max(first - 1 - _TITLE, 0), -1):
            before = self._words[back - 1]
            if back - 1 in self._sentence.counted or before.marks & {"SAY", "PREPOSITION"}:
                return first
            if not before.raw[0].isalpha():
                return back
        return first

    def _before_end(self, last: int) -> bool:
        rest = self._words[last + 1 :]
        return not any(n > last for n in self._sentence.counted) or len(rest) <= 2

    def _passed_on(self, at: int) -> bool:
        """ "The ministry says, as quoted by the Globe": who quotes it has said nothing himself."""
        back = at - 1
        if back > 1 and self._words[back].lower == "as" and self._words[back - 1].raw == ",":
            return any("SAY" in word.marks for word in self._words[max(back - 4, 0) : back - 1])
        return False

    def _only_dated(self, last: int) -> bool:
        """Whether no more than a day follows to the end: ", so the police on Friday." """
        rest = [word for word in self._words[last + 1 :] if word.raw[0].isalnum()]
        return all(
            word.weekday >= 0 or word.month or word.raw.isdigit() or "PREPOSITION" in word.marks
            for word in rest
        )

    def _of_which(self, origin: Name | Anaphor) -> int | None:
        """ "The 7,000 patients whom the ministry had counted": where a clause about them begins."""
        first = origin.first if isinstance(origin, Name) else origin.at
        if isinstance(origin, Anaphor) and origin.first is not None:
            first = min(first, origin.first)
        opening = first
        if self._touches(first):
            return first  # "the 300 the ministry knows of"
        for back in range(first - 1, max(first - 1 - _PHRASE, 0), -1):
            word = self._words[back]
            if not word.raw[0].isalpha() or "SAY" in word.marks:
                return None
            what = word.lower == "what" and self._words[back - 1].lower in _BEING
            if word.lower in _WHICH or what:  # "300 is what the ministry has"
                opening = back
                break
        else:
            return None
        for back in range(opening - 1, max(opening - 1 - _NOUN, -1), -1):
            if back in self._sentence.counted:
                return first
            if not self._words[back].raw[0].isalpha() or "SAY" in self._words[back].marks:
                return None
        return None

    def _touches(self, first: int) -> bool:
        """Whether a number that "the" opens stands right before a name: "the 300 the board has"."""
        last = first - 1 - (first > 1 and "DETERMINER" in self._words[first - 1].marks)
        opened = last
        while opened > 0 and opened in self._sentence.counted:
            opened -= 1
        return opened < last and "DETERMINER" in self._words[opened].marks

    def _is_denied(self, first: int) -> bool:
        """Whether nobody says it: "nor has the ministry", "no official said"."""
        while first > 1 and "DETERMINER" in self._words[first - 1].marks:
            first -= 1
        return first > 0 and self._words[first - 1].lower in ("nor", "neither")

    def _compared(self, first: int) -> bool:
        """ "40 more than the ministry gave": a number held against another's."""
        while first > 1 and "DETERMINER" in self._words[first - 1].marks:
            first -= 1
        return first > 0 and self._words[first - 1].lower in _THAN

    def _aside(self, first: int, at: int) -> bool:
        """Whether commas part a frame from what it frames: ", its coastguard reports, "."""
        first = self._with_its_owner(first)
        if first < 1 or self._words[first - 1].raw != ",":
            return False
        after = self._words[at + 1].raw if at + 1 < len(self._words) else "."
        return after in _PARTED or not any(n > at for n in self._sentence.counted)

    def _as_told(self, first: int, at: int) -> bool:
        """ "40 slept there, as the mayor saw it, and 30 left": another clause is not his."""
        while first > 1 and "DETERMINER" in self._words[first - 1].marks:
            first -= 1
        told = self._words[first - 1].lower == "as" or self._as_titled(first)
        if not told or not any(n < first for n in self._sentence.counted):
            return False
        rest = (w for w in self._words[at + 1 :] if w.raw in ",;")
        return next(rest, None) is not None

    def _as_titled(self, first: int) -> bool:
        """ "As the mayor, Ann Lee, saw it": where a role stands before the name."""
        comma = first - 1
        return any(
            self._words[n].lower == "as" and "PERSONROLE" in self._words[comma - 1].marks
            for n in range(max(comma - _AS_TITLE, 0), comma)
        )
