"""Words of a sentence, each looked up once: what it does, what it means, how it is written.

Reports repeat their words, so a word is worked out the first time it is met and kept.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from figuredesk.reading.context.words import WORD_LISTS
from figuredesk.reading.context.words.countries import COUNTRIES, ENDINGS

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’\-‑][^\W\d_]+)*|[;:()«»\"“”„—–?!]|[.,](?!\d)")
_DATING = frozenset(
    {"YESTERDAY", "TOMORROW", "TODAY", "OVERNIGHT", "YEARSTART", "MONTHSTART", "SAMETIME"}
    | {
        "START",
        "END",
        "LAST",
        "THIS",
        "NEXT",
        "WHOLE",
        "DAY",
        "WEEK",
        "MONTH",
        "YEAR",
        "SINCE",
        "FIRST",
    }
)
_CUES = frozenset({"ACCORDING", "ACCORDING_AFTER", "QUOTING", "SAY", "TALLY", "DATANOUN"})
_PART_OF_MONTH = ("mid-", "early-", "late-")
_KNOWN_LIMIT = 50_000
_VOWELS = "aeiouyаеиоуыьюя"


class Word:
    """One spelling: the marks of what it does, the keys of what it means."""

    __slots__ = (
        "capital",
        "country",
        "cue",
        "dating",
        "folded",
        "keys",
        "lower",
        "marks",
        "month",
        "phrases",
        "possessive",
        "stem",
        "weekday",
    )

    def __init__(self, raw: str) -> None:
        lower = raw.lower().replace("’", "'")
        self.possessive = lower.endswith("'s") or (lower.endswith("s'") and len(lower) > 3)
        self.lower = lower[:-2] if lower.endswith("'s") else lower.rstrip("'")
        self.folded = fold(self.lower)
        self.stem = stem(self.folded)
        self.capital = raw[:1].isupper() or any(part[:1].isupper() for part in raw.split("-"))
        self.marks: frozenset[str] = frozenset()
        self.keys: tuple[str, ...] = ()
        self.country: str | None = None
        self.month = 0  # 1 to 12
        self.weekday = -1  # 0 to 6, Monday first
        self.dating = raw[:1].isdigit()  # whether a date may begin here
        self.cue = raw == ":"  # whether a naming of an origin may hang on it
        self.phrases: Sequence[tuple[tuple[str, ...], str]] = ()


class Token:
    """A word where it stands; `text[start:end]` is it."""

    __slots__ = ("end", "keys", "marks", "raw", "start", "word")

    def __init__(self, raw: str, start: int, word: Word) -> None:
        self.raw = raw
        self.start = start
        self.end = start + len(raw)
        self.word = word
        self.marks = word.marks
        self.keys = word.keys


def fold(text: str) -> str:
    """Lower case without accents: "Kuźnica" and "Kuznica" are one name."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().replace("ł", "l").replace("ß", "ss"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def stem(folded: str) -> str:
    """A word without its commonest endings; rough on purpose, for comparing only."""
    if len(folded) <= 3:
        return folded
    if folded.isascii():
        for ending in ("ations", "ation", "ings", "ing", "ers", "ied", "ies", "ed", "es", "s"):
            if folded.endswith(ending) and len(folded) - len(ending) >= 3:
                return folded[: -len(ending)]
    return folded


def name_stems(folded: str) -> tuple[str, ...]:
    """The stems under which a name's inflected forms may be found, longest first."""
    bare = folded.rstrip(_VOWELS)
    if 3 < len(bare) < len(folded):
        return (folded, bare)
    return (folded,)


def _lines(words: str) -> list[str]:
    """The entries of a word list, a line that goes on (indented) joined to its first."""
    return words.replace("\n  ", " ").strip().splitlines()


def _is_part(lower: str, part: str) -> bool:
    return lower.startswith(part[:-1]) if part.endswith("*") else lower == part


def _function_words(language: str) -> frozenset[str]:
    line = next(line for line in _lines(WORD_LISTS[language]) if line.startswith("FUNCTION:"))
    return frozenset(line.partition(":")[2].split())


_FUNCTION_WORDS = {language: _function_words(language) for language in ("en", "fr", "it", "nl")}


def is_function(token: Token) -> bool:
    """Whether a token of a name only joins its words, in its language or in English."""
    return "FUNCTION" in token.marks or token.word.lower in _FUNCTION_WORDS["en"]


