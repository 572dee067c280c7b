"""The ledger that ships: valid by the public validator and by ours, described as it is."""

import json
from pathlib import Path
from typing import Any

import frictionless
import pytest

from figuredesk.ledger import SCHEMA, ProblemCode, load_ledger, parse_table, validate_ledger
from figuredesk.ledger.descriptor import table_resource
from figuredesk.ledger.dictionary import dictionary_text
from figuredesk.ledger.starter import start_ledger

DATA = Path(__file__).resolve().parents[2] / "data"


def _is_valid(folder: Path) -> bool:
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])[:10]
    return report.stats["tasks"] == len(SCHEMA)


@pytest.mark.filterwarnings("ignore")
def test_the_public_validator_finds_nothing() -> None:
    assert _is_valid(DATA)


@pytest.mark.filterwarnings("ignore")
def test_the_public_validator_finds_nothing_in_a_new_ledger(tmp_path: Path) -> None:
    start_ledger(tmp_path)
    assert validate_ledger(tmp_path) == ()
    assert _is_valid(tmp_path)


def test_our_validation_finds_nothing() -> None:
    assert validate_ledger(DATA) == ()


def test_every_row_is_loaded() -> None:
    ledger = load_ledger(DATA)
    sizes = [len(getattr(ledger, name)) for name in SCHEMA]
    assert sizes == [372, 310, 33, 28, 94, 0]


@pytest.mark.parametrize("name", sorted(SCHEMA))
def test_load_and_save_gives_the_same_bytes(name: str) -> None:
    content = (DATA / f"{name}.csv").read_bytes()
    table = parse_table(content)
    assert table.to_bytes() == content
    assert (
        "".join(table.write_row(row.cells) for row in table.rows)
        == content.decode().split("\n", 1)[1]
    ), "each row is written as the ledger writes rows"


def _comparable(resource: dict[str, Any]) -> dict[str, Any]:
    """Without the sides, which are this ledger's own, and in no order of keys."""
    for field in resource["schema"]["fields"]:
        if field["name"] == "side":
            field["constraints"].pop("enum", None)
    resource["schema"].get("foreignKeys", []).sort(key=lambda key: key["fields"])
    return resource


def test_the_descriptor_says_what_the_schema_says() -> None:
    shipped = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    said = [_comparable(resource) for resource in shipped["resources"]]
    assert said == [_comparable(table_resource(table)) for table in SCHEMA.values()]


def test_the_dictionary_in_the_readme_is_the_schemas() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    assert readme.endswith(dictionary_text())
    for code in ProblemCode:
        assert f"| `{code.value}` |" in readme
