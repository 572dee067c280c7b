"""Reports: every report by outlet, language, kind and year; one report with its figures."""

import streamlit as st

from ui.address import read_text
from ui.frame import page_title, paragraph
from ui.ledger import current_ledger
from ui.report_list import draw_report, draw_report_filters, draw_report_rows

ledger = current_ledger()
report_id = read_text("id")

if report_id:
    draw_report(ledger, report_id)
    st.stop()

page_title("Reports", "The articles, releases and data sets in which the figures were read.")
if not ledger.report_by_id:
    paragraph("The ledger has no reports yet. A report is added with its first figure.")
    st.stop()
reports = draw_report_filters(ledger)
st.html(f'<p role="status"><b>{len(reports):,}</b> of {len(ledger.report_by_id):,} reports</p>')
if reports:
    draw_report_rows(ledger, reports)
else:
    paragraph("No report fits. Take a filter away, or search for fewer words.")
