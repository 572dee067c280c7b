"""The role in which somebody spoke, as the report prints it beside the name."""

from figuredesk.reading.context import Name, Passages, Sentence

_SPEECH_MARKS = frozenset({"SAY", "TALLY", "WEAKSAY", "DENY", "ESTIMATE", "PROPOSE", "EXPECT"})
_ROLE_MARKS = frozenset({"PERSONROLE", "ORGROLE"})
_ROLE_WORDS = 9


def role_of(passages: Passages, sentence: Sentence, name: Name | None) -> str:
    """The role before a name ("a spokeswoman for X, Y") or after it ("Y, X's head,"); or ""."""
    if name is None:
        return ""
    words = sentence.words
    first, last = run_before(sentence, name.first)
    if any("PERSONROLE" in word.marks for word in words[first : last + 1]):
        return passages.words_of(sentence, first, last)
    at = name.last + 1
    if at < len(words) and words[at].raw == ",":
        first, last = _run_after(sentence, at + 1)
        if any(word.marks & _ROLE_MARKS for word in words[first : last + 1]):
            return passages.words_of(sentence, first, last)
    return ""


def run_before(sentence: Sentence, at: int) -> tuple[int, int]:
    """The first and last of the words before a name or a verb in one breath, no article.

    The first is behind the last where there are none.
    """
    words = sentence.words
    last = at - 1
    if last >= 0 and words[last].raw == ",":
        last -= 1
    first = last + 1
    while first and last - first + 1 < _ROLE_WORDS and _runs_on(sentence, first - 1):
        first -= 1
    return _bare(sentence, first, last)


def _run_after(sentence: Sentence, first: int) -> tuple[int, int]:
    for at in range(first, min(first + _ROLE_WORDS, len(sentence.words))):
        if sentence.words[at].raw == ",":
            return _bare(sentence, first, at - 1)
        if not _runs_on(sentence, at):
            break
    return first, first - 1


def _runs_on(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return word.raw[0].isalnum() and not word.marks & _SPEECH_MARKS


def _bare(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    while first <= last and "DETERMINER" in sentence.words[first].marks:
        first += 1
    return first, last
