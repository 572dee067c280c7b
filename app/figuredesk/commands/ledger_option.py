"""Which ledger a command works on: `--data DIR`, `FIGUREDESK_DATA`, or the project's own."""

import argparse
import os
from pathlib import Path

PROJECT_DATA = Path(__file__).resolve().parents[3] / "data"


def add_data_option(parser: argparse.ArgumentParser) -> None:
    """Add `--data DIR`."""
    parser.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        default=Path(os.environ.get("FIGUREDESK_DATA") or PROJECT_DATA),
        help="folder of the ledger (default: FIGUREDESK_DATA, else the one that ships)",
    )
