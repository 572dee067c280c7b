"""The speech act by which a number is said: stated, estimated, expected, proposed, denied."""

from figuredesk.ledger import Stance
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speakers import Frame
from figuredesk.reading.mention import QuantityKind

_DENIALS = frozenset({"DENY", "DENY_PHRASE"})
_REACH = 14


def read_stance(
    sentence: Sentence,
    span: tuple[int, int],
    frame: Frame | None,
    *,
    plan: Stance | None,
    kind: QuantityKind,
    before: Sentence | None,
) -> Stance:
    """The stance of a quantity.

    `plan` is how the plan in question is usually put forward, None for what is no plan;
    a plan may be denied a sentence earlier.
    """
    tokens = sentence.tokens
    if plan is not None:
        if any(t.marks & _DENIALS for t in tokens):
            return Stance.DENIES
        if before is not None and any(t.marks & _DENIALS for t in before.tokens):
            return Stance.DENIES
        return plan
    verb = tokens[frame.verb].marks if frame is not None and frame.verb < len(tokens) else ()
    if "ESTIMATE" in verb:
        return Stance.ESTIMATES
    if "EXPECT" in verb:
        return Stance.EXPECTS
    segment = sentence.segment(span[0])
    near = [
        token
        for index, token in enumerate(tokens)
        if abs(index - span[0]) <= _REACH
        and (sentence.segment(index) == segment or index in range(span[0], span[1] + 1))
    ]
    if kind is QuantityKind.DURATION:
        return Stance.ASSERTS
    if any("WILL" in t.marks for t in near):
        return Stance.EXPECTS
    if any("ESTIMATE" in t.marks for t in near):
        return Stance.ESTIMATES
    return Stance.ASSERTS
