"""The schema: every table and column of a ledger, declared once.

The loader checks by it; the descriptor (`datapackage.json`) and the data dictionary
(`data/README.md`) are made from it or tested against it.
"""

from collections.abc import Mapping
from enum import StrEnum

from figuredesk.ledger.columns import Column, ColumnType, Table
from figuredesk.ledger.vocabulary import (
    ClaimantKind,
    CorrectionKind,
    Extent,
    Hedge,
    MeasureKind,
    ReportKind,
    Stance,
    Status,
)


def _values(words: type[StrEnum]) -> tuple[str, ...]:
    return tuple(word.value for word in words)


SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
TERMS = "[a-z-]+(\\|[a-z-]+)*"
"""What an id, a language tag and a list of terms look like: regular expressions."""

MAX_QUOTE_WORDS = 12


FIGURES = Table(
    name="figures",
    title="Figures",
    columns=(
        Column("id", ColumnType.ID, "Permalink of the figure; never reused.", required=True),
        Column(
            "quote",
            ColumnType.TEXT,
            (
                "The printed words that hold the number, at most 12 words, in the language of "
                "the report."
            ),
            required=True,
        ),
        Column(
            "value",
            ColumnType.NUMBER,
            "The single number said; empty for a range or a vague quantity.",
        ),
        Column(
            "low",
            ColumnType.NUMBER,
            "Lower bound that the claimant gave for a range; empty otherwise.",
        ),
        Column(
            "high",
            ColumnType.NUMBER,
            "Upper bound that the claimant gave for a range; empty otherwise.",
        ),
        Column(
            "hedge",
            ColumnType.CHOICE,
            (
                "How the number was said. exact: printed with no hedge, round or not; about: "
                "some, around, approximately, circa; nearly: almost, close to; at-most: up to, "
                "as high as; range: two bounds; vague: hundreds, a few hundred."
            ),
            required=True,
            allowed=_values(Hedge),
        ),
        Column(
            "measure",
            ColumnType.REFERENCE,
            "What is counted.",
            required=True,
            refers_to="measures",
        ),
        Column("place", ColumnType.REFERENCE, "Where.", required=True, refers_to="places"),
        Column(
            "as_of",
            ColumnType.PERIOD,
            (
                "Date or period that the number describes: YYYY, YYYY-MM, YYYY-MM-DD or "
                "start/end of these. A statement in the present tense takes the day of its "
                "report. Empty: not stated, or a plan."
            ),
        ),
        Column(
            "said_on",
            ColumnType.DAY_OR_MONTH,
            (
                "When the claimant said it, where the report gives the day or it follows from a "
                "weekday; empty: not stated."
            ),
        ),
        Column(
            "claimant",
            ColumnType.REFERENCE,
            "Origin of the number, not the outlet that carried it.",
            required=True,
            refers_to="claimants",
        ),
        Column(
            "claimant_role",
            ColumnType.TEXT,
            "The role that day, as the report gives it.",
        ),
        Column("stance", ColumnType.CHOICE, "Speech act.", required=True, allowed=_values(Stance)),
        Column(
            "part_of",
            ColumnType.REFERENCE,
            "The figure that this number is a part of, where the claimant said so.",
            refers_to="figures",
        ),
        Column(
            "replies_to",
            ColumnType.REFERENCE,
            "The figure that is denied or answered.",
            refers_to="figures",
        ),
        Column(
            "report",
            ColumnType.REFERENCE,
            "Where it was read.",
            required=True,
            refers_to="reports",
        ),
        Column(
            "also_in",
            ColumnType.REFERENCES,
            "Other reports that carry the same statement: report ids, separated by one space.",
            refers_to="reports",
        ),
        Column(
            "locator",
            ColumnType.TEXT,
            "Paragraph, page or timecode in the report.",
        ),
        Column(
            "status",
            ColumnType.CHOICE,
            (
                "Editorial state. checked: faithful to the report; proposed: something is "
                "inferred, see the note."
            ),
            required=True,
            allowed=_values(Status),
        ),
        Column(
            "checked_by",
            ColumnType.TEXT,
            "Second pair of eyes.",
        ),
        Column(
            "checked_on",
            ColumnType.DAY,
            "Day of the check.",
        ),
        Column(
            "note",
            ColumnType.TEXT,
            "Public caveat: what the number conflicts with and why it may not be comparable.",
        ),
    ),
)

