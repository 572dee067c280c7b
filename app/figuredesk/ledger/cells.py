"""Cell rules: what each column may hold, a column at a time."""

import difflib
import math
import re
from urllib.parse import urlsplit

from figuredesk.ledger.columns import SHOWN_AS_TYPED, Column, ColumnType
from figuredesk.ledger.dates import DateRead, read_date
from figuredesk.ledger.hidden import has_hidden_signs, visible_text
from figuredesk.ledger.numbers import NumberRead, read_number
from figuredesk.ledger.periods import Period
from figuredesk.ledger.problems import ProblemCode, Severity
from figuredesk.ledger.schema import LANGUAGE, MAX_QUOTE_WORDS, SLUG, TERMS
from figuredesk.ledger.sheet import Sheet, shorten

_SLUG, _LANGUAGE, _TERMS = re.compile(SLUG), re.compile(LANGUAGE), re.compile(TERMS)
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_ERRORS = {
    "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#BEZUG!",
}  # fmt: skip
_DATES = (ColumnType.PERIOD, ColumnType.DAY_OR_MONTH, ColumnType.DAY, ColumnType.MOMENT)
_LONGEST_VALUE = 80  # no number, date or language tag is longer
_LONGEST_URL = 4000


def check_cells(sheet: Sheet) -> None:
    """Apply every column's own rule to `sheet`, filling its numbers and periods."""
    for column in sheet.table.columns:
        spoilt = _check_any(sheet, column)
        if column.type is ColumnType.NUMBER:
            _read_numbers(sheet, column, spoilt)
        elif column.type in _DATES:
            _read_dates(sheet, column, spoilt)
        else:
            _check_text(sheet, column)
    _check_unique(sheet)


def _check_any(sheet: Sheet, column: Column) -> set[str]:
    """What no cell may hold, and what a required one may not; the cells found wrong."""
    cells = sheet.cells[column.name]
    distinct = set(cells)
    if column.required:
        blank = {cell for cell in distinct if not visible_text(cell).strip()}
        for row, cell in enumerate(cells) if blank else ():
            if cell in blank:
                sheet.report(row, column.name, ProblemCode.CELL_EMPTY, _empty_remedy(column))
    spoilt = {cell for cell in distinct if cell and _spoilt(cell)}
    if spoilt:
        sheet.check_cells(column.name, lambda cell: _spoilt(cell) if cell in spoilt else None)
    _notice_hidden(sheet, column, distinct - spoilt)
    return spoilt


def _notice_hidden(sheet: Sheet, column: Column, distinct: set[str]) -> None:
    hidden = {cell for cell in distinct if has_hidden_signs(cell)}
    if not hidden or column.type not in SHOWN_AS_TYPED:
        return
    rows = [row for row, cell in enumerate(sheet.cells[column.name]) if cell in hidden]
    why = (
        "The cell holds signs that nobody sees, which can turn text around or hide in a name. "
        "It is shown without them. Type it again, unless you know what they are for."
    )
    if len(rows) > 1:
        why += f" So do {len(rows) - 1:,} more cells of this column."
    sheet.report(rows[0], column.name, ProblemCode.HIDDEN_SIGNS, why, severity=Severity.NOTICE)


def _empty_remedy(column: Column) -> str:
    what = f"“{column.name}” is empty, and no row is complete without it."
    if column.allowed:
        return f"{what} Write one of: {', '.join(column.allowed)}."
    if column.refers_to:
        return f"{what} Write an id of {column.refers_to}.csv."
    return f"{what} {column.meaning}"


def _spoilt(cell: str) -> tuple[ProblemCode, str] | None:
    if cell.lstrip()[:1] == "=":
        return ProblemCode.FORMULA, (
            f"“{shorten(cell, 60)}” is a spreadsheet formula. Write what it should show; "
            "the ledger computes nothing."
        )
    if cell.strip().upper() in _ERRORS:
        return ProblemCode.SPREADSHEET_ERROR, (
            f"“{cell.strip()}” is a spreadsheet's error message. Write what the report says, "
            "or leave the cell empty."
        )
    if _NO_TEXT.search(cell):
        return ProblemCode.BAD_CHARACTERS, (
            "The cell holds bytes that are no text: the file is damaged, or two encodings were "
            "mixed. Type the cell again and save the file as UTF-8."
        )
    return None


def _check_text(sheet: Sheet, column: Column) -> None:
    name, kind = column.name, column.type
    if column.allowed:
        allowed = frozenset(column.allowed)
        sheet.check_cells(name, lambda cell: None if cell in allowed else _choice(cell, column))
    elif kind is ColumnType.ID:
        sheet.check_cells(name, _id_form)
    elif kind is ColumnType.URL:
        sheet.check_cells(name, _url_form)
    elif kind is ColumnType.LANGUAGE:
        sheet.check_cells(name, _language_form)
    elif kind is ColumnType.TERMS:
        _notice_terms(sheet, name)
    elif name == "quote":
        sheet.check_cells(name, _quote_long)


