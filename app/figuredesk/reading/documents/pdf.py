"""Text out of a PDF, page by page. Runs in the process that reads one document."""

import re
from collections.abc import Callable
from statistics import quantiles
from typing import Any

import pypdfium2

from figuredesk.reading import limits
from figuredesk.reading.documents.high_digits import without_marks
from figuredesk.reading.documents.parsed import ParserRefusal

_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
_BULLET = re.compile(  # "• ", "2. ", "(a) ", "1.1 The"
    r"\s*(?:(?:[•●▪–—*-]|\(?[0-9a-z]{1,2}[.)])\s|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?\s+[A-Z])"
)
# pdfium writes U+FFFE for the hyphen at a line's end and joins what it parted
_DIGIT_BREAK = re.compile(r"(?<=\d)[\ufffe\x02](?=\d)")
_WORD_BREAK = re.compile(r"[\ufffe\x02](?=\w)")
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]]{0,2}\s*$")
_FILE_TITLE = re.compile(r"^(?:Microsoft \w+ - |untitled\b|.*\.(?:docx?|indd|qxp|pdf|tmp)$)", re.I)


def parse_pdf(content: bytes, name: str, step: Callable[[int, int], None]) -> dict[str, Any]:
    """The paragraphs of every page; `step(done, total)` after each page."""
    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED:
            raise ParserRefusal(
                f"“{name}” asks for a password. Open it, save it without one, and give it again."
            ) from error
        raise ParserRefusal(
            f"“{name}” is damaged: no PDF reader could open it. "
            "Download it again, or paste the text."
        ) from error
    total = len(pdf)
    if total > limits.PDF_PAGES:
        raise ParserRefusal(limits.too_many_pages(name, total), too_large=True)
    pages: list[list[str]] = []
    unreadable: list[int] = []
    characters = 0
    for index in range(total):
        try:
            text = _page_text(pdf, index)
        except pypdfium2.PdfiumError:
            text = ""
            unreadable.append(index + 1)
        characters += len(text)
        if characters > limits.TEXT_CHARACTERS:
            raise ParserRefusal(limits.too_much_text(name), too_large=True)
        pages.append(paragraphs_of(text))
        step(index + 1, total)
    if not any(pages):
        raise ParserRefusal(
            f"“{name}” holds no text: its pages are pictures. "
            "Run text recognition (OCR) over it first, or paste the text."
        )
    return {"pages": pages, "title": _title(pdf), "notes": _notes(pages, unreadable)}


def _page_text(pdf: Any, index: int) -> str:
    page = pdf[index]
    textpage = page.get_textpage()
    try:
        return without_marks(textpage, str(textpage.get_text_range()))
    finally:
        textpage.close()
        page.close()


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a page whose lines were broken to fit it.

    A line ends a paragraph when it is clearly shorter than the page's lines and ends a
    sentence, or when what follows is blank or a list's next item. A word broken at the
    end of a line ("mi-" "grants": pdfium marks the hyphen) is put together.
    """
    text = _DIGIT_BREAK.sub("-", text)
    text = _WORD_BREAK.sub("", text)
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    lengths = [len(line) for line in lines if line]
    if not lengths:
        return []
    full = quantiles(lengths, n=10)[-1] if len(lengths) > 1 else lengths[0]
    paragraphs: list[str] = []
    current = last = ""
    for line in lines:
        if current and (not line or _BULLET.match(line) or _ends_paragraph(current, last, full)):
            paragraphs.append(current)
            current = ""
        if line:
            current = _joined(current, line)
            last = line
    return [*paragraphs, current] if current else paragraphs


def _ends_paragraph(current: str, last: str, full: float) -> bool:
    if current.endswith(("\ufffe", "\x02", "\xad")):
        return False
    if len(last) < 0.5 * full and not last.endswith((",", "-")):
        return True  # a headline, a cell, a caption
    return len(last) < 0.85 * full and bool(_SENTENCE_END.search(last))


def _joined(current: str, line: str) -> str:
    if current.endswith(("\ufffe", "\x02", "\xad")):
        return current[:-1] + line
    if current.endswith("\u2010") and line[:1].islower():
        return current[:-1] + line  # as browsers print a broken word
    return f"{current} {line}" if current else line


def _title(pdf: Any) -> str:
    title = " ".join(str(pdf.get_metadata_dict().get("Title", "")).split())
    return "" if _FILE_TITLE.match(title) else title[:300]


def _notes(pages: list[list[str]], unreadable: list[int]) -> list[str]:
    empty = [number for number, page in enumerate(pages, start=1) if not page]
    if not empty:
        return []
    listed = ", ".join(str(number) for number in empty[:12]) + (" …" if len(empty) > 12 else "")
    word = "Page" if len(empty) == 1 else "Pages"
    why = "could not be read or hold" if unreadable else "hold"
    why = why.replace("hold", "holds") if len(empty) == 1 else why
    return [f"{word} {listed} {why} no text (perhaps a picture): look there yourself."]
