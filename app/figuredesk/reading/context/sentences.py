"""The sentences of one text: each read when first asked for, and let go when passed."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date

from figuredesk.reading.context.actors import acts
from figuredesk.reading.context.dates import DateFinder
from figuredesk.reading.context.found import Name, PlaceMention
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.leaving import located
from figuredesk.reading.context.lists import leads_of
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.shape import names_the_dead
from figuredesk.reading.context.speakers import FrameFinder
from figuredesk.reading.context.spoken import spoken_at
from figuredesk.reading.context.word import DATES, PLACED, PLACES, ROLES, Word
from figuredesk.reading.quantity import Quantity

_LONGEST = 1600  # code points of a sentence that is read in one piece
_JOINING = frozenset({"and", ","})
_WITH = frozenset({"with", "including", "plus", "besides"})
_LIST = 8  # words of a list of bodies, to either side of one
_SPEAK = 3  # words after it among which its verb stands
_DATELINE = 12  # words of a dateline at most
_SHORT = 2  # letters of an abbreviation: "UN — "
_SITS = 4  # words back from a capital, its preposition among them, to who sits there
_SITS_IN = frozenset({"in", "w", "в", "à", "a", "di"})
_INTO = frozenset({"into", "onto"})
_PIECE = 800  # of a longer one: what is looked at around a quantity


class Sentences:
    """Reads the sentences around a text's quantities."""

    def __init__(
        self,
        text: str,
        quantities: Sequence[Quantity],
        bounds: Sequence[tuple[int, int, int]],
        report: date | None,
        index: LedgerIndex,
        *,
        keep: bool = False,
    ) -> None:
        self._text = text
        self._table = index.table
        self._finders = LedgerFinders(index)
        self._bounds, self._groups = _pieces(quantities, bounds)
        self._leads = leads_of(text, self._bounds)
        self._dates = DateFinder(text, report)
        self._read: dict[int, Sentence] = {}
        self._keep = keep
        self._passed: dict[int, Sentence] = {}
        self._head: Sentence | None = None
        self._unread = 0  # the first sentence beyond those that were read

    def with_quantities(self) -> list[int]:
        """The numbers of the sentences that have a quantity, in order."""
        return sorted(self._groups)

    def get(self, number: int) -> Sentence | None:
        """The sentence of this number, None where the text has none."""
        found = self._read.get(number)
        if found is None and 0 <= number < len(self._bounds):
            # what a date points back to is told before: "It sank on 3 May. That day 40 died."
            for earlier in range(max(number - 2, self._unread), number):
                self._read[earlier] = self._make(earlier)
            found = self._read[number] = self._make(number)
            self._unread = max(self._unread, number + 1)
        return found

    def before(self, sentence: Sentence) -> list[Sentence]:
        """The two sentences before one, the nearest first, as far as its paragraph goes back.

        Before a line of a list stands what heads the list.
        """
        if sentence.lead is not None:
            return [sentence.lead]
        found = []
        for back in (1, 2):
            other = self.get(sentence.number - back)
            if other is None or other.paragraph < sentence.paragraph - 1:
                break
            found.append(other)
        return found

    def forget_before(self, number: int) -> list[Sentence]:
        """Let go of the sentences before a number, and give them back a last time."""
        passed = [self._read.pop(old) for old in list(self._read) if old < number]
        if self._keep:
            self._passed.update((old.number, old) for old in passed)
        return passed

    def anywhere(self, number: int) -> Sentence | None:
        """As `get`, but those that were let go come back as they were read, where they are kept."""
        return self._passed.get(number) or self.get(number)

    def _lead(self, number: int) -> Sentence:
        """The sentence that heads a list, read once for all the lines of it."""
        if self._head is None or self._head.number != number:
            self._head = self._read.get(number) or self._passed.get(number) or self._make(number)
        return self._head

    def _make(self, number: int) -> Sentence:
        bounds, quantities = self._bounds[number], self._groups.get(number, ())
        sentence = Sentence(
            self._text, self._table, number, bounds, quantities, finders=self._finders
        )
        if number in self._leads:
            sentence.lead = self._lead(self._leads[number])
        if sentence.uses & DATES:  # at once: a date may point back to the one read before
            people = {n for name in sentence.names if name.person for n in _words_of(name)}
            sentence.dates = self._dates.find(sentence, people)
        return sentence


class LedgerFinders:
    """Finds in a sentence what the ledger has names for, and who speaks in it."""

    def __init__(self, index: LedgerIndex) -> None:
        self._index = index
        self.frames = FrameFinder(index).find

    def names(self, sentence: Sentence) -> list[Name]:
        """The claimants named in it, in order, but for the city of a dateline."""
        found = self._index.names.find(sentence)
        if not found or not sentence.words[0].raw.isupper():
            return found
        told_from = _dateline(sentence)
        return [name for name in found if name.last >= told_from]

    def places(self, sentence: Sentence) -> Sequence[PlaceMention]:
        """The places named in it, in order."""
        if not sentence.uses & PLACED:
            return ()
        return self._index.places.find(sentence, lambda: _speaking(sentence) | sentence.spoken)

    def spoken(self, sentence: Sentence) -> frozenset[int]:
        """The words of the places where somebody only speaks."""
        return spoken_at(sentence)

    def masked(self, sentence: Sentence) -> frozenset[int]:
        """Words that name who speaks or say when, and so nothing of what is counted."""
        return _masked(sentence) | sentence.dated | sentence.spoken

    def hints(self, sentence: Sentence) -> Mapping[str, float]:
        """Places that its words only point to."""
        if not sentence.uses & PLACED:
            return {}
        near = {
            key
            for mention in sentence.places
            for word in sentence.words[mention.first : mention.last + 1]
            for key in word.placed
        }
        masked, counted = sentence.masked, sentence.counted
        for at, word in sentence.looked_at(PLACES):
            if at not in masked and at not in counted:
                near.update(word.placed)
        return self._index.places.hinted(near, crossed=_goes_over(sentence))


