"""Cue: a pattern of many words that is sought only where a word begins as one of them does.

`re` tries each of a pattern's alternatives at each letter of a text. A number is asked some
twenty cues of the same few windows, so a window's words are looked at once for them all, and
a word of the language once for all windows. What an alternative begins with is read from the
alternatives themselves, so that the two cannot drift apart.
"""

import re
from functools import lru_cache

_BEGINNING = 8  # letters of a word that are looked at
_WORD = re.compile(rf"\b\w{{1,{_BEGINNING}}}")
_LITERAL = re.compile(r"[^\W_]+")
_TEXTS, _WORDS = 256, 16_384  # kept


class Cue:
    r"""One of some alternatives, at the beginning of a word, whatever its case.

    `words` are the alternatives, each beginning with a letter; `then` is what follows them:
    the end of the word, where nothing is said.

    >>> Cue(r"plan(?:s|ned)?|(?:is|are) to").search("They are to leave.")[0]
    'are to'
    """

    __slots__ = ("_bit", "pattern", "split", "sub")

    def __init__(self, words: str, then: str = r"\b") -> None:
        self.pattern = re.compile(rf"\b(?:{words}){then}", re.I)
        self.split, self.sub = self.pattern.split, self.pattern.sub
        starts = "|".join(sorted(beginnings(words, whole=_ends_word(then))))
        self._bit = 1 << len(_CUES)
        _CUES.append(re.compile(starts, re.I))
        _cues_of_word.cache_clear()
        _cues_of_text.cache_clear()

    def may_stand_in(self, text: str) -> bool:
        """Whether a word of the text begins as one of the alternatives does."""
        return any(cues & self._bit for _, cues in _cues_of_text(text))

    def search(self, text: str) -> "re.Match[str] | None":
        """Where the cue first stands in a text; None where it does not."""
        for start, cues in _cues_of_text(text):
            if cues & self._bit and (found := self.pattern.match(text, start)) is not None:
                return found
        return None


_CUES: list["re.Pattern[str]"] = []  # what the words of each cue begin with, by its bit


@lru_cache(maxsize=_TEXTS)
def _cues_of_text(text: str) -> list[tuple[int, int]]:
    """Where the words of a text begin that may open a cue, each with those cues as bits."""
    words = [(word.start(), _cues_of_word(word[0])) for word in _WORD.finditer(text)]
    return [(start, cues) for start, cues in words if cues]


@lru_cache(maxsize=_WORDS)
def _cues_of_word(word: str) -> int:
    return sum(1 << at for at, starts in enumerate(_CUES) if starts.match(word))


def beginnings(words: str, *, whole: bool = True) -> frozenset[str]:
    r"""Patterns of what the alternatives of a pattern begin with; `whole` if a word ends them.

    Raises ValueError where one begins with anything but letters.

    >>> sorted(beginnings(r"propos\w*|(?:the )?rest|totals?|d[ou]e|in all|up"))
    ['d', 'in\\b', 'propos', 'rest\\b', 'the\\b', 'total', 'up\\b']
    """
    return frozenset(start for each in _alternatives(words) for start in _starts(each, whole=whole))


def _starts(alternative: str, *, whole: bool) -> frozenset[str]:
    if alternative.startswith("(?:"):
        end = _closing(alternative)
        inner, rest = alternative[3:end], alternative[end + 1 :]
        found = beginnings(inner, whole=_ends_word(rest) if rest else whole)
        return found | _starts(rest[1:], whole=whole) if rest.startswith("?") else found
    literal = _LITERAL.match(alternative)
    letters = literal[0] if literal else ""
    rest = alternative[len(letters) :]
    if rest.startswith(("?", "*", "{")):
        letters = letters[:-1]  # the last may be missing
    if not letters:
        raise ValueError(f"“{alternative}” does not begin with a letter")
    ended = len(letters) <= _BEGINNING and (_ends_word(rest) if rest else whole)
    return frozenset([f"{letters}\\b" if ended else letters[:_BEGINNING]])


def _ends_word(rest: str) -> bool:
    """Whether what follows in a pattern can only follow a whole word."""
    return rest.startswith((" ", r"\s", r"\b"))


def _alternatives(words: str) -> list[str]:
    """The parts between the bars that stand in no brackets."""
    found, depth, last = [], 0, 0
    for at, sign in enumerate(words):
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and depth == 0:
            found.append(words[last:at])
            last = at + 1
    return [*found, words[last:]]


def _closing(words: str) -> int:
    """Where the bracket ends with which the words begin."""
    depth = 0
    for at, sign in enumerate(words):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return at
    raise ValueError(f"“{words}” has an open bracket")
