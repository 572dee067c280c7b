"""Correcting in the open: corrected, withdrawn or read again, never deleted."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from figuredesk.errors import LedgerChanged, NotAllowed, WrongUse
from figuredesk.ledger import (
    AddRow,
    Change,
    CorrectionKind,
    Editor,
    Figure,
    Status,
    correct_figure,
    correction_change,
    figure_cells,
    load_ledger,
    mark_checked,
    save_change,
    second_reading_change,
    undo,
    why_no_second_reading,
    withdraw_figure,
    withdrawal_change,
)

SHIPPED = Path(__file__).resolve().parents[2] / "data"
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
ADA = Editor(name="Ada", known_by="this machine")
BEN = Editor(name="Ben", known_by="sign-in")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    ledger = tmp_path / "ledger"
    shutil.copytree(SHIPPED, ledger)
    return ledger


def _figure(folder: Path, status: Status = Status.CHECKED) -> Figure:
    """A figure of this status, made so in the file where the shipped ledger has none."""
    ledger = load_ledger(folder)
    figure = ledger.figure(ledger.figures["id"][0])
    if figure.status is not status:
        path = folder / "figures.csv"
        said = ",checked,second reading,2026-11-23,"
        now = ",proposed,,," if status is Status.PROPOSED else said.replace("checked", status, 1)
        path.write_text(path.read_text(encoding="utf-8").replace(said, now, 1), encoding="utf-8")
        figure = load_ledger(folder).figure(figure.id)
    assert figure.status is status
    return figure


def _history(folder: Path) -> list[tuple[str, str, str, str]]:
    return [(c.column, c.was, c.now, c.kind) for c in load_ledger(folder).correction_list]


def test_every_row_is_the_same_as_cells(folder: Path) -> None:
    ledger = load_ledger(folder)
    header, *rows = (folder / "figures.csv").read_text(encoding="utf-8").splitlines()
    assert list(figure_cells(ledger.figure(ledger.figures["id"][0]))) == header.split(",")
    plain = [row.split(",") for row in rows if '"' not in row]
    assert len(plain) > 50
    for row in plain:
        assert list(figure_cells(ledger.figure(row[0])).values()) == row


def test_a_correction_keeps_what_it_was_and_marks_the_figure(folder: Path) -> None:
    figure = _figure(folder)
    correct_figure(
        folder, figure, {"value": "130", "note": ""}, "misread the table", editor=ADA, now=NOW
    )
    now = load_ledger(folder).figure(figure.id)
    assert (now.value, now.note, now.status) == (130, "", Status.CORRECTED)
    assert _history(folder) == [
        ("value", "129", "130", "correction"),
        ("note", figure.note, "", "correction"),
        ("status", "checked", "corrected", "correction"),
    ]
    assert {c.why for c in load_ledger(folder).correction_list} == {"misread the table"}


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.WITHDRAWN, Status.CORRECTED])
def test_a_correction_leaves_any_other_status(folder: Path, status: Status) -> None:
    figure = _figure(folder, status)
    correct_figure(folder, figure, {"locator": "p. 2"}, "found it", editor=ADA, now=NOW)
    assert load_ledger(folder).figure(figure.id).status is status


def test_an_update_leaves_the_status(folder: Path) -> None:
    figure = _figure(folder)
    correct_figure(
        folder,
        figure,
        {"also_in": "censor-3294223"},
        "the same in another outlet",
        editor=ADA,
        now=NOW,
        kind=CorrectionKind.UPDATE,
    )
    assert _history(folder) == [("also_in", "", "censor-3294223", "update")]
    assert load_ledger(folder).figure(figure.id).status is Status.CHECKED


def test_a_withdrawn_figure_stays_with_its_reason(folder: Path) -> None:
    figure = _figure(folder)
    before = len(load_ledger(folder).figures)
    withdraw_figure(folder, figure, "the outlet took it back", ADA, NOW)
    now = load_ledger(folder).figure(figure.id)
    assert (now.status, now.value, now.checked_by) == (Status.WITHDRAWN, 129, "second reading")
    assert len(load_ledger(folder).figures) == before
    assert _history(folder) == [("status", "checked", "withdrawn", "withdrawal")]


def test_withdrawing_a_proposed_figure_names_who_looked_at_it(folder: Path) -> None:
    figure = _figure(folder, Status.PROPOSED)
    withdraw_figure(folder, figure, "said twice", ADA, NOW)
    now = load_ledger(folder).figure(figure.id)
    assert (now.status, now.checked_by) == (Status.WITHDRAWN, "Ada")
    assert now.checked_on is not None
    assert now.checked_on.start == NOW.date()
    assert not load_ledger(folder).problems


def test_a_second_reading_marks_a_proposed_figure_checked(folder: Path) -> None:
    figure = _figure(folder, Status.PROPOSED)
    mark_checked(folder, figure, ADA, NOW)
    now = load_ledger(folder).figure(figure.id)
    assert (now.status, now.checked_by) == (Status.CHECKED, "Ada")
    assert sorted(_history(folder)) == [
        ("checked_by", "", "Ada", "update"),
        ("checked_on", "", "2026-11-23", "update"),
        ("status", "proposed", "checked", "update"),
    ]


def test_a_corrected_figure_read_again_stays_marked_as_corrected(folder: Path) -> None:
    figure = _figure(folder, Status.CORRECTED)
    mark_checked(folder, figure, ADA, NOW)
    now = load_ledger(folder).figure(figure.id)
    assert (now.status, now.checked_by) == (Status.CORRECTED, "Ada")


def test_a_withdrawal_can_be_undone(folder: Path) -> None:
    figure = _figure(folder)
    saved = withdraw_figure(folder, figure, "by mistake", ADA, NOW)
    undo(folder, saved, ADA, NOW)
    assert load_ledger(folder).figure(figure.id) == figure
    assert _history(folder)[-1] == ("status", "withdrawn", "checked", "correction")


def test_an_outdated_screen_corrects_nothing(folder: Path) -> None:
    figure = _figure(folder)
    correct_figure(folder, figure, {"value": "130"}, "first", editor=ADA, now=NOW)
    for attempt in (
        lambda: correct_figure(folder, figure, {"note": "x"}, "late", editor=ADA, now=NOW),
        lambda: withdraw_figure(folder, figure, "late", ADA, NOW),
        lambda: mark_checked(folder, figure, ADA, NOW),
    ):
        with pytest.raises(LedgerChanged):
            attempt()
    assert len(_history(folder)) == 2


def test_what_makes_no_sense_is_said_at_once(folder: Path) -> None:
    figure = _figure(folder)
    today = date(2026, 11, 23)
    for column in ("id", "status", "checked_by", "checked_on", "colour"):
        with pytest.raises(WrongUse, match="by hand"):
            correction_change(figure, {column: "x"}, "why")
    with pytest.raises(WrongUse, match="Say why"):
        correction_change(figure, {"note": "x"}, " ")
    with pytest.raises(WrongUse, match="Nothing is different"):
        correction_change(figure, {"note": figure.note}, "why")
    with pytest.raises(WrongUse, match="withdrawal"):
        correction_change(figure, {"note": "x"}, "why", CorrectionKind.WITHDRAWAL)
    with pytest.raises(WrongUse, match="Say why"):
        withdrawal_change(figure, "", ADA, today)
    withdrawn = _figure(folder, Status.WITHDRAWN)
    with pytest.raises(WrongUse, match="withdrawn already"):
        withdrawal_change(withdrawn, "why", ADA, today)
    with pytest.raises(WrongUse, match="nothing left to check"):
        second_reading_change(withdrawn, ADA, today)


def test_nobody_checks_what_they_added(folder: Path) -> None:
    row = figure_cells(_figure(folder)) | {"id": "2021-11-11-new", "status": "proposed"}
    row |= {"checked_by": "", "checked_on": ""}
    saved = save_change(folder, Change(edits=(AddRow(table="figures", row=row),)), ADA, NOW)
    ledger = load_ledger(folder)
    figure = ledger.figure("2021-11-11-new")
    assert why_no_second_reading(ledger, figure.id, ADA).startswith("You added this figure")
    with pytest.raises(NotAllowed, match="You added this figure, so somebody else"):
        mark_checked(folder, figure, Editor(name=" ADA ", known_by="sign-in"), NOW)
    assert load_ledger(folder).figure(figure.id).status is Status.PROPOSED
    assert why_no_second_reading(ledger, figure.id, BEN) == ""
    undone = undo(folder, mark_checked(folder, figure, BEN, NOW), BEN, NOW)
    assert undone.editor == BEN
    with pytest.raises(NotAllowed):
        mark_checked(folder, figure, ADA, NOW)
    withdraw_figure(folder, figure, "not in the report", ADA, NOW)
    assert saved.editor == ADA


def test_nobody_adds_a_figure_as_checked_by_themselves(folder: Path) -> None:
    row = figure_cells(_figure(folder)) | {"id": "2021-11-11-new", "checked_by": "Ada"}
    change = Change(edits=(AddRow(table="figures", row=row),))
    with pytest.raises(NotAllowed, match="somebody else"):
        save_change(folder, change, ADA, NOW)
    save_change(folder, change, BEN, NOW)


def test_nobody_checks_what_they_corrected(folder: Path) -> None:
    figure = _figure(folder, Status.PROPOSED)
    correct_figure(folder, figure, {"locator": "p. 9"}, "misread", editor=ADA, now=NOW)
    ledger = load_ledger(folder)
    figure = ledger.figure(figure.id)
    assert why_no_second_reading(ledger, figure.id, ADA).startswith("You corrected this figure")
    with pytest.raises(NotAllowed, match="You corrected this figure, so somebody else"):
        mark_checked(folder, figure, ADA, NOW)
    assert why_no_second_reading(ledger, ledger.figures["id"][5], ADA) == ""
    mark_checked(folder, figure, BEN, NOW)
    checked = load_ledger(folder).figure(figure.id)
    assert (checked.status, checked.checked_by) == (Status.CHECKED, "Ben")
    assert why_no_second_reading(load_ledger(folder), figure.id, BEN) == ""  # he only read it


def test_a_figure_that_was_taken_back_is_nobodys(folder: Path) -> None:
    row = figure_cells(_figure(folder)) | {"id": "2021-11-11-new"}
    change = Change(edits=(AddRow(table="figures", row=row | {"checked_by": "Ben"}),))
    undo(folder, save_change(folder, change, ADA, NOW), ADA, NOW)
    save_change(folder, change, Editor(name="Cleo", known_by="command line"), NOW)
    assert why_no_second_reading(load_ledger(folder), "2021-11-11-new", ADA) == ""


def test_a_second_reading_of_the_same_day_by_the_same_person_is_one(folder: Path) -> None:
    figure = _figure(folder, Status.PROPOSED)
    mark_checked(folder, figure, ADA, NOW)
    with pytest.raises(WrongUse, match="today already"):
        mark_checked(folder, load_ledger(folder).figure(figure.id), ADA, NOW)


def test_nobody_writes_without_the_right(folder: Path) -> None:
    figure = _figure(folder)
    for attempt in (
        lambda: correct_figure(folder, figure, {"note": "x"}, "y", editor=None, now=NOW),
        lambda: withdraw_figure(folder, figure, "y", None, NOW),
        lambda: mark_checked(folder, figure, None, NOW),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    assert _history(folder) == []
