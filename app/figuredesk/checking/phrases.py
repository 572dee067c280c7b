"""Words for figures, claimants, places and dates: the pieces that every sentence is made of.

A reporter prints these words, so they must be true of the row and grammatical for any
ledger: they are built from its labels, its roles and the printed words, and from nothing
that only one subject would need.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from figuredesk.ledger import (
    Figure,
    Hedge,
    Ledger,
    Measure,
    Period,
    Stance,
    format_number,
    format_period,
    format_quantity,
)

_HEDGE_WORDS = {
    Hedge.EXACT: "",
    Hedge.ABOUT: "about ",
    Hedge.NEARLY: "nearly ",
    Hedge.AT_LEAST: "at least ",
    Hedge.MORE_THAN: "more than ",
    Hedge.AT_MOST: "up to ",
    Hedge.LESS_THAN: "less than ",
    Hedge.RANGE: "",
    Hedge.VAGUE: "",
}
_CURRENCIES = {"eur": "€", "usd": "$", "gbp": "£", "pln": "PLN ", "chf": "CHF ", "uah": "UAH "}
_SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SMALL_NUMBER = re.compile(r"(?<![\d.,])[1-9](?![\d.,])")
_SYMBOLS = {"km", "m", "kg", "t", "ha", "km2", "l", "mw", "gw", "kwh", "percent", "%"}
_NOUN_TAIL = re.compile(
    r"(?:[0-9][0-9.,\u00a0 ]*|\b(?:hundred|thousand|million|billion|dozen|hundreds|thousands)\s)"
    r"(?:of\s)?((?:[A-Za-z][a-z-]+\s?){1,3})$"
)
_NOT_IN_A_NOUN = frozenset(
    [
        "of",
        "in",
        "on",
        "at",
        "to",
        "from",
        "for",
        "by",
        "with",
        "were",
        "was",
        "are",
        "is",
        "have",
        "has",
        "had",
        "and",
        "or",
        "the",
        "this",
        "that",
        "these",
        "those",
        "whom",
        "who",
        "which",
        "others",
        "other",
        "another",
        "such",
        "more",
        "less",
        "only",
        "year",
        "month",
        "week",
        "day",
        "per",
        "total",
        "all",
        "being",
        "been",
        "reported",
        "returned",
        "crossed",
        "entered",
        "landed",
        "died",
        "hundred",
        "thousand",
        "million",
        "billion",
        "dozen",
        "thousands",
        "hundreds",
    ]
)


def quantity_words(figure: Figure, unit: str = "") -> str:
    """The number with its hedge, as English words: "about 7,000", "between 200 and 500".

    A vague quantity is given by its printed words. Money takes its sign from `unit`.
    """
    if figure.low is not None and figure.high is not None:
        return f"between {_amount(figure.low, unit)} and {_amount(figure.high, unit)}"
    if figure.value is None:
        return f"“{figure.quote}”"
    return f"{_HEDGE_WORDS[figure.hedge]}{_amount(figure.value, unit)}"


def spelled_quantity(figure: Figure, unit: str = "") -> str:
    """The quantity as running text has it: a count below ten in letters, "at least seven"."""
    words = quantity_words(figure, unit)
    if figure.hedge is Hedge.VAGUE or unit.lower() in _CURRENCIES or unit.lower() in _SYMBOLS:
        return words
    return _SMALL_NUMBER.sub(lambda match: _SMALL[int(match[0])], words)


def measured_quantity(figure: Figure, measure: Measure) -> str:
    """The quantity as lists show it, with the sign of a unit that is written with its number.

    "about 7,000" of people, "€200 million–€250 million" of money.
    """
    if not is_symbol_unit(measure) or figure.hedge is Hedge.VAGUE:
        return format_quantity(figure.value, figure.low, figure.high, figure.hedge, figure.quote)
    if figure.low is not None and figure.high is not None:
        return f"{_amount(figure.low, measure.unit)}–{_amount(figure.high, measure.unit)}"
    return quantity_words(figure, measure.unit)


def amount_words(value: float, unit: str = "") -> str:
    """A number as an axis has it: "5,000", "€200 million", "84 km"; millions in words."""
    if value and (unit.lower() in _CURRENCIES or unit.lower() in _SYMBOLS):
        return _amount(value, unit)
    for size, word in ((1e9, " billion"), (1e6, " million")):
        if abs(value) >= size:
            return f"{format_number(round(value / size, 6))}{word}"
    return format_number(value)


def _amount(value: float, unit: str) -> str:
    sign = _CURRENCIES.get(unit.lower())
    if sign is None:
        return format_number(value) + (f" {unit}" if unit.lower() in _SYMBOLS else "")
    for size, word in ((1e9, " billion"), (1e6, " million")):
        if abs(value) >= size:
            return f"{sign}{format_number(round(value / size, 6))}{word}"
    return f"{sign}{format_number(value)}"


def printed_noun(figure: Figure, ledger: Ledger) -> str:
    """What the printed words count ("Iraqi migrants"), or "" where they do not plainly say.

    Only English words are taken; a noun that the measure does not know is not trusted.
    """
    report = ledger.report_by_id.get(figure.report)
    if report is None or not report.language.lower().startswith("en"):
        return ""
    found = _NOUN_TAIL.search(figure.quote)
    if not found:
        return ""
    words = found.group(1).split()
    if any(word.lower() in _NOT_IN_A_NOUN for word in words):
        return ""
    measure = ledger.measure_by_id[figure.measure]
    known = {*measure.terms, *re.findall(r"[a-z]+", f"{measure.unit} {measure.label}".lower())}
    return " ".join(words) if words[-1].lower() in known else ""


def is_symbol_unit(measure: Measure) -> bool:
    """Whether the measure's unit is written with the number (money, kilometres)."""
    return measure.unit.lower() in _CURRENCIES or measure.unit.lower() in _SYMBOLS


