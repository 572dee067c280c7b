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
from figuredesk.reading.context.word import DATES


class DateFinder(RelativeDates):
    """Finds the dates of one sentence after another, remembering the last one."""

    def find(self, sentence: Sentence, named: Set[int] = frozenset()) -> list[Dated]:
        """The dates in a sentence; `named` are indexes of words in people's names."""
        starts = [at for at, _ in sentence.looked_at(DATES) if at not in named]
        if not starts:
            return []
        self._sentence = sentence
        self._words, self._counted = sentence.words, sentence.counted
        self._future = "WILL" in sentence.told
        found = self._found = []
        after = 0
        for at in starts:
            if at < after:
                continue
            dated = self._at(at)
            if dated is None:
                continue
            dated = self._framed(dated)
            found.append(dated)
            if dated.end and dated.kind is not EVENT:
                self.anchor = dated.end
            after = dated.last + 1
        self.settle_topic(found)
        self._found = []
        return found

    def _at(self, at: int) -> Dated | None:
        word = self._words[at]
        marks = word.marks
        if word.raw[0].isdigit():
            if self._has(at + 1, "HOUR") and self._has(at + 2, "UNTIL"):
                return self._hours_to(at)
            if at in self._counted and self._only_counts(at):
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
            return self._weekday(at, word.weekday)
        return self._relative(at) or self._event(at)

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
            or (follows < len(self._words) and self._words[follows].raw in "–—-")
        ):
            self.anchor = dated.end or self.anchor
            other = self._next_date(follows + 1)
            if other is not None and order_of(dated.start) <= order_of(other.end):
                return Dated(SPAN, before, other.last, dated.start, other.end)
            if other is not None and len(dated.start) == 7 == len(other.end):
                start = f"{int(other.end[:4]) - 1}{dated.start[4:]}"
                if dated.start[5:] <= other.end[5:]:
                    start = f"{other.end[:4]}{dated.start[4:]}"
                return Dated(SPAN, before, other.last, start, other.end)
        if dated.kind is POINT:
            if self._has(before, "SINCE") and not self._plain_from(before):
                dated = Dated(SINCE, before, dated.last, dated.start, dated.end)
            elif self._since_thing(before):
                dated = Dated(SINCE, dated.first, dated.last, dated.start, dated.end)
            elif self._has(before, "UNTIL") and (
                self._words[before].lower not in ("to", "through")
                or (before and self._words[before - 1].lower == "up")
            ):
                dated = Dated(UNTIL, before, dated.last, dated.start, dated.end)
            elif (
                self._has(before - 1, "UNTIL")
                and self._words[before].raw.isalpha()
                and self._words[before - 1].lower in ("bis", "until", "till", "by")
            ):
                dated = Dated(UNTIL, before - 1, dated.last, dated.start, dated.end)
        return dated

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
            if not self._has(ahead, "FUNCTION", "DETERMINER"):
                return None
        return None


__all__ = ["DateFinder", "DateKind", "Dated"]
