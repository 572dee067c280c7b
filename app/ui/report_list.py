"""The reports as a reader looks for them: by outlet, language, year, words; a page at a time."""

import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence

import streamlit as st

from figuredesk.ledger import Figure, Ledger, Report, figures_in_report, format_period
from ui.address import in_address, many_in_address, read_many
from ui.figure_rows import ROWS_SHOWN, draw_figure_rows
from ui.frame import heading, page_title, paragraph
from ui.languages import language_name
from ui.paging import draw_pager, page_of
from ui.safe import as_html, link_html, web_address
from ui.screens import REPORTS, report_link

NO_YEAR = "not stated"
FACETS: dict[str, tuple[str, Callable[[Report], str]]] = {
    "outlet": ("Outlet", lambda report: report.outlet),
    "language": ("Language", lambda report: report.language),
    "kind": ("Kind", lambda report: report.kind.value),
    "year": ("Year", lambda report: report.published.text[:4] if report.published else NO_YEAR),
}


def figures_by_report(ledger: Ledger) -> dict[str, list[str]]:
    """The ids of the figures that were read in each report or are carried by it too."""
    found: dict[str, list[str]] = {}
    rows = zip(
        ledger.figures["id"], ledger.figures["report"], ledger.figures["also_in"], strict=True
    )
    for figure_id, report_id, also_in in rows:
        for carrier in dict.fromkeys([report_id, *also_in.split()]):
            found.setdefault(carrier, []).append(figure_id)
    return found


def draw_report_filters(ledger: Ledger) -> list[Report]:
    """The search box and the facets; returns the reports that fit, newest first."""
    reports = list(ledger.report_by_id.values())
    words = st.text_input(
        "Search the reports", placeholder="an outlet, a word of a title, an address",
        **in_address("q"),
    )  # fmt: skip
    found = [report for report in reports if _holds(report, words or "")]
    chosen = {name: read_many(name, _values(reports, name)) for name in FACETS}
    with st.container(key="fd-facets", horizontal=True):
        for name, (label, _) in FACETS.items():
            others = {facet: values for facet, values in chosen.items() if facet != name}
            _draw_facet(reports, [r for r in found if _fits(r, others)], name, label)
    kept = [report for report in found if _fits(report, chosen)]
    return sorted(
        kept, key=lambda report: report.published.text if report.published else "", reverse=True
    )


def draw_report_rows(ledger: Ledger, reports: Sequence[Report]) -> None:
    """A page of reports, each with its outlet as a link, its title and its number of figures."""
    carried = figures_by_report(ledger)
    _, start, end = page_of(len(reports), ROWS_SHOWN)
    with st.container(key="fd-rows-reports", gap=None):
        for place, report in enumerate(reports[start:end]):
            with st.container(key=f"fd-row-reports-{place}", horizontal=True, gap=None):
                report_link(report.id, report.outlet)
                number = len(carried.get(report.id, []))
                st.html(_row_html(report, number), width="stretch")
    draw_pager(len(reports), ROWS_SHOWN)


def draw_report(ledger: Ledger, report_id: str) -> None:
    """One report: what it is, where it is, and its figures in the order in which it prints them."""
    report = ledger.report_by_id.get(report_id)
    if report is None:
        page_title("There is no such report", tab="No such report")
        paragraph(f"The ledger has no report “{report_id[:120]}”. The link may be cut off.")
        st.page_link(REPORTS, label="All reports", query_params={})
        return
    page_title(report.title or report.outlet, tab=report.outlet)
    archived = (
        f" · {link_html(report.archive_url, 'Archived copy')}"
        if web_address(report.archive_url)
        else ""
    )
    st.html(
        f'<p class="fd-said">{as_html(_facts(report))}</p>'
        f'<p class="fd-facts">{link_html(report.url, report.url)}{archived}</p>'
    )
    st.page_link(REPORTS, label="All reports", query_params={})
    figure_ids = sorted(
        figures_in_report(ledger, report_id), key=lambda f: _place_in(ledger.figure(f))
    )
    number = len(figure_ids)
    heading(f"{number:,} figure{'s' * (number != 1)} in this report")
    if not figure_ids:
        paragraph("No figure of the ledger was read in it.")
    _, start, end = page_of(number, ROWS_SHOWN)
    draw_figure_rows(ledger, figure_ids[start:end], "report")
    draw_pager(number, ROWS_SHOWN)


def _place_in(figure: Figure) -> tuple[int, str]:
    """Where in the report it stands: the first number of its locator, else at the end."""
    found = re.search(r"\d{1,9}", figure.locator)
    return (int(found.group()) if found else sys.maxsize, figure.id)


def _row_html(report: Report, number: int) -> str:
    title = f"“{report.title}”" if report.title else "no title noted"
    figures = f"{number:,} figure{'s' * (number != 1)}"
    published = format_period(report.published) if report.published else "undated"
    return (
        f'<div class="fd-row-words"><div lang="{as_html(report.language)}">{as_html(title)}</div>'
        f'<div class="fd-muted">{as_html(published)} · {as_html(language_name(report.language))} · '
        f"{figures} · {link_html(report.url, 'Read it')}</div></div>"
    )


def _facts(report: Report) -> str:
    published = format_period(report.published) if report.published else "undated"
    outlet = [report.outlet] if report.title else []  # else the title of the page
    facts = [*outlet, published, language_name(report.language), report.kind.value]
    if report.accessed:
        facts.append(f"read on {format_period(report.accessed)}")
    return " · ".join(facts)


def _holds(report: Report, words: str) -> bool:
    text = f"{report.outlet} {report.title} {report.url} {report.id}".casefold()
    return all(word in text for word in words.casefold().split()[:20])


def _fits(report: Report, chosen: dict[str, list[str]]) -> bool:
    return all(not values or FACETS[name][1](report) in values for name, values in chosen.items())


def _values(reports: Sequence[Report], name: str) -> list[str]:
    counted = Counter(FACETS[name][1](report) for report in reports)
    if name == "year":
        return sorted(counted, reverse=True)
    return [value for value, _ in counted.most_common()]


def _draw_facet(reports: Sequence[Report], found: Sequence[Report], name: str, label: str) -> None:
    values = _values(reports, name)
    counts = Counter(FACETS[name][1](report) for report in found)

    def words(value: str) -> str:
        shown = language_name(value) if name == "language" else value
        return f"{shown} ({counts[value]:,})"

    st.multiselect(
        label, values, placeholder="Any", format_func=words, **many_in_address(name, values)
    )
