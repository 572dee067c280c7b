"""When a look at the rows nearby is enough, and when a save looks at the whole ledger."""

from pathlib import Path

import pytest

from figuredesk.ledger import AddRow, Change, ChangeCell
from figuredesk.ledger.apply import apply_change
from figuredesk.ledger.csvfile import cut_table
from figuredesk.ledger.edits import Edit, RemoveRow
from figuredesk.ledger.nearby import Tables, find_problems_nearby
from figuredesk.ledger.schema import FILES

SHIPPED = Path(__file__).resolve().parents[2] / "data"
AT = "2026-11-23T14:30:00Z"
EISMONT, PART = "2021-11-18-in-country-eismont", "2021-11-18-near-border-eismont"


@pytest.fixture
def was() -> dict[str, bytes]:
    return {name: (SHIPPED / name).read_bytes() for name in FILES}


def _row(files: dict[str, bytes], table: str, key: str) -> dict[str, str]:
    file = cut_table(files[f"{table}.csv"])
    (row,) = file.find_rows("id", key)
    return {column: file.cell(row, column) for column in file.columns}


def _look(files: dict[str, bytes], *edits: Edit) -> list[tuple[str, str]] | None:
    """(column, cell) of each problem; None where everything has to be looked at."""
    tables: Tables = {name: cut_table(content) for name, content in files.items()}
    now = {**tables, **apply_change(tables, Change(edits=edits, why="why"), "Ada", AT)}
    edited: dict[str, set[str]] = {}
    for edit in edits:
        key = edit.id if isinstance(edit, ChangeCell) else edit.row["id"]
        edited.setdefault(edit.table, set()).add(key)
    found = find_problems_nearby(tables, now, edited, small=0)
    return None if found is None else [(p.column, p.cell) for p in found]


def _cell(files: dict[str, bytes], column: str, now: str, key: str = EISMONT) -> ChangeCell:
    was = _row(files, "figures", key)[column]
    return ChangeCell(table="figures", id=key, column=column, was=was, now=now)


def test_what_a_desk_does_every_day_needs_the_rows_nearby_alone(was: dict[str, bytes]) -> None:
    figure = _row(was, "figures", EISMONT) | {"id": "2021-11-18-new"}
    report = _row(was, "reports", figure["report"]) | {"id": "new-report"}
    report["url"] = "https://paper.example/new"
    new = figure | {"report": "new-report", "part_of": EISMONT}
    assert _look(was, _cell(was, "note", "Counted, with care")) == []
    assert _look(was, _cell(was, "also_in", "")) == []
    assert _look(was, AddRow(table="figures", row=figure)) == []
    assert _look(was, AddRow(table="reports", row=report), AddRow(table="figures", row=new)) == []


def test_a_wrong_row_is_told_from_the_rows_nearby(was: dict[str, bytes]) -> None:
    assert _look(was, _cell(was, "hedge", "perhaps")) == [("hedge", "perhaps")]
    assert _look(was, _cell(was, "place", "nowhere")) == [("place", "nowhere")]
    assert _look(was, _cell(was, "also_in", "nowhere")) == [("also_in", "nowhere")]
    assert _look(was, _cell(was, "part_of", EISMONT)) == [("part_of", EISMONT)]
    assert _look(was, _cell(was, "part_of", PART)) == [("part_of", PART)]  # round in a circle


def test_a_row_that_others_name_is_not_taken_away_on_a_look_nearby(was: dict[str, bytes]) -> None:
    assert _look(was, RemoveRow(table="figures", row=_row(was, "figures", EISMONT))) is None
    assert _look(was, RemoveRow(table="figures", row=_row(was, "figures", PART))) == []


def test_a_row_that_was_left_out_needs_a_look_at_everything(was: dict[str, bytes]) -> None:
    was["figures.csv"] = was["figures.csv"].replace(b",about,", b",abuot,", 1)
    table = cut_table(was["figures.csv"])
    wrong = next(n for n, row in enumerate(table.rows) if "abuot" in row.cells)
    key = table.cell(wrong, "id")
    assert _look(was, _cell(was, "hedge", "about", key)) is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content + b'x,"never closed\n',
        lambda content: content + b'x,a "quoted" word\n',
        lambda content: content + b"x,\xff\n",
        lambda content: content.decode().encode("utf-16"),
    ],
    ids=["open quote", "quote inside", "no UTF-8", "UTF-16"],
)
def test_a_file_whose_rows_cannot_be_cut_apart_is_looked_at_whole(
    was: dict[str, bytes], spoil: "object"
) -> None:
    assert callable(spoil)
    was["figures.csv"] = spoil(was["figures.csv"])
    assert not cut_table(was["figures.csv"]).is_cut
    assert _look(was, _cell(was, "note", "x")) is None
