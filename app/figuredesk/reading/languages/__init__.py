"""The languages read: each a file of word lists and number formats."""

from figuredesk.reading.languages.detect import detect_language
from figuredesk.reading.languages.model import Language
from figuredesk.reading.languages.registry import LANGUAGES, language_for

__all__ = ["LANGUAGES", "Language", "detect_language", "language_for"]
