"""What will be saved, as a person reads it, and cell by cell as it will be written."""

from collections.abc import Iterable, Mapping

import streamlit as st

from figuredesk.ledger import Difference, Ledger
from figuredesk.reading.proposals import AddDraft
from ui.add_new import known_names
from ui.add_words import about_words, figure_words, number_words
from ui.add_work import MADE
from ui.safe import as_html

_TOLD = {
    "reports": ("outlet", "title", "published", "language", "kind", "url"),
    "claimants": ("name", "organisation", "side", "kind"),
    "measures": ("label", "unit", "kind", "definition", "terms"),
    "places": ("label", "within", "extent"),
}
_NEW = {
    "reports": "New report", "claimants": "New claimant", "measures": "New measure",
    "places": "New place",
}  # fmt: skip


def draw_change(draft: AddDraft, difference: Difference, ledger: Ledger) -> None:
    """New figures, figures that this report carries too, and what they need."""
    names = {
        table: known_names(ledger, table)
        | {row["id"]: row.get("name") or row.get("label", "") for row in draft.rows_of(table)}
        for table in MADE
    }
    if draft.figures:
        _draw_list(
            f"{len(draft.figures)} new figure{'s' * (len(draft.figures) != 1)}",
            (_figure_lines(row, names) for row in draft.figures),
        )
    if draft.also_in:
        _draw_list(
            f"{len(draft.also_in)} that the ledger has, and that this report carries too",
            ((figure_words(ledger.figure(each), ledger),) for each in draft.also_in),
        )
    for table, head in _NEW.items():
        for row in draft.rows_of(table):
            first, *more = [row.get(column, "") for column in _TOLD[table]]
            _draw_list(head, [(first, " · ".join(filter(None, more)))])
    with st.expander("Cell by cell, as it will be written"):
        st.code("\n".join(difference.lines), language=None, wrap_lines=True, height=420)


def _figure_lines(
    row: Mapping[str, str], names: Mapping[str, Mapping[str, str]]
) -> tuple[str, ...]:
    where = f"“{row['quote']}”, {row['locator']}".removesuffix(", ")
    return (number_words(row), *about_words(row, names), where, row["note"])


def _draw_list(head: str, rows: Iterable[Iterable[str]]) -> None:
    items = "".join(_item_html(row) for row in rows)
    st.html(f'<h3 class="fd-subheading">{as_html(head)}</h3><ul class="fd-change">{items}</ul>')


def _item_html(row: Iterable[str]) -> str:
    first, *more = [as_html(line) for line in row if line]
    under = "".join(f"<br>{line}" for line in more)
    return f"<li><strong>{first}</strong>{under}</li>"
