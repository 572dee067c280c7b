"""Write a ledger's figures, or some of them, as CSV, JSON or Parquet.

A filter may be given more than once; a figure is kept when it meets one of each kind.
After the ledger's own columns come what they point to: claimant_name, side, place_label,
outlet, url and others. In CSV, cells that a spreadsheet would run as a formula (that begin
with = + - @ or a tab) get an apostrophe before them.

examples:
  figuredesk export > figures.csv
  figuredesk export --measure deaths --since 2021-11-01 --until 2021-11-30
  figuredesk export --format parquet --output figures.parquet
  figuredesk export --search "about 7,000" --format json
"""

import argparse
import difflib
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from figuredesk.commands.ledger_option import add_data_option
from figuredesk.errors import WrongUse
from figuredesk.ledger import Ledger, Status, load_ledger

if TYPE_CHECKING:
    import pandas as pd

_FORMATS = ("csv", "json", "parquet")
_FILTERS = {
    "measure": "id of a measure",
    "place": "id of a place",
    "claimant": "id of a claimant",
    "side": "side of the claimant",
    "status": "proposed, checked, corrected or withdrawn",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the ledger, the form of the output and the filters."""
    add_data_option(parser)
    parser.add_argument("--format", choices=_FORMATS, help="default: by --output's name, else csv")
    parser.add_argument("--output", metavar="FILE", type=Path, help="default: standard output")
    for name, what in _FILTERS.items():
        parser.add_argument(f"--{name}", action="append", default=[], metavar="X", help=what)
    parser.add_argument("--since", metavar="D", type=_day, help="first day: YYYY-MM-DD")
    parser.add_argument("--until", metavar="D", type=_day, help="last day: YYYY-MM-DD")
    parser.add_argument("--search", metavar="WORDS", default="", help="all words must be found")


def run(arguments: argparse.Namespace) -> int:
    """Select and write; returns the exit status."""
    from figuredesk.ledger.selecting import select_figures
    from figuredesk.publishing.tables import figures_table

    ledger = load_ledger(arguments.data)
    _check_filters(arguments, ledger)
    chosen = select_figures(
        ledger,
        **{name: getattr(arguments, name) for name in _FILTERS},
        since=arguments.since,
        until=arguments.until,
        search=arguments.search,
    )
    content = _writer(_format(arguments))(figures_table(ledger, chosen))
    if arguments.output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    try:
        arguments.output.write_bytes(content)
    except OSError as error:
        raise WrongUse(
            f"{arguments.output} cannot be written: {error.strerror}. Choose another file."
        ) from error
    rows = len(chosen)
    left_out = len(ledger.errors)
    sys.stderr.write(f"{rows:,} figure{'' if rows == 1 else 's'} written to {arguments.output}.\n")
    if left_out:
        sys.stderr.write(f"The ledger has {left_out:,} problems: see `figuredesk validate`.\n")
    return 0


def _format(arguments: argparse.Namespace) -> str:
    if arguments.format:
        return str(arguments.format)
    ending = arguments.output.suffix.lstrip(".").lower() if arguments.output else ""
    return ending if ending in _FORMATS else "csv"


def _writer(form: str) -> "Callable[[pd.DataFrame], bytes]":
    from figuredesk.publishing import tables

    return {
        "csv": tables.frame_to_csv_bytes,
        "json": tables.frame_to_json_bytes,
        "parquet": tables.frame_to_parquet_bytes,
    }[form]


def _check_filters(arguments: argparse.Namespace, ledger: Ledger) -> None:
    """A filter that names nothing is a typing error, not an empty export."""
    known = {
        "measure": set(ledger.measure_by_id),
        "place": set(ledger.place_by_id),
        "claimant": set(ledger.claimant_by_id),
        "side": set(ledger.claimants["side"]),
        "status": {status.value for status in Status},
    }
    for name, words in known.items():
        for value in getattr(arguments, name):
            if value not in words:
                near = difflib.get_close_matches(value, words, n=3)
                hint = f" Did you mean {', '.join(near)}?" if near else ""
                raise WrongUse(f"The ledger has no {name} “{value}”.{hint}")
    if arguments.since and arguments.until and arguments.since > arguments.until:
        raise WrongUse(f"--since {arguments.since} is after --until {arguments.until}.")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day; write it like 2021-11-18") from None
