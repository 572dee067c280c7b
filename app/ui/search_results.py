"""What a search for a number or words found: exact numbers first, then near ones, then words."""

from collections.abc import Sequence
from itertools import groupby

from figuredesk.ledger import Found, FoundBy, Ledger, find_figures
from ui.figure_rows import ROWS_SHOWN, draw_figure_rows
from ui.frame import heading, paragraph
from ui.paging import draw_pager, page_of

MOST_FOUND = 500
_HEADINGS = {
    FoundBy.EXACT_NUMBER: "Exactly this number",
    FoundBy.NEAR_NUMBER: "Near this number",
    FoundBy.WORDS: "In the words",
}


def draw_search_results(ledger: Ledger, query: str) -> None:
    """The figures found, a page at a time, or what to try when there is none."""
    found = find_figures(ledger, query, limit=MOST_FOUND)
    if not found:
        paragraph(
            "Nothing in the ledger fits. Try the number alone, a surname, a place, or fewer words."
        )
        return
    paragraph(_summary(ledger, found))
    _, start, end = page_of(len(found), ROWS_SHOWN)
    for why, group in groupby(found[start:end], key=lambda one: one.why):
        heading(_HEADINGS[why])
        draw_figure_rows(ledger, [one.figure for one in group], why.name.lower())
    draw_pager(len(found), ROWS_SHOWN)


def _summary(ledger: Ledger, found: Sequence[Found]) -> str:
    """How many figures, by how many claimants, about how many things: whether one is unique."""
    exact = [one for one in found if one.why is FoundBy.EXACT_NUMBER]
    counted = exact or found
    figures = [ledger.figure(one.figure) for one in counted]
    claimants = len({figure.claimant for figure in figures})
    things = len({(figure.measure, figure.place) for figure in figures})
    if len(counted) == 1:
        return "One figure has this number." if exact else "One figure fits."
    said = f"{len(counted):,} figures {'have this number' if exact else 'fit'}"
    who = "all from one claimant" if claimants == 1 else f"from {claimants:,} claimants"
    what = "all about the same thing" if things == 1 else f"about {things:,} different things"
    return f"{said}, {who}, {what}. Open one to see who says otherwise."
