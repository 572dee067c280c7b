"""Whether a figure may be printed as it stands, and the words for it: on its own page.

A withdrawn figure stays reachable, so its page says first that it is withdrawn, and offers
no sentence; one that nobody has checked says that before its sentence.
"""

from datetime import date

import streamlit as st

from figuredesk.checking import sentence_to_print
from figuredesk.ledger import (
    Correction,
    CorrectionKind,
    Figure,
    Ledger,
    Relations,
    Stance,
    Status,
    format_date,
)
from ui.frame import heading, paragraph
from ui.safe import as_html


def draw_state(figure: Figure, relations: Relations) -> None:
    """A banner where the row is withdrawn or unchecked, with the reason that was given."""
    if figure.status is Status.WITHDRAWN:
        last = _last(relations, CorrectionKind.WITHDRAWAL)
        words = "Withdrawn: do not print it."
        words += f" {_who_and_when(last)} {last.why}" if last else ""
        st.html(f'<p class="fd-banner fd-withdrawn" role="status">{as_html(words)}</p>')
    elif figure.status is Status.PROPOSED:
        words = "Not yet checked: nobody has compared this row with its report."
        st.html(f'<p class="fd-banner" role="status">{as_html(words)}</p>')


def draw_sentence(ledger: Ledger, figure: Figure, relations: Relations) -> None:
    """The sentence to print with its copy button, and what has to be said with it."""
    if figure.status is Status.WITHDRAWN:
        return
    unchecked = figure.status is Status.PROPOSED
    heading("The sentence to print, once it is checked" if unchecked else "The sentence to print")
    answers = [ledger.figure(answer) for answer in relations.answered_by]
    live = [answer for answer in answers if answer.status is not Status.WITHDRAWN]
    denials = [answer for answer in live if answer.stance is Stance.DENIES]
    with st.container(key="fd-sentence"):
        st.code(sentence_to_print(ledger, figure, denials), language=None, wrap_lines=True)


def draw_history(relations: Relations) -> None:
    """Every correction of the figure, oldest first; nothing when there is none."""
    if not relations.corrections:
        return
    heading("History")
    for entry in relations.corrections:
        was, now = entry.was or "empty", entry.now or "empty"
        column = entry.column.replace("_", " ")
        change = f"{column}: “{was}” became “{now}”"
        paragraph(f"{_who_and_when(entry)} {entry.kind.value.capitalize()}, {change}. {entry.why}")


def _last(relations: Relations, kind: CorrectionKind) -> Correction | None:
    return next((c for c in reversed(relations.corrections) if c.kind is kind), None)


def _who_and_when(entry: Correction) -> str:
    try:
        day = format_date(date.fromisoformat(entry.at[:10]))
    except ValueError:
        day = entry.at[:10]
    return f"{entry.by}, {day}:"
