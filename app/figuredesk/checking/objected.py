"""Objections as sentences: what in a draft's words speaks against a figure, in its own words."""

from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.phrases import capitalised, lowered
from figuredesk.checking.placing import placed_label
from figuredesk.checking.statements import Statements
from figuredesk.ledger import Figure, Ledger, MeasureKind

KIND_WORDS = {
    MeasureKind.STOCK: "a count of those present at one time",
    MeasureKind.FLOW: "a count over a period",
    MeasureKind.CUMULATIVE: "a running total",
    MeasureKind.PLAN: "a plan",
}


def objected(objection: Objection, statements: Statements, figure: Figure) -> str:
    """An objection as a sentence that quotes the draft's own words."""
    said, words = statements.of(figure), " ".join(objection.words.split()).strip(" ,;:.-–—")
    if objection.against is Against.DENIED:
        return f"The draft denies the number (“{words}”), and its source gave it: {said}."
    if objection.against is Against.SUPPOSED:
        return f"The draft leaves the number open (“{words}”), and its source gave it: {said}."
    if objection.against is Against.AHEAD:
        return f"The draft tells it as still to come (“{words}”), the source did not: {said}."
    kind = KIND_WORDS[statements.ledger.measure_by_id[figure.measure].kind]
    if objection.against is Against.CHANGE:
        return f"The draft tells it as a change (“{words}”), and the figure is {kind}: {said}."
    if objection.against is Against.SPAN:
        return f"The draft tells it of another time (“{words}”), and the figure is {kind}: {said}."
    if objection.against in (Against.EXTREME, Against.ADDED):
        return f"The draft adds “{words}”, which the figure does not say. {capitalised(said)}."
    counts = f"counts {counted_by(statements.ledger, figure)}"
    if objection.against is Against.UNLISTED:
        checked = f"Check the draft's “{words}” against the source: the figure {counts}."
        return f"{checked} {capitalised(said)}."
    return f"The draft says “{words}”, and the figure does not: it {counts}. {capitalised(said)}."


def counted_by(ledger: Ledger, figure: Figure) -> str:
    """What a figure counts, and where: "people detained after crossing, Starzyna"."""
    label, place = placed_label(ledger.measure_by_id[figure.measure].label, figure, ledger)
    return f"{lowered(label, ledger)}{f' {place}' if place else ''}".rstrip(",")
