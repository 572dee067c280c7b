"""What the words around a quantity say of each measure.

Words of the quantity's own segment say most, then those of its sentence that belong to no other
number, then those of the sentences before. Worked out once for all the numbers of a segment.
"""

from collections.abc import Mapping, Sequence

from figuredesk.once import once
from figuredesk.reading.context.directions import NO_DIRECTION, Direction, direction_of
from figuredesk.reading.context.fitting import Noun, Told
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.measures import LEAST, TEXT, MeasureProfile
from figuredesk.reading.context.nouns import NounReader, is_own
from figuredesk.reading.context.points import SINCE
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.shape import (
    HARM,
    MEANING,
    has_come_about,
    inhabits,
    intends,
    means_to_move,
    move_themselves,
    of_one_day,
    stands_at,
    stays,
    undergone,
    wished,
)
from figuredesk.reading.context.word import FORMS, LANDS, MEANS, TELLS, Word, is_ahead
from figuredesk.reading.kinds import COUNT
from figuredesk.reading.quantity import Quantity

_SEGMENT, _SENTENCE, _ELSEWHERE, _OTHERS = 1.0, 0.75, 0.35, 0.15
_APART = 0.25  # words of the sentences before, where this one names its own noun and place
_UNDERGONE = 1.5  # against a measure that knows nothing of what was done to those counted
_LEFT_OUT = 1.5  # against a measure whose definition leaves out what the segment tells
_ONLY_MEANT = 6.0  # against one of what was done or proposed, of those who only mean to do it
_ASTRAY = 4.0  # against a measure of those who go somewhere else, or come from elsewhere
_TELLING = 1.0  # a segment whose own words score this much speaks for itself
_CONSIDERED = 8
_STANDING_FOR = frozenset({"IT", "THEY"})
_PUT_FORWARD = frozenset({"PROPOSE", "DENY", "DENY_PHRASE"})
_MEANT = _PUT_FORWARD | {"EXPECT"}
_NO_NOUN = Noun(frozenset(), country=False, persons=False)
_TELLING_MANNER = TELLS | FORMS | MEANS
_PLAIN = Told(rate=False, planned=False, put_forward=False, running=False)
_STANDING = _PLAIN._replace(stays=True)


class Wording:
    """The measures' own words around a quantity, with how near they are and what they score."""

    def __init__(self, nearness: Mapping[str, float], scores: Sequence[float]) -> None:
        self.nearness = nearness
        self.scores = scores

    @once
    def near(self) -> frozenset[str]:
        """The words of its sentence."""
        return frozenset([key for key, near in self.nearness.items() if near >= _SENTENCE])


