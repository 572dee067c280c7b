"""Problems: everything that is wrong in the ledger's files, and how to mend it."""

from itertools import groupby

import streamlit as st

from ui.frame import heading, page_title, paragraph, problem_summary
from ui.ledger import current_ledger
from ui.paging import draw_pager, page_of
from ui.problem_rows import draw_problems

PROBLEMS_SHOWN = 100

ledger = current_ledger()
if not ledger.problems:
    page_title("No problems", "Every row of the ledger's files was read and is shown.")
    st.stop()

page_title(
    "Problems in the ledger",
    f"{problem_summary(ledger)} Mend them in the files; the next click reads them anew.",
    tab="Problems",
)
problems = sorted(ledger.problems, key=lambda problem: (problem.file, problem.line))
_, start, end = page_of(len(problems), PROBLEMS_SHOWN)
for file, group in groupby(problems[start:end], key=lambda problem: problem.file):
    heading(file)
    draw_problems(list(group))
draw_pager(len(problems), PROBLEMS_SHOWN)
paragraph(f"The files are in {ledger.directory}.", muted=True)
