"""Offices: who in the ledger holds one, by a person's organisation and by the figures' roles."""

from collections.abc import Iterable, Mapping

from figuredesk.reading.context.tokens import WordTable
from figuredesk.reading.context.word import Word

_ROLE = 120  # letters of a figure's role that are looked at
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
                told = {key for word in table.words(role, 0, _ROLE) for key in word.keys}
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
        sure = [claimant for claimant in fitting if office <= held[claimant]]
        fitting = sure if len(fitting) > 1 else fitting
        return fitting[0] if len(fitting) == 1 else None

    def _titles(self, claimant: str) -> frozenset[str]:
        return self._offices.get(claimant, _NO_KEYS)

    def of_body(self, body: frozenset[str], role: Word) -> str | None:
        """The one person of a body who holds an office: "the Coast Guard's spokeswoman"."""
        office = frozenset(role.keys)
        fitting = [
            claimant
            for claimant, held in self._persons.items()
            if held and held <= body and office <= self._titles(claimant)
        ]
        return fitting[0] if len(fitting) == 1 else None
