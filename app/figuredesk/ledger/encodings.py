"""Encodings: the bytes of a table → text, and back to the very same bytes.

A ledger is UTF-8. Spreadsheets also write UTF-16 ("Unicode text") and, on Windows, the
old Western code page; what can be told apart is read, and written again as it was.
"""

import re
from dataclasses import dataclass

from figuredesk.errors import LedgerNotWritten

UTF_8, UTF_16_LE, UTF_16_BE, WINDOWS = "utf-8", "utf-16-le", "utf-16-be", "cp1252"

_MARKS = ((b"\xef\xbb\xbf", UTF_8), (b"\xff\xfe", UTF_16_LE), (b"\xfe\xff", UTF_16_BE))
_OTHER_MARKS = tuple(mark for mark, name in _MARKS if name != UTF_8)
# What keeps a damaged file whole: a byte that is no text comes back as it was.
_ERRORS = {
    UTF_8: "surrogateescape",
    UTF_16_LE: "surrogatepass",
    UTF_16_BE: "surrogatepass",
    WINDOWS: "strict",
}
_ESCAPED = re.compile(r"[\udc80-\udcff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How a file's text was stored."""

    name: str = UTF_8
    mark: bytes = b""  # the byte order mark at its start, if any
    tail: bytes = b""  # half a UTF-16 unit left over at the end of a file cut short

    @property
    def is_guess(self) -> bool:
        """Whether the file did not say, so that accented letters could be wrong."""
        return self.name == WINDOWS


UTF_8_ENCODING = Encoding()


def decode_table(content: bytes) -> tuple[str, Encoding]:
    """The text of a table and how it was stored; never raises.

    Bytes that are no text become lone surrogates, which `encode_table` turns back.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _decode(content[len(mark) :], name, mark)
    name = _unmarked_utf_16(content[:64])
    if name:
        return _decode(content, name, b"")
    try:
        return content.decode(UTF_8), UTF_8_ENCODING
    except UnicodeDecodeError:
        return _not_utf_8(content)


def sound_utf_8(content: bytes) -> Encoding | None:
    """How the table is stored when it is UTF-8 without a flaw; None for anything else."""
    marks = [mark for mark, name in _MARKS if name == UTF_8 and content.startswith(mark)]
    if not marks and (content.startswith(_OTHER_MARKS) or _unmarked_utf_16(content[:64])):
        return None
    try:
        content.decode(UTF_8)
    except UnicodeDecodeError:
        return None
    return Encoding(mark=marks[0]) if marks else UTF_8_ENCODING


def encode_table(text: str, encoding: Encoding) -> bytes:
    """The bytes of `text`, stored as `encoding` says.

    Text that an old code page cannot hold makes the file UTF-8 with a mark, which every
    spreadsheet reads. Raises LedgerNotWritten for text that nothing can hold.
    """
    try:
        body = text.encode(encoding.name, _ERRORS[encoding.name])
    except UnicodeEncodeError as error:
        if encoding.name == WINDOWS:
            return encode_table(text, Encoding(mark=_MARKS[0][0]))
        raise LedgerNotWritten(
            f"Nothing was saved: {error.object[error.start : error.end]!r} is half a character, "
            "which no file can hold. Type the text again."
        ) from error
    return encoding.mark + body + encoding.tail


def _decode(body: bytes, name: str, mark: bytes) -> tuple[str, Encoding]:
    even = len(body) - len(body) % 2 if name != UTF_8 else len(body)
    text = body[:even].decode(name, _ERRORS[name])
    return text, Encoding(name=name, mark=mark, tail=body[even:])


def _unmarked_utf_16(start: bytes) -> str:
    """A header is ASCII, so in UTF-16 every second byte of it is zero."""
    even, odd = start[0::2], start[1::2]
    if len(odd) < 4:
        return ""
    if odd.count(0) == len(odd) and even.count(0) == 0:
        return UTF_16_LE
    if even.count(0) == len(even) and odd.count(0) == 0:
        return UTF_16_BE
    return ""


def _not_utf_8(content: bytes) -> tuple[str, Encoding]:
    """A UTF-8 file with a damaged spot, or one in the Western code page of Windows."""
    damaged = content.decode(UTF_8, "surrogateescape")
    bad = len(_ESCAPED.findall(damaged))
    good = sum(1 for letter in damaged if letter > "\x7f") - bad
    if good < bad:
        try:
            return content.decode(WINDOWS), Encoding(name=WINDOWS)
        except UnicodeDecodeError:
            pass  # five bytes stand for nothing in it
    return damaged, UTF_8_ENCODING
