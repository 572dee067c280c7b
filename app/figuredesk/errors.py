"""What can go wrong, said so that the text can be shown to a person as it is.

    FigureDeskError
    ├── LedgerError            the ledger's folder or files cannot be used at all
    │   ├── LedgerUnreadable   missing, no permission, not a folder
    │   ├── LedgerBusy         another writer holds the lock for too long
    │   ├── LedgerChanged      a row changed between reading and writing
    │   ├── ChangeRefused      a change that would make the ledger invalid
    │   └── LedgerNotWritten   disk full, read only, a failing device: the old ledger stands
    ├── DocumentError          a document or link cannot be read
    │   ├── DocumentTooLarge   over a limit of size, pages, depth or time
    │   └── LinkRefused        an address that may not be fetched, with the reason
    ├── NotAllowed             a write by somebody who may not
    └── WrongUse               a door was used wrongly (exit status 2 on the command line)

Bad data is no error: it comes back as `ledger.Problem`s beside the good rows.
Every message says where, what was found, and what to do.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from figuredesk.ledger.edits import Conflict
    from figuredesk.ledger.problems import Problem


class FigureDeskError(Exception):
    """The root; `str(error)` is a sentence for the person in front of the screen."""


class LedgerError(FigureDeskError):
    """The ledger cannot be used or changed."""


class LedgerUnreadable(LedgerError):
    """The folder or a file in it is missing, forbidden or not what it should be."""


class LedgerBusy(LedgerError):
    """Another writer held the lock for longer than we wait."""


class LedgerChanged(LedgerError):
    """What was read has been changed by somebody else since; `conflicts` says where."""

    def __init__(self, message: str, conflicts: "Sequence[Conflict]" = ()) -> None:
        super().__init__(message)
        self.conflicts = tuple(conflicts)


class ChangeRefused(LedgerError):
    """A change would make the ledger invalid; `problems` says how. Nothing was saved."""

    def __init__(self, message: str, problems: "Sequence[Problem]" = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class LedgerNotWritten(LedgerError):
    """Nothing was saved; the ledger on disk is as it was."""


class DocumentError(FigureDeskError):
    """A document or a link cannot be read."""


class DocumentTooLarge(DocumentError):
    """A document passes a limit of size, pages, depth or time."""


class LinkRefused(DocumentError):
    """An address that may not be fetched; the message says why."""


class NotAllowed(FigureDeskError):
    """A write by somebody who may not write."""


class WrongUse(FigureDeskError):
    """A door was used wrongly."""
