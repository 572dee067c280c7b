"""The report's text on the Add screen, every number marked where it stands."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from ui.add_work import Work
from ui.frame import paragraph
from ui.safe import visible_data

_HERE = Path(__file__).parent / "components"
_SHOWN = 200_000  # characters; what a browser draws without a pause


@cache
def _component() -> Any:
    return st.components.v2.component(
        "figuredesk_marked_text",
        html='<div class="marked"></div>',
        css=(_HERE / "marked_text.css").read_text(encoding="utf-8"),
        js=(_HERE / "marked_text.js").read_text(encoding="utf-8"),
    )


def draw_text(work: Work) -> None:
    """The text beside the rows: a mark carries the numbers of its rows, which open them."""
    document = work.document
    for note in document.notes:
        paragraph(note, muted=True)
    if len(document.text) > _SHOWN:
        paragraph(f"The first {_SHOWN:,} characters are shown; all of it was read.", muted=True)
    label = "The report, every proposed number marked with its row"
    chosen = _component()(
        key=f"add-marked-{work.key}",
        data={
            "label": label,
            "pieces": visible_data(text_pieces(work)),
            "open": None if work.open is None else work.open + 1,
        },
        on_row_change=lambda: None,
    )
    row = chosen.get("row")
    if isinstance(row, int) and 0 < row <= len(work.rows) and work.open != row - 1:
        work.open_row(row - 1)
        st.rerun()
    if document.left_out:
        with st.expander(f"{len(document.left_out)} passages with numbers outside the article"):
            for passage in document.left_out:
                st.text(visible_data(passage))


def text_pieces(work: Work) -> list[dict[str, Any]]:
    """The text cut into plain pieces and marks, in order."""
    rows: dict[tuple[int, int], list[int]] = {}
    known: set[tuple[int, int]] = set()
    for number, proposal in enumerate(work.proposals, start=1):
        span = (proposal.start, proposal.end)
        rows.setdefault(span, []).append(number)
        if any(duplicate.certain for duplicate in proposal.duplicate_of):
            known.add(span)
    text, done = work.document.text[:_SHOWN], 0
    pieces: list[dict[str, Any]] = []
    for (start, end), numbers in sorted(rows.items()):
        if end > len(text):
            break
        pieces.append({"kind": "", "text": text[done:start], "rows": [], "title": ""})
        listed = ", ".join(str(number) for number in numbers)
        is_known = (start, end) in known
        title = f"Row {listed}" + (", in the ledger already" if is_known else "")
        kind = "known" if is_known else "proposed"
        pieces.append({"kind": kind, "text": text[start:end], "rows": numbers, "title": title})
        done = end
    return [*pieces, {"kind": "", "text": text[done:], "rows": [], "title": ""}]
