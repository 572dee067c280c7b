"""What is said about a chart in words: its caveat, and its alternative for who cannot see it.

All of it follows from the measure's unit and kind and from the figures; the measure's
definition comes from the ledger.
"""

import pandas as pd

from figuredesk.charts.charted import period_text
from figuredesk.ledger import NOT_STATED, Measure, MeasureKind, format_date

KIND_SENTENCES = {
    MeasureKind.STOCK: "A stock: how many at a date. Numbers of different days do not add up.",
    MeasureKind.FLOW: "A flow: how many within a period. Only equal periods compare.",
    MeasureKind.CUMULATIVE: (
        "A running total: how many since a start, which differs between claimants. "
        "It cannot be set against one day's count."
    ),
    MeasureKind.PLAN: "A plan or proposal: it had not happened when it was said.",
}
_EVENTS = {
    "attempts", "crossings", "entries", "applications", "detections", "flights", "visits",
    "arrests", "requests", "incidents", "journeys", "arrivals", "cases", "tests", "admissions",
}  # fmt: skip


def caveat_of(measure: Measure) -> str:
    """What a reader must know before comparing: from the measure's unit and kind alone.

    The other half is the measure's `definition`, in the ledger's own words.
    """
    unit = measure.unit.strip()
    first = unit.split()[0].lower() if unit else ""
    sentences = [KIND_SENTENCES[measure.kind]]
    if first in _EVENTS:
        sentences.append(
            f"{first.capitalize()} are events, not people: one person may count many times."
        )
    elif " per " in unit:
        sentences.append(f"A rate: {unit}, not a count.")
    return " ".join(sentences)


def describe_time(rows: pd.DataFrame, measure: Measure) -> str:
    """The timeline in words: what, from when to when, extremes, who, and what is in words."""
    return " ".join(
        [f"Chart over time: {measure.label}, in {measure.unit}.", *_facts(rows), *_extremes(rows)]
    )


def describe_claimants(rows: pd.DataFrame, measure: Measure, when: str) -> str:
    """Who says what in words: every claimant with what they said, highest first."""
    ranked = rows.sort_values("top", ascending=False, na_position="last")
    said = [
        f"{who_text(row['claimant'], row['claimant_name'])}: {row['quantity']} "
        f"({row['place_label']})"
        for row in ranked.head(12).to_dict("records")
    ]
    more = [f"and {len(ranked) - 12} more in the table"] if len(ranked) > 12 else []
    return (
        f"Chart of who says what: {measure.label}, {when}. "
        f"{_claimants(rows)}, highest first. " + "; ".join([*said, *more]) + "."
    )


def describe_parts(rows: pd.DataFrame, rest: str, working: str) -> str:
    """A total and its parts in words."""
    whole, parts = rows.iloc[0], rows.iloc[1:]
    listed = "; ".join(
        f"{row['quantity']}, {row['measure_label']} ({row['place_label']})"
        for row in parts.to_dict("records")
    )
    return (
        f"Chart of parts: {whole['quantity']}, {whole['measure_label']}, said by "
        f"{whole['claimant_name']}. Parts: {listed}. The rest: {rest} ({working})."
    )


def describe_places(
    rows: pd.DataFrame, measure: Measure, drawn: list[tuple[str, int]], beside: list[str]
) -> str:
    """The map in words: places with their numbers of figures, and those not on it."""
    places = "; ".join(f"{label}, {count_text(count)}" for label, count in drawn)
    sentences = [
        f"Map: {measure.label}, {count_text(len(rows))}.",
        f"On the map: {places}." if places else "No place of these figures can be drawn.",
    ]
    if beside:
        sentences.append(f"Not on the map: {'; '.join(beside)}.")
    return " ".join(sentences)


def who_text(claimant: str, name: str) -> str:
    """The claimant's name, or that none was named."""
    return "no claimant named" if claimant == NOT_STATED else name


def count_text(count: int) -> str:
    """ "1 figure", "1,200 figures"."""
    return "1 figure" if count == 1 else f"{count:,} figures"


def _claimants(rows: pd.DataFrame) -> str:
    named = rows.loc[rows["claimant"] != NOT_STATED, "claimant"].nunique()
    unnamed = int((rows["claimant"] == NOT_STATED).sum())
    text = "1 claimant" if named == 1 else f"{named} claimants"
    return text + (f" and {count_text(unnamed)} with no claimant named" if unnamed else "")


def _facts(rows: pd.DataFrame) -> list[str]:
    count = f"{count_text(len(rows))} by {_claimants(rows)}"
    dated = rows.dropna(subset=["start"])
    if dated.empty:
        return [f"{count}, none with a date."]
    first = format_date(dated["start"].min().date())
    last = format_date(dated["end"].max().date())
    return [f"{count}, {f'on {first}' if first == last else f'from {first} to {last}'}."]


def _extremes(rows: pd.DataFrame) -> list[str]:
    numbered = rows.dropna(subset=["top"])
    words = rows[rows["top"].isna()]
    sentences = []
    if len(numbered):
        highest = numbered.iloc[int(numbered["top"].argmax())]
        lowest = numbered.iloc[int(numbered["bottom"].argmin())]
        sentences.append(f"Highest: {_said(highest)}.")
        if len(numbered) > 1:
            sentences.append(f"Lowest: {_said(lowest)}.")
    if len(words):
        quotes = "; ".join(_said(words.iloc[nth]) for nth in range(min(len(words), 4)))
        sentences.append(f"In words only: {quotes}.")
    return sentences


def _said(row: "pd.Series[str]") -> str:
    when = f", {period_text(row['as_of'])}" if row["as_of"] else ""
    return f"{row['quantity']}, {who_text(row['claimant'], row['claimant_name'])}{when}"
