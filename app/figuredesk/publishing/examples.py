"""Examples to try on the Check screen, made from the ledger in use.

A newsroom's own ledger gets its own examples: a number that stands in it, a lead as it
should be printed, and the same told carelessly (no claimant, no hedge, one number wrong).
"""

import re
from dataclasses import dataclass
from datetime import date

import pandas as pd

from figuredesk.checking import bare_statement, sentence_to_print
from figuredesk.ledger import Figure, Ledger, MeasureKind, Stance, Status, format_number

_HEDGE = re.compile(r"^(?:About|Nearly|At least|More than|At most|Less than) (\d)")
_SENTENCES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text to try, what it is called on the screen, and the day it is a draft of."""

    name: str
    text: str
    day: date


def draft_examples(ledger: Ledger) -> tuple[Example, ...]:
    """Up to three examples; none for a ledger without a checked stock figure of a known day."""
    figures = _told_together(ledger)
    if not figures:
        return ()
    day = max(_day(figure) for figure in figures)
    lead = " ".join(_without_outlet(sentence_to_print(ledger, figure)) for figure in figures)
    careless = [_careless(ledger, figure) for figure in figures]
    careless[-1] = _another_number(careless[-1], figures[-1])
    number = figures[0].value
    assert number is not None  # noqa: S101  (_told_together keeps only single numbers)
    return (
        Example(name="a lead", text=lead, day=day),
        Example(name="one number", text=format_number(number), day=day),
        Example(name="a careless draft", text=" ".join(careless), day=day),
    )


def _told_together(ledger: Ledger) -> list[Figure]:
    """The most discussed stock figure, and what its claimant said of other things that day."""
    table = ledger.figures
    stocks = [m.id for m in ledger.measure_by_id.values() if m.kind is MeasureKind.STOCK]
    good = (
        table["value"].notna()
        & table["as_of_start"].notna()
        & (table["as_of_start"] == table["as_of_end"])
        & (table["status"] == Status.CHECKED)
        & table["stance"].isin([Stance.ASSERTS, Stance.ESTIMATES])
    )
    candidates = table[good & table["measure"].isin(stocks)]
    if candidates.empty:
        return []
    rivals = candidates.groupby(["measure", "place"])["claimant"].nunique()
    measure, place = min(rivals.index, key=lambda key: (-rivals[key], key))
    same = candidates[(candidates["measure"] == measure) & (candidates["place"] == place)]
    carried = same.assign(outlets=same["also_in"].str.split().str.len())
    first = carried.sort_values(["outlets", "id"], ascending=[False, True]).iloc[0]
    return [ledger.figure(first["id"]), *_others_of(ledger, table[good], first)]


def _others_of(ledger: Ledger, good: pd.DataFrame, first: "pd.Series[str]") -> list[Figure]:
    near = good[
        (good["as_of_start"] == first["as_of_start"]) & (good["measure"] != first["measure"])
    ]
    own = near["claimant"] == first["claimant"]
    ordered = pd.concat([near[own], near[~own]]).drop_duplicates("measure")
    return [ledger.figure(figure_id) for figure_id in ordered["id"][: _SENTENCES - 1]]


def _day(figure: Figure) -> date:
    said = figure.said_on or figure.as_of
    assert said is not None  # noqa: S101  (chosen with a day)
    return said.end


def _without_outlet(sentence: str) -> str:
    return re.sub(r" \([^()]*\)\.$", ".", sentence)


def _careless(ledger: Ledger, figure: Figure) -> str:
    return _HEDGE.sub(r"\1", bare_statement(ledger, figure))


def _another_number(sentence: str, figure: Figure) -> str:
    assert figure.value is not None  # noqa: S101
    wrong = format_number(round(figure.value * 1.5) or 2)
    return sentence.replace(format_number(figure.value), wrong, 1)
