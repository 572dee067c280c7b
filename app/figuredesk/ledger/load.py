"""Loading: the CSVs of a folder → a `Ledger` with everything wrong in it listed.

pandas is imported only when frames are made: validating answers before it would have
been loaded.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from figuredesk.errors import LedgerUnreadable
from figuredesk.ledger.book import Ledger
from figuredesk.ledger.check import check_ledger
from figuredesk.ledger.problems import Problem
from figuredesk.ledger.schema import FILES, SCHEMA
from figuredesk.ledger.snapshot import read_files, version_of

TABLES = tuple(SCHEMA)


def load_ledger(directory: Path) -> Ledger:
    """Load the ledger in `directory`, good rows and problems.

    Raises LedgerUnreadable when the folder cannot be read or holds none of the ledger's
    files, LedgerBusy when they change faster than they can be read. All else that can be
    wrong is in `Ledger.problems`.
    """
    from figuredesk.ledger.frames import table_frame

    contents = read_ledger_files(directory)
    checked = check_ledger(contents)
    found = {name: content for name, content in contents.items() if isinstance(content, bytes)}
    return Ledger(
        directory=directory,
        version=version_of({name: found.get(name, b"") for name in FILES}),
        problems=checked.problems,
        sides=_listed_sides(directory),
        **{name: table_frame(name, rows) for name, rows in checked.tables.items()},
    )


def _listed_sides(directory: Path) -> tuple[str, ...]:
    """The sides that the descriptor allows, in its order; none where it lists none.

    They deal the charts' colours. The tables stand without a descriptor, so one that is
    missing or cannot be read costs no more than that order.
    """
    try:
        described = json.loads((directory / "datapackage.json").read_text(encoding="utf-8-sig"))
        claimants = next(r for r in described["resources"] if r["name"] == "claimants")
        side = next(f for f in claimants["schema"]["fields"] if f["name"] == "side")
        return tuple(str(name) for name in side["constraints"]["enum"])
    except (OSError, ValueError, KeyError, TypeError, StopIteration, RecursionError):
        return ()


def validate_ledger(directory: Path) -> tuple[Problem, ...]:
    """Everything that is wrong in the ledger in `directory`; raises as `load_ledger`."""
    return check_ledger(read_ledger_files(directory)).problems


def read_ledger_files(directory: Path) -> Mapping[str, bytes | str | None]:
    """The ledger's files (name → bytes), None where one is missing, or why it cannot be read.

    Raises LedgerUnreadable when there is no ledger in `directory` at all.
    """
    try:
        return read_files(directory, FILES)
    except LedgerUnreadable:
        if not directory.is_dir():
            raise
    contents = {name: _read_alone(directory, name) for name in FILES}
    if all(content is None for content in contents.values()):
        raise LedgerUnreadable(
            f"{directory} holds no ledger: there is no figures.csv in it. Choose another folder, "
            "or start a ledger with `figuredesk new`."
        )
    reasons = {content for content in contents.values() if isinstance(content, str)}
    if reasons and not any(isinstance(content, bytes) for content in contents.values()):
        raise LedgerUnreadable(f"{directory} cannot be read: {', '.join(sorted(reasons))}.")
    return contents


def _read_alone(directory: Path, name: str) -> bytes | str | None:
    try:
        return read_files(directory, (name,))[name]
    except LedgerUnreadable as error:
        cause = error.__cause__
        if isinstance(cause, FileNotFoundError):
            return None
        return cause.strerror or str(cause) if isinstance(cause, OSError) else str(error)
