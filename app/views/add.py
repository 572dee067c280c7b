"""Add: a report goes in, and its figures come out as rows that a person approves."""

from datetime import datetime

import streamlit as st

from figuredesk.reading import limits
from ui.add_draft import judge
from ui.add_fields import draw_add_styles
from ui.add_new import draw_new_rows
from ui.add_report import counted_from, draw_report
from ui.add_rows import draw_rows
from ui.add_save import draw_decision, draw_said, draw_saved, draw_show_change
from ui.add_source import draw_sources
from ui.add_text import draw_text
from ui.add_work import current_work, end_work, follow_date, propose_every
from ui.address import read_text
from ui.frame import heading, page_title, paragraph
from ui.ledger import current_ledger
from ui.rights import current_editor, sign_in_is_set_up

ledger = current_ledger()
draw_add_styles()
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
if counted_from(work, ledger):
    with st.spinner("Reading the dates again …"):
        follow_date(work, ledger)

judged = judge(work, ledger)
if work.shown and not judged.problems:
    draw_decision(work, judged, ledger)
    st.stop()

text, table = st.columns([2, 3], gap="large")
with text, st.container(key="fd-report-text"):
    heading("The report")
    draw_text(work)
with table:
    heading("Where it was printed")
    draw_report(work, judged, ledger)
    heading(f"{len(work.rows)} proposed figure{'s' * (len(work.rows) != 1)}")
    if not work.rows:
        paragraph(
            "No figure was found in this text. Look at what else stands in it, or begin anew."
        )
    draw_rows(work, judged, ledger)
    draw_new_rows(work, judged, ledger)
    draw_show_change(work, judged)
    with st.container(horizontal=True, key="fd-add-else"):
        if not work.every and st.button("Propose every number of the text", key="add-every"):
            with st.spinner("Reading the numbers …"):
                propose_every(work, ledger)
            st.rerun()
        if st.button("Throw this away", key="add-drop"):
            end_work(work)
            st.rerun()
    paragraph(
        f"Kept in this server's memory for {limits.WORK_HOURS} hours under this page's address, "
        "for you alone; a reload brings it back. It is not on the disk before you save.",
        muted=True,
    )
