"""The date of a ledger is what its rows say, not when a copy of its files was made."""

from datetime import date
from pathlib import Path

from figuredesk.ledger import load_ledger

DATA = Path(__file__).resolve().parents[2] / "data"


def _copy(to: Path, **changed: str) -> Path:
    for path in DATA.glob("*.csv"):
        (to / path.name).write_text(
            changed.get(path.stem, path.read_text(encoding="utf-8")), encoding="utf-8"
        )
    return to


def test_a_copy_is_no_younger_than_its_ledger(tmp_path: Path) -> None:
    assert load_ledger(_copy(tmp_path)).edition == load_ledger(DATA).edition == date(2026, 11, 23)


def test_a_correction_makes_a_ledger_younger(tmp_path: Path) -> None:
    corrections = (
        "at,by,figure,column,was,now,kind,why\n2027-01-05T10:00:00Z,desk,"
        "2021-11-18-in-country-eismont,note,a,b,correction,a slip\n"
    )
    assert load_ledger(_copy(tmp_path, corrections=corrections)).edition == date(2027, 1, 5)


def test_a_ledger_that_says_nothing_has_none(tmp_path: Path) -> None:
    header = DATA.joinpath("figures.csv").read_text(encoding="utf-8").splitlines()[0]
    assert load_ledger(_copy(tmp_path, figures=f"{header}\n")).edition is None
