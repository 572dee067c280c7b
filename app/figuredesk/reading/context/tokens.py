"""Words of a text, each spelling worked out once: its marks, its keys, its country.

A table is made of the word lists of a language and of the names of one ledger's places.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from itertools import chain
from typing import Protocol

from figuredesk.reading.context.chunks import Chunks
from figuredesk.reading.context.spelling import fold, name_stems
from figuredesk.reading.context.word import Opened, Word, bits_of, is_part, opened_by
from figuredesk.reading.context.words import WORD_LISTS
from figuredesk.reading.context.words.countries import CAPITALS, COUNTRIES, ENDINGS

_PART_OF_MONTH = ("mid-", "early-", "late-")
_KNOWN_LIMIT = 50_000


class WordUser(Protocol):
    """Who looks at words of its own, and tells of each new word whether it is one."""

    def mark_use(self, word: Word) -> None:
        """Set the bits of `word.uses` that are this user's, and what it keeps with them."""


def _lines(words: str) -> list[str]:
    """The entries of a word list, a line that goes on (indented) joined to its first."""
    return words.replace("\n  ", " ").strip().splitlines()


def _function_words(language: str) -> frozenset[str]:
    line = next(line for line in _lines(WORD_LISTS[language]) if line.startswith("FUNCTION:"))
    return frozenset(line.partition(":")[2].split())


_FUNCTION_WORDS = {language: _function_words(language) for language in ("en", "fr", "it", "nl")}
_LANGUAGES_OF: dict[str, list[str]] = {}  # by their function words
for _language, _words in _FUNCTION_WORDS.items():
    for _word in _words:
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def is_function(word: Word) -> bool:
    """Whether a word of a name only joins its others, in its language or in English."""
    return "FUNCTION" in word.marks or word.lower in _FUNCTION_WORDS["en"]


def is_union(word: Word) -> bool:
    """ "Union" of "European Union", which is a place where people do things, and no agency."""
    return word.lower == "union" and word.capital


def closest_list(text: str, language: str) -> str:
    """The language whose word list fits: a text in none of the full ones may have a small one."""
    if language != "en" or (text.isascii() and len(text) < 40):
        return language
    fits = dict.fromkeys(_FUNCTION_WORDS, 0)
    for word in text[:3000].lower().split():
        for code in _LANGUAGES_OF.get(word, ()):
            fits[code] += 1
    best = max(fits, key=fits.__getitem__)
    return best if fits[best] > 2 * fits["en"] + 2 else "en"


