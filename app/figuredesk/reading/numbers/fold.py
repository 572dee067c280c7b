"""One plain spelling for reading: same length, so that offsets hold.

Lower case, one kind of hyphen, apostrophe, quotation mark and space, digits of any
script as 0–9, and a blank line as a wall that no pattern reads across.
"""

import re
import unicodedata

WALL = "\x1e"
_LINES = re.compile(r"[\n\r\x0b\x0c\u2029]\s*")
_LINE_END = re.compile(r"\r\n|[\n\r]")
BULLET = re.compile(r"[-*•‣·]\s")
_SPACES = re.compile(r"[\t\x1c\x1d\x1f\x85\u1680\u2000-\u2008\u200a\u2028\u205f\u3000]")
_FOREIGN_DIGITS = "".join(
    sign
    for sign in map(chr, range(0x80, 0x10000))  # one plane, so that the class is a bitmap
    if unicodedata.decimal(sign, None) is not None
)
_FOREIGN_DIGIT = re.compile(f"[{_FOREIGN_DIGITS}]")
# the mark of a note behind a number; 10⁶ is another number
_NOTE_MARK = re.compile(r"(?<=[0-9])(?<!\b10)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])")
_HIGH_DIGIT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
_SINGLE = {
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'",
    "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u2012": "–",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2009": "\u00a0", "\u202f": "\u00a0", "\u2007": "\u00a0", "\u2006": "\u00a0",
    "ё": "е", "\u2044": "/", "\u2215": "/", "\u00b5": "\u03bc",
    "\uff05": "%", "\ufe6a": "%", "\u066a": "%",
    "\uff0c": ",", "\uff0e": ".", "\uff04": "$", "\u066c": ",", "\u066b": ".",
}  # fmt: skip


def fold(text: str) -> str:
    """The text in one plain spelling, character for character.

    >>> fold("Über 1’234\u202fMenschen")
    "über 1'234\\xa0menschen"
    """
    plain = text.lower()
    if len(plain) != len(text):  # "İ" is two characters in lower case
        plain = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    if not plain.isascii():
        for sign, spelled in _SINGLE.items():
            if sign in plain:
                plain = plain.replace(sign, spelled)
        if _HIGH_DIGIT.search(plain):
            plain = _NOTE_MARK.sub(lambda mark: "\u00a0" * len(mark.group()), plain)
        plain = _FOREIGN_DIGIT.sub(_ascii_digit, plain)
    plain = _LINES.sub(_wall, plain)
    return _SPACES.sub(" ", plain)


def _wall(lines: re.Match[str]) -> str:
    """A line end is a space; a blank line, a page's end or the next item of a list a wall."""
    ends = lines.group()
    if BULLET.match(lines.string, lines.end()):
        return WALL * len(ends)
    blank = ends[0] in "\x0b\x0c\u2029" or (len(ends) > 1 and len(_LINE_END.findall(ends)) > 1)
    return (WALL if blank else " ") * len(ends)


def _ascii_digit(sign: re.Match[str]) -> str:
    digit = unicodedata.decimal(sign.group(), None)
    return sign.group() if digit is None else str(digit)
