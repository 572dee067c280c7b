"""Add: a report goes in, and its figures come out as rows that a person approves."""

from datetime import datetime

import streamlit as st

from figuredesk.reading import limits
from ui.add_new import draw_new_rows
from ui.add_report import draw_report, draw_unknown
from ui.add_save import draft_of, draw_decision, draw_problems, draw_said, draw_saved, take_names
from ui.add_source import draw_sources
from ui.add_table import draw_table, take_table
from ui.add_text import draw_text
from ui.add_work import choose_report, current_work, end_work, propose
from ui.address import read_text
from ui.frame import heading, page_title, paragraph
from ui.ledger import current_ledger
from ui.rights import current_editor, sign_in_is_set_up

ledger = current_ledger()
page_title(
    "Add a report",
    "Its figures are proposed as rows. You take, change or leave each; nothing is saved before "
    "you have seen it.",
)
editor = current_editor()
if editor is None:
    paragraph(
        "Sign in at the top of the page to add a report: that is for this ledger's editors."
        if sign_in_is_set_up()
        else "This copy is for reading. Reports can be added on the machine that it runs on, or "
        "after its keeper has set up sign-in and a list of editors."
    )
    st.stop()

work = current_work(editor)
draw_said()
if work is None:
    if read_text("work"):
        paragraph("The work of this address is not kept any more. Begin anew.", muted=True)
    draw_sources(ledger, editor, datetime.now().astimezone().date())
    st.stop()
if work.saved is not None:
    draw_saved(work, ledger)
    st.stop()

draft = draft_of(work, ledger)
if work.shown and draw_problems(work, draft, ledger):
    draw_decision(work, draft, ledger)
    st.stop()

text, table = st.columns([2, 3], gap="large")
with text:
    heading("The report")
    draw_text(work)
with table:
    heading(f"{len(work.rows)} proposed figure{'s' * (len(work.rows) != 1)}")
    if not work.rows:
        paragraph(
            "No figure was found in this text. Look at what else stands in it, or begin anew."
        )
    if work.report:
        paragraph("The ledger seems to have this report: the rows that it has are left out.")
    with st.form(f"add-form-{work.key}", enter_to_submit=False, border=False):
        report, report_row = draw_report(work, ledger)
        names = draw_unknown(work, ledger)
        edited = draw_table(work, ledger)
        with st.container(horizontal=True, key="fd-add-submit"):
            check = st.form_submit_button("Show the change", type="primary")
            keep = st.form_submit_button("Keep what I did so far")
    if check or keep:
        work.report_row = report_row
        take_names(work, names)
        take_table(work, edited)
        choose_report(work, report, ledger)
        work.shown = check
        st.rerun()
    draw_new_rows(work, ledger)
    if not work.every and st.button("Propose every number of the text", key="add-every"):
        work.every = True
        propose(work, ledger)
        st.rerun()
    if st.button("Throw this away", key="add-drop"):
        end_work(work)
        st.rerun()
    paragraph(
        f"Kept in this server's memory for {limits.WORK_HOURS} hours under this page's address, "
        "for you alone; a reload brings it back. It is not on the disk before you save.",
        muted=True,
    )
