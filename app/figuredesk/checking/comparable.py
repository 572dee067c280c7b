"""The ledger as a checker asks it: by measure and place, by number, by day.

A draft is checked as it is typed, against ledgers of up to a million rows, so the columns
that decide are kept as arrays, and a row becomes an `Entry` only when it is a candidate.
An index is built once for a ledger and kept for as long as it is in use.
"""

import re
from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

import numpy as np

from figuredesk.checking.attribution import Attribution, attribute, voice_of
from figuredesk.checking.callings import Callings
from figuredesk.checking.columns import Mask, Rows
from figuredesk.checking.digits import Digits
from figuredesk.checking.entry import Beside, Entry
from figuredesk.checking.grouping import NO_ROWS, grouped, merged, split
from figuredesk.checking.kept import Kept
from figuredesk.checking.naming import folded
from figuredesk.checking.outlets import Outlets
from figuredesk.checking.places import Places
from figuredesk.checking.rowwise import Columns
from figuredesk.checking.saying import Said, figure_said
from figuredesk.checking.sentence import sentence_to_print
from figuredesk.checking.statements import Statements
from figuredesk.checking.terms import telling_terms
from figuredesk.ledger import (
    ClaimantKind,
    Hedge,
    Ledger,
    Stance,
    Status,
)
from figuredesk.reading import Mention

_KEPT = 4
_ANSWERS = 500
_GROUPS = 64  # each of up to all of the ledger's rows
_WEIGHED = 5000
_ATTRIBUTED = 50_000
_SPOKEN = 2000


