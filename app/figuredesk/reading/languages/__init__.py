"""The languages read: each a file of word lists and number formats."""

from figuredesk.reading.languages.english import ENGLISH
from figuredesk.reading.languages.model import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH,)}

_TELL_TALE = {
    "pl": frozenset("ąęłńśźż"),
    "ru": frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюя"),
    "de": frozenset("äöüß"),
}


def language_for(code: str) -> Language:
    """The language of a code ("pl", "pl-PL"); English for one that is not read."""
    return LANGUAGES.get(code[:2].lower(), ENGLISH)


def detect_language(text: str) -> str:
    """The language of a text as its ISO 639-1 code; English where nothing tells."""
    sample = text[:4000].lower()
    counts = {code: sum(sign in signs for sign in sample) for code, signs in _TELL_TALE.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] * 200 > len(sample) and counts[best] else "en"
