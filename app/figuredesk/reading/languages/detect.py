"""The language of a text, told by its commonest words and its letters."""

import re
from collections import Counter

from figuredesk.reading.languages.model import Language
from figuredesk.reading.languages.registry import LANGUAGES

SAMPLE = 4000  # characters; more tells nothing new
_WORD = re.compile(r"[^\W\d_]+")
_LETTER_WEIGHT = 0.4  # a name with an "ł" in English text must not outweigh its words
_SHORT_WEIGHT = 0.5  # "z" is a Polish word, and the end of a time stamp
_BENEFIT = 0.6  # of the doubt, for English
_ENGLISH = LANGUAGES["en"]
_IN_ENGLISH = frozenset(  # "per cent" is no French
    word
    for phrase in (*_ENGLISH.small, *_ENGLISH.hundreds, *_ENGLISH.scales, *_ENGLISH.percents)
    for word in phrase.split()
)
_COUNTING = 3  # letters that a number's word has more than, to tell a language


def _counting(language: Language) -> frozenset[str]:
    """Its words for numbers and for who is counted: a short text may have no others."""
    own = {word for word in (*language.small, *language.people) if len(word) > _COUNTING}
    return frozenset(own) - _IN_ENGLISH


_OWN_WORDS = {
    code: frozenset(
        {*language.common_words, *language.months}
        | _counting(language)
        | {word for some in language.hedges_before.values() for word in some if len(word) > 3}
    )
    for code, language in LANGUAGES.items()
}

_LANGUAGES_OF: dict[str, list[str]] = {}  # by the words that are theirs
for _code, _words in _OWN_WORDS.items():
    for _word in _words:
        _LANGUAGES_OF.setdefault(_word, []).append(_code)
_LETTERS = frozenset[str]().union(*[language.letters for language in LANGUAGES.values()])


def detect_language(text: str) -> str:
    """The language of a text as its ISO 639-1 code; English where nothing tells.

    >>> detect_language("Straż Graniczna mówi o 200 osobach na granicy.")
    'pl'
    """
    sample = text[:SAMPLE].lower()
    words = Counter(_WORD.findall(sample))
    scores = dict.fromkeys(LANGUAGES, 0.0)
    for word in words.keys() & _LANGUAGES_OF.keys():
        # whole and half numbers, of which the sum is the same in any order
        weight = words[word] if len(word) > 1 else _SHORT_WEIGHT
        for code in _LANGUAGES_OF[word]:
            scores[code] += weight
    scores["en"] += _BENEFIT
    if not (sample.isascii() or _LETTERS.isdisjoint(sample)):
        telling = [item for item in words.items() if not _LETTERS.isdisjoint(item[0])]
        for code, language in LANGUAGES.items():
            scores[code] += _LETTER_WEIGHT * sum(
                times for word, times in telling if not language.letters.isdisjoint(word)
            )
    best, most = "en", 0.0
    for code, score in scores.items():
        if score > most:
            best, most = code, score
    return best
