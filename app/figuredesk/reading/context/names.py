"""The ledger's claimants in a text: their names in any case, order and language.

A body's name is a set of meanings ("Poland's Border Guard", "Polish Border Guard",
"Straż Graniczna"), a person's a row of words of which the last may stand alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from figuredesk.ledger import NOT_STATED, Claimant, ClaimantKind
from figuredesk.reading.context.tokens import Token, Word, WordTable, is_function, name_stems

_Found = TypeVar("_Found")
_ENDINGS = """
a e i o u y n m em om im ym ach ami ej iej ego emu owi ow en ie iem ia ii
а е и о у ы ю я ой ом ем ым им ого его ому ему ей ых их ами ах ов ою ую юю ыми
"""
_CASE_ENDINGS = frozenset(_ENDINGS.split())
_KNOWN_LIMIT = 50_000
_RUN_LIMIT = 12
_JOINS = frozenset(
    {"of", "the", "for", "and", "in", "der", "des", "von", "für", "und", "i", "do", "spraw", "по"}
)


class Name:
    """A claimant, or a name that the ledger does not have, at `tokens[first:last + 1]`."""

    __slots__ = ("claimant", "first", "keys", "last", "person")

    def __init__(
        self, first: int, last: int, claimant: str | None, *, person: bool, keys: frozenset[str]
    ) -> None:
        self.first = first
        self.last = last
        self.claimant = claimant
        self.person = person
        self.keys = keys


class ClaimantNames:
    """Every name of every claimant, looked up by its words."""

    def __init__(self, table: WordTable, claimants: Iterable[Claimant]) -> None:
        self._surnames: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._sets: dict[str, list[tuple[frozenset[str], str]]] = {}
        self._acronyms: dict[str, str] = {}
        self._single: dict[str, str] = {}
        self._sequences: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._firsts: set[str] = set()
        self._small: set[frozenset[str]] = set()  # names that the ledger writes small
        self._possible: dict[str, bool] = {}
        self.keys_of: dict[str, frozenset[str]] = {}
        for claimant in claimants:
            if claimant.id == NOT_STATED:
                continue
            keys: set[str] = set()
            for name in (claimant.name, *claimant.names):
                keys |= self._add(table, claimant, name)
            if claimant.kind == ClaimantKind.PERSON:
                keys = {k for t in table.tokens(claimant.organisation, 0, 400) for k in t.keys}
            self.keys_of[claimant.id] = frozenset(keys)

    def _add(self, table: WordTable, claimant: Claimant, name: str) -> set[str]:
        tokens = [t for t in table.tokens(name, 0, len(name)) if t.raw[0].isalnum()]
        if not tokens:
            return set()
        if claimant.kind == ClaimantKind.PERSON:
            words = tuple(t.word.folded for t in tokens)
            self._firsts |= {words[0][:3], words[0][:1]}
            for form in name_stems(words[-1]):
                if len(form) >= 3:
                    self._surnames.setdefault(form, []).append((words, claimant.id))
            return set()
        content = [t for t in tokens if not is_function(t)]
        if len(content) == 1:
            raw = content[0].raw
            if raw.isupper() and len(raw) <= 5:
                self._acronyms[raw] = claimant.id
            else:
                for form in name_stems(content[0].word.folded):
                    self._single.setdefault(form, claimant.id)
            return set(content[0].keys)
        keys = frozenset(key for t in content for key in t.keys)
        if name.islower():
            self._small.add(keys)
        for key in keys:
            self._sets.setdefault(key, []).append((keys, claimant.id))
        return set(keys)

    def find(self, tokens: Sequence[Token]) -> list[Name]:
        """The claimants named in these tokens, in order, never overlapping."""
        found: list[Name] = []
        possible = self._possible
        at = 0
        if not self.keys_of:
            return found
        size = len(tokens)
        while at < size:
            token = tokens[at]
            can = possible.get(token.raw)
            if can is None:
                can = possible[token.raw] = self._can_begin(token)
            if not can:
                at += 1
                continue
            name = self._at(tokens, at)
            if name is None:
                at += 1
            else:
                found.append(name)
                at = name.last + 1
        return found

    def _can_begin(self, token: Token) -> bool:
        """Whether a word may begin a name at all, asked once for a spelling."""
        if len(self._possible) > _KNOWN_LIMIT:
            self._possible.clear()
        if any(key in self._sets for key in token.word.keys):
            return True
        if not token.word.capital:
            return False
        folded = token.word.folded
        return (
            folded[:3] in self._firsts
            or (len(folded) <= 2 and folded[:1] in self._firsts)
            or _by_form(self._surnames, folded) is not None
            or _bare(token.raw) in self._acronyms
            or _by_form(self._single, folded) is not None
        )

    def _at(self, tokens: Sequence[Token], at: int) -> Name | None:
        word = tokens[at].word
        body = self._body(tokens, at) if any(k in self._sets for k in tokens[at].keys) else None
        if body:
            while (
                body.last + 1 < len(tokens)
                and tokens[body.last + 1].word.capital
                and not tokens[body.last + 1].marks
                and not tokens[body.last + 1].word.country
                and tokens[body.last].end + 1 == tokens[body.last + 1].start
                and self._person(tokens, body.last + 1) is None
            ):
                body.last += 1  # "Ministry of Defence" goes on: "Narodowej"
            return body
        if not word.capital:
            return None
        person = self._person(tokens, at)
        if person:
            return person
        claimant = self._acronyms.get(_bare(tokens[at].raw)) or self._one_word(word)
        if claimant:
            return Name(at, at, claimant, person=False, keys=self.keys_of[claimant])
        return None

    def _one_word(self, word: Word) -> str | None:
        return _by_form(self._single, word.folded)

    def _person(self, tokens: Sequence[Token], at: int) -> Name | None:
        best: tuple[int, str] | None = None
        for last in range(at, min(at + 4, len(tokens))):
            word = tokens[last].word
            if not word.capital and last > at and word.folded not in ("al", "von", "van", "de"):
                break
            rows = _by_form(self._surnames, word.folded)
            for words, claimant in rows or ():
                size = last - at + 1
                if size == 1 and (len(words) == 1 or len(word.folded) >= 4):
                    first = tokens[at - 1] if at else None
                    if first is not None and _other_first_name(first, words):
                        continue
                    best = best or (last, claimant)
                elif size > 1 and _same_start(words[0], tokens[at].word.folded):
                    best = (last, claimant)
        if best is None:
            return None
        return Name(at, best[0], best[1], person=True, keys=self.keys_of[best[1]])

    def _body(self, tokens: Sequence[Token], at: int) -> Name | None:
        present: dict[str, int] = {}
        content: list[int] = []
        for last in range(at, min(at + _RUN_LIMIT, len(tokens))):
            token = tokens[last]
            keys = [key for key in token.keys if key in self._sets]
            if keys:
                for key in keys:
                    present.setdefault(key, last)
                content.append(last)
            elif token.word.lower not in _JOINS or len(content) == 0:
                break
        whole = self._whole(tokens, at, present)
        part = self._part(tokens, content, present)
        if whole and (part is None or part.last <= whole.last):
            return whole
        return part or whole

    def _whole(self, tokens: Sequence[Token], at: int, present: dict[str, int]) -> Name | None:
        best: tuple[frozenset[str], str, int] | None = None
        whole = present.keys()
        for key in tokens[at].keys:
            for keys, claimant in self._sets.get(key, ()):
                if (best is None or len(keys) > len(best[0])) and keys <= whole:
                    last = max(present[k] for k in keys)
                    best = (keys, claimant, last)
        if best is None:
            return None
        keys, claimant, last = best
        if not _named(tokens[at : last + 1]) and not (
            keys in self._small and not (at and tokens[at - 1].word.country)
        ):
            return None
        return Name(at, last, claimant, person=False, keys=self.keys_of[claimant])

    def _part(
        self, tokens: Sequence[Token], content: list[int], present: dict[str, int]
    ) -> Name | None:
        """ "State Border Committee" for the only one that the ledger has."""
        for size in range(len(content), 1, -1):
            some = content[:size]
            if not any("ORGROLE" in tokens[n].marks for n in some):
                continue
            if sum(tokens[n].word.capital for n in range(some[0], some[-1] + 1)) < 2:
                continue
            keys = frozenset(key for n in some for key in tokens[n].keys if key in present)
            owners = {c for k, c in self._sets.get(tokens[some[0]].keys[0], ()) if keys <= k}
            if len(owners) == 1:
                owner = owners.pop()
                return Name(some[0], some[-1], owner, person=False, keys=self.keys_of[owner])
        return None


def _by_form(forms: Mapping[str, _Found], folded: str) -> _Found | None:
    """What stands under a name's spelling, or under it without an ending of its case."""
    for length in range(len(folded), max(2, len(folded) - 4), -1):
        found = forms.get(folded[:length])
        if found is not None and (length == len(folded) or folded[length:] in _CASE_ENDINGS):
            return found
    return None


def _bare(raw: str) -> str:
    return raw.replace("’", "'").partition("'")[0]


def _named(run: Sequence[Token]) -> bool:
    return any(t.word.capital or t.word.country for t in run)


def _same_start(one: str, other: str) -> bool:
    return one[:3] == other[:3] or (one[0] == other[0] and len(other) <= 2)


def _other_first_name(token: Token, words: tuple[str, ...]) -> bool:
    word = token.word
    if not word.capital or token.marks or word.keys[:1] != (word.stem,):
        return False
    return not any(_same_start(part, word.folded) for part in words[:-1])
