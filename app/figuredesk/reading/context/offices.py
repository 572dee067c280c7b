"""Offices: who in the ledger holds one, by a person's organisation and by the figures' roles."""

from collections.abc import Iterable, Mapping

from figuredesk.reading.context.tokens import WordTable, is_function
from figuredesk.reading.context.word import Word

_ROLE = 120  # letters of a figure's role that are looked at
_ANYONE = "spokesperson"
_SPEAKERS = [frozenset({key}) for key in ("spokesman", "spokeswoman", _ANYONE)]
_NO_KEYS: frozenset[str] = frozenset()


class Offices:
    """The persons of a ledger by what they are, never more than one for an office."""

    def __init__(
        self,
        table: WordTable,
        persons: Mapping[str, frozenset[str]],
        roles: Iterable[tuple[str, str]],
    ) -> None:
        self._persons = persons  # what their organisations mean
        self._offices: dict[str, frozenset[str]] = {}  # what the roles of their figures mean
        for person, role in roles:
            if person in persons:
                title = role.partition(",")[0]  # "president, on a visit to the dyke"
                words = table.words(title, 0, _ROLE)
                told = {key for word in words if not is_function(word) for key in word.keys}
                self._offices[person] = self._titles(person) | told

    def holder(self, role: Word, keys: frozenset[str]) -> str | None:
        """The one person whose organisation an office names: "the Danish fisheries minister"."""
        if "PERSONROLE" not in role.marks:
            return None
        office = frozenset(role.keys)
        rest = keys - office
        if not rest:
            return None
        held = {claimant: keys | self._titles(claimant) for claimant, keys in self._persons.items()}
        fitting = [
            claimant
            for claimant, known in held.items()
            if rest <= known and (len(rest) > 1 or office <= known)
        ]
        if len(fitting) > 1:
            fitting = self._closest([c for c in fitting if office <= held[c]], keys)
        return fitting[0] if len(fitting) == 1 else None

    def organisation_of(self, person: str | None) -> frozenset[str]:
        """What the name of a person's organisation means, nothing where none is known."""
        return self._persons.get(person or "", _NO_KEYS)

    def _closest(self, persons: list[str], keys: frozenset[str]) -> list[str]:
        """Those of whom least else is said: the minister before the deputy minister."""
        more = {
            person: len((self._titles(person) or self._persons[person]) - keys)
            for person in persons
        }
        least = min(more.values(), default=0)
        return [person for person in persons if more[person] == least]

    def _titles(self, claimant: str) -> frozenset[str]:
        return self._offices.get(claimant, _NO_KEYS)

    def of_body(self, body: frozenset[str], role: Word) -> str | None:
        """The one person of a body who holds an office: "the Coast Guard's spokeswoman"."""
        offices = _SPEAKERS if _ANYONE in role.keys else [frozenset(role.keys)]
        fitting = [
            claimant
            for claimant, held in self._persons.items()
            if held and held <= body and any(o <= self._titles(claimant) for o in offices)
        ]
        return fitting[0] if len(fitting) == 1 else None
