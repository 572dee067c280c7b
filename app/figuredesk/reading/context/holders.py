"""Who holds an office or is the body that a text names by a role alone.

"Its spokeswoman", "the Danish counterpart", "a deputy harbour minister": the ledger's one
holder where the text tells whose office it is, and else the role itself.
"""

from collections.abc import Callable, Sequence

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Anaphor
from figuredesk.reading.context.index import LedgerIndex
from figuredesk.reading.context.leaving import located
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.tokens import is_function
from figuredesk.reading.context.word import Word

LOOK_BACK = 3  # sentences
_OWNER_REACH = 4  # words of "its state border guard"
_SEVERAL = 2  # names, that are ranked
_TITLE = 3  # words before the noun of a role: "deputy fisheries minister"
_OF = frozenset({"of", "for", "von", "w", "в"})
# those who are never one body: "local activists" name nobody
_ANYBODY = frozenset(
    [
        *("activists", "authorities", "diplomats", "investigators", "media", "officials"),
        *("prosecutors", "rescuers", "volunteers", "witnesses"),
    ]
)
_SOURCED = frozenset({"DATANOUN", "PERSONROLE", "ORGROLE", "SAY", "TALLY"})  # come from a source
_HOME = frozenset({"country", "nation", "republic", "kingdom"})
_NO_TITLE = frozenset({"DETERMINER", "FUNCTION", "SAY", "PREPOSITION", "AND", "HADIT", "SPLIT"})