REPORTS = Table(
    name="reports",
    title="Reports",
    columns=(
        Column("id", ColumnType.ID, "Id of the report.", required=True),
        Column("outlet", ColumnType.TEXT, "Publisher of the address.", required=True),
        Column(
            "title",
            ColumnType.TEXT,
            "Title as printed, where known.",
        ),
        Column("url", ColumnType.URL, "Address.", required=True, unique=True),
        Column(
            "archive_url",
            ColumnType.URL,
            "Address of an archived copy.",
        ),
        Column(
            "published",
            ColumnType.DAY_OR_MONTH,
            "Day or month of publication, where known.",
        ),
        Column(
            "accessed",
            ColumnType.DAY,
            "Day on which the address was last opened.",
        ),
        Column("language", ColumnType.LANGUAGE, "Language of the page, BCP 47.", required=True),
        Column(
            "kind",
            ColumnType.CHOICE,
            "Kind of report.",
            required=True,
            allowed=_values(ReportKind),
        ),
    ),
)

MEASURES = Table(
    name="measures",
    title="Measures",
    columns=(
        Column("id", ColumnType.ID, "Id of the measure.", required=True),
        Column("label", ColumnType.TEXT, "Chart title.", required=True),
        Column("unit", ColumnType.TEXT, "Unit.", required=True),
        Column(
            "kind",
            ColumnType.CHOICE,
            (
                "stock: present at a date; flow: over a period; cumulative: since a start; "
                "plan: proposed, not happened."
            ),
            required=True,
            allowed=_values(MeasureKind),
        ),
        Column("definition", ColumnType.TEXT, "What is counted and what is not.", required=True),
        Column(
            "terms",
            ColumnType.TERMS,
            "Words that reports use for it, lower case, separated by |.",
        ),
    ),
)

PLACES = Table(
    name="places",
    title="Places",
    columns=(
        Column("id", ColumnType.ID, "Id of the place.", required=True),
        Column("label", ColumnType.TEXT, "Name.", required=True),
        Column(
            "within",
            ColumnType.REFERENCE,
            "The place that this one is a part of.",
            refers_to="places",
        ),
        Column("lat", ColumnType.NUMBER, "Latitude, points only, WGS 84.", minimum=-90, maximum=90),
        Column(
            "lon", ColumnType.NUMBER, "Longitude, points only, WGS 84.", minimum=-180, maximum=180
        ),
        Column(
            "extent",
            ColumnType.CHOICE,
            "point, area, or vague (no fixed bounds).",
            required=True,
            allowed=_values(Extent),
        ),
        Column(
            "names",
            ColumnType.NAMES,
            "Other spellings and languages, separated by |.",
        ),
    ),
)

CLAIMANTS = Table(
    name="claimants",
    title="Claimants",
    columns=(
        Column("id", ColumnType.ID, "Id of the claimant.", required=True),
        Column("name", ColumnType.TEXT, "Name.", required=True),
        Column(
            "organisation",
            ColumnType.TEXT,
            "For persons: where they spoke for.",
        ),
        Column("side", ColumnType.TEXT, "Side in the matter.", required=True),
        Column(
            "kind",
            ColumnType.CHOICE,
            "Kind of claimant.",
            required=True,
            allowed=_values(ClaimantKind),
        ),
        Column(
            "names",
            ColumnType.NAMES,
            "Other spellings and names, separated by |.",
        ),
    ),
)

CORRECTIONS = Table(
    name="corrections",
    title="Corrections",
    columns=(
        Column("at", ColumnType.MOMENT, "Moment of the correction, UTC.", required=True),
        Column("by", ColumnType.TEXT, "Who corrected.", required=True),
        Column(
            "figure",
            ColumnType.REFERENCE,
            "The figure corrected.",
            required=True,
            refers_to="figures",
        ),
        Column(
            "column",
            ColumnType.CHOICE,
            "The column corrected.",
            required=True,
            allowed=FIGURES.column_names,
        ),
        Column(
            "was",
            ColumnType.TEXT,
            "What the cell held.",
        ),
        Column(
            "now",
            ColumnType.TEXT,
            "What the cell holds now.",
        ),
        Column(
            "kind",
            ColumnType.CHOICE,
            "Kind of correction.",
            required=True,
            allowed=_values(CorrectionKind),
        ),
        Column("why", ColumnType.TEXT, "The reason.", required=True),
    ),
)

SCHEMA: Mapping[str, Table] = {
    table.name: table for table in (FIGURES, REPORTS, MEASURES, PLACES, CLAIMANTS, CORRECTIONS)
}
"""Every table by name, in the order in which they are listed to a person."""

FILES = tuple(table.file for table in SCHEMA.values())
