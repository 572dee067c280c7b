"""What a vague quantity can mean: "hundreds", "kilkaset", "mehrere Dutzend".

The ledger never gives such a word a number; a draft that does ("300" for "a few hundred")
is held against the widest reading that its readers would still accept.
"""

import math
import re

# Each word's bounds; the longest matching phrase of the language decides. The bounds are
# those of usage: "a few hundred" is not 800, "dozens" is not 250.
_WORDS: dict[str, dict[str, tuple[float, float]]] = {
    "en": {
        "tens of thousands": (20_000, 99_999),
        "hundreds of thousands": (200_000, 999_999),
        "a few thousand": (2_000, 6_000),
        "several thousand": (2_000, 9_999),
        "a couple of thousand": (1_500, 3_000),
        "low thousands": (1_000, 4_000),
        "thousands": (1_000, 99_999),
        "low hundreds": (100, 400),
        "a few hundred": (200, 600),
        "several hundred": (200, 999),
        "a couple of hundred": (150, 300),
        "hundreds": (100, 9_999),
        "a few dozen": (24, 72),
        "several dozen": (24, 99),
        "dozens": (20, 199),
        "scores": (30, 199),
        "a handful": (2, 9),
        "a few": (2, 9),
        "several": (3, 12),
    },
    "pl": {
        "kilkadziesiąt tysięcy": (20_000, 99_999),
        "kilkanaście tysięcy": (11_000, 19_999),
        "kilka tysięcy": (2_000, 9_999),
        "kilkaset": (200, 999),
        "kilkadziesiąt": (20, 99),
        "kilkanaście": (11, 19),
        "tysiące": (1_000, 99_999),
        "setki": (100, 9_999),
        "dziesiątki": (20, 199),
        "kilku": (2, 9),
        "kilka": (2, 9),
    },
    "de": {
        "zehntausende": (20_000, 99_999),
        "mehrere tausend": (2_000, 9_999),
        "einige tausend": (2_000, 6_000),
        "tausende": (1_000, 99_999),
        "mehrere hundert": (200, 999),
        "einige hundert": (200, 600),
        "ein paar hundert": (200, 600),
        "hunderte": (100, 9_999),
        "mehrere dutzend": (24, 99),
        "dutzende": (20, 199),
        "einige": (2, 12),
        "mehrere": (2, 12),
    },
    "ru": {
        "десятки тысяч": (20_000, 99_999),
        "несколько тысяч": (2_000, 9_999),
        "тысячи": (1_000, 99_999),
        "несколько сотен": (200, 999),
        "сотни": (100, 9_999),
        "несколько десятков": (20, 99),
        "десятки": (20, 199),
        "несколько": (2, 9),
    },
    "it": {
        "decine di migliaia": (20_000, 99_999),
        "alcune migliaia": (2_000, 6_000),
        "migliaia": (1_000, 99_999),
        "alcune centinaia": (200, 600),
        "centinaia": (100, 9_999),
        "decine": (20, 199),
    },
    "fr": {
        "dizaines de milliers": (20_000, 99_999),
        "quelques milliers": (2_000, 6_000),
        "plusieurs milliers": (2_000, 9_999),
        "milliers": (1_000, 99_999),
        "quelques centaines": (200, 600),
        "plusieurs centaines": (200, 999),
        "centaines": (100, 9_999),
        "dizaines": (20, 199),
    },
    "es": {
        "decenas de miles": (20_000, 99_999),
        "miles": (1_000, 99_999),
        "unos cientos": (200, 600),
        "centenares": (100, 9_999),
        "cientos": (100, 9_999),
        "decenas": (20, 199),
    },
    "nl": {
        "tienduizenden": (20_000, 99_999),
        "duizenden": (1_000, 99_999),
        "enkele honderden": (200, 600),
        "honderden": (100, 9_999),
        "tientallen": (20, 199),
    },
    "lt": {
        "tūkstančiai": (1_000, 99_999),
        "keli šimtai": (200, 999),
        "šimtai": (100, 9_999),
        "dešimtys": (20, 199),
    },
    "lv": {
        "tūkstoši": (1_000, 99_999),
        "daži simti": (200, 999),
        "simtiem": (100, 9_999),
        "simti": (100, 9_999),
        "desmitiem": (20, 199),
    },
    "uk": {
        "тисячі": (1_000, 99_999),
        "кілька сотень": (200, 999),
        "сотні": (100, 9_999),
        "десятки": (20, 199),
    },
    "ar": {
        "آلاف": (1_000, 99_999),
        "مئات": (100, 9_999),
        "عشرات": (20, 199),
    },
}
_BY_LENGTH = {
    language: sorted(table.items(), key=lambda item: len(item[0]), reverse=True)
    for language, table in _WORDS.items()
}
_ENGLISH = _BY_LENGTH["en"]


def vague_bounds(words: str, language: str) -> tuple[float, float]:
    """What a vague phrase can mean at the least and at the most; (0, ∞) where unknown.

    >>> vague_bounds("a few hundred people", "en")
    (200, 600)
    """
    small = re.sub(r"\s+", " ", words.lower())
    tables = [_BY_LENGTH.get(language[:2].lower(), _ENGLISH), _ENGLISH, *_BY_LENGTH.values()]
    for table in tables:
        for phrase, bounds in table:
            if phrase in small:
                return bounds
    return 0, math.inf
