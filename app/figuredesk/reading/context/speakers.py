"""Reported speech: who is named as the origin of what a sentence says.

A frame is one naming of an origin ("X said", "according to X", "X: ...", "X's figures"),
with the reach of it: what follows, what stands before, or both. Names that the ledger
does not have are found too, where a frame asks for one.
"""

from figuredesk.ledger import ClaimantKind
from figuredesk.reading.context.colons import Colons
from figuredesk.reading.context.elliptic import Elliptic
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor, Frame, end_of, start_of
from figuredesk.reading.context.neighbours import AUXILIARIES
from figuredesk.reading.context.passives import Passives
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.tokens import is_union
from figuredesk.reading.context.word import CUES, ROLES, STOPS

_LEFT_REACH = 14
_RIGHT_REACH = 7
_RECIPIENT_VERBS = frozenset({"told", "tells", "telling", "informed", "assured", "promised"})
_ACTIVE = frozenset({"to", "aware"})  # "if X is to be believed", "X is aware of"
_DECLARES = frozenset({"declared", "declares", "declare"})
_DECLARED = frozenset({"war", "martial", "independence", "bankruptcy", "victory"})
_WEAK_GAP = 6
_PUTS = 12  # words of "set the number of those who came by sea at 300"
_ARTICLES = frozenset({"a", "an", "some", "its", "the"})
_HANGS = frozenset({"PREPOSITION", "ORIGIN"})
_SMALL = frozenset({"FUNCTION", "ADVERB", "ORIGIN", "PREPOSITION", "DETERMINER"})
_BRACKET = 18  # words of a German clause between its subject and its verb
_THATS = frozenset({"dass", "wonach", "nachdem", "weil"})


