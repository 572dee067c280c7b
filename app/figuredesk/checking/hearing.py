"""Hearing: who is speaking, of what and where, by the words around a number.

Reading gives every number a claimant, a measure and a place; the words right beside it are
asked once more here, because a ledger knows whom and what they may name.
"""

import math
import re
from functools import cached_property

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.comparable import STEM, LedgerIndex
from figuredesk.checking.cues import SAYS
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import folded, is_of_kind, stands_in
from figuredesk.checking.saying import relate
from figuredesk.checking.told import Told
from figuredesk.ledger import NOT_STATED, ClaimantKind, Period, Stance, Status

_OWNED = 60
_OWNER = re.compile(r"([\w .-]+)['’]s?\s+$")
RANKS = {Attribution.RIGHT: 0, Attribution.NOBODY: 1, Attribution.WRONG: 2}


class Hearing:
    """One told number with the ledger's ear for the words around it."""

    def __init__(self, told: Told, index: LedgerIndex) -> None:
        self.told = told
        self.index = index
        self.columns = index.columns
        self.today = told.day.toordinal()
        self.period = told.period or day_period(told)
        self.anywhere: list[Entry] | None = None  # found once, by `meant`
        self._attributions: dict[tuple[str, ...], Attribution] = {}
        self._hits: dict[str, int] = {}

    def attribution(self, entry: Entry) -> Attribution:
        """How the draft's attribution stands to a figure."""
        key = (entry.claimant, entry.voice, entry.role)
        kept = self._attributions.get(key)
        if kept is None:
            kept = self._attributions[key] = self._attribute(entry)
        return kept

    def _attribute(self, entry: Entry) -> Attribution:
        found = self.index.attribution(self.told.mention, entry)
        if found is Attribution.RIGHT or entry.claimant == NOT_STATED:
            return found
        owner = self._owner
        if owner:
            names = self.index.names_of(entry.claimant)
            if any(f" {owner}".endswith(f" {name}") for name in names):
                return Attribution.RIGHT
        if self._named_after(entry.claimant):
            return Attribution.RIGHT
        nobody = found is Attribution.NOBODY and not self.told.mention.claimant_text
        if nobody and self._stands_before(entry.claimant):
            return Attribution.RIGHT
        if nobody and self._speaks(entry):
            return Attribution.RIGHT
        return found

    def _speaks(self, entry: Entry) -> bool:
        """Whether the words before the number name its claimant, or its neighbour's was his."""
        speaker = self.told.speaker
        if speaker is not None:
            return speaker in (entry.claimant, entry.voice)
        before, told = self._before
        names, long = self.index.calls(entry.claimant)
        return any(name in before for name in names) or any(own <= told for own in long)

    @cached_property
    def _before(self) -> tuple[str, set[str]]:
        before = f" {folded(self.told.before)} "
        return before, {word[:STEM] for word in before.split()}

    def _stands_before(self, claimant: str) -> bool:
        """Whether the words before the number name a body that counts, or those of its kind."""
        row = self.index.ledger.claimant_by_id.get(claimant)
        if row is None or row.kind is ClaimantKind.PERSON:
            return False
        before = self.told.before
        return is_of_kind(row, before) or any(
            stands_in(name, before) for name in (row.name, *row.names)
        )

    @cached_property
    def _owner(self) -> str:
        """The words before a possessive right by the number: "beside Lund's 2,600"."""
        found = _OWNER.search(self.told.before[-_OWNED:])
        return folded(found[1]) if found else ""

    def _speaker_rank(self, entry: Entry) -> float:
        """The named speaker's figures first, and among them his whom the next words name."""
        rank = RANKS[self.attribution(entry)]
        return rank - 0.5 * (rank == 0 and self._named_after(entry.claimant))

    def _named_after(self, claimant: str) -> bool:
        """Whether the words between this number and the next name a claimant, and not another.

        "50 were held, the sheriff said": who is named there is whom the number is put to,
        whatever was read from further off.
        """
        after = self._said_after
        if after is None:
            return False
        names, _ = self.index.calls(claimant)
        return any(name in after for name in names)

    @cached_property
    def _said_after(self) -> str | None:
        """The words up to the next number, where they tell that somebody speaks: not the told."""
        if not SAYS.search(self.told.after):
            return None
        after = f" {folded(self.told.after)} "
        told = self.told.mention.claimant
        names, _ = self.index.calls(told) if told else ((), ())
        return None if any(name in after for name in names) else after

    def rank(self, entry: Entry) -> tuple[object, ...]:
        """Sorts figures that say the number, best first; ties fall by id, never by row."""
        told = self.told
        denial = told.as_denial
        return (
            entry.status is Status.WITHDRAWN,
            self._speaker_rank(entry),
            (entry.stance is Stance.DENIES) != denial,
            entry.place != told.place,
            relate(told.said, entry.said),
            self._gap(entry),
            self.apart(entry),
            entry.id,
        )

    def closeness(self, entry: Entry) -> tuple[object, ...]:
        """Sorts figures that say another number: the named claimant's, then the nearest."""
        gap, apart = self._gap(entry), self.apart(entry)
        first = gap if self.told.period else apart
        return (self._speaker_rank(entry), first, apart, gap, entry.id)

    def _gap(self, entry: Entry) -> float:
        said, other = self.told.said, entry.said
        if said.value is not None and other.value is not None:
            return abs(said.value - other.value)
        ends = [n for n in (said.value, said.low, said.high) if n is not None]
        theirs = [n for n in (other.value, other.low, other.high) if n is not None]
        return min((abs(a - b) for a in ends for b in theirs), default=math.inf)

    def apart(self, entry: Entry) -> int:
        """How many days lie between a figure's day and the told one."""
        return abs((entry.day.end - self.period.end).days) if entry.day else 9999

    def term_hits(self, measure: str) -> int:
        """How many of a measure's telling terms stand by the number, those nearest twice."""
        kept = self._hits.get(measure)
        if kept is None:
            terms = self.index.telling_terms(measure) - self._name_words
            kept = self._hits[measure] = sum(len(terms & words) for words in self._words)
        return kept

    @cached_property
    def _name_words(self) -> frozenset[str]:
        """Words of the named speaker: a Border Guard says nothing of a border."""
        mention = self.told.mention
        names = {*self.index.names_of(mention.claimant or ""), folded(mention.claimant_text or "")}
        return frozenset(word for name in names for word in name.split(" "))

    @cached_property
    def _words(self) -> tuple[set[str], ...]:
        texts = (self.told.words, self.told.clause)
        return tuple(set(re.findall(r"[a-z]+", folded(text))) for text in texts)


def day_period(told: Told) -> Period:
    """The draft's own day."""
    return Period(text=told.day.isoformat(), start=told.day, end=told.day)
