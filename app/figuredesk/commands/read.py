"""Find every quantity in a text, and what goes with it.

Without a FILE the text comes from standard input. FILE may be plain text, a PDF, a DOCX,
an HTML page or an http(s) link. Plain output is a table; --json is one list; --jsonl
reads lines {"id", "text", "date"} and answers each, in order, with a line
{"id", "figures": [...]}, or {"id", "error"} where a line cannot be read.

examples:
  figuredesk read draft.txt --date 2021-11-18
  echo "About 7,000 people were there on Monday." | figuredesk read
  figuredesk read --jsonl < archive.jsonl > mentions.jsonl
"""

import argparse
import json
import math
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from figuredesk.commands.ledger_option import add_data_option
from figuredesk.errors import WrongUse
from figuredesk.ledger import Ledger, format_period, format_quantity, load_ledger
from figuredesk.reading import Mention, read_text
from figuredesk.reading.documents import Document, DocumentKind, fetch_link, read_document

FULL_LANGUAGES = ("en", "pl", "de", "ru")
_COLUMNS = ("where", "number", "kind", "counted", "measure", "place", "as of", "claimant", "stance")
_WIDTHS = (14, 26, 11, 28, 24, 26, 25, 28, 9)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FILE, the date and language of the text, the ledger, and the form of the output."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="what to read; - or nothing: stdin")
    parser.add_argument("--date", metavar="D", type=_day, help="day of the report: YYYY-MM-DD")
    parser.add_argument("--language", metavar="L", help="its language, as en, pl, de, ru")
    add_data_option(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON list")
    form.add_argument("--jsonl", action="store_true", help="JSON lines in, JSON lines out")


def run(arguments: argparse.Namespace) -> int:
    """Read, print; returns the exit status."""
    ledger = load_ledger(arguments.data)
    out = sys.stdout
    if arguments.jsonl:
        source = _open_lines(arguments.file)
        for answer in answer_lines(source, ledger, arguments.date, arguments.language):
            out.write(json.dumps(answer, ensure_ascii=True) + "\n")
            out.flush()
        return 0
    document = _read_input(arguments.file)
    day = arguments.date or document.published
    language = arguments.language or _listed(document.language)
    mentions = read_text(document.text, day, ledger, language)
    for note in document.notes:
        sys.stderr.write(f"figuredesk read: {note}\n")
    if arguments.json:
        out.write(json.dumps([mention_row(m) for m in mentions], ensure_ascii=True) + "\n")
    else:
        _write_table(_printable(out), document, mentions)
    return 0


def answer_lines(
    lines: Iterator[bytes] | BinaryIO,
    ledger: Ledger | None,
    day: date | None = None,
    language: str | None = None,
) -> Iterator[dict[str, Any]]:
    """One answer a line, in order; a line that cannot be read is answered with its error."""
    for line in lines:
        if line.strip():
            yield _answer(line, ledger, day, language)


def mention_row(mention: Mention) -> dict[str, Any]:
    """A mention as the contract of `read --jsonl` has it; unknown is null."""
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "value": _number(mention.value),
        "low": _number(mention.low),
        "high": _number(mention.high),
        "hedge": mention.hedge.value,
        "kind": mention.kind.value,
        "unit": mention.unit,
        "counted": mention.counted,
        "measure": mention.measure,
        "place": mention.place,
        "as_of": mention.as_of.text if mention.as_of else None,
        "claimant": mention.claimant,
        "claimant_text": mention.claimant_text,
        "stance": mention.stance.value,
        "paragraph": mention.paragraph,
    }


def _number(value: float | None) -> int | float | None:
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 2**53 else value


def _answer(
    line: bytes, ledger: Ledger | None, day: date | None, language: str | None
) -> dict[str, Any]:
    identity: Any = None
    try:
        row = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse_constant)
        if not isinstance(row, dict):
            raise WrongUse("the line is not an object with “id” and “text”")
        identity = _plain_id(row.get("id"))
        text = row.get("text")
        if not isinstance(text, str):
            raise WrongUse("“text” is missing or not a string")
        if row.get("date") not in (None, ""):
            day = _line_day(row["date"])
        mentions = read_text(text, day, ledger, language)
    except (WrongUse, ValueError, RecursionError) as error:
        return {"id": identity, "error": _sentence(error)}
    return {"id": identity, "figures": [mention_row(m) for m in mentions]}