def _choice(cell: str, column: Column) -> tuple[ProblemCode, str]:
    near = difflib.get_close_matches(cell.casefold()[:60], column.allowed, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    return ProblemCode.NOT_IN_LIST, (
        f"“{shorten(cell, 60)}” is none of: {', '.join(column.allowed)}.{hint}"
    )


def _id_form(cell: str) -> tuple[ProblemCode, str] | None:
    if _SLUG.fullmatch(cell):
        return None
    near = re.sub("[^a-z0-9]+", "-", cell.casefold()).strip("-")
    hint = f", such as {near[:80]}" if _SLUG.fullmatch(near) else ""
    return ProblemCode.ID_FORM, (
        f"“{shorten(cell, 60)}” cannot be an id. Use lower-case letters a to z and digits, "
        f"with single hyphens between{hint}."
    )


def _url_form(cell: str) -> tuple[ProblemCode, str] | None:
    try:
        parts = urlsplit(cell)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if good and not re.search(r"[\s<>\"\\]", cell) and len(cell) <= _LONGEST_URL:
        return None
    return ProblemCode.URL_FORM, (
        f"“{shorten(cell, 60)}” is no address of a page. Write one that begins with https:// "
        "or http:// and holds no spaces."
    )


def _language_form(cell: str) -> tuple[ProblemCode, str] | None:
    if _LANGUAGE.fullmatch(cell) and len(cell) <= 35:
        return None
    hint = f" Did you mean {cell.lower()}?" if _LANGUAGE.fullmatch(cell.lower()) else ""
    return ProblemCode.LANGUAGE_FORM, (
        f"“{shorten(cell, 60)}” is no language tag (BCP 47). Write en, pl, de, pt-BR and "
        f"the like.{hint}"
    )


def _notice_terms(sheet: Sheet, name: str) -> None:
    for row, cell in enumerate(sheet.cells[name]):
        if cell and not _TERMS.fullmatch(cell):
            sheet.report(
                row, name, ProblemCode.TERMS_FORM,
                "Terms are single words in lower-case letters a to z, separated by | with no "
                "spaces: migrants|refugees|people. Others may not be recognised in a text.",
                severity=Severity.NOTICE,
            )  # fmt: skip


def _quote_long(cell: str) -> tuple[ProblemCode, str] | None:
    words = len(cell.split())
    if words <= MAX_QUOTE_WORDS:
        return None
    return ProblemCode.QUOTE_LONG, (
        f"The quote has {words} words. Keep the {MAX_QUOTE_WORDS} or fewer that hold the number."
    )


def _read_numbers(sheet: Sheet, column: Column, spoilt: set[str]) -> None:
    cells = sheet.cells[column.name]
    read = {
        cell: read_number(cell, comma_is_decimal=sheet.comma_is_decimal)
        for cell in set(cells) - spoilt
        if cell and len(cell) <= _LONGEST_VALUE
    }
    if any(found.code or found.value is None for found in read.values()) or column.maximum:
        read = {cell: _in_range(found, column) for cell, found in read.items()}
    values: dict[str, float] = {
        cell: math.nan if found.value is None else found.value for cell, found in read.items()
    }
    nan = math.nan
    sheet.numbers[column.name] = [values.get(cell, nan) for cell in cells]
    too_long = {cell for cell in set(cells) - spoilt if len(cell) > _LONGEST_VALUE}
    told = {cell for cell, found in read.items() if found.code} | too_long
    respelt: list[int] = []
    for row, cell in enumerate(cells) if told else ():
        if cell not in told:
            continue
        if cell in too_long:
            sheet.report(row, column.name, ProblemCode.NUMBER_FORM, "This is no number.")
        elif read[cell].code == ProblemCode.NUMBER_READ:
            respelt.append(row)
        else:
            sheet.report(row, column.name, ProblemCode(read[cell].code), read[cell].why)
    if respelt:
        why = read[cells[respelt[0]]].why
        if len(respelt) > 1:
            why += f" So are {len(respelt) - 1:,} more cells of this column, as they are written."
        sheet.report(
            respelt[0], column.name, ProblemCode.NUMBER_READ, why, severity=Severity.NOTICE
        )


def _in_range(found: NumberRead, column: Column) -> NumberRead:
    low, high = column.minimum, column.maximum
    if found.value is None or low is None or high is None or low <= found.value <= high:
        return found
    return NumberRead(
        code=ProblemCode.NUMBER_RANGE,
        why=f"{found.value:g} is not between {low:g} and {high:g}. Write degrees, as 52.70.",
    )


def _read_dates(sheet: Sheet, column: Column, spoilt: set[str]) -> None:
    cells = sheet.cells[column.name]
    read: dict[str, DateRead] = {}
    for cell in set(cells) - spoilt - {""}:
        if len(cell) <= _LONGEST_VALUE:
            read[cell] = read_date(cell, column.type)
        else:
            read[cell] = DateRead(code=ProblemCode.DATE_FORM, why="This is no date.")
    periods: dict[str, Period | None] = {cell: found.period for cell, found in read.items()}
    sheet.periods[column.name] = [periods.get(cell) for cell in cells]
    wrong = {cell: found for cell, found in read.items() if found.code}
    sheet.check_cells(
        column.name,
        lambda cell: (ProblemCode(wrong[cell].code), wrong[cell].why) if cell in wrong else None,
    )


def _check_unique(sheet: Sheet) -> None:
    for column in sheet.table.columns:
        is_id = column.type is ColumnType.ID
        if not is_id and not column.unique:
            continue
        first: dict[str, int] = {}
        for row, cell in enumerate(sheet.cells[column.name]):
            if not cell or first.setdefault(cell, row) == row:
                continue
            line = sheet.lines[first[cell]]
            if is_id:
                sheet.report(
                    row, column.name, ProblemCode.ID_TWICE,
                    f"The id “{shorten(cell, 60)}” is taken by line {line}, which is shown. "
                    "Give this row an id of its own, or remove it if it is the same row twice.",
                )  # fmt: skip
            else:
                sheet.report(
                    row, column.name, ProblemCode.URL_TWICE,
                    f"Line {line} has the same address. If it is the same report, use one row "
                    "for it and point all its figures there.",
                    severity=Severity.NOTICE,
                )  # fmt: skip
