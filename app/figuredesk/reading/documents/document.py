"""A document as read: its text, what is known of its publication, where each page is."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from figuredesk.reading.segments import split_paragraphs


class DocumentKind(StrEnum):
    """What a document was before its text was taken out."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The text of a PDF's page is `document.text[start:end]`; pages count from 1."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Document:
    """A text with what the document says of itself; "" and None where it says nothing.

    `title`, `outlet` and `published` are the document's own words, never guessed from
    its text. `notes` are sentences that the reader has to be told (pages without text);
    `left_out` are passages with numbers that stand on the page but outside the article.
    """

    text: str
    kind: DocumentKind
    name: str
    title: str = ""
    outlet: str = ""
    published: date | None = None
    language: str | None = None  # BCP 47
    url: str = ""
    pages: tuple[Page, ...] = ()
    notes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def locator_at(self, offset: int) -> str:
        """Where the character at `offset` stands: "page 3" of a PDF, else "paragraph 15"."""
        at = max(bisect_right(self._starts, offset), 1)
        return f"page {self.pages[at - 1].number}" if self.pages else f"paragraph {at}"

    @cached_property
    def _starts(self) -> list[int]:
        """Where each page or paragraph begins: asked for every number of a long report."""
        if self.pages:
            return [page.start for page in self.pages]
        return [start for start, _ in split_paragraphs(self.text)]
