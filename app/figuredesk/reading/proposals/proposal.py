"""A proposal: a row that a person may take, change or leave."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from figuredesk.ledger import Figure
from figuredesk.reading.mention import Mention

FIGURE_COLUMNS = tuple(column.name for column in fields(Figure))


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A figure that the ledger has already and that says the same.

    `certain`: claimant, number, hedge, what and when agree, so that the report is to be
    named in its `also_in`; otherwise something is left open and a person decides.
    """

    figure: str
    certain: bool
    why: str  # what agrees and what does not, in a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One row proposed from a document, and what a person has to look at.

    `row` has every column of figures.csv as text; what the text does not say is empty,
    also where a figure needs it (`open_questions` lists what). `start:end` is the mention
    in the document's text. `claimant_text` is who is named when the ledger knows them not.
    """

    row: Mapping[str, str]
    start: int
    end: int
    mention: Mention
    claimant_text: str = ""
    open_questions: tuple[str, ...] = ()
    duplicate_of: tuple[Duplicate, ...] = ()
