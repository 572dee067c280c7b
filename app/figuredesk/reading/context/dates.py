"""Days and periods in a sentence: absolute and relative, against the report's date.

A grammar over the marks of words (this is a month, this means "since"), so that it is the
same for every language. What a date belongs to is decided elsewhere (`periods`).
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum

from figuredesk.reading.context.tokens import Token

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_NUMBER_WORDS = {f"N{n}": n for n in (1, 2, 3, 4, 5, 6, 7, 10)}
_ORDINAL_TAILS = frozenset({"st", "nd", "rd", "th", "er", "go", "го", "ого"})
_CLOCK = {"MORNING", "NIGHT"}


class DateKind(Enum):
    """How a date stands in its sentence."""

    POINT = "a day, a month or a year"
    SPAN = "a start and an end"
    SINCE = "a start, running on"
    UNTIL = "a cut-off"
    EVENT = "since something without a date"


class Dated:
    """A date at `tokens[first:last + 1]`; `start` and `end` are EDTF points."""

    __slots__ = ("end", "first", "kind", "last", "relative", "start")

    def __init__(
        self, kind: DateKind, first: int, last: int, start: str, end: str, *, relative: bool = False
    ) -> None:
        self.kind = kind
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.relative = relative  # "last year", "so far": says nothing without the report


class DateFinder:
    """Finds the dates of one sentence after another, remembering the last one."""

    def __init__(self, text: str, report: date | None) -> None:
        self._text = text
        self.report = report
        self._today = report or date.min  # asked only where the report's day is known
        self.anchor: str | None = None  # the last day, month or year named

    def find(self, tokens: Sequence[Token], counted: frozenset[int]) -> list[Dated]:
        """The dates in these tokens; `counted` are indexes that belong to quantities."""
        self._tokens, self._counted = tokens, counted
        starts = [at for at, token in enumerate(tokens) if token.word.dating]
        if not starts:
            return []
        self._future = any("WILL" in t.marks for t in tokens)
        found: list[Dated] = []
        after = 0
        for at in starts:
            if at < after:
                continue
            dated = self._at(at)
            if dated is None:
                continue
            dated = self._framed(dated)
            found.append(dated)
            if dated.end and dated.kind is not DateKind.EVENT:
                self.anchor = dated.end
            after = dated.last + 1
        return found

    # --- one expression ---------------------------------------------------------

    def _has(self, at: int, *marks: str) -> bool:
        if not 0 <= at < len(self._tokens):
            return False
        found = self._tokens[at].marks
        return bool(found) and not found.isdisjoint(marks)

    def _digits(self, at: int) -> int | None:
        if 0 <= at < len(self._tokens):
            raw = self._tokens[at].raw
            if raw.isdecimal() and len(raw) <= 4:
                return int(raw)
        return None

    def _at(self, at: int) -> Dated | None:
        token = self._tokens[at]
        marks = token.marks
        if token.raw[0].isdigit():
            return self._numeric(at) or self._day_month(at) or self._relative(at) or self._year(at)
        if not marks:
            return None
        month = self._month(at)
        if month:
            return self._month_first(at, month)
        if token.word.weekday >= 0 and self._is_weekday(at):
            return self._weekday(at, token.word.weekday)
        return self._relative(at) or self._event(at)

    def _month(self, at: int) -> int | None:
        if not 0 <= at < len(self._tokens):
            return None
        token = self._tokens[at]
        number = token.word.month
        if not number:
            return None
        short = len(token.raw) <= 3 and token.raw.isascii()
        doubtful = token.word.lower in ("may", "march", "mar", "dec", "sep", "jan")
        if doubtful and not token.word.capital:
            return None
        if (short or doubtful) and at == 0 and self._digits(at + 1) is None:
            return None
        return number

    def _is_weekday(self, at: int) -> bool:
        raw = self._tokens[at].raw
        return len(raw) > 4 or raw[:1].isupper() or not raw.isascii()

    def _numeric(self, at: int) -> Dated | None:
        start = self._tokens[at].start
        iso = _ISO.match(self._text, start)
        dotted = None if iso else _DOTTED.match(self._text, start)
        found = iso or dotted
        if not found:
            return None
        parts = [int(part) for part in found.groups()]
        year, month, day = parts if iso else reversed(parts)
        point = _day(year, month, day)
        if point is None:
            return None
        last = at
        while last + 1 < len(self._tokens) and self._tokens[last + 1].start < found.end():
            last += 1
        return Dated(DateKind.POINT, at, last, point, point)

    def _skip_ordinal(self, at: int) -> int:
        if at < len(self._tokens) and self._tokens[at].raw in (".", *_ORDINAL_TAILS):
            return at + 1
        return at

    def _day_month(self, at: int) -> Dated | None:
        day = self._digits(at)
        if day is None or not 1 <= day <= 31:
            return None
        after = self._skip_ordinal(at + 1)
        second = None
        if self._has(after, "AND") or (
            after < len(self._tokens) and self._tokens[after].raw in "–—-"
        ):
            second = self._digits(after + 1)
            if second is not None:
                after = self._skip_ordinal(after + 2)
        elif (other := self._digits(after)) and self._text[self._tokens[at].end] in "-–":
            second, after = other, self._skip_ordinal(after + 1)
        if self._tokens[after : after + 1] and self._tokens[after].word.lower == "of":
            after += 1
        month = self._month(after)
        if month is None:
            return None
        year, last = self._year_after(after)
        end = self._resolve_day(year, month, second or day)
        start = self._resolve_day(year, month, day)
        if end is None or start is None:
            return None
        kind = DateKind.SPAN if second and second > day else DateKind.POINT
        return Dated(kind, at, last, start if second else end, end)

    def _year_after(self, at: int) -> tuple[int | None, int]:
        after = at + 1
        if after < len(self._tokens) and self._tokens[after].raw == ",":
            after += 1
        year = self._digits(after)
        if year is not None and 1900 <= year <= 2100 and after not in self._counted:
            if self._has(after + 1, "YEAR"):
                return year, after + 1
            return year, after
        if self._has(at + 1, "THIS") and self._has(at + 2, "YEAR") and self.report:
            return self.report.year, at + 2
        if self._has(at + 1, "LAST") and self._has(at + 2, "YEAR") and self.report:
            return self.report.year - 1, at + 2
        return None, at

    def _resolve_day(self, year: int | None, month: int, day: int) -> str | None:
        if year is not None:
            return _day(year, month, day)
        if self.report is None:
            return None
        point = _day(self.report.year, month, day)
        limit = self.report + timedelta(days=60 if self._future else 0)
        if point is None or point > limit.isoformat():
            return _day(self.report.year - 1, month, day)
        return point

    def _month_first(self, at: int, month: int) -> Dated | None:
        after = at + 1
        day = self._digits(after)
        if (
            day
            and 1 <= day <= 31
            and len(self._tokens[after].raw) <= 2
            and (after not in self._counted)
        ):
            year, last = self._year_after(self._skip_ordinal(after + 1) - 1)
            point = self._resolve_day(year, month, day)
            return Dated(DateKind.POINT, at, last, point, point) if point else None
        year, last = self._year_after(at)
        if year is None:
            if self.report is None:
                return None
            year = self.report.year
            if month > self.report.month and not self._future:
                year -= 1
        point = f"{year:04}-{month:02}"
        first = at
        if self._has(at - 1, "START") or (
            self._has(at - 1, "FUNCTION") and self._has(at - 2, "START")
        ):
            first = at - 1 if self._has(at - 1, "START") else at - 2
            start = f"{point}-01"
            return Dated(DateKind.POINT, first, last, start, start)
        return Dated(DateKind.POINT, first, last, point, point)

    def _year(self, at: int) -> Dated | None:
        year = self._digits(at)
        if year is None or len(self._tokens[at].raw) != 4 or not 1900 <= year <= 2100:
            return None
        if at in self._counted:
            return None
        first, last = at, at
        if self._has(at + 1, "YEAR"):
            last = at + 1
        for back in (1, 2, 3):
            if self._has(at - back, "START"):
                start = f"{year}-01-01"
                return Dated(DateKind.POINT, at - back, last, start, start)
            if not self._has(at - back, "FUNCTION", "YEAR"):
                break
        return Dated(DateKind.POINT, first, last, str(year), str(year))

    def _weekday(self, at: int, weekday: int) -> Dated | None:
        if self.report is None:
            return None
        back = (self.report.weekday() - weekday) % 7
        day = self.report - timedelta(days=back)
        ahead = self._has(at - 1, "NEXT") or (
            self._future and self._has(at - 1, "UNTIL") and back != 0
        )
        if ahead:
            day += timedelta(days=7)
        elif self._has(at - 1, "LAST") and back == 0:
            day -= timedelta(days=7)
        point = day.isoformat()
        first = at - 1 if self._has(at - 1, "LAST", "NEXT") else at
        return Dated(DateKind.POINT, first, at, point, point)

    # --- relative expressions ------------------------------------------------------

    def _relative(self, at: int) -> Dated | None:
        if self.report is None:
            return None
        marks = self._tokens[at].marks
        today = self.report
        if "YESTERDAY" in marks:
            return self._days(at, at, -1)
        if "TOMORROW" in marks and not self._has(at, "DAY"):
            return self._days(at, at, 1)
        if "TODAY" in marks:
            return self._days(at, at, 0)
        if "OVERNIGHT" in marks:
            return self._run(at, at, today - timedelta(days=1), today)
        if "YEARSTART" in marks:
            return self._point(at, at, f"{today.year}-01-01")
        if "MONTHSTART" in marks:
            return self._point(at, at, f"{today.year}-{today.month:02}-01")
        if "SAMETIME" in marks:
            return self._same(at)
        if "START" in marks:
            return self._start_of(at)
        if "END" in marks:
            return self._end_of(at)
        if marks & {"LAST", "THIS", "NEXT", "WHOLE"}:
            return self._unit(at)
        if "WEEK" in marks and self._has(at + 1, "UNTIL", "AND"):
            return self._week_to(at)
        return self._shifted(at)

    def _point(self, first: int, last: int, point: str) -> Dated:
        return Dated(DateKind.POINT, first, last, point, point, relative=True)

    def _run(self, first: int, last: int, start: date, end: date) -> Dated:
        return Dated(DateKind.SPAN, first, last, start.isoformat(), end.isoformat(), relative=True)

    def _days(self, first: int, last: int, days: int) -> Dated:
        return self._point(first, last, (self._today + timedelta(days=days)).isoformat())

    def _same(self, at: int) -> Dated | None:
        size = 2 if not self._tokens[at].word.lower.endswith("day") else 1
        if self.anchor is None:
            return None
        return Dated(DateKind.POINT, at, at + size - 1, self.anchor, self.anchor)

    def _start_of(self, at: int) -> Dated | None:
        after = at + 1
        while self._has(after, "FUNCTION", "THIS") and after < at + 4:
            after += 1
        if self._has(after, "YEAR"):
            return self._point(at, after, f"{self._today.year}-01-01")
        if self._has(after, "MONTH"):
            return self._point(at, after, f"{self._today.year}-{self._today.month:02}-01")
        number = self._digits(after)
        if number and 1900 <= number <= 2100:
            return Dated(DateKind.POINT, at, after, f"{number}-01-01", f"{number}-01-01")
        month = self._month(after)
        if month:
            dated = self._month_first(after, month)
            if dated:
                start = f"{dated.start[:7]}-01"
                return Dated(DateKind.POINT, at, dated.last, start, start)
        return None

    def _end_of(self, at: int) -> Dated | None:
        after = at + 1
        while self._has(after, "FUNCTION", "THIS", "DETERMINER") and after < at + 4:
            after += 1
        if self._tokens[after : after + 1] and self._tokens[after].word.lower == "that":
            after += 1
        if self._has(after, "YEAR") and (self.anchor or self.report):
            year = self.anchor[:4] if self.anchor else str(self._today.year)
            return Dated(DateKind.POINT, at, after, f"{year}-12-31", f"{year}-12-31")
        number = self._digits(after)
        if number and 1900 <= number <= 2100:
            return Dated(DateKind.POINT, at, after, f"{number}-12-31", f"{number}-12-31")
        month = self._month(after)
        if month and (dated := self._month_first(after, month)) and len(dated.start) == 7:
            end = _last_day(dated.start)
            return Dated(DateKind.POINT, at, dated.last, end, end)
        return None

    def _unit(self, at: int) -> Dated | None:
        today = self._today
        which = self._tokens[at].marks
        after = at + 1
        while self._has(after, "FUNCTION", "LAST", "THIS", "DETERMINER") and after < at + 4:
            which = which | self._tokens[after].marks
            after += 1
        number = self._digits(after)
        if number is None:
            number = next((n for m, n in _NUMBER_WORDS.items() if self._has(after, m)), None)
        unit = after if number is None else after + 1
        if "WHOLE" in which and number and 1900 <= number <= 2100:
            return None
        if self._has(unit, "HOUR") or (self._has(unit, "DAY") and number in (None, 1)):
            if "THIS" in which or ("WHOLE" in which and "LAST" not in which):
                return None
            if self._has(unit, "HOUR") and number is None:
                return None
            days = 1 if number is None or self._has(unit, "DAY") else max(1, round(number / 24))
            if "NEXT" in which:
                return self._run(at, unit, today, today + timedelta(days=days))
            return self._run(at, unit, today - timedelta(days=days), today)
        if self._has(unit, "DAY") and number and "LAST" in which:
            return self._run(at, unit, today - timedelta(days=number), today)
        if self._has(unit, "NIGHT") and "LAST" in which:
            return self._run(at, unit, today - timedelta(days=1), today)
        if self._has(unit, "WEEKEND"):
            sunday = today - timedelta(days=(today.weekday() + 1) % 7 or 7)
            if today.weekday() >= 5 and "THIS" in which:
                sunday = today + timedelta(days=6 - today.weekday())
            return self._run(at, unit, sunday - timedelta(days=1), sunday)
        if self._has(unit, "WEEK"):
            monday = today - timedelta(days=today.weekday())
            if "LAST" in which and number is None:
                monday -= timedelta(days=7)
                return self._run(at, unit, monday, monday + timedelta(days=6))
            if "LAST" in which and number:
                return self._run(at, unit, today - timedelta(days=7 * number), today)
            if "THIS" in which:
                return self._run(at, unit, monday, today)
            return None
        if self._has(unit, "MONTH") and number is None:
            if "LAST" in which:
                return self._point(at, unit, _month_before(today))
            if "THIS" in which:
                return self._run(at, unit, today.replace(day=1), today)
        if self._has(unit, "YEAR") and number is None:
            if "LAST" in which:
                return self._point(at, unit, str(today.year - 1))
            if "THIS" in which:
                return self._run(at, unit, today.replace(month=1, day=1), today)
        return None

    def _week_to(self, at: int) -> Dated | None:
        end = self._at(at + 2)
        if end is None or end.kind is not DateKind.POINT or len(end.end) != 10:
            return None
        last = date.fromisoformat(end.end)
        return self._run(at, end.last, last - timedelta(days=6), last)

    def _shifted(self, at: int) -> Dated | None:
        """ "Two weeks ago", "a day later", "rok wcześniej", "the year before"."""
        number = self._digits(at)
        if number is None:
            number = next((n for m, n in _NUMBER_WORDS.items() if self._has(at, m)), None)
        unit = at if number is None else at + 1
        if not self._has(unit, "DAY", "WEEK", "MONTH", "YEAR"):
            return None
        if not self._has(unit + 1, "AGO", "EARLIER", "LATER"):
            return None
        if number is None and self._tokens[at].word.lower in ("days", "weeks", "months", "years"):
            return None
        number = min(1 if number is None else number, 1000)
        ago = self._has(unit + 1, "AGO") and not self._has(unit + 1, "EARLIER")
        if self._opens_clause(unit + 1):  # "Two days after X had said so, Y ..."
            point = _shift(self._today.isoformat(), self._tokens[unit].marks, -number)
            return Dated(DateKind.POINT, at, unit + 1, point, point) if point else None
        back = -1 if ago or not self._has(unit + 1, "LATER") else 1
        anchor = None if ago else self.anchor
        base = anchor or (self.report.isoformat() if self.report else None)
        if base is None:
            return None
        if self._has(unit + 1, "LATER") and self._has(unit + 1, "PREPOSITION"):
            return None
        point = _shift(base, self._tokens[unit].marks, back * number)
        return Dated(DateKind.POINT, at, unit + 1, point, point) if point else None

    def _opens_clause(self, at: int) -> bool:
        if self._tokens[at].word.lower not in ("after", "nachdem") or at + 1 >= len(self._tokens):
            return False
        return self._tokens[at + 1].raw[0].isalpha()

    def _event(self, at: int) -> Dated | None:
        """ "Since the summer", "since the crisis began": a start without a date."""
        if not self._has(at, "SINCE") or self._tokens[at].word.lower not in ("since", "seit"):
            return None
        for ahead in range(at + 1, min(at + 8, len(self._tokens))):
            if self._tokens[ahead].raw in ",;:.()":
                break
            if self._at_date(ahead):
                return None
        adverb = self._tokens[at - 1].word.lower in ("have", "has", "had") if at else False
        return Dated(DateKind.EVENT, at, at, "", "", relative=adverb)

    def _at_date(self, at: int) -> bool:
        return not self._has(at, "SINCE") and self._at(at) is not None

    # --- what stands before it -----------------------------------------------------

    def _framed(self, dated: Dated) -> Dated:
        before = dated.first - 1
        steps = 0
        while self._has(before, "FUNCTION", "DETERMINER", "WHOLE") and steps < 2:
            if self._has(before, "SINCE", "UNTIL", "BETWEEN"):
                break
            before -= 1
            steps += 1
        follows = dated.last + 1
        if self._has(before, "BETWEEN") and (
            self._has(follows, "AND")
            or (follows < len(self._tokens) and self._tokens[follows].raw in "–—-")
        ):
            self.anchor = dated.end or self.anchor
            other = self._next_date(follows + 1)
            if other is not None and _order(dated.start) <= _order(other.end):
                return Dated(DateKind.SPAN, before, other.last, dated.start, other.end)
            if other is not None and len(dated.start) == 7 == len(other.end):
                start = f"{int(other.end[:4]) - 1}{dated.start[4:]}"
                if dated.start[5:] <= other.end[5:]:
                    start = f"{other.end[:4]}{dated.start[4:]}"
                return Dated(DateKind.SPAN, before, other.last, start, other.end)
        if dated.kind is DateKind.POINT:
            if self._has(before, "SINCE") and not self._plain_from(before):
                dated = Dated(DateKind.SINCE, before, dated.last, dated.start, dated.end)
            elif self._since_thing(before):
                dated = Dated(DateKind.SINCE, dated.first, dated.last, dated.start, dated.end)
            elif self._has(before, "UNTIL") and self._tokens[before].word.lower not in (
                "to",
                "through",
            ):
                dated = Dated(DateKind.UNTIL, before, dated.last, dated.start, dated.end)
            elif (
                self._has(before - 1, "UNTIL")
                and self._tokens[before].raw.isalpha()
                and self._tokens[before - 1].word.lower in ("bis", "until", "till", "by")
            ):
                dated = Dated(DateKind.UNTIL, before - 1, dated.last, dated.start, dated.end)
        return dated

    def _plain_from(self, at: int) -> bool:
        """Russian "с" and Polish "od" mark a start; English "from" never stands alone."""
        return self._tokens[at].word.lower == "from"

    def _since_thing(self, at: int) -> bool:
        """ "Since the first plane on November 18"."""
        for back in range(at, max(at - 6, -1), -1):
            token = self._tokens[back]
            if token.raw in ",;:.()" or token.raw.isdigit():
                return False
            if token.word.lower in ("since", "seit"):
                return True
        return False

    def _next_date(self, at: int) -> Dated | None:
        for ahead in range(at, min(at + 4, len(self._tokens))):
            dated = self._at(ahead)
            if dated is not None and dated.kind is not DateKind.EVENT:
                return dated
            if not self._has(ahead, "FUNCTION", "DETERMINER"):
                return None
        return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _order(point: str) -> str:
    return point + "-00-00"[: 10 - len(point)] if len(point) < 10 else point


def _last_day(month: str) -> str:
    year, number = int(month[:4]), int(month[5:7])
    following = date(year + number // 12, number % 12 + 1, 1)
    return (following - timedelta(days=1)).isoformat()


def _month_before(day: date) -> str:
    last = day.replace(day=1) - timedelta(days=1)
    return f"{last.year:04}-{last.month:02}"


def _shift(base: str, unit: frozenset[str], by: int) -> str | None:
    try:
        if "YEAR" in unit:
            year = int(base[:4]) + by
            return f"{year:04}" if 1900 <= year <= 2100 else None
        if len(base) != 10:
            return None
        day = date.fromisoformat(base)
        if "MONTH" in unit:
            months = day.year * 12 + day.month - 1 + by
            return f"{months // 12:04}-{months % 12 + 1:02}"
        return (day + timedelta(days=by * (7 if "WEEK" in unit else 1))).isoformat()
    except (ValueError, OverflowError):
        return None
