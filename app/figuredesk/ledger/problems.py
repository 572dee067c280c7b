"""Problems: what is wrong in a ledger, as data, so that every door can show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong in the ledger, addressed so that a person can find it."""

    file: str
    line: int  # as a text editor counts; the header is line 1; 0: the file as a whole
    column: str  # empty: the row as a whole
    cell: str  # what was found
    code: str  # stable; explained in data/README.md
    remedy: str  # what is wrong and how to mend it, in plain words
