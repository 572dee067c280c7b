"""What stands beside a mark when a reader points at it.

All text of a ledger is hostile: Plotly reads a small HTML of its own (bold, links), so
every word from the ledger is escaped here and nowhere else.
"""

import html
import textwrap
from typing import Any

from figuredesk.charts.charted import period_text, when_text
from figuredesk.ledger import NOT_STATED, visible_text

WRAP = 52
_STANCES = {
    "estimates": "an estimate",
    "proposes": "a proposal",
    "expects": "expected, not happened when said",
    "denies": "denied",
}
_STATES = {"proposed": "not yet checked", "withdrawn": "withdrawn", "corrected": "corrected"}


def plain(text: str, limit: int = 400) -> str:
    """Text that Plotly shows as it stands: one line, bounded, markup escaped.

    >>> plain("<b>7,000</b>")
    '&lt;b&gt;7,000&lt;/b&gt;'
    """
    return html.escape(shorten(_one_line(text), limit), quote=False)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where one ends near the limit."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit * 0.6 else cut).rstrip(" ,;:") + "…"


def wrapped(text: str, limit: int = 400) -> str:
    """The same, broken into lines that a narrow screen can hold."""
    lines = textwrap.wrap(shorten(_one_line(text), limit), WRAP) or [""]
    return "<br>".join(html.escape(line, quote=False) for line in lines)


def _one_line(text: str) -> str:
    return " ".join(visible_text(text).split())


def hover_text(row: Any) -> str:
    """The label of one chart row: number as said, claimant and role, date, place, outlet."""
    who = row.claimant_name if row.claimant != NOT_STATED else "No claimant named"
    who += f", {row.claimant_role}" if row.claimant_role else ""
    when = when_text(row.as_of, row.said_on, row.published)
    if row.as_of and row.said_on and row.said_on != row.as_of:
        when += f" (said {period_text(row.said_on)})"
    flags = [_STANCES.get(row.stance, ""), _STATES.get(row.status, "")]
    lines = [
        f"<b>{plain(row.quantity, 80)}</b>",
        wrapped(who),
        wrapped(f"{when} · {row.place_label}"),
        "" if row.quantity == f"“{row.quote}”" else wrapped(f"“{row.quote}”"),
        wrapped("; ".join(flag for flag in flags if flag)),
        wrapped(f"{row.outlet} · source {row.number}"),
    ]
    return "<br>".join(line for line in lines if line)
