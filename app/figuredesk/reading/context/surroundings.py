"""A quantity's surroundings, put together from the readers of each question."""

from collections import Counter
from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from figuredesk.ledger import Period, Stance
from figuredesk.once import once
from figuredesk.reading.context.carrying import (
    goes_on,
    is_of_other_country,
    said_by_another,
    subject_of,
)
from figuredesk.reading.context.claims import Claim, ClaimReader
from figuredesk.reading.context.dating import UNDATED, PeriodReader
from figuredesk.reading.context.frames import Frame
from figuredesk.reading.context.match import MEASURED, Choice, Matcher, last_measured
from figuredesk.reading.context.passages import Passages
from figuredesk.reading.context.reach import told_beside
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.stance import read_stance
from figuredesk.reading.context.word import RESUMES
from figuredesk.reading.kinds import MONEY, PERCENT, PLAN, RATIO
from figuredesk.reading.quantity import Quantity


class Context(NamedTuple):
    """What the text says around one quantity; unknown is None."""

    measure: str | None = None
    place: str | None = None
    as_of: Period | None = None
    claimant: str | None = None
    claimant_text: str | None = None
    stance: Stance = Stance.ASSERTS


class _Carried(NamedTuple):
    """A claim of the sentence before, for the numbers of some measures, or of any."""

    claim: Claim | None = None
    measures: Set[str | None] | None = None

    def of(self, measure: str | None) -> Claim | None:
        """The claim for a number of this measure."""
        return self.claim if self.measures is None or measure in self.measures else None


_KEPT = 16  # sentences that are read before those out of reach are let go
_PLANNED = (Stance.EXPECTS, Stance.PROPOSES)
_NOT_CARRIED = _Carried()


class _Led(NamedTuple):
    """What the heading of a list says of its lines."""

    lead: Sentence
    claim: Claim | None
    choice: Choice | None


class _Beyond:
    """Claims that stand outside a sentence: asked for once, by the first number without one."""

    def __init__(
        self, afterwards: Callable[[], Claim | None], carried: Callable[[], _Carried]
    ) -> None:
        self._afterwards = afterwards
        self._carried = carried

    @once
    def afterwards(self) -> Claim | None:
        """That of the next sentence, which says where these figures come from."""
        return self._afterwards()

    @once
    def carried(self) -> _Carried:
        """That of the sentence before."""
        return self._carried()


def read_context(passages: Passages) -> list[Context]:
    """The surroundings of each quantity of a text, in order."""
    return _Reader(passages).read()


