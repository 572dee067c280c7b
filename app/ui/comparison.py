"""Others on the same thing: comparable figures of other claimants, charted beside this one."""

import streamlit as st

from figuredesk.charts import ANY_TIME, describe_who_says_what
from figuredesk.ledger import Figure, Ledger, MeasureKind, Relations
from ui.charts_shown import chart_theme, draw_chart
from ui.figure_rows import ROWS_SHOWN, draw_figure_rows
from ui.frame import heading, paragraph
from ui.page_width import page_width
from ui.screens import CHARTS, LEDGER


def draw_comparison(ledger: Ledger, figure: Figure, relations: Relations) -> None:
    """The comparable figures as a chart and as rows, or that there is none."""
    heading("Others on the same thing")
    kind = ledger.measure_by_id[figure.measure].kind
    if relations.others:
        near = ", within seven days" if kind is MeasureKind.STOCK else ""
        paragraph(f"Other claimants on the same measure and place{near}.", muted=True)
        _draw_chart(ledger, figure, kind, [figure.id, *relations.others])
        draw_figure_rows(ledger, relations.others[:ROWS_SHOWN], "others", under_measure=True)
    else:
        paragraph("No other claimant in the ledger gives a number for the same place and time.")
    number = int((ledger.figures["measure"] == figure.measure).sum())
    if number > 1:
        asked = {"measure": figure.measure}
        with st.container(key="fd-more", horizontal=True):
            st.page_link(
                LEDGER, label=f"All {number:,} figures of this measure", query_params=asked
            )
            st.page_link(CHARTS, label="This measure over time", query_params=asked)


def _draw_chart(ledger: Ledger, figure: Figure, kind: MeasureKind, ids: list[str]) -> None:
    if kind is MeasureKind.PLAN or figure.as_of is None:
        moment = ANY_TIME
    elif kind is MeasureKind.FLOW:
        moment = figure.as_of.text
    else:
        moment = figure.as_of.end.isoformat()
    described = describe_who_says_what(
        ledger, figure.measure, ids, chart_theme(), moment=moment, highlight=figure.id,
        width_class=page_width(),
    )  # fmt: skip
    draw_chart(ledger, described, "others")
