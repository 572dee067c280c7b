"""Dates that say themselves: days, months, years and weekdays."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from figuredesk.reading.context.points import (
    AROUND_PART,
    AROUND_START,
    POINT,
    SPAN,
    Dated,
    calendar_day,
)
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import Word

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_PART = ("mid-", "early-", "late-")
_JOINS = frozenset("-./")  # between the parts of a date in figures
_ORDINAL_TAILS = frozenset({"st", "nd", "rd", "th", "er", "go", "го", "ого"})
_OPENING = frozenset(",;:(")
_BEFORE_YEAR = frozenset({",", "."})
_AFTER_DAY = _ORDINAL_TAILS | {"."}
_GOING_ON = _ORDINAL_TAILS | frozenset(".-–—")  # after a number that may be a day
_JOINING = _JOINS | {"–"}
_NO_MARKS: frozenset[str] = frozenset()


class AbsoluteDates:
    """Reads the date that begins at a word of the sentence in hand."""

    _sentence: Sentence
    _words: Sequence[Word]
    _counted: frozenset[int]  # indexes of words that belong to quantities
    _future: bool  # whether the sentence looks ahead
    _ahead: bool = False  # or looked ahead when it was said: "would come by Sunday"
    _found: Sequence[Dated] = ()  # so far, in the sentence in hand
    _runs_from: str = ""  # the day from which the stretch runs whose end is read, its year told

    def __init__(self, text: str, report: date | None) -> None:
        self._text = text
        self.report = report
        self._today = report or date.min  # asked only where the report's day is known
        self.anchor: str | None = None  # the last day, month or year named

    def _has(self, at: int, *marks: str) -> bool:
        if not 0 <= at < len(self._words):
            return False
        found = self._words[at].marks
        return bool(found) and not found.isdisjoint(marks)

    def _marks(self, at: int) -> frozenset[str]:
        """The marks of a word, none where there is none."""
        return self._words[at].marks if 0 <= at < len(self._words) else _NO_MARKS

    def _digits(self, at: int) -> int | None:
        if 0 <= at < len(self._words):
            raw = self._words[at].raw
            if raw.isdecimal() and len(raw) <= 4:
                return int(raw)
        return None

    def _month(self, at: int) -> int | None:
        if not 0 <= at < len(self._words):
            return None
        word = self._words[at]
        number = word.month
        if not number:
            return None
        short = len(word.raw) <= 3 and word.raw.isascii()
        doubtful = word.lower in ("may", "march", "mar", "dec", "sep", "jan")
        if doubtful and not word.capital:
            return None
        if (short or doubtful) and at == 0 and self._digits(at + 1) is None:
            return None
        return number

    def _is_weekday(self, at: int) -> bool:
        raw = self._words[at].raw
        return len(raw) > 4 or raw[:1].isupper() or not raw.isascii()

    def _numeric(self, at: int) -> Dated | None:
        size = len(self._words[at].raw)
        if size > 2 and size != 4:
            return None
        start = self._sentence.start_of(at)
        if self._text[start + size : start + size + 1] not in _JOINS:
            return None
        iso = _ISO.match(self._text, start)
        dotted = None if iso else _DOTTED.match(self._text, start)
        found = iso or dotted
        if not found:
            return None
        parts = [int(part) for part in found.groups()]
        year, month, day = parts if iso else reversed(parts)
        point = calendar_day(year, month, day)
        if point is None:
            return None
        last = at
        while last + 1 < len(self._words) and self._sentence.start_of(last + 1) < found.end():
            last += 1
        return Dated(POINT, at, last, point, point)

    def _only_counts(self, at: int, word: Word) -> bool:
        """Whether a number of a quantity is plainly followed by nothing that makes a date."""
        if word.marks:
            return False
        if at + 1 == len(self._words):
            return True
        after = self._words[at + 1]
        if after.marks or after.raw in _GOING_ON or after.lower == "of":
            return False
        return after.raw.isalpha() or self._text[self._sentence.end_of(at)] not in _JOINING

    def _skip_ordinal(self, at: int) -> int:
        if at < len(self._words) and self._words[at].raw in _AFTER_DAY:
            return at + 1
        return at

    def _day_month(self, at: int) -> Dated | None:
        day = self._digits(at)
        if day is None or not 1 <= day <= 31:
            return None
        after = self._skip_ordinal(at + 1)
        second = None
        if self._has(after, "AND") or (
            after < len(self._words) and self._words[after].raw in "–—-"
        ):
            second = self._digits(after + 1)
            if second is not None:
                after = self._skip_ordinal(after + 2)
        elif (other := self._digits(after)) and self._text[self._sentence.end_of(at)] in "-–":
            second, after = other, self._skip_ordinal(after + 1)
        if self._words[after : after + 1] and self._words[after].lower == "of":
            after += 1
        month = self._month(after)
        if month is None:
            return None
        year, last = self._year_after(after)
        end = self._resolve_day(year, month, second or day)
        start = self._resolve_day(year, month, day)
        if end is None or start is None:
            return None
        kind = SPAN if second and second > day else POINT
        return Dated(kind, at, last, start if second else end, end)

    def _year_after(self, at: int) -> tuple[int | None, int]:
        after = at + 1
        if after < len(self._words) and self._words[after].raw in _BEFORE_YEAR:
            after += 1
        year = self._digits(after)
        if year is not None and 1900 <= year <= 2100 and after not in self._counted:
            if self._has(after + 1, "YEAR"):
                return year, after + 1
            return year, after
        after = at + 1
        if after < len(self._words) and self._words[after].lower == "of":
            after += 1  # "January of this year", "2 May of the same year"
            after += self._has(after, "DETERMINER")
        if self._has(after, "SAMETIME") and self.anchor:
            last = next((n for n in (after + 1, after + 2) if self._has(n, "YEAR")), None)
            if last is not None:
                return int(self.anchor[:4]), last
        if self._has(after, "THIS") and self._has(after + 1, "YEAR") and self.report:
            return self.report.year, after + 1
        if self._has(after, "LAST") and self._has(after + 1, "YEAR") and self.report:
            return self.report.year - 1, after + 1
        return None, at

    def _resolve_day(self, year: int | None, month: int, day: int) -> str | None:
        if year is not None:
            return calendar_day(year, month, day)
        if self._runs_from[5:] and self._runs_from[5:] < f"{month:02}-{day:02}":
            return calendar_day(int(self._runs_from[:4]), month, day)
        if self.report is None:
            return None
        point = calendar_day(self.report.year, month, day)
        limit = self.report + timedelta(days=60 if self._future else 0)
        if point is None or point > limit.isoformat():
            return calendar_day(self.report.year - 1, month, day)
        return point

    def _month_first(self, at: int, month: int) -> Dated | None:
        dotted = self._words[at + 1 : at + 2]  # "Nov. 8"
        after = at + 2 if dotted and dotted[0].raw == "." else at + 1
        day = self._digits(after)
        if (
            day
            and 1 <= day <= 31
            and len(self._words[after].raw) <= 2
            and (after not in self._counted)
        ):
            upto, ends = self._day_range(after, day)
            year, last = self._year_after(ends if upto else self._skip_ordinal(after + 1) - 1)
            point = self._resolve_day(year, month, day)
            end = self._resolve_day(year, month, upto) if upto else None
            if point and end and point < end:
                return Dated(SPAN, at, last, point, end)
            return Dated(POINT, at, last, point, point) if point else None
        year, last = self._year_after(at)
        runs = self._has(after, "UNTIL") or self._joins_months(at, month)
        until = self._month(after + 1) if runs else None
        end_year, last_of_end = self._year_after(after + 1) if until else (None, last)
        if until and year is None and month < until:
            year = end_year  # "from May to June 2028"
        if until is None and year is None and self._has(after, "AND"):
            later = self._month(after + 1)
            if later is not None and month < later:
                year = self._year_after(after + 1)[0]  # "in May and July 2028"
        if year is None and self._runs_from[5:] and not self._has(at - 1, "THIS"):
            year = int(self._runs_from[:4]) if self._runs_from[5:7] < f"{month:02}" else None
        if year is None:
            if self.report is None:
                return None
            year = self.report.year
            if month > self.report.month and not self._future:
                year -= 1
        point = f"{year:04}-{month:02}"
        if until and month < until and end_year in (None, year):
            past = end_year is None and not self._future
            if past and self.report and year == self.report.year and until > self.report.month:
                point = f"{year - 1:04}-{month:02}"
            return Dated(SPAN, at, last_of_end, point, f"{point[:4]}-{until:02}")
        first = at
        if self._has(at - 1, "START") or (
            self._has(at - 1, "FUNCTION") and self._has(at - 2, "START")
        ):
            first = at - 1 if self._has(at - 1, "START") else at - 2
            start = f"{point}-01"
            dated = Dated(POINT, first, last, start, start)
            dated.around = AROUND_START
            return dated
        dated = Dated(POINT, first, last, point, point)
        if self._words[at].lower.startswith(_PART) or self._has(at - 1, "MIDDLE"):
            dated.around = AROUND_PART
        return dated

    def _day_range(self, at: int, day: int) -> tuple[int | None, int]:
        """The second day of a range in digits and where it ends: "September 1-7", "1 and 2"."""
        after = at + 1
        if self._has(after, "AND") and after + 1 not in self._counted:
            other = self._digits(after + 1)
            return (other, after + 1) if other == day + 1 else (None, at)
        if after < len(self._words) and self._words[after].raw in "–—-":
            after += 1
        elif self._text[self._sentence.end_of(at) : self._sentence.end_of(at) + 1] not in (
            "-",
            "–",
        ):
            return None, at
        other = self._digits(after)
        return (other, after) if other and day < other <= 31 else (None, at)

    def _joins_months(self, at: int, month: int) -> bool:
        """Whether the next month follows by "and": "in July and August", "July and August saw"."""
        joined = self._words[at + 1 : at + 2]
        if not joined or joined[0].lower not in ("and", "und", "i", "и"):
            return False
        return self._sets_off(at) and self._month(at + 2) == month + 1

    def _sets_off(self, at: int) -> bool:
        """Whether a date opens its clause, alone or after "in"."""
        if "RESPECTIVELY" in self._sentence.told:
            return False  # "in 2028 and 2029 it was 40 and 60 respectively"
        return at == 0 or self._words[at - 1].raw in _OPENING or self._has(at - 1, "DURING")

    def _year(self, at: int) -> Dated | None:
        year = self._digits(at)
        if year is None or len(self._words[at].raw) != 4 or not 1900 <= year <= 2100:
            return None
        if at in self._counted:
            return None
        first, last = at, at
        if self._has(at + 1, "YEAR"):
            last = at + 1
        for back in (1, 2, 3):
            if self._has(at - back, "START"):
                start = f"{year}-01-01"
                return Dated(POINT, at - back, last, start, start)
            if not self._has(at - back, "FUNCTION", "YEAR"):
                break
        joined = self._has(last + 1, "AND") and self._digits(last + 2) == year + 1
        if joined and last + 2 not in self._counted and self._sets_off(at):
            return Dated(SPAN, first, last + 2, str(year), str(year + 1))
        return Dated(POINT, first, last, str(year), str(year))