class LedgerIndex:
    """What checking asks of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.voices = {key: voice_of(key, ledger) for key in ledger.claimant_by_id}
        self.columns = Columns(ledger, self.voices)
        self.places = Places(ledger)
        text = self.columns.text
        self._entries: dict[int, Entry] = {}
        self.statements = Statements(ledger)
        self.kept: Kept[tuple[object, ...], Rows] = Kept(_ANSWERS)  # rows that mentions share
        self.in_period: Kept[tuple[object, ...], Mask] = Kept(_GROUPS)
        self.countries: Kept[int, frozenset[str]] = Kept(_WEIGHED)
        self.beside: Kept[tuple[int, int, bool, bool], Beside] = Kept(_WEIGHED)
        self._about: Kept[tuple[str, str | None, int], Rows] = Kept(_GROUPS)
        self._sentences: Kept[tuple[str, ...], str] = Kept(_WEIGHED)
        self._spoken: Kept[tuple[str, int], dict[tuple[str, str], int]] = Kept(_ANSWERS)
        self.callings = Callings(ledger)
        self._attributions: Kept[tuple[str | None, ...], Attribution] = Kept(_ATTRIBUTED)
        self._by_measure, self._by_pair = self._grouped_by_subject()
        answers = (row for row, key in enumerate(text["replies_to"]) if key)
        self._by_reply = grouped((text["replies_to"][row], row) for row in answers)
        self._sorted = {
            name: (order := np.argsort(column, kind="stable"), column[order])
            for name, column in self.columns.numbers.items()
        }

    def _grouped_by_subject(self) -> tuple[dict[str, Rows], dict[tuple[str, str], Rows]]:
        """The rows of each measure, and of each measure at each place."""
        (measures, names), (places, labels) = (self.columns.codes[n] for n in ("measure", "place"))
        by_measure = {names[code]: rows for code, rows in split(measures)}
        by_pair = {
            (names[code // len(labels)], labels[code % len(labels)]): rows
            for code, rows in split(measures * len(labels) + places)
        }
        return by_measure, by_pair

    def entry(self, row: int) -> Entry:
        """The candidate of this row."""
        found = self._entries.get(row)
        if found is None:
            found = self._entries[row] = self._make(row)
        return found

    def entries(self, rows: Rows) -> list[Entry]:
        """The candidates of these rows, in their order."""
        made = self._entries
        return [made.get(row) or self.entry(row) for row in rows.tolist()]

    def _make(self, row: int) -> Entry:
        columns = self.columns
        text = {name: column[row] for name, column in columns.text.items()}
        as_of, said_on = columns.period("as_of", row), columns.period("said_on", row)
        printed, claimant = columns.printed(row), text["claimant"]
        day = as_of or said_on or printed
        numbers = [None if np.isnan(c[row]) else float(c[row]) for c in columns.numbers.values()]
        return Entry(
            row=row,
            id=text["id"],
            said=figure_said(
                value=numbers[0],
                low=numbers[1],
                high=numbers[2],
                hedge=Hedge(text["hedge"]),
                words=text["quote"],
                language=columns.language(row),
                estimated=text["stance"] == Stance.ESTIMATES,
            ),
            measure=text["measure"],
            kind=self.ledger.measure_by_id[text["measure"]].kind,
            place=text["place"],
            as_of=as_of,
            day=day,
            ends=day.end.toordinal() if day else 0,
            said_on=said_on,
            printed=printed,
            known=int(columns.known[row]),
            claimant=claimant,
            voice=columns.voice_of_row(row),
            role=text["claimant_role"],
            stance=Stance(text["stance"]),
            status=Status(text["status"]),
            part_of=text["part_of"],
            replies_to=text["replies_to"],
        )

    def attribution(self, mention: Mention, entry: Entry) -> Attribution:
        """How a draft's attribution stands to a figure."""
        key = (mention.claimant, mention.claimant_text, entry.claimant, entry.voice, entry.role)
        return self._attributions.get(
            key,
            lambda: attribute(mention, entry.claimant, entry.voice, entry.role, self.ledger),
        )

    def is_person(self, claimant: str) -> bool:
        """Whether a claimant is a person, who may speak for a body."""
        row = self.ledger.claimant_by_id.get(claimant)
        return row is not None and row.kind is ClaimantKind.PERSON

    def rows_about(self, measure: str, place: str | None, day: int) -> Rows:
        """The rows of a measure at a place (anywhere for None) that existed on a day."""
        return self._about.get((measure, place, day), lambda: self._find_about(measure, place, day))

    def _find_about(self, measure: str, place: str | None, day: int) -> Rows:
        if place is None:
            rows = self._by_measure.get(measure, NO_ROWS)
        else:
            rows = self._by_pair.get((measure, place), NO_ROWS)
        known = self.columns.known[rows] <= day
        return rows if known.all() else rows[known]

    def rows_saying(self, numbers: Iterable[float], day: int) -> Rows:
        """The rows with one of these numbers as value or bound that existed on a day."""
        parts: list[Rows] = []
        for number in numbers:
            parts.append(self._equal("value", number))
            if number in self._ends:
                parts.append(self._ending_at(number))
        rows = merged(parts)
        return rows[self.columns.known[rows] <= day]

    def rows_near(self, said: Said, day: int) -> Rows:
        """The rows that may say this number, rounded, hedged or vague, known on a day."""
        number = said.value if said.value is not None else said.low
        if number is None:
            vague = np.flatnonzero(self.columns.vague)
            return vague[self.columns.known[vague] <= day]
        order, column = self._sorted["value"]
        low, high = sorted((0.9 * number, 1.1 * number))
        near = order[column.searchsorted(low) : column.searchsorted(high, side="right")]
        ending = self._ending_at(number) if number in self._ends else NO_ROWS
        rows: Rows = np.concatenate([near, ending]) if len(ending) else near
        return rows[self.columns.known[rows] <= day]

    @cached_property
    def _ends(self) -> frozenset[float]:
        """The numbers with which a range begins or ends."""
        low, high = (self.columns.numbers[name] for name in ("low", "high"))
        return frozenset(low[~np.isnan(low)].tolist() + high[~np.isnan(high)].tolist())

    def _ending_at(self, number: float) -> Rows:
        """The ranges that begin or end with a number."""
        return merged(self._equal(name, number) for name in ("low", "high"))

    def _equal(self, name: str, number: float) -> Rows:
        """The rows with this very number in a column, in their order."""
        order, column = self._sorted[name]
        return order[column.searchsorted(number) : column.searchsorted(number, side="right")]

    @cached_property
    def digits(self) -> Digits:
        """The figures by the digits of their numbers."""
        return Digits(self.columns)

    @cached_property
    def known_names(self) -> frozenset[str]:
        """The beginnings of the words by which the ledger names places, bodies and people."""
        ledger = self.ledger
        texts = [name for place in ledger.place_by_id for name in self.places.names(place)]
        for claimant in ledger.claimant_by_id.values():
            texts += [claimant.name, claimant.organisation, *claimant.names]
        return frozenset(word[:6] for text in texts for word in re.findall(r"\w{4,}", folded(text)))

    def rows_of_voice(self, voice: str, day: int) -> dict[tuple[str, str], int]:
        """How many figures a voice has of each measure and place, known on a day."""
        return self._spoken.get((voice, day), lambda: self._count_voice(voice, day))

    def _count_voice(self, voice: str, day: int) -> dict[tuple[str, str], int]:
        rows = self._by_voice.get(voice, NO_ROWS)
        rows = rows[self.columns.known[rows] <= day][-_SPOKEN:]
        text = self.columns.text
        return Counter((text["measure"][r], text["place"][r]) for r in rows.tolist())

    @cached_property
    def _by_voice(self) -> dict[str, Rows]:
        size = range(len(self.columns.known))
        found = grouped((self.columns.voice_of_row(row), row) for row in size)
        order = self.columns.by_id
        return {voice: rows[np.argsort(order[rows])] for voice, rows in found.items()}

    def one_statement(self, one: Entry, other: Entry) -> bool:
        """Whether two figures were said by one claimant in one report."""
        return one.id != other.id and self.statement(one) == self.statement(other)

    def statement(self, entry: Entry) -> tuple[str, str]:
        """What tells one statement from another: a claimant and the report that has it."""
        return entry.claimant, self.columns.text["report"][entry.row]

    def replies(self, figure_id: str, day: int) -> list[Entry]:
        """The figures that deny or answer a figure, as known on a day."""
        rows = self._by_reply.get(figure_id) if figure_id else None
        if rows is None:
            return []
        return self.entries(rows[self.columns.known[rows] <= day])

    @cached_property
    def row_of(self) -> dict[str, int]:
        """The row of every figure's id."""
        return {key: row for row, key in enumerate(self.columns.text["id"])}

    @cached_property
    def outlets(self) -> Outlets:
        """Who printed a figure."""
        return Outlets(self.ledger)

    def sentence(self, entry: Entry, denials: Sequence[Entry] = ()) -> str:
        """The sentence to print of a figure, with who had denied it."""
        figure = self.ledger.figure
        denied = [figure(denial.id) for denial in denials]
        key = (entry.id, *(denial.id for denial in denials))
        return self._sentences.get(
            key, lambda: sentence_to_print(self.ledger, figure(entry.id), denied)
        )

    def quote(self, entry: Entry) -> str:
        """The printed words of a figure."""
        return self.columns.text["quote"][entry.row]

    def telling_terms(self, measure: str) -> frozenset[str]:
        """The words that tell a measure from most others: its rarer terms."""
        return self._telling.get(measure, frozenset())

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        return telling_terms(self.ledger)


_indexes: OrderedDict[int, LedgerIndex] = OrderedDict()


def index_of(ledger: Ledger) -> LedgerIndex:
    """The index of a ledger, built at the first call."""
    found = _indexes.get(id(ledger))
    if found is None or found.ledger is not ledger:
        found = LedgerIndex(ledger)
        _indexes[id(ledger)] = found
        while len(_indexes) > _KEPT:
            _indexes.popitem(last=False)
    return found


def known_on(ledger: Ledger, figures: Iterable[str], day: date) -> list[str]:
    """Those of the figures that were said or printed by a day, in their order."""
    index, until = index_of(ledger), day.toordinal()
    return [each for each in figures if index.columns.known[index.row_of[each]] <= until]
