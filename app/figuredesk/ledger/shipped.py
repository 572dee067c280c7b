"""The ledger that ships with the program: where it lies, and who may change it.

In a checkout it is the project's own `data/`, there to be worked on. An installed copy of
it goes with the next version of the program, and every change of it would: it is for
reading.
"""

from pathlib import Path

from figuredesk.errors import NotAllowed

_PACKAGED = Path(__file__).resolve().parents[1] / "data"
_PROJECT = Path(__file__).resolve().parents[3] / "data"

FOR_READING = (
    "This ledger came with the program and would go with its next version, so it is for "
    "reading. Start one of your own with “figuredesk new DIR”, then “figuredesk --data DIR”."
)


def shipped_ledger() -> Path:
    """The folder of the ledger that ships."""
    return _PACKAGED if _PACKAGED.is_dir() else _PROJECT


def is_for_reading(directory: Path) -> bool:
    """Whether this is the installed program's copy, which nobody changes."""
    return directory.resolve() == _PACKAGED


def refuse_shipped(directory: Path) -> None:
    """Raise NotAllowed for a ledger that is for reading."""
    if is_for_reading(directory):
        raise NotAllowed(f"Nothing was saved. {FOR_READING}")
