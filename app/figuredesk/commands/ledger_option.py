"""Which ledger a command works on: `--data DIR`, `FIGUREDESK_DATA`, or the one that ships."""

import argparse
import os
from pathlib import Path

from figuredesk.ledger.shipped import shipped_ledger


def add_data_option(parser: argparse.ArgumentParser) -> None:
    """Add `--data DIR`."""
    parser.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        default=Path(os.environ.get("FIGUREDESK_DATA") or shipped_ledger()),
        help="folder of the ledger (default: FIGUREDESK_DATA, else the one that ships)",
    )
