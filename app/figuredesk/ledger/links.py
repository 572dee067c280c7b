"""Links: what rows point to, across tables and within one.

A row that cannot do without what it points to (a figure's measure, place, claimant and
report) is left out with it. A link that a row can do without
(the whole, the figure answered, other reports, the place around) is left empty, and the
row is shown. The history of a figure that is left out is shown, for nothing of it is lost.
"""

import difflib
from collections.abc import Mapping

from figuredesk.ledger.columns import Column, ColumnType
from figuredesk.ledger.problems import ProblemCode, Severity
from figuredesk.ledger.sheet import Sheet, rows_and_verb, shorten

_MAX_SUGGESTIONS = 20  # each looks at every id of a table


def check_links(sheets: Mapping[str, Sheet]) -> None:
    """Check every link between the rows of `sheets`, in an order that settles at once."""
    for sheet in sheets.values():
        for column in sheet.table.columns:
            if column.refers_to and column.required:
                _check_required(sheet, column, sheets[column.refers_to])
    for sheet in sheets.values():
        for column in sheet.table.columns:
            if column.type is ColumnType.REFERENCES:
                _check_lists(sheet, column, sheets[column.refers_to])
            elif column.refers_to and not column.required:
                _check_optional(sheet, column, sheets[column.refers_to])
                _break_circles(sheet, column.name)


class _Targets:
    """The ids of a table: those that are shown, and the lines of those that are not."""

    def __init__(self, sheet: Sheet) -> None:
        ids = sheet.cells["id"]
        self.table = sheet.table
        self.shown = {ids[row] for row in sheet.good()}
        self.left_out = {
            ids[row]: sheet.lines[row] for row in sorted(sheet.bad, reverse=True) if ids[row]
        }
        self.suggested = 0

    def objection(self, cell: str, consequence: str) -> tuple[ProblemCode, str] | None:
        """Why `cell` leads nowhere, and what is done about it; None when it is fine."""
        if cell in self.shown:
            return None
        noun = _NOUNS[self.table.name]
        if cell in self.left_out:
            return ProblemCode.REFERENCE_LEFT_OUT, (
                f"The {noun} “{shorten(cell, 60)}” is left out because of what is wrong in line "
                f"{self.left_out[cell]} of {self.table.file}. Mend that line. {consequence}"
            )
        return ProblemCode.REFERENCE_UNKNOWN, (
            f"No {noun} has the id “{shorten(cell, 60)}”. {self._hint(cell)}Add it to "
            f"{self.table.file}, or write the id of one that is there. {consequence}"
        )

    def _hint(self, cell: str) -> str:
        self.suggested += 1
        if self.suggested > _MAX_SUGGESTIONS or len(cell) > 120 or len(self.shown) > 20_000:
            return ""
        near = difflib.get_close_matches(cell, self.shown, n=1, cutoff=0.8)
        return f"Did you mean {near[0]}? " if near else ""


_NOUNS = {
    "figures": "figure",
    "reports": "report",
    "measures": "measure",
    "places": "place",
    "claimants": "claimant",
}


def _check_required(sheet: Sheet, column: Column, target: Sheet) -> None:
    is_history = sheet.table.name == "corrections"
    if target.fatal and is_history:
        return
    if target.fatal:
        rows = list(sheet.good())
        if rows and not sheet.fatal:
            sheet.bad.update(rows)
            left_out = rows_and_verb(len(rows))
            target.blame(f"Until then {left_out} left out of {sheet.table.name}.")
        return
    targets = _Targets(target)
    if is_history:
        targets.shown |= targets.left_out.keys()
    until = "Until then this row is left out."
    said = {cell: targets.objection(cell, until) for cell in set(sheet.cells[column.name]) if cell}
    if any(said.values()):
        sheet.check_cells(column.name, lambda cell: said[cell])


def _check_optional(sheet: Sheet, column: Column, target: Sheet) -> None:
    cells = sheet.cells[column.name]
    if target.fatal:
        sheet.cells[column.name] = [""] * len(cells)
        return
    targets = _Targets(target)
    until = "Until then the row is shown without this link."
    said = {cell: targets.objection(cell, until) for cell in set(cells) if cell}
    wrong = {cell: why for cell, why in said.items() if why}
    if not wrong:
        return
    for row in sheet.good():
        if cells[row] in wrong:
            code, remedy = wrong[cells[row]]
            sheet.report(row, column.name, _link_code(code), remedy, keeps_row=True)
            cells[row] = ""


def _link_code(code: ProblemCode) -> ProblemCode:
    left_out = ProblemCode.REFERENCE_LEFT_OUT
    return ProblemCode.LINK_LEFT_OUT if code is left_out else ProblemCode.LINK_UNKNOWN


def _check_lists(sheet: Sheet, column: Column, target: Sheet) -> None:
    cells, own = sheet.cells[column.name], sheet.cells["report"]
    if target.fatal or not any(cells):
        return
    targets = _Targets(target)
    until = "Until then the row is shown without it."
    for row in sheet.good():
        if not cells[row]:
            continue
        written, kept = cells[row].split(), []
        for item in written:
            why = targets.objection(item, until)
            if why:
                sheet.report(row, column.name, _link_code(why[0]), why[1], keeps_row=True)
            elif item in kept or item == own[row]:
                sheet.report(
                    row, column.name, ProblemCode.LINK_TWICE,
                    f"“{item}” is named twice for this figure. Name each other report once, and "
                    "the figure's own report in “report” alone.",
                    severity=Severity.NOTICE,
                )  # fmt: skip
            else:
                kept.append(item)
        if kept != written:
            cells[row] = " ".join(kept)


def _break_circles(sheet: Sheet, name: str) -> None:
    """Empty every link of a circle, for none of them is known to be the wrong one."""
    ids, cells = sheet.cells["id"], sheet.cells[name]
    rows = {ids[row]: row for row in sheet.good() if cells[row]}
    done: set[int] = set()
    for start in rows.values():
        path: list[int] = []
        place: dict[int, int] = {}
        row: int | None = start
        while row is not None and row not in done and row not in place:
            place[row] = len(path)
            path.append(row)
            row = rows.get(cells[row])
        if row is not None and row in place:
            _report_circle(sheet, name, path[place[row] :])
        done.update(path)


def _report_circle(sheet: Sheet, name: str, circle: list[int]) -> None:
    lines = [sheet.lines[row] for row in circle]
    if len(circle) == 1:
        what = "This row points to itself."
    else:
        shown = ", ".join(str(line) for line in sorted(lines)[:10])
        what = (
            f"The rows in lines {shown}{' …' if len(lines) > 10 else ''} point round in a circle."
        )
    remedy = f"{what} Empty “{name}” where it is wrong. Until then they are shown without it."
    if len(circle) == 1:
        remedy = f"{what} Empty “{name}”, or name another row. It is shown without this link."
    for row in circle:
        sheet.report(row, name, ProblemCode.LINK_CIRCULAR, remedy, keeps_row=True)
    for row in circle:
        sheet.cells[name][row] = ""
