"""Whether a name hangs on a preposition: "near the coastguard", "police in Oslo"."""

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.unknown import UnknownNames

_INSIDE = frozenset({"в", "во"})


class Phrases(UnknownNames):
    """Looks at the words before a name."""

    def _in_phrase(self, name: Name) -> bool:
        """Whether a name stands after a preposition, so that it is no subject."""
        before = name.first - 1
        passed = {"DETERMINER", "WHOLE"}
        if name.claimant is None and not name.person:
            passed.add("MEDIANOUN")  # "im Sender TVN"
        while before > 0 and self._words[before].marks & passed:
            before -= 1
        if before < 0 or "PREPOSITION" not in self._words[before].marks:
            return False
        return not (self._words[before].lower in _INSIDE and self._speaks_from_within(name))

    def _speaks_from_within(self, name: Name) -> bool:
        """ "В министерстве сообщили": in Russian a body's people speak in it."""
        words = self._words[name.first : name.last + 1]
        body = name.claimant is not None and not name.person
        return body and not (len(words) == 1 and (words[0].country or words[0].seat))

    def _located(self, name: Name) -> bool:
        """ "Police in Warsaw" are not Warsaw."""
        before = self._words[name.first - 1].lower if name.first else ""
        return name.first == name.last and before in ("in", "at", "w", "we", "в", "во")

    def _from(self, name: Name) -> bool:
        before = name.first - 1
        while before > 0 and "DETERMINER" in self._words[before].marks:
            before -= 1
        return before >= 0 and "ORIGIN" in self._words[before].marks

    def _before_role(self, at: int) -> bool:
        """ "Border" of "says the border service": a word before a role's noun.

        Without an article only before somebody's name: "says harbour office clerk Ann Lee".
        """
        opened = any(
            "DETERMINER" in word.marks or word.country or word.possessive
            for word in self._words[max(at - 3, 0) : at]
        )
        for word in self._words[at : at + 3] if opened else ():
            if word.marks & {"PERSONROLE", "ORGROLE"}:
                return True
            if not word.raw.isalpha() or word.marks & {"FUNCTION", "PREPOSITION", "SAY"}:
                return False
        return not opened and self._titles(at)

    def _titles(self, at: int) -> bool:
        """Whether words behind a verb of speech lead to an office and the name of its holder."""
        words = self._words
        if not at or not words[at - 1].marks & {"SAY", "TALLY", "ESTIMATE", "EXPECT"}:
            return False
        for ahead in range(at, min(at + 4, len(words) - 1)):
            if "PERSONROLE" in words[ahead].marks:
                return words[ahead + 1].capital
            if not words[ahead].raw.isalpha() or words[ahead].marks & {"FUNCTION", "PREPOSITION"}:
                return False
        return False
