"""The tables' bytes of one moment: never one table before a save and another after it.

A reader takes no lock. It reads, then looks whether any file, or the journal, is not
what it was when the reading began, and if so reads again.
"""

import hashlib
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from figuredesk.errors import LedgerBusy, LedgerUnreadable
from figuredesk.ledger.journal import JOURNAL_NAME, current_paths, real_path

_PATIENCE_SECONDS = 10.0
_PAUSE_SECONDS = 0.002
_Mark = tuple[int, int, int, int]


def read_files(directory: Path, names: Iterable[str]) -> dict[str, bytes]:
    """The contents of these files of the ledger, all of the same moment.

    Raises LedgerUnreadable when one is missing or forbidden, LedgerBusy when they
    change faster than they can be read for ten seconds.
    """
    names = tuple(names)
    give_up = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < give_up:
        found = _read_once(directory, names)
        if found is not None:
            return found
        time.sleep(_PAUSE_SECONDS)
    raise LedgerBusy(
        f"The ledger in {directory} is being changed all the time and could not be read. "
        "Try again in a moment."
    )


def version_of(contents: Mapping[str, bytes]) -> str:
    """A name for these contents, in this order: another as soon as one byte differs."""
    digest = hashlib.sha256()
    for content in contents.values():
        digest.update(content)
    return digest.hexdigest()


def _read_once(directory: Path, names: tuple[str, ...]) -> dict[str, bytes] | None:
    journal = _journal_bytes(directory)
    paths = current_paths(directory, names)
    marks = {path: _mark(path) for path in paths.values()}
    contents: dict[str, bytes] = {}
    for name, path in paths.items():
        try:
            contents[name] = path.read_bytes()
        except FileNotFoundError as error:
            if path != real_path(directory, name) or _journal_bytes(directory) != journal:
                return None  # renamed into place while we read
            raise _unreadable(directory / name, error) from error
        except OSError as error:
            raise _unreadable(directory / name, error) from error
    unchanged = (
        _journal_bytes(directory) == journal
        and current_paths(directory, names) == paths
        and all(_mark(path) == mark for path, mark in marks.items())
    )
    return contents if unchanged else None


def _journal_bytes(directory: Path) -> bytes:
    try:
        return (directory / JOURNAL_NAME).read_bytes()
    except OSError:
        return b""


def _mark(path: Path) -> _Mark | None:
    """What tells one state of a file from the next; a rename keeps it."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _unreadable(path: Path, error: OSError) -> LedgerUnreadable:
    if not path.parent.is_dir():
        return LedgerUnreadable(f"{path.parent} is not a folder, or is gone: no ledger is there.")
    return LedgerUnreadable(f"{path} cannot be read: {error.strerror or error}.")
