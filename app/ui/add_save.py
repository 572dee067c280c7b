"""The last steps of Add: on to the change, the change saved, and undone after."""

from collections.abc import Callable
from datetime import datetime

import streamlit as st

from figuredesk.errors import ChangeRefused, FigureDeskError, LedgerChanged
from figuredesk.ledger import Ledger, Problem, Saved, preview, save_change, undo
from figuredesk.reading.proposals import draft_change
from ui import screens
from ui.add_change import draw_change
from ui.add_draft import Judged
from ui.add_fields import draw_list
from ui.add_words import LABELS
from ui.add_work import ADD, ALSO, LEAVE, Work, end_work
from ui.frame import heading, paragraph
from ui.rights import current_editor
from ui.safe import as_label

_SAID = "add-said"
_COUNTED = ((ADD, "to add"), (ALSO, "carried too"), (LEAVE, "left out"))
_WHERE = {
    "reports": "The report", "measures": "The new measure", "places": "The new place",
    "claimants": "The new claimant",
}  # fmt: skip


def draw_show_change(work: Work, judged: Judged) -> None:
    """What is to be done in one line, what stands in the way, and the button to go on."""
    counts = [(work.decisions.count(each), words) for each, words in _COUNTED]
    paragraph(", ".join(f"{count} {words}" for count, words in counts if count) + ".")
    lines = [_line(work, *where, each) for where, all_ in judged.problems.items() for each in all_]
    nothing = not judged.draft.figures and not judged.draft.also_in
    if work.tried and lines:
        draw_list("This stands in the way of saving:", lines)
    elif work.tried and nothing:
        st.warning("There is nothing to save: every row is left out.")
    if st.button("Show the change", type="primary", key="add-show"):
        work.tried = bool(lines) or nothing
        work.shown = not work.tried
        st.rerun()


def draw_decision(work: Work, judged: Judged, ledger: Ledger) -> None:
    """The change as it will be written, to save or to go back from."""
    change = draft_change(judged.draft, ledger)
    heading("This will be saved")
    paragraph("All of it is saved, or nothing. It can be undone after.")
    with st.container(horizontal=True, key="fd-add-decide"):
        if st.button("Save", type="primary", key="add-save"):
            _write(work, lambda: save_change(ledger.directory, change, current_editor(), _now()))
        if st.button("Go back to the rows", key="add-back"):
            work.shown = False
            st.rerun()
    draw_change(judged.draft, preview(change), ledger)


def draw_saved(work: Work, ledger: Ledger) -> None:
    """After saving: where the figures are, the way back, and the next report."""
    saved = work.saved
    if saved is None:
        return
    st.success("Saved. Every row is marked as proposed until somebody has read it a second time.")
    with st.container(horizontal=True, key="fd-add-after"):
        if st.button("Add another report", type="primary", key="add-next"):
            end_work(work)
            st.rerun()
        if st.button("Undo all of it", key="add-undo"):
            _write(work, lambda: undo(ledger.directory, saved, current_editor(), _now()))
    rows = [each for each in preview(saved.change).rows if each.table == "figures"]
    for what, head in (("added", "New figures"), ("changed", "Carried by this report too")):
        found = [each.id for each in rows if each.what == what and ledger.has_figure(each.id)]
        if found:
            heading(f"{head}: {len(found)}")
        for figure_id in found:
            figure = ledger.figure(figure_id)
            label = ledger.measure_by_id[figure.measure].label
            who = ledger.claimant_by_id[figure.claimant].name
            words = f"{screens.quantity_of(ledger, figure_id)} · {label} · {who}"
            screens.figure_link(ledger, figure_id, words)


def draw_said() -> None:
    """What the last click led to, once."""
    for line in st.session_state.pop(_SAID, []):
        st.error(as_label(line))


def _line(work: Work, table: str, row: str, problem: Problem) -> str:
    column = LABELS.get(problem.column, problem.column) or "the row"
    where = f"Row {int(row) + 1}" if table == "figures" else _WHERE[table]
    if table not in ("figures", "reports"):
        made = work.new_rows(table)[row]
        where = f"{where} “{made.get('name') or made.get('label') or 'without a name'}”"
    return f"{where}, {column.lower()}: {problem.remedy}"


def _write(work: Work, save: Callable[[], Saved]) -> None:
    undoing = work.saved is not None
    try:
        saved = save()
    except LedgerChanged as error:
        said = [str(error), *(str(conflict) for conflict in error.conflicts)]
        st.session_state[_SAID] = said
    except ChangeRefused as error:
        st.session_state[_SAID] = ["Nothing was saved.", *(p.remedy for p in error.problems)]
    except FigureDeskError as error:
        st.session_state[_SAID] = [str(error)]
    else:
        work.saved = None if undoing else saved
        work.shown = work.tried = False
    st.rerun()


def _now() -> datetime:
    return datetime.now().astimezone()
