"""Signing in: one place in the masthead, and nothing there where it is not set up.

Signing in leaves the page and begins a new session, so it stands at the top, where it
is seen before anything is typed.
"""

import streamlit as st

from ui.rights import current_editor, sign_in_is_set_up
from ui.safe import as_html


def draw_sign_in() -> None:
    """Who is signed in, and the way in or out."""
    if not sign_in_is_set_up():
        return
    signed_in = st.user.get("is_logged_in", False)
    editor = current_editor()
    if editor is not None:
        _note(f"Editing as {editor.name}")
    elif signed_in:
        _note(f"Reading as {st.user.get('email') or 'somebody unnamed'}: not an editor, or expired")
    if editor is None and st.button("Sign in", key="fd-sign-in", type="tertiary"):
        st.login()
    if signed_in and st.button("Sign out", key="fd-sign-out", type="tertiary"):
        st.logout()


def _note(words: str) -> None:
    st.html(f'<span class="fd-edition">{as_html(words)}</span>', width="content")