class Holders:
    """Answers who a role means, by the names and countries around it."""

    def __init__(self, around: Callable[[int], Sentence | None], index: LedgerIndex) -> None:
        self._index = index
        self._around = around
        self._ranked: dict[int, Sequence[Name]] = {}  # by sentence

    def _likeliest(self, sentence: Sentence) -> Sequence[Name]:
        """Those named in a sentence, who spoke first: `likeliest` of it, worked out once."""
        found = self._ranked.get(sentence.number)
        if found is None:
            found = self._ranked[sentence.number] = likeliest(sentence)
        return found

    def _office_of(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """The one holder of an office in a country that the text has just named.

        "VILNIUS - 40 were turned back, the interior minister said": where two of the
        countries have such a minister, the role alone is who spoke.
        """
        if not origin.person:
            return None
        countries: dict[str, None] = {}
        for back in range(LOOK_BACK):
            where = sentence if back == 0 else self._around(sentence.number - back)
            for word in where.words if where is not None else ():
                if country := word.country or word.seat:
                    countries[country] = None
        role = sentence.words[origin.at]
        phrase = role_phrase(sentence, origin)
        of = sentence.words[origin.at + 1 : phrase.last + 1] if phrase is not None else ()
        keys = origin.keys | {key for word in of if not is_function(word) for key in word.keys}
        keys -= _HOME  # "the country's health minister"
        holders = {
            self._index.names.offices.holder(role, keys | {f"@{country}"}) for country in countries
        } - {None}
        plain = phrase is None or (phrase.first == phrase.last and keys <= frozenset(role.keys))
        if len(holders) != 1 or phrase is None or plain:
            return None
        return Name(phrase.first, phrase.last, holders.pop(), person=True, keys=origin.keys)

    def _speaker(self, sentence: Sentence, origin: Anaphor, body: Name) -> Name:
        """Who speaks for the body of an office: its one holder in the ledger, or the body."""
        if not origin.person or body.claimant is None:
            return body
        holder = self._holder(body, sentence.words[origin.at])
        if holder is None:
            return body
        first, last = sorted((body.first, origin.at))
        return Name(first, max(last, body.last), holder, person=True, keys=origin.keys)

    def _for_person(self, sentence: Sentence, origin: Anaphor, person: Name) -> Name:
        """ "Ann Lee's spokesman": who speaks for her office, else somebody who is not named."""
        offices, role = self._index.names.offices, sentence.words[origin.at]
        office = offices.organisation_of(person.claimant)
        holder = offices.holder(role, office | frozenset(role.keys)) if office else None
        holder = None if holder == person.claimant else holder
        first, last = sorted((person.first, origin.at))
        return Name(first, max(last, person.last), holder, person=True, keys=origin.keys)

    def _counterpart(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """ "Its Danish counterpart": the body of another country that is like the last one."""
        start = max(origin.at - _OWNER_REACH, 0)
        told = [w.country or w.seat for w in sentence.words[start : origin.at + 1]]
        country = next((country for country in reversed(told) if country), None)
        if country is None:
            return None
        for name in self._bodies_before(sentence, origin.at):
            other = name.claimant and self._index.names.counterpart_of(name.claimant, country)
            if other:
                return phrase_of(origin, other)
        return None

    def _own_body(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """ "Her ministry": the body that whoever was named before belongs to."""
        whose = sentence.words[max(origin.at - 1, 0)]
        if origin.person or "HEHER" not in whose.marks:
            return None
        for back in range(LOOK_BACK + 1):
            where = sentence if back == 0 else self._around(sentence.number - back)
            for name in self._likeliest(where) if where is not None else ():
                if name.person and (back or name.last < origin.at):
                    names = self._index.names
                    organisation = names.offices.organisation_of(name.claimant)
                    if not origin.keys or not origin.keys <= organisation:
                        return None
                    claimant = names.body_of(organisation)
                    return phrase_of(origin, claimant) if claimant else None
        return None

    def _bodies_before(self, sentence: Sentence, at: int) -> list[Name]:
        found = [name for name in self._likeliest(sentence) if name.last < at]
        for back in range(1, LOOK_BACK + 1):
            where = self._around(sentence.number - back)
            found += self._likeliest(where) if where is not None else ()
        return [name for name in found if not name.person]

    def _holder(self, body: Name, role: Word) -> str | None:
        names = self._index.names
        keys = names.keys_of.get(body.claimant or "")
        return names.offices.of_body(keys, role) if keys else None

    def _spokesman(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """ "Its spokeswoman", "the service's spokeswoman": of the body that was named before."""
        words = sentence.words
        for at in range(origin.at - 1, max(origin.at - 1 - _OWNER_REACH, -1), -1):
            marks = words[at].marks
            if not words[at].raw[0].isalpha():
                return None
            if "ITS" in marks or ("ORGROLE" in marks and words[at].possessive):
                for name in self._bodies_before(sentence, at):
                    if holder := self._holder(name, words[origin.at]):
                        return Name(at, origin.at, holder, person=True, keys=origin.keys)
        return None

    def _owned_by(self, sentence: Sentence, origin: Anaphor) -> Name | None:
        """The body that "its coastguard" is, by a country that the sentence named before."""
        words = sentence.words
        first = next(
            (
                at
                for at in range(origin.at - 1, max(origin.at - 1 - _OWNER_REACH, -1), -1)
                if words[at].marks & {"ITS", "DETERMINER"} or not words[at].raw.isalpha()
            ),
            None,
        )
        if first is None or words[first].lower in ("a", "an") or not words[first].marks:
            return None
        own = "ITS" in words[first].marks  # "the airport" may be told by a city as well
        named = (w.plain_keys for w in words[:first] if w.country or (not own and w.placed))
        countries = dict.fromkeys(key for keys in named for key in keys)
        found = (self._index.names.body_of(origin.keys | {country}) for country in countries)
        body = next((claimant for claimant in found if claimant is not None), None)
        return Name(first + 1, origin.at, body, person=False, keys=origin.keys) if body else None


def role_phrase(sentence: Sentence, origin: Anaphor) -> Name | None:
    """Who speaks by a role that no name and no country tells: "a deputy harbour minister"."""
    words = sentence.words
    told = words[origin.at]
    if not told.marks & {"PERSONROLE", "ORGROLE"} or told.lower in _ANYBODY:
        return None
    first = last = origin.at
    for ahead in range(last + 1, min(last + _TITLE, len(words))):
        if words[ahead].capital or words[ahead].marks & _NO_TITLE or not words[ahead].raw.isalpha():
            break
        last = ahead if "PERSONROLE" in words[ahead].marks else last  # "deputy harbour minister"
    while first and last - first < _TITLE and words[first - 1].raw[0].isalpha():
        before = words[first - 1]
        if before.marks & _NO_TITLE or first - 1 in sentence.counted:
            break
        first -= 1
    before = words[first - 1] if first else told
    if first == last and "ORGROLE" in told.marks and "DETERMINER" not in before.marks:
        return None  # "police said": whichever they are
    after = last + 1
    at_work = after + 1 < len(words) and words[after].lower in ("at", "in", "for")
    if "COUNTERPART" in told.marks and at_work and words[after + 1].raw.islower():
        return Name(first, after + 1, None, person=True, keys=origin.keys)  # "colleague at health"
    if (branch := _branch_of(words, last)) > last:
        last = branch  # "the minister for health", "the director of the hospital"
    elif after + 1 < len(words) and words[after].lower in _OF and words[after + 1].capital:
        last = after + 1  # "the deputy mayor of Lund"
        while words[last].possessive and last + 1 < len(words) and last < after + _TITLE + 1:
            office = [
                at for at in range(last + 1, min(last + 5, len(words))) if _is_office(words[at])
            ]
            if not office:
                break
            last = office[0]  # "the spokesman of Oslo's harbour coordinator"
        while last + 1 < len(words):
            joined = "AND" in words[last + 1].marks and last + 2 < len(words)
            step = 2 if joined else 1
            if not words[last + step].capital or words[last + step].marks:
                break
            last += step
    return Name(first, last, None, person=bool(origin.person), keys=origin.keys)


def _branch_of(words: Sequence[Word], last: int) -> int:
    """The last word of the small nouns that tell what an office is of, else `last`."""
    if last + 2 >= len(words) or words[last + 1].lower not in ("of", "for"):
        return last
    first = last + 2 + ("DETERMINER" in words[last + 2].marks)
    at = first
    while at < min(first + _TITLE, len(words)) and words[at].raw.isalpha():
        if words[at].capital or words[at].marks:
            break
        at += 1
    return at - 1 if at > first else last


def _is_office(word: Word) -> bool:
    return bool(word.marks & {"PERSONROLE", "ORGROLE"})


def in_city(sentence: Sentence, origin: Anaphor) -> frozenset[str]:
    """What "the airport in Oslo" is told by, where the city counts and not its country."""
    seat = sentence.words[origin.last if origin.last is not None else origin.at]
    if not seat.seat:
        return frozenset()
    return (origin.keys - {f"@{seat.seat}"}) | frozenset(seat.plain_keys)


def phrase_of(origin: Anaphor, claimant: str | None) -> Name:
    """A body or the holder of an office, named by what it is and whose."""
    first = origin.first if origin.first is not None else origin.at
    last = origin.last if origin.last is not None else origin.at
    return Name(first, last, claimant, person=bool(origin.person), keys=origin.keys)


def likeliest(sentence: Sentence) -> Sequence[Name]:
    """Those who spoke first, then subjects, then names that hang on another; last first."""
    names = names_of(sentence)
    if len(names) < _SEVERAL:
        return names
    spoke = {id(frame.origin) for frame in sentence.frames}

    def rank(name: Name) -> tuple[bool, bool, int]:
        before = sentence.words[name.first - 1] if name.first else None
        hangs = before is not None and "PREPOSITION" in before.marks
        return (id(name) not in spoke, hangs, -name.first)

    return sorted(names, key=rank)


def names_of(sentence: Sentence) -> list[Name]:
    """Who is named in a sentence, in order, those too whom only a saying tells."""
    if not sentence.names and not sentence.frames:
        return []
    names = {
        (n.first, n.last): n
        for n in sentence.names
        if not _as_place(sentence, n) and not located(sentence.words, n.first)
    }
    for frame in sentence.frames:
        if isinstance(frame.origin, Name):
            names[(frame.origin.first, frame.origin.last)] = frame.origin
    return [names[key] for key in sorted(names)]


def _as_place(sentence: Sentence, name: Name) -> bool:
    """Whether a one-word name stands as a place ("in Minsk") and not as who speaks."""
    if name.person or name.first != name.last:
        return False
    word = sentence.words[name.first]
    if not (word.country or word.seat or any(key.startswith("#") for key in word.keys)):
        return False
    before = sentence.words[name.first - 1] if name.first else None
    if before is None or "PREPOSITION" not in before.marks:
        return False
    if not before.marks & {"ORIGIN"}:
        return True
    data = sentence.words[name.first - 2] if name.first > 1 else None
    return data is not None and data.marks.isdisjoint(_SOURCED)  # not "figures from Oslo"
