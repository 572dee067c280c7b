"""Days and periods in a sentence: absolute and relative, against the report's date.

A grammar over the marks of words (this is a month, this means "since"), so that it is the
same for every language. What a date belongs to is decided elsewhere (`periods`).
"""

from collections.abc import Set

from figuredesk.reading.context.points import (
    EVENT,
    POINT,
    SINCE,
    SPAN,
    UNTIL,
    Dated,
    DateKind,
    order_of,
)
from figuredesk.reading.context.relative import RelativeDates
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import DATES, is_ahead

_TO_A_DAY = frozenset({"–", "-", "—", "to", "bis", "do", "до"})
_FRAMING = frozenset({"SINCE", "UNTIL", "BETWEEN"})
_PASSED = frozenset({"FUNCTION", "DETERMINER", "WHOLE"})
_FRAME_REACH = 4  # words from "as of" to its date: "as of the morning of Sunday"
_INCLUSIVE = frozenset({"bis", "until", "till", "by"})
_BEFORE_DAY = frozenset({".", ",", "(", "the"})  # between a weekday and its day of the calendar
_DAY_REACH = 4
_ONWARD = frozenset({"on", "onward", "onwards"})
_VON = frozenset({"von", "vom"})


class DateFinder(RelativeDates):
    """Finds the dates of one sentence after another, remembering the last one."""

    def find(self, sentence: Sentence, named: Set[int] = frozenset()) -> list[Dated]:
        """The dates in a sentence; `named` are indexes of words in people's names."""
        starts = [
            (at, word)
            for at, word in sentence.looked_at(DATES)
            if at not in named and (word.marks or word.raw[0].isdigit())
        ]
        if not starts:
            return []
        self._sentence = sentence
        self._words, self._counted = sentence.words, sentence.counted
        self._future = "WILL" in sentence.told
        self._ahead = is_ahead(sentence.told)
        found = self._found = []
        after = 0
        for at, word in starts:
            if at < after or (at in self._counted and self._only_counts(at, word)):
                continue
            dated = self._at(at)
            if dated is None:
                continue
            dated = self._framed(dated)
            found.append(dated)
            if dated.end and dated.kind is not EVENT:
                self.anchor = dated.end
            after = dated.last + 1
        if found:
            self.settle_topic(found)
            self._found = []
        return found

    def _at(self, at: int) -> Dated | None:
        word = self._words[at]
        marks = word.marks
        if word.raw[0].isdigit():
            if self._has(at + 1, "HOUR") and self._has(at + 2, "UNTIL"):
                return self._hours_to(at)
            if at in self._counted and self._only_counts(at, word):
                return None
            return (
                self._numeric(at)
                or self._day_month(at)
                or self._relative(at)
                or self._day_alone(at)
                or self._year(at)
            )
        if not marks:
            return None
        month = self._month(at)
        if month:
            return self._month_first(at, month)
        if word.weekday >= 0 and self._is_weekday(at):
            return self._calendar_day_after(at) or self._weekday(at, word.weekday)
        return self._relative(at) or self._event(at)

    def _calendar_day_after(self, at: int) -> Dated | None:
        """The day of the calendar that a weekday stands before: "Tuesday, Nov. 16"."""
        after = at + 1
        while after < len(self._words) and self._words[after].raw in _BEFORE_DAY:
            after += 1
        if after - at > _DAY_REACH or after == len(self._words):
            return None
        word = self._words[after]
        if not (word.month or word.raw[0].isdigit()):
            return None
        dated = self._at(after)
        if dated is None or dated.kind is not POINT or len(dated.end) != len("2021-11-07"):
            return None
        return Dated(POINT, at, dated.last, dated.start, dated.end)

    def _framed(self, dated: Dated) -> Dated:
        """The date with the word that makes it a start or an end: "since", "as of", "from"."""
        before = self._framing(dated.first)
        marks = self._marks(before)
        if "BETWEEN" in marks:
            follows = self._after(dated)
            if follows is not None:
                self.anchor = dated.end or self.anchor
                self._runs_from = dated.start if self._tells_year(dated) else ""
                other = self._next_date(follows + 1)
                self._runs_from = ""
                span = _span_of(dated, other) if other is not None else None
                if span is not None and other is not None:
                    return Dated(SPAN, before, other.last, *span)
            elif self._is_on(before, dated):
                return Dated(SINCE, before, dated.last + 1, dated.start, dated.end)
        if dated.kind is not POINT:
            return dated
        if (run := self._run_to_day(dated)) is not None:
            return run
        if "SINCE" in marks and not self._plain_from(before):
            return Dated(SINCE, before, dated.last, dated.start, dated.end)
        if "UNTIL" in marks and self._cuts(before, dated):
            if self._future and dated.relative and dated.end == f"{self._today.year}-01-01":
                end = f"{self._today.year}-12-31"  # "by New Year 40 will have come"
                return Dated(UNTIL, before, dated.last, end, end)
            return Dated(UNTIL, before, dated.last, dated.start, dated.end)
        if self._since_thing(before):
            return Dated(SINCE, dated.first, dated.last, dated.start, dated.end)
        return dated

    def _run_to_day(self, dated: Dated) -> Dated | None:
        """ "3 May–9 June": from one day of the calendar to another, with nothing before it."""
        joint = dated.last + 1
        if dated.relative or len(dated.end) != len("2021-11-07") or joint + 1 >= len(self._words):
            return None
        if self._words[joint].lower not in _TO_A_DAY or self._words[joint + 1].weekday >= 0:
            return None
        other = self._at(joint + 1)
        if other is None or other.kind is not POINT or len(other.end) != len(dated.end):
            return None
        span = None if other.relative else _span_of(dated, other)
        return Dated(SPAN, dated.first, other.last, *span) if span is not None else None

    def _framing(self, first: int) -> int:
        """Where the word stands that may frame a date, before its articles and weekday."""
        before = first - 1
        for _ in range(_FRAME_REACH):
            if before < 0:
                return before
            marks = self._words[before].marks
            if marks and not marks.isdisjoint(_FRAMING):
                return before
            passed = marks and not marks.isdisjoint(_PASSED)
            if not passed and not (before and self._passes(before)):
                return before
            before -= 1
        return before

    def _passes(self, at: int) -> bool:
        """Whether a weekday stands there, or what belongs to the framing word.

        "As of Sunday, 7 July", "up to and including Sunday", "bis einschließlich Sonntag".
        """
        word, before = self._words[at], self._words[at - 1]
        if word.weekday >= 0 or (word.raw == "," and before.weekday >= 0):
            return True
        if word.lower == "and" or before.lower == "and":
            return word.lower in ("and", "including")
        return word.raw.isalpha() and not word.month and before.lower in _INCLUSIVE

    def _tells_year(self, dated: Dated) -> bool:
        """Whether a date is a day that names its year: "the beginning of 2020"."""
        year = dated.start[:4]
        return len(dated.start) == len("2021-11-07") and any(
            word.raw == year for word in self._words[dated.first : dated.last + 1]
        )

    def _after(self, dated: Dated) -> int | None:
        """Where the "to" or "and" stands after a start, the dash too; None where none does."""
        follows = dated.last + 1
        if follows >= len(self._words):
            return None
        joins = self._has(follows, "AND", "UNTIL") or self._words[follows].raw in "–—-"
        return follows if joins else None

    def _is_on(self, before: int, dated: Dated) -> bool:
        """ "From January on", "von Januar an", "vom 3. Mai an"."""
        after = self._words[dated.last + 1 : dated.last + 3]
        if not after:
            return False
        if self._words[before].lower in _VON:
            return after[0].lower == "an"
        dated_next = len(after) > 1 and (after[1].weekday >= 0 or after[1].raw[0].isdigit())
        onward = after[0].lower in _ONWARD and not (after[0].lower == "on" and dated_next)
        return self._words[before].lower == "from" and onward

    def _cuts(self, at: int, dated: Dated) -> bool:
        """Whether a word that may mean "until" does: English "to" only where nothing else fits.

        "Up to Sunday", "through Sunday", ", to 24 May,"; not "postponed to Sunday".
        """
        word = self._words[at].lower
        if word == "stand":
            return at == 0 or self._words[at - 1].raw in ",;:(" or self._words[at].capital
        if word == "through":
            return len(dated.end) == len("2021-11-07")
        if word != "to":
            return True
        if self._has(at - 1, "YEAR", "SOFAR"):
            return True  # "this year to 24 May"
        return at == 0 or self._words[at - 1].raw in ",;:(" or self._words[at - 1].lower == "up"

    def _plain_from(self, at: int) -> bool:
        """Russian "с" and Polish "od" mark a start; English "from" never stands alone."""
        return self._words[at].lower == "from"

    def _since_thing(self, at: int) -> bool:
        """ "Since the first flood on May 9"."""
        for back in range(at, max(at - 6, -1), -1):
            word = self._words[back]
            if word.raw in ",;:.()" or word.raw.isdigit():
                return False
            if word.lower in ("since", "seit"):
                return True
        return False

    def _next_date(self, at: int) -> Dated | None:
        for ahead in range(at, min(at + 4, len(self._words))):
            dated = self._at(ahead)
            if dated is not None and dated.kind is not EVENT:
                return dated
            if not self._has(ahead, "FUNCTION", "DETERMINER", "LAST", "THIS"):
                return None
        return None


def _span_of(start: Dated, end: Dated) -> tuple[str, str] | None:
    """The start and the end of a stretch, of which the end tells the year.

    "Between 1 January and December 2028", "from November to February".
    """
    if order_of(start.start) <= order_of(end.end):
        return start.start, end.end
    if end.relative and end.end[4:] in ("-01-01", "-12-31"):
        return start.start, f"{start.start[:4]}-12-31"
    if len(start.start) == 4:
        return None
    turned = f"{end.end[:4]}{start.start[4:]}"
    if order_of(turned) > order_of(end.end):
        turned = f"{int(end.end[:4]) - 1}{start.start[4:]}"
    return turned, end.end


__all__ = ["DateFinder", "DateKind", "Dated"]
