"""Words for figures, claimants, places and dates: the pieces that every sentence is made of.

A reporter prints these words, so they must be true of the row and grammatical for any
ledger: they are built from its labels, its roles and the printed words, and from nothing
that only one subject would need.
"""

import re
from functools import lru_cache

from figuredesk.ledger import (
    NOT_STATED,
    Claimant,
    ClaimantKind,
    Figure,
    Hedge,
    Ledger,
    Measure,
    Period,
    Stance,
    format_number,
    format_period,
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
_SYMBOLS = {"km", "m", "kg", "t", "ha", "km2", "l", "mw", "gw", "kwh", "percent", "%"}
_BODY_NOUNS = frozenset(
    [
        "guard",
        "guards",
        "ministry",
        "government",
        "committee",
        "commission",
        "service",
        "office",
        "embassy",
        "consulate",
        "organization",
        "organisation",
        "agency",
        "department",
        "police",
        "cross",
        "crescent",
        "union",
        "council",
        "party",
        "board",
        "authority",
        "institute",
        "bank",
        "court",
        "parliament",
        "senate",
        "army",
        "navy",
        "staff",
        "federation",
        "association",
        "administration",
        "bureau",
        "directorate",
        "secretariat",
        "municipality",
        "ministers",
        "headquarters",
        "fund",
        "programme",
        "university",
        "college",
        "league",
        "alliance",
        "coalition",
        "network",
        "federation",
    ]
)
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


def claimant_name(claimant: Claimant) -> str:
    """A claimant as running text has it: "the Polish Border Guard", "Natallya Eismont"."""
    name = claimant.name
    if claimant.kind is ClaimantKind.PERSON or name.lower().startswith("the "):
        return name
    words = re.findall(r"[^\W\d_]+", name.split("(")[0])
    bodies = [word for word in words if word.lower() in _BODY_NOUNS]
    if len(words) < 2 or not bodies:
        return name
    plural_or_common = bodies[-1] == words[-1] and bodies[-1].islower()
    if plural_or_common and bodies[-1] in ("police", "guards"):
        return name
    return name if "jointly" in words else f"the {name}"


def outlet_name(figure: Figure, ledger: Ledger) -> str:
    """The outlet of the figure's report."""
    report = ledger.report_by_id.get(figure.report)
    return report.outlet if report else "outlet not stated"


def speaker_words(figure: Figure, ledger: Ledger) -> str:
    """Who said it, without role: "the Polish Border Guard"; "TASS" where nobody is named."""
    if figure.claimant == NOT_STATED:
        return outlet_name(figure, ledger)
    claimant = ledger.claimant_by_id.get(figure.claimant)
    return claimant_name(claimant) if claimant else figure.claimant


def when_words(period: Period | None, *, until: bool = False) -> str:
    """A day or period with its preposition: "on 18 November 2021", "in November 2021".

    `until` is for running totals: "by 18 November 2021". Nothing for None.
    """
    if period is None:
        return ""
    if "/" in period.text:
        first, last = format_period(period).split(" to ")
        return f"between {first} and {last}" if first != last else f"in {first}"
    if until and not _is_year(period):
        return f"{'by' if period.is_day else 'as of'} {format_period(period)}"
    return f"{'on' if period.is_day else 'in'} {format_period(period)}"


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


def place_words(place_label: str, *, area: bool) -> str:
    """A place as running text has it: "in Germany", "at the Belarus–Poland border"."""
    if area and re.fullmatch(r"[^\W\d_]+", place_label):
        return f"in {place_label}"
    if re.search(r" (?:border|frontier|crossing)$", place_label):
        return f"at the {place_label}"
    return f"({place_label})"


def role_words(figure: Figure, ledger: Ledger) -> str:
    """The role of that day, or "" where the name already says it."""
    role = figure.claimant_role.strip()
    name = speaker_words(figure, ledger).lower()
    return "" if all(word in name for word in re.findall(r"\w+", role.lower())) else role
