"""Names that the ledger does not have, found by how they are written."""

from collections.abc import Sequence

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import Word

# who speaks of himself, with a capital where a quotation begins: "“We have counted 40,” she said"
_SPEAKERS = frozenset(
    {"i", "we", "you", "our", "my", "your", "us", "me", "wir", "ich", "unsere", "unser", "ihr"}
    | {"my", "ja", "nasi", "nasze", "мы", "я", "наши", "nous", "je", "nos", "noi", "io", "wij"}
)
_NAME_JOINS = frozenset({"of", "al", "von", "van", "de", "der", "ibn", "bin", "da", "di"})


class UnknownNames:
    """Reads runs of capital words as names, in one sentence after another."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index

    def _turn_to(self, sentence: Sentence) -> None:
        self._words: Sequence[Word] = sentence.words
        self._sentence = sentence
        self._name_at: dict[int, Name] = {}
        for name in sentence.names:
            for at in range(name.first, name.last + 1):
                self._name_at[at] = name

    def _free_order(self) -> bool:
        return self._index.table.language != "en"

    def _plain_capital(self, at: int) -> bool:
        word = self._words[at]
        if not word.capital or at in self._name_at or at in self._sentence.counted:
            return False
        if word.country or any(key.startswith("#") for key in word.keys):
            return False
        return not word.marks and word.lower not in _SPEAKERS

    def _unknown_back(self, at: int) -> Name | None:
        word = self._words[at]
        outlet = at > 0 and word.capital and "MEDIANOUN" in word.marks  # "Harbour Weekly"
        if not self._plain_capital(at) and not (outlet and self._words[at - 1].capital):
            return None
        first = at
        while first > 0 and (self._plain_capital(first - 1) or self._names_body(first - 1)):
            first -= 1
        if first == 0 and at == 0 and len(self._words[0].raw) < 3:
            return None
        if first == at and (not self._lone(at) or self._opens_phrase(at)):
            return None
        return Name(first, at, None, person=at > first, keys=frozenset())

    def _names_body(self, at: int) -> bool:
        """ "Guard" of "the Podlaski Border Guard Unit"."""
        word = self._words[at]
        return word.capital and at not in self._name_at and word.marks == {"ORGROLE"} and at > 0

    def _opens_phrase(self, at: int) -> bool:
        """ "Local activists say": a capital only because a sentence begins."""
        if at or self._words[0].raw.isupper() or len(self._words) < 2:
            return False
        after = self._words[1]
        if after.raw == "," and (
            "ADVERB" in self._words[0].marks or self._words[0].lower[-2:] == "ly"
        ):
            return True
        return after.raw.islower() and not after.marks & {"SAY", "TALLY", "FUNCTION", "AND"}

    def _lone(self, at: int) -> bool:
        """Whether one capital word may be a name: an abbreviation, or a word of English."""
        raw = self._words[at].raw
        return (raw.isupper() and len(raw) > 1) or not self._free_order()

    def _unknown_forward(self, at: int) -> Name | None:
        if not self._plain_capital(at):
            return None
        last = at
        while last + 1 < len(self._words) and (
            self._plain_capital(last + 1)
            or (
                self._words[last + 1].lower in _NAME_JOINS
                and last + 2 < len(self._words)
                and self._plain_capital(last + 2)
            )
        ):
            last += 1
        if last == at and not self._lone(at):
            return None
        return Name(at, last, None, person=last > at, keys=frozenset())
