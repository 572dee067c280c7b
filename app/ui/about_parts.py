"""The parts of the About page."""

from collections.abc import Sequence

import streamlit as st

from figuredesk.checking import SHOWN_AS
from figuredesk.ledger import SCHEMA, Ledger
from figuredesk.publishing import About
from ui import about_words
from ui.frame import heading, paragraph
from ui.paging import draw_pager, page_of
from ui.safe import as_html, as_label, link_html, web_address
from ui.screens import figure_link
from ui.tables import table_html

CORRECTIONS_SHOWN = 50
_TABLE_WORDS = {
    "figures": "what was said: a row a number",
    "reports": "where it was read",
    "measures": "what is counted",
    "places": "where",
    "claimants": "who says so",
    "corrections": "what was changed, and why",
}


def draw_verdicts() -> None:
    """The five verdicts, the lights and every reason."""
    heading("How to read a verdict")
    paragraph(
        "A verdict says what the ledger has about a number in your draft. It never says that a "
        "number is true or false."
    )
    rows = []
    for kind, meaning in about_words.VERDICTS.items():
        symbol, words = SHOWN_AS[kind]
        shown = f"{symbol} {as_html(words)}"
        mark = f'<span class="fd-verdict fd-verdict-{kind.value}">{shown}</span>'
        rows.append([mark, as_html(meaning)])
    st.html(table_html(("Verdict", "What it means"), rows, "Verdicts"))
    paragraph("Every verdict but a plain match gives its reasons:")
    reasons = [
        [f"<b>{as_html(code.value.replace('-', ' ').capitalize())}</b>", as_html(words)]
        for code, words in about_words.REASONS.items()
    ]
    with st.expander("All reasons"):
        st.html(table_html(("Reason", "What it means"), reasons, "Reasons"))
    paragraph("With it comes advice on printing the number:")
    lights = [
        [f"<b>{as_html(light.value.capitalize())}</b>", as_html(words)]
        for light, words in about_words.LIGHTS.items()
    ]
    st.html(table_html(("Advice", "When"), lights, "Advice on printing"))


def draw_rows_explained() -> None:
    """What a figure is, how it was hedged, and its editorial state."""
    heading("What a figure is")
    paragraph(
        "One number, or one vague quantity, said by one claimant, once. The claimant is who the "
        "number comes from, not the outlet that carried it. What is not stated stays empty: no "
        "date, bound or middle of a range is ever worked out."
    )
    hedges = [[f"<b>{h.value}</b>", as_html(words)] for h, words in about_words.HEDGES.items()]
    st.html(table_html(("How it was said", "In words such as"), hedges, "Hedges"))
    states = [
        [f"<b>{state.value}</b>", as_html(words)] for state, words in about_words.STATES.items()
    ]
    st.html(table_html(("State", "What it means"), states, "Editorial states"))


def draw_dictionary() -> None:
    """Every table and column, from the library's own schema."""
    heading("The data dictionary")
    paragraph("The ledger is six tables in plain CSV. An empty cell means: not stated.")
    for table in SCHEMA.values():
        words = _TABLE_WORDS.get(table.name, "")
        with st.expander(as_label(f"{table.title}: {words}" if words else table.title)):
            rows = [
                [
                    f"<code>{as_html(column.name)}</code>",
                    as_html(column.meaning),
                    as_html(_allowed(column.allowed, column.refers_to, str(column.type))),
                    "always" if column.required else "",
                ]
                for column in table.columns
            ]
            head = ("Column", "Meaning", "Holds", "Filled")
            st.html(table_html(head, rows, f"Columns of {table.file}"))


def draw_corrections(ledger: Ledger) -> None:
    """Every correction, newest first."""
    heading("Corrections")
    entries = ledger.correction_list[::-1]
    if not entries:
        paragraph("None so far. A figure that is corrected or withdrawn is listed here, with why.")
        return
    _, start, end = page_of(len(entries), CORRECTIONS_SHOWN)
    for entry in entries[start:end]:
        with st.container(horizontal=True, gap="small"):
            if ledger.has_figure(entry.figure):
                figure_link(ledger, entry.figure)
            st.html(
                f"<span>{as_html(entry.at[:10])}, {as_html(entry.by)}, {entry.kind.value}: "
                f"{as_html(entry.column)} was “{as_html(entry.was)}”, is “{as_html(entry.now)}”. "
                f"{as_html(entry.why)}</span>",
                width="stretch",
            )
    draw_pager(len(entries), CORRECTIONS_SHOWN)


def draw_citing(about: About) -> None:
    """How to cite, the licences and whom to write to."""
    heading("How to cite")
    paragraph(
        "Cite the report in which a figure was printed. Each figure's own page has the citation "
        "ready as text, BibTeX, CSL-JSON and JSON-LD, and a link that stays."
    )
    if about.title:
        paragraph(f"The ledger as a whole: {about.title}.")
    heading("Licence")
    if about.licences:
        for title, address in about.licences:
            st.html(f'<p class="fd-text">The ledger: {link_html(address, title or address)}</p>')
    else:
        paragraph("This ledger names no licence: ask its newsroom before you publish from it.")
    paragraph("The program: MIT licence. The quoted words remain their publishers'.")
    heading("Contact")
    contacts = [(name, address) for name, address in about.contributors if name or address]
    if not contacts and web_address(about.homepage):
        contacts = [("", about.homepage)]
    if not contacts:
        paragraph("Write to whoever runs this desk; the ledger itself names no contact.")
    for name, address in contacts:
        st.html(f'<p class="fd-text">{_contact_html(name, address)}</p>')


def _allowed(allowed: Sequence[str], refers_to: str, kind: str) -> str:
    if allowed:
        return ", ".join(allowed)
    return f"an id of {refers_to}" if refers_to else kind


def _contact_html(name: str, address: str) -> str:
    if web_address(address):
        return link_html(address, name or address)
    return as_html(f"{name} {address}".strip())
