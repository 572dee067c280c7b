"""Figure: the permalink of one figure, with everything that the ledger knows around it."""

import streamlit as st

from figuredesk.ledger import relations_of
from ui import figure_parts as parts
from ui.address import read_text
from ui.comparison import draw_comparison
from ui.corrections import draw_corrections
from ui.figure_state import draw_history, draw_sentence, draw_state
from ui.ledger import current_ledger
from ui.missing import draw_missing_figure
from ui.rights import current_editor
from ui.screens import permalink_of

ledger = current_ledger()
figure_id = read_text("id")

if not ledger.has_figure(figure_id):
    draw_missing_figure(ledger, figure_id)
    st.stop()

figure = ledger.figure(figure_id)
relations = relations_of(ledger, figure_id)

parts.draw_head(ledger, figure)
draw_state(figure, relations)
draw_sentence(ledger, figure, relations)
parts.draw_note_and_measure(ledger, figure)
draw_comparison(ledger, figure, relations)
parts.draw_relations(ledger, figure, relations)
parts.draw_carriers(ledger, figure)
draw_history(relations)
parts.draw_citations(ledger, figure, permalink=permalink_of(figure_id))
draw_corrections(ledger, figure, current_editor())
