"""The table of proposed figures: what is shown of a row, and what comes back."""

from typing import Any

import pandas as pd
import streamlit as st

from figuredesk.ledger import NOT_STATED, Hedge, Ledger, Stance
from ui.add_work import ADD, ALSO, LEAVE, Work

_COLUMNS = (
    "quote", "value", "hedge", "claimant", "measure", "place", "as_of", "said_on", "stance",
    "claimant_role", "low", "high", "part_of", "locator", "note",
)  # fmt: skip
_LABELS = {
    "quote": "Printed words", "value": "Number", "low": "From", "high": "To",
    "hedge": "How sure", "measure": "What is counted", "place": "Where",
    "as_of": "Describes", "said_on": "Said on", "claimant": "Who said it",
    "claimant_role": "Role", "stance": "Said as", "part_of": "Part of row",
    "locator": "Found at", "note": "Note",
}  # fmt: skip
UNKNOWN = "?"  # before the name of somebody whom the ledger does not know yet


def draw_table(work: Work, ledger: Ledger) -> pd.DataFrame:
    """The editable table; returns it as the editor left it. Draw it inside a form."""
    frame = table_frame(work, ledger)
    edited = st.data_editor(
        frame,
        key=f"add-table-{work.key}-{work.revision}",
        hide_index=True,
        num_rows="fixed",
        column_config=_config(work, ledger),
        disabled=["row", "ask", "known"],
        column_order=[c for c in frame.columns if c != "ask" or frame["ask"].any()],
        alt="Proposed figures, a row each",
        height=min(35 * (len(work.rows) + 1) + 3, 640),
    )
    return pd.DataFrame(edited)


def table_frame(work: Work, ledger: Ledger) -> pd.DataFrame:
    """The rows as they are shown, in the order of the text."""
    numbers = {row["id"]: str(n) for n, row in enumerate(work.rows, start=1)}
    shown = []
    for number, (row, decision, proposal) in enumerate(
        zip(work.rows, work.decisions, work.proposals, strict=True), start=1
    ):
        cells: dict[str, Any] = {column: row[column] for column in _COLUMNS}
        cells["part_of"] = numbers.get(row["part_of"], row["part_of"])
        if not row["claimant"] and proposal.claimant_text:
            cells["claimant"] = f"{UNKNOWN}{proposal.claimant_text}"
        for column in ("measure", "place", "claimant"):
            cells[column] = cells[column] or None
        known = [
            f"{d.figure} ({'the same' if d.certain else d.why.rstrip('.').lower()})"
            for d in proposal.duplicate_of
        ]
        ask = ", ".join(proposal.open_questions)
        shown.append(
            {"row": number, "do": decision, "ask": ask, **cells, "known": "; ".join(known)}
        )
    return pd.DataFrame(shown, columns=["row", "do", "ask", *_COLUMNS, "known"])


def take_table(work: Work, edited: pd.DataFrame) -> None:
    """Keep what the editor left in the table."""
    ids = {str(number): row["id"] for number, row in enumerate(work.rows, start=1)}
    for row, cells in zip(work.rows, edited.to_dict("records"), strict=True):
        for column in _COLUMNS:
            cell = cells[column]
            text = "" if pd.isna(cell) else " ".join(str(cell).split())
            if column == "part_of":
                text = ids.get(text, text)
            if column == "claimant" and text.startswith(UNKNOWN):
                text = ""
            row[column] = text
    work.decisions = [str(decision) for decision in edited["do"]]
    work.revision += 1


def _config(work: Work, ledger: Ledger) -> dict[str, Any]:
    column = st.column_config
    made = {table: {r["id"]: r for r in rows} for table, rows in work.made.items()}
    measures = {m.id: m.label for m in ledger.measure_by_id.values()}
    measures |= {i: f"{r['label']} (new)" for i, r in made.get("measures", {}).items()}
    places = {p.id: p.label for p in ledger.place_by_id.values()}
    places |= {i: f"{r['label']} (new)" for i, r in made.get("places", {}).items()}
    names = {c.id: c.name for c in ledger.claimant_by_id.values()}
    names |= {i: f"{r['name']} (new)" for i, r in made.get("claimants", {}).items()}
    names |= {f"{UNKNOWN}{text}": f"{text} (not in the ledger)" for text in work.names}
    names = {NOT_STATED: "not stated"} | names

    def choice(name: str, options: dict[str, str], width: Any = "medium") -> Any:
        return column.SelectboxColumn(
            _LABELS[name],
            options=list(options),
            format_func=lambda each: options.get(each, str(each)),
            width=width,
        )

    texts = {
        name: column.TextColumn(_LABELS[name], width=110)
        for name in _COLUMNS
        if name not in ("hedge", "stance", "measure", "place", "claimant")
    }
    texts["quote"] = column.TextColumn(_LABELS["quote"], width="medium")
    return texts | {
        "row": column.NumberColumn("Row", width=45, pinned=True),
        "do": column.SelectboxColumn(
            "What to do", options=[ADD, ALSO, LEAVE], required=True, width=120,
            help="Add it as a new figure; note that this report carries a figure that the "
            "ledger has; or leave it out.",
        ),
        "hedge": choice("hedge", {h.value: h.value for h in Hedge}, 115),
        "stance": choice("stance", {s.value: s.value for s in Stance}, 115),
        "measure": choice("measure", measures),
        "place": choice("place", places),
        "claimant": choice("claimant", names),
        "ask": column.TextColumn("Not in the text", width=150),
        "known": column.TextColumn("In the ledger already", width="large"),
    }  # fmt: skip
