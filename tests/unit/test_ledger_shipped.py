"""The ledger that ships, and the program as a wheel carries it."""

import shutil
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from figuredesk.commands import serve
from figuredesk.errors import NotAllowed
from figuredesk.ledger import (
    AddRow,
    Change,
    Editor,
    is_for_reading,
    load_ledger,
    save_change,
    shipped_ledger,
)
from figuredesk.ledger.snapshot import read_files

ROOT = Path(__file__).resolve().parents[2]
ADA = Editor(name="Ada", known_by="this machine")
PIER = AddRow(table="places", row={"id": "pier", "label": "Pier", "extent": "point"})
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)


def test_a_checkout_has_its_own_to_work_on(tmp_path: Path) -> None:
    assert shipped_ledger() == ROOT / "data"
    assert not is_for_reading(shipped_ledger())
    assert not is_for_reading(tmp_path)


def test_an_installed_one_is_for_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged = tmp_path / "figuredesk" / "data"
    shutil.copytree(ROOT / "data", packaged)
    link = tmp_path / "link"
    link.symlink_to(packaged)
    monkeypatch.setattr("figuredesk.ledger.shipped._PACKAGED", packaged)
    assert shipped_ledger() == packaged
    before = read_files(packaged, ["places.csv"])
    for folder in (packaged, link, packaged / ".." / "data"):
        assert is_for_reading(folder)
        with pytest.raises(NotAllowed, match="figuredesk new DIR"):
            save_change(folder, Change(edits=(PIER,)), ADA, NOW)
    assert read_files(packaged, ["places.csv"]) == before
    assert {path.name for path in packaged.iterdir()} == {p.name for p in (ROOT / "data").iterdir()}
    own = tmp_path / "own"
    shutil.copytree(packaged, own)
    save_change(own, Change(edits=(PIER,)), ADA, NOW)
    assert "pier" in set(load_ledger(own).places["id"])


def test_a_wheel_carries_the_screens_their_settings_and_the_ledger() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]
    targets = wheel["targets"]["wheel"]
    carried = targets["force-include"]
    assert targets["packages"] == ["app/figuredesk"]
    parts = {path.name for path in (ROOT / "app").iterdir()} - {"figuredesk", "__pycache__"}
    assert parts == {"main.py", "ui", "views", ".streamlit"}
    for source, target in carried.items():
        assert (ROOT / source).exists(), source
        assert target.startswith("figuredesk/")  # nothing lies loose in site-packages
    assert {Path(source).parts[1] for source in carried if source.startswith("app/")} == parts
    inside = Path(carried["app/main.py"])
    assert serve._INSTALLED.relative_to(serve._PACKAGE.parent) == inside
    assert Path(carried["app/.streamlit/config.toml"]).parent.parent == inside.parent
    assert carried["data"] == "figuredesk/data"
