"""Others on the same thing: comparable figures of other claimants, beside this one."""

import streamlit as st

from figuredesk.ledger import Figure, Ledger, MeasureKind
from figuredesk.publishing import Relations
from ui.figure_rows import ROWS_SHOWN, draw_figure_rows
from ui.frame import heading, paragraph
from ui.screens import LEDGER


def draw_comparison(ledger: Ledger, figure: Figure, relations: Relations) -> None:
    """The comparable figures, or that there is none; and the way to all of the measure."""
    heading("Others on the same thing")
    measure = ledger.measure_by_id[figure.measure]
    if relations.others:
        near = ", within seven days" if measure.kind is MeasureKind.STOCK else ""
        paragraph(f"Other claimants on the same measure and place{near}:", muted=True)
        draw_figure_rows(ledger, relations.others[:ROWS_SHOWN], "others")
    else:
        paragraph("No other claimant in the ledger gives a number for the same place and time.")
    same = ledger.figures["measure"] == figure.measure
    number = int(same.sum())
    if number > 1:
        st.page_link(
            LEDGER,
            label=f"All {number:,} figures of this measure",
            query_params={"measure": figure.measure},
        )
