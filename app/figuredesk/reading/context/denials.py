"""Whether a sentence denies its number: "denied reports that 10 had died", "did not push 40"."""

from collections.abc import Sequence

from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import DENYING, NEGATIONS, STOPS, UNTRUE, UNWILLING, Word

_THAT = frozenset({"that", "dass", "że", "что"})
_TURNS = frozenset({"but", "yet", "while", "whereas", "although", "though"})
_REACH = 12  # words before a number among which it may be denied
_NEAR = 4  # words from "denied" to what is denied
_AUXILIARIES = frozenset(
    {"did", "do", "does", "has", "have", "had", "will", "would", "is", "are", "was", "were", "can"}
    | {"could", "should", "shall"}
)
_BOUNDS = frozenset(  # "not more than 300" bounds it, "not only 300" does not deny it
    {"more", "less", "fewer", "only", "just", "exceed", "yet", "all", "even", "until", "till"}
    | {"before", "know", "say", "said", "clear", "known", "immediately"}
)
_ADMIT = frozenset({"let", "allow", "admit", "allowed", "admitted"})
_TO_COME = frozenset({"will", "would", "shall"})
_SAID = frozenset(
    {"that", "having", "reports", "report", "claims", "claim", "allegations", "allegation"}
    | {"accusations", "rumours", "rumors", "suggestions", "taking", "any", "ever"}
)
_BE = frozenset({"is", "are", "was", "were", "as"})
_AFTER = 8  # words after a number among which it is called untrue
_NOTHING_ON = frozenset({"agreement", "deal", "plan", "plans", "promise", "truth"})


def is_denied(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether what is told of a number is denied by who tells it.

    Asked only of a sentence with a word that may deny (`word.DENIES`).
    """
    words, first = sentence.words, span[0]
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        word = words[at]
        lower = word.lower
        if word.raw in STOPS or at in sentence.counted or lower in _TURNS:
            break
        after = words[at + 1].lower if at + 1 < len(words) else ""
        before = words[at - 1].lower if at else ""
        if (lower in NEGATIONS and before in _AUXILIARIES) or lower.endswith("n't"):
            said = {w.lower for w in words[at + 1 : first]}
            kept_out = after in _ADMIT and before not in _TO_COME  # "did not let in 300"
            return said.isdisjoint(_BOUNDS) and not kept_out
        if lower.startswith(DENYING):
            near = words[at + 1 : at + 1 + _NEAR]
            return any(w.lower in _SAID or w.lower.endswith("ing") for w in near)
        if lower in UNWILLING and after == "to":
            return True
        if lower == "no" and after in _NOTHING_ON and before in _BE:
            return True
        if lower == "true" and before == "not":
            return True
    own = sentence.segment(first)
    for at in range(span[1] + 1, min(span[1] + 1 + _AFTER, len(words))):
        if words[at].raw in STOPS or at in sentence.counted or sentence.segments[at] != own:
            break
        if words[at].lower in UNTRUE and words[at - 1].lower in _BE:
            return True
    return False


def denies_that(words: Sequence[Word], verb: int, number: int) -> bool:
    """Whether the number stands in what is denied: "denied that 300", not "denied entry to 300"."""
    return any(word.lower in _THAT for word in words[verb + 1 : number])
