"""Saving a change: all or nothing, nothing of others overwritten, nothing else touched."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from figuredesk.errors import ChangeRefused, LedgerChanged, LedgerUnreadable, NotAllowed, WrongUse
from figuredesk.ledger import (
    AddRow,
    Change,
    ChangeCell,
    Editor,
    Saved,
    figure_cells,
    load_ledger,
    preview,
    save_change,
    undo,
)
from figuredesk.ledger.edits import Edit, RemoveRow
from figuredesk.ledger.journal import JOURNAL_NAME
from figuredesk.ledger.schema import FILES
from figuredesk.ledger.snapshot import read_files

SHIPPED = Path(__file__).resolve().parents[2] / "data"
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
ADA = Editor(name="Ada", known_by="this machine")
BEN = Editor(name="ben@paper.example", known_by="sign-in")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    ledger = tmp_path / "ledger"
    shutil.copytree(SHIPPED, ledger)
    return ledger


def _save(folder: Path, *edits: Edit, why: str = "the report says so") -> Saved:
    return save_change(folder, Change(edits=edits, why=why), ADA, NOW)


def _first(folder: Path, number: int = 0) -> dict[str, str]:
    ledger = load_ledger(folder)
    return figure_cells(ledger.figure(ledger.figures["id"][number]))


def _cell(folder: Path, column: str, now: str, number: int = 0) -> ChangeCell:
    row = _first(folder, number)
    return ChangeCell(
        table="figures", id=row["id"], column=column, was=row[column], now=now, row=row
    )


def _new_figure(folder: Path, figure_id: str, **cells: str) -> AddRow:
    return AddRow(table="figures", row={**_first(folder), "id": figure_id, **cells})


def test_a_cell_its_correction_and_a_new_version_are_saved_together(folder: Path) -> None:
    saved = _save(folder, _cell(folder, "note", "Counted, with care"))
    ledger = load_ledger(folder)
    assert saved.version == ledger.version
    assert ledger.figures["note"][0] == "Counted, with care"
    (row,) = ledger.correction_list
    assert (row.at, row.by, row.figure) == ("2026-11-23T14:30:00Z", "Ada", ledger.figures["id"][0])
    assert (row.column, row.now, row.kind) == ("note", "Counted, with care", "correction")
    assert row.why == "the report says so"


def test_the_difference_is_readable_before_it_is_saved(folder: Path) -> None:
    figure_id = _first(folder)["id"]
    change = Change(
        edits=(
            AddRow(table="places", row={"id": "pier", "label": "The\npier", "extent": "point"}),
            _cell(folder, "note", ""),
            _cell(folder, "locator", "p. 3"),
        )
    )
    lines = preview(change).lines
    assert lines[:3] == ("places, new row: pier", "    label: The pier", "    extent: point")
    assert lines[3] == f"figures, changed: {figure_id}"
    assert lines[4].endswith("→ (empty)")
    assert lines[5] == "    locator: (empty) → p. 3"


def _git(folder: Path, *words: str) -> str:
    command = ["git", "-c", "user.email=a@example.org", "-c", "user.name=a", *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def _commit(folder: Path) -> None:
    _git(folder, "init", "-q")
    (folder / ".gitattributes").write_text("* -text\n")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "as it was")


def test_git_sees_one_changed_cell_as_one_changed_line(folder: Path) -> None:
    _commit(folder)
    _save(folder, _cell(folder, "note", 'with "quotes", a comma', number=100))
    assert _git(folder, "diff", "--numstat") == "1\t0\tcorrections.csv\n1\t1\tfigures.csv\n"


def test_a_new_row_is_one_line_in_its_place(folder: Path) -> None:
    _commit(folder)
    _save(folder, _new_figure(folder, "2021-11-11-somebody-something"))
    assert _git(folder, "diff", "--numstat") == "1\t0\tfigures.csv\n"
    ids = list(load_ledger(folder).figures["id"])
    assert ids == sorted(ids)
    assert "2021-11-11-somebody-something" in ids


def _as_excel(text: str) -> bytes:
    return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()


def _without_last_line_end(text: str) -> bytes:
    return text.rstrip("\n").encode()


@pytest.mark.parametrize("rewrite", [_as_excel, _without_last_line_end])
def test_byte_order_mark_and_line_ends_stay(folder: Path, rewrite: Callable[[str], bytes]) -> None:
    for name in FILES:
        (folder / name).write_bytes(rewrite((folder / name).read_text(encoding="utf-8")))
    before = read_files(folder, FILES)
    _save(folder, _cell(folder, "note", "xyzzy", number=3))
    after = read_files(folder, FILES)
    was, now = (c["figures.csv"].splitlines(keepends=True) for c in (before, after))
    changed = [n for n, (a, b) in enumerate(zip(was, now, strict=True)) if a != b]
    assert len(changed) == 1
    assert now[changed[0]].endswith(was[changed[0]][-2:]) == (rewrite is _as_excel)
    assert after["figures.csv"][:3] == before["figures.csv"][:3]
    assert after["corrections.csv"].startswith(before["corrections.csv"])
    assert after["reports.csv"] == before["reports.csv"]


def test_changes_to_different_rows_are_merged(folder: Path) -> None:
    mine, theirs = _cell(folder, "note", "mine", number=4), _cell(folder, "note", "theirs", 5)
    _save(folder, theirs)
    _save(folder, mine)
    assert list(load_ledger(folder).figures["note"][4:6]) == ["mine", "theirs"]


def test_a_row_changed_meanwhile_is_shown_and_not_overwritten(folder: Path) -> None:
    mine = _cell(folder, "note", "mine")
    was = mine.was
    _save(folder, _cell(folder, "note", "theirs"))
    before = read_files(folder, FILES)
    with pytest.raises(LedgerChanged, match="it now says “theirs”, you wanted “mine”") as caught:
        _save(folder, mine)
    (conflict,) = caught.value.conflicts
    assert (conflict.was, conflict.theirs, conflict.mine) == (was, "theirs", "mine")
    assert read_files(folder, FILES) == before


def test_another_cell_of_the_row_changed_meanwhile_is_shown_too(folder: Path) -> None:
    mine = _cell(folder, "note", "mine")
    _save(folder, _cell(folder, "locator", "p. 9"))
    with pytest.raises(LedgerChanged) as caught:
        _save(folder, mine)
    assert [c.column for c in caught.value.conflicts] == ["locator"]


def test_two_who_want_the_same_do_not_both_succeed(folder: Path) -> None:
    mine = _cell(folder, "note", "the same")
    _save(folder, mine)
    with pytest.raises(LedgerChanged):
        _save(folder, mine)
    assert len(load_ledger(folder).corrections) == 1


def test_a_person_who_edits_the_file_meanwhile_is_not_overwritten(folder: Path) -> None:
    edit = _cell(folder, "note", "mine")
    path = folder / "figures.csv"
    path.write_bytes(path.read_bytes().replace(f'"{edit.was}"'.encode(), b"by hand", 1))
    with pytest.raises(LedgerChanged, match="it now says “by hand”"):
        _save(folder, edit)


def test_an_id_that_somebody_took_is_a_conflict(folder: Path) -> None:
    with pytest.raises(LedgerChanged, match="added a row with this id"):
        _save(folder, _new_figure(folder, _first(folder, 7)["id"]))


def test_a_row_that_is_gone_is_a_conflict(folder: Path) -> None:
    edit = _cell(folder, "note", "mine", number=371)
    path = folder / "figures.csv"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    with pytest.raises(LedgerChanged, match="there no more"):
        _save(folder, edit)


@pytest.mark.parametrize(
    ("column", "now"),
    [("place", "nowhere"), ("hedge", "perhaps"), ("as_of", "18.11.21"), ("value", "many")],
)
def test_a_change_that_would_be_wrong_is_refused_with_its_problems(
    folder: Path, column: str, now: str
) -> None:
    before = read_files(folder, FILES)
    with pytest.raises(ChangeRefused, match="Nothing was saved") as caught:
        _save(folder, _cell(folder, column, now))
    assert [(p.file, p.column, p.cell) for p in caught.value.problems] == [
        ("figures.csv", column, now)
    ]
    assert read_files(folder, FILES) == before


def test_one_wrong_edit_stops_all(folder: Path) -> None:
    before = read_files(folder, FILES)
    with pytest.raises(ChangeRefused):
        _save(
            folder,
            _new_figure(folder, "2021-11-11-good"),
            _new_figure(folder, "2021-11-11-bad", claimant="nobody-known"),
        )
    assert read_files(folder, FILES) == before


def test_a_ledger_with_problems_can_still_be_worked_on(folder: Path) -> None:
    edit = _cell(folder, "note", "fine", number=9)
    path = folder / "figures.csv"
    path.write_bytes(path.read_bytes() + b"broken-row,only two cells\n")
    assert load_ledger(folder).problems
    _save(folder, edit)
    assert path.read_bytes().endswith(b"broken-row,only two cells\n")


def test_undo_of_a_change_is_a_correction_of_its_own(folder: Path) -> None:
    was = _first(folder)["note"]
    saved = _save(folder, _cell(folder, "note", "wrong"))
    undone = undo(folder, saved, BEN, NOW)
    ledger = load_ledger(folder)
    assert ledger.figures["note"][0] == was
    assert [(c.by, c.now, c.why) for c in ledger.correction_list] == [
        ("Ada", "wrong", "the report says so"),
        ("ben@paper.example", was, "Undone: the report says so"),
    ]
    save_change(folder, undone.inverse, ADA, NOW)
    assert load_ledger(folder).figures["note"][0] == "wrong"


def test_undo_of_an_addition_gives_the_old_bytes_back_and_can_be_undone(folder: Path) -> None:
    before = read_files(folder, FILES)
    place = AddRow(table="places", row={"id": "pier", "label": "Pier", "extent": "point"})
    saved = _save(folder, place, _new_figure(folder, "2021-11-11-new", place="pier"))
    undone = undo(folder, saved, ADA, NOW + timedelta(minutes=59))
    assert read_files(folder, FILES) == before
    again = save_change(folder, undone.inverse, ADA, NOW)
    assert again.version == saved.version


def test_undo_removes_nothing_that_others_rest_on(folder: Path) -> None:
    place = AddRow(table="places", row={"id": "pier", "label": "Pier", "extent": "point"})
    saved = _save(folder, place)
    _save(folder, _new_figure(folder, "2021-11-11-new", place="pier"))
    with pytest.raises(ChangeRefused, match="pier"):
        undo(folder, saved, ADA, NOW)


def test_undo_removes_no_row_that_has_a_history(folder: Path) -> None:
    saved = _save(folder, _new_figure(folder, "2021-11-11-new"))
    number = list(load_ledger(folder).figures["id"]).index("2021-11-11-new")
    first = _save(folder, _cell(folder, "note", "changed", number))
    with pytest.raises(LedgerChanged):
        undo(folder, saved, ADA, NOW)
    undo(folder, first, ADA, NOW)
    with pytest.raises(ChangeRefused):
        undo(folder, saved, ADA, NOW)


def test_undo_removes_rows_only_for_their_editor_and_only_for_an_hour(folder: Path) -> None:
    saved = _save(folder, _new_figure(folder, "2021-11-11-new"))
    with pytest.raises(NotAllowed, match="Ada"):
        undo(folder, saved, BEN, NOW)
    with pytest.raises(NotAllowed, match="within an hour"):
        undo(folder, saved, ADA, NOW + timedelta(minutes=61))
    assert load_ledger(folder).has_figure("2021-11-11-new")


def test_nobody_else_removes_a_row(folder: Path) -> None:
    with pytest.raises(WrongUse, match="withdraw"):
        _save(folder, RemoveRow(table="figures", row=_first(folder)))


def test_without_an_editor_nothing_is_saved(folder: Path) -> None:
    change = Change(edits=(_cell(folder, "note", "x"),), why="y")
    before = read_files(folder, FILES)
    with pytest.raises(NotAllowed):
        save_change(folder, change, None, NOW)
    saved = save_change(folder, change, ADA, NOW)
    with pytest.raises(NotAllowed):
        undo(folder, saved, None, NOW)
    assert read_files(folder, FILES) != before


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (AddRow(table="corrections", row={"id": "x"}), "not a table"),
        (AddRow(table="../outside", row={"id": "x"}), "not a table"),
        (AddRow(table="places", row={"label": "x"}), "needs an id"),
        (AddRow(table="places", row={"id": "x", "colour": "red"}), "no column “colour”"),
        (ChangeCell(table="places", id="belarus", column="id", was="belarus", now="x"), "id"),
        (ChangeCell(table="places", id="belarus", column="hue", was="", now="x"), "no column"),
    ],
)
def test_edits_that_make_no_sense_are_refused(folder: Path, edit: Edit, says: str) -> None:
    before = read_files(folder, FILES)
    with pytest.raises(WrongUse, match=says):
        _save(folder, edit)
    assert read_files(folder, FILES) == before


@pytest.mark.parametrize("why", ["", "  \n"])
def test_a_figure_is_not_changed_without_a_reason(folder: Path, why: str) -> None:
    with pytest.raises(WrongUse, match="Say why"):
        _save(folder, _cell(folder, "note", "x"), why=why)


def test_a_change_of_nothing_writes_nothing(folder: Path) -> None:
    before = (folder / "figures.csv").stat().st_mtime_ns
    row = _first(folder, 5)
    saved = _save(folder, _cell(folder, "value", f"{row['value']}.0", number=5), why="")
    assert saved.version == load_ledger(folder).version
    assert (folder / "figures.csv").stat().st_mtime_ns == before


def test_a_ledger_that_is_gone_is_said_to_be_gone(folder: Path) -> None:
    change = Change(edits=(_cell(folder, "note", "x"),), why="y")
    shutil.rmtree(folder)
    with pytest.raises(LedgerUnreadable, match="gone"):
        save_change(folder, change, ADA, NOW)
    assert not folder.exists()


def test_a_ledger_behind_a_link_is_saved_behind_it(folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    _save(link, _cell(link, "note", "through the link"))
    assert load_ledger(folder).figures["note"][0] == "through the link"
    assert not (folder / JOURNAL_NAME).exists()
