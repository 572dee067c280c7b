"""The parts of a figure's own page, each drawn from what the library says of the figure."""

import streamlit as st

from figuredesk.checking import said_by
from figuredesk.ledger import (
    Figure,
    Hedge,
    Ledger,
    Relations,
    Status,
    format_date,
    format_number,
    format_period,
)
from figuredesk.publishing import (
    about_words,
    cite_as_bibtex,
    cite_as_csl,
    cite_as_json_ld,
    cite_as_text,
)
from ui.figure_rows import ROWS_SHOWN, STATUS_WORDS, draw_figure_rows, printed_html
from ui.frame import heading, name_tab, paragraph
from ui.safe import as_html, link_html, web_address
from ui.screens import LEDGER, quantity_of, report_link

_PLAN_WORDS = "A plan or a forecast, not something that had happened."


def draw_head(ledger: Ledger, figure: Figure) -> None:
    """The number, what it counts, who said it, where it is printed."""
    number = quantity_of(ledger, figure.id)
    name_tab(f"{number} · {ledger.measure_by_id[figure.measure].label}")
    size = "fd-number fd-words" if figure.hedge is Hedge.VAGUE or len(number) > 24 else "fd-number"
    plan = f" {_PLAN_WORDS}" if figure.stance in ("proposes", "expects") else ""
    st.html(
        f'<h1 class="{size}" id="fd-content" tabindex="-1">{as_html(number)}</h1>'
        f'<p class="fd-what">{as_html(about_words(ledger, figure))}</p>'
        f'<p class="fd-said">{as_html(said_by(ledger, figure))}.{as_html(plan)}</p>'
        f'<p class="fd-facts">{printed_html(ledger, figure)}</p>'
        f'<p class="fd-facts fd-muted">{_archive_html(ledger, figure)}{as_html(_state(figure))}</p>'
    )


def draw_note_and_measure(ledger: Ledger, figure: Figure) -> None:
    """The public caveat of the row, and what exactly is counted."""
    measure = ledger.measure_by_id[figure.measure]
    if figure.note:
        paragraph(figure.note)
    paragraph(f"What is counted: {measure.definition}", muted=True)


def draw_relations(ledger: Ledger, figure: Figure, relations: Relations) -> None:
    """Its whole and parts, denials and answers, what the claimant said at other times."""
    if relations.whole:
        heading("Part of")
        draw_figure_rows(ledger, [relations.whole], "whole")
    if relations.parts:
        heading("Its parts")
        draw_figure_rows(ledger, relations.parts[:ROWS_SHOWN], "parts")
        if relations.remainder is not None:
            left = relations.remainder
            about = "about " if left.about else ""
            paragraph(f"The rest: {about}{format_number(left.value)} ({left.working}).")
        else:
            paragraph("The rest is not stated, and cannot be worked out from these numbers.")
    if relations.answers:
        heading("Denies or answers")
        draw_figure_rows(ledger, [relations.answers], "answers")
    if relations.answered_by:
        heading("Denied or answered by")
        draw_figure_rows(ledger, relations.answered_by[:ROWS_SHOWN], "answered")
    if relations.same_claimant:
        heading("The same claimant at other times")
        draw_figure_rows(ledger, relations.same_claimant[:ROWS_SHOWN], "same")
        _more(figure, len(relations.same_claimant), claimant=figure.claimant)


def draw_carriers(ledger: Ledger, figure: Figure) -> None:
    """The report it was read in, and the others that carry the same statement."""
    carriers = [r for r in figure.also_in if r in ledger.report_by_id]
    heading("Where it was printed")
    if carriers:
        number = len(carriers) + 1
        paragraph(
            f"One statement in {number} reports is one source: "
            "the outlets do not confirm one another."
        )
    for report_id in [figure.report, *carriers]:
        report = ledger.report_by_id[report_id]
        published = f", {format_period(report.published)}" if report.published else ""
        with st.container(key=f"fd-report-{report_id}", horizontal=True, gap="small"):
            title = f"“{report.title}”" if report.title else "no title noted"
            report_link(report_id, f"{report.outlet}{published}")
            st.html(
                f'<span lang="{as_html(report.language)}">{as_html(title)}</span> · '
                f"{link_html(report.url, f'Read it at {report.outlet}')}",
                width="stretch",
            )


def draw_citations(ledger: Ledger, figure: Figure, permalink: str) -> None:
    """Four ways to cite it, each with its copy button and its file."""
    heading("Cite this figure")
    made = {
        "Text": (cite_as_text, "txt", "text/plain"),
        "BibTeX": (cite_as_bibtex, "bib", "application/x-bibtex"),
        "CSL-JSON": (cite_as_csl, "csl.json", "application/json"),
        "JSON-LD": (cite_as_json_ld, "jsonld", "application/ld+json"),
    }
    for tab, (name, (cite, ending, mime)) in zip(st.tabs(list(made)), made.items(), strict=True):
        with tab:
            text = cite(ledger, figure.id, permalink=permalink)
            st.code(text, language=None, wrap_lines=True)
            st.download_button(
                f"Download as {name}", text, f"{figure.id}.{ending}", mime,
                key=f"fd-cite-{ending}", on_click="ignore",
            )  # fmt: skip


def _archive_html(ledger: Ledger, figure: Figure) -> str:
    address = ledger.report_by_id[figure.report].archive_url
    return f"{link_html(address, 'Archived copy')} · " if web_address(address) else ""


def _state(figure: Figure) -> str:
    if figure.status is Status.PROPOSED:
        return "Proposed: nobody has yet checked this row against the report."
    words = STATUS_WORDS[figure.status].capitalize()
    against = " against the report" if figure.status is Status.CHECKED else ""
    day = format_date(figure.checked_on.start) if figure.checked_on else ""
    details = ", ".join(part for part in (figure.checked_by, day) if part)
    return f"{words}{against}{f': {details}' if details else ''}."


def _more(figure: Figure, number: int, **filters: str) -> None:
    if number > ROWS_SHOWN:
        st.page_link(
            LEDGER,
            label=f"All {number:,} in the ledger",
            query_params={"measure": figure.measure, "place": figure.place, **filters},
        )
