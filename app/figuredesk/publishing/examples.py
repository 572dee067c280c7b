"""Examples to try on the Check screen, made from the ledger in use.

A newsroom's own ledger gets its own examples: a number that stands in it, a lead as it
should be printed, and the same told carelessly (no claimant, no hedge, one number wrong).
"""

import re
from dataclasses import dataclass
from datetime import date

from figuredesk.checking import bare_statement, sentence_to_print
from figuredesk.ledger import Figure, Hedge, Ledger, MeasureKind, Stance, Status, format_number

_HEDGE = re.compile(r"^(?:About|Nearly|At least|More than|At most|Less than) (\d)")
_SENTENCES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text to try, what it is called on the screen, and the day it is a draft of."""

    name: str
    text: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stated:
    """A figure with the number and the day that it is chosen for having."""

    figure: Figure
    value: float
    day: date


def draft_examples(ledger: Ledger) -> tuple[Example, ...]:
    """Up to three examples; none for a ledger without a checked stock figure of a known day."""
    told = _told_together(ledger)
    if not told:
        return ()
    day = max(stated.day for stated in told)
    lead = " ".join(_without_outlet(sentence_to_print(ledger, one.figure)) for one in told)
    careless = [_careless(ledger, stated.figure) for stated in told]
    careless[-1] = _another_number(careless[-1], told[-1].value)
    return (
        Example(name="a lead", text=lead, day=day),
        Example(name="one number", text=format_number(told[0].value), day=day),
        Example(name="a careless draft", text=" ".join(careless), day=day),
    )


def _told_together(ledger: Ledger) -> list[_Stated]:
    """A hedged stock figure, and what its claimant said with it that day: the richest there is."""
    table = ledger.figures
    stocks = [m.id for m in ledger.measure_by_id.values() if m.kind is MeasureKind.STOCK]
    good = table[
        table["value"].notna()
        & (table["status"] == Status.CHECKED)
        & (table["stance"] != Stance.DENIES)
    ]
    said = good.assign(day=good["said_on_start"].fillna(good["as_of_start"]))
    statements = said.groupby(["claimant", "day"])["measure"].nunique()
    firsts = said[
        said["measure"].isin(stocks)
        & (said["hedge"] == Hedge.ABOUT)
        & (said["day"] == said["as_of_start"])
        & (said["as_of_start"] == said["as_of_end"])
    ]
    if firsts.empty:
        return []
    keys = zip(firsts["claimant"], firsts["day"], firsts["id"], strict=True)
    claimant, day, first = min(keys, key=lambda key: (-statements[key[0], key[1]], key[2]))
    chosen = ledger.figure(first)
    others = said[
        (said["claimant"] == claimant) & (said["day"] == day) & (said["measure"] != chosen.measure)
    ].drop_duplicates("measure")
    together = [chosen, *(ledger.figure(other) for other in others["id"][: _SENTENCES - 1])]
    return [stated for figure in together if (stated := _stated(figure))]


def _stated(figure: Figure) -> _Stated | None:
    said = figure.said_on or figure.as_of
    if figure.value is None or said is None:
        return None
    return _Stated(figure=figure, value=figure.value, day=said.end)


def _without_outlet(sentence: str) -> str:
    return re.sub(r" \([^()]*\)\.$", ".", sentence)


def _careless(ledger: Ledger, figure: Figure) -> str:
    return _HEDGE.sub(r"\1", bare_statement(ledger, figure))


def _another_number(sentence: str, value: float) -> str:
    return sentence.replace(format_number(value), format_number(round(value * 3.3) + 1), 1)