class _Reader:
    def __init__(self, passages: Passages) -> None:
        self._index = index = passages.index
        self._sentences = passages.sentences
        self._claims = ClaimReader(passages.text, self._sentences.get, index)
        self._matcher = Matcher(index)
        self._periods = PeriodReader(index, self._sentences.get, passages.report)
        self._contexts: list[Context] = []
        self._choices: dict[int, list[Choice]] = {}
        self._last: dict[int, Choice] = {}  # of the numbers that count, not of a share of them
        self._claim_of: dict[int, list[Claim | None]] = {}
        self._list: _Led | None = None

    def read(self) -> list[Context]:
        kept = 0
        for number in self._sentences.with_quantities():
            sentence = self._sentences.get(number)
            if sentence is None:
                continue
            self._read_sentence(sentence)
            if number - kept < _KEPT:
                continue
            kept = number
            for old in self._sentences.forget_before(number - 4):
                self._claims.forget(old)
                self._choices.pop(old.number, None)
                self._last.pop(old.number, None)
                self._claim_of.pop(old.number, None)
                self._periods.forget(old.number)
        return self._contexts

    def _read_sentence(self, sentence: Sentence) -> None:
        before = self._sentences.before(sentence)
        antecedent, own_antecedent = self._antecedent(sentence), False
        self._matcher.turn_to(sentence, before, antecedent)
        actor = _actor(sentence)
        beyond = _Beyond(lambda: self._claims.afterwards(sentence), lambda: self._carried(sentence))
        claims: list[Claim | None] = []
        choices: list[Choice] = []
        for quantity, span in zip(sentence.quantities, sentence.spans, strict=True):
            frame = self._claims.frame_of(sentence, span)
            claim = self._claims.resolve(sentence, frame) if frame else None
            if claim is None:
                claim = beyond.afterwards
            choice = self._matcher.choose(
                quantity,
                span,
                claimant=claim.claimant if claim else actor,
                antecedent=antecedent,
                own_antecedent=own_antecedent,
            )
            if quantity.kind in MEASURED:  # "300 in Norway, or 40 percent, and 20 in Sweden"
                antecedent, own_antecedent = choice, True
            if self._like_unknown(quantity, sentence, choices):
                choice = Choice(None, choice.place, 0.0)
            if claim is None:
                claim = beyond.carried.of(choice.measure)
            claims.append(claim)
            choices.append(choice)
            said: Claim | Frame | None = claim
            if claim is None or claim.sentence is not sentence:
                said = told_beside(sentence, span, frame) or claim
            period = self._periods.read(sentence, (span, quantity), said, measure=choice.measure)
            stance = self._stance(
                sentence, span, claim, choice=choice, quantity=quantity, before=before
            )
            if stance in _PLANNED and not sentence.dates:
                period = None  # of no day yet
            self._contexts.append(
                Context(
                    measure=choice.measure,
                    place=None if quantity.kind in UNDATED and not choice.measure else choice.place,
                    as_of=period,
                    claimant=claim.claimant if claim else None,
                    claimant_text=claim.text if claim else None,
                    stance=stance,
                )
            )
        self._qualify(sentence)
        self._claim_of[sentence.number] = claims
        self._choices[sentence.number] = choices
        self._last[sentence.number] = last_measured(choices, sentence.quantities)

    def _qualify(self, sentence: Sentence) -> None:
        """Give percents, ratios and conversions the place and period of what they qualify."""
        size = len(sentence.quantities)
        if size == 1:
            return
        first = len(self._contexts) - size
        for at, quantity in enumerate(sentence.quantities):
            own = self._contexts[first + at]
            converted = quantity.kind is MONEY and own.measure is None
            if not converted and quantity.kind not in (PERCENT, RATIO):
                continue
            near = [n for n in (at - 1, at + 1) if 0 <= n < size]
            if converted:
                near = [n for n in near if sentence.quantities[n].kind is MONEY]
            told = [self._contexts[first + n] for n in near if self._contexts[first + n].measure]
            if told:
                self._contexts[first + at] = own._replace(place=told[0].place, as_of=told[0].as_of)

    def _like_unknown(
        self, quantity: Quantity, sentence: Sentence, choices: Sequence[Choice]
    ) -> bool:
        """Whether it counts, by an inherited noun, what no measure counted just before.

        Nor does a number below nothing count anything: "frost is forecast, minus 6".
        """
        if quantity.value is not None and quantity.value < 0 and not quantity.counted:
            return True
        if not choices or choices[-1].measure is not None or not quantity.counted:
            return False
        inherited = (quantity.counted_start or 0) < quantity.start
        return inherited and sentence.quantities[len(choices) - 1].counted == quantity.counted

    def _antecedent(self, sentence: Sentence) -> Choice | None:
        if sentence.lead is not None:
            return self._led(sentence.lead).choice
        for back in (1, 2):
            if earlier := self._last.get(sentence.number - back):
                return earlier
        return None

    def _led(self, lead: Sentence) -> _Led:
        """What the heading of a list says for its lines, asked at the first of them."""
        if self._list is None or self._list.lead is not lead:
            claims, choices = self._claim_of.get(lead.number), self._choices.get(lead.number)
            claim = claims[-1] if claims else self._claims.heading(lead)
            self._list = _Led(lead, claim, choices[-1] if choices else None)
        return self._list

    def _carried(self, sentence: Sentence) -> "_Carried":
        """The claim of the sentence before, where this one plainly goes on with it."""
        if sentence.frames:
            return _NOT_CARRIED
        if sentence.lead is not None:
            return _Carried(self._led(sentence.lead).claim)
        before = sentence.number - 1
        between = self._sentences.get(before)
        if between is not None:
            told = self._claims.announced(between, sentence) or self._claims.quoted(
                between, sentence
            )
            if told is not None:
                return _Carried(told)
        passed = between is not None and not between.quantities
        claims = self._claim_of.get(before - passed)
        if not claims or claims[-1] is None:
            return _NOT_CARRIED
        if between is not None and passed and between.frames:
            return _NOT_CARRIED  # only one that tells neither a number nor a speaker is passed over
        resumes = [word.marks for _, word in sentence.looked_at(RESUMES)]
        if any("FORMER" in marks for marks in resumes):
            return _Carried(claims[0])  # "of the former, 300": of the number that was told first
        actor = subject_of(sentence)
        if actor is not None and actor != claims[-1].claimant:
            return _NOT_CARRIED  # another body acts here
        own = self._index.names.keys_of.get(claims[-1].claimant or "", frozenset())
        if is_of_other_country(sentence, own) or said_by_another(sentence):
            return _NOT_CARRIED  # "Norway's harbours had 300"
        if goes_on(sentence, claims[-1].sentence):
            return _Carried(claims[-1])
        measures = {choice.measure for choice in self._choices[before - passed]}
        return _Carried(claims[-1], measures - {None})

    def _plan(self, measure: str | None) -> Stance | None:
        if self._periods.kind(measure) is not PLAN:
            return None
        usual = self._index.stances.get(measure or "", Counter())
        planned = [s for s in (Stance.EXPECTS, Stance.PROPOSES) if usual.get(s)]
        return max(planned, key=lambda s: usual[s], default=Stance.PROPOSES)

    def _stance(
        self,
        sentence: Sentence,
        span: tuple[int, int],
        claim: Claim | None,
        *,
        choice: Choice,
        quantity: Quantity,
        before: Sequence[Sentence],
    ) -> Stance:
        return read_stance(
            sentence,
            span,
            claim.frame if claim and claim.sentence is sentence else None,
            plan=self._plan(choice.measure),
            kind=quantity.kind,
            before=before[0] if before else None,
            told_in=claim.sentence if claim and claim.sentence.number > sentence.number else None,
        )


def _actor(sentence: Sentence) -> str | None:
    """The one body named in a sentence that nobody tells: what it does is what it counts."""
    words = sentence.words
    bodies = {
        name.claimant
        for name in sentence.names
        if not name.person
        and not (
            name.first == name.last  # "20 went into Norway"
            and words[name.first].country
            and "PREPOSITION" in words[max(name.first - 1, 0)].marks
        )
    }
    return bodies.pop() if len(bodies) == 1 else None
