"""The frame around every screen: styles, masthead, the ledger's state, titles."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from figuredesk.ledger import Ledger, format_date
from ui import screens
from ui.safe import as_html
from ui.signin import draw_sign_in
from ui.theme import stylesheet

NAME = "Figure Desk"
_ICON = Path(__file__).parent / "icon.svg"


def draw_styles() -> None:
    """The looks; first on every page, so that nothing is drawn bare."""
    st.html(stylesheet())


def draw_masthead(
    shown: dict[str, str], current: str, ledger: Ledger | None, changed: date | None
) -> None:
    """Wordmark, navigation (`shown`: file of the screen → its name), size and date.

    `current` is the name of the screen that is open.
    """
    st.html('<a class="fd-skip" href="#fd-content" target="_self">Skip to the content</a>')
    with st.container(key="fd-masthead", horizontal=True, vertical_alignment="center"):
        with st.container(key="fd-wordmark", width="content"):
            st.page_link(next(iter(shown)), label=NAME)
        with st.container(key="fd-nav", horizontal=True, width="content"):
            for file, name in shown.items():
                with st.container(
                    key="fd-current" if name == current else f"fd-to-{name.lower()}",
                    width="content",
                ):
                    st.page_link(file, label=name)
        with st.container(key="fd-landmarks"):
            _landmarks()(key="fd-landmarks-of-this-page", data={"current": current})
        if ledger is not None and changed is not None:
            st.space("stretch")
            st.html(
                f'<span class="fd-edition">{as_html(_edition(ledger, changed))}</span>',
                width="content",
            )
        draw_sign_in()


@cache
def _landmarks() -> Any:
    """Names the links a navigation and the open screen the current one, for screen readers.

    Streamlit's containers and links take no role and no `aria-current`.
    """
    script = Path(__file__).parent / "components" / "landmarks.js"
    return st.components.v2.component("figuredesk_landmarks", js=script.read_text(encoding="utf-8"))


def draw_problem_banner(ledger: Ledger) -> None:
    """That something is wrong in the ledger, with the way to the list; nothing when all is well."""
    if not ledger.problems:
        return
    with st.container(key="fd-banner", horizontal=True):
        st.html(f'<span role="status">{as_html(problem_summary(ledger))}</span>', width="content")
        st.page_link(screens.PROBLEMS, label="See the list")


def problem_summary(ledger: Ledger) -> str:
    """How many problems there are, and what they hide from view."""
    if not ledger.errors:
        return f"{_count(len(ledger.notices), 'note')} on how the ledger was read."
    words = f"{_count(len(ledger.errors), 'problem')} in the ledger"
    rows = len({(p.file, p.line) for p in ledger.errors if p.line > 1})
    if not rows:
        return f"{words}."
    return f"{words}: {_count(rows, 'row')} {'is' if rows == 1 else 'are'} not shown, or in part."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"


def page_title(words: str, lede: str = "", *, tab: str = "") -> None:
    """The one h1 of a screen, what it is for, and the name of the browser's tab."""
    name_tab(tab or words)
    under = f'<p class="fd-lede">{as_html(lede)}</p>' if lede else ""
    st.html(f'<h1 class="fd-title" id="fd-content" tabindex="-1">{as_html(words)}</h1>{under}')


def name_tab(words: str) -> None:
    """The title of the browser's tab, and its icon."""
    st.set_page_config(page_title=f"{words} · {NAME}", page_icon=_ICON)


def heading(words: str) -> None:
    """A section's h2, with a hairline over it."""
    st.html(f'<h2 class="fd-heading">{as_html(words)}</h2>')


def paragraph(words: str, *, muted: bool = False) -> None:
    """Words from anywhere, as text."""
    name = "fd-text fd-muted" if muted else "fd-text"
    st.html(f'<p class="{name}">{as_html(words)}</p>')


def _edition(ledger: Ledger, changed: date) -> str:
    day, month, year = format_date(changed).split()
    return f"{_count(len(ledger.figures), 'figure')} · {day} {month[:3]} {year}"
