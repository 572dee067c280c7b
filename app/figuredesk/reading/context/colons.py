"""Who speaks before a colon, sums up before one, or stands in brackets: "X: 300 people"."""

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, Frame
from figuredesk.reading.context.neighbours import Neighbours

_HEADING = 5  # words before the colon of "Her proposal for the town:"
_POINTING = frozenset({"this", "that", "these", "those", "such", "thus", "so"})

_SOURCE = frozenset({"source", "sources", "quelle", "źródło", "источник"})
_SOURCED = _SOURCE | {"the", ":"}  # between a bracket and the source in it
_AFTER_SOURCE = frozenset({")", ",", ";"})  # "(source: IOM, 20 November)"


class Colons(Neighbours):
    """Reads the colons of one sentence after another."""

    def _colon(self, at: int) -> Frame | None:
        """ "X: 7,000 people ..." and "X's bill for the wall: ..."."""
        if not any(n > at for n in self._sentence.counted):
            return self._summed_up(at)
        if any(n < at for n in self._sentence.counted):
            return self._so_says(at)
        if (body := self._heading(at)) is not None:
            return body
        names = [
            n
            for n in self._sentence.names
            if n.last < at and (not self._in_phrase(n) or self._from(n))
        ]
        said = (word for word in self._words[1:at] if "SAY" in word.marks)
        if any(not word.lower.endswith("ing") for word in said):
            return None
        if self._words[0].marks & {"HEHER", "ITS"} and at <= _HEADING:
            origin = Anaphor(0, person="HEHER" in self._words[0].marks, keys=frozenset())
            return Frame(origin, 0, at, at)  # "Her proposal: 300 beds"
        if names:
            subjects = [n for n in names if not self._words[n.last].possessive] or names[:1]
            return Frame(subjects[-1], subjects[-1].first, at, at)
        name = self._unknown_back(at - 1) if at <= 4 else None
        if name is not None and name.first == name.last and not self._words[0].raw.isupper():
            return None  # a heading: "Soldiers: 300"
        if name is not None and name.first == 0 and not self._label(name):
            return Frame(name, 0, at, at)
        return None

    def _so_says(self, at: int) -> Frame | None:
        """ "300 rescued: so Sea Aid, in a release that tells of 20 drowned"."""
        ahead = self._words[at + 1 : at + 2]
        name = self._name_at.get(at + 2)
        if not ahead or ahead[0].lower != "so" or name is None:
            return None
        return Frame(name, at, name.last, at, forward=False, backward=True)

    def _summed_up(self, at: int) -> Frame | None:
        """ "300 rescued, 12 missing: with these numbers the coastguard ended its week." """
        opening = self._words[at + 1 : at + 4]
        if self._words[at - 1].lower in _SOURCE:
            ahead = [name for name in self._sentence.names if name.first > at]
            first = ahead[0] if ahead else None
            return Frame(first, at, first.last, at, backward=True) if first else None
        if not any(word.lower in _POINTING for word in opening):
            return None
        for name in self._sentence.names:
            if name.first > at and not self._in_phrase(name):
                return Frame(name, name.first, name.last, at, forward=False, backward=True)
        return None

    def _heading(self, at: int) -> Frame | None:
        """ "UN agency: 300 dead": a body in a headline that is named only by what it is."""
        if at > _HEADING or not self._words[at - 1].marks & {"ORGROLE", "PERSONROLE"}:
            return None
        first = self._words[0]
        if any(name.last < at for name in self._sentence.names) or not first.raw.isupper():
            return None
        keys = frozenset(key for word in self._words[:at] for key in word.keys)
        claimant = self._index.names.body_of(keys)
        return Frame(Name(0, at - 1, claimant, person=False, keys=keys), 0, at, at)

    def _label(self, name: Name) -> bool:
        """ "FACT CHECK: ...": words all in capitals head a text, and speak for nobody."""
        words = self._words[name.first : name.last + 1]
        if len(words) < 2 or not all(word.raw.isupper() for word in words):
            return False
        return not all(word.raw.isupper() for word in self._words if word.raw.isalpha())

    def _bracketed(self) -> list[Frame]:
        """ "6,200 crossings (Coastguard)": a source in brackets after its number."""
        found = []
        for name in self._sentence.names:
            first, last = name.first - 1, name.last + 1
            while first > 0 and self._words[first].lower in _SOURCED:
                first -= 1
            if first < 0 or last >= len(self._words) or self._words[first].raw != "(":
                continue
            after = self._words[last]
            bracketed = after.raw in _AFTER_SOURCE or "DATANOUN" in after.marks
            if bracketed and any(n < name.first for n in self._sentence.counted):
                found.append(Frame(name, first, last, name.first, forward=False, backward=True))
        return found
