"""Problems: what is wrong in a ledger, as data, so that every door can show it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether something must be mended, or is only told."""

    ERROR = "error"  # the row, the link or the file is left out until it is mended
    NOTICE = "notice"  # nothing is left out; a person should know how it was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong in the ledger, addressed so that a person can find it."""

    file: str
    line: int  # as a text editor counts; the header is line 1; 0: the file as a whole
    column: str  # empty: the row as a whole
    cell: str  # what was found, shortened where it is very long
    code: str  # stable, one of `ProblemCode`; explained in data/README.md
    remedy: str  # what is wrong and how to mend it, in plain words
    severity: Severity = Severity.ERROR


class ProblemCode(StrEnum):
    """Everything that can be wrong, under a name that never changes."""

    # the file
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_EMPTY = "file-empty"
    ENCODING_GUESSED = "encoding-guessed"
    # its header
    HEADER_MISSING = "header-missing"
    COLUMN_MISSING = "column-missing"
    COLUMN_TWICE = "column-twice"
    COLUMN_UNKNOWN = "column-unknown"
    # a row
    ROW_WIDTH = "row-width"
    QUOTE_BROKEN = "quotes-broken"
    HEADER_REPEATED = "header-repeated"
    # a cell
    CELL_EMPTY = "cell-empty"
    BAD_CHARACTERS = "bad-characters"
    HIDDEN_SIGNS = "hidden-signs"
    FORMULA = "formula"
    SPREADSHEET_ERROR = "spreadsheet-error"
    ID_FORM = "id-form"
    ID_TWICE = "id-twice"
    NOT_IN_LIST = "not-in-list"
    NUMBER_FORM = "number-form"
    NUMBER_AMBIGUOUS = "number-ambiguous"
    NUMBER_READ = "number-read"
    NUMBER_RANGE = "number-range"
    DATE_FORM = "date-form"
    DATE_IMPOSSIBLE = "date-impossible"
    DATE_ORDER = "date-order"
    QUOTE_LONG = "quote-long"
    URL_FORM = "url-form"
    URL_TWICE = "url-twice"
    LANGUAGE_FORM = "language-form"
    TERMS_FORM = "terms-form"
    # cells that do not fit together
    VALUE_MISSING = "value-missing"
    VALUE_WITH_RANGE = "value-with-range"
    NUMBER_WITH_VAGUE = "number-with-vague"
    BOUNDS_MISSING = "bounds-missing"
    BOUNDS_WITHOUT_RANGE = "bounds-without-range"
    BOUNDS_ORDER = "bounds-order"
    CHECK_MISSING = "check-missing"
    COORDINATES_HALF = "coordinates-half"
    # what a row points to
    REFERENCE_UNKNOWN = "reference-unknown"
    REFERENCE_LEFT_OUT = "reference-left-out"
    LINK_UNKNOWN = "link-unknown"
    LINK_LEFT_OUT = "link-left-out"
    LINK_CIRCULAR = "link-circular"
    LINK_TWICE = "link-twice"
