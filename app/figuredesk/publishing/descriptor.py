"""What the ledger says of itself in its `datapackage.json`: title, licence, contact.

A ledger may have no descriptor, or a broken one; the screens then say less.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The ledger's own words about itself; empty where it says nothing."""

    title: str = ""
    description: str = ""
    homepage: str = ""
    licences: tuple[tuple[str, str], ...] = ()  # title and address
    contributors: tuple[tuple[str, str], ...] = ()  # name and e-mail or address


def about_ledger(directory: Path) -> About:
    """Read the descriptor in this folder; what cannot be read is left empty."""
    try:
        found = json.loads((directory / "datapackage.json").read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return About()
    if not isinstance(found, dict):
        return About()
    return About(
        title=_text(found, "title"),
        description=_text(found, "description"),
        homepage=_text(found, "homepage"),
        licences=tuple(
            (_text(e, "title", "name"), _text(e, "path")) for e in _list(found, "licenses")
        ),
        contributors=tuple(
            (_text(e, "title", "name"), _text(e, "email", "path"))
            for e in _list(found, "contributors")
        ),
    )


def _list(found: dict[str, Any], name: str) -> list[dict[str, Any]]:
    entries = found.get(name)
    return [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []


def _text(found: dict[str, Any], *names: str) -> str:
    texts = (found.get(name) for name in names)
    return next((text for text in texts if isinstance(text, str) and text.strip()), "")
