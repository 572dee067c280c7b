"""The ledger that the app shows: loaded once, shared by all sessions, new after an edit.

The key of the cache is what the disk says of each file (time, size, inode), so that an
edit in a spreadsheet shows at the next interaction. What comes back is shared: never
change it.
"""

import os
from datetime import date, datetime
from pathlib import Path

import streamlit as st

from figuredesk.errors import LedgerUnreadable
from figuredesk.ledger import Ledger, load_ledger, shipped_ledger

_TABLES = ("figures", "reports", "measures", "places", "claimants", "corrections")
_Mark = tuple[str, int, int, int]


def ledger_directory() -> Path:
    """The folder of the ledger: FIGUREDESK_DATA, else the one that ships."""
    return Path(os.environ.get("FIGUREDESK_DATA") or shipped_ledger()).absolute()


def current_ledger() -> Ledger:
    """The ledger as it is on the disk now. Raises LedgerUnreadable or LedgerBusy."""
    directory = ledger_directory()
    return _load(str(directory), tuple(_mark(directory, table) for table in _TABLES))


def ledger_date(ledger: Ledger) -> date:
    """The day the ledger was last worked on; where it does not say, when a file last changed."""
    if ledger.edition is not None:
        return ledger.edition
    newest = max(_mark(ledger.directory, table)[1] for table in _TABLES)
    return datetime.fromtimestamp(newest / 1e9).astimezone().date()


@st.cache_resource(show_spinner=False, max_entries=2)
def _load(directory: str, marks: tuple[_Mark, ...]) -> Ledger:
    """`marks` is the key alone: another mark, another ledger."""
    return load_ledger(Path(directory))


def _mark(directory: Path, table: str) -> _Mark:
    path = directory / f"{table}.csv"
    try:
        found = path.stat()
    except FileNotFoundError:
        return table, 0, 0, 0
    except OSError as error:
        raise LedgerUnreadable(f"{path} cannot be read: {error.strerror or error}.") from error
    return table, found.st_mtime_ns, found.st_size, found.st_ino
