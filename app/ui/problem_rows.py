"""Problems of one file as a table that reads aloud: line, column, cell, what to do."""

from collections.abc import Sequence

import streamlit as st

from figuredesk.ledger import Problem
from ui.safe import as_html
from ui.tables import table_html

_LONGEST_CELL = 120
_HEAD = ("Line", "Column", "Found", "What to do")


def draw_problems(problems: Sequence[Problem]) -> None:
    """One table; everything in it is text from the ledger, escaped."""
    rows = [_cells(problem) for problem in problems]
    st.html(table_html(_HEAD, rows, f"Problems in {problems[0].file}", last_wide=True))


def _cells(problem: Problem) -> list[str]:
    cell = problem.cell
    if len(cell) > _LONGEST_CELL:
        cell = f"{cell[:_LONGEST_CELL]}…"
    return [
        f"{problem.line:,}" if problem.line else "whole file",
        as_html(problem.column or "whole row"),
        f"<code>{as_html(cell)}</code>",
        f'{as_html(problem.remedy)} <span class="fd-muted">({as_html(problem.code)})</span>',
    ]
