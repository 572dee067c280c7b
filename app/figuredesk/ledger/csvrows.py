"""The rows of a CSV file: read all at once, or cut apart first and read when asked for.

Loading looks at every cell, saving at those of a few rows. Where a file's quotation marks
all pair up, as in every file that a program wrote, its rows can be cut apart without
reading a cell; in any other file, what is a row shows only on reading it.
"""

import csv
import io
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import overload

from figuredesk.ledger.encodings import UTF_8_ENCODING, encode_table

# A long note in a damaged file may pass the 128 KB at which `csv` gives up.
csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


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


class CutRows(Sequence[TableRow]):
    """The rows of a UTF-8 file, cut apart and each read when it is asked for; immutable.

    Lines are counted in the rows as they are here, also after `spliced`.
    """

    def __init__(
        self, raws: Sequence[bytes], first_line: int, separator: str, *, one_line_each: bool
    ) -> None:
        """`raws`: the bytes of each row with its line end; `first_line`: that of the first."""
        self.raws = raws
        self._first_line, self._separator = first_line, separator
        self._one_line_each = one_line_each

    def __len__(self) -> int:
        return len(self.raws)

    @overload
    def __getitem__(self, at: int) -> TableRow: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[TableRow, ...]: ...
    def __getitem__(self, at: int | slice) -> TableRow | tuple[TableRow, ...]:
        if isinstance(at, slice):
            return tuple(self._read(n) for n in range(*at.indices(len(self.raws))))
        return self._read(range(len(self.raws))[at])

    def column(self, at: int) -> list[str]:
        """The cells of one column, as `TableRow.cells` has them; "" where a row is too short."""
        if at not in self._columns:
            self._columns[at] = [self._cell(n, raw, at) for n, raw in enumerate(self.raws)]
        return self._columns[at]

    def find_text(self, words: Iterable[str]) -> set[int]:
        """The rows in whose text one of these words stands."""
        whole = b"".join(self.raws)
        starts = list(accumulate(map(len, self.raws), initial=0))
        found: set[int] = set()
        for word in filter(None, words):
            written = word.encode(errors="surrogateescape")
            at = whole.find(written)
            while at >= 0:
                row = bisect_right(starts, at) - 1
                found.add(row)
                at = whole.find(written, starts[row + 1])
        return found

    def spliced(self, start: int, stop: int, rows: Sequence[TableRow]) -> "CutRows":
        """A copy with other rows in the place of those from `start` to before `stop`."""
        raws = [
            *self.raws[:start],
            *(encode_table(row.raw, UTF_8_ENCODING) for row in rows),
            *self.raws[stop:],
        ]
        one_line_each = self._one_line_each and all(len(split_lines(row.raw)) == 1 for row in rows)
        changed = CutRows(raws, self._first_line, self._separator, one_line_each=one_line_each)
        for at, cells in self._columns.items():
            new = [row.cells[at] if at < len(row.cells) else "" for row in rows]
            changed._columns[at] = [*cells[:start], *new, *cells[stop:]]
        return changed

    @cached_property
    def _columns(self) -> dict[int, list[str]]:
        return {}

    @cached_property
    def _lines(self) -> Sequence[int]:
        if self._one_line_each:
            return range(self._first_line, self._first_line + len(self.raws))
        return list(accumulate(map(_count_lines, self.raws), initial=self._first_line))

    def _read(self, n: int) -> TableRow:
        (row,) = read_rows(split_lines(_text(self.raws[n])), 0, self._separator)
        line = self._lines[n]
        return replace(row, line=line, last_line=line + row.last_line - 1)

    def _cell(self, n: int, raw: bytes, at: int) -> str:
        if not at:
            cell, found, _ = raw.partition(self._separator.encode())
            if found and b'"' not in cell:
                return _text(cell)
        cells = self._read(n).cells
        return cells[at] if at < len(cells) else ""


def split_lines(text: str) -> list[str]:
    """The lines of a text with their line ends; LF, CRLF and CR alone end one."""
    return list(io.StringIO(text, newline=""))


def cut_rows(content: bytes, lines: list[bytes], separator: str) -> list[bytes] | None:
    """The bytes of each row, or None where only reading tells what is a row.

    `lines` are those of `content`. A quotation mark must open a cell, close it, or stand
    doubled inside it: then every one outside a cell has a separator or a line end beside it.
    """
    outside = content.split(b'"')[::2]
    if content.count(b'"') % 2:
        return None
    edges = b"\r\n" + separator.encode()
    last = len(outside) - 1
    for number, piece in enumerate(outside):
        opens = number == last or not piece or piece[-1] in edges
        closes = not number or not piece or piece[0] in edges
        if not (opens and closes):
            return None
    if not any(line.count(b'"') % 2 for line in lines):
        return lines
    rows: list[bytes] = []
    pending: list[bytes] = []
    for line in lines:
        odd = line.count(b'"') % 2
        if pending or odd:
            pending.append(line)
        if not pending:
            rows.append(line)
        elif odd and len(pending) > 1:
            rows.append(b"".join(pending))
            pending = []
    return rows


def read_rows(lines: list[str], start: int, separator: str) -> Iterator[TableRow]:
    """Every row from line `start` (counted from 0) on; broken quoting spoils its own line."""
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


def _text(raw: bytes) -> str:
    return raw.decode(errors="surrogateescape")  # as a damaged file is read: no row is, but
    # a cell typed a moment ago may hold half a character, which the validator names


def _count_lines(raw: bytes) -> int:
    return len(raw.splitlines()) if b"\r" in raw else raw.count(b"\n") or 1
