"""A CSV file as somebody left it: its cells, and every byte around them.

Reading and saving share this module. A file comes back byte for byte as it was, save the
rows that were changed: its separator, byte order mark, line ends, column order, columns
that the ledger does not know and rows that are broken all stay.

Broken quoting never spreads: a quotation mark that is opened and not closed spoils its
own line, and reading goes on at the next.
"""

import csv
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from figuredesk.ledger.encodings import UTF_8_ENCODING, Encoding, decode_table, encode_table

SEPARATORS = (",", ";", "\t", "|")

# A long note in a damaged file may pass the 128 KB at which `csv` gives up.
csv.field_size_limit(min(sys.maxsize, 2**31 - 1))

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_LINE_END = re.compile(r"(?:\r\n|\r|\n)\Z")
_QUOTED = re.compile(r'"[^"]*"')
_SEPARATOR_LINE = re.compile(r"sep=([,;|\t])\s*", re.IGNORECASE)  # Excel's own first line


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row of a table as it stands in the file."""

    cells: tuple[str, ...]  # one a column of the header, unless the row is broken
    line: int  # its first line, as a text editor counts; the file's first line is 1
    last_line: int  # greater where a quoted cell holds line breaks
    raw: str  # its exact text with its line end
    is_broken: bool = False  # quoting that cannot be trusted

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it: an empty line, or separators alone."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, kw_only=True)
class TableFile:
    """A table's file: immutable; `with_...` give a changed copy, `to_bytes` its bytes."""

    header: tuple[str, ...]  # column names as written, in the file's order
    header_line: int  # 0: the file has no row at all
    rows: tuple[TableRow, ...]  # without the header, in file order, blank rows included
    head: str = ""  # the exact text up to and with the header
    separator: str = ","
    line_end: str = "\n"
    quotes_all: bool = False  # whether the file puts every cell into quotation marks
    encoding: Encoding = UTF_8_ENCODING

    def to_bytes(self) -> bytes:
        """The file's bytes; `parse_table(b).to_bytes() == b` for any bytes at all.

        Raises LedgerNotWritten where a changed cell holds half a character.
        """
        return encode_table(self.head + "".join(row.raw for row in self.rows), self.encoding)

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
        return [n for n, found in enumerate(self._column(column)) if found.strip() == cell]

    def _column(self, column: str) -> list[str]:
        at = self.columns.get(column, sys.maxsize)
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
        return replace(self, rows=(*self.rows[:row], changed, *self.rows[row + 1 :]))

    def with_row(self, cells: Mapping[str, str], *, sorted_by: str = "") -> "TableFile":
        """A copy with a row more; columns that are not given stay empty.

        It goes to the end, or, where the rows are in the order of the column `sorted_by`,
        to its place in it. Line numbers are those of the file before: parse the new bytes
        for new ones. Raises KeyError for a column that the file does not have.
        """
        new = [""] * len(self.header)
        for column, cell in cells.items():
            new[self.columns[column]] = cell
        at = self._place_of(sorted_by, cells.get(sorted_by, "")) if sorted_by else len(self.rows)
        head, rows = self.head, list(self.rows)
        if at and not _LINE_END.search(rows[at - 1].raw):
            rows[at - 1] = replace(rows[at - 1], raw=rows[at - 1].raw + self.line_end)
        elif not at and head and not _LINE_END.search(head):
            head += self.line_end
        line = rows[at - 1].last_line + 1 if at else self.header_line + 1
        raw = self.write_row(new, self.line_end)
        rows.insert(at, TableRow(cells=tuple(new), line=line, last_line=line, raw=raw))
        return replace(self, head=head, rows=tuple(rows))

    def without_row(self, row: int) -> "TableFile":
        """A copy without one row."""
        return replace(self, rows=self.rows[:row] + self.rows[row + 1 :])

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

    def _place_of(self, column: str, cell: str) -> int:
        keys = self._column(column)
        if any(a > b for a, b in pairwise(keys)):
            return len(self.rows)
        return sum(1 for key in keys if key <= cell)


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
    lines = _LINES.findall(text)
    first = 0
    named = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    if named:
        first = 1
    while first < len(lines) and not lines[first].strip():
        first += 1
    separator = named[1] if named else _separator(lines[first] if first < len(lines) else "")
    rows = _rows(lines, first, separator)
    header = next(rows, None)
    return TableFile(
        header=header.cells if header else (),
        header_line=header.line if header else 0,
        rows=tuple(rows),
        head="".join(lines[:first]) + (header.raw if header else ""),
        separator=separator,
        line_end=_line_end(lines),
        quotes_all=header is not None and _is_all_quoted(header, separator),
        encoding=encoding,
    )


def _rows(lines: list[str], start: int, separator: str) -> Iterator[TableRow]:
    while start < len(lines):
        following = (lines[n] for n in range(start, len(lines)))
        reader = csv.reader(following, delimiter=separator, strict=True)
        origin = start
        try:
            for cells in reader:
                end = origin + reader.line_num
                raw = lines[start] if end == start + 1 else "".join(lines[start:end])
                yield TableRow(cells=tuple(cells), line=start + 1, last_line=end, raw=raw)
                start = end
        except csv.Error:
            yield _broken_row(lines[start], start + 1, separator)
            start += 1


def _broken_row(text: str, line: int, separator: str) -> TableRow:
    cells = next(csv.reader([text], delimiter=separator))
    cells = [cell.rstrip("\r\n") for cell in cells]
    return TableRow(cells=tuple(cells), line=line, last_line=line, raw=text, is_broken=True)


def _separator(header: str) -> str:
    bare = _QUOTED.sub("", header)
    return max(SEPARATORS, key=bare.count)


def _line_end(lines: list[str]) -> str:
    found = _LINE_END.search(lines[0]) if lines else None
    return found.group() if found else "\n"


def _is_all_quoted(header: TableRow, separator: str) -> bool:
    text = _LINE_END.sub("", header.raw)
    return text == separator.join(f'"{cell}"' for cell in header.cells)
