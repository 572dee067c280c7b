"""What a ledger says of itself in its descriptor."""

from pathlib import Path

import pytest

from figuredesk.publishing import about_ledger

ROOT = Path(__file__).resolve().parents[2]


def test_a_ledger_says_what_it_is() -> None:
    about = about_ledger(ROOT / "data")
    assert about.title.startswith("Figures of the")
    assert about.licences[0][1] == "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"title": 7, "licenses": "x"}', "[" * 100_000])
def test_a_broken_descriptor_says_less(tmp_path: Path, content: str) -> None:
    (tmp_path / "datapackage.json").write_text(content, encoding="utf-8")
    about = about_ledger(tmp_path)
    assert about.title == ""
    assert about.licences == ()