def closest_list(text: str, language: str) -> str:
    """The language whose word list fits: a text in none of the full ones may have a small one."""
    if language != "en" or (text.isascii() and len(text) < 40):
        return language
    words = text[:3000].lower().split()
    fits = {code: sum(w in some for w in words) for code, some in _FUNCTION_WORDS.items()}
    best = max(fits, key=lambda code: fits[code])
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
        self._proper: dict[str, str] = {}
        for name, key in (places or {}).items():
            country = self._country.get(fold(name)) or key
            for form in name_stems(fold(name)):
                self._add_country(form + "*" if len(form) > 4 else form, country)

    def add_proper(self, raw: str) -> None:
        """Make a proper name's inflected forms ("Kuźnicy", "Kuźnicę") one key."""
        if len(raw) >= 4 and raw[:1].isupper() and not self.word(raw).country:
            bare = name_stems(fold(raw))[-1]
            if not self._exact.get(raw.lower()):
                self._proper[bare] = f"#{bare}"
            self._known.clear()

    def _add_country(self, entry: str, country: str) -> None:
        if entry.endswith("*"):
            self._country_prefix[fold(entry[:-1])] = country
        elif "_" not in entry:
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
                self._known.clear()
            found = self._known[raw] = self._work_out(raw)
        return found

    def _work_out(self, raw: str) -> Word:
        word = Word(raw[:80])
        lower, folded = word.lower, word.folded
        names = set(self._exact.get(lower, ()))
        if lower.startswith(_PART_OF_MONTH):  # "mid-January"
            names |= self._exact.get(lower.partition("-")[2], set())
        for length in range(min(len(lower), 24), 1, -1):
            if len(lower) - length > 9:
                break
            names |= self._prefix.get(lower[:length], set())
        word.marks = frozenset(name for name in names if name.isupper() or name[1:].isdigit())
        for mark in word.marks:
            if mark[1:].isdigit():
                word.month = int(mark[1:]) if mark[0] == "M" else word.month
                word.weekday = int(mark[1:]) - 1 if mark[0] == "W" else word.weekday
        word.dating = (
            word.dating
            or bool(word.marks & _DATING)
            or any(mark[1:].isdigit() for mark in word.marks)
        )
        word.cue = word.cue or bool(word.marks & _CUES)
        word.phrases = tuple(self._phrases.get(lower, ()))
        if word.phrases:
            phrased = {name for _, name in word.phrases}
            word.dating = word.dating or bool(phrased & _DATING)
            word.cue = word.cue or bool(phrased & _CUES)
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
        word.keys = meanings or ((word.stem,) if folded.isalpha() and "PERSON" not in names else ())
        return word

    def _find_proper(self, folded: str) -> str | None:
        for length in range(max(4, len(folded) - 3), len(folded) + 1):
            if folded[:length] in self._proper:
                return self._proper[folded[:length]]
        return None

    def _find_country(self, folded: str) -> str | None:
        exact = self._country.get(folded)
        if exact:
            return exact
        for length in range(len(folded), 2, -1):
            head, tail = folded[:length], folded[length:]
            if head in self._country_prefix and len(tail) <= 6:
                return self._country_prefix[head]
            if tail in ENDINGS and length > 3:
                for vowel in ("", "a", "ia", "e"):
                    if head + vowel in self._country:
                        return self._country[head + vowel]
        if "-" in folded:
            return self._find_country(folded.rpartition("-")[2])
        return None

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """The tokens of `text[start:end]` with the marks of their words and phrases."""
        known, work_out = self._known, self.word
        found: list[Token] = []
        add = found.append
        phrased: list[int] = []
        for match in _TOKEN.finditer(text, start, end):
            raw = match.group()
            word = known.get(raw) or work_out(raw)
            if word.phrases:
                phrased.append(len(found))
            add(Token(raw, match.start(), word))
        for at in phrased:
            token = found[at]
            for rest, name in token.word.phrases:
                stop = at + 1 + len(rest)
                if stop <= len(found) and all(
                    _is_part(found[at + 1 + n].word.lower, part) for n, part in enumerate(rest)
                ):
                    if name.isupper():
                        token.marks = token.marks | {name}
                    else:
                        token.keys = (name,)
                        token.marks = token.marks - {"SAY", "TALLY"}
        return found
