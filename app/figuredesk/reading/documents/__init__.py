"""Documents: files and links → text, with title, outlet, date and page numbers."""

from figuredesk.reading.documents.addresses import LinkPolicy, is_public_address
from figuredesk.reading.documents.document import Document, DocumentKind, Page
from figuredesk.reading.documents.link import fetch_link
from figuredesk.reading.documents.read import read_document, shown_name

__all__ = [
    "Document",
    "DocumentKind",
    "LinkPolicy",
    "Page",
    "fetch_link",
    "is_public_address",
    "read_document",
    "shown_name",
]
