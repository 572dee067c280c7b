"""Find every quantity in a text, and what goes with it.

Without a FILE the text comes from standard input. FILE may be plain text, a PDF, a DOCX,
an HTML page or an http(s) link. Plain output is a table; --json is one list, with the page
of what stands in a PDF; --jsonl reads lines {"id", "text", "date"} and answers each, in
order, with a line {"id", "figures": [...]}, or {"id", "error"} where a line cannot be read.

examples:
  figuredesk read draft.txt --date 2021-11-18
  echo "About 7,000 people were there on Monday." | figuredesk read
  figuredesk read --jsonl < archive.jsonl > mentions.jsonl
"""

import argparse
import sys
from datetime import date
from functools import partial
from typing import Any, TextIO

from figuredesk.commands.json_lines import answer_lines, mention_fields, write_line
from figuredesk.commands.text_input import (
    add_text_options,
    clean_words,
    listed_language,
    open_lines,
    printable,
    read_input,
)
from figuredesk.ledger import Ledger, format_period, format_quantity, load_ledger
from figuredesk.reading import Mention, QuantityKind, read_text
from figuredesk.reading.documents import Document

_COLUMNS = ("where", "number", "kind", "counted", "measure", "place", "as of", "claimant", "stance")
_WIDTHS = (14, 26, 11, 28, 32, 34, 25, 30, 9)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FILE, the date and language of the text, the ledger, and the form of the output."""
    add_text_options(parser, "what to read", "day of the report")


def run(arguments: argparse.Namespace) -> int:
    """Read, print; returns the exit status."""
    ledger = load_ledger(arguments.data)
    out = sys.stdout
    if arguments.jsonl:
        answer = partial(answer_text, ledger=ledger, language=arguments.language)
        for line in answer_lines(open_lines(arguments.file), arguments.date, answer):
            write_line(out, line)
        return 0
    document = read_input(arguments.file)
    day = arguments.date or document.published
    language = arguments.language or listed_language(document.language)
    mentions = read_text(document.text, day, ledger, language)
    for note in document.notes:
        sys.stderr.write(f"figuredesk read: {note}\n")
    if arguments.json:
        write_line(out, [_row_of(document, mention) for mention in mentions])
    else:
        _write_table(printable(out), document, mentions)
    return 0


def answer_text(
    text: str, day: date | None, ledger: Ledger | None = None, language: str | None = None
) -> dict[str, Any]:
    """What `read --jsonl` says of a text, after its id."""
    return {"figures": [mention_row(m) for m in read_text(text, day, ledger, language)]}


def mention_row(mention: Mention) -> dict[str, Any]:
    """A mention as the contract of `read --jsonl` has it; unknown is null."""
    return {
        **mention_fields(mention),
        "claimant_text": mention.claimant_text,
        "stance": mention.stance.value,
        "paragraph": mention.paragraph,
        "unit": mention.unit,
    }


def _row_of(document: Document, mention: Mention) -> dict[str, Any]:
    """A mention with where it stands, "page 3", if its document has pages."""
    row = mention_row(mention)
    return row | {"locator": document.locator_at(mention.start)} if document.pages else row


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
    if mention.kind is QuantityKind.RATIO:
        shown = " ".join(mention.text.split())  # "two-thirds", "tenfold"
    named = " ".join((mention.claimant_text or "").split())
    return (
        _where(document, mention),
        f"{shown} {mention.unit}" if mention.unit else shown,
        mention.kind.value,
        " ".join((mention.counted or "").split()),
        mention.measure or "",
        mention.place or "",
        format_period(mention.as_of) if mention.as_of else "",
        mention.claimant or (f"“{named}”" if named else ""),  # whom the ledger does not have
        mention.stance.value,
    )


def _where(document: Document, mention: Mention) -> str:
    if document.pages:
        return document.locator_at(mention.start)
    return f"paragraph {mention.paragraph}"


def _cut(cell: str, width: int) -> str:
    cell = clean_words(cell)
    return (cell if len(cell) <= width else cell[: width - 1] + "…").ljust(width)
