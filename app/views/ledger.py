"""Ledger: every figure, searched, filtered and counted; a row opens its figure."""

import streamlit as st

from ui.figure_rows import ROWS_SHOWN, draw_figure_rows
from ui.figure_table import COLUMN_WIDTHS, COLUMNS, in_order, matching, reader_table
from ui.figures_file import draw_download
from ui.filters import draw_filters, filters_are_set
from ui.follow import follow_to_figure
from ui.frame import page_title, paragraph
from ui.ledger import current_ledger
from ui.paging import draw_pager, page_of
from ui.screens import LEDGER

TURN = "fd-ledger-turn"
TABLE_ROWS, TABLE_HEIGHT = 100, 632  # rows of a page; pixels

ledger = current_ledger()
table = reader_table(ledger)

page_title(
    "Ledger", "Every number that is recorded: who said it, about what, and where it was printed."
)
if table.empty:
    paragraph("The ledger has no figures yet. Add some from a report, or edit figures.csv.")
    st.stop()

words, chosen, sort, view = draw_filters(ledger)
rows = in_order(matching(ledger, words, chosen), sort)

size = TABLE_ROWS if view == "table" else ROWS_SHOWN
_, start, end = page_of(len(rows), size)
with st.container(key="fd-count", horizontal=True, vertical_alignment="center"):
    st.html(f'<p role="status"><b>{len(rows):,}</b> of {len(table):,} figures</p>', width="content")
    if filters_are_set():
        st.page_link(LEDGER, label="Clear all filters", query_params={})
    draw_download(ledger, rows)

if rows.empty:
    paragraph("No figure fits. Take a filter away, or search for fewer words.")
elif view == "list":
    draw_figure_rows(ledger, rows["id"].iloc[start:end], "ledger")
else:
    shown = rows.iloc[start:end]
    # A new key after each choice: a row that stayed chosen would open again on Back.
    turn = st.session_state.setdefault(TURN, 0)
    event = st.dataframe(
        shown[list(COLUMNS)].rename(columns=COLUMNS), hide_index=True, height=TABLE_HEIGHT,
        key=f"fd-ledger-table-{turn}", on_select="rerun", selection_mode="single-row",
        column_config={
            COLUMNS[name]: st.column_config.TextColumn(width=width)
            for name, width in COLUMN_WIDTHS.items()
        },
        alt=f"{len(shown)} figures; the same as a list under “Show as”.",
    )  # fmt: skip
    if event.selection.rows:
        st.session_state[TURN] = turn + 1
        follow_to_figure(ledger, str(shown["id"].iloc[event.selection.rows[0]]))
draw_pager(len(rows), size)
