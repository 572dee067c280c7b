"""From the edited table to the ledger: what is wrong, what will change, saved or undone."""

from datetime import datetime
from typing import Any

import streamlit as st

from figuredesk.errors import ChangeRefused, FigureDeskError, LedgerChanged
from figuredesk.ledger import Ledger, preview, save_change, undo
from figuredesk.reading.proposals import (
    AddDraft,
    DraftProblem,
    draft_change,
    draft_problems,
    final_rows,
    free_id,
)
from ui import screens
from ui.add_work import ADD, ALSO, Work, end_work
from ui.frame import heading, paragraph
from ui.rights import current_editor
from ui.safe import as_label

_SAID = "add-said"
_LISTED = 12
_WHERE = {
    "reports": "The report", "measures": "The new measure", "places": "The new place",
    "claimants": "The new claimant",
}  # fmt: skip


def take_names(work: Work, chosen: dict[str, tuple[str, dict[str, str]]]) -> None:
    """Keep who the unknown names are."""
    work.names = {text: {**row, "chosen": known} for text, (known, row) in chosen.items()}


def draft_of(work: Work, ledger: Ledger) -> AddDraft:
    """The rows that this work would add, and the figures that its report carries too."""
    published = work.report_row.get("published", "")
    report = work.report
    reports: list[dict[str, str]] = []
    if not report:
        row = dict(work.report_row)
        wanted = f"{row.get('outlet', '')}-{published}"
        row["id"] = report = free_id(wanted, ledger.report_by_id)
        reports.append(row)
    claimants = {row["id"]: row for row in work.made.get("claimants", [])}
    chosen = []
    for kept, decision, proposal in zip(work.rows, work.decisions, work.proposals, strict=True):
        if decision != ADD:
            continue
        row = {**kept, "report": report}
        who = work.names.get(proposal.claimant_text) if proposal.claimant_text else None
        if not row["claimant"] and who:
            row["claimant"] = who["chosen"] or who["id"]
            if not who["chosen"]:
                new = {column: cell for column, cell in who.items() if column != "chosen"}
                claimants[who["id"]] = new
        chosen.append(row)
    used = {column: {row[column] for row in chosen} for column in ("measure", "place", "claimant")}
    added = {row["id"] for row in chosen}
    for row in chosen:
        if row["part_of"] not in added and row["part_of"] not in set(ledger.figures["id"]):
            row["part_of"] = ""  # its whole was left out
    return AddDraft(
        report=report,
        reports=tuple(reports),
        measures=tuple(r for r in work.made.get("measures", []) if r["id"] in used["measure"]),
        places=tuple(r for r in work.made.get("places", []) if r["id"] in used["place"]),
        claimants=tuple(row for row in claimants.values() if row["id"] in used["claimant"]),
        figures=final_rows(chosen, ledger.figures["id"], published),
        also_in=tuple(
            proposal.duplicate_of[0].figure
            for proposal, decision in zip(work.proposals, work.decisions, strict=True)
            if decision == ALSO and proposal.duplicate_of
        ),
    )


def draw_problems(work: Work, draft: AddDraft, ledger: Ledger) -> bool:
    """What the validator says of the draft, by row; whether nothing stops it."""
    lines = [_problem_line(work, problem) for problem in draft_problems(draft, ledger)]
    lines += [
        f"Row {number}: the ledger has no figure like it, so it cannot be carried too. "
        "Choose “Add” or “Leave out”."
        for number, (proposal, decision) in enumerate(
            zip(work.proposals, work.decisions, strict=True), start=1
        )
        if decision == ALSO and not proposal.duplicate_of
    ]
    _draw_list("This stands in the way of saving:", lines)
    if not lines and not draft_change(draft, ledger).edits:
        st.warning("There is nothing to save: every row is left out.")
        return False
    return not lines


def _draw_list(head: str, lines: list[str]) -> None:
    if lines:
        shown = [f"- {as_label(line)}" for line in dict.fromkeys(lines)]
        more = [f"- and {len(shown) - _LISTED} more"] if len(shown) > _LISTED else []
        st.error("\n".join([head, "", *shown[:_LISTED], *more]))


def _problem_line(work: Work, problem: DraftProblem) -> str:
    what = problem.problem
    if problem.table == "figures":
        added = [n for n, decision in enumerate(work.decisions, start=1) if decision == ADD]
        where = f"Row {added[problem.row]}" if problem.row < len(added) else "A row"
    else:
        where = _WHERE[problem.table]
    return f"{where}, {what.column or 'the row'}: {what.remedy}"


def draw_decision(work: Work, draft: AddDraft, ledger: Ledger) -> None:
    """The change as it will be written, to save or to go back from."""
    change = draft_change(draft, ledger)
    heading("This will be saved")
    paragraph(
        f"{len(draft.figures)} new figures, {len(draft.also_in)} that this report carries too. "
        "All of it is saved, or nothing."
    )
    st.code("\n".join(preview(change).lines), language=None, wrap_lines=True, height=420)
    with st.container(horizontal=True, key="fd-add-decide"):
        if st.button("Save", type="primary", key="add-save"):
            _write(work, lambda: save_change(ledger.directory, change, current_editor(), _now()))
        if st.button("Go back to the table", key="add-back"):
            work.shown = False
            st.rerun()


def draw_saved(work: Work, ledger: Ledger) -> None:
    """After saving: where the figures are, the way back, and the next report."""
    saved = work.saved
    if saved is None:
        return
    st.success("Saved. Every row is marked as proposed until somebody has read it a second time.")
    added = [e for e in preview(saved.change).rows if e.table == "figures"]
    for row in added:
        if ledger.has_figure(row.id):
            figure = ledger.figure(row.id)
            what = ledger.measure_by_id[figure.measure].label
            who = ledger.claimant_by_id[figure.claimant].name
            words = f"{screens.quantity_of(ledger, row.id)} · {what} · {who}"
            screens.figure_link(ledger, row.id, words)
    with st.container(horizontal=True, key="fd-add-after"):
        if st.button("Undo all of it", key="add-undo"):
            _write(work, lambda: undo(ledger.directory, saved, current_editor(), _now()))
        if st.button("Add another report", type="primary", key="add-next"):
            end_work(work)
            st.rerun()


def draw_said() -> None:
    """What the last click led to, once."""
    for line in st.session_state.pop(_SAID, []):
        st.error(as_label(line))


def _write(work: Work, save: Any) -> None:
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
        work.shown = False
    st.rerun()


def _now() -> datetime:
    return datetime.now().astimezone()
