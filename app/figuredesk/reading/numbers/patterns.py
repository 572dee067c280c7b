"""Word lists into patterns that cannot hang.

Every pattern of the reader is built here from data: a tree of letters instead of a list
of alternatives, bounded repeats, and possessive runs of digits. Nothing backtracks over
more than a few words.
"""

import re
from collections.abc import Container, Iterable

SPACE = "[ \u00a0]"
WORD_BEFORE = re.compile(r"[ \u00a0(]{1,2}(\.?[^\W\d_][\w&.'/]{0,24}|[^\w\s])")
"""The word before a number, for a text read from right to left; or a sign."""
WORD_AFTER = re.compile(r"[ \u00a0-]{1,2}([^\W\d_](?:[\w']{2,24}|[\w']?\.?))")
"""The word after a number; a short one with its full stop ("2021 r.")."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; "word*" takes any ending.

    >>> any_of(["ten", "tens", "two"])
    't(?:en(?:s)?|wo)'
    """
    tree = _Tree()
    for word in words:
        node = tree
        for sign in word:
            node = node.setdefault(sign, _Tree())
        node[""] = _Tree()
    return _spell(tree) if tree else "(?!)"


class _Tree(dict[str, "_Tree"]):
    """The words by their letters; the key "" ends a word."""


def _spell(node: _Tree) -> str:
    branches = [
        _sign(sign) + _spell(below)
        for sign, below in sorted(node.items(), key=lambda item: item[0] == "*")
        if sign
    ]
    if not branches:
        return ""
    if "" in node:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _sign(sign: str) -> str:
    if sign == " ":
        return SPACE
    if sign == "*":
        return r"\w{0,12}"
    return re.escape(sign)


def reversed_any_of(words: Iterable[str]) -> str:
    """As `any_of`, for a text read from right to left."""
    return any_of(word[::-1] for word in words)


def counts_people(plain: str, last: int, people: Container[str]) -> bool:
    """Whether one of these nouns stands right behind a number that ends at `last`."""
    after = WORD_AFTER.match(plain, last)
    return after is not None and after[1] in people
