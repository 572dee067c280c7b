"""What a row needs of a number's sentence beyond its mention.

The day on which it was said, who said it besides ("X and Y denied"), in which role,
whether it is a part of the number before it, and whether it has happened at all.
"""

from dataclasses import dataclass
from datetime import date

from figuredesk.ledger import Ledger, Stance
from figuredesk.reading.context import Dated, Frame, Name, Passages, Sentence
from figuredesk.reading.find import find_quantities
from figuredesk.reading.mention import Mention
from figuredesk.reading.proposals.plans import is_ahead, is_denied, is_remainder, put_forward_by
from figuredesk.reading.proposals.roles import role_of, run_before
from figuredesk.reading.proposals.unnamed import unnamed_speaker
from figuredesk.reading.segments import split_sentences

_CLOSES = frozenset(";:")  # what was denied, where a number stands before it
_PART_WORDS = 3
_DENIALS = frozenset({"DENY", "DENY_PHRASE"})
_OPENING = 3  # words within which a sentence that begins with a day names it


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What stands around one mention; "" and () where nothing does."""

    sentence: int  # its number
    said_on: str  # YYYY-MM-DD
    beside: tuple[str, ...]  # claimants who say the same in the same breath
    role: str
    is_part: bool  # "2,000 of whom"
    speaker: str  # the claimant whose saying the sentence is, for a mention that has none
    speaker_text: str  # how the text calls them
    is_denial: bool
    is_put_forward: bool  # wanted or proposed, not happened
    planner: str  # the claimant who wants or proposes it
    is_remainder: bool  # "the other 5,000": told as the number before it was
    denier: str  # the claimant who denies it, where the mention's own is not named beside
    denier_text: str  # how the text calls who denies it, when the ledger knows them not
    is_ahead: bool  # what is denied would still have to happen
    is_dated: bool  # the sentence names a day or a period that is not only that of the saying
    opens_with_day: bool  # "On Thursday, guards reported 500": the day of both
    at_once: bool  # "meanwhile": when the rest of the report happens


class SurroundingsReader:
    """Answers for the mentions of one text, each in a time that its sentence bounds."""

    def __init__(self, text: str, ledger: Ledger, language: str, report: date | None) -> None:
        self._text = text
        self._language = language
        self._bounds = split_sentences(text, language)
        self._passages = Passages(
            text,
            find_quantities(text, language),
            self._bounds,
            report=report,
            ledger=ledger,
            language=language,
        )
        self._by_name = {
            name.casefold(): claimant.id
            for claimant in ledger.claimant_by_id.values()
            for name in (claimant.name, *claimant.names)
        }

    def of(self, mention: Mention) -> Surroundings:
        """The surroundings of a mention of this text."""
        passages = self._passages
        number = passages.number_at(mention.start)
        sentence = passages.sentence(number)
        claim = self._name_of(sentence, mention)
        where = sentence
        for back in (1, 2):  # "she said": who she is stands before
            if claim is not None or number - back < 0:
                break
            where = passages.sentence(number - back)
            claim = self._name_of(where, mention)
        frame = passages.frame_over(sentence, mention.start, mention.end)
        speaker, called = self._speaker(sentence, frame), ""
        if not speaker and mention.claimant is None and mention.claimant_text is None:
            speaker, called = unnamed_speaker(
                passages, sentence, self._text, mention.start, self._language
            )
        day = self._day_of_speech(sentence, frame)
        before = self._text[sentence.start : mention.start]
        after = self._text[mention.end : sentence.end]
        plan = put_forward_by(before, after, self._language)
        denied = self._denied(sentence, mention, planned=plan is not None)
        return Surroundings(
            sentence=number,
            said_on=day.end if day is not None else "",
            beside=_beside(sentence, self._name_of(sentence, mention)),
            role=role_of(passages, where, claim),
            is_part=self._is_part(sentence, mention),
            speaker=speaker,
            speaker_text=called,
            is_denial=denied is not None,
            is_put_forward=plan is not None,
            planner=passages.subject_before(sentence, sentence.start + (plan or 0)),
            is_remainder=is_remainder(before),
            is_ahead=denied is not None and is_ahead(denied[0], self._language),
            denier=denied[1] if denied is not None else "",
            denier_text=denied[2] if denied is not None else "",
            is_dated=any(each is not day for each in sentence.dates),
            opens_with_day=day is not None and day.first < _OPENING,
            at_once=self._text[sentence.start : sentence.start + 9].lower() == "meanwhile",
        )

    def passage_of(self, number: int) -> tuple[int, str]:
        """Where the passage of a sentence begins, and its text: two sentences before it too."""
        start = self._bounds[max(number - 2, 0)][0]
        return start, self._text[start : self._bounds[number][1]]

    def text_of(self, number: int) -> str:
        """The text of a sentence."""
        start, end, _ = self._bounds[number]
        return self._text[start:end]

    def place_meant(self, mention: Mention, among: frozenset[str]) -> str | None:
        """The place that "the border" beside a mention points back to, one of `among`."""
        sentence = self._passages.sentence(self._passages.number_at(mention.start))
        return self._passages.place_meant(sentence, mention.start, mention.end, among)

    def _name_of(self, sentence: Sentence, mention: Mention) -> Name | None:
        origins = [frame.origin for frame in sentence.frames]
        for name in [*(each for each in origins if isinstance(each, Name)), *sentence.names]:
            if mention.claimant is not None and name.claimant == mention.claimant:
                return name
            printed = self._passages.words_of(sentence, name.first, name.last)
            if mention.claimant_text and mention.claimant_text in (
                printed,
                printed.removesuffix("'s").removesuffix("’s"),
            ):
                return name
        return None

    def _speaker(self, sentence: Sentence, frame: Frame | None) -> str:
        """The claimant of a frame; also where its noun is a claimant's whole name."""
        if frame is None:
            return ""
        if isinstance(frame.origin, Name):
            return frame.origin.claimant or ""
        before = self._passages.words_of(sentence, *run_before(sentence, frame.verb))
        return self._by_name.get(before.casefold(), "")

    def _day_of_speech(self, sentence: Sentence, over: Frame | None) -> Dated | None:
        for frame in (over, *sentence.frames):
            day = self._passages.day_of_speech(sentence, frame) if frame is not None else None
            if day is not None:
                return day
        return None

    def _denied(
        self, sentence: Sentence, mention: Mention, *, planned: bool
    ) -> tuple[str, str, str] | None:
        """What stands between a denial and the number denied, and who denies; None for none.

        Who denies is a claimant and a name of the text, "" for the mention's own. A denial
        that only follows the number ("offered 300; Berlin turned it down") is not one of
        whoever puts the number forward.
        """
        verb = _denial_before(sentence, sentence.first_from(mention.start))
        if verb is None:
            told = mention.stance is Stance.DENIES and not planned
            return (self._text[sentence.start : mention.start], "", "") if told else None
        between = self._text[sentence.end_of(verb) : mention.start]
        if mention.stance is not Stance.DENIES and not is_denied(between, self._language):
            return None
        if mention.claimant in {name.claimant for name in sentence.names}:
            return between, "", ""
        while verb and sentence.words[verb - 1].marks & _DENIALS:
            verb -= 1  # German "wies zurück"
        denier = self._passages.subject_before(sentence, sentence.start_of(verb))
        subject = sentence.words[verb - 1] if verb else None
        strange = not denier and subject is not None and subject.capital and not subject.marks
        called = self._passages.words_of(sentence, verb - 1, verb - 1) if strange else ""
        return between, denier, called

    def _is_part(self, sentence: Sentence, mention: Mention) -> bool:
        at = sentence.first_from(mention.end)
        return any("OFTHEM" in word.marks for word in sentence.words[at : at + _PART_WORDS])


def _denial_before(sentence: Sentence, at: int) -> int | None:
    """The word that denies before a number, with nothing said in between.

    "She denied that 300 were there: about 40 are" denies the first alone.
    """
    for back in range(at - 1, -1, -1):
        word = sentence.words[back]
        if word.marks & _DENIALS:
            return back
        if "SAY" in word.marks or (word.raw in _CLOSES and sentence.numbers_between(-1, back)):
            return None
    return None


def _beside(sentence: Sentence, name: Name | None) -> tuple[str, ...]:
    """Claimants joined to `name` by "and": each of them said it."""
    if name is None:
        return ()
    found = []
    for other in sentence.names:
        if other.claimant in (None, name.claimant):
            continue
        first, second = sorted((name, other), key=lambda each: each.first)
        between = sentence.words[first.last + 1 : second.first]
        joined = any("AND" in word.marks for word in between)
        if joined and all({"AND", "DETERMINER", "FUNCTION"} & word.marks for word in between):
            found.append(str(other.claimant))
    return tuple(dict.fromkeys(found))
