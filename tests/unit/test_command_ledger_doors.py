"""The commands `validate`, `new` and `export`, as a person types them."""

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from figuredesk.cli import main

EXAMPLE = "2024-05-11-example-march-organisers"


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    directory = tmp_path / "our ledger"
    assert main(["new", str(directory)]) == 0
    assert f"figuredesk --data '{directory}'" in capsys.readouterr().out
    return directory


def _spoil(folder: Path, old: str, new: str) -> None:
    path = folder / "figures.csv"
    path.write_text(path.read_text().replace(old, new, 1))


def test_a_new_ledger_is_valid(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--data", str(folder)]) == 0
    assert capsys.readouterr().out == "No problems.\n"


def test_new_refuses_a_folder_in_use(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "figures.csv").read_bytes()
    assert main(["new", str(folder)]) == 2
    assert "is not empty: it holds README.md" in capsys.readouterr().err
    assert (folder / "figures.csv").read_bytes() == before


def test_validate_groups_problems_by_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _spoil(folder, ",7000,", ",\x1b[31m7OOO,")
    _spoil(folder, ",range,", ",rnage,")
    assert main(["validate", "--data", str(folder)]) == 1
    out = capsys.readouterr().out
    assert out.startswith("figures.csv\n  line 2, value: ⟨U+001B⟩[31m7OOO  [bad-characters]\n")
    assert "  line 3, hedge: rnage  [not-in-list]\n      “rnage” is none of: exact" in out
    assert out.endswith(" problems in 1 file; all other rows are good.\n")
    assert "\x1b" not in out


def test_validate_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _spoil(folder, ",range,", ",rnage,")
    assert main(["validate", "--json", "--data", str(folder)]) == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["file"], problem["line"], problem["code"]) == ("figures.csv", 3, "not-in-list")
    assert problem["severity"] == "error"


def test_validate_without_a_ledger(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--data", str(tmp_path / "none")]) == 2
    assert "is not a folder, or is gone" in capsys.readouterr().err


def test_export_csv_defuses_formulas(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _spoil(folder, "organisers of the march", "@SUM(1)")
    target = tmp_path / "out.csv"
    assert (
        main(["export", "--data", str(folder), "--output", str(target), "--side", "Organisers"])
        == 0
    )
    (row,) = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8")))
    assert (row["id"], row["value"], row["low"]) == (EXAMPLE, "7000", "")
    assert (row["claimant_role"], row["claimant_name"]) == ("'@SUM(1)", "River Alliance")
    assert "1 figure written to" in capsys.readouterr().err


def test_export_json_has_numbers_and_nulls(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    main(["export", "--data", str(folder), "--output", str(target), "--search", "RIVER alliance"])
    (row,) = json.loads(target.read_text(encoding="utf-8"))
    assert (row["value"], row["low"], row["part_of"]) == (7000, None, None)


def test_export_parquet_is_typed(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    main(["export", "--data", str(folder), "--format", "parquet", "--output", str(target)])
    table = pq.read_table(target)
    assert str(table.schema.field("value").type) == "double"
    assert table.column("value").to_pylist() == [7000.0, None, None]


def test_export_of_no_day_is_an_empty_table(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    main(["export", "--data", str(folder), "--output", str(target), "--since", "2030-01-01"])
    assert target.read_text().count("\n") == 1


def test_export_tells_a_mistyped_filter(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--data", str(folder), "--measure", "marcher"]) == 2
    assert "no measure “marcher”. Did you mean marchers?" in capsys.readouterr().err
