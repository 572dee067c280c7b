"""The schema: every table and column of a ledger, declared once.

The loader checks by it; the descriptor (`datapackage.json`) and the data dictionary
(`data/README.md`) are made from it or tested against it.
"""

from collections.abc import Mapping

from figuredesk.ledger.columns import Column, ColumnType, Table, words_of
from figuredesk.ledger.figure_schema import CORRECTIONS, FIGURES
from figuredesk.ledger.vocabulary import ClaimantKind, Extent, MeasureKind, ReportKind

SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
TERMS = "[a-z-]+(\\|[a-z-]+)*"
"""What an id, a language tag and a list of terms look like: regular expressions."""

MAX_QUOTE_WORDS = 12


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
            allowed=words_of(ReportKind),
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
            allowed=words_of(MeasureKind),
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
            allowed=words_of(Extent),
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
            allowed=words_of(ClaimantKind),
        ),
        Column(
            "names",
            ColumnType.NAMES,
            "Other spellings and names, separated by |.",
        ),
    ),
)

SCHEMA: Mapping[str, Table] = {
    table.name: table for table in (FIGURES, REPORTS, MEASURES, PLACES, CLAIMANTS, CORRECTIONS)
}
"""Every table by name, in the order in which they are listed to a person."""

FILES = tuple(table.file for table in SCHEMA.values())
