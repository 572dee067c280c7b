"""Whose number it is where no verb says so: "the coastguard's 300", "300 by the ministry".

A second speaker's verb is left out ("Sea Aid counts 40, the coastguard 30"), a number is told
by whose it is, or the one who goes by it opens its clause ("For the coastguard it is 30").
"""

from figuredesk.reading.context.apposed import WHO
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, Frame, end_of, start_of
from figuredesk.reading.context.havers import Havers
from figuredesk.reading.context.word import LIGHTS

_OPENS = frozenset({";", ":", "—", "–"})
_PARTS = frozenset({",", ";", "—", "–"})
_LINKS = frozenset({"and", "but", "while", "whereas", "yet"})
_LEADS = frozenset({"of", "at", "to", "on", "with"})  # "X speaks of 40, Y of 30"
_SMALL = frozenset({"just", "only", "even", "already", "still", "a", "some", "them", "it"})
_BESIDE = frozenset({"than", "against", "beside", "besides", "and", "with", "versus", "from", "to"})
_TWO = 2
_COMES = frozenset({"comes", "came", "come", "stems"})
_VERBS = frozenset({"SAY", "TALLY", "HADIT"})
_AUXILIARIES = frozenset(
    [
        *("is", "are", "was", "were", "will", "would", "can", "cannot", "could", "may", "might"),
        *("must", "does", "do", "did", "should", "seems", "seem"),
    ]
)
_MEMBER = frozenset({"of", "from"})
_ROLE = 5  # words of ", deputy harbour minister"
_SIGNS = frozenset({":", "–", "—", "-"})
_HEAD = 5  # words of "by the charity's head in Oslo"
_SEATED = 4  # words up to the comma behind it


