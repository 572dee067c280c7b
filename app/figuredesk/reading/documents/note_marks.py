"""Marks of notes that are set high: "7,000¹ migrants" counts 7,000, and not 70,001.

A mark belongs to the page, not to what it says, so it goes; an exponent stays.
"""

import re

_MARK = re.compile(
    r"[\s\[(]*(?:[0-9]{1,3}|[a-z*†‡])(?:\s?[,;–-]\s?(?:[0-9]{1,3}|[a-z*†‡]))*[\])\s]*"
)
_MEASURED = re.compile(r"(?:^|[\s\d(/])(?:[kcdm]?m|mi|ft|in|yd)$")
_POWER = re.compile(r"(?:^|\D)10$")
_HIGH = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(before: str, text: str, after: str) -> str:
    """What stands for a text that is set high, between what is before and after it.

    >>> raised("About 7,000", "1", " migrants")
    ''
    >>> raised("5 km", "2", " of wood")
    '²'
    """
    if not _MARK.fullmatch(text):
        return text  # "21st"
    plain = text.strip("[]() \n\t")
    if plain.isdecimal():
        if after[:1] in ("/", "⁄"):
            return f" {plain}" if before[-1:].isdecimal() else plain  # 2½
        if _POWER.search(before) or (plain in ("2", "3") and _MEASURED.search(before)):
            return plain.translate(_HIGH)
    elif plain.isalpha() and not (before[-1:].isdecimal() or before[-1:] in '.,;:!?"”’»)'):
        return text  # "Mᵉ"
    return "" if before.strip() else text  # a note begins with its own mark
