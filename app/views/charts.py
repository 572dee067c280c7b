"""Charts: one measure's figures as a picture, with sources, caveat, words and table."""

import streamlit as st

from ui.charts_choice import choose
from ui.charts_kinds import describe_choice
from ui.charts_shown import chart_theme, draw_below, draw_chart, draw_chart_styles
from ui.frame import page_title, paragraph
from ui.ledger import current_ledger
from ui.screens import CHARTS

ledger = current_ledger()
draw_chart_styles()
if ledger.figures.empty:
    page_title("Charts")
    paragraph("The ledger has no figures yet, so there is nothing to chart.")
    st.stop()

title = st.container()
choice = choose(ledger)
measure = ledger.measure_by_id[choice.measure]
with title:
    page_title(measure.label, measure.definition, tab=f"{measure.label}: charts")

if not choice.figures:
    paragraph("No figure of this measure fits the filters.")
    st.page_link(CHARTS, label="Clear the filters", query_params=choice.unfiltered)
    st.stop()

if choice.filtered:
    st.page_link(CHARTS, label="Clear the filters", query_params=choice.unfiltered)
described = describe_choice(ledger, choice, chart_theme())
if described is not None:
    draw_chart(ledger, described, choice.kind)
    draw_below(ledger, described, choice.kind)
