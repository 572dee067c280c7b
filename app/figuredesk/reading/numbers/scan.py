"""The scan: one pattern over the text finds every number and steps over what only looks so.

Dates, clock times, versions, addresses and telephone numbers are matched whole and
dropped, so that no part of them is taken for a number.
"""

import re
from collections.abc import Iterator

from figuredesk.reading.kinds import COUNT, RATIO
from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number, scaled
from figuredesk.reading.numbers.patterns import SPACE, any_of
from figuredesk.reading.numbers.words import WordReader

MAX_DIGITS = 15  # beyond that it is an identifier, and no float holds it exactly

_SIGN_FRACTIONS = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
# 1/16 is a fraction, 9/11 and 24/7 are names
_DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 50, 64, 100, 128, 1000}

_JUNK = "|".join(
    (
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[t ][0-9]{2}:[0-9:.+]{2,20}z?)?",  # 2021-11-18T09:30
        r"[0-9]{1,2}([./])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![0-9])",  # 18.11.2021, 11/18/21
        r"[0-9]{4}([./])[0-9]{1,2}\2[0-9]{1,2}(?![0-9])",
        r"[0-9]{1,3}:[0-9]{2}(?:[:.][0-9]{1,9}){0,3}",  # 9:30, 1:36.6
        r"(?![0-9]{1,3}(?:\.[0-9]{3}){1,5}(?![.0-9]))[0-9]++(?:\.[0-9]++){2,}+",  # 10.0.2.15
        r"[0-9]++(?:[-–][0-9]++){2,}+",  # 030-901820-11, an ISBN
        r"\+[0-9]{9,15}(?![0-9])",  # +442079460000
        r"[0-9]{2} [0-9]{3} [0-9]{2} [0-9]{2}(?![0-9])",  # 22 601 74 04
        r"\+[0-9]{1,3}(?:[ \u00a0()-]{1,2}[0-9]{2,5}){2,6}",  # +44 20 7946 0000
        r"\(?0[0-9]{1,4}\)?[-/ \u00a0][0-9]{3,9}(?:[ \u00a0-][0-9]{2,6}){0,4}",  # 020 7946 0000
        r"[0-9]{3}(?:\)[ \u00a0]?|-)(?:[0-9]{3}-)?[0-9]{3}-?[0-9]{4}(?![0-9])",  # (555) 010-0199
    )
)  # fmt: skip