class FrameFinder(Elliptic, Colons, Passives):
    """Finds the frames of a sentence."""

    def find(self, sentence: Sentence) -> list[Frame]:
        """The frames, in order of their verbs or cue words."""
        frames: list[Frame] = []
        cues = sentence.looked_at(CUES)
        named = sentence.counted and (sentence.names or sentence.uses & ROLES)
        if not cues and not named:
            return frames
        self._turn_to(sentence)
        for at, word in cues:
            marks = word.marks
            frame = None
            if at in sentence.counted and "SAY" not in marks:
                continue
            if "ACCORDING" in marks:
                frame = self._according(at)
            elif "ACCORDING_AFTER" in marks:
                frame = self._according_after(at)
            elif "SO" in marks:
                frame = self._so(at)
            elif "OWNWORDS" in marks:
                frame = self._data(at) if self._owned(at) else self._kept(at)
                if frame is None and marks & {"SAY", "TALLY"}:
                    frame = self._said(at)
            elif "QUOTING" in marks and (found := self._right(at, 8)):
                if not self._passed_on(at):
                    frame = Frame(found, at, end_of(found), at, backward=True, strong=True)
            elif "SAY" in marks or "TALLY" in marks:
                frame = self._said(at)
                if frame is None and "DATANOUN" in marks:
                    frame = self._data(at)
            elif "STEMS" in marks:
                frame = self._stems(at)
            elif "HADIT" in marks:
                frame = self._had(at)
            elif "PUTAT" in marks:
                frame = self._said(at) if self._puts_at(at) else None
            elif word.raw == ":":
                frame = self._colon(at)
            elif "DATANOUN" in marks:
                frame = self._data(at)
            if frame is not None:
                frames.append(frame)
        if named:
            frames += self._without_verb(frames)
            frames.sort(key=lambda frame: frame.verb)
        if not frames:
            frames += self._bracketed() or self._outlets()
        return frames

    def _according(self, at: int) -> Frame | None:
        word = self._words[at]
        if word.lower == "по" and at + 1 < len(self._words):
            pronoun = self._words[at + 1]
            if pronoun.marks & {"HEHER", "ITS"}:
                origin = Anaphor(at, person=None, keys=frozenset())
                return Frame(origin, at, at + 2, at, backward=True)
        ends = [word.lower for word in self._words[at + 1 : at + 4]]  # "by the count of"
        found = self._right(at + 3 if ends[::2] == ["the", "of"] else at, 9)
        if found is None:
            return None
        closing = self._before_end(end_of(found))
        return Frame(found, at, end_of(found), at, forward=True, backward=closing or at > 0)

    def _according_after(self, at: int) -> Frame | None:
        for back in range(at - 1, max(at - 7, -1), -1):
            if back in self._name_at:
                name = self._name_at[back]
                return Frame(name, name.first, at, at, backward=True)
            if self._words[back].marks & {"ITS", "HEHER"}:
                origin = Anaphor(back, person=None, keys=frozenset())
                return Frame(origin, back, at, at, backward=True)
        return None

    def _so(self, at: int) -> Frame | None:
        """ ", so X.": a frame only at the end of what it frames."""
        if not at or self._words[at - 1].raw not in (",", "“", "”", "«", '"'):
            return None
        found = self._right(at, 5)
        if not isinstance(found, Name) or not self._before_end(end_of(found)):
            return None
        if not self._free_order() and not self._only_dated(end_of(found)):
            return None  # "so the police left"
        return Frame(found, at, end_of(found), at, backward=True)

    def _owned(self, at: int) -> bool:
        """ "In her words", "in the mayor's words": not any words."""
        before = self._words[at - 1] if at else None
        return before is not None and (before.possessive or bool(before.marks & {"HEHER", "ITS"}))

    def _said(self, at: int) -> Frame | None:
        word = self._words[at]
        if at and self._words[at - 1].lower == "all":
            return None  # "officers and clerks, all told"
        if word.lower in _DECLARES and self._declares(at):
            return None
        weak = "WEAKSAY" in word.marks or ("TALLY" in word.marks and "SAY" not in word.marks)
        if at and self._words[at - 1].lower in _ARTICLES:
            return None  # "an estimated 300"
        beside = self._words[at + 1].lower if at + 1 < len(self._words) else ""
        before = self._words[at - 1].lower if at else ""
        if beside == "by" and before != "as" and (agent := self._by(at)) is not None:
            agent.forward = not any(n < at for n in self._sentence.counted)
            return agent  # "deaths logged by the ministry"
        if self._free_order() and (agent := self._by_before(at)) is not None:
            return agent
        if self._passive(at) and word.lower not in _ACTIVE:
            return self._by(at) or self._informed(at) or self._lodged(at)
        if at and self._words[at - 1].lower == "as" and (found := self._by(at)) is not None:
            found.forward = not any(n < at for n in self._sentence.counted)
            return found  # ", as published by the coastguard: May 30, June 40"
        start = at - 1 if at and "HADIT" in self._words[at - 1].marks else at
        parted = start > 0 and self._words[start - 1].raw == ","  # "X, which counts all, had seen"
        reach = _WEAK_GAP if weak and not parted else _LEFT_REACH
        if (asked := self._inverted(at, left_of=start)) is not None:
            return Frame(asked, at, end_of(asked), at, forward=True, backward=True)
        left = self._country(at) or self._before_remark(start, reach)
        left = left or self._antecedent(start) or self._left(start, reach)
        gap = at - end_of(left) if left else 99
        right = None
        if word.lower not in _RECIPIENT_VERBS and gap > 1:
            right = self._right(at, _RIGHT_REACH if self._free_order() else 4, subject=True)
        if left is not None and isinstance(right, Anaphor) and "IT" in self._words[right.at].marks:
            right = None  # "as the ministry saw it"
        if right is not None and (left is None or start_of(right) - at < gap):
            return Frame(right, at, end_of(right), at, forward=True, backward=True)
        if left is None and (named := self._before_comma(start)) is not None:
            left, parted = named, True  # "Sea Aid, shocked by the storm, thus counts 300"
        if left is not None and self._is_not_theirs(start_of(left)):
            return None  # "neither the ministry nor the charity has confirmed"
        if isinstance(left, Name) and gap == 1 and self._words[left.last].possessive:
            return None  # "by the coastguard's count"
        if left is None:
            return self._bracket(at) if self._free_order() else None
        if (told := self._of_which(left)) is not None:
            return Frame(left, told, at, at, forward=False, backward=True, strong=True)
        size = len(self._words)
        puts_it = at + 2 < size and self._words[at + 1].lower == "it"  # "as the mayor put it."
        last = size - at <= 2 or (puts_it and not self._words[at + 2].raw[0].isalnum())
        aside = self._aside(start_of(left), at)
        compared = self._compared(start_of(left))
        sure = not weak or last or aside or compared or self._tells_figures()
        if not sure and not any(n > at for n in self._sentence.counted):
            return None
        closing = (sure and self._closing(start_of(left), at)) or compared
        if self._is_remark(start_of(left), at):
            return Frame(left, start_of(left), at, at, forward=False, backward=True, strong=True)
        ends = closing and self._as_told(start_of(left), at)
        first = (
            at if weak and parted else start_of(left)
        )  # a date in the clause is not the speech's
        return Frame(left, first, at, at, forward=not ends, backward=closing)

    def _declares(self, at: int) -> bool:
        """Whether something is declared and nothing told: "declared a state of emergency"."""
        after = self._words[at + 1 : at + 2]
        return bool(after) and ("DETERMINER" in after[0].marks or after[0].lower in _DECLARED)

    def _puts_at(self, at: int) -> bool:
        """ "Set the number of patients at 300": not "set the table"."""
        for n in self._sentence.firsts:
            if at < n <= at + _PUTS and self._words[n - 1].lower in ("at", "as", "to"):
                told = any("DATANOUN" in word.marks for word in self._words[at + 1 : n - 1])
                return told or self._words[n - 1].lower != "to"  # "raised her estimate to 300"
        return False

    def _inverted(self, at: int, *, left_of: int) -> Name | Anaphor | None:
        """ "In May, rief das Amt in Erinnerung, waren es 300": the subject behind its verb."""
        if not self._free_order() or not left_of or self._words[left_of - 1].raw != ",":
            return None
        found = self._right(at, _RIGHT_REACH, subject=True)
        if found is None or any(w.raw == "," for w in self._words[at : start_of(found)]):
            return None
        return found

    def _bracket(self, at: int) -> Frame | None:
        """German parts a verb: "Das Amt hat 300 Fälle gezählt", "dass das Amt 300 Fälle zählte"."""
        for back in range(at - 1, max(at - _BRACKET, -1), -1):
            word = self._words[back]
            if word.raw in STOPS:
                return None
            if word.lower in AUXILIARIES:
                origin = self._left(back, _WEAK_GAP) or self._right(back, 4, subject=True)
            elif word.lower in _THATS:
                origin = self._right(back, 5, subject=True)
            else:
                continue
            return Frame(origin, back, at, at) if origin is not None else None
        return None

    def _country(self, at: int) -> Name | None:
        """ "Norway says": a country or a city that speaks, where the ledger knows no body by it."""
        before = self._words[at - 1] if at else None
        if before is None or not before.capital or (at - 1) in self._name_at:
            return None
        marks = self._words[at].marks
        if "SAY" not in marks or marks & {"TALLY", "WEAKSAY", "EXPECT", "PROPOSE"}:
            return None
        named = before.folded == before.country or any(k.startswith("#") for k in before.keys)
        named = named or (at > 1 and is_union(before) and bool(self._words[at - 2].country))
        if not named or before.possessive:
            return None
        first = at - 1
        while (
            first > 2 and "AND" in self._words[first - 1].marks and self._words[first - 2].capital
        ):
            first -= 2  # "the consul for Norway and Sweden said"
        if first and self._words[first - 1].marks & _HANGS:
            return None
        first = at - 1
        while (
            first and self._words[first - 1].capital and not self._words[first - 1].marks & _SMALL
        ):
            first -= 1  # "Radio North Norway says"
        return Name(first, at - 1, None, person=False, keys=frozenset(before.keys))

    def _tells_figures(self) -> bool:
        return self._free_order() or "DATANOUN" in self._sentence.told

    def _outlets(self) -> list[Frame]:
        """A news outlet that is the subject of a sentence with a number is its source."""
        for name in self._sentence.names:
            media = self._index.kind_of.get(name.claimant or "") == ClaimantKind.MEDIA
            if media and not self._in_phrase(name) and self._sentence.counted:
                return [Frame(name, name.first, name.last, name.last)]
        return []


__all__ = ["Anaphor", "Frame", "FrameFinder"]
