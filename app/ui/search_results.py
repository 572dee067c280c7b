"""What a search for a number or words found: exact numbers first, then near ones, then words."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter

import streamlit as st

from figuredesk.checking import known_on
from figuredesk.ledger import Found, FoundBy, Ledger, find_figures, format_date
from ui.figure_rows import ROWS_SHOWN, draw_figure_rows
from ui.frame import heading, paragraph
from ui.paging import draw_pager, page_of
from ui.safe import as_html

MOST_FOUND = 500
_HEADINGS = {
    FoundBy.EXACT_NUMBER: "Exactly this number",
    FoundBy.NEAR_NUMBER: "Near this number",
    FoundBy.WORDS: "In the words",
}


def draw_search_results(
    ledger: Ledger, query: str, day: date, *, answered: bool = False, has_number: bool = True
) -> None:
    """The figures found that a draft of this day can use, a page at a time.

    `answered`: the query has been answered otherwise; then nothing found is not said.
    `has_number`: whether a number was found in the query; where none was, that is said too.

    Those that have the number are told apart by what they count: the measure that most
    figures count comes first, each under its own name.
    """
    everything = find_figures(ledger, query, limit=MOST_FOUND)
    known = set(known_on(ledger, [one.figure for one in everything], day))
    found = [one for one in everything if one.figure in known]
    later = len(everything) - len(found)
    if not everything and answered:
        return
    heading("In the ledger")
    if not found:
        paragraph(_nothing_words(later, has_number=has_number))
    else:
        paragraph(_summary(ledger, found))
    if later:
        paragraph(_later_words(later, day), muted=True)
    exact = [one.figure for one in found if one.why is FoundBy.EXACT_NUMBER]
    by_thing = by_measure(ledger, exact)
    if len(by_thing) > 1:
        _draw_things(ledger, by_thing)
    rows = [(_named(ledger, m, ids), each) for m, ids in by_thing.items() for each in ids]
    rows += [(_HEADINGS[one.why], one.figure) for one in found[len(exact) :]]
    _, start, end = page_of(len(rows), ROWS_SHOWN)
    if exact and start == 0:
        heading(_HEADINGS[FoundBy.EXACT_NUMBER])
    for place, (name, group) in enumerate(groupby(rows[start:end], key=itemgetter(0))):
        if name in _HEADINGS.values():
            heading(name)
        else:
            st.html(f'<h3 class="fd-subheading">{as_html(name)}</h3>')
        found_here = [figure for _, figure in group]
        under = name not in _HEADINGS.values()
        draw_figure_rows(ledger, found_here, f"found-{place}", under_measure=under)
    draw_pager(len(rows), ROWS_SHOWN)


def _later_words(later: int, day: date) -> str:
    figures = "One figure, which was" if later == 1 else f"{later:,} figures, which were"
    verb = "is" if later == 1 else "are"
    return f"{figures} said after {format_date(day)}, the day you chose, {verb} left out."


def _nothing_words(later: int, *, has_number: bool) -> str:
    if later:
        return "By then nothing in the ledger fits."
    if has_number:
        return (
            "Nothing in the ledger fits. Try the number alone, a surname, a place, or fewer words."
        )
    return (
        "There is no number in this text to check, and no figure in the ledger has all of these "
        "words. Try a number, a surname or a place."
    )


def by_measure(ledger: Ledger, ids: Sequence[str]) -> dict[str, list[str]]:
    """These figures by what they count, the most frequent measure first, else as they come."""
    groups: dict[str, list[str]] = {}
    for figure_id in ids:
        groups.setdefault(ledger.figure(figure_id).measure, []).append(figure_id)
    return dict(sorted(groups.items(), key=lambda group: -len(group[1])))


def _named(ledger: Ledger, measure: str, ids: Sequence[str]) -> str:
    number = len(ids)
    return f"{ledger.measure_by_id[measure].label} · {number:,} figure{'s' * (number != 1)}"


def _draw_things(ledger: Ledger, by_thing: Mapping[str, Sequence[str]]) -> None:
    """What the number stands for, at a glance, before the figures one by one."""
    items = "".join(f"<li>{as_html(_named(ledger, m, ids))}</li>" for m, ids in by_thing.items())
    st.html(f'<ul class="fd-things">{items}</ul>')


def _summary(ledger: Ledger, found: Sequence[Found]) -> str:
    """How many figures, by how many claimants, about how many things: whether one is unique."""
    exact = [one for one in found if one.why is FoundBy.EXACT_NUMBER]
    counted = exact or found
    figures = [ledger.figure(one.figure) for one in counted]
    claimants = len({figure.claimant for figure in figures})
    things = len({figure.measure for figure in figures})
    if len(counted) == 1:
        return "One figure has this number." if exact else "One figure fits."
    said = f"{len(counted):,} figures {'have this number' if exact else 'fit'}"
    who = "all from one claimant" if claimants == 1 else f"from {claimants:,} claimants"
    what = "all about the same thing" if things == 1 else f"about {things:,} different things"
    return f"{said}, {who}, {what}. Open one to see who says otherwise."