def when_words(period: Period | None, *, until: bool = False) -> str:
    """A day or period with its preposition: "on 18 November 2021", "in November 2021".

    `until` is for running totals: "by 18 November 2021". Nothing for None.
    """
    if period is None:
        return ""
    if "/" in period.text:
        return _between(period)
    if until and not _is_year(period):
        return f"{'by' if period.is_day else 'as of'} {format_period(period)}"
    return f"{'on' if period.is_day else 'in'} {format_period(period)}"


def period_words(period: Period) -> str:
    """A period, what both of its ends share said once: "3 to 6 August 2021"."""
    return " to ".join(_ends(period))


def _between(period: Period) -> str:
    ends = _ends(period)
    return f"between {' and '.join(ends)}" if len(ends) > 1 else f"in {ends[0]}"


def _ends(period: Period) -> list[str]:
    first, *last = format_period(period).split(" to ")
    if not last or first == last[0]:
        return [first]
    start, end = first.split(" "), last[0].split(" ")
    if len(start) > 1 and len(end) > 1 and start[-1] == end[-1]:
        start.pop()
        if len(start) == 2 and len(end) == 3 and start[-1] == end[-2]:
            start.pop()
    return [" ".join(start), last[0]]


def _is_year(period: Period) -> bool:
    return len(period.text) == 4


def said_verb(figure: Figure) -> str:
    """The speech act as a verb: never "claimed", "admitted" or "revealed"."""
    if figure.stance is Stance.ESTIMATES:
        return "estimated"
    if figure.stance is Stance.PROPOSES:
        return "proposed"
    return "said"


def capitalised(text: str) -> str:
    """The text with its first letter, if it is one, in upper case."""
    return text[:1].upper() + text[1:]


def joined(words: Sequence[str]) -> str:
    """A list in running text: "A, B and C"."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def lowered(label: str, ledger: Ledger) -> str:
    """A label inside a sentence: its first word loses its capital unless it is a name.

    A word is taken for a common one when the measures' definitions or terms write it small
    ("attempts", "asylum"), which no name ever is ("Polish").
    """
    first, space, rest = label.partition(" ")
    measures = ledger.measure_by_id.values()
    texts = tuple((*measure.terms, measure.definition) for measure in measures)
    known = _written_small(first.lower(), texts)
    return f"{first.lower()}{space}{rest}" if known else label


@lru_cache(maxsize=1024)
def _written_small(word: str, texts: tuple[tuple[str, ...], ...]) -> bool:
    whole = re.compile(rf"\b{re.escape(word)}\b")
    return any(whole.search(text) for each in texts for text in each)
