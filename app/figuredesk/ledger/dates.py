"""Date cells: what they mean, or what a spreadsheet did to them and how to mend it.

A date in another form is never read silently: 03/04/2021 is April in one newsroom and
March in the next. Where it can mean one day only, the remedy names that day.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from figuredesk.ledger.columns import ColumnType
from figuredesk.ledger.periods import Period, parse_period
from figuredesk.ledger.problems import ProblemCode

_POINT = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_FORMS = {
    ColumnType.PERIOD: re.compile(f"{_POINT}(?:/{_POINT})?"),
    ColumnType.DAY_OR_MONTH: re.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?"),
    ColumnType.DAY: re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
}
_WRITE = {
    ColumnType.PERIOD: "2021, 2021-11, 2021-11-18, or two of these with a slash between",
    ColumnType.DAY_OR_MONTH: "2021-11-18, or 2021-11 where only the month is known",
    ColumnType.DAY: "2021-11-18",
}
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?"
    r"(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_SERIAL = re.compile("[1-9][0-9]{4}")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})([./-])([0-9]{1,2})\2([0-9]{1,2})")
_WITH_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(?:Z|[+-][0-9:]+)?")
_MONTH_WORD = re.compile(r"([0-9]{1,2}[-. ]{1,2})?([A-Za-z]{3,9})\.?[-. ]{1,2}([0-9]{2}|[0-9]{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SERIAL_ZERO = date(1899, 12, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRead:
    """What a cell means as a day or period, or why it means none."""

    period: Period | None = None
    code: str = ""
    why: str = ""


def read_date(cell: str, kind: ColumnType) -> DateRead:
    """Read a date cell of a column of this kind, spaces around it gone, not empty.

    >>> read_date("2021-18-11", ColumnType.DAY).why
    '“2021-18-11” is no day of the calendar: there is no month 18. Did you mean 2021-11-18?'
    """
    if kind is ColumnType.MOMENT:
        return _moment(cell)
    if _FORMS[kind].fullmatch(cell):
        try:
            return DateRead(period=parse_period(cell))
        except ValueError as error:
            return _no_day(cell, str(error))
    return DateRead(code=ProblemCode.DATE_FORM, why=f"“{cell}” {_form_wrong(cell, kind)}")


def _moment(cell: str) -> DateRead:
    if _MOMENT.fullmatch(cell):
        try:
            datetime.fromisoformat(cell)
        except ValueError:
            return DateRead(
                code=ProblemCode.DATE_IMPOSSIBLE, why=f"“{cell}” is no day and time that exists."
            )
        return DateRead()
    return DateRead(
        code=ProblemCode.DATE_FORM,
        why=f"“{cell}” is no moment. Write it in UTC like 2021-11-18T09:30:00Z.",
    )


def _no_day(cell: str, why: str) -> DateRead:
    if "before it starts" in why:
        first, _, last = cell.partition("/")
        return DateRead(
            code=ProblemCode.DATE_ORDER,
            why=f"“{cell}” ends before it starts. Did you mean {last}/{first}?",
        )
    for part in cell.split("/"):
        found = _YEAR_FIRST.fullmatch(part)
        if found and int(found[3]) > 12:
            hint = _did_you_mean(found[1], found[4], found[3])
            why = f"is no day of the calendar: there is no month {found[3]}.{hint}"
            return DateRead(code=ProblemCode.DATE_IMPOSSIBLE, why=f"“{cell}” {why}")
    return DateRead(
        code=ProblemCode.DATE_IMPOSSIBLE,
        why=f"“{cell}” is no day of the calendar. Write the day that the report gives.",
    )


def _form_wrong(cell: str, kind: ColumnType) -> str:
    write = f"Write {_WRITE[kind]}."
    if _FORMS[ColumnType.PERIOD].fullmatch(cell):
        return f"does not fit here. {write}"
    if _SERIAL.fullmatch(cell):
        day = (_SERIAL_ZERO + timedelta(days=int(cell))).isoformat()
        return (
            f"is how a spreadsheet stores a date, here {day}. "
            f"Write {day}, with the column formatted as text."
        )
    if timed := _WITH_TIME.fullmatch(cell):
        return f"has a time of day. Write {timed[1]}."
    if found := _DAY_FIRST.fullmatch(cell):
        return _day_first(found)
    if found := _YEAR_FIRST.fullmatch(cell):
        iso = _iso(found[1], found[3], found[4])
        return f"is not written as the ledger writes dates. {f'Write {iso}.' if iso else write}"
    if found := _MONTH_WORD.fullmatch(cell):
        return f"is not written as the ledger writes dates.{_month_word(found)} {write}"
    return f"is no date. {write}"


def _day_first(found: re.Match[str]) -> str:
    first, mark, second, year = found.groups()
    as_day, as_month = _iso(year, second, first), _iso(year, first, second)
    other = "is not written as the ledger writes dates."
    if as_day and as_month and as_day != as_month and mark != ".":
        return f"{other} Write {as_day} or {as_month}, whichever is meant."
    meant = as_day or as_month
    return f"{other} Write {meant}." if meant else "is no day of the calendar."


def _month_word(found: re.Match[str]) -> str:
    day, word, year = found.groups()
    if word[:3].lower() not in _MONTHS:
        return ""
    month = _MONTHS.index(word[:3].lower()) + 1
    year = year if len(year) == 4 else f"20{year}"
    meant = _iso(year, str(month), day.strip("-. ")) if day else f"{year}-{month:02}"
    return f" Did you mean {meant}?" if meant else ""


def _did_you_mean(year: str, month: str, day: str) -> str:
    meant = _iso(year, month, day)
    return f" Did you mean {meant}?" if meant else ""


def _iso(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
