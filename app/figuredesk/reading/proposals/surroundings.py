"""What a row needs of a number's sentence beyond its mention.

The day on which it was said, who said it besides ("X and Y denied"), in which role, and
whether it is a part of the number before it. Built on the same sentence reading as the
mention, so that both see the same names and dates.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from figuredesk.ledger import Ledger
from figuredesk.reading.context.dates import DateFinder
from figuredesk.reading.context.index import index_ledger
from figuredesk.reading.context.names import Name
from figuredesk.reading.context.periods import DayOfSpeech
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speakers import Frame, FrameFinder
from figuredesk.reading.context.tokens import Token
from figuredesk.reading.mention import Mention
from figuredesk.reading.segments import split_sentences

_LONGEST = 6_000  # code points of a sentence that are looked at
_ROLE_TOKENS = 9
_PART_TOKENS = 3
_SPEECH_MARKS = frozenset({"SAY", "TALLY", "WEAKSAY", "DENY", "ESTIMATE", "PROPOSE", "EXPECT"})
_ROLE_MARKS = frozenset({"PERSONROLE", "ORGROLE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What stands around one mention; "" and () where nothing does."""

    sentence: int  # its number
    said_on: str  # YYYY-MM-DD
    beside: tuple[str, ...]  # claimants who say the same in the same breath
    role: str
    is_part: bool  # "2,000 of whom"
    speaker: str  # the claimant whose saying the sentence is, for a mention that has none
    is_denial: bool
    is_dated: bool  # the sentence names a day or a period


class SurroundingsReader:
    """Answers for the mentions of one text, each in a time that its sentence bounds."""

    def __init__(self, text: str, ledger: Ledger, language: str, report: date | None) -> None:
        self._text = text
        self._report = report
        self._index = index_ledger(ledger, language)
        self._bounds = split_sentences(text, language)
        self._starts = [start for start, _, _ in self._bounds]
        self._frames = FrameFinder(self._index)
        self._made: dict[int, Sentence] = {}
        self._by_name = {
            name.casefold(): claimant.id
            for claimant in ledger.claimant_by_id.values()
            for name in (claimant.name, *claimant.names)
        }

    def of(self, mention: Mention) -> Surroundings:
        """The surroundings of a mention of this text."""
        number = max(bisect_right(self._starts, mention.start) - 1, 0)
        sentence = self._sentence(number)
        claim = self._name_of(sentence, mention)
        where = sentence
        for back in (1, 2):  # "she said": who she is stands before
            if claim is not None or number - back < 0:
                break
            where = self._sentence(number - back)
            claim = self._name_of(where, mention)
        frame = _frame_over(sentence, mention)
        return Surroundings(
            speaker=self._speaker(sentence, frame),
            is_denial=frame is not None and "DENY" in sentence.tokens[frame.verb].marks,
            is_dated=bool(sentence.dates),
            sentence=number,
            said_on=self._said_on(sentence),
            beside=_beside(sentence, self._name_of(sentence, mention)),
            role=_role(self._text, where, claim),
            is_part=self._is_part(sentence, mention),
        )

    def paragraph_of(self, number: int) -> int:
        """The paragraph of a sentence."""
        return self._bounds[number][2]

    def _sentence(self, number: int) -> Sentence:
        found = self._made.get(number)
        if found is None:
            start, end, paragraph = self._bounds[number]
            end = min(end, start + _LONGEST)
            tokens = self._index.table.tokens(self._text, start, end)
            found = Sentence(number, (start, end, paragraph), tokens, ())
            found.names = self._index.names.find(tokens)
            found.frames = list(self._frames.find(found))
            found.dates = DateFinder(self._text, self._report).find(tokens, frozenset())
            self._made[number] = found
        return found

    def _name_of(self, sentence: Sentence, mention: Mention) -> Name | None:
        for name in [*_origins(sentence), *sentence.names]:
            if mention.claimant is not None and name.claimant == mention.claimant:
                return name
            first, last = sentence.tokens[name.first], sentence.tokens[name.last]
            if mention.claimant_text and mention.claimant_text in (
                self._text[first.start : last.end],
                self._text[first.start : last.end].removesuffix("'s").removesuffix("’s"),
            ):
                return name
        return None

    def _speaker(self, sentence: Sentence, frame: Frame | None) -> str:
        """The claimant of a frame; also where its noun is a claimant's whole name."""
        if frame is None:
            return ""
        if isinstance(frame.origin, Name):
            return frame.origin.claimant or ""
        before = _back_from(sentence.tokens, frame.verb)
        while before and before[0].marks & {"DETERMINER"}:
            before = before[1:]
        return self._by_name.get(" ".join(_cut(self._text, before).casefold().split()), "")

    def _said_on(self, sentence: Sentence) -> str:
        for frame in sentence.frames:
            if isinstance(frame, Frame):
                dated = DayOfSpeech(sentence, frame, self._report).dated
                if dated is not None:
                    return dated.end
        return ""

    def _is_part(self, sentence: Sentence, mention: Mention) -> bool:
        after = [t for t in sentence.tokens if t.start >= mention.end][:_PART_TOKENS]
        return any("OFTHEM" in token.marks for token in after)


