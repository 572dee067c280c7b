"""What stands beside the draft: its day, examples to try, and a file to check instead."""

from datetime import date

import streamlit as st

from figuredesk.errors import DocumentError
from figuredesk.ledger import Ledger
from figuredesk.publishing import Example, draft_examples
from figuredesk.reading.documents import read_document, shown_name
from figuredesk.reading.limits import UPLOAD_BYTES, megabytes
from ui.address import read_text, write_address
from ui.check_draft import MAX_CHARACTERS, draft_revision, set_draft
from ui.frame import paragraph

_DAY = "draft-day"
_FILE = "draft-file"
_PROBLEM = "draft-file-problem"
_EARLIEST = date(1900, 1, 1)
_LATEST = date(2199, 12, 31)
_SHOWN = 20  # characters of what the address has for a day


def draw_day(today: date) -> date:
    """The day the draft is read on; in the address, so that a colleague gets the same answer.

    An address without a day that can be, is read as today, and that is said.
    """
    asked = read_text("date")
    try:
        found: date | None = date.fromisoformat(asked)
    except ValueError:
        found = None
    fits = found is not None and _EARLIEST <= found <= _LATEST
    day = found if found is not None and fits else today
    st.session_state[_DAY] = day
    st.date_input(
        "Day your reader reads it",
        key=_DAY,
        on_change=_day_to_address,
        args=(today,),
        min_value=_EARLIEST,
        max_value=_LATEST,
        format="YYYY-MM-DD",
        help="The reader's day. A figure said later does not exist for this draft; "
        "“now” and “last week” are counted from here.",
    )
    if asked and not fits:
        paragraph(f"“{asked[:_SHOWN]}” in the address is not a day, so today is used.")
    return day


def _day_to_address(today: date) -> None:
    day = st.session_state[_DAY] or today
    write_address({"date": None if day == today else day.isoformat()})


def draw_examples(ledger: Ledger) -> None:
    """Examples made from the ledger; each sets the box and the day."""
    with st.container(key="fd-examples", horizontal=True):
        st.html("<span>Try:</span>", width="content")
        for place, example in enumerate(_examples(ledger.version, ledger)):
            st.button(
                example.name,
                key=f"example-{place}",
                type="tertiary",
                on_click=_try,
                args=(example.text, example.day),
            )


@st.cache_resource(show_spinner=False, max_entries=2)
def _examples(version: str, _ledger: Ledger) -> tuple[Example, ...]:
    """Made once a version of the ledger: at 100,000 figures that takes a second."""
    return draft_examples(_ledger)


def _try(text: str, day: date) -> None:
    set_draft(text)
    write_address({"date": day.isoformat(), "q": None}, resets=("page",))


def draw_upload() -> None:
    """A DOCX, HTML, PDF or text file whose text is put into the box."""
    # another text in the box: the panel is drawn anew, shut
    with st.popover("Check a file", width="stretch", key=f"draft-file-panel-{draft_revision()}"):
        st.file_uploader(
            f"DOCX, HTML, PDF or text, up to {megabytes(UPLOAD_BYTES)}",
            type=["docx", "html", "htm", "txt", "md", "pdf"],
            key=_FILE,
            on_change=_take_file,
            max_upload_size=UPLOAD_BYTES // 2**20,
        )
        if st.session_state.get(_PROBLEM):
            paragraph(st.session_state[_PROBLEM])


def _take_file() -> None:
    """Read the file into the box; it is not kept."""
    st.session_state[_PROBLEM] = ""
    upload = st.session_state.get(_FILE)
    if upload is None:
        return
    try:
        document = read_document(upload.getvalue(), upload.name)
    except DocumentError as error:
        st.session_state[_PROBLEM] = str(error)
        return
    if len(document.text) > MAX_CHARACTERS:
        st.session_state[_PROBLEM] = (
            f"“{shown_name(upload.name)}” has {len(document.text):,} characters; the first "
            f"{MAX_CHARACTERS:,} are checked here. Check the rest as a second draft."
        )
    set_draft(document.text)
