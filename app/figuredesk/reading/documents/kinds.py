"""What a file is, by what stands in it: a name can say anything."""

import re

from figuredesk.errors import DocumentError
from figuredesk.reading.documents.document import DocumentKind

_REFUSED = (  # first bytes, what it is, what to do
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint file", "Save it as DOCX or PDF."),
    (b"{\\rtf", "an RTF file", "Save it as DOCX or PDF, or paste the text."),
    (b"\x89PNG", "a picture", "Paste the text that it shows."),
    (b"\xff\xd8\xff", "a picture", "Paste the text that it shows."),
    (b"GIF8", "a picture", "Paste the text that it shows."),
    (b"RIFF", "a picture or a recording", "Paste its text."),
    (b"II*\x00", "a scanned picture", "Run text recognition (OCR) over it, or paste the text."),
    (b"MM\x00*", "a scanned picture", "Run text recognition (OCR) over it, or paste the text."),
    (b"\x1f\x8b", "a packed file", "Unpack it and give the document inside."),
    (b"7z\xbc\xaf", "a packed file", "Unpack it and give the document inside."),
    (b"Rar!", "a packed file", "Unpack it and give the document inside."),
    (b"\x7fELF", "a program", "Give a document."),
    (b"MZ\x90", "a program", "Give a document."),
    (b"ID3", "a recording", "Paste what is said in it."),
    (b"%!PS", "a PostScript file", "Save it as PDF."),
)
_HTML_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,3}"
    rb"<(?:!doctype\s+html|html|head|body|article|main)\b",
    re.IGNORECASE,
)
_HTML_TAGS = re.compile(r"</(?:p|div|span|a|td|li|h[1-6]|body|html)\s{0,9}>", re.IGNORECASE)


def kind_of(content: bytes, name: str) -> DocumentKind:
    """The kind of this content; raises DocumentError for what cannot be read."""
    if b"%PDF-" in content[:1024]:
        return DocumentKind.PDF
    if content.startswith(b"PK\x03\x04"):
        return DocumentKind.DOCX  # the DOCX reader says so when it is another archive
    for start, what, remedy in _REFUSED:
        if content.startswith(start):
            raise DocumentError(f"“{name}” is {what}, which cannot be read here. {remedy}")
    if _HTML_START.match(content[:4096]):
        return DocumentKind.HTML
    return DocumentKind.TEXT


def looks_like_html(text: str, name: str) -> bool:
    """Whether a decoded text is a piece of HTML: it is called so, or has its tags."""
    called_so = name.lower().endswith((".html", ".htm", ".xhtml"))
    return len(_HTML_TAGS.findall(text[:200_000])) >= (1 if called_so else 5) and (
        called_so or text.lstrip()[:1] == "<"
    )


def require_text(text: str, name: str) -> str:
    """The text, or DocumentError where it is no text at all."""
    sample = text[:20_000]
    strange = sum(
        sign == "\ufffd" or (sign < " " and sign not in "\t\n\f\v\x1b") for sign in sample
    )
    if strange > max(8, len(sample) // 20):
        raise DocumentError(
            f"“{name}” is not text, nor a PDF, DOCX or HTML page. "
            "Save it as one of these, or paste the text."
        )
    if not text.strip():
        raise DocumentError(f"“{name}” is empty. Give a document with text in it.")
    return text
