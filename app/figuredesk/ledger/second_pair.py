"""The second pair of eyes: nobody checks what is their own.

`corrections.csv` says who changed a figure. Who added it stands nowhere in the ledger, so
a process remembers what was added through it: whoever has just added a report's figures is
not the one to mark them as checked.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from pathlib import Path

from figuredesk.errors import NotAllowed
from figuredesk.ledger.book import Ledger
from figuredesk.ledger.csvfile import TableFile
from figuredesk.ledger.editors import Editor
from figuredesk.ledger.edits import AddRow, Change, ChangeCell, RemoveRow
from figuredesk.ledger.vocabulary import CorrectionKind

_READING = ("status", "checked_by", "checked_on")  # what a second reading itself changes
_ADDED_IT = "You added this figure, so somebody else has to compare it with its report."
_CHANGED_IT = "You corrected this figure, so somebody else has to compare it with its report."


class _Added:
    """Who added which figure of which ledger; the oldest are forgotten first."""

    _MOST = 20_000

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._names: OrderedDict[tuple[Path, str], str] = OrderedDict()

    def remember(self, directory: Path, figure: str, name: str) -> None:
        with self._lock:
            self._names[directory.resolve(), figure] = name
            while len(self._names) > self._MOST:
                self._names.popitem(last=False)

    def forget(self, directory: Path, figure: str) -> None:
        with self._lock:
            self._names.pop((directory.resolve(), figure), None)

    def name(self, directory: Path, figure: str) -> str:
        with self._lock:
            return self._names.get((directory.resolve(), figure), "")


_ADDED = _Added()


def why_no_second_reading(ledger: Ledger, figure_id: str, editor: Editor) -> str:
    """Why this editor cannot mark the figure as checked, as a sentence; "" when they can."""
    entries = ((c.column, c.by) for c in ledger.correction_list if c.figure == figure_id)
    return _why_not(ledger.directory, figure_id, editor.name, entries)


def refuse_own_reading(
    directory: Path, tables: Mapping[str, TableFile], change: Change, editor: Editor
) -> None:
    """Raise NotAllowed where `change` marks as checked what the reader's own hand wrote."""
    if change.kind is CorrectionKind.WITHDRAWAL:
        return  # whoever withdraws a figure is named in it, and need be nobody else
    for edit in change.edits:
        if edit.table != "figures":
            continue
        if isinstance(edit, AddRow):
            if _same(edit.row.get("checked_by", ""), editor.name):
                raise NotAllowed(f"Nothing was saved. {_ADDED_IT}")
        elif isinstance(edit, ChangeCell) and edit.column == "checked_by" and edit.now:
            entries = _entries(tables["corrections.csv"], edit.id)
            if why := _why_not(directory, edit.id, edit.now, entries):
                raise NotAllowed(f"Nothing was saved. {why}")


def remember_change(directory: Path, change: Change, editor: Editor) -> None:
    """Keep in mind who added the figures of a change that was saved."""
    for edit in change.edits:
        if edit.table == "figures" and isinstance(edit, AddRow):
            _ADDED.remember(directory, edit.row["id"], editor.name)
        elif edit.table == "figures" and isinstance(edit, RemoveRow):
            _ADDED.forget(directory, edit.row["id"])


def _entries(history: TableFile, figure_id: str) -> list[tuple[str, str]]:
    return [
        (history.cell(row, "column").strip(), history.cell(row, "by"))
        for row in sorted(history.find_text([figure_id]))
        if history.cell(row, "figure").strip() == figure_id
    ]


def _why_not(directory: Path, figure_id: str, name: str, entries: Iterable[tuple[str, str]]) -> str:
    if _same(_ADDED.name(directory, figure_id), name):
        return _ADDED_IT
    if any(column not in _READING and _same(by, name) for column, by in entries):
        return _CHANGED_IT
    return ""


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold() != ""
