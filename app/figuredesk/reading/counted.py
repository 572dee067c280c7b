"""The counted noun phrase: "7,000 migrants", "600 of the 1,038 Iraqis"."""

from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number


class CountedReader:
    """Finds what a number counts."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def read(self, number: Number, plain: str, text: str, ceiling: int) -> None:
        """Set where the noun phrase stands that the number counts."""
