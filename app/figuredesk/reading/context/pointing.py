"""Dates told by pointing at the one told last: "the same day", "that year", "by then".

What is pointed at is what the sentences before were about, not the day on which somebody
said it: after "the ferry sank on Sunday, the captain said on Monday" that day is Sunday.
"""

from datetime import date, timedelta

from figuredesk.reading.context.absolute import AbsoluteDates
from figuredesk.reading.context.points import (
    EVENT,
    POINT,
    SINCE,
    SPAN,
    UNTIL,
    Dated,
    calendar_day,
    shift_point,
)
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import ENDED, STOPS

_SIZES = {"DAY": 10, "NIGHT": 10, "MORNING": 10, "WEEK": 10, "MONTH": 7, "YEAR": 4}
_REACH = 4  # words from "the same" to its unit: "tego samego dnia"
# fmt: off
PREVIOUS = frozenset({"previous", "preceding"})
# "this" in languages in which it points as English "that" does
THAT_ONE = frozenset({"diesem", "dieses", "dieser", "diesen", "tym", "tego", "этом", "этого"})
BESIDE = frozenset({*PREVIOUS, "following", "next"})
_AGAINST = frozenset({"from", "than", "over", "on", "against"})
_SMALL = frozenset({"DETERMINER", "FUNCTION", "WHOLE", "DURING"})
_BEFORE = frozenset({"before", "earlier", "previous", "preceding", "last"})
_CHANGED = 5  # words from "fell" to "from the month before"
_CHANGES = frozenset({
    "up", "down", "fell", "fallen", "fall", "rose", "risen", "rise", "jumped", "jump", "dropped",
    "drop", "increase", "increased", "decrease", "decreased", "decline", "declined", "climbed",
    "grew", "doubled", "tripled", "halved", "fewer", "more", "higher", "lower", "less",
})
_PUBLISHED = frozenset({
    "release", "report", "bulletin", "statement", "update", "tweet", "briefing", "yearbook",
    "overview", "summary", "letter", "answer", "dispatch", "factsheet", "survey", "paper",
    "communique", "post", "mitteilung", "bericht", "komunikacie", "raporcie",
})
_MADE_PUBLIC = frozenset({
    "out", "public", "published", "released", "issued", "unveiled", "presented", "landed",
    "veröffentlichten", "veröffentlicht", "vorgelegten", "vorgelegt", "opublikowanych",
    "opublikowane", "opublikowanego", "опубликованным", "опубликованных", "опубликованы",
})
# fmt: on


def told_on(sentence: Sentence, dated: Dated) -> bool:
    """Whether a date is only of the telling: "tweeted on Friday that", "its June bulletin"."""
    before = sentence.words[max(0, dated.first - 2) : dated.first]
    if len(dated.end) == 4 and before and "FUNCTION" not in before[-1].marks:
        return False  # "summed up 2019"
    parted = bool(before) and before[-1].raw in STOPS  # "the mayor said; on Friday it was 40"
    if not parted and any("SAY" in t.marks and "WEAKSAY" not in t.marks for t in before):
        return not _undergone(sentence, dated)
    after = sentence.words[dated.last + 1 : dated.last + 2]
    return (bool(after) and after[0].lower in _PUBLISHED) or published_on(sentence, dated)


def _undergone(sentence: Sentence, dated: Dated) -> bool:
    """Whether several things were told of on a day: "40 fires were noted on Tuesday"."""
    before = sentence.words[max(0, dated.first - 3) : dated.first]
    return any(word.lower in ("were", "been", "wurden") for word in before)


def published_on(sentence: Sentence, dated: Dated) -> bool:
    """Whether a date is that of a paper: "a report out on Monday", "made public on 3 May"."""
    words = sentence.words[max(0, dated.first - 2) : dated.first]
    after = sentence.words[dated.last + 1 : dated.last + 2]
    if after and after[0].lower in _MADE_PUBLIC and after[0].lower != "out":
        return True  # "in einem am Dienstag veröffentlichten Bericht"
    return (
        len(words) == 2
        and "FUNCTION" in words[1].marks
        and words[1].lower != "for"  # "the report for 3 May has 40"
        and (words[0].lower in _PUBLISHED or words[0].lower in _MADE_PUBLIC)
    )


