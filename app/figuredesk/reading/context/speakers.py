"""Reported speech: who is named as the origin of what a sentence says.

A frame is one naming of an origin ("X said", "according to X", "X: ...", "X's figures"),
with the reach of it: what follows, what stands before, or both. Names that the ledger
does not have are found too, where a frame asks for one.
"""

from collections.abc import Sequence

from figuredesk.ledger import ClaimantKind
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.names import Name
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.tokens import Token

_LEFT_REACH = 14
_RIGHT_REACH = 7
_STOPS = frozenset(";:!?")
_NAME_JOINS = frozenset({"of", "al", "von", "van", "de", "der", "ibn", "bin", "da", "di"})
_RECIPIENT_VERBS = frozenset({"told", "tells", "telling", "informed", "assured", "promised"})
_BE = frozenset(
    {"was", "were", "been", "be", "is", "are", "being", "wurden", "wurde", "worden", "zostało"}
)
_WEAK_GAP = 6


class Anaphor:
    """A word that points back to a name: a pronoun or the noun of a role."""

    __slots__ = ("at", "body", "generic", "keys", "person")

    def __init__(
        self,
        at: int,
        *,
        person: bool | None,
        keys: frozenset[str],
        body: Name | None = None,
        generic: bool = False,
    ) -> None:
        self.at = at
        self.generic = generic  # "the agency", which may be any body
        self.body = body  # "the Border Guard's spokesman": whose, where nobody is named
        self.person = person  # None: either
        self.keys = keys


class Frame:
    """One naming of an origin in a sentence."""

    __slots__ = ("backward", "first", "forward", "last", "origin", "strong", "verb")

    def __init__(
        self,
        origin: Name | Anaphor,
        first: int,
        last: int,
        verb: int,
        *,
        forward: bool = True,
        backward: bool = False,
        strong: bool = False,
    ) -> None:
        self.origin = origin
        self.first = first
        self.last = last
        self.verb = verb
        self.forward = forward
        self.backward = backward
        self.strong = strong


