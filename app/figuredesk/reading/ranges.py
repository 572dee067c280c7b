"""Ranges: two numbers that are the ends of one statement.

"200 to 500", "between 12,000 and 15,000", "$10 to $15 billion", "5-7,000". The ends are
those said; nothing is put in the middle.
"""

import re

from figuredesk.reading.kinds import COUNT, MONEY, RANGE, RATIO
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number, scaled
from figuredesk.reading.numbers.patterns import SPACE, any_of, reversed_any_of

MAX_GAP = 30
_ROUND_WHOLES = frozenset({12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000})
_DASHES = frozenset("-–—")
_PLAY = 10  # points from which a score seldom rises
_PLAYED = re.compile(
    r"(?<!\w)(?:won|win|wins|winn\w+|lost|lose|loss|losing|beat\w*|defeat\w*|vict\w+|score\w*|game|"
    r"games|match\w*|season|record|lead|led|trail\w*|play\w*|team|coach|cup|league|points|set|sets|"
    r"tie|draw|vot\w+|spiel\w*|mecz\w*|матч\w*)(?!\w)"
)
_BY = re.compile(
    r"\b(?:rose|risen|grew|grown|increased|jumped|climbed|up|fell|fallen|dropped|down) by $"
)
_APART = 2  # times the change, that the level is at least which it reached
_NEAR = 72  # characters before "from 200" where a word of change is looked for
_CLOSE = 5  # times the first end, that the second is at most where a dash stands alone


