"""Check, the home: a number, a sentence or a draft against the ledger."""

from ui.frame import page_title

page_title("Check a number")
