"""A new ledger: its files, its descriptor, its dictionary, and rows to learn from."""

import json
import re
from pathlib import Path

from figuredesk.errors import LedgerNotWritten
from figuredesk.ledger.csvfile import new_table
from figuredesk.ledger.descriptor import ledger_descriptor
from figuredesk.ledger.dictionary import dictionary_text
from figuredesk.ledger.schema import SCHEMA

_REPORT = "example-gazette-2024-05-12"
_WHOLE = "2024-05-11-example-march-organisers"

EXAMPLE_ROWS: dict[str, tuple[dict[str, str], ...]] = {
    "reports": (
        {
            "id": _REPORT,
            "outlet": "Example Gazette",
            "title": "Thousands march for the river",
            "url": "https://example.org/2024/05/12/river-march",
            "published": "2024-05-12",
            "language": "en",
            "kind": "news",
        },
    ),
    "measures": (
        {
            "id": "marchers",
            "label": "People at the march",
            "unit": "people",
            "kind": "stock",
            "definition": "People who took part in the march at its fullest, on one day; "
            "onlookers are not counted.",
            "terms": "marchers|protesters|people|crowd",
        },
    ),
    "places": (
        {"id": "exampleton", "label": "Exampleton", "extent": "area", "names": "Example Town"},
        {
            "id": "exampleton-bridge",
            "label": "The bridge of Exampleton",
            "within": "exampleton",
            "lat": "52.50",
            "lon": "13.40",
            "extent": "point",
        },
    ),
    "claimants": (
        {
            "id": "not-stated",
            "name": "Not stated",
            "side": "Other",
            "kind": "unknown",
        },
        {
            "id": "exampleton-police",
            "name": "Exampleton Police",
            "side": "Authorities",
            "kind": "agency",
        },
        {
            "id": "river-alliance",
            "name": "River Alliance",
            "side": "Organisers",
            "kind": "ngo",
            "names": "Alliance for the River",
        },
    ),
    "figures": (
        {
            "id": _WHOLE,
            "quote": "about 7,000 people had come",
            "value": "7000",
            "hedge": "about",
            "measure": "marchers",
            "place": "exampleton",
            "as_of": "2024-05-11",
            "said_on": "2024-05-11",
            "claimant": "river-alliance",
            "claimant_role": "organisers of the march",
            "stance": "estimates",
            "report": _REPORT,
            "locator": "paragraph 2",
            "status": "proposed",
            "note": "An example: put your own rows in place of it.",
        },
        {
            "id": "2024-05-11-example-march-police",
            "quote": "between 4,000 and 5,000 demonstrators",
            "low": "4000",
            "high": "5000",
            "hedge": "range",
            "measure": "marchers",
            "place": "exampleton",
            "as_of": "2024-05-11",
            "claimant": "exampleton-police",
            "claimant_role": "city police",
            "stance": "asserts",
            "report": _REPORT,
            "locator": "paragraph 3",
            "status": "proposed",
            "note": "An example: a range has two bounds and no value.",
        },
        {
            "id": "2024-05-11-example-on-the-bridge",
            "quote": "hundreds of them on the bridge",
            "hedge": "vague",
            "measure": "marchers",
            "place": "exampleton-bridge",
            "as_of": "2024-05-11",
            "claimant": "not-stated",
            "stance": "asserts",
            "part_of": _WHOLE,
            "report": _REPORT,
            "locator": "paragraph 5",
            "status": "proposed",
            "note": "An example: a vague quantity has no number.",
        },
    ),
}
"""Rows that a newsroom can edit: a range, a vague part of a whole, two sides."""


def start_ledger(directory: Path) -> tuple[Path, ...]:
    """Start a ledger in `directory`, made if it is not there; returns the files written.

    Raises LedgerNotWritten when the folder holds anything already or cannot be written.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        found = sorted(path.name for path in directory.iterdir())
        if found:
            more = " and more" if len(found) > 3 else ""
            raise LedgerNotWritten(
                f"{directory} is not empty: it holds {', '.join(found[:3])}{more}. Nothing was "
                "written. Name a new folder, or an empty one."
            )
        written = []
        for name, content in starter_files(directory.absolute().name).items():
            path = directory / name
            with path.open("xb") as file:
                file.write(content)
            written.append(path)
    except OSError as error:
        raise LedgerNotWritten(
            f"A ledger cannot be started in {directory}: {error.strerror}. Name another folder."
        ) from error
    return tuple(written)


def starter_files(name: str) -> dict[str, bytes]:
    """The files of a new ledger: name → bytes."""
    files: dict[str, bytes] = {}
    for key, table in SCHEMA.items():
        file = new_table(table.column_names)
        for row in EXAMPLE_ROWS.get(key, ()):
            file = file.with_row(row, sorted_by="id")
        files[table.file] = file.to_bytes()
    plain = re.sub("[^a-z0-9]+", "-", name.casefold()).strip("-") or "ledger"
    descriptor = ledger_descriptor(
        plain,
        name or "A ledger of figures",
        "Who said which number, when, about exactly what, and where it was printed. One row of "
        "figures.csv is one number or vague quantity, said by one claimant once.",
    )
    files["datapackage.json"] = (
        json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    ).encode(errors="replace")
    files["README.md"] = dictionary_text().encode()
    return files
