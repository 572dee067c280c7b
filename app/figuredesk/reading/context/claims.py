"""Whose number it is: frames turned into claimants, and carried over a speech.

The last named origin counts; a pronoun or a role points back to a name; a sentence with
no origin of its own keeps the one before it only where it plainly goes on with it.
"""

from collections.abc import Callable, Sequence

from figuredesk.reading.context.followers import asked, documents, others, points_back
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.leaving import located
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speakers import Anaphor, Frame
from figuredesk.reading.context.word import FOLLOWS, Word

_LOOK_BACK = 3
_OTHER_CLAUSE = 30  # against a frame beyond a semicolon
_OTHER_SIDE = 15  # against a frame beyond a colon: "The town tells it so: 40 fell ill, X said"
_OWNER_REACH = 4  # words of "its state border guard"


class Claim:
    """Who a number comes from, as the text names them, and the frame that says so."""

    __slots__ = ("claimant", "frame", "sentence", "text")

    def __init__(self, claimant: str | None, text: str, frame: Frame, sentence: Sentence) -> None:
        self.claimant = claimant
        self.text = text
        self.frame = frame
        self.sentence = sentence


class ClaimReader:
    """Answers, for the quantities of one text, whose they are."""

    def __init__(
        self, text: str, around: Callable[[int], Sentence | None], index: LedgerIndex
    ) -> None:
        self._text = text
        self._index = index
        self._around = around
        self._resolved: dict[int, dict[int, Claim | None]] = {}  # by sentence, then by verb

    def of(self, sentence: Sentence, span: tuple[int, int]) -> Claim | None:
        """The claim in the sentence itself that covers a quantity."""
        frame = self.frame_of(sentence, span)
        return self.resolve(sentence, frame) if frame else None

    def frame_of(self, sentence: Sentence, span: tuple[int, int]) -> Frame | None:
        """The naming of an origin in the sentence itself that covers a quantity."""
        best: tuple[float, Frame] | None = None
        for frame in sentence.frames:
            cost = _cost(sentence, frame, span)
            if cost is not None and (best is None or cost < best[0]):
                best = (cost, frame)
        return best[1] if best else None

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
        if after is None or (after.paragraph != sentence.paragraph and after.quantities):
            return None  # a paragraph with figures of its own says where those come from
        tells = "DATANOUN" in after.told
        if not tells and not after.uses & FOLLOWS and not asked(sentence):
            return None
        if tells and (not after.quantities or documents(sentence, after)):
            return self.last_of(after)
        if not after.quantities and (points_back(after) or asked(sentence)):
            return self.last_of(after)
        for frame in after.frames:
            if "ADDED" in after.words[frame.verb].marks and isinstance(frame.origin, Anaphor):
                return self.resolve(after, frame)
        return None

    def announced(self, before: Sentence, sentence: Sentence) -> Claim | None:
        """Whose figures a sentence without any announces: "The coastguard summed up its year." """
        if before.quantities or before.paragraph != sentence.paragraph:
            return None
        announces = "DATANOUN" in before.told or any("SUMUP" in w.marks for w in before.words)
        return self.last_of(before) if announces else None

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

    def _resolve(self, sentence: Sentence, frame: Frame) -> Claim | None:
        origin = frame.origin
        if isinstance(origin, Name):
            return self._claim(sentence, origin, frame, sentence)
        if others(sentence, origin):
            return None
        if "COUNTERPART" in sentence.words[origin.at].marks:
            return self._counterpart(sentence, origin, frame)
        found = self._names_before(sentence, origin)
        if origin.body is not None and not any(n.keys & origin.keys for n, _ in found):
            return self._claim(
                sentence, self._speaker(sentence, origin, origin.body), frame, sentence
            )
        if origin.person and not found and (speaker := self._spokesman(sentence, origin)):
            return self._claim(sentence, speaker, frame, sentence)
        owned = origin.last is not None
        if not owned and not origin.person and (body := self._owned_by(sentence, origin)):
            return self._claim(sentence, body, frame, sentence)
        for name, where in found:
            if not owned or origin.person or origin.keys <= name.keys:
                return self._claim(where, name, frame, sentence)
        if not owned:
            return None
        names = self._index.names
        holder = names.offices.holder(sentence.words[origin.at], origin.keys)
        if not origin.person:
            holder = names.body_of(origin.keys) or names.body_of(_in_city(sentence, origin))
        return self._claim(sentence, _phrase(origin, holder), frame, sentence)

    def _speaker(self, sentence: Sentence, origin: Anaphor, body: Name) -> Name:
        """Who speaks for the body of an office: its one holder in the ledger, or the body."""
        if not origin.person or body.claimant is None:
            return body
        holder = self._holder(body, sentence.words[origin.at])
        if holder is None:
            return body
        first, last = sorted((body.first, origin.at))
        return Name(first, max(last, body.last), holder, person=True, keys=origin.keys)

    def _counterpart(self, sentence: Sentence, origin: Anaphor, frame: Frame) -> Claim | None:
        """ "Its Danish counterpart": the body of another country that is like the last one."""
        start = max(origin.at - _OWNER_REACH, 0)
        told = [w.country or w.seat for w in sentence.words[start : origin.at]]
        country = next((country for country in reversed(told) if country), None)
        if country is None:
            return None
        for name in self._bodies_before(sentence, origin.at):
            other = name.claimant and self._index.names.counterpart_of(name.claimant, country)
            if other:
                return self._claim(sentence, _phrase(origin, other), frame, sentence)
        return None

    def _bodies_before(self, sentence: Sentence, at: int) -> list[Name]:
        found = [name for name in _likeliest(sentence, _names_of(sentence)) if name.last < at]
        for back in range(1, _LOOK_BACK + 1):
            where = self._around(sentence.number - back)
            found += _likeliest(where, _names_of(where)) if where is not None else []
        return [name for name in found if not name.person]

    def _holder(self, body: Name, role: Word) -> str | None:
        names = self._index.names
        keys = names.keys_of.get(body.claimant or "")
        return names.offices.of_body(keys, role) if keys else None

    def _spokesman(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """ "Its spokeswoman", "the service's spokeswoman": of the body that was named before."""
        words = sentence.words
        for at in range(origin.at - 1, max(origin.at - 1 - _OWNER_REACH, -1), -1):
            marks = words[at].marks
            if not words[at].raw[0].isalpha():
                return None
            if "ITS" in marks or ("ORGROLE" in marks and words[at].possessive):
                for name in self._bodies_before(sentence, at):
                    if holder := self._holder(name, words[origin.at]):
                        return Name(at, origin.at, holder, person=True, keys=origin.keys)
        return None

    def _owned_by(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """The body that "its coastguard" is, by a country that the sentence named before."""
        words = sentence.words
        first = next(
            (
                at
                for at in range(origin.at - 1, max(origin.at - 1 - _OWNER_REACH, -1), -1)
                if words[at].marks & {"ITS", "DETERMINER"} or not words[at].raw.isalpha()
            ),
            None,
        )
        if first is None or words[first].lower in ("a", "an") or not words[first].marks:
            return None
        own = "ITS" in words[first].marks  # "the airport" may be told by a city as well
        named = (w.plain_keys for w in words[:first] if w.country or (not own and w.placed))
        countries = dict.fromkeys(key for keys in named for key in keys)
        found = (self._index.names.body_of(origin.keys | {country}) for country in countries)
        body = next((claimant for claimant in found if claimant is not None), None)
        return Name(first + 1, origin.at, body, person=False, keys=origin.keys) if body else None

    def _names_before(self, sentence: Sentence, origin: Anaphor) -> Sequence[tuple[Name, Sentence]]:
        fitting: list[tuple[Name, Sentence]] = []
        for back in range(_LOOK_BACK + 1):
            where = sentence if back == 0 else self._around(sentence.number - back)
            if where is None:
                break
            names = _names_of(where)
            if back == 0:
                names = [n for n in names if n.last < origin.at]
            for name in _likeliest(where, names):
                if origin.person is None or name.person == origin.person:
                    fitting.append((name, where))
        if not fitting:
            ahead = [n for n in _names_of(sentence) if n.first > origin.at]
            fitting = [(n, sentence) for n in ahead if n.person == origin.person][:1]
        if origin.keys and fitting:
            shared = [f for f in fitting if f[0].keys & origin.keys]
            if shared:
                return [max(shared, key=lambda f: len(f[0].keys & origin.keys))]
            if origin.person is False and not origin.generic:
                return []
        return fitting[:1]

    def _claim(self, where: Sentence, name: Name, frame: Frame, sentence: Sentence) -> Claim:
        last = where.words[name.last]
        end = where.end_of(name.last)
        if last.possessive and last.raw[-2:-1] in "'’":
            end -= 2
        text = self._text[where.start_of(name.first) : end]
        return Claim(name.claimant, text, frame, sentence)


def _in_city(sentence: Sentence, origin: Anaphor) -> frozenset[str]:
    """What "the airport in Oslo" is told by, where the city counts and not its country."""
    seat = sentence.words[origin.last if origin.last is not None else origin.at]
    if not seat.seat:
        return frozenset()
    return (origin.keys - {f"@{seat.seat}"}) | frozenset(seat.plain_keys)


def _phrase(origin: Anaphor, claimant: str | None) -> Name:
    """A body or the holder of an office, named by what it is and whose."""
    first = origin.first if origin.first is not None else origin.at
    last = origin.last if origin.last is not None else origin.at
    return Name(first, last, claimant, person=bool(origin.person), keys=origin.keys)


def _likeliest(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Those who spoke first, then subjects, then names that hang on another; last first."""

    def rank(name: Name) -> tuple[bool, bool, int]:
        spoke = any(frame.origin is name for frame in sentence.frames)
        before = sentence.words[name.first - 1] if name.first else None
        hangs = before is not None and "PREPOSITION" in before.marks
        return (not spoke, hangs, -name.first)

    return sorted(names, key=rank)


def _names_of(sentence: Sentence) -> list[Name]:
    names = {
        (n.first, n.last): n
        for n in sentence.names
        if not _as_place(sentence, n) and not located(sentence.words, n.first)
    }
    for frame in sentence.frames:
        if isinstance(frame.origin, Name):
            names[(frame.origin.first, frame.origin.last)] = frame.origin
    return [names[key] for key in sorted(names)]


def _as_place(sentence: Sentence, name: Name) -> bool:
    """Whether a one-word name stands as a place ("in Minsk") and not as who speaks."""
    if name.person or name.first != name.last:
        return False
    word = sentence.words[name.first]
    if not word.country and not any(key.startswith("#") for key in word.keys):
        return False
    before = sentence.words[name.first - 1] if name.first else None
    return before is not None and "PREPOSITION" in before.marks and not (before.marks & {"ORIGIN"})


def _cost(sentence: Sentence, frame: Frame, span: tuple[int, int]) -> float | None:
    first, last = span
    gap = between = 0
    if frame.last < first:
        if not frame.forward:
            return None
        gap = first - frame.last
        between = sentence.numbers_between(frame.last, first)
    elif frame.first > last:
        if not frame.backward:
            return None
        gap = frame.first - last + 3
    low, high = sorted((frame.verb, first))
    if sentence.parted(low, high):
        gap += _OTHER_CLAUSE
    elif any(word.raw == ":" for word in sentence.words[low + 2 : high]):
        gap += _OTHER_SIDE
    return gap + 2 * between - (40 if frame.strong else 0)
