"""Whose number it is: frames turned into claimants, and carried over a speech.

The last named origin counts; a pronoun or a role points back to a name; a sentence with
no origin of its own keeps the one before it only where it plainly goes on with it.
"""

from collections.abc import Callable, Sequence

from figuredesk.ledger import ClaimantKind
from figuredesk.reading.context.followers import (
    asked,
    documents,
    is_new,
    opens_quote,
    others,
    points_back,
)
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.holders import (
    LOOK_BACK,
    Holders,
    in_city,
    names_of,
    phrase_of,
    role_phrase,
)
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.lists import body_in
from figuredesk.reading.context.reach import cost_of
from figuredesk.reading.context.sentence import QUOTES, Sentence
from figuredesk.reading.context.speakers import Anaphor, Frame
from figuredesk.reading.context.word import FOLLOWS, POINTS, RESUMES

_COLLEAGUE = 3  # words of "her Polish colleague"


class Claim:
    """Who a number comes from, as the text names them, and the frame that says so."""

    __slots__ = ("claimant", "frame", "sentence", "text")

    def __init__(self, claimant: str | None, text: str, frame: Frame, sentence: Sentence) -> None:
        self.claimant = claimant
        self.text = text
        self.frame = frame
        self.sentence = sentence


class ClaimReader(Holders):
    """Answers, for the quantities of one text, whose they are."""

    def __init__(
        self, text: str, around: Callable[[int], Sentence | None], index: LedgerIndex
    ) -> None:
        super().__init__(around, index)
        self._text = text
        self._resolved: dict[int, dict[int, Claim | None]] = {}  # by sentence, then by verb

    def frame_of(self, sentence: Sentence, span: tuple[int, int]) -> Frame | None:
        """The naming of an origin in the sentence itself that covers a quantity."""
        best: tuple[float, Frame] | None = None
        for frame in sentence.frames:
            cost = cost_of(sentence, frame, span)
            if cost is not None and (best is None or cost < best[0]):
                best = (cost, frame)
        return self._closed_by(sentence, best[1], span) if best else None

    def _closed_by(self, sentence: Sentence, frame: Frame, span: tuple[int, int]) -> Frame:
        """Who ends the clause of a number, where another has ended the clause before it.

        "300 are ill, Ann Lee said, and 40 are well, Bo Ek said": each is whose words follow.
        """
        closed = frame.backward and any(first < frame.first for first in sentence.firsts)
        if frame.strong or frame.last >= span[0] or not closed:
            return frame
        for other in sentence.frames:
            if other.first > span[1] and other.backward and not other.strong:
                apart = sentence.numbers_between(span[1], other.first)
                return frame if apart or sentence.parted(span[1], other.first) else other
        return frame

    def last_of(self, sentence: Sentence) -> Claim | None:
        """The claim that a sentence ends with, for what goes on from it."""
        for frame in reversed(sentence.frames):
            claim = self.resolve(sentence, frame)
            if claim is not None:
                return claim
        return None

    def afterwards(self, sentence: Sentence) -> Claim | None:
        """The claim of a next sentence that says where these figures come from."""
        after = self._around(sentence.number + 1)
        if after is not None and (speaker := self._quoted(sentence, after)) is not None:
            return speaker
        if after is None or (after.paragraph != sentence.paragraph and after.quantities):
            return None  # a paragraph with figures of its own says where those come from
        tells = "DATANOUN" in after.told
        opens = bool(after.words) and after.words[0].lower in POINTS
        if not (tells or opens or after.uses & FOLLOWS or asked(sentence)):
            return None
        if tells and (not after.quantities or documents(sentence, after)):
            return self.last_of(after)
        if not after.quantities and (points_back(after) or asked(sentence)):
            return self.last_of(after)
        for frame in after.frames:
            if "ADDED" in after.words[frame.verb].marks and isinstance(frame.origin, Anaphor):
                return self.resolve(after, frame)
        return None

    def _quoted(self, sentence: Sentence, after: Sentence) -> Claim | None:
        """Who closes a quotation that a sentence opens: "300 fell ill. We wept," Ann Lee said."""
        if not opens_quote(sentence):
            return None
        for frame in after.frames:
            if frame.backward and any(w.raw[0] in QUOTES for w in after.words[: frame.first]):
                return self.resolve(after, frame)
        return None

    def announced(self, before: Sentence, sentence: Sentence) -> Claim | None:
        """Whose figures a sentence without any announces: "The coastguard summed up its year." """
        if before.quantities or before.paragraph != sentence.paragraph:
            return None
        announces = "DATANOUN" in before.told or any(
            "SUMUP" in word.marks for _, word in before.looked_at(RESUMES)
        )
        if not announces:
            return None
        subject = next((name for name in before.names if name.first <= 1), None)
        if before.frames or subject is None:
            return self.last_of(before)
        # "The coastguard has closed its books": who announces is the subject
        frame = Frame(subject, subject.first, subject.last, subject.last)
        return self._claim(before, subject, frame, before)

    def heading(self, lead: Sentence) -> Claim | None:
        """Whose figures the heading of a list announces: "Coastguard figures, by month:"."""
        if (told := self.last_of(lead)) is not None:
            return told
        body = body_in(lead)
        if body is None:
            return None
        return self._claim(lead, body, Frame(body, body.first, body.last, body.last), lead)

    def quoted(self, before: Sentence, sentence: Sentence) -> Claim | None:
        """Whom a quotation goes on with: "“It is grim,” Ann Lee said. “40 are ill.”"."""
        if before.quantities or before.paragraph != sentence.paragraph or not before.frames:
            return None
        if not before.quotes or sentence.words[0].raw[0] not in QUOTES:
            return None
        return self.last_of(before)

    def resolve(self, sentence: Sentence, frame: Frame) -> Claim | None:
        """The claimant that a frame names or points to."""
        found = self._resolved.setdefault(sentence.number, {})
        if frame.verb not in found:
            found[frame.verb] = None  # a pronoun that leads back to itself leads nowhere
            found[frame.verb] = self._resolve(sentence, frame)
        return found[frame.verb]

    def forget(self, sentence: Sentence) -> None:
        """Let go of a sentence that is out of reach."""
        self._resolved.pop(sentence.number, None)
        self._ranked.pop(sentence.number, None)

    def _resolve(self, sentence: Sentence, frame: Frame) -> Claim | None:
        origin = frame.origin
        if isinstance(origin, Name):
            return self._claim(sentence, origin, frame, sentence)
        if others(sentence, origin):
            return None
        if origin.like or "COUNTERPART" in sentence.words[origin.at].marks:
            if _is_colleague(sentence, origin):
                role = role_phrase(sentence, origin)
                return self._claim(sentence, role, frame, sentence) if role else None
            other = self._counterpart(sentence, origin)
            return self._claim(sentence, other, frame, sentence) if other else None
        if origin.body is not None and origin.body.person:  # "Ann Lee's spokesman"
            told = self._for_person(sentence, origin, origin.body)
            return self._claim(sentence, told, frame, sentence)
        new = bool(origin.person) and is_new(sentence, origin)
        found = () if new else self._names_before(sentence, origin)
        if origin.body is not None and not any(n.keys & origin.keys for n, _ in found):
            return self._claim(
                sentence, self._speaker(sentence, origin, origin.body), frame, sentence
            )
        if origin.person and not found and (speaker := self._spokesman(sentence, origin)):
            return self._claim(sentence, speaker, frame, sentence)
        if origin.role is not None and not any(w is sentence and n.person for n, w in found):
            said = Frame(origin.role, frame.first, frame.last, frame.verb)
            return self._resolve(sentence, said)
        if not origin.keys and (spoken := self._speech_before(sentence, origin, found)):
            return spoken
        if (own := self._own_body(sentence, origin)) is not None:
            return self._claim(sentence, own, frame, sentence)
        owned = origin.last is not None
        thing = bool(origin.keys) and not origin.person  # "its coastguard", and no pronoun
        if not owned and thing and (body := self._owned_by(sentence, origin)):
            return self._claim(sentence, body, frame, sentence)
        for name, where in found:
            if not owned or origin.person or origin.keys <= name.keys:
                return self._claim(where, name, frame, sentence)
        if not owned:
            role = self._office_of(sentence, origin) or role_phrase(sentence, origin)
            return self._claim(sentence, role, frame, sentence) if role is not None else None
        names = self._index.names
        holder = names.offices.holder(sentence.words[origin.at], origin.keys)
        if not origin.person:
            holder = names.body_of(origin.keys) or names.body_of(in_city(sentence, origin))
        return self._claim(sentence, phrase_of(origin, holder), frame, sentence)

    def _speech_before(
        self, sentence: Sentence, origin: Anaphor, found: Sequence[tuple[Name, Sentence]]
    ) -> Claim | None:
        """Who spoke by a role alone, for the pronoun that points to it.

        "The harbour minister spoke of 300; he added 40": nearer than any name, or the only
        one whom "as he had tweeted, 40, the harbour minister said" can mean.
        """
        last = found[0][1].number if found else -1
        for back in range(LOOK_BACK + 1):
            where = sentence if back == 0 else self._around(sentence.number - back)
            if where is None or where.number <= last:
                return None
            said = [f for f in where.frames if f.verb < origin.at or where is not sentence]
            ahead = [f for f in where.frames if f.verb > origin.at and where is sentence]
            for frame in (*reversed(said), *ahead):
                other = frame.origin
                if not isinstance(other, Anaphor) or not other.keys:
                    continue
                fits = origin.person is None or origin.person == other.person
                if fits and (claim := self.resolve(where, frame)):
                    return claim
        return None

    def _names_before(self, sentence: Sentence, origin: Anaphor) -> Sequence[tuple[Name, Sentence]]:
        fitting: list[tuple[Name, Sentence]] = []
        for back in range(LOOK_BACK + 1):
            where = sentence if back == 0 else self._around(sentence.number - back)
            if where is None or (fitting and not origin.keys):
                break  # a pronoun is whoever is nearest
            for name in self._likeliest(where):
                if back == 0 and name.last >= origin.at:
                    continue
                if origin.person is None or name.person == origin.person:
                    fitting.append((name, where))
        if not fitting:
            ahead = [n for n in names_of(sentence) if n.first > origin.at]
            fitting = [(n, sentence) for n in ahead if n.person == origin.person][:1]
        if origin.keys and fitting:
            fitting = [f for f in fitting if not self._is_another(origin, f[0])]
            shared = [f for f in fitting if f[0].keys & origin.keys]
            if shared:
                return [max(shared, key=lambda f: len(f[0].keys & origin.keys))]
            if origin.person is False and not origin.generic:
                return []
        return fitting[:1]

    def _is_another(self, origin: Anaphor, name: Name) -> bool:
        """ "The UN agency", "the Danish agency": not a body of another country, or of any."""
        if not origin.generic or name.person or name.claimant is None:
            return False
        un = (
            "un" in origin.keys and self._index.kind_of.get(name.claimant) != ClaimantKind.UN_AGENCY
        )
        told = {key for key in origin.keys if key.startswith("@")}
        own = {key for key in name.keys if key.startswith("@")}
        return un or bool(told and own and not told & own)

    def _claim(self, where: Sentence, name: Name, frame: Frame, sentence: Sentence) -> Claim:
        last = where.words[name.last]
        end = where.end_of(name.last)
        if last.possessive and last.raw[-2:-1] in "'’":
            end -= 2
        text = self._text[where.start_of(name.first) : end]
        return Claim(name.claimant, text, frame, sentence)


def _is_colleague(sentence: Sentence, origin: Anaphor) -> bool:
    """ "Her Polish colleague at defence": a person like the last, and no body."""
    if origin.like:
        return False
    before = sentence.words[max(origin.at - _COLLEAGUE, 0) : origin.at]
    return bool(origin.person) or any(word.lower in ("his", "her") for word in before)
