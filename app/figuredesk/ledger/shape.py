"""Shape: from a file's rows to columns of cells, or why a row or the file has none."""

import re

from figuredesk.ledger.columns import ColumnType, Table
from figuredesk.ledger.csvfile import TableFile, plain_name
from figuredesk.ledger.csvrows import TableRow
from figuredesk.ledger.problems import ProblemCode, Severity
from figuredesk.ledger.sheet import Sheet, rows_and_verb

_AS_WRITTEN = {ColumnType.TEXT, ColumnType.NAMES, ColumnType.TERMS}
_LINE_END = re.compile(r"[\r\n]\Z")
_SEPARATOR_WORDS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


def shape_table(table: Table, file: TableFile) -> Sheet:
    """The rows of `file` as a sheet of `table`; what has no place in it is reported.

    Spaces around a cell do not count, except in text. Blank rows are no rows.
    """
    sheet = Sheet(table=table, comma_is_decimal=file.separator == ";")
    if not file.header_line:
        _tell_empty(sheet)
        return sheet
    if file.encoding.is_guess:
        sheet.tell(
            ProblemCode.ENCODING_GUESSED,
            "The file is not UTF-8. It is read as Windows-1252 (Western European); if letters "
            "with accents look wrong, save it again as “CSV UTF-8”.",
            severity=Severity.NOTICE,
        )
    _check_header(sheet, file)
    rows = [row for row in file.rows if not row.is_blank]
    if sheet.fatal:
        if rows:
            sheet.blame(f"Until then {rows_and_verb(len(rows))} left out.")
        return sheet
    fitting = [row for row in rows if _fits(sheet, file, row)]
    sheet.lines = [row.line for row in fitting]
    _fill(sheet, file, [row.cells for row in fitting])
    return sheet


def missing_table(table: Table) -> Sheet:
    """The sheet of a file that is not there."""
    sheet = Sheet(table=table, cells={name: [] for name in table.column_names})
    if table.name == "corrections":
        sheet.tell(
            ProblemCode.FILE_MISSING,
            "The file is missing: the ledger is shown as one that was never corrected. "
            "It is made with the first correction; if there were any, put it back.",
            severity=Severity.NOTICE,
        )
    else:
        sheet.give_up(
            ProblemCode.FILE_MISSING,
            f"The file is missing. Put {table.file} back into the folder, or an empty one "
            "with its header.",
        )
    return sheet


def unreadable_table(table: Table, why: str) -> Sheet:
    """The sheet of a file that the computer refuses to read."""
    sheet = Sheet(table=table, cells={name: [] for name in table.column_names})
    sheet.give_up(
        ProblemCode.FILE_UNREADABLE,
        f"The file cannot be read: {why}. Make it a file that this account may read.",
    )
    return sheet


def _tell_empty(sheet: Sheet) -> None:
    sheet.cells = {name: [] for name in sheet.table.column_names}
    remedy = f"The file is empty. Its first line should be “{','.join(sheet.table.column_names)}”."
    if sheet.table.name == "corrections":
        sheet.tell(ProblemCode.FILE_EMPTY, remedy, severity=Severity.NOTICE)
    else:
        sheet.give_up(ProblemCode.FILE_EMPTY, remedy)


