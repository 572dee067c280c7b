"""One document of any kind → its text, with what is known of it."""

import re
from datetime import date
from typing import Any

from figuredesk.errors import DocumentTooLarge
from figuredesk.ledger import visible_text
from figuredesk.reading import limits
from figuredesk.reading.documents.document import Document, DocumentKind, Page
from figuredesk.reading.documents.encoding import decode
from figuredesk.reading.documents.kinds import kind_of, looks_like_html, require_text
from figuredesk.reading.documents.nursery import Progress, read_apart

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_BETWEEN = "\n\n"


def read_document(
    content: bytes,
    name: str,
    *,
    url: str = "",
    encoding: str = "",
    progress: Progress | None = None,
) -> Document:
    """The text of a file, whatever it is called: plain text, HTML, PDF or DOCX.

    `encoding` is what the sender says of it. `progress(done, total)` is called as pages
    are read. Raises DocumentError, or DocumentTooLarge where a limit is met; each says
    what was found and what to do.
    """
    name = shown_name(name)
    if len(content) > limits.UPLOAD_BYTES:
        raise DocumentTooLarge(limits.upload_too_large(name, len(content)))
    kind = kind_of(content, name)
    if kind in (DocumentKind.PDF, DocumentKind.DOCX):
        return _document(read_apart(kind, content, name, progress=progress), kind, name, url)
    text = decode(content, _declared(content) if kind is DocumentKind.HTML else encoding)
    require_text(text, name)
    if len(text) > limits.TEXT_CHARACTERS:
        raise DocumentTooLarge(limits.too_much_text(name))
    if kind is DocumentKind.HTML or looks_like_html(text, name):
        page = text.encode("utf-8", "replace")
        parsed = read_apart("html", page, name, url, progress)
        return _document(parsed, DocumentKind.HTML, name, url)
    return Document(text=text, kind=DocumentKind.TEXT, name=name, url=url)


def shown_name(name: str) -> str:
    """A file's name fit to be shown: no folders, no control or direction signs."""
    last = re.split(r"[/\\]", name)[-1]
    return _one_line(last)[:120] or "the document"


def _one_line(text: str) -> str:
    return " ".join(visible_text(text).replace("\ufffd", "").split())


def _declared(content: bytes) -> str:
    found = re.search(rb"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})", content[:4096])
    return found[1].decode("ascii") if found else ""


def _document(parsed: dict[str, Any], kind: DocumentKind, name: str, url: str) -> Document:
    pages: list[Page] = []
    if "pages" in parsed:
        text = ""
        parts: list[str] = []
        at = 0
        for number, paragraphs in enumerate(parsed["pages"], start=1):
            page = _BETWEEN.join(paragraphs)
            pages.append(Page(number=number, start=at, end=at + len(page)))
            parts.append(page)
            at += len(page) + (len(_BETWEEN) if page else 0)
            if page:
                parts.append(_BETWEEN)
        text = "".join(parts)
    else:
        text = _BETWEEN.join(parsed["paragraphs"])
    language = parsed.get("language", "")
    return Document(
        text=text,
        kind=kind,
        name=name,
        title=_one_line(parsed.get("title", "")),
        outlet=_one_line(parsed.get("outlet", "")),
        published=_day(parsed.get("published", "")),
        language=language if _LANGUAGE.fullmatch(language) else None,
        url=url,
        pages=tuple(pages),
        notes=tuple(parsed.get("notes", ())),
        left_out=tuple(parsed.get("left_out", ())),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
