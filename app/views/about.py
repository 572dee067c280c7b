"""About: how to read a verdict, the data dictionary, corrections, citing, licence, contact."""

from figuredesk.publishing import about_ledger
from ui import about_parts as parts
from ui.frame import page_title, paragraph
from ui.ledger import current_ledger

ledger = current_ledger()
about = about_ledger(ledger.directory)

page_title(
    "About this desk",
    "A place to check the numbers in a report: who said them, when, about exactly what, and "
    "where they were printed.",
    tab="About",
)
if about.title or about.description:
    paragraph(f"{about.title}. {about.description}" if about.title else about.description)
parts.draw_verdicts()
parts.draw_rows_explained()
parts.draw_dictionary()
parts.draw_corrections(ledger)
parts.draw_citing(about)