def _plain_id(identity: Any) -> Any:
    if isinstance(identity, (dict, list)):
        raise WrongUse("“id” is neither a string nor a number")
    return identity


def _refuse_constant(name: str) -> float:
    raise WrongUse(f"{name} is not JSON")


def _sentence(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"the line is not JSON: {error.msg} at column {error.colno}"
    if isinstance(error, UnicodeDecodeError):
        return f"the line is not UTF-8 at byte {error.start + 1}"
    if isinstance(error, RecursionError):
        return "the line is nested too deeply"
    return str(error)


def _line_day(value: Any) -> date:
    if not isinstance(value, str):
        raise WrongUse("“date” is not a string")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise WrongUse(f"“{value[:40]}” is no day written as 2021-11-18") from None


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{value}” is no day written as 2021-11-18") from None


def _open_lines(name: str | None) -> BinaryIO:
    if name in (None, "-"):
        return sys.stdin.buffer
    try:
        return Path(str(name)).open("rb")
    except OSError as error:
        raise WrongUse(f"{name} cannot be read: {error.strerror}.") from error


def _read_input(name: str | None) -> Document:
    if name in (None, "-"):
        return _from_bytes(sys.stdin.buffer.read(), "standard input")
    name = str(name)
    if name.lower().startswith(("http://", "https://")):
        return fetch_link(name, progress=_show_progress)
    try:
        content = Path(name).read_bytes()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no file name"
        raise WrongUse(f"{name} cannot be read: {why}.") from error
    return read_document(content, name, progress=_show_progress)


def _from_bytes(content: bytes, name: str) -> Document:
    """Text that is piped in is read whatever is in it; anything else as a document."""
    if not content.startswith((b"%PDF", b"PK", b"<")):
        try:
            return Document(text=content.decode("utf-8-sig"), kind=DocumentKind.TEXT, name=name)
        except UnicodeDecodeError:
            pass
    return read_document(content, name, progress=_show_progress)


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        sys.stderr.write(f"\rpage {done} of {total}{end}")
        sys.stderr.flush()


def _printable(out: TextIO) -> TextIO:
    if hasattr(out, "reconfigure"):
        out.reconfigure(errors="backslashreplace")
    return out


def _write_table(out: TextIO, document: Document, mentions: list[Mention]) -> None:
    if not mentions:
        out.write("No quantities found.\n")
        return
    rows = [_COLUMNS, *(_cells(document, mention) for mention in mentions)]
    widths = [min(limit, max(len(row[n]) for row in rows)) for n, limit in enumerate(_WIDTHS)]
    for row in rows:
        cells = (_cut(cell, width) for cell, width in zip(row, widths, strict=True))
        out.write("  ".join(cells).rstrip() + "\n")
    count = len(mentions)
    out.write(f"\n{count} {'quantity' if count == 1 else 'quantities'}.\n")


def _cells(document: Document, mention: Mention) -> tuple[str, ...]:
    shown = format_quantity(
        mention.value, mention.low, mention.high, mention.hedge, " ".join(mention.text.split())
    )
    return (
        _where(document, mention),
        f"{shown} {mention.unit}" if mention.unit else shown,
        mention.kind.value,
        " ".join((mention.counted or "").split()),
        mention.measure or "",
        mention.place or "",
        format_period(mention.as_of) if mention.as_of else "",
        mention.claimant or " ".join((mention.claimant_text or "").split()),
        mention.stance.value,
    )


def _where(document: Document, mention: Mention) -> str:
    if document.pages:
        return document.locator_at(mention.start)
    return f"paragraph {mention.paragraph}"


def _listed(language: str | None) -> str | None:
    """The language of a document where it is one that is read in full, else None."""
    code = (language or "").partition("-")[0].lower()
    return code if code in FULL_LANGUAGES else None


def _cut(cell: str, width: int) -> str:
    cell = "".join(sign if sign.isprintable() else "�" for sign in cell)
    return (cell if len(cell) <= width else cell[: width - 1] + "…").ljust(width)
