"""Which languages are read; one more file and one more name here make another."""

from figuredesk.reading.languages.dutch import DUTCH
from figuredesk.reading.languages.english import ENGLISH
from figuredesk.reading.languages.french import FRENCH
from figuredesk.reading.languages.german import GERMAN
from figuredesk.reading.languages.italian import ITALIAN
from figuredesk.reading.languages.model import Language
from figuredesk.reading.languages.polish import POLISH
from figuredesk.reading.languages.russian import RUSSIAN

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (ENGLISH, POLISH, GERMAN, RUSSIAN, FRENCH, ITALIAN, DUTCH)
}


def language_for(code: str) -> Language:
    """The language of a code ("pl", "pl-PL"); English for one that is not read."""
    return LANGUAGES.get(code[:2].lower(), ENGLISH)
