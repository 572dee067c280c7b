"""How numbers, hedged quantities and dates are written for a reader of English.

"7,000", "12,000–15,000", "about 430", "more than 20,000", "18 November 2021"; what is
empty reads "not stated". Never "7000.0", "nan" or "None".
"""

from datetime import date

from figuredesk.ledger.periods import Period
from figuredesk.ledger.vocabulary import Hedge

NOT_STATED_TEXT = "not stated"
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

_HEDGE_WORDS = {
    Hedge.EXACT: "",
    Hedge.ABOUT: "about ",
    Hedge.NEARLY: "nearly ",
    Hedge.AT_LEAST: "at least ",
    Hedge.MORE_THAN: "more than ",
    Hedge.AT_MOST: "at most ",
    Hedge.LESS_THAN: "less than ",
    Hedge.RANGE: "",
    Hedge.VAGUE: "",
}


def format_number(value: float) -> str:
    """A number with thousands separated by commas and no needless decimals.

    >>> format_number(7000.0), format_number(186.25)
    ('7,000', '186.25')
    """
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.6f}".rstrip("0").rstrip(".")


def format_quantity(
    value: float | None, low: float | None, high: float | None, hedge: str, quote: str = ""
) -> str:
    """A quantity as said, with its hedge; a vague one by its printed words.

    >>> format_quantity(7000, None, None, "about")
    'about 7,000'
    >>> format_quantity(None, 12000, 15000, "range")
    '12,000–15,000'
    """
    if low is not None and high is not None:
        return f"{format_number(low)}–{format_number(high)}"
    if value is None:
        return f"“{quote}”" if quote else NOT_STATED_TEXT
    return f"{_HEDGE_WORDS[Hedge(hedge)]}{format_number(value)}"


def format_date(day: date) -> str:
    """A day: 18 November 2021."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_period(period: Period | None) -> str:
    """A day, month, year or run of days, at the precision in which it was written.

    >>> from figuredesk.ledger.periods import parse_period
    >>> format_period(parse_period("2021-11")), format_period(None)
    ('November 2021', 'not stated')
    >>> format_period(parse_period("2021-01-01/2021-11-18"))
    '1 January 2021 to 18 November 2021'
    """
    if period is None:
        return NOT_STATED_TEXT
    return " to ".join(_point(part) for part in period.text.split("/"))


def _point(text: str) -> str:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return f"{parts[2]} {MONTHS[parts[1] - 1]} {parts[0]}"
    if len(parts) == 2:
        return f"{MONTHS[parts[1] - 1]} {parts[0]}"
    return str(parts[0])
