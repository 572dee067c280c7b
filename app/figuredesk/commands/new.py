"""Start a ledger in a new or empty folder.

It gets the six tables with example rows to edit, a descriptor (datapackage.json) and a
data dictionary (README.md) that explains every column.

examples:
  figuredesk new ~/our-ledger
  figuredesk --data ~/our-ledger
"""

import argparse
import shlex
import sys
from pathlib import Path

from figuredesk.ledger.starter import start_ledger


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the folder."""
    parser.add_argument("directory", metavar="DIR", type=Path, help="a new or empty folder")


def run(arguments: argparse.Namespace) -> int:
    """Write the files and say what to do with them."""
    directory = arguments.directory.expanduser()
    for path in start_ledger(directory):
        sys.stdout.write(f"  {path}\n")
    sys.stdout.write(
        f"\nA ledger is started in {directory}. Put your own rows in place of the examples;\n"
        "README.md explains every column. Then:\n\n"
        f"  figuredesk validate --data {shlex.quote(str(directory))}\n"
        f"  figuredesk --data {shlex.quote(str(directory))}\n"
    )
    return 0
