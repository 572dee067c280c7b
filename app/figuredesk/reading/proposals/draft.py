"""What a person is about to add: rows that are saved together or not at all.

A draft is held against the ledger's own validator before anything is written, with
only the rows that it touches, so that it answers as one types in a ledger of any size.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from figuredesk.ledger import (
    NOT_STATED,
    SCHEMA,
    AddRow,
    Change,
    ChangeCell,
    CorrectionKind,
    Ledger,
    Problem,
    ProblemCode,
    Severity,
    Stance,
    check_ledger,
    figure_cells,
    number_cell,
)
from figuredesk.reading.proposals.rows import free_id

Row = Mapping[str, str]

# A figure is left out because its new report is wrong: the report's own problem says it.
_FOLLOWS = frozenset({ProblemCode.REFERENCE_LEFT_OUT, ProblemCode.LINK_LEFT_OUT})
# A link that leads nowhere is loaded as none: the disk would seem to have been changed.
_LINKS = ("part_of", "replies_to")
_NEW_TABLES = ("reports", "measures", "places", "claimants", "figures")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDraft:
    """Rows to add, column → cell as text, and figures that this report carries too."""

    report: str = ""  # its id, new or known
    reports: tuple[Row, ...] = ()
    measures: tuple[Row, ...] = ()
    places: tuple[Row, ...] = ()
    claimants: tuple[Row, ...] = ()
    figures: tuple[Row, ...] = ()
    also_in: tuple[str, ...] = ()  # ids of figures of the ledger

    def rows_of(self, table: str) -> tuple[Row, ...]:
        """The new rows of one table."""
        rows: tuple[Row, ...] = getattr(self, table)
        return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftProblem:
    """Something that the validator would not accept, at row `row` (from 0) of the draft."""

    table: str
    row: int
    problem: Problem


def draft_change(draft: AddDraft, ledger: Ledger) -> Change:
    """The change that saves this draft, every table in one step."""
    edits: list[AddRow | ChangeCell] = [
        AddRow(table=table, row=clean_row(row))
        for table in _NEW_TABLES
        for row in draft.rows_of(table)
    ]
    for figure_id in dict.fromkeys(draft.also_in):
        cells = figure_cells(ledger.figure(figure_id))
        known = cells["also_in"].split()
        if draft.report in known or draft.report == cells["report"]:
            continue
        edits.append(
            ChangeCell(
                table="figures",
                id=figure_id,
                column="also_in",
                was=cells["also_in"],
                now=" ".join([*known, draft.report]),
                row={c: cell for c, cell in cells.items() if c not in _LINKS},
            )
        )
    return Change(
        edits=tuple(edits),
        why="Another report carries the same statement",
        kind=CorrectionKind.UPDATE,
    )


def draft_problems(draft: AddDraft, ledger: Ledger) -> tuple[DraftProblem, ...]:
    """What the ledger's validator says of the rows of a draft, in its own words."""
    contents: dict[str, bytes | str | None] = {}
    first_line: dict[str, int] = {}
    for name, table in SCHEMA.items():
        context = _context_rows(draft, ledger, name) if name != "corrections" else []
        new = [clean_row(row) for row in draft.rows_of(name)] if name in _NEW_TABLES else []
        contents[table.file] = _csv(table.column_names, [*context, *new])
        first_line[name] = len(context) + 2
    found = []
    for problem in check_ledger(contents).problems:
        name = problem.file.removesuffix(".csv")
        row = problem.line - first_line.get(name, 0)
        if problem.severity is Severity.ERROR and name in _NEW_TABLES and row >= 0:
            found.append(DraftProblem(table=name, row=row, problem=problem))
    causes = [each for each in found if each.problem.code not in _FOLLOWS]
    return tuple(causes or found)


def final_rows(rows: Iterable[Row], taken: Iterable[str], published: str) -> tuple[Row, ...]:
    """The rows with ids that say what they now say, and links between them that follow.

    A person may have changed measure or claimant since the id was made.
    """
    cleaned = [clean_row(row) for row in rows]
    used = set(taken)
    renamed: dict[str, str] = {}
    for row in cleaned:
        day = row["said_on"] or row["as_of"].rpartition("/")[2] or published
        who = row["claimant"] if row["claimant"] != NOT_STATED else "not-stated"
        denied = "denial" if row["stance"] == Stance.DENIES else ""
        new = free_id("-".join(filter(None, (day, row["measure"], denied, who))), used)
        renamed[row["id"]] = new
        used.add(new)
    return tuple(
        row
        | {"id": renamed[row["id"]]}
        | {link: renamed.get(row[link], row[link]) for link in _LINKS}
        for row in cleaned
    )


def clean_row(row: Row) -> dict[str, str]:
    """The row as it is saved: each cell one line, without spaces around."""
    return {column: " ".join(cell.split()) for column, cell in row.items()}


def _context_rows(draft: AddDraft, ledger: Ledger, table: str) -> list[dict[str, str]]:
    """The rows of the ledger that the draft's rows name, or whose id they would take."""
    if table == "figures":
        return [row | {"part_of": "", "replies_to": ""} for row in _linked(draft, ledger)]
    wanted: set[str] = {row.get("id", "") for row in draft.rows_of(table)}
    naming = (*draft.figures, *_linked(draft, ledger))
    if table == "reports":
        wanted |= {row.get("report", "") for row in naming}
        wanted |= {each for row in naming for each in row.get("also_in", "").split()}
        wanted |= _same_address(draft, ledger)
    else:
        column = table.removesuffix("s")
        wanted |= {row.get(column, "") for row in naming}
        wanted |= {row.get("within", "") for row in draft.rows_of(table)}
    return _rows(ledger, table, wanted)


def _linked(draft: AddDraft, ledger: Ledger) -> list[dict[str, str]]:
    """The figures of the ledger that the draft's figures refer to, or whose id they take.

    What these refer to in turn is no concern of the draft.
    """
    columns = ("id", "part_of", "replies_to")
    return _rows(ledger, "figures", {row.get(c, "") for row in draft.figures for c in columns})


def _rows(ledger: Ledger, table: str, ids: set[str]) -> list[dict[str, str]]:
    frame: pd.DataFrame = getattr(ledger, table)
    rows = frame[frame["id"].isin(ids - {""})]
    columns = SCHEMA[table].column_names
    return [{c: _cell(r[c]) for c in columns} for r in rows.to_dict("records")]


def _same_address(draft: AddDraft, ledger: Ledger) -> set[str]:
    """Reports with an address that the draft would give a second time."""
    urls = {row.get("url", "") for row in draft.reports} - {""}
    return set(ledger.reports.loc[ledger.reports["url"].isin(urls), "id"])


def _cell(value: object) -> str:
    if isinstance(value, float):
        return "" if pd.isna(value) else number_cell(value)
    return str(value)


def _csv(columns: Iterable[str], rows: Iterable[Row]) -> bytes:
    columns = list(columns)
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([" ".join(row.get(column, "").split()) for column in columns])
    return written.getvalue().encode("utf-8", "replace")
