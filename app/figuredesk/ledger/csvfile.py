"""A CSV file as somebody left it: its cells, and every byte around them.

Reading and saving share this module. A file comes back byte for byte as it was, save the
rows that were changed: its separator, byte order mark, line ends, column order, columns
that the ledger does not know and rows that are broken all stay.

Broken quoting never spreads: a quotation mark that is opened and not closed spoils its
own line, and reading goes on at the next.
"""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from figuredesk.ledger.csvrows import CutRows, TableRow, cut_rows, read_rows, split_lines
from figuredesk.ledger.encodings import (
    UTF_8_ENCODING,
    Encoding,
    decode_table,
    encode_table,
    sound_utf_8,
)

SEPARATORS = (",", ";", "\t", "|")

_HEADER_WITHIN = 50  # lines; where it comes later, the file is read in full
_LINE_END = re.compile(r"(?:\r\n|\r|\n)\Z")
_QUOTED = re.compile(r'"[^"]*"')
_SEPARATOR_LINE = re.compile(r"sep=([,;|\t])\s*", re.IGNORECASE)  # Excel's own first line


@dataclass(frozen=True, kw_only=True)
class TableFile:
    """A table's file: immutable; `with_...` give a changed copy, `to_bytes` its bytes."""

    header: tuple[str, ...]  # column names as written, in the file's order
    header_line: int  # 0: the file has no row at all
    rows: Sequence[TableRow]  # without the header, in file order, blank rows included
    head: str = ""  # the exact text up to and with the header
    separator: str = ","
    line_end: str = "\n"
    quotes_all: bool = False  # whether the file puts every cell into quotation marks
    encoding: Encoding = UTF_8_ENCODING

    def to_bytes(self) -> bytes:
        """The file's bytes; `parse_table(b).to_bytes() == b` for any bytes at all.

        Raises LedgerNotWritten where a changed cell holds half a character.
        """
        if isinstance(self.rows, CutRows):
            return encode_table(self.head, self.encoding) + b"".join(self.rows.raws)
        return encode_table(self.head + "".join(row.raw for row in self.rows), self.encoding)

    def find_text(self, words: Iterable[str]) -> set[int]:
        """The rows (counted from 0) in whose text one of these words stands, in any cell."""
        rows = self.rows
        if not isinstance(rows, CutRows):
            return {n for word in words for n, row in enumerate(rows) if word in row.raw}
        return rows.find_text(words)

    @property
    def is_cut(self) -> bool:
        """Whether a row can change without a change to what another row says."""
        return isinstance(self.rows, CutRows)

    @cached_property
    def columns(self) -> Mapping[str, int]:
        """Where a column stands, by its plain name ("as_of" for " As of"); first wins."""
        found: dict[str, int] = {}
        for position, name in enumerate(self.header):
            found.setdefault(plain_name(name), position)
        return found

    def cell(self, row: int, column: str) -> str:
        """The cell of a row (counted from 0) as written; "" where there is none."""
        position = self.columns.get(column)
        cells = self.rows[row].cells
        return cells[position] if position is not None and position < len(cells) else ""

    def find_rows(self, column: str, cell: str) -> list[int]:
        """The rows (counted from 0) whose cell in this column is `cell`, spaces aside."""
        cells = self.column_cells(column)
        return [n for n, found in enumerate(cells) if cell in found and found.strip() == cell]

    def with_rows_only(self, rows: Iterable[int]) -> "TableFile":
        """A copy that holds these rows alone (counted from 0), in file order."""
        return replace(self, rows=tuple(self.rows[row] for row in sorted(set(rows))))

    def column_cells(self, column: str) -> list[str]:
        """The cells of a column as written, one a row; "" where there is none."""
        at = self.columns.get(column, sys.maxsize)
        if isinstance(self.rows, CutRows):
            return self.rows.column(at)
        return [row.cells[at] if at < len(row.cells) else "" for row in self.rows]

    def with_cells(self, row: int, cells: Mapping[str, str]) -> "TableFile":
        """A copy with these cells (column → text) of one row changed; only it is rewritten.

        Raises KeyError for a column that the file does not have.
        """
        old = self.rows[row]
        new = list(old.cells) + [""] * (len(self.header) - len(old.cells))
        for column, cell in cells.items():
            new[self.columns[column]] = cell
        end = _LINE_END.search(old.raw)
        raw = self.write_row(new, end.group() if end else "")
        changed = replace(old, cells=tuple(new), raw=raw, is_broken=False)
        return self._spliced(row, row + 1, (changed,))

    def with_row(self, cells: Mapping[str, str], *, sorted_by: str = "") -> "TableFile":
        """A copy with a row more; columns that are not given stay empty.

        It goes to the end, or, where the rows are in the order of the column `sorted_by`,
        to its place in it. Line numbers are those of the file before, unless the rows are
        cut: parse the new bytes for new ones. Raises KeyError for a column that the file
        does not have.
        """
        new = [""] * len(self.header)
        for column, cell in cells.items():
            new[self.columns[column]] = cell
        at = self._place_of(sorted_by, cells.get(sorted_by, "")) if sorted_by else len(self.rows)
        file, before = self, self.rows[at - 1] if at else None
        if before and not _LINE_END.search(before.raw):
            before = replace(before, raw=before.raw + self.line_end)
            file = self._spliced(at - 1, at, (before,))
        elif not before and self.head and not _LINE_END.search(self.head):
            file = replace(self, head=self.head + self.line_end)
        line = before.last_line + 1 if before else self.header_line + 1
        raw = self.write_row(new, self.line_end)
        return file._spliced(
            at, at, (TableRow(cells=tuple(new), line=line, last_line=line, raw=raw),)
        )

    def without_row(self, row: int) -> "TableFile":
        """A copy without one row."""
        return self._spliced(row, row + 1, ())

    def write_row(self, cells: Sequence[str], line_end: str | None = None) -> str:
        """A row as this file writes it, with quotation marks only where they are needed."""
        needs = set('"\r\n' + self.separator)
        written = [
            '"' + cell.replace('"', '""') + '"'
            if self.quotes_all or needs.intersection(cell)
            else cell
            for cell in cells
        ]
        text = self.separator.join(written)
        if not text and cells:
            text = '""'  # or a table of one column would lose the row
        return text + (self.line_end if line_end is None else line_end)

    def _spliced(self, start: int, stop: int, rows: tuple[TableRow, ...]) -> "TableFile":
        if isinstance(self.rows, CutRows):
            return replace(self, rows=self.rows.spliced(start, stop, rows))
        return replace(self, rows=(*self.rows[:start], *rows, *self.rows[stop:]))

    def _place_of(self, column: str, cell: str) -> int:
        keys = self.column_cells(column)
        return bisect_right(keys, cell) if keys == sorted(keys) else len(self.rows)


