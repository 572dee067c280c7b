"""The entry: the server (imported by `streamlit run`) and the frame (run for every reader).

Streamlit runs this file as the script of each session, under the name `__main__`; the
server imports it under its own name and finds `app`.
"""

from pathlib import Path

import streamlit as st

from ui import screens

NAVIGATION = {
    screens.CHECK: ("Check", ""),
    screens.CHARTS: ("Charts", "charts"),
    screens.LEDGER: ("Ledger", "ledger"),
    screens.REPORTS: ("Reports", "reports"),
    screens.ADD: ("Add", "add"),
    screens.ABOUT: ("About", "about"),
}
HIDDEN = {screens.FIGURE: ("Figure", "figure"), screens.PROBLEMS: ("Problems", "problems")}


def draw() -> None:
    """One run of the script: the frame, then the screen that the address names."""
    from figuredesk.errors import LedgerError
    from ui.frame import draw_masthead, draw_problem_banner, draw_styles
    from ui.ledger import current_ledger, ledger_date
    from ui.unreadable import draw_unreadable

    here = Path(__file__).parent
    landed = {file: names for file, names in NAVIGATION.items() if (here / file).exists()}
    pages = [
        st.Page(file, title=title, url_path=path or None, default=file == screens.CHECK)
        for file, (title, path) in landed.items()
    ]
    pages += [
        st.Page(file, title=title, url_path=path, visibility="hidden")
        for file, (title, path) in HIDDEN.items()
    ]
    page = st.navigation(pages, position="hidden")
    draw_styles()
    shown = {file: title for file, (title, _) in landed.items()}
    try:
        ledger = current_ledger()
    except LedgerError as error:
        draw_masthead(shown, page.title, None, None)
        draw_unreadable(error)
        return
    draw_masthead(shown, page.title, ledger, ledger_date(ledger))
    if page.title != HIDDEN[screens.PROBLEMS][0]:  # that screen says it itself
        draw_problem_banner(ledger)
    page.run()


if __name__ == "__main__":
    draw()
else:
    from ui.server import lifespan, security_headers

    app = st.App(__file__, lifespan=lifespan, middleware=[security_headers()])
