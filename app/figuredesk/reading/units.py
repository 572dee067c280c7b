"""Units: what makes a number money, a share, a duration or a measurement, and in what."""

import re

from figuredesk.reading.kinds import COUNT, DURATION, MEASUREMENT, MONEY, PERCENT, RATIO
from figuredesk.reading.languages.model import Language
from figuredesk.reading.languages.symbols import CURRENCY_CODES, CURRENCY_SIGNS
from figuredesk.reading.mention import QuantityKind
from figuredesk.reading.numbers.number import Number, scaled
from figuredesk.reading.numbers.patterns import SPACE, any_of, reversed_any_of

_SIGNS_AFTER = {
    "%": (PERCENT, "percent"),
    "‰": (PERCENT, "per mille"),
    "€": (MONEY, "euro"),
    "$": (MONEY, "dollar"),
    "£": (MONEY, "pound"),
    "₽": (MONEY, "rouble"),
    "¢": (MONEY, "cent"),
    '"': (MEASUREMENT, "inch"),
    "″": (MEASUREMENT, "inch"),
    "′": (MEASUREMENT, "foot"),
    "°": (MEASUREMENT, "degree"),
}
# "30 in Poland", "5 a day", "12 c", "10 p": read as units only when glued to the digits
_GLUED_ONLY = frozenset(
    {"in", "p", "c", "f", "v", "w", "l", "t", "b", "h", "a", "s", "mp", "cc", "pp"}
)
_GAPS = frozenset(" \u00a0")
_CAPITAL_MARKS = {"B": 1e9, "M": 1e6}
# what follows "37m" when it is metres: "37m long", "the 100m race"
_METRE_AFTER = re.compile(
    r"[ \u00a0-]?(?:long|wide|high|tall|deep|away|above|below|from|apart|off|up|down|sprint|race|"
    r"x|×|by|dash|freestyle|butterfly|hurdles|final|and|or|to|in|at|on|for|pool|record|tower|yacht)\b"
    r"|[ \u00a0]?[(),.;:!?/]|$|\x1e"
)


_TRIED = re.compile(r"\b(?:tried|attempted)\b[^.;:!?]*$")  # "they tried 90 times to get in"
_TRIES = 60
_AS_MANY = re.compile(r"[ \u00a0](?:as|more|the|less|fewer|what|higher|larger|bigger)\b")