def plain_name(name: str) -> str:
    """A column's name as the ledger knows it: spaces, case and hyphens do not matter.

    >>> plain_name(" As of ")
    'as_of'
    """
    return re.sub(r"[\s_-]+", "_", name.strip("\ufeff \t\xa0").casefold())


def new_table(header: Sequence[str]) -> TableFile:
    """A table with a header and no rows, as the ledger is written: UTF-8, commas, LF."""
    return parse_table((",".join(header) + "\n").encode())


def parse_table(content: bytes) -> TableFile:
    """Read the bytes of a table; never raises, and loses nothing.

    Known: UTF-8, UTF-16 and Windows-1252, with a byte order mark or without; comma,
    semicolon, tab or bar as separator, or the one named by Excel's line `sep=;`; LF, CRLF
    or CR; cells with line breaks inside quotation marks.
    """
    text, encoding = decode_table(content)
    lines = split_lines(text)
    first, separator = _opening(lines)
    rows = read_rows(lines, first, separator)
    header = next(rows, None)
    return _table(lines, first, header, separator=separator, encoding=encoding, rows=tuple(rows))


def cut_table(content: bytes) -> TableFile:
    """As `parse_table`, with rows that are read when they are asked for, where that can be.

    It can in UTF-8 with quotation marks that all pair up: then no change to one row is a
    change to another (`is_cut`). Any other file is read in full.
    """
    encoding = sound_utf_8(content)
    if encoding is None:
        return parse_table(content)
    body = content[len(encoding.mark) :]
    lines = body.splitlines(keepends=True)
    top = [line.decode() for line in lines[:_HEADER_WITHIN]]
    first, separator = _opening(top)
    header = next(read_rows(top, first, separator), None)
    raws = cut_rows(body, lines, separator)
    if raws is None or header is None or header.is_broken:
        return parse_table(content)
    one_line_each = len(raws) == len(lines)
    at = header.last_line + 1
    rows = CutRows(raws[first + 1 :], at, separator, one_line_each=one_line_each)
    return _table(top, first, header, separator=separator, encoding=encoding, rows=rows)


def _opening(lines: list[str]) -> tuple[int, str]:
    """Where the header stands (counted from 0), and what separates its cells."""
    first = 0
    named = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    if named:
        first = 1
    while first < len(lines) and not lines[first].strip():
        first += 1
    return first, named[1] if named else _separator(lines[first] if first < len(lines) else "")


def _table(
    lines: list[str],
    first: int,
    header: TableRow | None,
    *,
    separator: str,
    encoding: Encoding,
    rows: Sequence[TableRow],
) -> TableFile:
    return TableFile(
        header=header.cells if header else (),
        header_line=header.line if header else 0,
        rows=rows,
        head="".join(lines[:first]) + (header.raw if header else ""),
        separator=separator,
        line_end=_line_end(lines),
        quotes_all=header is not None and _is_all_quoted(header, separator),
        encoding=encoding,
    )


def _separator(header: str) -> str:
    bare = _QUOTED.sub("", header)
    return max(SEPARATORS, key=bare.count)


def _line_end(lines: list[str]) -> str:
    found = _LINE_END.search(lines[0]) if lines else None
    return found.group() if found else "\n"


def _is_all_quoted(header: TableRow, separator: str) -> bool:
    text = _LINE_END.sub("", header.raw)
    return text == separator.join(f'"{cell}"' for cell in header.cells)
