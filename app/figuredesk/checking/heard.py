"""Heard: what the words around one number tell, whatever it is taken to count.

A number is tried as one of several measures and places before its verdict is found. Its
words stay the same, so they are folded, split and searched once, and kept for every try.
"""

import re

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.callings import STEM
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import SAYS
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import called_for_short, folded, is_of_kind, stands_in
from figuredesk.checking.nouns import noun_fits
from figuredesk.checking.saying import Relation, relate
from figuredesk.checking.told import Told
from figuredesk.checking.vicinity import (
    Parts,
    own_words,
    parts_beside,
    place_words,
    words_beside,
)
from figuredesk.ledger import NOT_STATED, ClaimantKind
from figuredesk.once import once
from figuredesk.reading import without_actors

_OWNED = 60
_OF_THE_NEXT = re.compile(  # "40, and Ann Lee said [50]": no full stop closes the clause
    r"(?:[;:]|,? (?:and|but|while|whereas)\b)(?:(?!(?:[;:]|,? (?:and|but|while|whereas)\b)).)*"
    r"[^.!?)”\"’\s,]\s*$",
    re.S,
)
_LETTERS = re.compile(r"[a-z]+")
_OWNER = re.compile(r"([\w .-]+)['’]s?\s+$")


class Heard:
    """The words around a number, by the ledger's names, terms and places."""

    def __init__(self, told: Told, index: LedgerIndex) -> None:
        self.told = told  # nothing here may hang on what it is taken for
        self.index = index
        self.anywhere: list[Entry] | None = None  # found once, by `meant`
        self.subjects: dict[tuple[str, Relation], int] = {}  # of these, by who said them how
        self._attributions: dict[tuple[str, ...], Attribution] = {}
        self._attributed: dict[int, Attribution] = {}
        self._relations: dict[int, Relation] = {}
        self._nouns: dict[str, bool] = {}
        self._named_before: dict[str, bool] = {}
        self._hits: dict[str, int] = {}

    def hears(self, told: Told) -> bool:
        """Whether a number is the one heard, told of the same time in the same words."""
        own = self.told
        same = own.mention is told.mention and own.period is told.period
        unmoved = own.before is told.before and own.after is told.after
        return same and unmoved and own.speaker == told.speaker

    # -- who ---------------------------------------------------------------------------------

    def attribution(self, entry: Entry) -> Attribution:
        """How the draft's attribution stands to a figure."""
        found = self._attributed.get(entry.row)
        if found is None:
            found = self._attributed[entry.row] = self._attribution(entry)
        return found

    def _attribution(self, entry: Entry) -> Attribution:
        key: tuple[str, ...] = (entry.claimant, entry.voice, entry.role)
        if entry.claimant == NOT_STATED:
            key = (*key, *self.index.outlets.of(entry.id))
        kept = self._attributions.get(key)
        if kept is None:
            kept = self._attributions[key] = self._attribute(entry)
        return kept

    def _attribute(self, entry: Entry) -> Attribution:
        found = self.index.attribution(self.told.mention, entry)
        if found is Attribution.RIGHT:
            return found
        if entry.claimant == NOT_STATED:
            return Attribution.RIGHT if self._names_outlet(entry) else found
        owner = self._owner
        if owner:
            names = self.index.callings.names_of(entry.claimant)
            if any(f" {owner}".endswith(f" {name}") for name in names):
                return Attribution.RIGHT
        if self.named_after(entry.claimant):
            return Attribution.RIGHT
        nobody = not self._named_here
        if nobody and (self._stands_before(entry.claimant) or self._speaks(entry)):
            return Attribution.RIGHT
        return found

    @once
    def _named_here(self) -> bool:
        """Whether the words between the numbers beside it name whom reading put this number to."""
        named = folded(self.told.mention.claimant_text or "")
        return (
            bool(named) and f" {named} " in f" {folded(f'{self.told.before} {self.told.after}')} "
        )

    def _names_outlet(self, entry: Entry) -> bool:
        """Whether the clause names the outlet of a figure for which nobody else is known."""
        return any(f" {outlet} " in self._clause for outlet in self.index.outlets.of(entry.id))

    @once
    def _clause(self) -> str:
        return f" {folded(self.told.clause)} "

    def _speaks(self, entry: Entry) -> bool:
        """Whether the words before the number name its claimant, or its neighbour's was his."""
        speaker = self.told.speaker
        if speaker is not None:
            return speaker in (entry.claimant, entry.voice)
        before, told = self._before
        names, long = self.index.callings.calls(entry.claimant)
        return any(name in before for name in names) or any(own <= told for own in long)

    @once
    def _before(self) -> tuple[str, set[str]]:
        before = f" {folded(self.told.before)} "
        return before, {word[:STEM] for word in before.split()}

    def _stands_before(self, claimant: str) -> bool:
        """Whether the words before the number name a body that counts, or those of its kind."""
        found = self._named_before.get(claimant)
        if found is None:
            found = self._named_before[claimant] = self._find_before(claimant)
        return found

    def _find_before(self, claimant: str) -> bool:
        row = self.index.ledger.claimant_by_id.get(claimant)
        if row is None or row.kind is ClaimantKind.PERSON:
            return False
        before, names = self.told.before, (row.name, *row.names)
        called = is_of_kind(row, before) or any(stands_in(name, before) for name in names)
        return called or called_for_short(names, before)

    @once
    def _owner(self) -> str:
        """The words before a possessive right by the number: "beside Lund's 2,600"."""
        found = _OWNER.search(self.told.before[-_OWNED:])
        return folded(found[1]) if found else ""

    def named_after(self, claimant: str) -> bool:
        """Whether the words between this number and the next name a claimant, and not another.

        "50 were held, the sheriff said": who is named there is whom the number is put to,
        whatever was read from further off.
        """
        after = self._said_after
        if after is None:
            return False
        names, _ = self.index.callings.calls(claimant)
        return any(name in after for name in names)

    @once
    def _said_after(self) -> str | None:
        """The words up to the next number, where they tell that somebody speaks: not the told."""
        own = _OF_THE_NEXT.sub("", self.told.after)
        if not SAYS.search(own):
            return None
        after = f" {folded(own)} "
        told = self.told.mention.claimant
        names, _ = self.index.callings.calls(told) if told else ((), ())
        return None if any(name in after for name in names) else after

    # -- what --------------------------------------------------------------------------------

    def relation(self, entry: Entry) -> Relation:
        """How the draft's number stands to a figure's."""
        found = self._relations.get(entry.row)
        if found is None:
            found = self._relations[entry.row] = relate(self.told.said, entry.said)
        return found

    def noun_fits(self, measure: str) -> bool:
        """Whether the noun fits a measure, whatever measure reading took it for."""
        found = self._nouns.get(measure)
        if found is None:
            row = self.index.ledger.measure_by_id[measure]
            found = self._nouns[measure] = noun_fits(self.told.about(None, None), row)
        return found

    def term_hits(self, measure: str) -> int:
        """How many of a measure's telling terms stand by the number, those nearest twice."""
        kept = self._hits.get(measure)
        if kept is None:
            terms = self.index.telling_terms(measure) - self._name_words
            kept = self._hits[measure] = sum(len(terms & words) for words in self._words)
        return kept

    @once
    def _name_words(self) -> frozenset[str]:
        """Words of the named speaker: a Border Guard says nothing of a border."""
        mention = self.told.mention
        called = self.index.callings.names_of(mention.claimant or "")
        names = {*called, folded(mention.claimant_text or "")}
        return frozenset(word for name in names for word in name.split(" "))

    @once
    def _words(self) -> tuple[set[str], ...]:
        texts = (self.told.words, self.told.clause)
        return tuple(set(_LETTERS.findall(folded(text))) for text in texts)

    @once
    def words_beside(self) -> str:
        """The words beside the number that are no other number's."""
        return words_beside(self.told, self._parts)

    @once
    def own_words(self) -> str:
        """The words beside the number that are its own alone."""
        return own_words(self._parts)

    @once
    def _parts(self) -> Parts:
        return parts_beside(self.told)

    # -- where -------------------------------------------------------------------------------

    @once
    def clause_places(self) -> frozenset[str]:
        """The beginnings of the clause's words that may name a place, not a government."""
        return frozenset(place_words(without_actors(self.told.clause, self.index.places.seats)))

    @once
    def places(self) -> frozenset[str]:
        """Those of the clause that are not the speaker's."""
        return self.clause_places - place_words(self.told.mention.claimant_text or "")
