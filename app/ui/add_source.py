"""Where a report comes from: pasted, behind a link, or in a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from figuredesk.errors import DocumentError
from figuredesk.ledger import Editor, Ledger
from figuredesk.reading import limits
from figuredesk.reading.documents import Document, fetch_link, read_document
from ui.add_work import begin_work, resume_work, unfinished_works
from ui.frame import paragraph
from ui.safe import as_label

_BEGUN_SHOWN = 3
_TYPES = ["pdf", "docx", "html", "htm", "txt", "text", "md"]


def draw_sources(ledger: Ledger, editor: Editor, today: date) -> None:
    """What was begun, and the three ways in; each leads to the proposed figures."""
    for work in unfinished_works(editor)[:_BEGUN_SHOWN]:
        rows = f"{len(work.rows)} proposed figure{'s' * (len(work.rows) != 1)}"
        st.button(
            as_label(f"Go on with “{work.name}”, {rows}"),
            key=f"add-go-on-{work.key}",
            on_click=resume_work,
            args=(work,),
        )
    paste, link, upload = st.tabs(["Paste text", "Give a link", "Upload a file"])
    with paste, st.form("add-paste", border=False):
        text = st.text_area(
            "The text of the report",
            height=260,
            key="add-text",
            max_chars=limits.TEXT_CHARACTERS,
            placeholder="Paste the whole report, headline left out.",
        )
        day = _day("add-paste-day")
        if st.form_submit_button("Find the figures", type="primary") and _given(text):
            content = (text or "").encode("utf-8", "replace")
            _start(lambda: read_document(content, "pasted text"), day, ledger, editor, today)
    with link, st.form("add-link", border=False):
        url = st.text_input("The report's address", key="add-url", placeholder="https://…")
        day = _day("add-link-day")
        paragraph("The page is fetched once, by this server, from the public web only.", muted=True)
        if st.form_submit_button("Fetch and find the figures", type="primary") and _given(url):
            _start(lambda: _fetched(url or ""), day, ledger, editor, today)
    with upload, st.form("add-upload", border=False):
        file = st.file_uploader(
            f"A PDF, DOCX, HTML or text file, up to {limits.megabytes(limits.UPLOAD_BYTES)}",
            type=_TYPES,
            max_upload_size=limits.UPLOAD_BYTES // 2**20,
            key="add-file",
        )
        day = _day("add-upload-day")
        if st.form_submit_button("Find the figures", type="primary"):
            if file is None:
                st.warning("Choose a file first.")
            else:
                _start(lambda: _read(file.getvalue(), file.name), day, ledger, editor, today)


def _day(key: str) -> str:
    return (
        st.text_input(
            "Date of the report",
            key=key,
            placeholder="as 2021-11-18",
            help="“On Wednesday” and “now” are counted from it. Leave it empty where the "
            "document says its date itself, or where you do not know it.",
        )
        or ""
    ).strip()


def _given(text: str | None) -> bool:
    if text and text.strip():
        return True
    st.warning("There is nothing to read yet.")
    return False


def _start(
    read: Callable[[], Document], day: str, ledger: Ledger, editor: Editor, today: date
) -> None:
    try:
        published = date.fromisoformat(day) if day else None
    except ValueError:
        st.error(as_label(f"“{day}” is not a date. Write it as 2021-11-18, or leave it empty."))
        return
    try:
        document = read()
    except DocumentError as error:
        st.error(as_label(str(error)))
        return
    with st.spinner("Reading the numbers …"):
        begin_work(
            replace(document, published=published or document.published), editor, ledger, today
        )
    st.rerun()


def _fetched(url: str) -> Document:
    with st.spinner("Fetching the page …"):
        return fetch_link(url)


def _read(content: bytes, name: str) -> Document:
    bar = st.progress(0.0, "Reading the document …")
    try:
        return read_document(
            content,
            name,
            progress=lambda done, total: _show(bar, done, total) if done % 5 == 0 else None,
        )
    finally:
        bar.empty()


def _show(bar: DeltaGenerator, done: int, total: int) -> None:
    bar.progress(min(done / max(total, 1), 1.0), f"Page {done:,} of {total:,}")
