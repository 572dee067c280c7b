"""What a look at the rows nearby finds is what a look at the whole ledger finds."""

import csv
import io
from collections.abc import Mapping

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bench.torture_saving import TABLES
from figuredesk.errors import FigureDeskError
from figuredesk.ledger import AddRow, Change, ChangeCell, Problem, Severity, TableFile, check_ledger
from figuredesk.ledger.apply import apply_change
from figuredesk.ledger.csvfile import cut_table, parse_table
from figuredesk.ledger.edits import Edit, RemoveRow
from figuredesk.ledger.nearby import find_problems_nearby
from figuredesk.ledger.refusal import find_new_problems
from figuredesk.ledger.schema import FILES

Rows = dict[str, list[dict[str, str]]]

IDS = {
    "figures": ("f-1", "f-2", "f-3", "f-4", "f-5", "f"),
    "reports": ("r-1", "r-2", "r"),
    "measures": ("m-1", "m-2"),
    "places": ("p-1", "p-2", "p-3"),
    "claimants": ("c-1", "c-2"),
}
WHERE = {
    "part_of": "figures", "replies_to": "figures", "measure": "measures", "place": "places",
    "claimant": "claimants", "report": "reports", "within": "places", "also_in": "reports",
}  # fmt: skip
MODEL = {
    table: dict(zip(*(next(csv.reader([line])) for line in text.splitlines()[:2]), strict=True))
    for table, text in TABLES.items()
    if table != "corrections"
}
CELLS = {  # what a cell may come to hold, the wrong beside the right
    "hedge": ("exact", "about", "range", "vague", "perhaps"),
    "value": ("7", "7,000", "", "many"),
    "low": ("", "5"),
    "high": ("", "9"),
    "status": ("proposed", "checked"),
    "as_of": ("2024-05-01", "1 May"),
    "note": ("", 'a "note",\nof two lines', "=1+1", "f-1 m-1 r-1 new-1"),
    "kind": ("stock", "news", "agency", "sort"),
    "label": ("Label", ""),
    "url": ("https://gazette.example/1", "gazette"),
    "extent": ("point", "wide"),
}


def _cell(column: str, own: str = "") -> st.SearchStrategy[str]:
    if column in WHERE:
        ids = (*IDS[WHERE[column]], "nobody", own)
        some = st.sampled_from(ids)
        if column == "also_in":
            return st.lists(some, max_size=2).map(" ".join)
        return some if column in ("measure", "place", "claimant", "report") else some | st.just("")
    return st.sampled_from(CELLS[column])


@st.composite
def ledgers(draw: st.DrawFn) -> Rows:
    """Tables whose rows point to each other, to nowhere and in circles, some of them wrong."""
    tables: Rows = {}
    for table, ids in IDS.items():
        tables[table] = []
        twice = st.just([]) if draw(st.integers(0, 9)) else st.lists(st.sampled_from(ids))
        for key in (*ids, *draw(twice)):
            row = MODEL[table] | {"id": key}
            for column in WHERE.keys() & row.keys():
                good = IDS[WHERE[column]][0]
                row[column] = draw(_cell(column)) if draw(st.integers(0, 11)) == 0 else good
                if WHERE[column] == table:
                    row[column] = draw(st.sampled_from(["", "", *ids]))
            if draw(st.integers(0, 19)) == 0:
                column = draw(st.sampled_from(sorted(CELLS.keys() & row.keys())))
                row[column] = draw(_cell(column))
            tables[table].append(row)
    history = {"at": "2024-05-03T10:00:00Z", "by": "Ada", "column": "note", "was": "", "now": "x"}
    figures = draw(st.lists(st.sampled_from((*IDS["figures"], "nobody")), max_size=1))
    tables["corrections"] = [
        history | {"figure": key, "kind": "correction", "why": "y"} for key in figures
    ]
    return tables


