"""Several files replaced as one step, with recovery.

A change often touches two tables (a figure and its correction), and a rename replaces
one file only. So the new contents are first written beside the files and flushed; then
a journal that names them appears, by one rename: that is the moment of the save. Then
the files are renamed into place, and the journal goes. Whoever finds a journal, reader
or writer, takes the contents that it names; a writer finishes the work first.

    .figures.csv.<transaction>.new     what the file is to be
    .figures.csv.<transaction>.old     what it was, for the way back
    .ledger-journal.json               present only between the save and its last rename
"""

import hashlib
import json
import os
import re
import stat
import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from figuredesk.errors import LedgerNotWritten
from figuredesk.ledger.disk import Disk

JOURNAL_NAME = ".ledger-journal.json"
_TEMPORARY = re.compile(r"\.(?P<name>.+)\.[0-9a-f]{32}\.(?:new|old)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """Which contents the files are to have: `take` the new ones, or the old ones back."""

    transaction: str  # 32 hexadecimal digits
    take: Literal["new", "old"]
    was: Mapping[str, str]  # file name → SHA-256 of what the transaction replaces

    def source(self, directory: Path, name: str) -> Path:
        """Where the contents lie until they are renamed into place."""
        return temporary_path(directory, name, self.transaction, self.take)


def real_path(directory: Path, name: str) -> Path:
    """The file itself, where the ledger's folder holds a symbolic link to it."""
    return Path(os.path.realpath(directory / name))


def temporary_path(directory: Path, name: str, transaction: str, which: str) -> Path:
    """A temporary file lies beside the real one: a rename cannot cross file systems."""
    return real_path(directory, name).parent / f".{name}.{transaction}.{which}"


def real_folders(directory: Path, names: Iterable[str]) -> set[Path]:
    """The folders that hold the ledger's real files, its own among them."""
    return {Path(os.path.realpath(directory))} | {real_path(directory, n).parent for n in names}


def read_journal(directory: Path) -> Journal | None:
    """The journal of an unfinished save, or None; what is not ours counts as none."""
    try:
        found = json.loads((directory / JOURNAL_NAME).read_bytes())
        journal = Journal(
            transaction=str(found["transaction"]), take=found["take"], was=dict(found["was"])
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None
    good = re.fullmatch(r"[0-9a-f]{32}", journal.transaction) and journal.take in ("new", "old")
    plain = all(isinstance(name, str) and re.fullmatch(r"\w+\.csv", name) for name in journal.was)
    return journal if good and plain else None


def current_paths(directory: Path, names: Iterable[str]) -> dict[str, Path]:
    """Where the contents of each file lie at this moment.

    A save that nobody was told of, none of whose files has been renamed yet, gives way
    to a person who edited one of them after the crash.
    """
    paths = {name: real_path(directory, name) for name in names}
    journal = read_journal(directory)
    if journal is None or _given_way(directory, journal):
        return paths
    for name in journal.was.keys() & paths.keys():
        source = journal.source(directory, name)
        if source.exists():
            paths[name] = source
    return paths


def _given_way(directory: Path, journal: Journal) -> bool:
    if journal.take == "old" or not all(
        journal.source(directory, name).exists() for name in journal.was
    ):
        return False
    return any(_digest_of(real_path(directory, n)) != was for n, was in journal.was.items())


def _digest_of(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def recover(directory: Path, names: Iterable[str], disk: Disk) -> None:
    """Finish, or take back, what a crash left; call it under the lock. Raises OSError."""
    names = tuple(names)
    journal = read_journal(directory)
    if journal is not None and not set(journal.was) <= set(names):
        journal = None
    if journal is not None and not _given_way(directory, journal):
        _put_in_place(directory, journal, journal.was, disk)
    if journal is not None or (directory / JOURNAL_NAME).exists():
        disk.remove(directory / JOURNAL_NAME)
    _sweep(directory, names, disk)


def _put_in_place(directory: Path, journal: Journal, names: Iterable[str], disk: Disk) -> None:
    for name in names:
        source = journal.source(directory, name)
        if source.exists():
            disk.rename(source, real_path(directory, name))
    for folder in real_folders(directory, names):
        disk.flush_folder(folder)


def _sweep(directory: Path, names: Iterable[str], disk: Disk) -> None:
    known = {*names, JOURNAL_NAME}
    for folder in real_folders(directory, names):
        for path in folder.iterdir():
            found = _TEMPORARY.fullmatch(path.name)
            if found and found["name"] in known:
                disk.remove(path)


def replace_files(
    directory: Path, was: Mapping[str, bytes], now: Mapping[str, bytes], disk: Disk
) -> None:
    """Replace the files of `now`, all or none; call it under the lock, after `recover`.

    `was` is what the caller read; a file that says something else by now is left alone.
    Raises LedgerNotWritten, and then the files are as they were.
    """
    transaction = uuid.uuid4().hex
    journal = Journal(
        transaction=transaction,
        take="new",
        was={name: hashlib.sha256(was[name]).hexdigest() for name in now},
    )
    renamed: list[str] = []
    committed = False
    try:
        for name, content in now.items():
            target = real_path(directory, name)
            _check_writable(target)
            disk.write_new(journal.source(directory, name), content, like=target)
            disk.keep(target, temporary_path(directory, name, transaction, "old"))
        for folder in real_folders(directory, now):
            disk.flush_folder(folder)
        for name in now:
            if real_path(directory, name).read_bytes() != was[name]:
                raise LedgerNotWritten(
                    f"Nothing was saved: {name} was changed by another program at this very "
                    "moment. Load the ledger again and repeat the change."
                )
        committed = True
        _write_journal(directory, journal, disk)
        for name in now:
            disk.rename(journal.source(directory, name), real_path(directory, name))
            renamed.append(name)
    except (OSError, LedgerNotWritten) as error:
        if committed:
            _go_back(directory, journal, renamed, disk, error)
        _tidy(directory, now, disk)
        if isinstance(error, LedgerNotWritten):
            raise
        raise not_written(error) from error
    _finish(directory, now, disk)


def _check_writable(target: Path) -> None:
    mode = target.stat().st_mode
    if not stat.S_ISREG(mode):
        raise LedgerNotWritten(f"Nothing was saved: {target} is not an ordinary file.")
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise LedgerNotWritten(
            f"Nothing was saved: {target} is read-only. Allow writing to it, then save again."
        )


def _write_journal(directory: Path, journal: Journal, disk: Disk) -> None:
    text = json.dumps(
        {"transaction": journal.transaction, "take": journal.take, "was": dict(journal.was)}
    )
    draft = directory / f".{JOURNAL_NAME}.{uuid.uuid4().hex}.new"
    disk.write_new(draft, text.encode())
    disk.rename(draft, directory / JOURNAL_NAME)
    disk.flush_folder(directory)


def _go_back(
    directory: Path, journal: Journal, renamed: list[str], disk: Disk, cause: Exception
) -> None:
    """Undo a save that was begun; if even that fails, the journal settles it later."""
    try:
        if renamed:
            back = Journal(
                transaction=journal.transaction,
                take="old",
                was={name: journal.was[name] for name in renamed},
            )
            _write_journal(directory, back, disk)
            _put_in_place(directory, back, renamed, disk)
        disk.remove(directory / JOURNAL_NAME)
        disk.flush_folder(directory)
    except OSError as error:
        raise LedgerNotWritten(
            f"The disk failed while saving ({cause}), and again while putting the old files "
            f"back ({error}). No file is half written: once the disk works, the next save "
            "settles it. Look at the ledger before you repeat the change."
        ) from error


def _finish(directory: Path, names: Iterable[str], disk: Disk) -> None:
    """After the last rename the save stands; what fails here is left to the next writer."""
    with suppress(OSError):
        for folder in real_folders(directory, names):
            disk.flush_folder(folder)
        disk.remove(directory / JOURNAL_NAME)
        _sweep(directory, names, disk)


def _tidy(directory: Path, names: Iterable[str], disk: Disk) -> None:
    with suppress(OSError):
        _sweep(directory, names, disk)


def not_written(error: OSError) -> LedgerNotWritten:
    """What a person is told when the disk refuses."""
    where = f" ({error.filename})" if error.filename else ""
    return LedgerNotWritten(
        f"Nothing was saved: {error.strerror or error}{where}. The ledger is as it was."
    )