class WordTable:
    """The words of one language, with the names of one ledger's places among them."""

    def __init__(self, language: str, places: Mapping[str, str] | None = None) -> None:
        self.language = language
        self._exact: dict[str, set[str]] = {}
        self._prefix: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._country: dict[str, str] = {}
        self._country_prefix: dict[str, str] = {}
        self._known: dict[str, Word] = {}
        self._chunks = Chunks(self.word)
        self._phrased: dict[tuple[str, tuple[str, ...]], Word] = {}
        self._users: Sequence[WordUser] = ()
        self._add_list(WORD_LISTS["en"], only_meanings=language != "en")
        if language != "en" and language in WORD_LISTS:
            for word in _function_words(language):
                self._exact.pop(word, None)  # German "die" kills nobody
            self._add_list(WORD_LISTS[language], only_meanings=False)
        for line in _lines(COUNTRIES):
            name, _, words = line.partition(":")
            self._country[name] = name
            for entry in words.split():
                self._add_country(entry, name)
        self._seats: dict[str, str] = {}
        for line in _lines(CAPITALS):
            name, _, words = line.partition(":")
            self._seats.update((fold(entry), name) for entry in words.split())
        self._proper: dict[str, str] = {}
        for name, key in (places or {}).items():
            country = self._country.get(fold(name)) or key
            for form in name_stems(fold(name)):
                self._add_country(form + "*" if len(form) > 4 else form, country)

    def show_words_to(self, users: Iterable[WordUser]) -> None:
        """From now on, let these mark the words that they look at."""
        self._users = tuple(users)
        self._forget()

    def _forget(self) -> None:
        self._known.clear()
        self._chunks.clear()
        self._phrased.clear()

    def add_proper(self, raw: str) -> None:
        """Make a proper name's inflected forms ("Kuźnicy", "Kuźnicę") one key."""
        if len(raw) >= 4 and raw[:1].isupper() and not self.word(raw).country:
            bare = name_stems(fold(raw))[-1]
            if not self._exact.get(raw.lower()):
                self._proper[bare] = f"#{bare}"
            self._forget()

    def add_seat(self, raw: str, country: str) -> None:
        """Tell that a government of this country goes by the name of this city."""
        if not self.word(raw).country:
            self._seats[fold(raw.lower())] = country
            self._seats[fold(raw.lower()) + "*"] = country
            self._forget()

    def _add_country(self, entry: str, country: str) -> None:
        if entry.endswith("*"):
            self._country_prefix[fold(entry[:-1])] = country
        elif "_" in entry:
            first, *rest = entry.split("_")
            self._phrases.setdefault(first, []).append((tuple(rest), f"@{country}"))
        else:
            self._country[fold(entry)] = country

    def _add_list(self, words: str, *, only_meanings: bool) -> None:
        for line in _lines(words):
            name, _, entries = line.partition(":")
            if only_meanings and name.isupper() and name != "PERSON":
                continue
            for entry in entries.split():
                if "_" in entry:
                    first, *rest = entry.split("_")
                    self._phrases.setdefault(first, []).append((tuple(rest), name))
                elif entry.endswith("*"):
                    self._prefix.setdefault(entry[:-1], set()).add(name)
                else:
                    self._exact.setdefault(entry, set()).add(name)

    def word(self, raw: str) -> Word:
        """The word of this spelling, worked out once."""
        found = self._known.get(raw)
        if found is None:
            if len(self._known) >= _KNOWN_LIMIT:
                self._forget()
            found = self._known[raw] = self._work_out(raw)
        return found

    def _work_out(self, raw: str) -> Word:
        word = Word(raw)
        if raw.isascii() and raw.isdecimal():
            return self._settled(word)  # no list and no name has one
        lower, folded = word.lower, word.folded
        names = set(self._exact.get(lower, ()))
        if lower.startswith(_PART_OF_MONTH):  # "mid-January"
            names |= self._exact.get(lower.partition("-")[2], set())
        for length in range(min(len(lower), 24), 1, -1):
            if len(lower) - length > 9:
                break
            names |= self._prefix.get(lower[:length], set())
        word.marks = frozenset(name for name in names if name.isupper() or name[1:].isdigit())
        for mark in sorted(word.marks):
            if mark[1:].isdigit():
                word.month = int(mark[1:]) if mark[0] == "M" else word.month
                word.weekday = int(mark[1:]) - 1 if mark[0] == "W" else word.weekday
        word.phrases = tuple(self._phrases.get(lower, ()))
        if word.capital or self.language != "en":
            word.country = self._find_country(folded)
        meanings = tuple(sorted(names - word.marks))
        if word.country:
            meanings = (f"@{word.country}",)
            first = folded.partition("-")[0]
            if first != folded and (other := self._find_country(first)):
                meanings = (f"@{other}", *meanings)
        if not meanings and word.capital and (proper := self._find_proper(folded)):
            meanings = (proper,)
        word.keys = meanings or (() if "PERSON" in names else _stems_of(word))
        word.plain_keys = word.keys
        word.seat = self._find_seat(folded) if word.capital else None
        return self._settled(word)

    def _settled(self, word: Word) -> Word:
        word.settle_uses()
        for user in self._users:
            user.mark_use(word)
        word.users = bits_of(word.uses)
        return word

    def _find_proper(self, folded: str) -> str | None:
        for length in range(max(4, len(folded) - 3), len(folded) + 1):
            if folded[:length] in self._proper:
                return self._proper[folded[:length]]
        return None

    def _find_seat(self, folded: str) -> str | None:
        """The country whose government sits in this city."""
        exact = self._seats.get(folded)
        if exact:
            return exact
        for length in range(len(folded), max(2, len(folded) - 5), -1):
            if found := self._seats.get(folded[:length] + "*"):
                return found
        return None

    def _find_country(self, folded: str) -> str | None:
        exact = self._country.get(folded)
        if exact:
            return exact
        if "-" in folded and (last := self._find_country(folded.rpartition("-")[2])):
            return last  # "Danish-EU border", but "Danish-flagged"
        for length in range(len(folded), 2, -1):
            head, tail = folded[:length], folded[length:]
            if head in self._country_prefix and len(tail) <= 6:
                return self._country_prefix[head]
            if tail in ENDINGS and length > 3:
                for vowel in ("", "a", "ia", "e"):
                    if head + vowel in self._country:
                        return self._country[head + vowel]
        return None

    def words(self, text: str, start: int, end: int) -> list[Word]:
        """The words and signs of `text[start:end]`, with the marks of the phrases they open."""
        words_of = self._chunks.__getitem__
        found = list(chain.from_iterable(map(words_of, text[start:end].split(" "))))
        last = len(found) - 1
        for at in [at for at, word in enumerate(found) if word.phrases and at < last]:
            word, after = found[at], found[at + 1].lower
            opened = word.opened.get(after)
            if opened is None:
                opened = self._opened(word, after)
            if opened:
                third = found[at + 2].lower if at + 1 < last else ""
                likely = opened.before.get(third, opened.any)
                names = tuple([n for rest, n in likely if not rest or _stands(rest, found, at)])
                if names:
                    found[at] = self._in_phrases(word, names)
        return found

    def _opened(self, word: Word, after: str) -> Opened | tuple[()]:
        """The phrases that a word may open before another, worked out once for the two."""
        if len(word.opened) >= _KNOWN_LIMIT:
            word.opened.clear()
        rests = [(rest[1:], name) for rest, name in word.phrases if is_part(after, rest[0])]
        found = word.opened[after] = opened_by(rests) if rests else ()
        return found

    def _in_phrases(self, word: Word, names: tuple[str, ...]) -> Word:
        """The word as it is where it opens these phrases."""
        found = self._phrased.get((word.raw, names))
        if found is None:
            found = self._phrased[word.raw, names] = copy(word)
            for name in names:
                if name.isupper():
                    found.marks = found.marks | {name}
                else:
                    found.keys = (name,)
                    found.marks = found.marks - {"SAY", "TALLY", "PROPOSE"}
                if name[0] == "@":
                    found.country = name[1:]
            self._settled(found)
        return found


def _stems_of(word: Word) -> tuple[str, ...]:
    """A word's stem, of "e-mails" that of its last part; none of what is no word."""
    if word.folded.isalpha():
        return (word.stem,)
    last = word.raw.rpartition("-")[2]
    return (Word(last).stem,) if last != word.raw and last.isalpha() and len(last) > 2 else ()


def _stands(rest: Sequence[str], words: Sequence[Word], at: int) -> bool:
    """Whether the rest of a phrase follows its first two words."""
    if at + 1 + len(rest) >= len(words):
        return False
    return all(is_part(words[n].lower, part) for n, part in enumerate(rest, at + 2))
