"""Publishing: sentences, citations, exports. The one public face."""

from figuredesk.publishing.citations import (
    about_words,
    cite_as_bibtex,
    cite_as_csl,
    cite_as_json_ld,
    cite_as_text,
    said_by,
)
from figuredesk.publishing.descriptor import About, about_ledger
from figuredesk.publishing.examples import Example, draft_examples
from figuredesk.publishing.note import note_html, note_markdown
from figuredesk.publishing.tables import figures_table, frame_to_csv_bytes

__all__ = [
    "About",
    "Example",
    "about_ledger",
    "about_words",
    "cite_as_bibtex",
    "cite_as_csl",
    "cite_as_json_ld",
    "cite_as_text",
    "draft_examples",
    "figures_table",
    "frame_to_csv_bytes",
    "note_html",
    "note_markdown",
    "said_by",
]