def _check_header(sheet: Sheet, file: TableFile) -> None:
    sheet.cells = {name: [] for name in sheet.table.column_names}
    known = set(sheet.table.column_names)
    line = file.header_line
    if not known & set(file.columns):
        separated = _SEPARATOR_WORDS[file.separator]
        sheet.give_up(
            ProblemCode.HEADER_MISSING,
            f"The first line is not a header: read as separated by {separated}, it names no "
            f"column of this table. It should be “{','.join(sheet.table.column_names)}”.",
            line=line,
        )
        return
    for position, name in enumerate(file.header):
        plain = plain_name(name)
        if plain in known and file.columns[plain] != position:
            sheet.tell(
                ProblemCode.COLUMN_TWICE,
                f"There are two columns “{plain}”; the first one is used. Remove the other, "
                "after moving what only it holds.",
                line=line, column=plain, cell=name,
            )  # fmt: skip
        elif plain not in known and (plain or _is_used(file, position)):
            sheet.tell(
                ProblemCode.COLUMN_UNKNOWN,
                f"The ledger has no column “{name}”. It is kept in the file and shown nowhere; "
                "check its spelling if it should be one of the ledger's.",
                line=line, column=name, cell=name, severity=Severity.NOTICE,
            )  # fmt: skip
    for column in sheet.table.columns:
        if column.name in file.columns:
            continue
        remedy = f"The column “{column.name}” is missing. Add it to the first line, and"
        if column.required:
            remedy += " its cells to every row, for no row is complete without it."
            sheet.tell(ProblemCode.COLUMN_MISSING, remedy, line=line, column=column.name)
        else:
            remedy += " leave its cells empty; until then it is read as empty."
            sheet.tell(
                ProblemCode.COLUMN_MISSING, remedy, line=line, column=column.name,
                severity=Severity.NOTICE,
            )  # fmt: skip
    missing = [p for p in sheet.problems if p.code == ProblemCode.COLUMN_MISSING]
    errors = [p for p in missing if p.severity is Severity.ERROR]
    if errors:
        sheet.problems.remove(errors[0])
        sheet.fatal = errors[0]


def _is_used(file: TableFile, position: int) -> bool:
    return any(row.cells[position].strip() for row in file.rows if position < len(row.cells))


def _fits(sheet: Sheet, file: TableFile, row: TableRow) -> bool:
    width, found = len(file.header), len(row.cells)
    if row.is_broken:
        sheet.tell(
            ProblemCode.QUOTE_BROKEN,
            "The quotation marks of this line do not pair up: one that opens a cell is never "
            "closed, or text follows one that closes it. Put \" around the whole cell and "
            'write "" for each one inside it.',
            line=row.line, cell=row.raw.rstrip("\r\n"),
        )  # fmt: skip
        return False
    if row.cells[0].strip() in file.header[0] and _plain(row.cells) == _plain(file.header):
        sheet.tell(
            ProblemCode.HEADER_REPEATED,
            "The header is here a second time, as when two files are joined. Remove this line.",
            line=row.line, cell=row.raw.rstrip("\r\n"),
        )  # fmt: skip
        return False
    if found == width or (found > width and not any(c.strip() for c in row.cells[width:])):
        return True
    sheet.tell(
        ProblemCode.ROW_WIDTH,
        _width_remedy(file, row, found, width),
        line=row.line,
        cell=row.raw.rstrip("\r\n"),
    )
    return False


def _plain(names: tuple[str, ...]) -> list[str]:
    return [plain_name(name) for name in names]


def _width_remedy(file: TableFile, row: TableRow, found: int, width: int) -> str:
    separator = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}[file.separator]
    said = f"This row has {found} cell{'' if found == 1 else 's'}, the header has {width}."
    if row.last_line > row.line:
        said = f"This row, which runs to line {row.last_line}, has {found} cells, not {width}."
    if found > width:
        return f'{said} Put " around a cell that holds a {separator}.'
    if row is file.rows[-1] and not _LINE_END.search(row.raw):
        return f"{said} The file seems to be cut off here: get it again from where it came."
    return f"{said} Add a {separator} for each empty cell that is missing."


def _fill(sheet: Sheet, file: TableFile, rows: list[tuple[str, ...]]) -> None:
    columns = list(zip(*(row[: len(file.header)] for row in rows), strict=True))
    for column in sheet.table.columns:
        position = file.columns.get(column.name)
        if position is None or not rows:
            sheet.cells[column.name] = [""] * len(rows)
        elif column.type in _AS_WRITTEN:
            sheet.cells[column.name] = list(columns[position])
        else:
            sheet.cells[column.name] = [cell.strip() for cell in columns[position]]
