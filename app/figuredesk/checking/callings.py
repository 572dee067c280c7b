"""By which names a draft may call the ledger's claimants."""

from figuredesk.checking.naming import folded
from figuredesk.ledger import ClaimantKind, Ledger

STEM = 6  # letters of a word by which it is known inflected
_LONG = 4  # words of a name, by which it is known inflected

Calls = tuple[tuple[str, ...], tuple[frozenset[str], ...]]


class Callings:
    """The names of one ledger's claimants, worked out when first asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._by_id = ledger.claimant_by_id
        self._names: dict[str, frozenset[str]] = {}
        self._calls: dict[str, Calls] = {}

    def names_of(self, claimant: str) -> frozenset[str]:
        """The names by which a text may call a claimant, folded; a person's last name too."""
        found = self._names.get(claimant)
        if found is None:
            row = self._by_id.get(claimant)
            names = {folded(name) for name in (row.name, *row.names)} if row else set()
            if row and row.kind is ClaimantKind.PERSON:
                names |= {name.split(" ")[-1] for name in names}
            found = self._names[claimant] = frozenset(n for n in names if len(n) > 2)
        return found

    def calls(self, claimant: str) -> Calls:
        """A claimant's names between spaces, and the long ones as beginnings of words."""
        found = self._calls.get(claimant)
        if found is None:
            names = self.names_of(claimant)
            stems = (frozenset(word[:STEM] for word in name.split(" ")) for name in names)
            found = tuple(f" {name} " for name in names), tuple(s for s in stems if len(s) >= _LONG)
            self._calls[claimant] = found
        return found
