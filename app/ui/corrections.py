"""Correct, withdraw or read a figure again, on its own page.

Nothing is saved at the first click: the change is shown as it will be written, then
saved or dropped. The right to write is asked for again at that moment, and so is the
row: what somebody else changed meanwhile is shown, not overwritten.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import streamlit as st

from figuredesk.errors import ChangeRefused, FigureDeskError, LedgerChanged
from figuredesk.ledger import (
    FOR_READING,
    Change,
    CorrectionKind,
    Editor,
    Figure,
    Ledger,
    Saved,
    Status,
    correction_change,
    figure_cells,
    is_for_reading,
    preview,
    save_change,
    second_reading_change,
    undo,
    why_no_second_reading,
    withdrawal_change,
)
from ui.correction_form import draw_cells
from ui.frame import heading, paragraph
from ui.rights import current_editor, sign_in_is_set_up
from ui.safe import as_label

_PENDING, _SAVED, _SAID, _DRAFT = "fd-pending", "fd-saved", "fd-said", "fd-draft"
_FORMS = "Correct it, withdraw it, or compare it with its report once more"
_KINDS = {
    CorrectionKind.CORRECTION: "The row was wrong",
    CorrectionKind.UPDATE: "The row was right, and there is something to add",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pending:
    """A change that is shown and not yet saved."""

    figure: str
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """What a person typed, kept until it is saved; `read` is the row that they saw."""

    read: Figure
    cells: Mapping[str, str] = field(default_factory=dict)
    why: str = ""


def draw_corrections(ledger: Ledger, figure: Figure, editor: Editor | None) -> None:
    """What `editor` can do to this figure; for a reader, how to become one."""
    heading("Correct this figure")
    _draw_outcome(ledger, figure)
    pending = st.session_state.get(_PENDING)
    if not isinstance(pending, _Pending) or pending.figure != figure.id:
        pending = None
    if editor is None:
        if pending:
            _draw_too_late(pending)
        paragraph(_how_to_edit(ledger), muted=True)
    elif pending:
        _draw_pending(ledger, pending)
    else:
        _draw_choices(ledger, figure, editor)


def _draw_too_late(pending: _Pending) -> None:
    st.error("Nothing was saved, because your sign-in ran out. Sign in again to repeat the change.")
    st.code("\n".join(preview(pending.change).lines), language=None, wrap_lines=True)


def _how_to_edit(ledger: Ledger) -> str:
    if is_for_reading(ledger.directory):
        return FOR_READING
    if sign_in_is_set_up():
        return "Editors of this ledger can correct it: sign in at the top of the page."
    return (
        "This copy is for reading. It can be edited on the machine that it runs on, or after "
        "its keeper has set up sign-in and a list of editors."
    )


def _draw_choices(ledger: Ledger, figure: Figure, editor: Editor) -> None:
    paragraph(f"You are editing as {editor.name}.", muted=True)
    key = f"fd-cell-{figure.id}"
    draft = _draft_of(figure, f"{key}-quote")
    with st.expander(_FORMS, expanded=bool(draft.cells or draft.why)):
        _draw_forms(ledger, figure, editor, draft, key)


def _draw_forms(ledger: Ledger, figure: Figure, editor: Editor, draft: "_Draft", key: str) -> None:
    was, today = draft.read, _now().date()
    tabs = st.tabs(["Correct", "Withdraw", "Second reading"])
    with tabs[0], st.form(f"fd-correct-{figure.id}", border=False):
        now = draw_cells(ledger, {**figure_cells(was), **draft.cells}, key)
        kind = st.radio("What this is", list(_KINDS), format_func=_KINDS.__getitem__)
        why = _reason(f"fd-why-correct-{figure.id}", draft.why)
        if st.form_submit_button("Show the change"):
            kept = _Draft(read=was, cells=now, why=why)
            _propose(kept, lambda: correction_change(was, now, why, kind))
    with tabs[1], st.form(f"fd-withdraw-{figure.id}", border=False):
        paragraph("A withdrawn figure stays on its page, marked, with the reason.")
        why = _reason(f"fd-why-withdraw-{figure.id}", draft.why)
        if st.form_submit_button("Show the withdrawal"):
            kept = _Draft(read=was, why=why)
            _propose(kept, lambda: withdrawal_change(was, why, editor, today))
    with tabs[2], st.form(f"fd-check-{figure.id}", border=False):
        paragraph(_reading_words(was))
        own = why_no_second_reading(ledger, figure.id, editor)
        if own:
            paragraph(own)
        if st.form_submit_button("I have compared it with the report", disabled=bool(own)):
            _propose(_Draft(read=was), lambda: second_reading_change(was, editor, today))


def _draft_of(figure: Figure, drawn_key: str) -> _Draft:
    """What was typed so far, with the row as it was when the form was first drawn.

    A run for a click reads the ledger anew. Compared with that, the cells that somebody
    changed meanwhile would look like this person's corrections.
    """
    draft = st.session_state.get(_DRAFT)
    known = isinstance(draft, _Draft) and draft.read.id == figure.id
    if known and drawn_key in st.session_state:
        return draft
    cells, why = (draft.cells, draft.why) if known else ({}, "")
    typed = {c: cell for c, cell in cells.items() if cell != figure_cells(draft.read)[c]}
    st.session_state[_DRAFT] = _Draft(read=figure, cells=typed, why=why)
    return st.session_state[_DRAFT]


def _reason(key: str, typed: str) -> str:
    return st.text_input("Why", typed, key=key, help="Readers see this beside the correction.")


def _reading_words(figure: Figure) -> str:
    if figure.status is Status.PROPOSED:
        return "Nobody has compared this row with its report yet."
    return f"Last compared with its report by {figure.checked_by or 'somebody'}."


def _propose(draft: _Draft, make: Callable[[], Change]) -> None:
    try:
        change = make()
    except FigureDeskError as error:
        st.error(_plain(str(error)))
        return
    st.session_state[_DRAFT] = draft
    st.session_state[_PENDING] = _Pending(figure=draft.read.id, change=change)
    st.rerun()


def _draw_pending(ledger: Ledger, pending: _Pending) -> None:
    paragraph("This will be saved, with your name and the time, for every reader to see:")
    st.code("\n".join(preview(pending.change).lines), language=None, wrap_lines=True)
    if pending.change.why:
        paragraph(f"Why: {pending.change.why}")
    with st.container(horizontal=True, key="fd-decide"):
        if st.button("Save", type="primary", key="fd-save"):
            del st.session_state[_PENDING]
            _write(
                pending.figure,
                lambda: save_change(ledger.directory, pending.change, current_editor(), _now()),
                "Saved.",
            )
        if st.button("Go back", key="fd-drop"):
            del st.session_state[_PENDING]
            st.rerun()


def _write(figure_id: str, save: Callable[[], Saved], done: str) -> None:
    """Save, and draw the page anew from what is on the disk then."""
    st.session_state.pop(_SAVED, None)
    try:
        st.session_state[_SAVED] = (figure_id, save())
        st.session_state.pop(_DRAFT, None)
        said = (figure_id, "success", done)
    except LedgerChanged as error:
        lines = [str(conflict) for conflict in error.conflicts]
        head = "Nothing was saved: somebody changed this row while you worked on it."
        said = (figure_id, "error", "\n".join([head, *lines] if lines else [str(error)]))
    except ChangeRefused as error:
        lines = [f"{p.column or p.file}: {p.remedy}" for p in error.problems]
        said = (figure_id, "error", "\n".join(["Nothing was saved.", *lines]))
    except FigureDeskError as error:
        said = (figure_id, "error", str(error))
    st.session_state[_SAID] = said
    st.rerun()


def _draw_outcome(ledger: Ledger, figure: Figure) -> None:
    """What the last click led to, once, with the way back."""
    said = st.session_state.get(_SAID)
    if said and said[0] == figure.id:
        del st.session_state[_SAID]
        for line in said[2].split("\n"):
            (st.success if said[1] == "success" else st.error)(_plain(line))
    saved = st.session_state.get(_SAVED)
    if saved and saved[0] == figure.id and st.button("Undo what you just saved", key="fd-undo"):
        _write(
            figure.id,
            lambda: undo(ledger.directory, saved[1], current_editor(), _now()),
            "Undone. The history keeps both.",
        )


def _plain(text: str) -> str:
    """Text for a message box, which reads Markdown."""
    return as_label(text)


def _now() -> datetime:
    return datetime.now().astimezone()
