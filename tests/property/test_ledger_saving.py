"""Whatever is saved is loaded again as it was saved, and nothing else is touched."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.torture_saving import SHARED, TABLES
from figuredesk.errors import ChangeRefused, LedgerNotWritten
from figuredesk.ledger import (
    AddRow,
    Change,
    ChangeCell,
    Editor,
    Figure,
    figure_cells,
    load_ledger,
    save_change,
    undo,
    visible_text,
)
from figuredesk.ledger.csvfile import parse_table
from figuredesk.ledger.schema import FILES
from figuredesk.ledger.snapshot import read_files

NOTES = ("", '"one, two"', "плот", '"says ""boat"" and\nmore"')
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
ADA = Editor(name="Ada", known_by="this machine")
HOSTILE = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=',;"\n\r\t|= \ufeff\u202e\x00é', max_size=20),
    st.sampled_from(
        ["=1+1", "@SUM(A1)", '"', '""', "NA", "null", " x ", "\ud800", "\ufeff", "x\r"]
    ),
)
DIALECTS = st.sampled_from(["plain", "excel", "no last line end", "semicolons"])


def _small_ledger() -> dict[str, bytes]:
    """The torture's ledger with four figures more, some of whose cells need quoting."""
    header, row = TABLES["figures"].splitlines()
    more = [row.replace(SHARED, f"b-{n}", 1) + note for n, note in enumerate(NOTES)]
    tables = TABLES | {"figures": "\n".join([header, row, *more]) + "\n"}
    return {f"{table}.csv": text.encode() for table, text in tables.items()}


@cache
def _figures() -> tuple[Figure, ...]:
    with _ledger("plain") as folder:
        ledger = load_ledger(folder)
        assert not ledger.problems
        return tuple(ledger.figure(key) for key in ledger.figures["id"])


@contextmanager
def _ledger(dialect: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "ledger"
        folder.mkdir()
        for file, content in _small_ledger().items():
            (folder / file).write_bytes(_written(content, dialect))
        yield folder


def _written(content: bytes, dialect: str) -> bytes:
    if dialect == "excel":
        return b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")
    if dialect == "no last line end":
        return content.removesuffix(b"\n")
    if dialect == "semicolons":
        table = parse_table(content)
        rows = [table.header, *(row.cells for row in table.rows)]
        return "".join(
            ";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in rows
        ).encode()
    return content


@settings(max_examples=150, deadline=None)
@given(
    dialect=DIALECTS,
    number=st.integers(0, 4),
    note=HOSTILE,
    locator=HOSTILE,
    why=HOSTILE.filter(str.strip),
)
def test_what_is_saved_is_what_is_loaded(
    dialect: str, number: int, note: str, locator: str, why: str
) -> None:
    figure = _figures()[number]
    was = figure_cells(figure)
    edits = tuple(
        ChangeCell(table="figures", id=figure.id, column=column, was=was[column], now=now, row=was)
        for column, now in (("note", note), ("locator", locator))
    )
    with _ledger(dialect) as folder:
        before = read_files(folder, FILES)
        try:
            saved = save_change(folder, Change(edits=edits, why=why), ADA, NOW)
        except (ChangeRefused, LedgerNotWritten):
            assert read_files(folder, FILES) == before
            return
        ledger = load_ledger(folder)
        assert not ledger.errors
        assert saved.version == ledger.version
        cells = figure_cells(ledger.figure(figure.id))
        assert _said(cells["note"]) == _said(note)
        assert _said(cells["locator"]) == _said(locator)
        one_line = " ".join(why.split())  # as a reason is kept, whatever spaced it
        assert {_said(c.why) for c in ledger.correction_list} <= {_said(one_line)}
        _expect_others_untouched(before, read_files(folder, FILES), figure.id)
        undo(folder, saved, ADA, NOW)
        assert load_ledger(folder).figure(figure.id) == figure


def _said(cell: str) -> str:
    """A cell as a person reads it: how it is spaced is the loader's business."""
    return " ".join(visible_text(cell).split())  # a sign that is no text is no space either


def _expect_others_untouched(
    before: dict[str, bytes], after: dict[str, bytes], figure_id: str
) -> None:
    was, now = (parse_table(contents["figures.csv"]) for contents in (before, after))
    touched = [
        was.cell(n, "id")
        for n, (a, b) in enumerate(zip(was.rows, now.rows, strict=True))
        if a.raw != b.raw
    ]
    assert set(touched) <= {figure_id}
    for name in ("reports.csv", "measures.csv", "places.csv", "claimants.csv"):
        assert after[name] == before[name]


@settings(max_examples=40, deadline=None)
@given(
    dialect=DIALECTS,
    ids=st.lists(
        st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True),
        min_size=1,
        max_size=5,
        unique=True,
    ),
    label=HOSTILE,
)
def test_rows_that_are_added_come_in_order_and_an_undo_gives_the_old_bytes_back(
    dialect: str, ids: list[str], label: str
) -> None:
    rows = [{"id": f"zz-{key}", "label": label, "extent": "point"} for key in ids]
    change = Change(edits=tuple(AddRow(table="places", row=row) for row in rows))
    with _ledger(dialect) as folder:
        before = read_files(folder, FILES)
        try:
            saved = save_change(folder, change, ADA, NOW)
        except (ChangeRefused, LedgerNotWritten):
            assert read_files(folder, FILES) == before
            return
        places = load_ledger(folder).places
        assert list(places["id"]) == sorted(places["id"])
        assert {row["id"] for row in rows} <= set(places["id"])
        undo(folder, saved, ADA, NOW)
        after = read_files(folder, FILES)
        # a last line that had no end keeps the one it was given
        assert {n: c.rstrip(b"\r\n") for n, c in after.items()} == {
            n: c.rstrip(b"\r\n") for n, c in before.items()
        }
