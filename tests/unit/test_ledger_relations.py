"""What a figure stands in relation to."""

import csv
import shutil
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger, relations_of

ROOT = Path(__file__).resolve().parents[2]
WHOLE, PART = "2021-11-18-in-country-eismont", "2021-11-18-near-border-eismont"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "data", tmp_path / "ledger"))


def _with(folder: Path, figure_id: str, **cells: str) -> Ledger:
    path = folder / "figures.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["id"] == figure_id:
            row.update(cells)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return load_ledger(folder)


def test_the_rest_is_worked_out_from_the_claimants_own_numbers(folder: Path) -> None:
    found = relations_of(load_ledger(folder), WHOLE)
    assert found.parts == (PART,)
    assert found.remainder is not None
    assert (found.remainder.value, found.remainder.about) == (5000, True)
    assert found.remainder.working == "7,000 − 2,000 = 5,000"
    assert relations_of(load_ledger(folder), PART).whole == WHOLE


@pytest.mark.parametrize(
    "cells",
    [
        {"hedge": "more-than"},
        {"claimant": "iom"},
        {"value": "8000"},
        {"value": "", "hedge": "vague"},
        {"status": "withdrawn"},
    ],
)
def test_no_rest_where_the_numbers_do_not_give_one(folder: Path, cells: dict[str, str]) -> None:
    assert relations_of(_with(folder, PART, **cells), WHOLE).remainder is None


def test_others_are_other_claimants_within_seven_days(folder: Path) -> None:
    ledger = load_ledger(folder)
    others = [ledger.figure(key) for key in relations_of(ledger, WHOLE).others]
    assert others
    for other in others:
        assert other.claimant != "natallya-eismont"
        assert (other.measure, other.place) == ("people-in-country", "belarus")
    assert "2021-11-29-in-country-iom" not in {other.id for other in others}


def test_a_withdrawn_figure_is_nobodys_rival(folder: Path) -> None:
    krg = "2021-11-18-in-country-krg"
    assert krg in relations_of(load_ledger(folder), WHOLE).others
    assert krg not in relations_of(_with(folder, krg, status="withdrawn"), WHOLE).others
