"""Who is the agent of what is told in the passive: "counted by X", "reported to X"."""

from figuredesk.reading.context.data_nouns import DataNouns
from figuredesk.reading.context.found import Name
from figuredesk.reading.context.frames import Frame, end_of

_REACH = 14  # words back to who was told
_BE = frozenset(
    {"was", "were", "been", "be", "is", "are", "being", "wurden", "wurde", "worden", "zostało"}
)
_LODGED = frozenset({"reported", "registered", "known", "recorded", "logged", "notified"})
_WITH = frozenset({"to", "with", "at"})


class Passives(DataNouns):
    """Reads passives in one sentence after another."""

    def _passive(self, at: int) -> bool:
        if not at or self._words[at - 1].raw == ",":
            return False  # "turned back they were, said the ministry"
        told = self._words[at - 1].lower in _BE or (at > 1 and self._words[at - 2].lower in _BE)
        return told and not self._words[at].lower.endswith("ing")

    def _informed(self, at: int) -> Frame | None:
        """ "The coastguard had been told of 300": who passes on what it was told."""
        after = self._words[at + 1 : at + 2]
        if self._words[at].lower not in ("told", "informed", "notified") or not after:
            return None
        left = self._left(at, _REACH)
        if not isinstance(left, Name) or after[0].lower not in ("of", "that", "about"):
            return None
        return Frame(left, left.first, at, at)

    def _by(self, at: int) -> Frame | None:
        for ahead in range(at + 1, min(at + 5, len(self._words))):
            if "ORIGIN" in self._words[ahead].marks and ahead + 1 < len(self._words):
                found = self._right(ahead, 4)
                if found:
                    return Frame(found, at, end_of(found), at, backward=True, strong=True)
        return None

    def _by_before(self, at: int) -> Frame | None:
        """ "300 Fälle wurden vom Amt gezählt": the body right before a German verb."""
        name = self._name_at.get(at - 1)
        if name is None or name.person or not self._from(name):
            return None
        return Frame(name, name.first, at, at, backward=True)

    def _lodged(self, at: int) -> Frame | None:
        """ "300 cases had been reported to the ministry", "300 are known to it": whose they are."""
        after = self._words[at + 1 : at + 2]
        if self._words[at].lower not in _LODGED or not after or after[0].lower not in _WITH:
            return None
        found = self._right(at + 1, 4)
        if not isinstance(found, Name) or found.claimant is None:
            return None
        return Frame(found, at, end_of(found), at, backward=True)
