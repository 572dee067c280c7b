"""The form in which an editor corrects the cells of a figure."""

from collections.abc import Mapping, Sequence

import streamlit as st

from figuredesk.ledger import Hedge, Ledger, Stance

_TEXTS = {
    "quote": ("Printed words", "At most 12 words, as the report has them."),
    "value": ("Number", "Digits alone: 7000. Empty for a range or for vague words."),
    "low": ("From", "The lower bound of a range that was given."),
    "high": ("To", "The upper bound of a range that was given."),
    "as_of": ("Describes", "A day, month or period: 2021-11-18, 2021-11, 2021-01-01/2021-11-18."),
    "said_on": ("Said on", "2021-11-18 or 2021-11. Empty when it is not stated."),
    "claimant_role": ("Role on that day", "As the report gives it."),
    "part_of": ("Part of figure", "The id of the whole, when the claimant said so."),
    "replies_to": ("Denies or answers figure", "The id of the figure that is answered."),
    "also_in": ("Also carried by reports", "Ids of reports, with spaces between them."),
    "locator": ("Where in the report", "Paragraph, page or timecode."),
    "note": ("Note", "A caveat for readers, in your own words."),
}  # fmt: skip
_ROWS: tuple[tuple[str, ...], ...] = (
    ("quote", "hedge"),
    ("value", "low", "high"),
    ("measure", "place"),
    ("as_of", "said_on"),
    ("claimant", "claimant_role", "stance"),
    ("report", "locator"),
    ("part_of", "replies_to"),
    ("also_in",),
    ("note",),
)


def draw_cells(ledger: Ledger, was: Mapping[str, str], key: str) -> dict[str, str]:
    """Inputs for every cell that is corrected by hand; what they say now, by column."""
    choices = _choices(ledger)
    now: dict[str, str] = {}
    for row in _ROWS:
        for column, place in zip(row, st.columns(len(row)), strict=True):
            with place:
                if column in choices:
                    now[column] = _choice(column, choices[column], was[column], key)
                else:
                    now[column] = _text(column, was[column], key)
    return now


def _choices(ledger: Ledger) -> dict[str, tuple[str, dict[str, str]]]:
    """What can be chosen, by column: the label of the box, and id → name."""
    reports = {
        r.id: f"{r.outlet}, {r.published.text if r.published else 'no date'}: {r.title or r.url}"
        for r in ledger.report_by_id.values()
    }
    return {
        "hedge": ("How sure it was said to be", {h.value: h.value for h in Hedge}),
        "stance": ("Said as", {s.value: s.value for s in Stance}),
        "measure": ("What is counted", {m.id: m.label for m in ledger.measure_by_id.values()}),
        "place": ("Where", {p.id: p.label for p in ledger.place_by_id.values()}),
        "claimant": ("Claimant", {c.id: c.name for c in ledger.claimant_by_id.values()}),
        "report": ("Read in", reports),
    }


def _choice(column: str, choice: tuple[str, dict[str, str]], was: str, key: str) -> str:
    label, names = choice
    options: Sequence[str] = list(names)
    index = options.index(was) if was in names else None
    found = st.selectbox(
        label, options, index=index, format_func=names.__getitem__, key=f"{key}-{column}"
    )
    return str(found) if found is not None else was


def _text(column: str, was: str, key: str) -> str:
    label, explained = _TEXTS[column]
    if column == "note":
        return st.text_area(label, was, help=explained, key=f"{key}-{column}", height=90).strip()
    return st.text_input(label, was, help=explained, key=f"{key}-{column}").strip()
