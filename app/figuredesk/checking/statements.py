"""Statements: who said what, when, as the reasons of a verdict quote it.

Every reason quotes a figure, most of them the same few, so what was said is put into words
once a figure.
"""

from figuredesk.checking.kept import Kept
from figuredesk.checking.phrases import (
    is_symbol_unit,
    period_words,
    quantity_words,
    said_verb,
    when_words,
)
from figuredesk.checking.sentence import denied_words
from figuredesk.checking.speakers import outlet_name, set_apart, speaker_words
from figuredesk.ledger import NOT_STATED, Figure, Ledger, MeasureKind, Stance

_MOST = 10_000


class Statements:
    """What the figures of one ledger say, in words."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._kept: Kept[str, str] = Kept(_MOST)

    def of(self, figure: Figure) -> str:
        """Who said what, when: "the Polish Border Guard said about 10,000 on 30 May 2031"."""
        return self._kept.get(figure.id, lambda: _statement(self.ledger, figure))


def _statement(ledger: Ledger, figure: Figure) -> str:
    measure = ledger.measure_by_id[figure.measure]
    unit = measure.unit if is_symbol_unit(measure) else ""
    number = quantity_words(figure, unit)
    when = _when(figure, measure.kind)
    when = f" {when}" if when else ""
    if figure.claimant == NOT_STATED:
        return f"{outlet_name(figure, ledger)} printed {number}{when}, naming no source"
    speaker = set_apart(speaker_words(figure, ledger))
    if figure.stance is Stance.DENIES:
        on = when_words(figure.said_on)
        return f"{speaker} said{f' {on}' if on else ''} {denied_words(ledger, figure)}"
    if figure.stance is Stance.EXPECTS:
        return f"{speaker} expected {number}{when}"
    return f"{speaker} {said_verb(figure)} {number}{when}"


def _when(figure: Figure, kind: MeasureKind) -> str:
    if figure.as_of is None:
        return when_words(figure.said_on)
    if kind is MeasureKind.STOCK or figure.as_of.is_day:
        return when_words(figure.as_of, until=kind is MeasureKind.CUMULATIVE)
    return f"for {period_words(figure.as_of)}"
