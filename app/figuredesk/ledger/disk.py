"""The few things that writing a ledger asks of the disk, in one replaceable place.

A save is safe only if every step that can fail, or be cut short by a crash, has been
made to do so in a test; those steps are the methods of `Disk`, and nothing else in
this folder changes a file. Every method raises OSError as the system gives it.
"""

import contextlib
import os
from pathlib import Path


class Disk:
    """The real disk."""

    def write_new(self, path: Path, content: bytes, like: Path | None = None) -> None:
        """Write a file that must not exist yet, down to the device, with `like`'s rights."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(path, flags, 0o600 if like else 0o644)
        try:
            if like is not None:
                _keep_rights(handle, like)
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(handle, rest) :]
            self.flush(handle)
        finally:
            os.close(handle)

    def flush(self, handle: int) -> None:
        """Ask the device to keep what was written to an open file or folder."""
        os.fsync(handle)

    def flush_folder(self, folder: Path) -> None:
        """Make renames and new names in `folder` survive a loss of power."""
        if os.name == "nt":  # a folder cannot be opened there, and needs no flush
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            self.flush(handle)
        finally:
            os.close(handle)

    def keep(self, path: Path, copy: Path) -> None:
        """Give the file a second name, so that replacing it does not lose it."""
        try:
            os.link(path, copy)
        except OSError:  # a file system without hard links
            self.write_new(copy, path.read_bytes(), like=path)

    def rename(self, source: Path, target: Path) -> None:
        """Put `source` in the place of `target`, in one step."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is not there is no fault."""
        path.unlink(missing_ok=True)


def _keep_rights(handle: int, like: Path) -> None:
    was = like.stat()
    mine = os.fstat(handle)
    if (was.st_uid, was.st_gid) != (mine.st_uid, mine.st_gid) and hasattr(os, "fchown"):
        # Only root may give a file away; an editor of the same group keeps at least that.
        for owner in ((was.st_uid, was.st_gid), (-1, was.st_gid)):
            with contextlib.suppress(PermissionError):
                os.fchown(handle, *owner)
                break
    os.fchmod(handle, was.st_mode & 0o7777)


REAL_DISK = Disk()
