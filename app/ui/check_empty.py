"""The empty Check screen: what the five answers are, before there is one."""

import streamlit as st

from figuredesk.checking import SHOWN_AS
from ui.about_words import VERDICTS
from ui.frame import heading
from ui.safe import as_html


def draw_answers_explained() -> None:
    """The five verdicts, as they will be shown, each with what it means."""
    heading("What you get for each number")
    rows = "".join(
        f'<div><dt style="color:var(--fd-{kind.value})">{symbol} {as_html(words)}</dt>'
        f"<dd>{as_html(VERDICTS[kind])}</dd></div>"
        for kind, (symbol, words) in SHOWN_AS.items()
    )
    st.html(f'<dl class="fd-answers">{rows}</dl>')
