"""The speech act by which a number is said: stated, estimated, expected, proposed, denied."""

from figuredesk.ledger import Stance
from figuredesk.reading.context.denials import denies_that, is_denied
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.shape import is_to_be, wished
from figuredesk.reading.context.speakers import Frame
from figuredesk.reading.context.word import BEING, DENIES, is_ahead
from figuredesk.reading.kinds import DURATION
from figuredesk.reading.mention import QuantityKind

_DENIALS = frozenset({"DENY", "DENY_PHRASE"})
_AHEAD = frozenset({"WILL", "WOULD", "ESTIMATE"})
_VERB_REACH = 8
_REACH = 14


def _is_expected(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether those counted are only awaited: "300 are expected on the quay"."""
    if "EXPECT" not in sentence.marks:
        return False
    words, own = sentence.words, sentence.segment(span[1])
    return any(
        words[at].lower == "expected"
        and words[at - 1].lower in BEING
        and sentence.segments[at] == own
        for at in range(span[1] + 2, min(span[1] + _VERB_REACH, len(words)))
    )


def read_stance(
    sentence: Sentence,
    span: tuple[int, int],
    frame: Frame | None,
    *,
    plan: Stance | None,
    kind: QuantityKind,
    before: Sentence | None,
    told_in: Sentence | None = None,
) -> Stance:
    """The stance of a quantity.

    `plan` is how the plan in question is usually put forward, None for what is no plan;
    a plan may be denied a sentence earlier, or where its speaker is named (`told_in`).
    """
    words = sentence.words
    if sentence.uses & DENIES and is_denied(sentence, span):
        return Stance.DENIES
    if plan is not None:
        if not sentence.told.isdisjoint(_DENIALS):
            return Stance.DENIES
        if told_in is not None and not told_in.told.isdisjoint(_DENIALS):
            return Stance.DENIES  # "300 beds for the town? The mayor denied it."
        if "PROPOSE" in sentence.marks:
            return plan
        if before is not None and not before.told.isdisjoint(_DENIALS):
            return Stance.DENIES
        return plan
    if frame is not None:
        verb = words[frame.verb].marks
        if frame.last > frame.verb:
            verb = verb | words[frame.verb + 1].marks
        if "DENY" in verb and denies_that(words, frame.verb, span[0]):
            return Stance.DENIES
        if "ESTIMATE" in verb:
            return Stance.ESTIMATES
        if "EXPECT" in verb:
            return Stance.EXPECTS
    if kind is not DURATION and (wished(sentence, span) or is_to_be(sentence, span)):
        return Stance.EXPECTS
    if kind is not DURATION and _is_expected(sentence, span):
        return Stance.EXPECTS
    if kind is DURATION or sentence.marks.isdisjoint(_AHEAD):
        return Stance.ASSERTS
    near: set[str] = set()
    segment = sentence.segment(span[0])
    for at in range(max(0, span[0] - _REACH), min(len(words), span[1] + _REACH)):
        if words[at].marks and (sentence.segments[at] == segment or span[0] <= at <= span[1]):
            near |= words[at].marks
    if is_ahead(near):
        return Stance.EXPECTS
    return Stance.ESTIMATES if "ESTIMATE" in near else Stance.ASSERTS
