"""The data dictionary: every table, column, word and problem code, as Markdown."""

from collections.abc import Sequence
from enum import StrEnum

from figuredesk.ledger.columns import Column, ColumnType, Table
from figuredesk.ledger.meanings import CODE_MEANINGS, VALUE_MEANINGS
from figuredesk.ledger.schema import SCHEMA
from figuredesk.ledger.vocabulary import (
    ClaimantKind,
    CorrectionKind,
    Extent,
    Hedge,
    MeasureKind,
    ReportKind,
    Stance,
    Status,
)

_WORDS: dict[tuple[str, str], type[StrEnum]] = {
    ("figures", "hedge"): Hedge,
    ("figures", "stance"): Stance,
    ("figures", "status"): Status,
    ("reports", "kind"): ReportKind,
    ("measures", "kind"): MeasureKind,
    ("places", "extent"): Extent,
    ("claimants", "kind"): ClaimantKind,
    ("corrections", "kind"): CorrectionKind,
}
_HOLDS = {
    ColumnType.ID: "id: a to z, digits, single hyphens",
    ColumnType.TEXT: "text",
    ColumnType.NUMBER: "number: digits, a dot before decimals",
    ColumnType.CHOICE: "one of the words below",
    ColumnType.REFERENCES: "ids of {refers_to}.csv, one space between",
    ColumnType.REFERENCE: "id of {refers_to}.csv",
    ColumnType.PERIOD: "2021, 2021-11, 2021-11-18, or two of these with / between",
    ColumnType.DAY_OR_MONTH: "2021-11-18 or 2021-11",
    ColumnType.DAY: "2021-11-18",
    ColumnType.MOMENT: "2021-11-18T09:30:00Z",
    ColumnType.URL: "http or https address",
    ColumnType.LANGUAGE: "language tag: en, pl, pt-BR",
    ColumnType.TERMS: "lower-case words, | between",
    ColumnType.NAMES: "names, | between",
}
_INTRODUCTION = """\
## Data dictionary

One row of `figures.csv` is one number, or vague quantity, said by one claimant once. A row
says what was said, not what is true. An empty cell means "not stated", and nothing else does:
"NA" and "null" are text. A date or number that a report does not give stays empty.

The files are CSV: UTF-8, commas, a header. A spreadsheet may leave semicolons, tabs, Windows
line ends, a byte order mark, UTF-16, another order of columns or columns of your own: all are
read, and kept when the app saves. Format date and number columns as text before you type.
"""
_PROBLEMS = """\
### Problems

`figuredesk validate` lists them with file, line, column, what was found and what to do. A row
with a problem is left out until it is mended, unless said otherwise below; all others are
shown. A notice leaves nothing out.
"""


def dictionary_text() -> str:
    """The dictionary of any ledger: what a new one gets as its README."""
    parts = [_INTRODUCTION]
    parts += [_table_text(table) for table in SCHEMA.values()]
    parts.append(_PROBLEMS)
    parts.append(
        _markdown_table(
            ("Code", "What it means"),
            [(f"`{code.value}`", said) for code, said in CODE_MEANINGS.items()],
        )
    )
    return "\n".join(parts)


def _table_text(table: Table) -> str:
    rows = [
        (f"`{c.name}`", _holds(c), "yes" if c.required else "", _meaning(c)) for c in table.columns
    ]
    text = f"### {table.file}\n\n" + _markdown_table(
        ("Column", "Holds", "Required", "Meaning"), rows
    )
    for column in table.columns:
        words = _WORDS.get((table.name, column.name))
        if words:
            meanings = [(f"`{word.value}`", VALUE_MEANINGS[word]) for word in words]
            text += f"\nWords of `{column.name}`:\n\n" + _markdown_table(
                ("Word", "Meaning"), meanings
            )
    return text


def _holds(column: Column) -> str:
    if column.name == "column":
        return "name of a column of figures.csv"
    return _HOLDS[column.type].format(refers_to=column.refers_to)


def _meaning(column: Column) -> str:
    return column.meaning.replace("|", "\\|")


def _markdown_table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    for row in rows:
        cells = [cell.replace("\\|", "|").replace("|", "\\|") for cell in row]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
