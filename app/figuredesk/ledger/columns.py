"""What a column and a table are: the words in which the schema is written."""

from dataclasses import dataclass
from enum import StrEnum


class ColumnType(StrEnum):
    """What a cell of a column may hold, when it holds anything."""

    ID = "id"  # unique in its table
    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"  # one of `Column.allowed`
    REFERENCE = "reference"  # the id of a row of `Column.refers_to`
    REFERENCES = "references"  # such ids, separated by spaces
    PERIOD = "period"  # a day, month, year, or two of them with a slash between
    DAY_OR_MONTH = "day or month"
    DAY = "day"
    MOMENT = "moment"  # day and time, with its offset from UTC
    URL = "address"  # http or https
    LANGUAGE = "language"  # BCP 47
    TERMS = "terms"  # lower-case words separated by |
    NAMES = "names"  # spellings separated by |


SHOWN_AS_TYPED = (ColumnType.TEXT, ColumnType.NAMES, ColumnType.TERMS, ColumnType.URL)
"""The columns that may hold any sign; what the others may hold is written out above."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. An empty cell means "not stated" in every column."""

    name: str
    type: ColumnType
    meaning: str
    required: bool = False
    unique: bool = False
    allowed: tuple[str, ...] = ()
    refers_to: str = ""
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table: a CSV file of the ledger's folder."""

    name: str
    title: str
    columns: tuple[Column, ...]

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"

    @property
    def column_names(self) -> tuple[str, ...]:
        """The columns in the order in which they are written."""
        return tuple(column.name for column in self.columns)


def words_of(vocabulary: type[StrEnum]) -> tuple[str, ...]:
    """What a column of such words allows, in their order."""
    return tuple(word.value for word in vocabulary)
