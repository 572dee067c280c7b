"""Stretches told by their unit: "last week", "the past 24 hours", "at the weekend"."""

from datetime import date, timedelta

from figuredesk.reading.context.parts import DateParts
from figuredesk.reading.context.pointing import PREVIOUS, THAT_ONE
from figuredesk.reading.context.points import POINT, SPAN, Dated, month_before, shift_point

_PAST = frozenset({"past"})
_STRETCHES = {"WEEK": 7, "MONTH": 30, "YEAR": 365}  # days
_ENDING = frozenset({"ending", "ended", "ends"})
_THAT = frozenset({"that", "which"})
_OF_THE_CLOCK = frozenset(
    {"noon", "midday", "midnight", "dawn", "early", "late", "morning", "evening", "night"}
    | {"a", "p", "m", "am", "pm", "o'clock", ".", ":"}
)


class UnitDates(DateParts):
    """Reads the stretch, told from today, that begins at a word of the sentence in hand."""

    def _at(self, at: int) -> Dated | None:
        raise NotImplementedError

    def _number(self, at: int) -> int | None:
        return self._words[at].number if 0 <= at < len(self._words) else None

    def _point(self, first: int, last: int, point: str) -> Dated:
        return Dated(POINT, first, last, point, point, relative=True)

    def _run(self, first: int, last: int, start: date, end: date) -> Dated:
        return Dated(SPAN, first, last, start.isoformat(), end.isoformat(), relative=True)

    def _days(self, first: int, last: int, days: int) -> Dated:
        return self._point(first, last, (self._today + timedelta(days=days)).isoformat())

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
            if self._words[at].lower in PREVIOUS and number is None and not self._has(unit, "HOUR"):
                return self._days(at, unit, -1)
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
        if number is None and self._words[at].lower in _PAST and (run := self._past(at, unit)):
            return run
        if "NEXT" in which and number is None and (coming := self._coming(at, unit)):
            return coming
        if self._has(unit, "WEEK") and number is None and (day := self._weeks_day(unit)):
            return day
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

    def _weeks_day(self, unit: int) -> Dated | None:
        """ "Last week's Tuesday": the day, where a weekday follows the week that owns it."""
        day = unit + 1
        if day >= len(self._words) or not self._words[unit].raw.endswith(("'s", "’s")):
            return None
        weekday = self._words[day].weekday
        return self._weekday(day, weekday) if weekday >= 0 else None

    def _past(self, at: int, unit: int) -> Dated | None:
        """ "In the past week", "over the past year": up to today, not the calendar's last."""
        marks = self._words[unit].marks if unit < len(self._words) else frozenset()
        for mark, days in _STRETCHES.items():
            if mark in marks:
                return self._run(at, unit, self._today - timedelta(days=days), self._today)
        return None

    def _coming(self, at: int, unit: int) -> Dated | None:
        """ "Next week", "next month", "next year"."""
        today = self._today
        if self._has(unit, "WEEK"):
            monday = today + timedelta(days=7 - today.weekday())
            return self._run(at, unit, monday, monday + timedelta(days=6))
        if self._has(unit, "MONTH"):
            point = shift_point(today.isoformat(), self._words[unit].marks, 1)
            return self._point(at, unit, point) if point else None
        return self._point(at, unit, str(today.year + 1)) if self._has(unit, "YEAR") else None

    def _weekend(self, at: int) -> Dated | None:
        """ "At the weekend", "over the weekend": the last one, or the one that it is now."""
        if (
            at < 2
            or self._words[at - 1].lower != "the"
            or not self._has(at - 2, "FUNCTION", "DURING")
        ):
            return None
        saturday = self._today - timedelta(days=(self._today.weekday() - 5) % 7)
        if self._future:
            return None
        return self._run(at - 1, at, saturday, min(saturday + timedelta(days=1), self._today))

    def _week_to(self, at: int) -> Dated | None:
        """ "In the week to Sunday", "the week ending 26 September"."""
        verb = at + 1
        if self._words[verb:] and self._words[verb].lower in _THAT:
            verb += 1  # "the week that ended on Sunday"
        after = verb + 1
        if self._words[verb:] and self._words[verb].lower in _ENDING:
            after += self._has(after, "PREPOSITION")
        elif verb > at + 1 or not self._has(verb, "UNTIL", "AND"):
            return None
        end = self._at(after)
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
