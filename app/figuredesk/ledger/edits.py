"""Edits as data: what is to change in the ledger, before anything is written.

A `Change` names rows and cells with what was read in them, so that it can be shown
to a person first, merged with what others saved meanwhile, refused where the two
collide, and turned round for an undo.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from figuredesk.ledger.vocabulary import CorrectionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRow:
    """A new row: column → cell as text; columns left out stay empty."""

    table: str  # "figures", "reports", "measures", "places" or "claimants"
    row: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCell:
    """One cell of one row, with what it said when the person decided to change it."""

    table: str
    id: str
    column: str
    was: str
    now: str
    row: Mapping[str, str] = field(default_factory=dict)
    """The whole row as read: when given, any cell of it changed meanwhile is a conflict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRow:
    """Takes back an `AddRow` just saved. Made by an undo only; see `store.undo`."""

    table: str
    row: Mapping[str, str]  # as it was added: a row changed since is not removed


Edit = AddRow | ChangeCell | RemoveRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Edits that are saved together or not at all.

    Every changed cell of a figure gets a row in `corrections.csv` in the same step, with
    this `kind` and `why`, the editor's name and the time: no caller can leave it out.
    """

    edits: tuple[Edit, ...]
    why: str = ""  # required as soon as a figure's cell changes
    kind: CorrectionKind = CorrectionKind.CORRECTION


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One cell that somebody else changed meanwhile: nothing of it is overwritten."""

    table: str
    id: str
    column: str  # empty: the row as a whole (it is gone, or an id is taken)
    was: str  # what the person had read
    theirs: str  # what stands there now
    mine: str  # what the person wanted

    def __str__(self) -> str:
        if not self.column:
            return f"{self.table}, “{self.id}”: {self.theirs}"
        return (
            f"{self.table}, “{self.id}”, {self.column}: you read “{self.was}”, "
            f"it now says “{self.theirs}”, you wanted “{self.mine}”"
        )
