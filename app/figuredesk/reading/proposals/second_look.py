"""A second look at what a number counts, when the sentence has told what kind of thing it is.

Reading weighs every measure of the ledger against the words around a number. Where a row
is known to be of a plan, or of one event, only the measures of that kind are asked again:
what is proposed is not "people registered", however often the ledger counts those.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from figuredesk.ledger import Ledger, Measure, MeasureKind
from figuredesk.reading.context import Context, Passages, read_context
from figuredesk.reading.find import find_quantities
from figuredesk.reading.mention import Mention
from figuredesk.reading.segments import split_sentences

# "the first repatriation flight": one event, so no running total; "since the first" is one
_ONE_EVENT = re.compile(
    r"(?<!\bsince )(?<!\bafter )(?<!\bfrom )\b(?:the|a|in)\s+"
    r"(?:first|second|third|fourth|fifth|another|latest|last|new|next)\s+"
    r"((?:[a-z-]+\s+){0,2}[a-z]{4,})\b"
)


class SecondLook:
    """Reads passages again with a part of the ledger's measures."""

    def __init__(self, ledger: Ledger, report: date | None, language: str) -> None:
        self._ledger = ledger
        self._report = report
        self._language = language
        self._parts: dict[frozenset[str], Ledger] = {}
        self._passage = ""
        self._read_as: dict[frozenset[str], dict[int, Context]] = {}  # of that passage

    def as_plan(self, passage: str, at: int) -> Context | None:
        """The number at `passage[at]` as one of what is planned; None where no plan fits."""
        return self._read(passage, at, lambda measure: measure.kind is MeasureKind.PLAN)

    def as_measure(self, passage: str, at: int, measure: str) -> Context | None:
        """The number as one of this measure; None where it cannot be."""
        return self._read(passage, at, lambda each: each.id == measure)

    def as_event(self, passage: str, sentence: str, mention: Mention, at: int) -> Context | None:
        """The number as one of a single event that its sentence names, not a running total.

        None where it is one, or where no measure of the same unit is of such events.
        """
        measure = self._ledger.measure_by_id.get(mention.measure or "")
        if measure is None or measure.kind is not MeasureKind.CUMULATIVE:
            return None
        events = {
            word
            for found in _ONE_EVENT.finditer(sentence.lower())
            for word in found.group(1).split()
        }.difference(measure.terms)
        return self._read(
            passage,
            at,
            lambda each: (
                each.kind is MeasureKind.FLOW
                and each.unit == measure.unit
                and not events.isdisjoint(each.terms)
            ),
        )

    def _read(self, passage: str, at: int, fits: Callable[[Measure], bool]) -> Context | None:
        ids = frozenset(m.id for m in self._ledger.measure_by_id.values() if fits(m))
        if not ids:
            return None
        context = self._contexts(passage, ids).get(at)
        return context if context is not None and context.measure is not None else None

    def _contexts(self, passage: str, ids: frozenset[str]) -> dict[int, Context]:
        """What stands around each number of a passage, by where the number starts."""
        if self._passage != passage:  # its other numbers ask next, and after them nobody
            self._passage = passage
            self._read_as.clear()
        found = self._read_as.get(ids)
        if found is None:
            quantities = find_quantities(passage, self._language)
            contexts = read_context(
                Passages(
                    passage,
                    quantities,
                    split_sentences(passage, self._language),
                    report=self._report,
                    ledger=self._part(ids),
                    language=self._language,
                )
            )
            starts = [quantity.start for quantity in quantities]
            found = self._read_as[ids] = dict(zip(starts, contexts, strict=True))
        return found

    def _part(self, ids: frozenset[str]) -> Ledger:
        """The ledger with these measures and their figures alone."""
        found = self._parts.get(ids)
        if found is None:
            whole = self._ledger
            name = hashlib.sha256("|".join(sorted(ids)).encode()).hexdigest()[:12]
            kept = whole.figures[whole.figures["measure"].isin(ids)]
            found = self._parts[ids] = replace(
                whole,
                version=f"{whole.version}/{name}",
                measures=whole.measures[whole.measures["id"].isin(ids)].reset_index(drop=True),
                figures=kept.reset_index(drop=True),
            )
        return found
