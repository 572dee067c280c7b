"""Digits that a PDF sets high and small beside others: the marks of its notes."""

import re
from statistics import median
from typing import Any, NamedTuple

import pypdfium2

from figuredesk.reading.documents.note_marks import raised

_RUN = re.compile(r"(?<=[^\s\[])(\s{0,3}\[?)[0-9][0-9,.]*\]?")
_DIGIT = re.compile(r"[0-9]")
_GAP = re.compile(r"\s+")
_SMALL = 0.92  # of the height of a page's digits, that a mark's are below
_HIGH = 0.3  # of it, that a mark stands above its line
_FAR = 1.5  # of its own height, that a mark stands above it at most
_NEAR = 16  # characters before a mark
_SAMPLE = 400  # digits of a page that tell how high its digits are


class _Box(NamedTuple):
    """Where a sign stands on its page, in points."""

    left: float
    right: float
    foot: float
    height: float

    def is_mark_of(self, other: "_Box") -> bool:
        """Whether it stands right behind another sign, and above its line."""
        close = abs(self.left - other.right) < self.height
        return close and _HIGH * self.height < self.foot - other.foot < _FAR * self.height

    def goes_on(self, other: "_Box") -> bool:
        """Whether it stands in the line of another sign, further on."""
        apart = abs(self.foot - other.foot)
        return self.left > other.right and apart < _HIGH * max(self.height, other.height)


def without_marks(textpage: Any, text: str) -> str:
    """The text of a page without the marks of its notes.

    Positions are asked for digits alone; where the text does not match the page sign by
    sign, or a position is not known, it is given back as it is.
    """
    digits = [match.start() for match in _DIGIT.finditer(text)]
    if not digits or textpage.count_chars() != len(text):
        return text
    try:
        return _without(textpage, text, digits)
    except pypdfium2.PdfiumError:
        return text


def _without(textpage: Any, text: str, digits: list[int]) -> str:
    boxes: dict[int, _Box] = {}

    def box(at: int) -> _Box:
        if at not in boxes:
            left, bottom, right, top = textpage.get_charbox(at)
            boxes[at] = _Box(left, right, bottom, top - bottom)
        return boxes[at]

    usual = median(box(at).height for at in digits[:: len(digits) // _SAMPLE + 1])
    parts: list[str] = []
    done = 0
    for run in _RUN.finditer(text):
        start = _mark_in(run, box, usual)
        if start is None:
            continue
        mark = run.group()[start - run.start() :].rstrip(".,")
        before = text[max(done, start - _NEAR) : start]
        parts += [text[done:start], raised(before, mark.strip(), "")]
        done = start + len(mark)
        gap = _GAP.match(text, done)
        # what goes on behind a mark is given as a line of its own
        if gap and gap.end() < len(text) and box(gap.end()).goes_on(box(start - 1)):
            parts.append("" if text[gap.end()] in ",.;:!?" else " ")
            done = gap.end()
    return "".join([*parts, text[done:]])


def _mark_in(run: re.Match[str], box: Any, usual: float) -> int | None:
    """Where a run of digits becomes a mark, or the white space before one; None where never."""
    first = run.end(1)
    digit = box(first)
    if digit.height < _SMALL * usual and digit.is_mark_of(box(run.start() - 1)):
        return run.start()  # "Frontex³"
    for at in range(first + 1, run.end()):
        other = box(at)
        if run.string[at].isdecimal() and other.height < _SMALL * digit.height:
            return at if other.foot > digit.foot + _HIGH * digit.height else None  # "7,000¹"
    return None
