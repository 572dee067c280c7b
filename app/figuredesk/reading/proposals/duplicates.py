"""Whether the ledger has a statement already, printed by another outlet or by this one.

One statement in four outlets is one source: it is one row whose `also_in` names the
other reports. What makes it the same statement is who said it, the number with its
hedge, what it counts and when; the words around it differ from outlet to outlet.
"""

from collections.abc import Mapping
from datetime import date, timedelta

import pandas as pd

from figuredesk.ledger import NOT_STATED, Figure, Hedge, Ledger, Period, Status, parse_period
from figuredesk.reading.proposals.proposal import Duplicate

_CLOSE = timedelta(days=7)
_LIKE = {
    Hedge.NEARLY: Hedge.ABOUT,
    Hedge.AT_LEAST: Hedge.MORE_THAN,
    Hedge.AT_MOST: Hedge.LESS_THAN,
}
_SHOWN = 3


def find_duplicates(
    row: Mapping[str, str], claimant_text: str, ledger: Ledger, published: date | None
) -> tuple[Duplicate, ...]:
    """Figures of the ledger that say what `row` says, the likeliest first, at most three.

    `claimant_text` is who the text names, when the ledger does not know them.
    """
    found = []
    for figure_id in _same_number(row, ledger.figures):
        figure = ledger.figure(figure_id)
        if figure.status is Status.WITHDRAWN:
            continue
        rated = _rate(row, claimant_text, figure, ledger, published)
        if rated is not None:
            found.append(rated)
    found.sort(key=lambda pair: (-pair[0], pair[1].figure))
    certain = [duplicate for _, duplicate in found if duplicate.certain]
    return tuple((certain or [duplicate for _, duplicate in found])[:_SHOWN])


def _same_number(row: Mapping[str, str], figures: pd.DataFrame) -> list[str]:
    same = pd.Series(data=True, index=figures.index)
    for column in ("value", "low", "high"):
        if row[column]:
            same &= figures[column] == float(row[column])
        else:
            same &= figures[column].isna()
    if not (row["value"] or row["low"] or row["high"]):
        same &= figures["measure"] == row["measure"]
    return [str(each) for each in figures.loc[same, "id"]]


def _rate(
    row: Mapping[str, str],
    claimant_text: str,
    figure: Figure,
    ledger: Ledger,
    published: date | None,
) -> tuple[float, Duplicate] | None:
    """How surely a figure with this number is this row; None when it is not."""
    known = row["claimant"] not in ("", NOT_STATED)
    claimant = figure.claimant == row["claimant"] and known
    if known and not claimant and not _speaks_for(row["claimant"], figure.claimant, ledger):
        return None
    if claimant_text and not known:
        return None
    measure = figure.measure == row["measure"]
    place = figure.place == row["place"]
    if not measure and not claimant:
        return None
    gap = _gap(row, figure, ledger, published)
    if gap is not None and gap > _CLOSE:
        return None
    hedge = figure.hedge.value == row["hedge"]
    like = _like(figure.hedge) is _like(Hedge(row["hedge"]))
    if not like and not (claimant and measure):
        return None
    stance = figure.stance.value == row["stance"]
    if "denies" in (figure.stance.value, row["stance"]) and not (stance or claimant):
        return None
    dated = gap is not None
    nearby = _one_place(row["place"], figure.place, ledger)
    certain = claimant and measure and nearby and like and dated and stance
    score = 3 * claimant + 2 * measure + place + hedge + stance + dated
    open_points = [
        words
        for agrees, words in (
            (claimant, "who said it"),
            (measure, "what it counts"),
            (place, "where"),
            (hedge, "how surely it was said"),
            (stance, "as what it was said"),
            (dated, "when"),
        )
        if not agrees
    ]
    why = "Everything agrees." if not open_points else f"Not the same: {', '.join(open_points)}."
    return score, Duplicate(figure=figure.id, certain=certain, why=why)


def _speaks_for(one: str, other: str, ledger: Ledger) -> bool:
    """Whether two claimants are of one organisation: a ministry and its spokesman."""
    first, second = ledger.claimant_by_id.get(one), ledger.claimant_by_id.get(other)
    if first is None or second is None:
        return False
    names = {first.name.casefold(), first.organisation.casefold()}
    others = {second.name.casefold(), second.organisation.casefold()}
    return bool((names & others) - {""})


def _one_place(one: str, other: str, ledger: Ledger) -> bool:
    """Whether two places may be one: the same, one within the other, or one not known."""
    return not (one and other) or one in _around(other, ledger) or other in _around(one, ledger)


def _around(place: str, ledger: Ledger) -> set[str]:
    """A place and all that it is within."""
    found: set[str] = set()
    while place and place not in found:
        found.add(place)
        known = ledger.place_by_id.get(place)
        place = known.within if known is not None else ""
    return found


def _like(hedge: Hedge) -> Hedge:
    return _LIKE.get(hedge, hedge)


def _gap(
    row: Mapping[str, str], figure: Figure, ledger: Ledger, published: date | None
) -> timedelta | None:
    """How far apart the two were said; None where a date is missing on either side."""
    report = ledger.report_by_id.get(figure.report)
    theirs = [figure.as_of, figure.said_on, report.published if report else None]
    ours = [parse_period(row[c]) for c in ("as_of", "said_on") if row[c]]
    days = [_days(period) for period in theirs if period is not None]
    mine = [_days(period) for period in ours] or ([(published, published)] if published else [])
    gaps = [_between(one, other) for one in days for other in mine]
    return min(gaps) if gaps else None


def _days(period: Period) -> tuple[date, date]:
    return (period.start, period.end) if "/" not in period.text else (period.end, period.end)


def _between(one: tuple[date, date], other: tuple[date, date]) -> timedelta:
    return max(one[0] - other[1], other[0] - one[1], timedelta(0))
