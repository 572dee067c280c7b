"""Days and periods in a sentence: absolute and relative, against the report's date.

A grammar over the marks of words (this is a month, this means "since"), so that it is the
same for every language. What a date belongs to is decided elsewhere (`periods`).
"""

from collections.abc import Sequence, Set

from figuredesk.reading.context.points import Dated, DateKind, order_of
from figuredesk.reading.context.relative import RelativeDates
from figuredesk.reading.context.tokens import Token


class DateFinder(RelativeDates):
    """Finds the dates of one sentence after another, remembering the last one."""

    def find(
        self, tokens: Sequence[Token], counted: frozenset[int], named: Set[int] = frozenset()
    ) -> list[Dated]:
        """The dates in these tokens.

        `counted` are indexes that belong to quantities, `named` those of people's names.
        """
        self._tokens, self._counted = tokens, counted
        starts = [at for at, token in enumerate(tokens) if token.word.dating and at not in named]
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
            if other is not None and order_of(dated.start) <= order_of(other.end):
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
        """ "Since the first flood on May 9"."""
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


__all__ = ["DateFinder", "DateKind", "Dated"]