class UnitReader:
    """Finds the unit before and after a number."""

    def __init__(self, language: Language) -> None:
        kinds: dict[str, tuple[QuantityKind, str]] = {}
        for kind, table in (
            (MEASUREMENT, language.measurements),
            (DURATION, language.durations),
            (MONEY, language.currencies),
            (PERCENT, language.percents),
        ):
            kinds |= {form: (kind, unit) for form, unit in table.items()}
        self._kinds = kinds
        self._stems = {form[:-1]: found for form, found in kinds.items() if form.endswith("*")}
        self.language = language
        words = any_of(kinds)
        signs = '[%‰€$£₽¢"″′°]'
        self._after = re.compile(
            rf"[ \u00a0]?({signs})(?:{SPACE}?([cf])(?!\w))?|([ \u00a0-]?)({words})(?!\w)"
        )
        self._half_a = re.compile(rf"()()({SPACE}an?{SPACE})({words})(?!\w)")
        before = [*CURRENCY_SIGNS, *CURRENCY_CODES]
        self._before = re.compile(rf"(-?)(?:{SPACE}?)({reversed_any_of(before)})(?!\w)")
        hedges = [h for some in language.hedges_before.values() for h in some if h[-1] in ".-"]
        hedges += [f"{h}-" for h in ("sub", "circa", "ca")]
        self._sub = re.compile(rf"{reversed_any_of(hedges)}(?!\w)")
        self._minus = re.compile(r"-(?![\w.,)\]-])|[- \u00a0](sunim|evitagen)(?!\w)")
        self._times = re.compile(
            rf"{SPACE}({any_of(language.times)})(?!\w)" if language.times else r"(?!)"
        )
        # "tenfold", "10-fold", "3x"
        self._fold = re.compile(
            r"(?:-?fold|(?<=[0-9])x)(?!\w)" if language.fold_endings else r"(?!)"
        )

    def read_before(self, number: Number, left: str, floor: int) -> bool:
        """Take a currency or a sign before the number; `left` is the text before, reversed.

        False where what is glued to the number is neither, so that it is no number at all:
        "A320", "COVID-19", "ID.3". Nothing before `floor` is taken.
        """
        if not left:
            return True
        if number.digits:
            money = self._before.match(left)
            if money and number.first - money.end() >= floor:
                sign = money[2][::-1].replace("\u00a0", " ")
                number.kind = MONEY
                number.unit = CURRENCY_SIGNS.get(sign) or CURRENCY_CODES[sign]
                number.money_before = True
                number.start = number.first - money.end()
                rest = left[money.end() :]
                if money[1]:
                    _negate(number)
                elif rest[:1] == "-" and rest[1:2] in ("", " ", "("):
                    _negate(number)
                    number.start -= 1
                return True
        minus = self._minus.match(left)
        joined = number.first - 1 == floor > 0  # "10%-15%": no sign, but a dash
        if minus and (minus[1] or number.digits) and number.first - minus.end() >= floor + joined:
            _negate(number)
            number.start = number.first - minus.end()
            return True
        glued, further = left[0], left[1:2]
        if glued.isalnum() or glued in "_#@":
            return False
        if glued in "-./" and further.isalpha():
            # "sub-300" and "approx.300" are hedges; "0-to-60" and "15km-17km" are ranges
            return self._sub.match(left) is not None or (
                glued == "-" and (number.first - 1 == floor or left.startswith("-ot-"))
            )
        return True

    def settle_marks(self, number: Number, before: Number | None, plain: str, text: str) -> None:
        """Decide the marks that may be a unit: "37m" long, "8 B" people, "5t" of steel."""
        if number.mark in ("m", "t") and not number.money_before:
            if before is not None and before.money_before and number.first - before.end < 5:
                return  # "$2m-3m"
            if number.mark == "t" or is_metres(plain, number.last):
                number.last = number.end = number.unit_end = number.last - 1
                number.value, number.scale, number.mark = number.base, 1.0, ""
        elif number.digits and number.scale == 1 and plain[number.last : number.last + 1] in _GAPS:
            sign = text[number.last + 1 : number.last + 2]
            if sign in _CAPITAL_MARKS and plain[number.last + 2 : number.last + 3] == " ":
                number.scale, number.mark = _CAPITAL_MARKS[sign], sign
                number.value = scaled(number.base, number.scale)
                number.last = number.end = number.unit_end = number.last + 2

    def read_after(self, number: Number, plain: str, text: str) -> None:
        """Take the unit after the number."""
        match = self._after.match(plain, number.last)
        if match is None and number.value == 0.5 and not number.digits:
            match = self._half_a.match(plain, number.last)  # "half an hour"
        if match is None:
            self._read_multiple(number, plain)
            return
        if match[1]:
            kind, unit = _SIGNS_AFTER[match[1]]
            if match[1] == '"' and (
                match.end() - number.last > 1 or not number.digits or _opens(text, number)
            ):
                return
            if match[2]:
                if match[1] != "°":
                    return
                unit = "degree Celsius" if match[2] == "c" else "degree Fahrenheit"
            elif (
                match[2] is None
                and match[1] in "$£€"
                and plain[match.end() : match.end() + 1].isdigit()
            ):
                return  # "reward rises from 160 $180"
            end = match.end()
        else:
            gap, form = match[3], match[4].replace("\u00a0", " ")
            if not self._fits(number, gap, form, text[match.end() - 1]):
                return
            kind, unit = self._kind_of(form)
            end = match.end()
        if number.kind is MONEY and kind is not MONEY:
            return
        if kind is MONEY and number.money_before:
            return
        number.kind, number.unit = kind, unit
        number.unit_end = number.end = end

    def _fits(self, number: Number, gap: str, form: str, last: str) -> bool:
        if not number.digits or gap == "-":
            return len(form) > 2 or (
                number.digits and form in ("mm", "cm", "km", "kg", "hp", "ft", "in", "kw")
            )
        if form in _GLUED_ONLY and gap:
            # "12 C", "2.5 F" and "8 B people" are told by the capital
            return form in ("c", "f", "v", "w") and last.isupper()
        # "3G" and "4K" are names, not grams
        return not (form in ("g", "k") and not last.islower())

    def _kind_of(self, form: str) -> tuple[QuantityKind, str]:
        found = self._kinds.get(form)
        if found is None:
            stem = max((s for s in self._stems if form.startswith(s)), key=len)
            found = self._stems[stem]
        return found

    def _read_multiple(self, number: Number, plain: str) -> None:
        match = self._times.match(plain, number.last) or self._fold.match(plain, number.last)
        if match and not number.vague:
            tries = _TRIED.search(plain, max(0, number.start - _TRIES), number.start)
            number.kind = RATIO if tries is None or _AS_MANY.match(plain, match.end()) else COUNT
            number.end = number.unit_end = match.end()


def is_metres(plain: str, after: int) -> bool:
    """Whether an "m" that ends at `after` means metres rather than millions."""
    return _METRE_AFTER.match(plain, after) is not None


def _opens(text: str, number: Number) -> bool:
    """Whether the quotation mark after the number is a quotation's end, not inches."""
    sign = text[number.last]
    if number.last - number.first > 3:
        return True  # no screen has a thousand inches
    if sign in "“”„«»":
        return True
    before = text.rfind('"', max(0, number.first - 200), number.first)
    return before >= 0 and text.count('"', max(0, number.first - 200), number.first) % 2 == 1


def _negate(number: Number) -> None:
    if number.value is not None:
        number.value, number.base = -number.value, -number.base
