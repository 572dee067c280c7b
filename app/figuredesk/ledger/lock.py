"""One writer at a time, across threads, processes and a symlinked table's folder.

The lock is the operating system's: it goes with the process that held it, so that a
writer killed in the middle never blocks the next. The empty file stays, on purpose:
removing it would let two writers lock two different files of one name.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from figuredesk.errors import LedgerBusy, LedgerNotWritten

LOCK_NAME = ".ledger.lock"
WAIT_SECONDS = 20.0
_POLL_SECONDS = 0.01


@contextmanager
def writing(folders: Iterable[Path], wait_seconds: float = WAIT_SECONDS) -> Iterator[None]:
    """Hold the right to write in these folders.

    Raises LedgerBusy when another writer keeps it for `wait_seconds`, LedgerNotWritten
    when a folder cannot be written to at all.
    """
    with ExitStack() as held:
        for folder in sorted(set(folders)):
            try:
                held.enter_context(_lock(folder, wait_seconds))
            except Timeout as error:
                raise LedgerBusy(
                    f"Somebody else has been saving in {folder} for {wait_seconds:g} seconds. "
                    "Nothing was saved; try again in a moment."
                ) from error
            except (OSError, NotImplementedError) as error:
                why = getattr(error, "strerror", None) or str(error)
                raise LedgerNotWritten(
                    f"Nothing was saved: {folder} cannot be written to ({why}). "
                    "The ledger is as it was."
                ) from error
        yield


def _lock(folder: Path, wait_seconds: float) -> FileLock:
    # Where several people may write, each must be able to lock what another made.
    shared = folder.stat().st_mode & 0o022
    return FileLock(
        folder / LOCK_NAME,
        mode=0o666 if shared else 0o644,
        timeout=wait_seconds,
        poll_interval=_POLL_SECONDS,
        thread_local=False,
        fallback_to_soft=False,
    )