def _pieces(
    quantities: Sequence[Quantity], sentences: Sequence[tuple[int, int, int]]
) -> tuple[list[tuple[int, int, int]], dict[int, list[Quantity]]]:
    """Sentences cut to bounded pieces, and the quantities of each: no window is endless."""
    bounds: list[tuple[int, int, int]] = []
    for start, end, paragraph in sentences:
        at = start
        while end - at > _LONGEST:
            bounds.append((at, at + _PIECE, paragraph))
            at += _PIECE
        bounds.append((at, end, paragraph))
    starts = [piece[0] for piece in bounds]
    groups: dict[int, list[Quantity]] = {}
    for quantity in quantities:
        number = max(0, bisect_left(starts, quantity.start + 1) - 1)
        groups.setdefault(number, []).append(quantity)
    return bounds, groups


def _goes_over(sentence: Sentence) -> bool:
    """Whether a country is gone into: "Sweden drove 300 people into Norway" is over a border."""
    words = sentence.words
    return any(
        word.country and at and words[at - 1].lower in _INTO
        for at, word in sentence.looked_at(PLACES)
    )


def _words_of(name: Name) -> range:
    return range(name.first, name.last + 1)


def _speaking(sentence: Sentence) -> set[int]:
    """The words of names that do not stand for places, though the ledger has a place so called.

    "On the Danish side of the river" no body speaks; a single word, "Norway said", must.
    """
    seats = {
        at
        for at, word in sentence.looked_at(PLACES)
        if word.seat
        and (_sits(sentence, at) or acts(sentence.words, at, sentence.counted))
        and not located(sentence.words, at)
    }
    if not sentence.names:
        return seats
    speakers = {getattr(frame.origin, "first", -1) for frame in sentence.frames}
    return seats | {
        n
        for name in sentence.names
        if name.first in speakers
        or (name.first != name.last and not located(sentence.words, name.first))
        for n in _words_of(name)
    }


def _dateline(sentence: Sentence) -> int:
    """The word that ends a dateline, the dash of "OSLO, May 3 (Reuters) —"; 0 without one."""
    dashes = (n for n, word in enumerate(sentence.words[:_DATELINE]) if word.raw in "—–-")
    return next(dashes, 0) if len(sentence.words[0].raw) > _SHORT else 0


def _sits(sentence: Sentence, at: int) -> bool:
    """Whether a capital tells where somebody speaks: "the ministry in Oslo", "told us in Oslo"."""
    words = sentence.words
    if not at or words[at - 1].lower not in _SITS_IN:
        return False
    return any(
        n not in sentence.counted and (word.uses & ROLES or "SAY" in word.marks)
        for n, word in enumerate(words[max(at - _SITS, 0) : at - 1], max(at - _SITS, 0))
    )


def _masked(sentence: Sentence) -> frozenset[int]:
    """Words that name who speaks, and so say nothing of what is counted."""
    taken = [
        n
        for name in sentence.names
        if not located(sentence.words, name.first)
        for n in _words_of(name)
    ]
    listed = _listed(sentence)
    for at, _ in sentence.looked_at(ROLES):
        if at not in sentence.counted and at not in listed and not names_the_dead(sentence, at):
            taken.append(at)
            before = sentence.words[at - 1] if at else None
            if before is not None and before.keys and "FUNCTION" not in before.marks:
                taken.append(at - 1)
    return frozenset(taken)


def _listed(sentence: Sentence) -> set[int]:
    """Words of bodies that are counted together and do not speak: "nurses and guards number 90".

    Such a list stands beside a number, begins its clause, or follows "with".
    """
    words = sentence.words
    found: set[int] = set()
    for at, word in sentence.looked_at(ROLES):
        if not word.measured or at in found:
            continue
        first, last = at, at
        while at - first < _LIST and first and _is_listed(words[first - 1]):
            first -= 1
        while last - at < _LIST and last + 1 < len(words) and _is_listed(words[last + 1]):
            last += 1
        while words[first].raw in _JOINING:
            first += 1
        before = words[first - 1].lower if first else ","
        speak = any("SAY" in w.marks or "TALLY" in w.marks for w in words[last + 1 : last + _SPEAK])
        opens = before in (",", ";", ":", "—") and not speak
        joined = any(w.raw in _JOINING for w in words[first : last + 1]) or before in _WITH
        if joined and (opens or before in _WITH or first - 1 in sentence.counted):
            found.update(range(first, last + 1))
    return found


def _is_listed(word: Word) -> bool:
    return bool(word.measured) or word.raw in _JOINING
