"""Text out of a DOCX: paragraphs and tables in the order in which they are read.

Walks the XML itself: the usual library leaves out tracked insertions, content controls
and text boxes, and a number in one of these would be lost without a word. Runs in the
process that reads one document.
"""

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from figuredesk.reading import limits
from figuredesk.reading.documents.note_marks import raised
from figuredesk.reading.documents.parsed import ParserRefusal

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_BODY_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_BETWEEN_CELLS = " | "


def parse_docx(content: bytes, name: str, step: Callable[[int, int], None]) -> dict[str, Any]:
    """The paragraphs of a DOCX, a table's row as one paragraph, then its notes."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive, name)
            names = set(archive.namelist())
            if "word/document.xml" not in names:
                raise ParserRefusal(
                    f"“{name}” is a packed file or a spreadsheet, not a DOCX. "
                    "Save the document as DOCX or PDF, or paste the text."
                )
            paragraphs: list[str] = []
            parts = [part for part in _BODY_PARTS if part in names]
            for done, part in enumerate(parts, start=1):
                root = _xml(archive.read(part), name)
                paragraphs += [text for text in _blocks(root) if text]
                step(done, len(parts))
            title = _title(archive, names, name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError) as error:
        raise _damaged(name) from error
    except (OSError, ValueError, RuntimeError) as error:  # zlib, a wrong CRC, a password
        raise _damaged(name) from error
    if not paragraphs:
        raise ParserRefusal(f"“{name}” holds no text. Give a document with text in it.")
    if sum(len(text) for text in paragraphs) > limits.TEXT_CHARACTERS:
        raise ParserRefusal(limits.too_much_text(name), too_large=True)
    return {"paragraphs": paragraphs, "title": title}


def _damaged(name: str) -> ParserRefusal:
    return ParserRefusal(
        f"“{name}” is damaged or locked and cannot be opened as a DOCX. "
        "Open it in Word or LibreOffice, save it anew, or paste the text."
    )


def _check(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse before anything is unpacked; zipfile never unpacks more than is declared."""
    entries = archive.infolist()
    bomb = len(entries) > limits.ARCHIVE_ENTRIES
    bomb = bomb or sum(entry.file_size for entry in entries) > limits.ARCHIVE_BYTES
    for entry in entries:
        large = entry.file_size > limits.ARCHIVE_RATIO_FROM_BYTES
        ratio = entry.file_size / max(entry.compress_size, 1)
        bomb = bomb or (large and ratio > limits.ARCHIVE_RATIO)
        bomb = bomb or (
            entry.filename in _BODY_PARTS and entry.file_size > limits.ARCHIVE_PART_BYTES
        )
    if bomb:
        raise ParserRefusal(limits.too_much_unpacked(name), too_large=True)


def _xml(content: bytes, name: str) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(name) from error
    if root.getroottree().docinfo.doctype:
        raise ParserRefusal(
            f"“{name}” declares XML entities, as a harmful file does; it was not read. "
            "If you trust it, open it yourself and paste the text."
        )
    return root


def _title(archive: zipfile.ZipFile, names: set[str], name: str) -> str:
    if "docProps/core.xml" not in names:
        return ""
    try:
        found = _xml(archive.read("docProps/core.xml"), name).find(f".//{_TITLE}")
    except ParserRefusal:
        return ""
    return " ".join((found.text or "").split())[:300] if found is not None else ""


def _is_raised(node: Any) -> bool:
    """Whether a run of text is set high, as the mark of a note is."""
    for part in node.getparent() if node.getparent() is not None else ():
        if str(part.tag).replace(_STRICT, _W) == f"{_W}rPr":
            return any(
                str(kind.tag).replace(_STRICT, _W) == f"{_W}vertAlign"
                and "superscript" in kind.attrib.values()
                for kind in part
            )
    return False


def _blocks(root: Any) -> Iterator[str]:
    """Paragraphs and table rows in document order, without recursion.

    Each open paragraph, cell or row keeps its own words, so that a text box inside a
    paragraph, or a table inside a cell, does not run into the words around it.
    """
    walk = etree.iterwalk(root, events=("start", "end"))
    open_texts: list[list[str]] = []
    cells: list[list[list[str]]] = []  # of each open row: its cells' paragraphs
    for event, node in walk:
        tag = str(node.tag).replace(_STRICT, _W)
        if event == "start":
            if tag in (_FALLBACK, f"{_W}del", f"{_W}moveFrom", f"{_W}instrText"):
                walk.skip_subtree()
            elif tag == f"{_W}p":
                open_texts.append([])
            elif tag == f"{_W}tr":
                cells.append([])
            elif tag == f"{_W}tc" and cells:
                cells[-1].append([])
        elif tag == f"{_W}t" and open_texts:
            said = open_texts[-1]
            text = node.text or ""
            said.append(raised("".join(said[-2:]), text, "") if _is_raised(node) else text)
        elif tag in (f"{_W}tab", f"{_W}br", f"{_W}cr") and open_texts:
            open_texts[-1].append(" ")
        elif tag == f"{_W}noBreakHyphen" and open_texts:
            open_texts[-1].append("\u2011")
        elif tag == f"{_W}p" and open_texts:
            text = " ".join("".join(open_texts.pop()).split(" ")).strip()
            if cells and cells[-1]:
                cells[-1][-1].append(text)
            else:
                yield text
        elif tag == f"{_W}tr" and cells:
            row = [" ".join(filter(None, cell)) for cell in cells.pop()]
            text = _BETWEEN_CELLS.join(filter(None, row))
            if cells and cells[-1]:
                cells[-1][-1].append(text)
            else:
                yield text