class RangeReader:
    """Joins neighbouring numbers into ranges."""

    def __init__(self, language: Language) -> None:
        self.language = language
        to = any_of(language.to)
        hedges = [h for some in language.hedges_before.values() for h in some]
        hedge = f"(?:(?:{any_of(hedges)}){SPACE})?"  # "200 to about 300"
        self._gap = re.compile(
            rf"(?P<dash>{SPACE}?(?:-|–|—|--|…|\.\.\.){SPACE}?|-to-)"
            rf"|-?{SPACE}(?P<word>{to}){SPACE}{hedge}"  # "zwei- bis dreitausend"
            rf"|(?P<comma>,{SPACE})"  # "две, три тысячи"
            rf"|{SPACE}(?P<second>{any_of(second for _, second in language.between)}){SPACE}{hedge}"
            rf"|{SPACE}(?P<either>{any_of(language.either)}){SPACE}"
            rf"|{SPACE}(?P<share>{any_of(language.out_of)}){SPACE}"
        )
        # a small bare "3-4" is a range only where something is counted: "3-4 thousand",
        # "3-4 people"; else it is a score
        self._counts_after = re.compile(
            rf"{SPACE}({any_of(language.people)}|{any_of(language.scales)}|[^\W\d_]{{3,20}}s)(?!\w)"
        )
        self._hedged = re.compile(rf"{SPACE}(?:{reversed_any_of(hedges)})(?!\w)")
        pairs: dict[str, list[str]] = {}
        for first, second in language.between:
            pairs.setdefault(second, []).append(first)
        self._openers = {
            second: re.compile(
                rf"(?:{SPACE}(?:{reversed_any_of(hedges)}))?{SPACE}({reversed_any_of(firsts)})(?!\w)"
            )
            for second, firsts in pairs.items()
        }
        self._enclosing = frozenset(
            first for first, second in language.between if second not in language.to
        )
        self._change = re.compile(
            rf"(?<!\w)(?:{any_of(language.changes)})(?!\w)[^.,;:!?\x1e]*$"
            if language.changes
            else r"(?!)"
        )
        self._any_opener = re.compile(
            rf"{SPACE}({reversed_any_of(first for first, _ in language.between)})(?!\w)"
        )

    def join_all(self, numbers: list[Number], plain: str, *, apart: bool = False) -> list[Number]:
        """The numbers with ranges joined and scores left out.

        What a dash joins is joined before what a word joins: "from 24 to 33-35 million".
        `apart` keeps the two numbers of a change: "rose from 200 to 300".
        """
        joined: list[Number] = []
        score_end = -1
        for number in numbers:
            if joined and plain[number.start - 1 : number.start] in _DASHES:
                before = joined[-1]
                if self._join(before, number, plain):
                    continue
                if self._is_score(before, number, plain):
                    joined.pop()
                    score_end = number.end
                    continue
            elif 0 <= score_end == number.start - 1 and plain[score_end] in _DASHES:
                score_end = number.end  # 6-4-2
                continue
            joined.append(number)
        ranged: list[Number] = []
        for number in joined:
            if (
                not ranged
                or (apart and self._changes(ranged[-1], number, plain))
                or not self._join(ranged[-1], number, plain)
            ):
                ranged.append(number)
        return [number for number in ranged if not number.tentative]

    def _changes(self, first: Number, second: Number, plain: str) -> bool:
        """Whether one number became the other: "rose from 200 to 300", "from 300 to 200"."""
        gap = self._gap.fullmatch(plain, first.unit_end, second.start)
        if gap is None or gap["word"] is None:
            return False
        before = plain[max(0, first.start - _NEAR) : first.start]
        opener = self._openers[gap["word"]].match(before[::-1])
        if opener is None or opener[1][::-1] in self._enclosing:
            return False
        if first.value is not None and second.value is not None and first.value >= second.value:
            return True
        return self._change.search(before[: len(before) - opener.end()]) is not None

    def _join_share(self, first: Number, second: Number) -> bool:
        """ "One in five", "three out of four": small round wholes only, not "12 of 27"."""
        if (
            first.unit is not None
            or second.unit is not None
            or first.kind is not COUNT
            or not first.value
            or not second.value
            or not first.value < second.value
            or first.value > 10
            or not (second.value <= 10 or second.value in _ROUND_WHOLES)
        ):
            return False
        first.value /= second.value
        first.kind, first.tentative = RATIO, False
        first.last = first.end = first.unit_end = second.last
        return True

    def _is_score(self, first: Number, second: Number, plain: str) -> bool:
        """Whether "2-1" is a result: two small bare numbers that a dash holds together."""
        return (
            first.unit_end == second.start - 1
            and first.digits
            and second.digits
            and all(
                n.unit is None and n.scale == 1 and not n.grouped and abs(n.value or 0) < 1000
                for n in (first, second)
            )
        )

    def _join(self, first: Number, second: Number, plain: str) -> bool:
        """Make `first` the range from it to `second` where the text says so."""
        gap_start, gap_end = first.unit_end, second.start
        if gap_end - gap_start > MAX_GAP or first.value is None or second.value is None:
            return False
        if RANGE in (first.hedge, second.hedge):
            return False
        gap = self._gap.fullmatch(plain, gap_start, gap_end)
        if gap is None:
            return False
        if gap["share"] is not None:
            return self._join_share(first, second)
        if first.kind is RATIO or (second.kind is RATIO and second.unit_end == second.last):
            return False  # but "five to six times" is one
        if gap["comma"] is not None and not (
            self.language.years_named
            and not (first.digits or second.digits)
            and first.scale == 1 < second.scale
            and second.base == first.base + 1
        ):
            return False
        left = plain[max(0, first.start - 32) : first.start][::-1]
        dash = gap["dash"]
        word = gap["word"] or gap["second"]
        opener = None
        if gap["either"] is not None and second.kind is RATIO:
            pass  # "three or four times"
        elif gap["either"] is not None:
            # "two or three hundred" is a range, "seven or eight" are two numbers
            if first.scale > 1 or second.scale == 1 or first.base >= second.base:
                return False
        elif dash is None and gap["comma"] is None:
            opener = self._openers[word].match(left) if word in self._openers else None
            if opener is None and gap["word"] is None:
                return False
        elif dash is not None and not self._dash_joins(first, second, dash, plain):
            return False
        if not self._same_sort(first, second):
            return False
        if word == "to" and _BY.search(plain, max(0, first.start - 24), first.start):
            wide = first.value and second.value and second.value >= _APART * first.value
            if wide and second.kind is COUNT:
                return False  # "rose by 15,000 to 35,000"
        low = self._shared_value(first, second, dash)
        if opener is None and low >= second.value:
            return False  # "52-48", "51% to 49%"
        if opener is None:
            opener = self._any_opener.match(left)
        if opener is not None:
            first.start -= opener.end()
        if second.unit is None and first.money_before:
            second.kind, second.unit = first.kind, first.unit
        first.tentative = False
        first.low, first.high = sorted((low, second.value))
        first.value = None
        first.hedge = RANGE
        first.last, first.unit_end = second.last, second.unit_end
        first.end = max(second.end, second.unit_end)
        first.kind, first.unit = second.kind, second.unit
        if first.money_before or second.money_before:
            first.kind = MONEY
        return True

    def _dash_joins(self, first: Number, second: Number, dash: str, plain: str) -> bool:
        bare = dash.strip(" \u00a0")
        if len(dash) != len(bare) and (bare in ("—", "-") or len(dash) - len(bare) == 1):
            # "of 300 - 200 of them women -", "on 5 -7"; but "some 200 - 300 people"
            low = first.value or 0
            high = (second.base if first.scale == 1 else second.value) or 0
            close = first.digits and second.digits and low < high <= _CLOSE * low
            apart = second.unit is None and (not close or plain.startswith(" of ", second.end))
            if apart or bare != "-" or len(dash) - len(bare) != 2:
                return False
        if second.unit is not None or second.scale > 1 or second.grouped or bare == "-to-":
            return True
        if max(abs(first.value or 0), abs(second.value or 0)) >= 200:
            return True
        noun = self._counts_after.match(plain, second.end)
        if noun is not None and noun[1] not in self.language.stops:
            return True
        if self._hedged.match(plain[max(0, first.start - 24) : first.start][::-1]) is not None:
            return True
        # "expelled 15–20 across the river", but "lost 98–105", "voted 5–4", "a 2–1 win"
        low, high = first.value or 0, second.value or 0
        if not (_PLAY <= low < high <= 2 * low and first.digits and second.digits):
            return False
        return _PLAYED.search(plain, max(0, first.start - _NEAR), second.end + _NEAR) is None

    def _same_sort(self, first: Number, second: Number) -> bool:
        if first.unit == second.unit or first.unit is None:
            return True
        return second.unit is None and first.money_before

    def _shared_value(self, first: Number, second: Number, dash: str | None) -> float:
        """The first end, with the scale that is printed once, after the second."""
        value = first.value if first.value is not None else first.base
        if first.scale == 1 and second.scale > 1 and not first.grouped and first.base < second.base:
            return scaled(first.base, second.scale)
        if (
            dash in ("-", "–")
            and first.scale == 1
            and second.grouped
            and first.base < 1000
            and second.base % 1000 == 0
            and first.base * 1000 < second.base <= first.base * 4000
        ):
            return first.base * 1000  # "5-7,000"
        return value
