"""Hedges: how sure a number was said to be.

"About 7,000" and "7,000" are different statements, and a checker that drops the hedge
lies. Hedges stand before the number or after it, and pile up: a bound wins over "about"
("at least about 200"), the outer bound over the inner.
"""

import re

from figuredesk.ledger import Hedge
from figuredesk.reading.kinds import DURATION, EXACT, RANGE, VAGUE
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number
from figuredesk.reading.numbers.patterns import SPACE, any_of, reversed_any_of

MAX_STACKED = 4
_CLAUSE = 60
_CLAUSE_END = re.compile(r"[,.;:!?()\x1e]")
_GOES_ON = re.compile(  # ", a w lipcu ledwie"
    r"(?:, ?|[ \u00a0])(?:(?:a|i|oraz|и|а)[ \u00a0])?"
    r"(?:w|we|na|в|во|на)[ \u00a0]\w+(?:[ \u00a0]\w+)?[ \u00a0]$"
)
_RANK = {
    EXACT: 0, Hedge.ABOUT: 1, Hedge.NEARLY: 2, Hedge.AT_LEAST: 3, Hedge.MORE_THAN: 3,
    Hedge.AT_MOST: 3, Hedge.LESS_THAN: 3, RANGE: 4, VAGUE: 4,
}  # fmt: skip
_SIGNS = "~≈<>≤≥±+"
# "50 were killed over two days": over a duration is "during", unless one of these says how long
_LASTING = re.compile(
    r"(?:^|.*\W)(?:for|of|took|take|takes|taken|taking|last|lasts|lasted|lasting|is|was|were|are|by|"
    r"spent|spend|served|in|after|wait|within|be|been|with|at|to|just|a little|slightly|well)$"
)


_MORE = re.compile(  # "at least another 300"; backwards
    r"[ \u00a0](?:rehtona|rehtruf(?: a)?|lanoitidda(?: na)?|artxe(?: na)?|fo latot a)(?=[ \u00a0])"
)
_SHORT = 3  # letters of "odd" and "max", which stand beside their number
_TAG_REACH = 200


def _closes_tag(plain: str, at: int) -> bool:
    """Whether the ">" at `at` ends a tag of markup: "<b>5 dogs"."""
    start = plain.rfind("<", max(0, at - _TAG_REACH), at)
    sign = plain[start + 1 : start + 2]
    return start >= 0 and (sign.isalpha() or sign in ("/", "!")) and plain.find(">", start, at) < 0


class HedgeReader:
    """Finds the hedges before and after a number."""

    def __init__(self, language: Language) -> None:
        self._before_hedge = {
            phrase: hedge for hedge, some in language.hedges_before.items() for phrase in some
        }
        self._after_hedge = {
            phrase: hedge for hedge, some in language.hedges_after.items() for phrase in some
        }
        self._no_bound_after = language.no_bound_after
        self._far_leading = language.far_leading
        self._hedged_singular = language.hedged_singular
        words = [phrase for phrase in self._before_hedge if phrase[-1] not in _SIGNS]
        signs = [phrase for phrase in self._before_hedge if phrase[-1] in _SIGNS]
        self._before = re.compile(
            rf"(?:{SPACE}{{1,2}}|-)({reversed_any_of(words)})(?!\w)"
            rf"|{SPACE}{{0,1}}({reversed_any_of(signs)})"
            if signs
            else rf"(?:{SPACE}{{1,2}})({reversed_any_of(words)})(?!\w)"
        )
        glued = [phrase for phrase in self._after_hedge if phrase[0] in "-+"]
        apart = [phrase for phrase in self._after_hedge if phrase[0] not in "-+"]
        self._after = re.compile(
            rf"({any_of(glued)})(?!\w)"
            rf"|{SPACE}({any_of(p.strip() for p in apart)})(?!\w|{SPACE}[0-9])"
        )
        self._further_after = re.compile(  # "7,000, at least", "7,000 people or more."
            rf"(?:,{SPACE}|(?:{SPACE}[^\W\d_]{{3,20}}){{1,2}}{SPACE})"
            rf"({any_of(p.strip() for p in apart if len(p) > _SHORT)})(?=[.,;:)!?]|{SPACE}[—–]|$)"
        )
        self._after_hedge |= {p.strip(): h for p, h in list(self._after_hedge.items())}

    def read(
        self, number: Number, plain: str, floor: int, ceiling: int, before: Number | None = None
    ) -> None:
        """Take the hedges that adjoin the number between `floor` and `ceiling`.

        `before` is the number before it, for "it rose to 400 in May and to 500 in June".
        """
        self._read_before(number, plain, floor, before)
        self._read_after(number, plain, ceiling)

    def _read_before(self, number: Number, plain: str, floor: int, before: Number | None) -> None:
        for stacked in range(MAX_STACKED):
            left = plain[max(floor, number.start - 36) : number.start][::-1]
            match = self._before.match(left)
            if match is None and stacked == 0 and (more := _MORE.match(left)) is not None:
                match = self._before.match(left, more.end())  # "an estimated further 15,000"
            if match is None:
                return
            phrase = (match[1] or match[2])[::-1].replace("\u00a0", " ")
            hedge = self._before_hedge[phrase]
            rest = left[match.end() :]
            if (
                number.kind is DURATION
                and phrase == "over"
                and not _LASTING.match(rest[::-1].rstrip(" "))
            ):
                return
            if phrase == ">" and _closes_tag(plain, number.start - match.end()):
                return
            if left[0] == "-" and phrase not in ("sub", "sub-"):
                return
            if phrase in self._no_bound_after:
                start = number.start - match.end()
                if self._leads_to(phrase, plain[max(floor, start - _CLAUSE) : start]) or (
                    before is not None
                    and before.reached == phrase
                    and _GOES_ON.search(plain, floor, start)
                ):
                    number.reached = phrase
                    return
            if number.hedge is VAGUE:
                worth = self._hedged_singular.get(plain[number.first : number.last])
                if worth is not None:
                    number.value, number.base, number.hedge = worth, worth, EXACT
            self._take(number, hedge)
            number.start -= match.end()

    def _read_after(self, number: Number, plain: str, ceiling: int) -> None:
        match = self._after.match(plain, number.end, min(ceiling, number.end + 30))
        if match is None:
            further = self._further_after.match(plain, number.unit_end, number.unit_end + 60)
            if further is not None and further.end() <= ceiling:
                self._take(number, self._after_hedge[further[1].replace("\u00a0", " ")])
            return
        phrase = (match[1] or match[2]).replace("\u00a0", " ")
        self._take(number, self._after_hedge[phrase])
        number.end = match.end()

    def _leads_to(self, phrase: str, left: str) -> bool:
        """Whether a verb of the same clause leads to the number: "wzrosła w maju do 500"."""
        stems = self._no_bound_after[phrase]
        words = _CLAUSE_END.split(left)[-1].split()
        if phrase not in self._far_leading:
            words = words[-1:]
        return any(word.startswith(stems) for word in words)

    def _take(self, number: Number, hedge: Hedge) -> None:
        if number.hedge in (RANGE, VAGUE):
            return
        if _RANK[hedge] >= _RANK[number.hedge]:
            number.hedge = hedge
