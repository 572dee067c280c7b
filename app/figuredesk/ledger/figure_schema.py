"""The schema of a figure: the columns of its row, and of the corrections of it.

The other tables, and all of them together, are in `figuredesk.ledger.schema`.
"""

from figuredesk.ledger.columns import Column, ColumnType, Table, words_of
from figuredesk.ledger.vocabulary import CorrectionKind, Hedge, Stance, Status

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
            allowed=words_of(Hedge),
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
        Column("stance", ColumnType.CHOICE, "Speech act.", required=True, allowed=words_of(Stance)),
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
            allowed=words_of(Status),
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
            allowed=words_of(CorrectionKind),
        ),
        Column("why", ColumnType.TEXT, "The reason.", required=True),
    ),
)
