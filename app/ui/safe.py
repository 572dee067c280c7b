"""Untrusted text: everything that comes from the ledger, an address or a draft.

Each function makes such text fit for one place; nothing from outside is drawn without
one of them (or `st.text`, which shows text as it stands).
"""

import html
import re
from typing import Any
from urllib.parse import urlsplit

from figuredesk.ledger import visible_text

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_LAYOUT = re.compile(r"[\t\n\r]")


def as_html(text: object) -> str:
    """Text for the inside of an element or of a quoted attribute of `st.html`."""
    return html.escape(_LAYOUT.sub(" ", visible_text(str(text))), quote=True)


def as_label(text: object) -> str:
    """Text for a widget's label, which Streamlit reads as Markdown: shown as it stands.

    >>> as_label("![x](http://example.org) **7,000**")
    '\\\\!\\\\[x\\\\]\\\\(http\\\\:\\\\/\\\\/example\\\\.org\\\\) \\\\*\\\\*7\\\\,000\\\\*\\\\*'
    """
    return _PUNCTUATION.sub(r"\\\1", " ".join(visible_text(str(text)).split()))


def visible_data(value: Any) -> Any:
    """Data for a component that sets `textContent`: every text in it as it may be shown."""
    if isinstance(value, str):
        return visible_text(value)
    if isinstance(value, dict):
        return {name: visible_data(each) for name, each in value.items()}
    return [visible_data(each) for each in value] if isinstance(value, list | tuple) else value


def web_address(url: str) -> str | None:
    """The address when a reader may be sent there (http or https with a host), else None."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    return url.strip()


def link_html(url: str, text: str) -> str:
    """A link that opens in a tab of its own, or the bare text when the address is unfit."""
    address = web_address(url)
    if address is None:
        return as_html(text)
    return (
        f'<a href="{as_html(address)}" target="_blank" rel="noopener noreferrer">'
        f'{as_html(text)}<span class="fd-out" aria-hidden="true"> ↗</span>'
        '<span class="fd-unseen"> (opens in a new tab)</span></a>'
    )
