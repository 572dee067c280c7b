"""Whatever lies in a ledger's files: nothing is raised, no row is lost, no byte changes."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from figuredesk.ledger import TableFile, check_ledger, parse_table
from figuredesk.ledger.schema import SCHEMA
from figuredesk.ledger.starter import starter_files

STARTER = {name: c for name, c in starter_files("test").items() if name.endswith(".csv")}
NASTY = ["", "=1", "NA", "7,000", "3,5", "18/11/2021", "2021", "range", "vague", "about", "x\x00",
         "https://a.b", "not-stated", '"', '""', "a\nb", "\r", ";", "\t", "marchers", "exampleton",
         "2024-05-11-example-march-police", "\ud800", "é", "\u202e", "1" * 400]  # fmt: skip
CELLS = st.one_of(st.sampled_from(NASTY), st.text(max_size=8))
BYTES = st.one_of(
    st.binary(max_size=200),
    st.lists(st.sampled_from([b'"', b",", b"\n", b"\r", b";", b"a", b"\x00", b"\xff", b"id"]),
             max_size=60).map(b"".join),
)  # fmt: skip

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(BYTES)
@UNHURRIED
def test_a_file_that_is_not_changed_keeps_its_bytes(content: bytes) -> None:
    assert parse_table(content).to_bytes() == content


@given(st.sampled_from(sorted(STARTER)), BYTES, st.booleans())
@UNHURRIED
def test_no_file_raises(name: str, content: bytes, after_header: bool) -> None:
    if after_header:
        content = STARTER[name].split(b"\n", 1)[0] + b"\n" + content
    check_ledger(STARTER | {name: content})


@given(st.sampled_from(sorted(SCHEMA)), st.data())
@UNHURRIED
def test_every_row_is_shown_or_named_in_a_problem(name: str, data: st.DataObject) -> None:
    table = parse_table(STARTER[f"{name}.csv"])
    for _ in range(data.draw(st.integers(1, 4))):
        table = _spoilt(table, data)
    content = table.to_bytes() if _writable(table) else STARTER[f"{name}.csv"]
    checked = check_ledger(STARTER | {f"{name}.csv": content})
    shown = set(checked.tables[name].lines)
    named = {problem.line for problem in checked.problems if problem.file == f"{name}.csv"}
    for row in parse_table(content).rows:
        assert row.is_blank or row.line in shown or row.line in named


@given(st.sampled_from(sorted(STARTER)), st.text(max_size=20), st.data())
@UNHURRIED
def test_changing_a_cell_changes_its_row_alone(name: str, cell: str, data: st.DataObject) -> None:
    before = parse_table(STARTER[name])
    if not before.rows or any("\ud800" <= letter <= "\udfff" for letter in cell):
        return
    row = data.draw(st.integers(0, len(before.rows) - 1))
    column = data.draw(st.sampled_from(before.header[1:]))
    after = parse_table(before.with_cells(row, {column: cell}).to_bytes())
    assert after.cell(row, column) == cell
    for number, (old, new) in enumerate(zip(before.rows, after.rows, strict=True)):
        assert number == row or old.raw == new.raw


def _spoilt(table: TableFile, data: st.DataObject) -> TableFile:
    cells = {column: data.draw(CELLS) for column in data.draw(_some(table.header))}
    if table.rows and data.draw(st.booleans()):
        return table.with_cells(data.draw(st.integers(0, len(table.rows) - 1)), cells)
    return table.with_row(cells)


def _some(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True, min_size=1, max_size=5)


def _writable(table: TableFile) -> bool:
    """Half a character cannot be written to a file at all."""
    return not any("\ud800" <= letter <= "\udfff" for row in table.rows for letter in row.raw)
