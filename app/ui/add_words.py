"""A proposed row in words: the number, what it is about, what the ledger has like it."""

from collections.abc import Mapping

from figuredesk.ledger import (
    NOT_STATED,
    NOT_STATED_TEXT,
    Figure,
    Hedge,
    Ledger,
    Stance,
    format_period,
    format_quantity,
    parse_period,
)
from figuredesk.reading.proposals import Duplicate
from ui.screens import quantity_of

LABELS = {
    "quote": "Printed words", "value": "Number", "low": "From", "high": "To",
    "hedge": "How sure", "measure": "What is counted", "place": "Where",
    "as_of": "Describes", "said_on": "Said on", "claimant": "Who said it",
    "claimant_role": "Role", "stance": "Said as", "part_of": "Part of",
    "replies_to": "Denies or answers", "locator": "Found at", "note": "Note",
    "report": "Report", "also_in": "Also carried by", "id": "The row",
}  # fmt: skip
_NEEDED = ("measure", "place", "claimant", "hedge", "stance", "quote", "locator")
_AROUND = 90  # characters of the text shown on either side of a number


def number_words(row: Mapping[str, str]) -> str:
    """The number with its hedge, as a reader sees it; what was typed where it is no number."""
    try:
        value, low, high = (float(row[c]) if row[c] else None for c in ("value", "low", "high"))
        return format_quantity(value, low, high, Hedge(row["hedge"]), row["quote"])
    except (ValueError, OverflowError):
        return row["value"] or "–".join(filter(None, (row["low"], row["high"]))) or NOT_STATED_TEXT


def about_words(row: Mapping[str, str], names: Mapping[str, Mapping[str, str]]) -> list[str]:
    """What is counted, where and when; then who said it, as what. `names`: table → id → name."""
    when = _period(row["as_of"]) or (f"said {_period(row['said_on'])}" if row["said_on"] else "")
    what = [names["measures"].get(row["measure"], ""), names["places"].get(row["place"], "")]
    who = names["claimants"].get(row["claimant"], row["claimant"])
    who = "Who said it: not stated" if row["claimant"] == NOT_STATED else who
    stance = f"{row['stance']} it" if row["stance"] not in ("", Stance.ASSERTS) else ""
    lines = [[*what, when], [who, row["claimant_role"], stance]]
    return [" · ".join(filter(None, line)) for line in lines if any(line)]


def missing_words(row: Mapping[str, str]) -> str:
    """What a person has yet to say of a row; "" when all that is needed is there."""
    missing = [LABELS[column].lower() for column in _NEEDED if not row[column].strip()]
    return f"Still to say: {', '.join(missing)}." if missing else ""


def same_words_of(duplicate: Duplicate, ledger: Ledger) -> str:
    """A figure of the ledger that says the same, and what is left open."""
    figure = ledger.figure(duplicate.figure)
    open_point = "" if duplicate.certain else f" {duplicate.why}"
    return f"In the ledger: {figure_words(figure, ledger)}.{open_point}"


def figure_words(figure: Figure, ledger: Ledger) -> str:
    """A figure in one line: number, claimant, date, outlet."""
    who = ledger.claimant_by_id[figure.claimant].name
    when = figure.said_on or figure.as_of
    outlet = ledger.report_by_id[figure.report].outlet
    words = [quantity_of(ledger, figure.id), who, format_period(when) if when else "", outlet]
    return ", ".join(filter(None, words))


def around(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The words before, of and after a number, for a line of context."""
    before = text[max(0, start - _AROUND) : start]
    after = text[end : end + _AROUND]
    if start > _AROUND:
        before = "… " + before.partition(" ")[2]
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0] + " …"
    return before, text[start:end], after


def _period(text: str) -> str:
    try:
        period = parse_period(text) if text else None
    except ValueError:
        return text
    return format_period(period).replace(" ", "\N{NO-BREAK SPACE}") if period else ""
