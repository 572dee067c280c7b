"""The looks, in one place: tokens for light and dark, and the rules made of them.

The tokens that pictures share come from the charts' palette. `light-dark()` follows the
paper that the reader's system asks for, as Streamlit's own theme does. The masthead and
the screens are styled by the classes `fd-…` and the keys of their containers.
"""

from functools import cache
from pathlib import Path

from figuredesk.charts.palette import DARK, LIGHT

VERDICT_COLOURS = {
    "matches": ("#0B6E4F", "#4CC38A"),
    "caveat": ("#8A5A00", "#E5B454"),
    "differs": ("#B3261E", "#FF8A80"),
    "not-comparable": ("#5B4A9E", "#B7A6FF"),
    "not-in-ledger": ("#55606B", "#AAB4BE"),
}
_SHARED = ("paper", "raised", "ink", "muted", "hairline", "accent")


def tokens() -> dict[str, tuple[str, str]]:
    """Every colour by name: its value on light paper and on dark."""
    shared = {name: (getattr(LIGHT, name), getattr(DARK, name)) for name in _SHARED}
    return shared | VERDICT_COLOURS


@cache
def stylesheet() -> str:
    """The style element for `st.html`."""
    named = "".join(
        f"--fd-{name}:light-dark({light},{dark});" for name, (light, dark) in tokens().items()
    )
    rules = (Path(__file__).parent / "frame.css").read_text(encoding="utf-8")
    return f"<style>:root,.stApp{{{named}}}\n{rules}</style>"
