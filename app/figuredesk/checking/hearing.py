"""Hearing: who is speaking, of what and where, by the words around a number.

Reading gives every number a claimant, a measure and a place; the words right beside it are
asked once more here, because a ledger knows whom and what they may name.
"""

import math

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.entry import Entry
from figuredesk.checking.heard import Heard
from figuredesk.checking.told import Told
from figuredesk.ledger import Period, Stance, Status
from figuredesk.once import once

RANKS = {Attribution.RIGHT: 0, Attribution.NOBODY: 1, Attribution.WRONG: 2}


class Hearing:
    """One told number with the ledger's ear for the words around it.

    `heard` are the number's words where it has been tried before as of something else.
    """

    def __init__(self, told: Told, index: LedgerIndex, heard: Heard | None = None) -> None:
        self.told = told
        self.index = index
        self.columns = index.columns
        self.today = told.day.toordinal()
        self.period = told.period or day_period(told)
        self.until = self.period.end.toordinal()
        self.heard = heard or Heard(told, index)

    def attribution(self, entry: Entry) -> Attribution:
        """How the draft's attribution stands to a figure."""
        return self.heard.attribution(entry)

    def _speaker_rank(self, entry: Entry) -> float:
        """The named speaker's figures first, and among them his whom the next words name.

        A person's own go before those of another who speaks for the same body.
        """
        attribution = self.attribution(entry)
        if attribution is Attribution.RIGHT:
            own = entry.claimant == self.told.mention.claimant
            if own and self.index.is_person(entry.claimant):
                return -1
            return -0.5 if self.heard.named_after(entry.claimant) else 0
        return 1 if attribution is Attribution.NOBODY else 2

    def rank(self, entry: Entry) -> tuple[object, ...]:
        """Sorts figures that say the number, best first; ties fall by id, never by row."""
        told = self.told
        denial = told.as_denial
        return (
            entry.status is Status.WITHDRAWN,
            self._speaker_rank(entry),
            (entry.stance is Stance.DENIES) != denial,
            entry.place != told.place,
            self.heard.relation(entry),
            self._gap(entry),
            self.apart(entry),
            entry.id,
        )

    def closeness(self, entry: Entry) -> tuple[object, ...]:
        """Sorts figures that say another number: the named claimant's, then the nearest."""
        gap, apart = self._gap(entry), self.apart(entry)
        period = self.told.period
        first = gap if period else apart
        day = period is not None and period.is_day and entry.day != period
        return (self._speaker_rank(entry), day, first, apart, gap, entry.id)

    def _gap(self, entry: Entry) -> float:
        said, other = self.told.said, entry.said
        if said.value is not None and other.value is not None:
            return abs(said.value - other.value)
        ends = [n for n in (said.value, said.low, said.high) if n is not None]
        theirs = [n for n in (other.value, other.low, other.high) if n is not None]
        return min((abs(a - b) for a in ends for b in theirs), default=math.inf)

    def apart(self, entry: Entry) -> int:
        """How many days lie between a figure's day and the told one."""
        return abs(entry.ends - self.until) if entry.ends else 9999

    @once
    def current(self) -> bool:
        """Whether the number is told as current."""
        return self.told.current

    def term_hits(self, measure: str) -> int:
        """How many of a measure's telling terms stand by the number, those nearest twice."""
        return self.heard.term_hits(measure)


def day_period(told: Told) -> Period:
    """The draft's own day."""
    return Period(text=told.day.isoformat(), start=told.day, end=told.day)