def compared_with(sentence: Sentence, dated: Dated) -> bool:
    """Whether a date is only what a change starts from: "fell by half from the month before"."""
    words, at = sentence.words, dated.first - 1
    while at > 0 and not words[at].marks.isdisjoint(_SMALL):
        if words[at].lower in _AGAINST:
            break
        at -= 1
    if at < 1 or words[at].lower not in _AGAINST or at - 1 in sentence.firsts:
        return False
    if words[at].lower == "than":
        return True
    told = {word.lower for word in words[dated.first : dated.last + 1]}
    if words[at].lower in ("on", "over") and told.isdisjoint(_BEFORE):
        return False  # "down from 40 on Sunday"
    before = {word.lower for word in words[max(at - _CHANGED, 0) : at]}
    return not before.isdisjoint(_CHANGES) and not sentence.numbers_between(at, dated.first)


class PointedDates(AbsoluteDates):
    """Reads the dates that stand for another date of the text."""

    topic: Dated | None = None  # the last date that was not only of the telling
    last_cut: str = ""  # the last cut-off

    def settle_topic(self, found: list[Dated]) -> None:
        """Take from a sentence's dates the one that the next sentence may point at."""
        told = [d for d in found if d.end and d.kind is not EVENT]
        if told:
            plain = [d for d in told if not told_on(self._sentence, d) and not self._tells(d)]
            self.topic = (plain or told)[-1]
        self.last_cut = next((d.end for d in told[::-1] if d.kind is UNTIL), self.last_cut)

    def _tells(self, dated: Dated) -> bool:
        """Whether a verb of saying governs a date from a little further off: "said on air on"."""
        for at in range(dated.first - 1, max(dated.first - _REACH - 2, -1), -1):
            word = self._words[at]
            if not word.raw[0].isalpha() or word.lower in ("that", "dass", "że", "что"):
                return False
            if "SAY" in word.marks and "WEAKSAY" not in word.marks:
                return True
        return False

    def _last_told(self, size: int) -> str | None:
        """The last date told, as far as it is known: to the day, the month or the year."""
        points = [self.topic.end if self.topic else None, self.anchor]
        if any(not told_on(self._sentence, d) for d in self._found):  # in the same sentence
            points.reverse()
        return next((p[:size] for p in points if p and len(p) >= size), None)

    def _same(self, at: int) -> Dated | None:
        """ "The same day", "that year", "over the same months"."""
        for last in range(at, min(at + _REACH, len(self._words))):
            for unit, size in _SIZES.items():
                if not self._has(last, unit):
                    continue
                point = self._last_told(size)
                if point is None:
                    return None
                if unit == "WEEK":
                    day = date.fromisoformat(point)
                    monday = day - timedelta(days=day.weekday())
                    return self._span(at, last, monday, monday + timedelta(days=6))
                if unit == "MONTH" and self._words[last].lower == "months":
                    break
                return Dated(POINT, at, last, point, point)
        if self.topic is None:
            return None
        running = self.topic.kind in (SPAN, SINCE)
        kind = self.topic.kind if running else POINT
        return Dated(kind, at, at + 1, self.topic.start, self.topic.end)

    def _other_month(self) -> str | None:
        """The month told last in the sentence before, where it is over: "der März war ruhig"."""
        if self.topic is None or self._found or len(self.topic.end) != len("2021-11"):
            return None
        return self.topic.end if self.topic.end < self._today.isoformat()[:7] else None

    def _first_day(self, at: int) -> Dated | None:
        """ "On the first day": of the stretch told last, or the one day told last."""
        if self.topic is None or self._found or not self._has(at + 1, "DAY"):
            return None
        if self._words[at + 1].lower == "days" or len(self.topic.start) != len("2021-11-07"):
            return None
        return Dated(POINT, at, at + 1, self.topic.start, self.topic.start)

    def _that_weekday(self, at: int, weekday: int) -> str | None:
        """ "That Friday", "on the same Friday": the last one up to the day told last."""
        told = self._last_told(len("2021-11-07"))
        if told is None:
            return None
        day = date.fromisoformat(told)
        return (day - timedelta(days=(day.weekday() - weekday) % 7)).isoformat()

    def _span(self, first: int, last: int, start: date, end: date) -> Dated:
        return Dated(SPAN, first, last, start.isoformat(), end.isoformat())

    def _by_then(self, at: int) -> Dated | None:
        """ "By then", "bis zu diesem Stichtag": the last cut-off, else the last date."""
        told = [d.end for d in self._found if d.kind in (UNTIL, POINT)]
        if self.topic is not None:
            told.insert(0, self.topic.end)
        point = self.last_cut or next((p for p in told[::-1] if len(p) >= 7), None)
        return Dated(UNTIL, at, at + 1, point, point) if point else None

    def _whole(self, at: int, last: int | None = None) -> Dated | None:
        """ "For the month as a whole", "over the year": the one told last."""
        size = 4 if self._has(at if last is None else last, "YEAR") else 7
        point = self._last_told(size)
        end = at if last is None else last
        return Dated(POINT, at, end, point, point) if point else None

    def _in_the(self, at: int) -> Dated | None:
        """ "For the year", "in the month", "for the year so far", "for the year to the 9th"."""
        if at < 2 or self._words[at - 1].lower != "the":
            return None
        if self._words[at - 2].lower in ENDED and self._has(at, "YEAR") and self.report:
            year = str(self.report.year - (self.report.month < 12))  # "it ended the year with 40"
            return Dated(POINT, at, at, year, year)
        if not self._has(at - 2, "DURING"):
            return None
        if self._has(at + 1, "AGO", "EARLIER", "LATER", "SINCE"):
            return None
        if self._words[at + 1 : at + 2] and self._words[at + 1].lower in ("of", "that", "when"):
            return None
        if self._has(at + 1, "SOFAR"):
            today = self.report
            if today is None:
                return None
            first = today.replace(day=1, month=1 if self._has(at, "YEAR") else today.month)
            dated = self._span(at, at + 2, first, today)
            dated.relative = True
            return dated
        if self._has(at + 1, "UNTIL"):
            return self._run_to(at)
        return self._whole(at)

    def _neighbour(self, at: int) -> Dated | None:
        """ "The following day", "the previous month": beside the date told last."""
        by = -1 if self._words[at].lower in PREVIOUS else 1
        unit = at + 1
        if not self._has(unit, *_SIZES) or (by > 0 and self._future):
            return None
        size = next(size for mark, size in _SIZES.items() if self._has(unit, mark))
        base = self._last_told(size)
        point = shift_point(base, self._words[unit].marks, by) if base else None
        if point is None or (self.report is not None and point > self.report.isoformat()):
            return None
        return Dated(POINT, at, unit, point, point)

    def _turn_of_year(self, at: int) -> Dated | None:
        """ "New Year", "Jahresbeginn", "New Year's Eve", "the year's end"."""
        last, marks = at, self._words[at].marks
        while self._has(last + 1, "YEAR", "END", "DAY") or (
            last + 1 < len(self._words) and self._words[last + 1].lower == "eve"
        ):
            last += 1
        if self._words[at].lower == "new" and not self._words[at].capital:
            return None  # "in the new year"
        year = str(self._today.year)
        if "YEAREND" not in marks:
            return Dated(POINT, at, last, f"{year}-01-01", f"{year}-01-01", relative=True)
        if self.anchor:
            year = self.anchor[:4]
        elif self._words[last].lower == "eve" and not self._future and self._today.month < 12:
            year = str(self._today.year - 1)
        return Dated(POINT, at, last, f"{year}-12-31", f"{year}-12-31", relative=True)

    def _run_to(self, at: int) -> Dated | None:
        """ "The year to the 29th": from its start, or twelve months to a month."""
        end = self._next_date(at + 2)
        if end is None or end.kind is not POINT or len(end.end) < 7:
            return None
        if not self._has(at, "YEAR"):
            return Dated(SPAN, at, end.last, f"{end.end[:7]}-01", end.end)
        if end.end[5:7] == "12" or len(end.end) == len("2021-11-07"):
            return Dated(SPAN, at, end.last, f"{end.end[:4]}-01-01", end.end)
        month = f"{int(end.end[:4]) - 1:04}-{int(end.end[5:7]) + 1:02}"
        return Dated(SPAN, at, end.last, month, end.end)

    def _next_date(self, at: int) -> Dated | None:
        raise NotImplementedError

    def _day_alone(self, at: int) -> Dated | None:
        """ "By the 29th": of the month told last, else the last one before the report."""
        day = self._digits(at)
        if day is None or not 1 <= day <= 31 or at < 2 or self._words[at - 1].lower != "the":
            return None
        if self._skip_ordinal(at + 1) == at + 1 or self._words[at + 1].raw == ".":
            return None
        if not (self._has(at - 2, "UNTIL", "SINCE", "AND") or self._words[at - 2].lower == "on"):
            return None
        after = self._words[at + 2 : at + 3]
        if after and after[0].raw[0].isalpha() and not after[0].marks:
            return None  # "by the 29th patient"
        month = self._last_told(7)
        point = calendar_day(int(month[:4]), int(month[5:]), day) if month else None
        if point is None and self.report is not None:
            point = self._day_before_report(day)
        return Dated(POINT, at, at + 1, point, point) if point else None

    def _day_before_report(self, day: int) -> str | None:
        month, year = self._today.month, self._today.year
        for _ in range(3):
            point = calendar_day(year, month, day)
            if point is not None and point <= self._today.isoformat():
                return point
            month, year = (12, year - 1) if month == 1 else (month - 1, year)
        return None