class Elliptic(Havers):
    """Reads what tells an origin without a verb, in one sentence after another."""

    def _without_verb(self, frames: list[Frame]) -> list[Frame]:
        """The namings that no verb carries, beside those that one does."""
        found = []
        for first, last in self._sentence.spans:
            frame = self._behind(first, last) or self._owning(first) or self._gapped(first, frames)
            if frame is not None:
                found.append(frame)
        found += self._listed() if len(self._sentence.firsts) > 1 else ()
        found += self._fronted() + self._that_clauses(frames)
        found += () if frames else self._signed()
        verbs = {frame.verb for frame in frames}
        return [frame for frame in found if frame.verb not in verbs]

    def _behind(self, first: int, last: int) -> Frame | None:
        """ "The toll, 300 by the ministry, has risen"; "below the 300 of the ministry"."""
        after = last + 1
        if after + 1 >= len(self._words):
            return None
        link = self._words[after].lower
        opened = first > 0 and "DETERMINER" in self._words[first - 1].marks
        that = self._that_of(after + 1)
        if not that and link != "by" and not (link == "of" and opened):
            return None
        origin = self._right(after + that, _HEAD)
        if origin is None or not self._speaks(origin) or not self._ends(end_of(origin)):
            return None
        end = end_of(origin)
        who = self._words[end + 1].lower in WHO if end + 1 < len(self._words) else False
        if link == "of" and not that and (who or isinstance(origin, Anaphor)):
            return None  # "the 300 of the police", "the 300 of Sea Aid who fell ill"
        return Frame(origin, after, end, after, forward=False, backward=True, strong=True)

    def _that_of(self, at: int) -> int:
        """How many words "that of" takes here, before whose count it is; 0 for none."""
        ahead = [word.lower for word in self._words[at : at + 2]]
        return 2 if ahead in (["that", "of"], ["those", "of"]) else 0

    def _owning(self, first: int) -> Frame | None:
        """ "Nine more than the coastguard's 300": whose number, by a possessive."""
        name = self._name_at.get(first - 1)
        if name is None or name.last != first - 1 or not self._words[first - 1].possessive:
            return None
        if not self._speaks(name):
            return None
        before = self._before_article(name.first)
        compared = before <= 0 or self._words[before].lower in _BESIDE
        if not compared and not self._bare(first):
            return None  # "the coastguard's 300 boats"
        return Frame(name, name.first, name.last, name.last, strong=True)

    def _gapped(self, first: int, frames: list[Frame]) -> Frame | None:
        """ "Sea Aid counts 40, the coastguard 30": the verb of the one before is meant again."""
        at = first - 1
        while at > 0 and self._words[at].lower in _LEADS | _SMALL:
            at -= 1
        at = self._before_part(at)
        if at < 2:
            return None
        counted = self._count_of(at)
        origin = counted or self._left(at + 1, 4)
        if origin is None or not self._speaks(origin):
            return None
        if end_of(origin) != at and self._words[end_of(origin) + 1].lower not in _MEMBER:
            return None
        start = start_of(origin)
        if isinstance(origin, Anaphor) and origin.first is not None:
            start = min(start, origin.first)
        before = self._before_article(start)
        if counted is not None:
            before -= 2  # "that of"
        parted = self._words[before].raw in _PARTS or self._words[before].lower in _LINKS
        if not parted or not any(n < before for n in self._sentence.counted):
            return None
        told = (f for f in frames if f.verb < before and f.origin is not origin and f.forward)
        if counted is None and not any(self._words[f.verb].marks & _VERBS for f in told):
            return None
        return Frame(origin, start, at, at, strong=True)

    def _before_article(self, first: int) -> int:
        """The word before a phrase and its article."""
        before = first - 1
        while before > 0 and "DETERMINER" in self._words[before].marks:
            before -= 1
        return before

    def _count_of(self, last: int) -> Name | None:
        """ "The ministry's count is 40, that of the coastguard 30"."""
        name = self._name_at.get(last)
        if name is None or name.last != last:
            return None
        of = self._before_article(name.first)
        return name if of > 0 and self._that_of(of - 1) else None

    def _signed(self) -> list[Frame]:
        """ "300 rescued – Sea Aid": who closes a headline behind a dash or a colon."""
        last = len(self._words) - 1
        while last > 0 and not self._words[last].raw[0].isalnum():
            last -= 1
        name = self._name_at.get(last) or self._before_its_role(last)
        if name is None or not self._speaks(name):
            return []
        first = name.first
        while first > 1 and (
            self._words[first - 1].marks & {"PERSONROLE", "DETERMINER"} or self._before_role(first)
        ):
            first -= 1
        sign = self._words[first - 1].raw if first else ""
        if sign not in _SIGNS or not any(n < first for n in self._sentence.counted):
            return []
        return [Frame(name, first - 1, name.last, name.last, forward=False, backward=True)]

    def _before_its_role(self, last: int) -> Name | None:
        """Whose role closes a headline: "300 rescued – Ann Lee, harbour minister"."""
        if "PERSONROLE" not in self._words[last].marks:
            return None
        for back in range(last - 1, max(last - _ROLE, 0), -1):
            if self._words[back].raw == ",":
                return self._name_at.get(back - 1)
            if not self._words[back].raw[0].isalpha():
                return None
        return None

    def _listed(self) -> list[Frame]:
        """ "Rescued: Sea Aid 300, Coast Guard 40": a list of who counts, each with a number."""
        found = []
        for first in self._sentence.firsts:
            name = self._name_at.get(first - 1)
            if name is None or name.last != first - 1 or not self._speaks(name):
                continue
            before = self._before_article(name.first)
            if before < 0 or self._words[before].raw in _PARTS | {":"}:
                found.append(Frame(name, name.first, name.last, name.last, strong=True))
        return found if len(found) > 1 else []

    def _that_clauses(self, frames: list[Frame]) -> list[Frame]:
        """ "The mayor says there are 300 here and the governor that there are 40 there"."""
        found = []
        for name in self._sentence.names:
            after = self._words[name.last + 1 : name.last + 2]
            before = self._before_article(name.first)
            if not after or after[0].lower != "that" or before < 1 or not self._speaks(name):
                continue
            if self._words[before].lower not in _LINKS and self._words[before].raw not in _PARTS:
                continue
            if any("SAY" in self._words[f.verb].marks and f.verb < before for f in frames):
                found.append(Frame(name, name.first, name.last, name.last, strong=False))
        return found

    def _fronted(self) -> list[Frame]:
        """ "By the charity's head in Oslo, 300 slept there"; "For the coastguard it is 300"."""
        found = []
        for at, word in self._sentence.looked_at(LIGHTS):
            if at + 2 >= len(self._words):
                break
            if at and self._words[at - 1].raw not in _OPENS and not word.capital:
                continue
            if not any(n > at for n in self._sentence.counted):
                break
            origin = self._right(at, _HEAD)
            if origin is None or not self._speaks(origin):
                continue
            end = end_of(origin)
            if self._words[end].possessive:
                continue
            if word.lower == "by":
                thing = isinstance(origin, Anaphor) and not origin.person
                fits = not thing and self._comma_after(end)
            else:
                fits = isinstance(origin, Name) and self._tells_after(end, word.lower)
            if fits:
                found.append(Frame(origin, at, end, at))
        return found

    def _comma_after(self, end: int) -> bool:
        """Whether a comma closes what stands before a number: "by its head in Oslo, 300"."""
        after = self._words[end + 1 : end + 1 + _SEATED]
        if not after or (after[0].raw != "," and "PREPOSITION" not in after[0].marks):
            return False  # "by the charity's hospital, 300 stood in the rain"
        for word in after:
            if word.raw == ",":
                return True
            if "SAY" in word.marks:
                return False
        return False

    def _tells_after(self, end: int, link: str) -> bool:
        """Whether "it is" goes on: "For the coastguard it is 300", "From it comes a toll"."""
        ahead = self._words[end + 1 : end + 3]
        if len(ahead) < _TWO:
            return False
        if link == "from":
            number = next(n for n in self._sentence.firsts if n > end)
            told = any("DATANOUN" in word.marks for word in self._words[end + 2 : number])
            known = ahead[0].lower == "we" and ahead[1].lower in ("have", "know")
            return known or (told and ahead[0].lower in _COMES)
        return link != "to" and ahead[0].lower == "it" and ahead[1].lower in ("is", "was")

    def _speaks(self, origin: Name | Anaphor) -> bool:
        """Whether it is somebody who counts, and not a country or a town."""
        if isinstance(origin, Anaphor):
            return "AUTHORITY" not in self._words[origin.at].marks or origin.like
        word = self._words[origin.first]
        if origin.first == origin.last and (word.country or word.placed):
            return False
        return origin.claimant is not None or origin.last > origin.first

    def _ends(self, last: int) -> bool:
        """Whether a phrase closes behind a word: at a sign, a verb, or the sentence's end."""
        if last + 1 >= len(self._words):
            return True
        after = self._words[last + 1]
        if self._words[last].possessive:
            return False
        if not after.raw[0].isalnum() or after.lower in _AUXILIARIES:
            return True
        return bool(after.marks & {"AND", "HADIT", "SPLIT", "PREPOSITION"})
