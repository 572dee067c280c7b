"""Days told by their names: "on Friday", "Tuesday of last week", "the Friday before last"."""

from datetime import date, timedelta

from figuredesk.reading.context.pointing import PointedDates
from figuredesk.reading.context.points import POINT, SPAN, Dated
from figuredesk.reading.context.word import is_ahead

_THAT = frozenset({"that", "same", "jenem", "jenen", "tamten", "tamtą", "tamtej"})
_VERB_REACH = 10  # words from "will" to the day on which it will be
_PARTED = frozenset(",;:()—–")
_OWNS = ("'s", "’s")


class WeekdayDates(PointedDates):
    """Reads the weekday that stands at a word of the sentence in hand."""

    def _weekday(self, at: int, weekday: int) -> Dated | None:
        if self.report is None:
            return None
        if at and self._words[at - 1].lower in _THAT and (that := self._that_weekday(at, weekday)):
            return Dated(POINT, at - 1, at, that, that)
        week = self._week_beside(at)
        if week is not None:
            first, last, weeks = week
            monday = self.report - timedelta(days=self.report.weekday() + 7 * weeks)
            return self._on_day(first, last, monday + timedelta(days=weekday))
        back = (self.report.weekday() - weekday) % 7
        day = self.report - timedelta(days=back)
        marks = self._marks(at - 1)
        ahead = "NEXT" in marks or (self._ahead and "UNTIL" in marks and back != 0)
        first = at - 1 if "LAST" in marks or "NEXT" in marks else at
        if ahead or (back and self._is_to_come(at)):
            day += timedelta(days=7)
        elif self._is_before_last(at):
            return self._on_day(at, at + 2, day - timedelta(days=7 if back else 14))
        elif "LAST" in marks:
            if back == 0:
                day -= timedelta(days=7)
            if self._has(at - 2, "WEEK") and not self._has(at - 2, "FUNCTION"):
                return self._on_day(at - 2, at, day - timedelta(days=7))  # "a week last Friday"
        pair = None if ahead else self._pair(at, day)
        return pair or self._on_day(first, at, day)

    def _is_to_come(self, at: int) -> bool:
        """Whether what is still to happen does on that day: "is due to leave on Thursday"."""
        if not self._ahead:
            return False
        for back in range(at - 1, max(at - 1 - _VERB_REACH, -1), -1):
            word = self._words[back]
            if word.raw in _PARTED or "SAY" in word.marks:
                return False
            if is_ahead(word.marks):
                return True
        return False

    def _on_day(self, first: int, last: int, day: date) -> Dated:
        return Dated(POINT, first, last, day.isoformat(), day.isoformat())

    def _week_beside(self, at: int) -> tuple[int, int, int] | None:
        """The words of a weekday with the week it is of, and how many weeks back that is.

        "Tuesday last week", "the Tuesday of this week", "last week's Tuesday", "Tuesday of the
        week before last"; None where no week stands beside it.
        """
        if at > 1 and self._has(at - 1, "WEEK") and self._words[at - 1].raw.endswith(_OWNS):
            weeks = self._weeks_back(at - 2)
            return None if weeks is None else (at - 2, at, weeks)
        after = at + 1
        if self._has(after, "MORNING", "NIGHT"):
            after += 1
        if after < len(self._words) and self._words[after].lower == "of":
            after += 1
        weeks = self._weeks_back(after)
        if weeks is not None and self._has(after + 1, "WEEK"):
            return at, after + 1, weeks
        after += self._has(after, "DETERMINER")
        if self._has(after, "WEEK") and self._is_before_last(after):
            return at, after + 2, 2
        return None

    def _weeks_back(self, at: int) -> int | None:
        """How many weeks back "last", "this" or "next" points."""
        marks = self._marks(at)
        return 1 if "LAST" in marks else 0 if "THIS" in marks else -1 if "NEXT" in marks else None

    def _is_before_last(self, at: int) -> bool:
        """Whether "before last" follows a day or a week, and no noun after that."""
        words = [word.lower for word in self._words[at + 1 : at + 3]]
        return words == ["before", "last"] and not self._has(at + 3, "DAY", "WEEK", "MONTH", "YEAR")

    def _pair(self, at: int, day: date) -> Dated | None:
        """Two days that follow each other, as one stretch: "on Friday and Saturday"."""
        other = at + 2
        if other >= len(self._words) or self._words[at + 1].lower not in ("and", "und", "i", "и"):
            return None
        if self._words[other].weekday != (day.weekday() + 1) % 7:
            return None
        if (
            self._words[other].raw.endswith(_OWNS)
            or self._has(at - 1, "BETWEEN")
            or day == self.report
        ):
            return None
        end = day + timedelta(days=1)
        return Dated(SPAN, at, other, day.isoformat(), end.isoformat())