def _frame_over(sentence: Sentence, mention: Mention) -> Frame | None:
    """The saying that a mention is within: before it and running on, or after it."""
    for frame in sentence.frames:
        if isinstance(frame, Frame):
            before = sentence.tokens[frame.last].end <= mention.start
            after = sentence.tokens[frame.first].start >= mention.end
            if (before and frame.forward) or (after and frame.backward):
                return frame
    return None


def _origins(sentence: Sentence) -> list[Name]:
    origins = [frame.origin for frame in sentence.frames if isinstance(frame, Frame)]
    return [origin for origin in origins if isinstance(origin, Name)]


def _beside(sentence: Sentence, name: Name | None) -> tuple[str, ...]:
    """Claimants joined to `name` by "and": each of them said it."""
    if name is None:
        return ()
    found = []
    for other in sentence.names:
        if other.claimant in (None, name.claimant):
            continue
        first, second = sorted((name, other), key=lambda each: each.first)
        between = sentence.tokens[first.last + 1 : second.first]
        joined = any("AND" in token.marks for token in between)
        if joined and all({"AND", "DETERMINER", "FUNCTION"} & token.marks for token in between):
            found.append(str(other.claimant))
    return tuple(dict.fromkeys(found))


def _role(text: str, sentence: Sentence, name: Name | None) -> str:
    """The role as printed before the name ("a spokeswoman for X, Y") or after ("Y, X's head,")."""
    if name is None:
        return ""
    tokens = sentence.tokens
    before = _back_from(tokens, name.first)
    if any("PERSONROLE" in token.marks for token in before):
        while before and before[0].marks & {"DETERMINER"}:
            before = before[1:]
        return _cut(text, before)
    at = name.last + 1
    if at < len(tokens) and tokens[at].raw == ",":
        after = _forward_from(tokens, at + 1)
        if after and any(token.marks & _ROLE_MARKS for token in after):
            while after and after[0].marks & {"DETERMINER"}:
                after = after[1:]
            return _cut(text, after)
    return ""


def _back_from(tokens: list[Token], at: int) -> list[Token]:
    found: list[Token] = []
    if at and tokens[at - 1].raw == ",":
        at -= 1
    while at and len(found) < _ROLE_TOKENS:
        token = tokens[at - 1]
        if not token.raw[0].isalnum() or token.marks & _SPEECH_MARKS:
            break
        found.insert(0, token)
        at -= 1
    return found


def _forward_from(tokens: list[Token], at: int) -> list[Token]:
    found: list[Token] = []
    while at < len(tokens) and len(found) < _ROLE_TOKENS:
        token = tokens[at]
        if token.raw == ",":
            return found
        if not token.raw[0].isalnum() or token.marks & _SPEECH_MARKS:
            return []
        found.append(token)
        at += 1
    return []


def _cut(text: str, tokens: list[Token]) -> str:
    return " ".join(text[tokens[0].start : tokens[-1].end].split()) if tokens else ""