class FrameFinder:
    """Finds the frames of a sentence."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index

    def find(self, sentence: Sentence) -> list[Frame]:
        """The frames, in order of their verbs or cue words."""
        self._tokens: Sequence[Token] = sentence.tokens
        self._sentence = sentence
        self._name_at: dict[int, Name] = {}
        for name in sentence.names:
            for at in range(name.first, name.last + 1):
                self._name_at[at] = name
        frames: list[Frame] = []
        for at, token in enumerate(self._tokens):
            if not token.word.cue:
                continue
            marks = token.marks
            frame = None
            if at in sentence.counted and "SAY" not in marks:
                continue
            if "ACCORDING" in marks:
                frame = self._according(at)
            elif "ACCORDING_AFTER" in marks:
                frame = self._according_after(at)
            elif "QUOTING" in marks and (found := self._right(at, 8)):
                frame = Frame(found, at, _end(found), at, backward=True, strong=True)
            elif "SAY" in marks or "TALLY" in marks:
                frame = self._said(at)
            elif token.raw == ":":
                frame = self._colon(at)
            elif "DATANOUN" in marks:
                frame = self._data(at)
            if frame is not None:
                frames.append(frame)
        if not frames:
            frames += self._outlets()
        return frames

    # --- the forms ------------------------------------------------------------------

    def _according(self, at: int) -> Frame | None:
        token = self._tokens[at]
        if token.word.lower == "по" and at + 1 < len(self._tokens):
            pronoun = self._tokens[at + 1]
            if pronoun.marks & {"HEHER", "ITS"}:
                origin = Anaphor(at, person=None, keys=frozenset())
                return Frame(origin, at, at + 2, at, backward=True)
        found = self._right(at, 9)
        if found is None:
            return None
        closing = self._before_end(_end(found))
        return Frame(found, at, _end(found), at, forward=True, backward=closing or at > 0)

    def _according_after(self, at: int) -> Frame | None:
        for back in range(at - 1, max(at - 7, -1), -1):
            if back in self._name_at:
                name = self._name_at[back]
                return Frame(name, name.first, at, at, backward=True)
            if self._tokens[back].marks & {"ITS", "HEHER"}:
                origin = Anaphor(back, person=None, keys=frozenset())
                return Frame(origin, back, at, at, backward=True)
        return None

    def _said(self, at: int) -> Frame | None:
        token = self._tokens[at]
        weak = "WEAKSAY" in token.marks or ("TALLY" in token.marks and "SAY" not in token.marks)
        if self._passive(at):
            return self._by(at)
        left = self._left(at, _WEAK_GAP if weak else _LEFT_REACH)
        gap = at - _end(left) if left else 99
        right = None
        if token.word.lower not in _RECIPIENT_VERBS and gap > 1:
            right = self._right(at, _RIGHT_REACH if self._free_order() else 4, subject=True)
        if right is not None and (left is None or _start(right) - at < gap):
            closing = True
            return Frame(right, at, _end(right), at, forward=True, backward=closing)
        if left is None:
            return None
        if weak and not any(n > at for n in self._sentence.counted) and not self._tells_figures():
            return None
        closing = self._closing(_start(left), at) and (not weak or self._tells_figures())
        return Frame(left, _start(left), at, at, forward=True, backward=closing)

    def _tells_figures(self) -> bool:
        return self._free_order() or any("DATANOUN" in t.marks for t in self._tokens)

    def _free_order(self) -> bool:
        return self._index.table.language != "en"

    def _passive(self, at: int) -> bool:
        return any(
            self._tokens[back].word.lower in _BE for back in range(max(0, at - 2), at)
        ) and not self._tokens[at].word.lower.endswith("ing")

    def _by(self, at: int) -> Frame | None:
        for ahead in range(at + 1, min(at + 5, len(self._tokens))):
            if "ORIGIN" in self._tokens[ahead].marks and ahead + 1 < len(self._tokens):
                found = self._right(ahead, 4)
                if found:
                    return Frame(found, at, _end(found), at, backward=True, strong=True)
        return None

    def _colon(self, at: int) -> Frame | None:
        """ "X: 7,000 people ..." and "X's bill for the wall: ..."."""
        if not any(n > at for n in self._sentence.counted):
            return None
        if any(n < at for n in self._sentence.counted):
            return None
        names = [
            n
            for n in self._sentence.names
            if n.last < at and (not self._in_phrase(n) or self._from(n))
        ]
        if any("SAY" in self._tokens[n].marks for n in range(at)):
            return None
        if names:
            return Frame(names[0], names[0].first, at, at)
        if at <= 4 and (name := self._unknown_back(at - 1)) and name.first == 0:
            return Frame(name, 0, at, at)
        return None

    def _data(self, at: int) -> Frame | None:
        """ "X's figures", "figures from X", "the ministry's total", "his guess"."""
        for back in range(at - 1, max(at - 4, -1), -1):
            token = self._tokens[back]
            if back in self._name_at and token.word.possessive:
                name = self._name_at[back]
                return Frame(name, name.first, at, at, backward=True)
            if token.marks & {"ORGROLE", "PERSONROLE"} and token.word.possessive:
                return Frame(self._role(back), back, at, at, backward=True)
            if token.marks & {"HEHER", "ITS"}:
                person = (
                    None
                    if "HEHER" in token.marks and "ITS" in token.marks
                    else ("HEHER" in token.marks)
                )
                origin = Anaphor(back, person=person, keys=frozenset())
                return Frame(origin, back, at, at, backward=True)
        for ahead in range(at + 1, min(at + 7, len(self._tokens))):
            token = self._tokens[ahead]
            if token.raw in _STOPS or ahead in self._sentence.counted:
                break
            if "ORIGIN" in token.marks:
                found = self._right(ahead, 4)
                if isinstance(found, Name):
                    return Frame(found, at, _end(found), at, backward=True, strong=True)
        return None

    def _outlets(self) -> list[Frame]:
        """A news outlet that is the subject of a sentence with a number is its source."""
        for name in self._sentence.names:
            media = self._index.kind_of.get(name.claimant or "") == ClaimantKind.MEDIA
            if media and not self._in_phrase(name) and self._sentence.counted:
                return [Frame(name, name.first, name.last, name.last)]
        return []

    # --- the neighbours -------------------------------------------------------------

    def _left(self, at: int, reach: int) -> Name | Anaphor | None:
        role: Anaphor | None = None
        back = at - 1
        while back >= 0 and at - back <= reach:
            token = self._tokens[back]
            name = self._name_at.get(back)
            if token.raw in _STOPS or back in self._sentence.counted:
                break
            if token.raw == "," and role is not None:
                before = self._name_at.get(back - 1)
                if before is not None and role.at - back <= 8 and not self._in_phrase(before):
                    return before
                if before is None and back and (other := self._unknown_back(back - 1)):
                    return other
                break
            if name is not None:
                after = name.last + 1
                if role is None and after < at and "PERSONROLE" in self._tokens[after].marks:
                    role = self._role(after, name)
                    back = name.first - 1
                    continue
                if role is not None and role.at == after and not name.person:
                    role.body = name
                    back = name.first - 1
                    continue
                if not self._in_phrase(name):
                    return name
                head = self._head_of(name)
                if head is not None:
                    if head in self._name_at:
                        return self._name_at[head]
                    if "DATANOUN" in self._tokens[head].marks:
                        return name
                    role = role or self._role(head, None if name.person else name)
                    back = head - 1
                    continue
                back = name.first - 1
                continue
            if token.marks & {"HE", "THEY", "IT"} and at - back <= 4 and role is None:
                person = "HE" in token.marks if not token.marks >= {"HE", "IT"} else None
                if "IT" in token.marks and "HE" not in token.marks:
                    person = False
                if "THEY" in token.marks:
                    person = None
                return Anaphor(back, person=person, keys=frozenset())
            if token.marks & {"PERSONROLE", "ORGROLE"} and role is None:
                role = self._role(back)
            elif (
                token.word.capital
                and back > 0
                and role is None
                and (unknown := self._unknown_back(back))
            ):
                if not self._in_phrase(unknown):
                    return unknown
                back = unknown.first - 1
                continue
            elif token.marks & {"SAY", "NOBODY"} and back < at - 1:
                break
            elif back == 0 and role is None and at <= 4 and (name := self._unknown_back(back)):
                return name
            back -= 1
        return role

    def _right(self, at: int, reach: int, *, subject: bool = False) -> Name | Anaphor | None:
        role: Anaphor | None = None
        for ahead in range(at + 1, min(at + 1 + reach, len(self._tokens))):
            token = self._tokens[ahead]
            if token.raw in _STOPS or token.raw == "." or ahead in self._sentence.counted:
                break
            if token.raw == "," and (role is None or ahead - role.at > 4):
                break
            name = self._name_at.get(ahead)
            if name is not None:
                if subject and role is None and self._in_phrase(name):
                    continue
                after = self._tokens[name.last + 1 : name.last + 2]
                if not name.person and role is None and after and "PERSONROLE" in after[0].marks:
                    role = self._role(name.last + 1, name)
                    continue
                if role is not None and role.person and not name.person:
                    role.body = role.body or name
                    continue
                return name
            if token.marks & {"PERSONROLE", "ORGROLE"}:
                role = role or self._role(ahead)
            elif token.word.capital and (unknown := self._unknown_forward(ahead)):
                if role is not None and role.person and unknown.first == unknown.last:
                    role.body = role.body or unknown
                    continue
                return unknown if subject else self._owner(unknown) or unknown
            elif token.marks & {"SAY", "TALLY"}:
                break
            elif subject and role is None and token.marks & {"HE", "IT", "THEY"}:
                person = "HE" in token.marks if not token.marks & {"IT", "THEY"} else None
                return Anaphor(ahead, person=person, keys=frozenset())
            elif (
                subject
                and not self._free_order()
                and not token.marks & {"DETERMINER"}
                and not token.word.possessive
                and not token.word.country
                and role is None
            ):
                break
        return role

    def _owner(self, unknown: Name) -> Name | None:
        """The body that the ledger has in "the Telegram channel of the Border Guard"."""
        for ahead in range(unknown.last + 1, min(unknown.last + 5, len(self._tokens))):
            name = self._name_at.get(ahead)
            if name is not None:
                return name
            if not self._tokens[ahead].marks & {"FUNCTION", "DATANOUN", "MEDIANOUN"}:
                return None
        return None

    def _role(self, at: int, body: Name | None = None) -> Anaphor:
        token = self._tokens[at]
        person = "PERSONROLE" in token.marks
        keys = set(token.keys)
        for back in range(at - 1, max(at - 4, -1), -1):
            other = self._tokens[back]
            if other.raw in ",;:." or other.marks & {"SAY", "PREPOSITION"}:
                break
            keys |= set(other.keys)
        if body is not None:
            keys |= body.keys
        generic = "ANYBODY" in token.marks
        return Anaphor(at, person=person, keys=frozenset(keys), body=body, generic=generic)

    def _in_phrase(self, name: Name) -> bool:
        """Whether a name stands after a preposition, so that it is no subject."""
        before = name.first - 1
        while before >= 0 and self._tokens[before].marks & {"DETERMINER"}:
            before -= 1
        return before >= 0 and "PREPOSITION" in self._tokens[before].marks

    def _from(self, name: Name) -> bool:
        return name.first > 0 and "ORIGIN" in self._tokens[name.first - 1].marks

    def _head_of(self, name: Name) -> int | None:
        """The role or data noun that a name hangs on: "spokeswoman of the Border Guard"."""
        for back in range(name.first - 1, max(name.first - 5, -1), -1):
            token = self._tokens[back]
            if token.marks & {"PERSONROLE", "ORGROLE", "DATANOUN"}:
                return back
            if not token.marks & {"FUNCTION", "DETERMINER", "PREPOSITION"}:
                return None
        return None

    def _closing(self, first: int, last: int) -> bool:
        """Whether a frame follows what it frames: ", X said." """
        if first == 0:
            return False
        while first > 1 and self._tokens[first - 1].marks & {"DETERMINER"}:
            first -= 1
        before = self._tokens[first - 1].raw
        return before in {",", "”", '"', "»", "“", "–", "—", ";", ":", "?", "!"} or (
            self._before_end(last)
        )

    def _before_end(self, last: int) -> bool:
        rest = self._tokens[last + 1 :]
        return not any(n > last for n in self._sentence.counted) or len(rest) <= 2

    # --- names that the ledger does not have ------------------------------------------

    def _plain_capital(self, at: int) -> bool:
        token = self._tokens[at]
        word = token.word
        if not word.capital or at in self._name_at or at in self._sentence.counted:
            return False
        if word.country or any(key.startswith("#") for key in token.keys):
            return False
        return not token.marks

    def _unknown_back(self, at: int) -> Name | None:
        if not self._plain_capital(at):
            return None
        first = at
        while first > 0 and self._plain_capital(first - 1):
            first -= 1
        if first == 0 and at == 0 and len(self._tokens[0].raw) < 3:
            return None
        if first == at and not self._lone(at):
            return None
        return Name(first, at, None, person=at > first, keys=frozenset())

    def _lone(self, at: int) -> bool:
        """Whether one capital word may be a name: an abbreviation, or a word of English."""
        raw = self._tokens[at].raw
        return (raw.isupper() and len(raw) > 1) or not self._free_order()

    def _unknown_forward(self, at: int) -> Name | None:
        if not self._plain_capital(at):
            return None
        last = at
        while last + 1 < len(self._tokens) and (
            self._plain_capital(last + 1)
            or (
                self._tokens[last + 1].word.lower in _NAME_JOINS
                and last + 2 < len(self._tokens)
                and self._plain_capital(last + 2)
            )
        ):
            last += 1
        if last == at and not self._lone(at):
            return None
        return Name(at, last, None, person=last > at, keys=frozenset())


def _start(origin: Name | Anaphor) -> int:
    return origin.first if isinstance(origin, Name) else origin.at


def _end(origin: Name | Anaphor) -> int:
    return origin.last if isinstance(origin, Name) else origin.at
