"""Who is looking: the editor of this browser session, or nobody.

The library decides (`figuredesk.ledger.editor_of`); this module only collects what it
decides by: the connection, the settings, the claims of a signed-in person.
"""

import getpass
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from figuredesk.ledger import (
    Editor,
    Visit,
    WritingRules,
    editor_of,
    is_for_reading,
    rules_from,
)
from ui.ledger import ledger_directory


def current_editor() -> Editor | None:
    """The editor that this session belongs to; ask anew before every write."""
    if is_for_reading(ledger_directory()):
        return None
    return editor_of(_visit(), _claims(), writing_rules(), datetime.now(UTC))


def writing_rules() -> WritingRules:
    """The rules of this server, from its environment and secrets."""
    return rules_from(os.environ, os_user=_os_user(), sign_in=sign_in_is_set_up())


def sign_in_is_set_up() -> bool:
    """Whether secrets name an OpenID provider.

    A secrets file that cannot be read counts as set up: nobody can sign in then, and
    nobody can write, until it is mended.
    """
    try:
        return "auth" in st.secrets
    except StreamlitSecretNotFoundError:
        return any(Path(path).exists() for path in st.get_option("secrets.files"))


def _visit() -> Visit:
    headers = st.context.headers.to_dict()
    # Streamlit hides the two plain loopback addresses behind None; a session without a
    # browser has no headers, and those decide then.
    return Visit(
        server_address=st.get_option("server.address") or "",
        peer_address=st.context.ip_address or "127.0.0.1",
        headers=headers,
    )


def _claims() -> Mapping[str, object]:
    return st.user.to_dict() if st.user.get("is_logged_in", False) else {}


def _os_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in a bare container
        return ""
