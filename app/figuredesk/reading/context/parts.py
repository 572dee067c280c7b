"""Parts of a year or a month: "the third quarter", "the first four days of May"."""

from calendar import monthrange

from figuredesk.reading.context.points import POINT, SPAN, Dated, last_day_of
from figuredesk.reading.context.weekdays import WeekdayDates

# fmt: off
_PARTS = {"HALFYEAR": 6, "QUARTER": 3}  # months
_ORDER = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4,
    "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4,
    "pierwszym": 1, "drugim": 2, "trzecim": 3, "czwartym": 4,
    "pierwszego": 1, "drugiego": 2, "trzeciego": 3, "czwartego": 4,
    "первом": 1, "втором": 2, "третьем": 3, "четвертом": 4, "четвёртом": 4,
}
# fmt: on


class DateParts(WeekdayDates):
    """Reads the parts of years and months that begin at a word of the sentence in hand."""

    def _part_of_year(self, at: int) -> Dated | None:
        """ "The first half of 2019", "im dritten Quartal", "w drugim półroczu 2019 r."."""
        months = next((m for mark, m in _PARTS.items() if self._has(at, mark)), None)
        if months is None or not at:
            return None
        which = _ORDER.get(self._words[at - 1].lower)
        if which is None or which * months > 12:
            return None
        last = at + 1
        while self._has(last, "FUNCTION", "THIS", "DETERMINER") and last < at + 4:
            last += 1
        if months > 3 and (month := self._month(last)):
            return self._half_of(at, self._month_first(last, month), which)
        year = self._digits(last)
        if self._has(last, "YEAR"):
            told = self._last_told(4)
            year = int(told) if told else self._today.year
        elif year is None or not 1900 <= year <= 2100:
            if months > 3 and self._words[at].lower == "half":
                return None  # "the second half of the match"
            year, last = self._today.year, at
        start, end = f"{year}-{(which - 1) * months + 1:02}", f"{year}-{which * months:02}"
        return Dated(SPAN, at - 1, last, start, end)

    def _half_of(self, at: int, month: Dated | None, which: int) -> Dated | None:
        """ "The first half of May": up to its 15th day, or from the 16th on."""
        if month is None or len(month.start) != len("2021-11"):
            return None
        last = last_day_of(month.start)
        days = ("01", "15") if which == 1 else ("16", last[-2:])
        return Dated(SPAN, at - 1, month.last, *(f"{month.start}-{day}" for day in days))

    def _opening(self, at: int) -> Dated | None:
        """ "The first seven months of 2023", "of the year"; "the first four days of May"."""
        number = self._digits(at + 1)
        if number is None:
            number = self._words[at + 1].number if at + 1 < len(self._words) else None
        if number is None and self._has(at + 1, "WEEK"):
            return self._first_days(at, 7, self._skip_articles(at + 2))
        if number is None or not self._has(at + 2, "MONTH", "WEEK", "DAY"):
            return None
        after = at + 3
        while self._has(after, "FUNCTION", "THIS", "DETERMINER") and after < at + 6:
            after += 1
        if not self._has(at + 2, "MONTH"):
            return self._first_days(at, number * (7 if self._has(at + 2, "WEEK") else 1), after)
        year = self._digits(after)
        if self._has(after, "YEAR"):
            year = self._today.year
        elif year is None or not 1900 <= year <= 2100:
            after = at + 2
            year = self._today.year - (number > self._today.month)
        if not 1 <= number <= 11:
            return None
        return Dated(SPAN, at, after, f"{year}-01", f"{year}-{number:02}")

    def _first_days(self, at: int, days: int, after: int) -> Dated | None:
        month = self._month(after)
        dated = self._month_first(after, month) if month else None
        if dated is None or len(dated.start) != len("2021-11"):
            return None
        if not 1 < days <= monthrange(int(dated.start[:4]), int(dated.start[5:]))[1]:
            return None
        start, end = f"{dated.start}-01", f"{dated.start}-{days:02}"
        return Dated(SPAN, at, dated.last, start, end)

    def _skip_articles(self, at: int) -> int:
        after = at
        while self._has(after, "FUNCTION", "THIS", "DETERMINER") and after < at + 3:
            after += 1
        return after

    def _last_week(self, at: int) -> Dated | None:
        """ "In the last week of May"."""
        after = self._skip_articles(at + 2)
        month = self._month(after) if after > at + 2 else None
        dated = self._month_first(after, month) if month else None
        if dated is None or len(dated.start) != len("2021-11"):
            return None
        end = last_day_of(dated.start)
        return Dated(SPAN, at, dated.last, f"{end[:8]}{int(end[8:]) - 6:02}", end)

    def _last_day(self, at: int) -> Dated | None:
        """ "On the last day of May", "of the year"."""
        after = at + 2
        while self._has(after, "FUNCTION", "THIS", "DETERMINER") and after < at + 5:
            after += 1
        if after == at + 2 and self._words[at + 1].lower not in ("dnia", "dniu"):
            return None
        month = self._month(after)
        if month and (dated := self._month_first(after, month)) and len(dated.start) == 7:
            end = last_day_of(dated.start)
            return Dated(POINT, at, dated.last, end, end)
        if self._has(after, "YEAR"):
            end = f"{self._last_told(4) or self._today.year}-12-31"
            return Dated(POINT, at, after, end, end)
        return None
