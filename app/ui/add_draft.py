"""From the work of Add to the rows that would be saved, and what the validator says of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from figuredesk.ledger import Ledger, Problem
from figuredesk.reading.proposals import (
    AddDraft,
    draft_problems,
    final_rows,
    free_id,
)
from ui.add_work import ADD, ALSO, MADE, Work

_NAMED_BY = {"claimants": "name", "measures": "label", "places": "label"}
_POINTS_TO = {"claimants": "claimant", "measures": "measure", "places": "place"}
_LINKS = ("part_of", "replies_to")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A draft, and the validator's problems by where a person can mend them.

    The place of a problem is its table, the row there (a figure's place among the work's
    rows, from 0; the id of a row made on the way; "" for the report) and the column.
    """

    draft: AddDraft
    problems: Mapping[tuple[str, str], tuple[Problem, ...]]

    def of_row(self, table: str, row: str) -> tuple[Problem, ...]:
        """All that is wrong in one row."""
        return self.problems.get((table, row), ())

    def of(self, table: str, row: str, column: str) -> tuple[Problem, ...]:
        """What is wrong in one cell."""
        return tuple(each for each in self.of_row(table, row) if each.column == column)


def judge(work: Work, ledger: Ledger) -> Judged:
    """The rows that this work would add, held against the ledger's own validator."""
    added = [at for at, decision in enumerate(work.decisions) if decision == ADD]
    rows = [dict(work.rows[at]) for at in added]
    report, reports = _report(work, ledger)
    made, origins = _made(work, ledger, rows)
    for row in rows:
        row["report"] = report
        row |= {link: _linked(row[link], work, ledger) for link in _LINKS}
    draft = AddDraft(
        report=report,
        reports=reports,
        measures=made["measures"],
        places=made["places"],
        claimants=made["claimants"],
        figures=final_rows(
            rows, ledger.figures["id"].tolist(), work.report_row.get("published", "")
        ),
        also_in=tuple(
            same
            for same, decision in zip(work.same, work.decisions, strict=True)
            if decision == ALSO and same and ledger.has_figure(same)
        ),
    )
    at_row = {"figures": [str(at) for at in added], "reports": [""], **origins}
    found: dict[tuple[str, str], tuple[Problem, ...]] = {}
    for each in draft_problems(draft, ledger):
        place = (each.table, at_row[each.table][each.row])
        found[place] = (*found.get(place, ()), each.problem)
    return Judged(draft=draft, problems=found)


def made_in_use(work: Work) -> list[tuple[str, str]]:
    """Table and id of the rows made on the way that a figure to be added needs."""
    used = [row for row, decision in zip(work.rows, work.decisions, strict=True) if decision == ADD]
    return [
        (table, made)
        for table in MADE
        for made in work.new_rows(table)
        if any(row[_POINTS_TO[table]] == made for row in used)
    ]


def _report(work: Work, ledger: Ledger) -> tuple[str, tuple[dict[str, str], ...]]:
    if work.report:
        return work.report, ()
    row = dict(work.report_row)
    wanted = f"{row.get('outlet', '')}-{row.get('published', '')}"
    row["id"] = free_id(wanted, ledger.report_by_id)
    return row["id"], (row,)


def _made(
    work: Work, ledger: Ledger, rows: list[dict[str, str]]
) -> tuple[dict[str, tuple[dict[str, str], ...]], dict[str, list[str]]]:
    """The rows made on the way that are needed, with ids after their names as they now are."""
    taken = {
        "claimants": set(ledger.claimant_by_id),
        "measures": set(ledger.measure_by_id),
        "places": set(ledger.place_by_id),
    }
    made: dict[str, tuple[dict[str, str], ...]] = dict.fromkeys(MADE, ())
    origins: dict[str, list[str]] = {table: [] for table in MADE}
    for table, was in made_in_use(work):
        row = dict(work.new_rows(table)[was])
        row["id"] = free_id(row[_NAMED_BY[table]], taken[table])
        taken[table].add(row["id"])
        made[table] = (*made[table], row)
        origins[table].append(was)
        column = _POINTS_TO[table]
        for figure in rows:
            if figure[column] == was:
                figure[column] = row["id"]
    return made, origins


def _linked(link: str, work: Work, ledger: Ledger) -> str:
    """The figure that a row refers to: one that is added with it, or one of the ledger."""
    for row, decision, same in zip(work.rows, work.decisions, work.same, strict=True):
        if row["id"] != link:
            continue
        if decision == ADD:
            return link
        return same if same and ledger.has_figure(same) else ""  # its row was left out
    return link
