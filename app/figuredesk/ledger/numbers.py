"""Numbers as cells hold them: what a spreadsheet makes of "7000" and "3.5".

Only what can mean one thing is read. "7,000" in a cell is seven thousand to one editor
and seven to another, so it is a problem, never a guess.
"""

import re
from dataclasses import dataclass

from figuredesk.ledger.problems import ProblemCode

_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)
_SPACES = re.compile("[ \u00a0\u202f\u2009’'](?=\\d{3}(?:\\D|$))", re.ASCII)
_GROUPED = (  # 1,234,567.5 and 1.234.567,5, with a second sign that tells which is which
    (
        re.compile(r"[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|[+-]?\d{1,3}(?:,\d{3})+\.\d+", re.ASCII),
        ",",
        ".",
    ),
    (
        re.compile(r"[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|[+-]?\d{1,3}(?:\.\d{3})+,\d+", re.ASCII),
        ".",
        ",",
    ),
)
_SHORTENED = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+", re.ASCII)
_MAX_DIGITS = 15  # what a float64 keeps exactly


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRead:
    """What a cell means as a number, or why it means none."""

    value: float | None = None
    code: str = ""  # a ProblemCode where a person must be told
    why: str = ""  # the sentence for that person


def read_number(cell: str, *, comma_is_decimal: bool = False) -> NumberRead:
    """Read a number cell, spaces around it gone, not empty.

    `comma_is_decimal`: the file is separated by semicolons, as where commas are decimal,
    so that a dot before three digits could separate thousands.

    >>> read_number("186.25").value, read_number("3,5").value, read_number("7,000").value
    (186.25, 3.5, None)
    """
    if _PLAIN.fullmatch(cell) and not (comma_is_decimal and _AMBIGUOUS.fullmatch(cell)):
        return _number(cell, cell)
    if _AMBIGUOUS.fullmatch(cell):
        whole = re.sub("[.,]", "", cell)
        decimal = f"{float(cell.replace(',', '.')):g}"
        return NumberRead(
            code=ProblemCode.NUMBER_AMBIGUOUS,
            why=f"“{cell}” can mean {whole} or {decimal}. Write {_unmistakable(whole, decimal)}.",
        )
    plain = _SPACES.sub("", cell)
    for pattern, group, decimal in _GROUPED:
        if pattern.fullmatch(plain):
            plain = plain.replace(group, "").replace(decimal, ".")
    if _COMMA.fullmatch(plain) and not _AMBIGUOUS.fullmatch(plain):
        plain = plain.replace(",", ".")
    if _PLAIN.fullmatch(plain):
        return _number(cell, plain)
    return NumberRead(code=ProblemCode.NUMBER_FORM, why=_why_no_number(cell))


def _unmistakable(whole: str, decimal: str) -> str:
    shown = f"{decimal}0" if re.search(r"\.\d{3}$", decimal) else decimal
    return f"{whole} or {shown}, whichever the report says"


def _number(cell: str, plain: str) -> NumberRead:
    digits = plain.lstrip("+-").replace(".", "").lstrip("0")
    if len(digits) > _MAX_DIGITS:
        return NumberRead(
            code=ProblemCode.NUMBER_FORM,
            why=f"“{cell[:40]}” has more than {_MAX_DIGITS} digits, which cannot be kept exactly.",
        )
    if plain == cell:
        return NumberRead(value=float(plain))
    return NumberRead(
        value=float(plain),
        code=ProblemCode.NUMBER_READ,
        why=f"“{cell}” is read as {plain}. Write {plain} to be clear.",
    )


def _why_no_number(cell: str) -> str:
    if cell.casefold() in ("na", "n/a", "nan", "none", "null", "-", "–", "—", "?"):
        return f"“{cell}” is no number. Leave the cell empty where none is stated."
    if _SHORTENED.fullmatch(cell):
        return (
            f"“{cell}” is a number that a spreadsheet shortened. Format the column as a number "
            "with no decimals and write it in full, from the report."
        )
    return f"“{cell}” is no number. Write digits alone, with a dot before decimals: 7000 or 186.25."
