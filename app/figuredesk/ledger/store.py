"""Saving: one change, all of its tables, all or nothing.

Under the lock: finish what a crash left, read the tables as they are now, put the
change on top (others' changes to other rows stay), have the validator look at the
result (`refusal`), and replace the files as one step. Whoever gets a `Saved` back can rely on it;
whoever gets an error finds the ledger as it was.

Undo. A changed cell is changed back by a correction of its own: the history keeps both.
Rows that a save added are removed by its undo, and by nothing else: within an hour, by
the editor who saved them, while nobody has changed them and nothing refers to them.
Nothing is lost by that, for the undo hands back the rows as a change that can be saved
again. After that a figure can only be withdrawn.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from figuredesk.errors import LedgerUnreadable, NotAllowed, WrongUse
from figuredesk.ledger.apply import apply_change
from figuredesk.ledger.csvfile import cut_table
from figuredesk.ledger.disk import REAL_DISK, Disk
from figuredesk.ledger.editors import Editor, require_editor
from figuredesk.ledger.edits import AddRow, Change, ChangeCell, Edit, RemoveRow
from figuredesk.ledger.journal import not_written, real_folders, recover, replace_files
from figuredesk.ledger.lock import WAIT_SECONDS, writing
from figuredesk.ledger.refusal import refuse_invalid
from figuredesk.ledger.schema import FILES
from figuredesk.ledger.second_pair import refuse_own_reading, remember_change
from figuredesk.ledger.shipped import refuse_shipped
from figuredesk.ledger.snapshot import read_files, version_of
from figuredesk.ledger.vocabulary import CorrectionKind

UNDO_WITHIN = timedelta(hours=1)
_UNDONE = "Undone: "


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A save that stands on the disk."""

    version: str  # the `Ledger.version` that it made
    change: Change  # what was saved
    inverse: Change  # what would take it back; give it to `undo`, not to `save_change`
    editor: Editor
    at: datetime


def save_change(
    directory: Path,
    change: Change,
    editor: Editor | None,
    now: datetime,
    *,
    disk: Disk = REAL_DISK,
    wait_seconds: float = WAIT_SECONDS,
) -> Saved:
    """Save `change` in every table it touches, or in none. `now` has a time zone.

    Raises NotAllowed without an editor, and where somebody marks as checked what is their
    own; LedgerChanged (with `conflicts`) when a row it
    touches is not what was read; ChangeRefused (with `problems`) when the result would
    be invalid; LedgerBusy, LedgerNotWritten or LedgerUnreadable when the disk is not
    fit. After any of them the ledger is as it was.
    """
    editor = require_editor(editor)
    if any(isinstance(edit, RemoveRow) for edit in change.edits):
        raise WrongUse("Rows are never removed; withdraw the figure, or undo what you just saved.")
    return _save(directory, change, editor, now, disk=disk, wait=wait_seconds, undoing=False)


def undo(
    directory: Path,
    saved: Saved,
    editor: Editor | None,
    now: datetime,
    *,
    disk: Disk = REAL_DISK,
    wait_seconds: float = WAIT_SECONDS,
) -> Saved:
    """Take back a save; raises as `save_change` does.

    The `inverse` of the result saves it again. See the head of this module for when rows
    that were added can be removed.
    """
    editor = require_editor(editor)
    removes = any(isinstance(edit, RemoveRow) for edit in saved.inverse.edits)
    if removes and editor != saved.editor:
        raise NotAllowed(
            f"Only {saved.editor.name}, who added these rows, can take them back. "
            "A figure can be withdrawn instead."
        )
    if removes and not timedelta(0) <= now - saved.at <= UNDO_WITHIN:
        raise NotAllowed(
            "Rows can be taken back within an hour of adding them. This is older; "
            "withdraw the figures instead."
        )
    return _save(directory, saved.inverse, editor, now, disk=disk, wait=wait_seconds, undoing=True)


def _save(
    directory: Path,
    change: Change,
    editor: Editor,
    now: datetime,
    *,
    disk: Disk,
    wait: float,
    undoing: bool,
) -> Saved:
    if now.tzinfo is None:
        raise WrongUse("The time of a save needs a time zone.")
    directory = directory.absolute()
    refuse_shipped(directory)
    if not directory.is_dir():
        raise LedgerUnreadable(
            f"Nothing was saved: {directory} is not a folder, or is gone. "
            "Put the ledger back and save again."
        )
    with writing(real_folders(directory, FILES), wait):
        try:
            recover(directory, FILES, disk)
        except OSError as error:
            raise not_written(error) from error
        was = read_files(directory, FILES)
        now_text = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        tables = {name: cut_table(content) for name, content in was.items()}
        changed = apply_change(tables, change, editor.name, now_text)
        if not undoing:
            refuse_own_reading(directory, tables, change, editor)
        contents = was | {name: table.to_bytes() for name, table in changed.items()}
        touched = {name: contents[name] for name in changed if contents[name] != was[name]}
        if touched:
            refuse_invalid(tables, tables | changed, _edited(change))
            replace_files(directory, was, touched, disk)
            remember_change(directory, change, editor)
    return Saved(
        version=version_of(contents),
        change=change,
        inverse=_inverse(change),
        editor=editor,
        at=now,
    )


def _edited(change: Change) -> dict[str, set[str]]:
    """The ids of the rows that are added, changed or removed, by table."""
    found: dict[str, set[str]] = {}
    for edit in change.edits:
        key = edit.id if isinstance(edit, ChangeCell) else edit.row["id"]
        found.setdefault(edit.table, set()).add(key.strip())
    return found


def _inverse(change: Change) -> Change:
    left: dict[tuple[str, str], dict[str, str]] = {}  # each row as the change leaves it
    for edit in change.edits:
        if isinstance(edit, ChangeCell) and edit.row:
            left.setdefault((edit.table, edit.id), dict(edit.row))[edit.column] = edit.now
    return Change(
        edits=tuple(_turned(edit, left) for edit in reversed(change.edits)),
        why=change.why if change.why.startswith(_UNDONE) else f"{_UNDONE}{change.why}",
        kind=CorrectionKind.CORRECTION,
    )


def _turned(edit: Edit, left: Mapping[tuple[str, str], Mapping[str, str]]) -> Edit:
    if isinstance(edit, AddRow):
        return RemoveRow(table=edit.table, row=edit.row)
    if isinstance(edit, RemoveRow):
        return AddRow(table=edit.table, row=edit.row)
    return ChangeCell(
        table=edit.table,
        id=edit.id,
        column=edit.column,
        was=edit.now,
        now=edit.was,
        row=left.get((edit.table, edit.id), {}),
    )