def _files(tables: Rows) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for table, rows in tables.items():
        out = io.StringIO()
        columns = TABLES[table].splitlines()[0].split(",")
        writer = csv.DictWriter(out, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        files[f"{table}.csv"] = out.getvalue().encode()
    return {name: files[name] for name in FILES}


@st.composite
def changes(draw: st.DrawFn, tables: Rows) -> Change:
    """Cells changed, rows added and rows taken back, good and wrong ones."""
    edits: list[Edit] = []
    used: set[tuple[str, str]] = set()
    for _ in range(draw(st.integers(1, 3))):
        table = draw(st.sampled_from([*IDS, "figures", "figures"]))
        rows = [row for row in tables[table] if (table, row["id"]) not in used]
        what = draw(st.sampled_from(["change", "change", "add", "remove"]))
        if what == "add" or not rows:
            key = draw(st.sampled_from((IDS[table][0], "new-1", "new-2", "new-3", "nobody")))
            row = MODEL[table] | {"id": key}
            for column in draw(st.sets(st.sampled_from(_columns(row)), max_size=3)):
                row[column] = draw(_cell(column, key))
            edits.append(AddRow(table=table, row=row))
        else:
            row = draw(st.sampled_from(rows))
            key = row["id"]
            if what == "remove":
                edits.append(RemoveRow(table=table, row=row))
            else:
                column = draw(st.sampled_from(_columns(row)))
                now = draw(_cell(column, key))
                edits.append(
                    ChangeCell(table=table, id=key, column=column, was=row[column], now=now)
                )
        used.add((table, key))
    return Change(edits=tuple(edits), why="a reason")


def _columns(row: Mapping[str, str]) -> list[str]:
    return sorted((CELLS.keys() | WHERE.keys()) & row.keys())


def _edited(change: Change) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for edit in change.edits:
        key = edit.id if isinstance(edit, ChangeCell) else edit.row["id"]
        found.setdefault(edit.table, set()).add(key)
    return found


def _errors_at(now: Mapping[str, TableFile], edited: dict[str, set[str]], history: int) -> set:
    contents = {name: table.to_bytes() for name, table in now.items()}
    tables = {name: parse_table(content) for name, content in contents.items()}
    lines = {
        (f"{table}.csv", tables[f"{table}.csv"].rows[n].line)
        for table, ids in edited.items()
        for n, key in enumerate(tables[f"{table}.csv"].column_cells("id"))
        if key in ids
    }
    lines |= {("corrections.csv", row.line) for row in tables["corrections.csv"].rows[history:]}
    errors = (p for p in check_ledger(contents).problems if p.severity is Severity.ERROR)
    return {_said(problem) for problem in errors if (problem.file, problem.line) in lines}


def _said(problem: Problem) -> tuple[str, int, str, str, str]:
    return problem.file, problem.line, problem.column, problem.cell, problem.code


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), small=st.sampled_from([0, 0, 0, 3, 100]))
def test_a_look_nearby_finds_what_a_look_at_everything_finds(
    data: st.DataObject, small: int
) -> None:
    rows = data.draw(ledgers())
    change = data.draw(changes(rows))
    was = {name: cut_table(content) for name, content in _files(rows).items()}
    try:
        now = was | apply_change(was, change, "Ada", "2024-05-04T10:00:00Z")
    except FigureDeskError:
        assume(False)
    nearby = find_problems_nearby(was, now, _edited(change), small)
    assume(nearby is not None)  # or the save looks at everything anyway
    everywhere = find_new_problems(was, now)
    touched = _errors_at(now, _edited(change), len(was["corrections.csv"].rows))
    assert {_said(problem) for problem in nearby} == touched
    assert bool(nearby) == bool(everywhere)
    # what a row that the change leaves alone has new comes from a touched one that is wrong
    # (of two that say the same, the whole ledger may take either for the new one)
    same = {(file, *rest) for file, _, *rest in touched}
    beyond = {p.code for p in everywhere if (p.file, p.column, p.cell, p.code) not in same}
    assert beyond <= {"link-circular", "link-left-out", "reference-left-out"}


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["a", "7", ",", ";", '"', '""', '","', "\n", "\r\n", "\r", " ", "\ufeff", "é", "id,a\n"]
        ),
        max_size=40,
    ).map("".join)
    | st.text(max_size=60)
)
def test_a_file_that_is_cut_into_rows_reads_as_one_that_is_read(text: str) -> None:
    content = text.encode("utf-8", "surrogatepass")
    cut, read = cut_table(content), parse_table(content)
    assert list(cut.rows) == list(read.rows)
    assert cut.to_bytes() == read.to_bytes() == content
    assert (cut.header, cut.head, cut.separator) == (read.header, read.head, read.separator)
    for column in (*read.columns, "none"):
        assert cut.column_cells(column) == read.column_cells(column)


@settings(max_examples=300, deadline=None)
@given(
    cells=st.lists(
        st.lists(st.text(alphabet='ab",\n\r 7', max_size=6), min_size=2, max_size=2), max_size=6
    ),
    data=st.data(),
)
def test_a_cut_file_that_is_changed_is_the_read_one_changed(
    cells: list[list[str]], data: st.DataObject
) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([["id", "note"], *cells])
    cut, read = (make(out.getvalue().encode()) for make in (cut_table, parse_table))
    assert cut.is_cut
    for _ in range(data.draw(st.integers(1, 4))):
        new = {"id": data.draw(st.sampled_from("abc")), "note": data.draw(st.sampled_from('"\n,'))}
        at = data.draw(st.integers(0, max(0, len(cut.rows) - 1)))
        way = data.draw(st.sampled_from(["add", "sorted", "remove", "change"]))
        if way == "add" or not cut.rows:
            cut, read = cut.with_row(new), read.with_row(new)
        elif way == "sorted":
            cut, read = cut.with_row(new, sorted_by="id"), read.with_row(new, sorted_by="id")
        elif way == "remove":
            cut, read = cut.without_row(at), read.without_row(at)
        else:
            cut, read = cut.with_cells(at, new), read.with_cells(at, new)
        assert cut.column_cells("id") == read.column_cells("id")
    content = cut.to_bytes()
    assert content == read.to_bytes()
    assert list(cut.rows) == list(parse_table(content).rows)  # lines too
