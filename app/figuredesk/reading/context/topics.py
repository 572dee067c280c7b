"""Topics: whether the talk has turned to another measure since the number before."""

from collections.abc import Sequence

from figuredesk.reading.context.measures import Measures
from figuredesk.reading.context.sentence import Sentence

_NEAR = 0.75  # of a word in the sentence before
_TELLING = 1.0  # what its words must score to speak of a measure
_TURN = 0.5  # by which that must exceed what they score for the measure told till then


def turns_to_another(before: Sequence[Sentence], follows: str, measures: Measures) -> bool:
    """Whether the nearest of the sentences `before`, with no number, speaks of another measure."""
    nearest = before[0] if before else None
    if nearest is None or nearest.quantities:
        return False
    scores = measures.score({key: _NEAR for _, key in nearest.known})
    most = max(scores, default=0.0)
    followed = [scores[at] for at, p in enumerate(measures.profiles) if p.id == follows]
    return most >= _TELLING and most > max(followed, default=0.0) + _TURN
