"""The printed words that hold a number: what a reader compares a row with."""

import re

from figuredesk.ledger import visible_text
from figuredesk.reading import limits
from figuredesk.reading.mention import Mention

_REACH = 120  # how far from the number what it counts may stand
_LEADING = re.compile(r"(?:\b(?:the other|another|a further|the remaining)\s+)$", re.IGNORECASE)
_PHRASE = re.compile(r"[^.,;:!?()\[\]\"“”«»\n]*")
_FOLLOWING_WORDS = 3
_FORMULA = "=+-@\t\r "  # a spreadsheet takes these for the beginning of a formula


def quote_of(text: str, mention: Mention, *, is_part: bool = False) -> str:
    """The printed words that hold the number: at most twelve, with what it counts.

    What it counts stands after it, or before ("attempts rose to 535"); "the other 5,000"
    counts what was said already, and ends there.
    """
    start, end = mention.start, mention.end
    leading = _LEADING.search(text, max(0, start - 20), start)
    if leading:
        start = leading.start()
    after = text[end : end + _REACH]
    phrase = _PHRASE.match(after)
    reach = phrase.end() if phrase else 0
    noun = _noun_after(after, mention.counted or "", reach)
    if is_part:  # "2,000 of whom"
        end += sum(len(word) for word in re.findall(r"\s*\S+", after)[:2])
    elif noun and _fits(text[start : end + noun]):
        end += noun
    elif (before := _noun_before(text, start, mention.counted or "")) is not None and _fits(
        text[before:end]
    ):
        start = before
    elif not leading:
        words = list(re.finditer(r"\S+", after[:reach]))[:_FOLLOWING_WORDS]
        end += words[-1].end() if words else 0
    quote = one_line(text[start:end])
    quote = quote.lstrip(_FORMULA) or one_line(mention.text).lstrip(_FORMULA)
    return " ".join(quote.split()[: limits.QUOTE_WORDS])


def one_line(text: str) -> str:
    """A text without line ends and without signs that are not seen."""
    return " ".join(visible_text(text).replace("\ufffd", " ").split())


def _noun_after(after: str, counted: str, reach: int) -> int:
    """How far after a number what it counts ends; 0 where it does not stand there."""
    at = after.casefold().find(counted.casefold()) if counted else -1
    return at + len(counted) if 0 <= at <= reach else 0


def _noun_before(text: str, start: int, counted: str) -> int | None:
    """Where what a number counts begins, in the same phrase before it."""
    before = text[max(0, start - _REACH) : start]
    phrase = _PHRASE.match(before[::-1])
    own = before[len(before) - phrase.end() :] if phrase else ""
    at = own.casefold().rfind(counted.casefold()) if counted else -1
    return start - len(own) + at if at >= 0 else None


def _fits(words: str) -> bool:
    return len(words.split()) <= limits.QUOTE_WORDS
