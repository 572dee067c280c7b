"""Dates told from another day: "yesterday", "overnight", "a day later", "since the summer"."""

from datetime import date, timedelta

from figuredesk.reading.context.pointing import BESIDE
from figuredesk.reading.context.points import (
    AROUND_START,
    EVENT,
    POINT,
    Dated,
    last_day_of,
    shift_point,
)
from figuredesk.reading.context.units import UnitDates
from figuredesk.reading.context.word import DATES, SHIFTS

_BESIDE_DATE = 3  # words from a date to "day" of ", a day before"
_NO_CLAUSE = frozenset({"and", "or", "but", "that", "in", "at", "on", "und", "oder"})
_AROUND = {"WEEK": 3, "MONTH": 10}  # days that "a week ago", "two months later" may be off
_SHIFTED = frozenset({"DAY", "NIGHT", "WEEK", "FORTNIGHT", "MONTH", "YEAR"})


class RelativeDates(UnitDates):
    """Reads the relative date that begins at a word of the sentence in hand."""

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
        if "LAST" in marks and self._has(at + 1, "WEEK") and (ending := self._last_week(at)):
            return ending
        if "HALFYEAR" in marks or "QUARTER" in marks:
            return self._part_of_year(at)
        if self._words[at].lower in BESIDE and (self.topic or self._found):
            beside = self._neighbour(at)
            if beside is not None:
                return beside
        if marks & {"LAST", "THIS", "NEXT", "WHOLE"}:
            return self._unit(at)
        if "WEEK" in marks and (week := self._week_to(at)):
            return week
        if "WEEKEND" in marks:
            return self._weekend(at)
        shifted = self._shifted(at)
        if shifted is None and marks & {"YEAR", "MONTH"}:
            return self._in_the(at)
        return shifted

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

    def _shifted(self, at: int) -> Dated | None:
        """ "Two weeks ago", "a day later", "rok wcześniej", "the year before"."""
        if not self._sentence.uses & SHIFTS:
            return None
        number = self._digits(at)
        if number is None:
            number = self._number(at)
        unit = at if number is None else at + 1
        marks = self._words[unit].marks if unit < len(self._words) else frozenset()
        if marks.isdisjoint(_SHIFTED):
            return None
        formerly = self._has(at - 1, "FORMERLY")  # "vor zwei Wochen"
        if not formerly and not self._has(unit + 1, "AGO", "EARLIER", "LATER"):
            return None
        if number is None and self._words[at].lower in ("days", "weeks", "months", "years"):
            return None
        if formerly and number is None:
            return None
        number = min(1 if number is None else number, 1000)
        if "FORTNIGHT" in marks:
            number, marks = 2 * number, frozenset({"WEEK"})
        beside = {"EARLIER": ("YESTERDAY", -1), "LATER": ("TOMORROW", 1)}
        for side, (day, by) in beside.items():
            if "DAY" in marks and self._has(unit + 1, side) and self._has(unit + 2, day):
                return self._days(at, unit + 2, by * (1 + number))
        ago = formerly or (self._has(unit + 1, "AGO") and not self._has(unit + 1, "EARLIER"))
        if not formerly and (by := self._opens_clause(at, unit + 1)):
            # "two days after X had said so, Y ...", "on 3 May, a day before X put it at 40"
            told = self._found[-1].end if self._found else ""
            day = told if len(told) == len("2021-11-07") else self._today.isoformat()
            clause = shift_point(day, marks, by * number)
            return Dated(POINT, at, unit + 1, clause, clause) if clause else None
        last = unit if formerly else unit + 1
        back = -1 if ago or not self._has(unit + 1, "LATER") else 1
        anchor = None if ago else self.anchor
        base = anchor or (self.report.isoformat() if self.report else None)
        if base is None:
            return None
        if not ago and self._has(unit + 1, "LATER") and self._has(unit + 1, "PREPOSITION"):
            return None
        point = shift_point(base, marks, back * number)
        if point is None:
            return None
        dated = Dated(POINT, at, last, point, point)
        dated.around = max(_AROUND.get(mark, 0) for mark in marks)
        return dated

    def _opens_clause(self, first: int, at: int) -> int:
        """Whether "after" (-1) or "before" (1) opens a clause, and which way that was; 0 if not.

        "On 3 May, a day before it was 40": beside the date told; else "before" means earlier.
        """
        word = self._words[at].lower
        if at + 1 >= len(self._words):
            return 0
        if not self._words[at + 1].raw[0].isalpha() and at + 1 not in self._counted:
            return 0
        if word in ("after", "nachdem"):
            return -1
        if word not in ("before", "bevor") or not self._found:
            return 0
        if first - self._found[-1].last > _BESIDE_DATE:
            return 0
        if self._words[at + 1].lower in _NO_CLAUSE:
            return 0  # "more than the year before and twice the 40 of 2019"
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
        return (
            bool(self._words[at].uses & DATES)
            and not self._has(at, "SINCE")
            and self._at(at) is not None
        )