class WordingReader:
    """Weighs words for the quantities of one sentence after another."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index
        self._measures = index.measures
        self._nouns = NounReader(index)

    def turn_to(self, sentence: Sentence, before: Sequence[Sentence]) -> None:
        """Take up a sentence and those before it, the nearest first."""
        self._sentence = sentence
        self._before = before
        self._further: list[tuple[Sequence[str], Sequence[tuple[int, float]]]] | None = None
        self._made: dict[tuple[tuple[int, int], bool], Wording] = {}
        self._alone: dict[tuple[int, int, bool], bool] = {}
        self._directions: dict[tuple[int, int], Direction] = {}
        self._meant: dict[tuple[int, int], tuple[bool, bool, bool, bool]] = {}
        marks = sentence.marks
        self._told = (  # of `Told`, what all its clauses share
            "RATE" in marks and "ONEDAY" not in marks,
            is_ahead(marks) or not marks.isdisjoint(_MEANT),
            not marks.isdisjoint(_PUT_FORWARD),
            "SOFAR" in marks or any(d.kind is SINCE for d in sentence.dates),
        )

    def noun(self, quantity: Quantity, span: tuple[int, int]) -> Sequence[Word]:
        """The words of what a quantity counts, none where they are only a guess."""
        return self._nouns.read(self._sentence, quantity, span)

    def around(self, span: tuple[int, int], *, named: bool) -> Wording:
        """The wording around a quantity of the sentence; `named` is whether its noun follows."""
        apart = bool(self._sentence.places) and (named or stays(self._sentence, span))
        region = self._sentence.region(span[0])
        found = self._made.get((region, apart))
        if found is None:
            taken = self._sentence.taken(span)
            found = self._made[(region, apart)] = self._read(region[0], taken, apart=apart)
        return found

    def _read(self, own: int, taken: frozenset[int], *, apart: bool) -> Wording:
        words: dict[str, float] = {}
        segments = self._sentence.segments
        for at, key in self._sentence.known:
            segment = segments[at]
            near = _SEGMENT if segment == own else _OTHERS if segment in taken else _SENTENCE
            if near == _SENTENCE and self._sentence.is_beyond(segment, own):
                near = _ELSEWHERE
            if words.get(key, 0.0) < near:
                words[key] = near
        scores = self._measures.score(words)
        told = max(scores, default=0.0) >= _TELLING and not _goes_on(self._sentence)
        for back, (more, weights) in enumerate(self._words_before()):
            near = _SEGMENT if self._sentence.lead else _APART if apart else _SENTENCE
            near = _ELSEWHERE if told or back else near
            for index, weight in weights:
                scores[index] += weight * near
            words.update(dict.fromkeys(more, near))
        return Wording(words, scores)

    def _words_before(self) -> Sequence[tuple[Sequence[str], Sequence[tuple[int, float]]]]:
        """Of each sentence before, the words that none after it has, and what they weigh."""
        if self._further is None:
            met = {key for _, key in self._sentence.known}
            self._further = []
            for other in self._before:
                more = list(dict.fromkeys(key for _, key in other.known if key not in met))
                met.update(more)
                self._further.append((more, self._measures.weights_of(more)))
        return self._further

    def speaks_for_itself(self, span: tuple[int, int], *, sole: bool) -> bool:
        """Whether the words of a quantity's own clause tell what it counts.

        `sole` is whether its sentence has no number before it.
        """
        asked = (*self._sentence.region(span[0]), sole)
        found = self._alone.get(asked)
        if found is None:
            taken = frozenset[int]() if sole else self._sentence.taken(span)
            found = self._alone[asked] = self._tells(span, taken)
        return found

    def _tells(self, span: tuple[int, int], taken: frozenset[int]) -> bool:
        near, segments = self.around(span, named=True).nearness, self._sentence.segments
        own = {
            key: near[key]
            for at, key in self._sentence.known
            if near[key] == _SEGMENT or (taken and segments[at] not in taken)
        }
        return max(self._measures.score(own), default=0.0) >= _TELLING

    def rate(
        self,
        quantity: Quantity,
        span: tuple[int, int],
        noun: Sequence[Word],
        wording: Wording,
        *,
        follows: str | None,
        bonus: float,
        part: bool,
        chief: str | None,
        least: float,
    ) -> list[tuple[float, MeasureProfile]]:
        """The measures that the words fit, the best first.

        `follows` is of the number before, `chief` that of which the claimant mostly speaks;
        below `least` no place could make up for what the words say.
        """
        whole = self._measures.by_id.get(follows or "") if part else None
        counted = self._noun_of(noun)
        of_people = whole is not None and whole.persons  # part of people: people
        if of_people or (not noun and move_themselves(self._sentence, span)):
            counted = counted._replace(persons=True)
        sentence, scores = self._sentence, wording.scores
        if quantity.kind is COUNT and self._of_inhabitants(sentence, span):
            return []
        followed = self._measures.by_id.get(follows or "")
        inherited = bool(noun) and not is_own(quantity, sentence)
        told = self._told_of_number(span)
        more = (max(least, LEAST) - LEAST) / TEXT
        likely = [
            fit
            for fit in self._measures.fits(quantity.kind, quantity.unit, counted, told)
            if scores[fit.at] >= fit.asks + more or fit.profile is followed
        ]
        rated = []
        near = wording.near
        done = undergone(sentence, span)
        own = {key for key, at in wording.nearness.items() if at >= _SEGMENT}
        intent = own & MEANING if intends(sentence, span) else None
        direction = self._direction(span)
        for at, profile, noun_fit, used, kind_fit, _, needs in likely:
            goes_on = profile is followed and (inherited or not noun)
            goes_on = goes_on or (profile.id == chief and not noun)
            around = near if profile.family == "count" else wording.nearness.keys()
            if needs and needs.isdisjoint(around) and not goes_on:
                continue
            text = TEXT * scores[at] + noun_fit + used + kind_fit
            if profile is followed:
                text += bonus
            if done and profile.speaks_against(done):
                if HARM in done and not profile.manner.of_acts:
                    continue  # who was hurt is not who is there
                text -= _UNDERGONE
            if not own.isdisjoint(profile.left_out):
                text -= _LEFT_OUT
            if intent and not profile.manner.present and intent.isdisjoint(profile.weights):
                text -= _ONLY_MEANT
            if direction.is_another(profile.direction):
                text -= _ASTRAY
            if text >= LEAST:
                rated.append((-text, at, profile))
        rated.sort()
        return [(-text, profile) for text, _, profile in rated[:_CONSIDERED]]

    def _noun_of(self, noun: Sequence[Word]) -> Noun:
        """What words tell of what is counted."""
        if not noun:
            return _NO_NOUN
        head = self._nouns.head(noun)
        return Noun(
            keys=frozenset([key for word in head for key in word.keys]),
            country=any(t.country for t in head),
            persons=any("PERSON" in t.marks or (t.country and t.raw.endswith("s")) for t in noun),
        )

    def _of_inhabitants(self, sentence: Sentence, span: tuple[int, int]) -> bool:
        """Whether all who live somewhere are told, with no word of what a measure counts."""
        if not inhabits(sentence, span):
            return False
        own = sentence.segment(span[0])
        placed = {n for p in sentence.places for n in range(p.first, p.last + 1)}
        return not any(
            sentence.segments[at] == own and at not in placed and at > span[1]
            for at, _ in sentence.known
        )

    def _told_of_number(self, span: tuple[int, int]) -> Told:
        """The manner in which the sentence means a number."""
        sentence = self._sentence
        if not sentence.uses & _TELLING_MANNER and not sentence.dates:
            return _STANDING if stands_at(sentence, span) else _PLAIN
        return Told(
            *self._told_of(span),
            stays=stays(sentence, span),
            one_day=of_one_day(sentence, span),
            wished=wished(sentence, span),
            done=has_come_about(sentence, span),
            meant=means_to_move(sentence, span),
        )

    def _told_of(self, span: tuple[int, int]) -> tuple[bool, bool, bool, bool]:
        """What the sentence tells of one number, without what it tells only of the others.

        "The town plans 40 flats, 90 stand empty": only the first are planned.
        """
        sentence = self._sentence
        rate, planned, put_forward, running = self._told
        taken = sentence.taken(span) if planned else ()
        if not taken:
            return self._told
        region = sentence.region(span[0])
        found = self._meant.get(region)
        if found is None:
            telling = [
                word.telling
                for at, word in sentence.looked_at(TELLS)
                if sentence.segments[at] not in taken and at not in sentence.masked
            ]
            marks = frozenset[str]().union(*telling)
            planned = is_ahead(marks) or not marks.isdisjoint(_MEANT)
            put_forward = not marks.isdisjoint(_PUT_FORWARD)
            found = self._meant[region] = (rate, planned, put_forward, running)
        return found

    def _direction(self, span: tuple[int, int]) -> Direction:
        """Where those counted go and come from, by the words of a quantity's clause."""
        sentence = self._sentence
        lands = sentence.looked_at(LANDS)
        if not lands:
            return NO_DIRECTION
        region = sentence.region(span[0])
        found = self._directions.get(region)
        if found is None:
            about = sentence.words_about(span)
            own = [at for at, _ in lands if at in about]
            found = self._directions[region] = direction_of(
                sentence.words, own, moving=True, counted=sentence.counted
            )
        return found


def _goes_on(sentence: Sentence) -> bool:
    """Whether a sentence is of what the one before was about: "It is 90 metres high"."""
    return bool(sentence.words) and not sentence.words[0].marks.isdisjoint(_STANDING_FOR)
