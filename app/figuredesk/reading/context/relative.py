"""Dates told from another day: "last week", "overnight", "a day later", "since the summer"."""

from datetime import date, timedelta

from figuredesk.reading.context.parts import DateParts
from figuredesk.reading.context.pointing import BESIDE, THAT_ONE
from figuredesk.reading.context.points import (
    AROUND_START,
    EVENT,
    POINT,
    SPAN,
    Dated,
    last_day_of,
    month_before,
    shift_point,
)
from figuredesk.reading.context.word import SHIFTS

_AROUND = {"WEEK": 3, "MONTH": 10}  # days that "a week ago", "two months later" may be off
_OF_THE_CLOCK = frozenset(
    {"noon", "midday", "midnight", "dawn", "early", "late", "morning", "evening", "night"}
    | {"a", "p", "m", "am", "pm", "o'clock", ".", ":"}
)


class RelativeDates(DateParts):
    """Reads the relative date that begins at a word of the sentence in hand."""

    def _at(self, at: int) -> Dated | None:
        raise NotImplementedError

    def _number(self, at: int) -> int | None:
        return self._words[at].number if 0 <= at < len(self._words) else None

    def _relative(self, at: int) -> Dated | None:
        marks = self._words[at].marks
        if "SAMETIME" in marks:
            return self._same(at)
        if "THEN" in marks:
            return self._by_then(at)
        if self.report is None:
            return None
        if not marks:
            return self._shifted(at)
        today = self.report
        if "YESTERDAY" in marks:
            return self._days(at, at, -1)
        if "TOMORROW" in marks and not self._has(at, "DAY"):
            return self._days(at, at, 1)
        if "TODAY" in marks:
            return self._days(at, at, 0)
        if "OVERNIGHT" in marks and self._has(at + 1, "FUNCTION"):
            night = self._at(at + 2) if at + 2 < len(self._words) else None
            if night is not None and night.kind is POINT and len(night.end) == 10:
                last = date.fromisoformat(night.end)
                return self._run(at, night.last, last - timedelta(days=1), last)
        if "OVERNIGHT" in marks:
            return self._run(at, at, today - timedelta(days=1), today)
        if marks & {"YEARSTART", "YEAREND"}:
            return self._turn_of_year(at)
        if "MONTHSTART" in marks:
            return self._point(at, at, f"{today.year}-{today.month:02}-01")
        if "START" in marks:
            return self._start_of(at)
        if "FIRST" in marks and (opening := self._opening(at) or self._first_day(at)):
            return opening
        if "END" in marks:
            return self._end_of(at)
        if "LAST" in marks and self._has(at + 1, "DAY") and (ending := self._last_day(at)):
            return ending
        if "HALFYEAR" in marks or "QUARTER" in marks:
            return self._part_of_year(at)
        if self._words[at].lower in BESIDE and (self.topic or self._found):
            beside = self._neighbour(at)
            if beside is not None:
                return beside
        if marks & {"LAST", "THIS", "NEXT", "WHOLE"}:
            return self._unit(at)
        if "WEEK" in marks and self._has(at + 1, "UNTIL", "AND"):
            return self._week_to(at)
        shifted = self._shifted(at)
        if shifted is None and marks & {"YEAR", "MONTH"}:
            return self._in_the(at)
        return shifted

    def _point(self, first: int, last: int, point: str) -> Dated:
        return Dated(POINT, first, last, point, point, relative=True)

    def _run(self, first: int, last: int, start: date, end: date) -> Dated:
        return Dated(SPAN, first, last, start.isoformat(), end.isoformat(), relative=True)

    def _days(self, first: int, last: int, days: int) -> Dated:
        return self._point(first, last, (self._today + timedelta(days=days)).isoformat())

    def _start_of(self, at: int) -> Dated | None:
        after = at + 1
        while self._has(after, "FUNCTION", "THIS") and after < at + 4:
            after += 1
        if self._has(after, "YEAR"):
            return self._point(at, after, f"{self._today.year}-01-01")
        if self._has(after, "MONTH"):
            return self._point(at, after, f"{self._today.year}-{self._today.month:02}-01")
        if self._has(after, "WEEK"):
            monday = self._today - timedelta(days=self._today.weekday())
            return self._point(at, after, monday.isoformat())
        number = self._digits(after)
        if number and 1900 <= number <= 2100:
            return Dated(POINT, at, after, f"{number}-01-01", f"{number}-01-01")
        month = self._month(after)
        if month:
            dated = self._month_first(after, month)
            if dated:
                start = f"{dated.start[:7]}-01"
                dated = Dated(POINT, at, dated.last, start, start)
                dated.around = AROUND_START
                return dated
        return None

    def _end_of(self, at: int) -> Dated | None:
        after = at + 1
        while self._has(after, "FUNCTION", "THIS", "DETERMINER") and after < at + 4:
            after += 1
        if self._words[after : after + 1] and self._words[after].lower == "that":
            after += 1
        if self._has(after, "YEAR") and (self.anchor or self.report):
            year = self.anchor[:4] if self.anchor else str(self._today.year)
            return Dated(POINT, at, after, f"{year}-12-31", f"{year}-12-31")
        if after < len(self._words) and self._words[after].weekday >= 0:
            return self._weekday(after, self._words[after].weekday)
        number = self._digits(after)
        if number and 1900 <= number <= 2100:
            return Dated(POINT, at, after, f"{number}-12-31", f"{number}-12-31")
        month = self._month(after)
        if month and (dated := self._month_first(after, month)) and len(dated.start) == 7:
            end = last_day_of(dated.start)
            return Dated(POINT, at, dated.last, end, end)
        return None

    def _unit(self, at: int) -> Dated | None:
        today = self._today
        which = self._words[at].marks
        after = at + 1
        while self._has(after, "FUNCTION", "LAST", "THIS", "DETERMINER") and after < at + 4:
            which = which | self._words[after].marks
            after += 1
        number = self._digits(after)
        if number is None:
            number = self._number(after)
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
                return self._point(at, unit, month_before(today))
            if self._words[at].lower in THAT_ONE and (told := self._other_month()):
                return Dated(POINT, at, unit, told, told)
            if "THIS" in which:
                return self._run(at, unit, today.replace(day=1), today)
        if self._has(unit, "YEAR") and number is None:
            if "LAST" in which:
                return self._point(at, unit, str(today.year - 1))
            if "THIS" in which:
                return self._run(at, unit, today.replace(month=1, day=1), today)
        if "WHOLE" in which and number is None and self._has(unit, "MONTH", "YEAR"):
            return self._whole(at, unit)
        return None

    def _week_to(self, at: int) -> Dated | None:
        end = self._at(at + 2)
        if end is None or end.kind is not POINT or len(end.end) != 10:
            return None
        last = date.fromisoformat(end.end)
        return self._run(at, end.last, last - timedelta(days=6), last)

    def _hours_to(self, at: int) -> Dated | None:
        """ "In the 24 hours to noon on Friday"."""
        hours = self._digits(at) or 24
        for ahead in range(at + 3, at + 10):
            end = self._at(ahead) if ahead < len(self._words) else None
            if end is not None and end.kind is POINT and len(end.end) == 10:
                last = date.fromisoformat(end.end)
                first = last - timedelta(days=max(1, round(hours / 24)))
                return self._run(at, end.last, first, last)
            word = self._words[ahead] if ahead < len(self._words) else None
            if word is None or not (
                word.marks & {"FUNCTION", "DETERMINER", "PREPOSITION"}
                or word.raw[0].isdigit()
                or word.lower in _OF_THE_CLOCK
            ):
                return None  # "24 hours to leave on Friday"
        return None

    def _shifted(self, at: int) -> Dated | None:
        """ "Two weeks ago", "a day later", "rok wcześniej", "the year before"."""
        if not self._sentence.uses & SHIFTS:
            return None
        number = self._digits(at)
        if number is None:
            number = self._number(at)
        unit = at if number is None else at + 1
        if not self._has(unit, "DAY", "WEEK", "MONTH", "YEAR"):
            return None
        formerly = self._has(at - 1, "FORMERLY")  # "vor zwei Wochen"
        if not formerly and not self._has(unit + 1, "AGO", "EARLIER", "LATER"):
            return None
        if number is None and self._words[at].lower in ("days", "weeks", "months", "years"):
            return None
        if formerly and number is None:
            return None
        number = min(1 if number is None else number, 1000)
        ago = formerly or (self._has(unit + 1, "AGO") and not self._has(unit + 1, "EARLIER"))
        if not formerly and (by := self._opens_clause(unit + 1)):
            # "two days after X had said so, Y ...", "on 3 May, a day before X put it at 40"
            told = self._found[-1].end if self._found else ""
            day = told if len(told) == len("2021-11-07") else self._today.isoformat()
            clause = shift_point(day, self._words[unit].marks, by * number)
            return Dated(POINT, at, unit + 1, clause, clause) if clause else None
        last = unit if formerly else unit + 1
        back = -1 if ago or not self._has(unit + 1, "LATER") else 1
        anchor = None if ago else self.anchor
        base = anchor or (self.report.isoformat() if self.report else None)
        if base is None:
            return None
        if not ago and self._has(unit + 1, "LATER") and self._has(unit + 1, "PREPOSITION"):
            return None
        point = shift_point(base, self._words[unit].marks, back * number)
        if point is None:
            return None
        dated = Dated(POINT, at, last, point, point)
        dated.around = max(_AROUND.get(mark, 0) for mark in self._words[unit].marks)
        return dated

    def _opens_clause(self, at: int) -> int:
        """Whether "after" (-1) or "before" (1) opens a clause, and which way that was; 0 if not."""
        word = self._words[at].lower
        if at + 1 >= len(self._words):
            return 0
        if not self._words[at + 1].raw[0].isalpha() and at + 1 not in self._counted:
            return 0
        if word in ("after", "nachdem"):
            return -1
        if word not in ("before", "bevor") or not self._found:
            return 0
        for ahead in range(at + 1, len(self._words)):
            if self._words[ahead].raw in ",;:.()":
                return 0
            if ahead in self._counted:
                return 1
        return 0

    def _event(self, at: int) -> Dated | None:
        """ "Since the summer", "since the crisis began": a start without a date."""
        if not self._has(at, "SINCE") or self._words[at].lower not in ("since", "seit"):
            return None
        for ahead in range(at + 1, min(at + 8, len(self._words))):
            if self._words[ahead].raw in ",;:.()":
                break
            if self._at_date(ahead):
                return None
        adverb = self._words[at - 1].lower in ("have", "has", "had") if at else False
        return Dated(EVENT, at, at, "", "", relative=adverb)

    def _at_date(self, at: int) -> bool:
        return not self._has(at, "SINCE") and self._at(at) is not None
