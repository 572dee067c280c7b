"""Proposals: mentions → rows that a person takes, changes or leaves."""

from figuredesk.reading.proposals.choice import why_not_proposed
from figuredesk.reading.proposals.draft import (
    AddDraft,
    DraftProblem,
    clean_row,
    draft_change,
    draft_problems,
    final_rows,
)
from figuredesk.reading.proposals.nearness import Suggestion
from figuredesk.reading.proposals.proposal import FIGURE_COLUMNS, Duplicate, Proposal
from figuredesk.reading.proposals.propose import propose_figures
from figuredesk.reading.proposals.rows import free_id, slug
from figuredesk.reading.proposals.suggest import (
    ReportSuggestion,
    likely_report,
    new_claimant_row,
    new_measure_row,
    new_place_row,
    same_words,
    suggest_claimants,
    suggest_measures,
    suggest_places,
    suggest_report,
)
from figuredesk.reading.proposals.unnamed import outlet_as_claimant

__all__ = [
    "FIGURE_COLUMNS",
    "AddDraft",
    "DraftProblem",
    "Duplicate",
    "Proposal",
    "ReportSuggestion",
    "Suggestion",
    "clean_row",
    "draft_change",
    "draft_problems",
    "final_rows",
    "free_id",
    "likely_report",
    "new_claimant_row",
    "new_measure_row",
    "new_place_row",
    "outlet_as_claimant",
    "propose_figures",
    "same_words",
    "slug",
    "suggest_claimants",
    "suggest_measures",
    "suggest_places",
    "suggest_report",
    "why_not_proposed",
]
