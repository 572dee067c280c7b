"""Check, the home: a number, a sentence or a whole draft, held against the ledger."""

from datetime import datetime

import streamlit as st

from figuredesk.checking import check_text
from figuredesk.publishing import note_html
from ui.address import read_text
from ui.check_choices import draw_day, draw_examples, draw_upload
from ui.check_draft import MAX_NUMBERS, draw_draft_box, first_part, take_look_up
from ui.check_empty import draw_answers_explained
from ui.check_shown import draw_answer, draw_downloads, is_number_alone
from ui.frame import page_title, paragraph
from ui.ledger import current_ledger
from ui.search_results import draw_search_results

LOOK_UP_WORDS = 8  # a text no longer than this is looked up in the ledger as well

ledger = current_ledger()
page_title(
    "Check a number, a sentence or a draft",
    "Who said it, when, about exactly what, and does anyone say otherwise?",
)
take_look_up(read_text("q"))
box, beside = st.columns([3, 1], gap="medium")
with beside:
    day = draw_day(datetime.now().astimezone().date())
    draw_examples(ledger)
    draw_upload()
with box:
    draft = draw_draft_box()
    text = first_part(draft)
    if text != draft:
        paragraph(
            f"The first {MAX_NUMBERS:,} numbers of this text are checked. "
            "Check the rest as a second draft."
        )

if text.strip():
    verdicts = check_text(text, day, ledger)
    alone = is_number_alone(text, verdicts)
    if alone:
        paragraph(
            "A number alone says nothing of what it counts, so there is no verdict. Below is "
            "what the ledger has for it; write a sentence around it to have it checked."
        )
    elif verdicts:
        draw_answer(text, verdicts, ledger, note_html(text, verdicts, ledger, day))
        draw_downloads(text, verdicts, ledger, day)
    looked_up = len(text.split()) <= LOOK_UP_WORDS
    if looked_up:
        answered = bool(verdicts) and not alone
        draw_search_results(ledger, text, day, answered=answered, has_number=bool(verdicts))
    elif not verdicts:
        paragraph("No number was found in this text: nothing to check.")
else:
    draw_answers_explained()
