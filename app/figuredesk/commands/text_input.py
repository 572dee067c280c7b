"""What `read` and `check` take: a file, a link or standard input, its day and language."""

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from typing import BinaryIO, TextIO

from figuredesk.commands.ledger_option import add_data_option
from figuredesk.errors import WrongUse
from figuredesk.reading.documents import Document, DocumentKind, fetch_link, read_document
from figuredesk.reading.languages import LANGUAGES

_OTHER_LINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
FULL_LANGUAGES = ("en", "pl", "de", "ru")


def add_text_options(parser: argparse.ArgumentParser, what: str, day: str) -> None:
    """Add FILE, --date, --language, --data, and --json or --jsonl."""
    parser.add_argument("file", nargs="?", metavar="FILE", help=f"{what}; - or nothing: stdin")
    parser.add_argument("--date", metavar="D", type=_day, help=f"{day}: YYYY-MM-DD")
    parser.add_argument(
        "--language", metavar="L", type=_language, help="its language, as en, pl, de, ru"
    )
    add_data_option(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON list")
    form.add_argument("--jsonl", action="store_true", help="JSON lines in, JSON lines out")


def open_lines(name: str | None) -> BinaryIO:
    """The file, or standard input. Raises WrongUse."""
    if name in (None, "-"):
        return sys.stdin.buffer
    try:
        return Path(str(name)).open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(str(name), error) from error


def read_input(name: str | None) -> Document:
    """The text of a file of any kind, of a link, or of standard input.

    Raises WrongUse for a file that is not there, DocumentError for one that cannot be read.
    """
    if name in (None, "-"):
        return _from_bytes(sys.stdin.buffer.read(), "standard input")
    name = str(name).strip()
    if name.lower().startswith(("http://", "https://")):
        return fetch_link(name, progress=_show_progress)
    if _OTHER_LINK.match(name):
        raise WrongUse(
            f"“{name}” is no http or https link, and no other is opened. "
            "Save what is there as a file and give that, or paste its text."
        )
    try:
        content = Path(name).read_bytes()
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error
    return read_document(content, name, progress=_show_progress)


def listed_language(language: str | None) -> str | None:
    """The language of a document where it is one that is read in full, else None."""
    code = (language or "").partition("-")[0].lower()
    return code if code in FULL_LANGUAGES else None


def printable(out: TextIO) -> TextIO:
    """The same stream, writing what it cannot encode as escapes."""
    if hasattr(out, "reconfigure"):
        out.reconfigure(errors="backslashreplace")
    return out


def clean_words(text: str) -> str:
    """The text without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)


def _from_bytes(content: bytes, name: str) -> Document:
    """Text that is piped in is read whatever is in it; anything else as a document."""
    if not content.startswith((b"%PDF", b"PK", b"<")):
        try:
            return Document(text=content.decode("utf-8-sig"), kind=DocumentKind.TEXT, name=name)
        except UnicodeDecodeError:
            pass
    return read_document(content, name, progress=_show_progress)


def _unreadable(name: str, error: Exception) -> WrongUse:
    why = error.strerror if isinstance(error, OSError) else "it is no file name"
    return WrongUse(f"{name} cannot be read: {why}.")


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        sys.stderr.write(f"\rpage {done} of {total}{end}")
        sys.stderr.flush()


def _language(code: str) -> str:
    found = code.strip().lower().partition("-")[0]
    if found not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        raise argparse.ArgumentTypeError(f"“{code}” is none that is read; give one of {known}")
    return found


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{value}” is no day written as 2021-11-18") from None
