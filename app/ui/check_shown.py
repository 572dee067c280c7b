"""The answer on the screen: one component draws the totals, the marked draft and the cards."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from figuredesk.checking import Verdict
from figuredesk.ledger import Ledger
from figuredesk.publishing import note_html, note_markdown
from ui.check_answer import answer_data
from ui.follow import follow_to_figure

_HERE = Path(__file__).parent / "components"
_KEY = "answer"


@cache
def _component() -> Any:
    return st.components.v2.component(
        "figuredesk_answer",
        html='<div class="answer"></div>',
        css=(_HERE / "answer.css").read_text(encoding="utf-8"),
        js=(_HERE / "answer.js").read_text(encoding="utf-8"),
    )


def is_number_alone(text: str, verdicts: Sequence[Verdict]) -> bool:
    """Whether the text is one number with nothing that says what it counts."""
    if len(verdicts) != 1:
        return False
    mention = verdicts[0].mention
    return not (text[: mention.start] + text[mention.end :]).strip(" \t\r\n.,;:!?“”\"'")


def draw_downloads(text: str, verdicts: Sequence[Verdict], ledger: Ledger, day: date) -> None:
    """The whole answer as a note for the editor, to keep or to send."""
    name = f"figure-desk-note-{day.isoformat()}"
    with st.container(key="fd-downloads", horizontal=True):
        st.download_button(
            "Download the note (HTML)",
            note_html(text, verdicts, ledger, day),
            f"{name}.html",
            "text/html",
            on_click="ignore",
        )
        st.download_button(
            "Download the note (Markdown)",
            note_markdown(text, verdicts, ledger, day),
            f"{name}.md",
            "text/markdown",
            on_click="ignore",
        )


def draw_answer(text: str, verdicts: Sequence[Verdict], ledger: Ledger, note: str) -> None:
    """Draw it; a click on a figure opens that figure in this session, the draft kept.

    `note` is the whole result as an HTML page, for the Print button.
    """
    data = answer_data(text, verdicts, ledger)
    data["note"] = note
    result = _component()(key=_KEY, data=data, on_open_change=lambda: None)
    if result.open:
        follow_to_figure(ledger, str(result.open))