class Scanner:
    """Finds the numbers of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.words = WordReader(language)
        space = " " if language.spaced_groups else ""
        scale_words = any_of([*language.hundreds, *language.scales])
        loose = any_of(language.loose_marks)
        digits = (
            rf"[0-9]{{1,3}}(?P<sep>[,.'\u00a0{space}])[0-9]{{3}}(?:(?P=sep)[0-9]{{3}}){{0,4}}+(?![0-9])"
            r"(?:[.,][0-9]++)?"
            r"|[0-9]{1,3}(?: [0-9]{3}){2,5}(?![0-9])|[0-9]{1,3} 0[0-9]{2}(?![0-9])"
            r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])"
            r"|[0-9]++(?:\.[0-9]++|,[0-9]{1,3}(?![0-9]))?"
            r"|(?<![\w.])\.[0-9]++"
        )
        mark = (
            rf"(?:{any_of(language.marks)}|{SPACE}{loose})(?![\w$])"
            rf"|(?:[ \u00a0-]{scale_words}(?!\w)){{1,3}}"
        )
        signs = "".join(_SIGN_FRACTIONS)
        letters = f"[a-zа-я{''.join(sorted(language.letters))}]++"
        # The guards let a letter or a space that begins no number pass at once; what is no
        # number is stepped over with the words after it, as far as none opens a number; what
        # parts two words is bounded, or a long row of hyphens would be read from each of them.
        self._pattern = re.compile(
            rf"(?=[0-9.+({signs}])(?:{_JUNK}"
            rf"|(?P<fraction>(?:[0-9]{{1,3}}[ \u00a0-])?[0-9]{{1,3}}/[0-9]{{1,4}}(?![0-9/])"
            rf"|(?:[0-9]{{1,3}}{SPACE}?)?[{signs}])(?P<fraction_mark>{mark})?"
            rf"|(?P<digits>{digits})(?P<mark>{mark})?)"
            rf"|\b(?={self.words.guard})"  # a boundary: they all begin with a letter
            rf"(?:(?:https?://|www\.)\S++|(?:{self.words.pattern})(?!\w))"
            rf"|(?:{letters}|(?s:.))"
            rf"(?:[ ,;:'\"-]{{1,8}}+(?!{self.words.guard}){letters})*+[ ,;:'\"]*+"
        )
        self._tail = re.compile(
            rf"{SPACE}([0-9]{{1,3}})(?:{SPACE}?({any_of([*language.marks, *language.scales])}))?"
            r"(?![\w.,][0-9]|\w)"
        )

    def scan(self, plain: str) -> Iterator[Number]:
        """The numbers of a folded text in order."""
        at = 0
        for match in self._pattern.finditer(plain):
            group = match.lastgroup
            if group is None or match.start() < at:
                continue
            number: Number | None = None
            if group in ("digits", "mark"):
                number = self._read_digits(plain, match)
            elif group in ("fraction", "fraction_mark"):
                number = self._read_fraction(match)
            else:
                for number in self.words.read(match):
                    at = number.last
                    yield number
                continue
            if number is not None:
                at = number.last
                yield number

    def _read_digits(self, plain: str, match: re.Match[str]) -> Number | None:
        printed = match["digits"]
        last = match.end("digits")
        separator = match["sep"]
        mark = match["mark"]
        grouped = False
        if separator is not None:
            whole, point, rest = _split_decimals(printed, separator)
            if separator == self.language.decimal and printed.count(separator) == 1 and not point:
                number_text = printed.replace(",", ".")
            else:  # "7.000,50" says itself that its dot groups, in any language
                grouped = True
                number_text = whole.replace(separator, "") + ("." + rest if point else "")
        elif " " in printed:
            grouped, number_text = True, printed.replace(" ", "")
        elif printed.count(",") > 1:
            grouped, number_text = True, printed.replace(",", "")
        elif "," in printed:
            whole, _, rest = printed.partition(",")
            if self.language.decimal == "." and not mark and plain[last : last + 1] != "%":
                # "on June 5,20 men": a comma is no decimal sign in English
                last -= len(rest) + 1
                number_text = whole
            else:
                number_text = f"{whole}.{rest}"
        else:
            number_text = printed
        if len(number_text) > MAX_DIGITS + 2:
            return None
        if number_text[0] == "0" and len(number_text) > 1 and number_text[1] != ".":
            return None
        base = float(number_text)
        number = Number(
            match.start(), last, base, base=base, digits=True, grouped=grouped,
            decimals="." in number_text,
        )  # fmt: skip
        if mark:
            self._apply_mark(plain, number, mark, match.end())
        return number

    def _apply_mark(self, plain: str, number: Number, mark: str, end: int) -> None:
        scale = 1.0
        words = mark.strip(" \u00a0-").replace("\u00a0", " ").replace("-", " ").split()
        for word in words:
            scale *= self.words.scale_of(word)
        if scale == 1.0:
            return
        number.scale, number.last, number.mark = scale, end, mark
        number.value = scaled(number.base, scale)
        tail = self._tail.match(plain, end) if mark[0] in " \u00a0" else None
        if tail:  # "2 тыс. 100", "1 million 200 thousand"
            smaller = self.words.scale_of(tail[2]) if tail[2] else 1.0
            if (
                (tail[2] or self.language.spaced_groups)
                and smaller < scale
                and float(tail[1]) * smaller < scale
            ):
                number.value += float(tail[1]) * smaller
                number.last = tail.end()
        number.end = number.unit_end = number.last

    def _read_fraction(self, match: re.Match[str]) -> Number | None:
        printed = match["fraction"]
        sign = _SIGN_FRACTIONS.get(printed[-1])
        if sign is not None:
            whole = printed[:-1].strip(" \u00a0")
            value = sign + (float(whole) if whole else 0.0)
        else:
            upper, _, lower = printed.partition("/")
            whole, _, upper = upper.replace("-", " ").replace("\u00a0", " ").rpartition(" ")
            if int(lower) not in _DENOMINATORS or int(upper) >= int(lower):
                return None
            value = int(upper) / int(lower) + (float(whole) if whole else 0.0)
        number = Number(
            match.start(), match.end("fraction"), value, base=value, digits=True, decimals=True
        )
        number.kind = COUNT if whole else RATIO
        if match["fraction_mark"]:
            number.kind = COUNT
            scale = 1.0
            for word in match["fraction_mark"].replace("\u00a0", " ").replace("-", " ").split():
                scale *= self.words.scale_of(word)
            number.scale, number.last, number.value = scale, match.end(), scaled(value, scale)
            number.end = number.unit_end = number.last
        return number


def _split_decimals(printed: str, separator: str) -> tuple[str, str, str]:
    tail = len(printed) - 1
    while printed[tail].isdigit():
        tail -= 1
    if printed[tail] != separator and printed[tail] in ".,":
        return printed[:tail], printed[tail], printed[tail + 1 :]
    return printed, "", ""
