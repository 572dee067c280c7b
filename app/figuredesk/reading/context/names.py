"""The ledger's claimants in a text: their names in any case, order and language.

A body's name is a set of meanings ("Poland's Border Guard", "Polish Border Guard",
"Straż Graniczna"), a person's a row of words of which the last may stand alone.
"""

from collections.abc import Iterable, Mapping, Sequence

from figuredesk.ledger import NOT_STATED, Claimant, ClaimantKind
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.joint import JointNames, parts_of
from figuredesk.reading.context.name_forms import (
    bare,
    by_form,
    country_word,
    has_capital,
    heads_of,
    is_kind,
    learn_seats,
    other_first_name,
    same_start,
)
from figuredesk.reading.context.offices import Offices
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.spelling import name_stems
from figuredesk.reading.context.tokens import WordTable, is_function
from figuredesk.reading.context.word import NAMES, Word

_RUN_LIMIT = 12
_ROLE, _FEW = 120, 5  # letters and words of a role that may be a name
_JOINS = frozenset(
    {"of", "the", "for", "and", "in", "der", "des", "von", "für", "und", "i", "do", "spraw", "по"}
)


class ClaimantNames:
    """Every name of every claimant, looked up by its words."""

    def __init__(
        self, table: WordTable, claimants: Sequence[Claimant], roles: Iterable[tuple[str, str]] = ()
    ) -> None:
        self._surnames: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._sets: dict[str, list[tuple[frozenset[str], str]]] = {}
        self._acronyms: dict[str, str] = {}
        self._single: dict[str, str] = {}
        self._sequences: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._firsts: set[str] = set()
        self._small: set[frozenset[str]] = set()  # names that the ledger writes small
        self._least: dict[str, int] = {}  # the fewest meanings of a name that a word is of
        self._joint = JointNames()
        self._heads: dict[frozenset[str], frozenset[str]] = {}  # the nouns of what a body is
        self.keys_of: dict[str, frozenset[str]] = {}
        self._persons: dict[str, frozenset[str]] = {}  # what their organisations mean
        for claimant in claimants:
            if claimant.id == NOT_STATED:
                continue
            keys: set[str] = set()
            for name in (claimant.name, *claimant.names):
                keys |= self._add(table, claimant, name)
            learn_seats(table, claimant)
            parts = parts_of(claimant)
            self._joint.add(claimant, (table.words(part, 0, len(part)) for part in parts))
            if claimant.kind == ClaimantKind.PERSON:
                words = table.words(claimant.organisation, 0, 400)
                keys = {key for word in words if not is_function(word) for key in word.keys}
                self._persons[claimant.id] = frozenset(keys)
            self.keys_of[claimant.id] = frozenset(keys)
        roles = list(roles)
        self.offices = Offices(table, self._persons, roles)
        self._add_described(table, {claimant.id: claimant for claimant in claimants}, roles)

    def _add(self, table: WordTable, claimant: Claimant, name: str) -> set[str]:
        words = [t for t in table.words(name, 0, len(name)) if t.raw[0].isalnum()]
        if not words:
            return set()
        if claimant.kind == ClaimantKind.PERSON:
            parts = tuple(t.folded for t in words)
            self._firsts |= {parts[0][:3], parts[0][:1]}
            for form in name_stems(parts[-1]):
                if len(form) >= 3:
                    self._surnames.setdefault(form, []).append((parts, claimant.id))
            return set()
        content = [t for t in words if not is_function(t)]
        if len(content) == 1:
            raw = content[0].raw
            if raw.isupper() and len(raw) <= 5:
                self._acronyms[raw] = claimant.id
            else:
                for form in name_stems(content[0].folded):
                    self._single.setdefault(form, claimant.id)
            return set(content[0].keys)
        keys = frozenset(key for t in content for key in t.keys)
        self._heads[keys] = heads_of(words)
        if name.islower():
            self._small.add(keys)
        for key in keys:
            self._sets.setdefault(key, []).append((keys, claimant.id))
            self._least[key] = min(len(keys), self._least.get(key, len(keys)))
        return set(keys)

    def _add_described(
        self, table: WordTable, claimants: Mapping[str, Claimant], roles: Iterable[tuple[str, str]]
    ) -> None:
        """Take a body's role for a name where it tells whose it is: "Norway's food watchdog"."""
        called: dict[str, set[str]] = {}
        for claimant, role in roles:
            told = role.partition(",")[0]
            words = table.words(told, 0, _ROLE)
            if claimant not in self.keys_of or claimant in self._persons or len(words) > _FEW:
                continue
            bodies = [word.marks for word in words if "ORGROLE" in word.marks]
            telling = len(words) > 2 or not any("ANYBODY" in marks for marks in bodies)
            if bodies and telling and words[0].country:  # never "the Norwegian agency"
                self._add(table, claimants[claimant], told)
            elif is_kind(words) and (country := country_word(table, claimants[claimant].name)):
                called.setdefault(f"{country} {told}", set()).add(claimant)
        for name, those in called.items():
            if len(those) == 1:  # "coast service", of a Norwegian body
                self._add(table, claimants[those.pop()], name)

    def body_of(self, keys: frozenset[str]) -> str | None:
        """The one body of which a name has all these words, and what it is among them."""
        if not keys:
            return None
        fitting = {
            claimant
            for known, claimant in self._sets.get(min(keys), ())
            if keys <= known and not self._heads[known].isdisjoint(keys)
        }
        return fitting.pop() if len(fitting) == 1 else None

    def counterpart_of(self, claimant: str, country: str) -> str | None:
        """The body of another country that is named most like this one."""
        likes: dict[str, int] = {}
        theirs = self.keys_of.get(claimant, frozenset())
        for known, other in self._sets.get(f"@{country}", ()):
            shared = len([key for key in known & theirs if not key.startswith("@")])
            if shared and other != claimant and not self._heads[known].isdisjoint(theirs):
                likes[other] = max(shared, likes.get(other, 0))
        most = max(likes.values(), default=0)
        best = [other for other, shared in likes.items() if shared == most]
        return best[0] if len(best) == 1 else None

    def find(self, sentence: Sentence) -> list[Name]:
        """The claimants named in a sentence, in order, never overlapping."""
        found: list[Name] = []
        after = 0
        for at, _ in sentence.looked_at(NAMES):
            if at >= after and (name := self._at(sentence, at)) is not None:
                found.append(name)
                after = name.last + 1
        return found

    def mark_use(self, word: Word) -> None:
        """Mark a word that may begin a claimant's name, and keep what it means in one."""
        word.named = tuple(key for key in word.keys if key in self._sets)
        word.surnames = by_form(self._surnames, word.folded) or ()
        word.alone = self._acronyms.get(bare(word.raw)) or by_form(self._single, word.folded)
        if self._can_begin(word):
            word.uses |= NAMES

    def _can_begin(self, word: Word) -> bool:
        if any(key in self._sets for key in word.plain_keys) or self._joint.opens(word):
            return True
        if not word.capital:
            return False
        folded = word.folded
        return (
            folded[:3] in self._firsts
            or (len(folded) <= 2 and folded[:1] in self._firsts)
            or bool(word.surnames)
            or word.alone is not None
        )

    def _at(self, sentence: Sentence, at: int) -> Name | None:
        words = sentence.words
        word = words[at]
        joint = self._joint.at(words, at) if self._joint.opens(word) else None
        if joint is not None:
            last, several = joint
            return Name(at, last, several, person=False, keys=self.keys_of[several])
        body = self._body(words, at) if word.named else None
        if body:
            after = words[body.last + 1] if body.last + 1 < len(words) else None
            if after is not None and after.raw.isupper() and after.alone is not None:
                # "Grenzschutz VSAT": whose it is, its letters tell
                return Name(
                    at, body.last + 1, after.alone, person=False, keys=self.keys_of[after.alone]
                )
            while (
                body.last + 1 < len(words)
                and words[body.last + 1].capital
                and not words[body.last + 1].marks
                and not words[body.last + 1].country
                and sentence.end_of(body.last) + 1 == sentence.start_of(body.last + 1)
                and self._person(words, body.last + 1) is None
            ):
                body.last += 1  # "Ministry of Defence" goes on: "Narodowej"
            return body
        if not word.capital:
            return None
        person = self._person(words, at)
        if person:
            return person
        after = words[at + 1] if word.seat and at + 1 < len(words) else None
        if after is not None and after.raw.islower() and "ORGROLE" in after.marks:
            return None  # "Oslo airport" is not Oslo, nor are the police there
        if word.alone is not None:
            return Name(at, at, word.alone, person=False, keys=self.keys_of[word.alone])
        return None

    def _person(self, words: Sequence[Word], at: int) -> Name | None:
        best: tuple[int, str] | None = None
        for last in range(at, min(at + 4, len(words))):
            word = words[last]
            if not word.capital and last > at and word.folded not in ("al", "von", "van", "de"):
                break
            for parts, claimant in word.surnames:
                size = last - at + 1
                if size == 1 and (len(parts) == 1 or len(word.folded) >= 4):
                    first = words[at - 1] if at else None
                    if first is not None and other_first_name(first, parts):
                        continue
                    best = best or (last, claimant)
                elif size > 1 and same_start(parts[0], words[at].folded):
                    best = (last, claimant)
        if best is None:
            return None
        return Name(at, best[0], best[1], person=True, keys=self.keys_of[best[1]])

    def _body(self, words: Sequence[Word], at: int) -> Name | None:
        present: dict[str, int] = {}
        content: list[int] = []
        for last in range(at, min(at + _RUN_LIMIT, len(words))):
            word = words[last]
            if word.named:
                for key in word.named:
                    present.setdefault(key, last)
                content.append(last)
            elif word.lower not in _JOINS or len(content) == 0:
                break
        if len(content) < 2 and all(self._least[key] > len(present) for key in words[at].named):
            return None
        whole = self._whole(words, at, present)
        part = self._part(words, content, present)
        body = whole if whole and (part is None or part.last <= whole.last) else part or whole
        ending = words[body.last] if body else None
        if ending and "PERSONROLE" in ending.marks and not ending.lower.endswith("s"):
            return None  # "the Danish official" is somebody, "Danish officials" are a body
        return body

    def _whole(self, words: Sequence[Word], at: int, present: dict[str, int]) -> Name | None:
        best: tuple[frozenset[str], str, int] | None = None
        whole = present.keys()
        for key in words[at].keys:
            for keys, claimant in self._sets.get(key, ()):
                if (best is None or len(keys) > len(best[0])) and keys <= whole:
                    last = max(present[k] for k in keys)
                    best = (keys, claimant, last)
        if best is None:
            return None
        keys, claimant, last = best
        if not has_capital(words[at : last + 1]) and not (
            keys in self._small and not (at and words[at - 1].country)
        ):
            return None
        first = at
        if words[at].country and at + 2 <= last and "DETERMINER" in words[at + 1].marks:
            first = at + 2  # "in Denmark the coast guard": a place, and then who acts there
        return Name(first, last, claimant, person=False, keys=self.keys_of[claimant])

    def _part(
        self, words: Sequence[Word], content: list[int], present: dict[str, int]
    ) -> Name | None:
        """ "State Border Committee" for the only one that the ledger has."""
        for size in range(len(content), 1, -1):
            some = content[:size]
            called = any("ORGROLE" in words[n].marks for n in some)
            capitals = sum(words[n].capital for n in range(some[0], some[-1] + 1))
            if capitals < 2 and not words[some[0]].country:
                continue
            keys = frozenset(key for n in some for key in words[n].keys if key in present)
            owners = {
                claimant
                for known, claimant in self._sets.get(words[some[0]].keys[0], ())
                if keys <= known and not self._heads[known].isdisjoint(keys)
                if called or all(key.startswith("@") for key in known - keys)
            }
            if len(owners) == 1:
                owner = owners.pop()
                return Name(some[0], some[-1], owner, person=False, keys=self.keys_of[owner])
        return None
