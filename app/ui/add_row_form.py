"""The form in which one proposed row is changed: every field kept and judged as it is left."""

import streamlit as st

from figuredesk.ledger import NOT_STATED, Hedge, Ledger, Stance
from ui.add_draft import Judged
from ui.add_fields import choice_field, draw_said, text_field
from ui.add_new import make_row
from ui.add_words import LABELS, around, number_words
from ui.add_work import Work
from ui.safe import as_html

_ABOUT = {
    "quote": "At most 12 words, as the report has them.",
    "value": "Digits alone: 7000.",
    "as_of": "The day or period that the number describes: 2021-11-18, 2021-11, 2021, or "
    "2021-01-01/2021-11-18. Empty when it is not stated.",
    "said_on": "2021-11-18 or 2021-11. Empty when it is not stated.",
    "claimant": "Where the number comes from, not the outlet that printed it.",
    "claimant_role": "As the report gives it on that day.",
    "part_of": "The whole that this number is a part of, when the claimant said so. A figure "
    "of the ledger: type its id.",
    "replies_to": "What is denied or answered. A figure of the ledger: type its id.",
    "locator": "Paragraph, page or timecode.",
    "note": "A caveat for readers, in your own words.",
}
_HINTS = dict.fromkeys(("as_of", "said_on", "claimant_role"), "not stated")
_TABLES = {"measure": "measures", "place": "places", "claimant": "claimants"}
_NUMBERS = ("value", "low", "high")


def draw_row_form(
    work: Work, judged: Judged, ledger: Ledger, names: dict[str, dict[str, str]], at: int
) -> None:
    """Labelled fields for every cell of row `at`, and the way to the next row."""
    proposal = work.proposals[at]
    before, words, after = around(work.document.text, proposal.start, proposal.end)
    st.html(
        f'<h3 class="fd-subheading">Change row {at + 1:d}</h3><p class="fd-context">'
        f"{as_html(before)}<strong>{as_html(words)}</strong>{as_html(after)}</p>"
    )
    draw_said("The row", judged.of("figures", str(at), ""))
    for columns in (
        ("quote",),
        ("hedge", *_numbers_of(work.rows[at], judged, at)),
        ("measure", "place"),
        ("as_of", "said_on"),
        ("claimant", "claimant_role"),
        ("stance", "locator"),
        ("part_of", "replies_to"),
        ("note",),
    ):
        for column, place in zip(columns, st.columns(len(columns)), strict=True):
            with place:
                _draw_cell(work, judged, ledger, names=names, at=at, column=column)
    with st.container(horizontal=True, key="fd-amend-end"):
        if at + 1 < len(work.rows):
            st.button(
                "Next row", key=f"add-next-row-{work.key}", on_click=work.open_row, args=(at + 1,)
            )
        if at:
            st.button(
                "Row before",
                key=f"add-row-before-{work.key}",
                on_click=work.open_row,
                args=(at - 1,),
            )
        st.button("Done", key=f"add-row-done-{work.key}", on_click=work.open_row, args=(None,))


def _numbers_of(row: dict[str, str], judged: Judged, at: int) -> list[str]:
    """The number's cells that its hedge asks for, and any that holds or lacks something."""
    usual = {Hedge.RANGE.value: ("low", "high"), Hedge.VAGUE.value: ()}.get(
        row["hedge"], ("value",)
    )
    return [
        column
        for column in _NUMBERS
        if column in usual or row[column] or judged.of("figures", str(at), column)
    ]


def _draw_cell(
    work: Work,
    judged: Judged,
    ledger: Ledger,
    *,
    names: dict[str, dict[str, str]],
    at: int,
    column: str,
) -> None:
    row = work.rows[at]
    key = f"add-{column}-{row['id']}-{work.key}"
    said = judged.of("figures", str(at), column)
    table = _TABLES.get(column)

    def keep(cell: str) -> None:
        row[column] = cell

    def keep_or_make(cell: str) -> None:
        known = table is None or not cell or cell in names[table]
        row[column] = cell if known else make_row(work, ledger, str(table), cell)

    if table is not None:
        options = names[table]
        if column == "claimant":
            options = {NOT_STATED: "not stated"} | options
        choice_field(
            LABELS[column], row[column], options, key, keep_or_make,
            said=said, new=True, hint="Choose, or type a new one", about=_ABOUT.get(column, ""),
        )  # fmt: skip
    elif column in ("hedge", "stance"):
        values = [each.value for each in (Hedge if column == "hedge" else Stance)]
        shown = {value: value.replace("-", " ") for value in values}
        choice_field(LABELS[column], row[column], shown, key, keep, said=said)
    elif column in ("part_of", "replies_to"):
        choice_field(
            LABELS[column], row[column], _other_rows(work, at), key, keep,
            said=said, new=True, about=_ABOUT[column],
        )  # fmt: skip
    else:
        text_field(
            LABELS[column], row[column], key, keep,
            said=said, hint=_HINTS.get(column, ""), about=_ABOUT.get(column, ""),
        )  # fmt: skip


def _other_rows(work: Work, at: int) -> dict[str, str]:
    """No figure, or another row of this report."""
    return {"": "–"} | {
        row["id"]: f"Row {number}: {number_words(row)}"
        for number, row in enumerate(work.rows, start=1)
        if number != at + 1
    }
