"""Loading: the CSVs of a folder → a `Ledger` with everything wrong in it listed."""

import csv
from pathlib import Path

import pandas as pd

from figuredesk.ledger.book import Ledger
from figuredesk.ledger.periods import parse_period
from figuredesk.ledger.snapshot import read_files, version_of

TABLES = ("figures", "reports", "measures", "places", "claimants", "corrections")
NUMBERS = {"value", "low", "high", "lat", "lon"}
PERIODS = {"figures": ("as_of", "said_on"), "reports": ("published",)}


def load_ledger(directory: Path) -> Ledger:
    """Load the ledger in `directory`; raises LedgerUnreadable when there is none."""
    contents = read_files(directory, [f"{table}.csv" for table in TABLES])
    frames = {
        table: _frame(table, content.decode("utf-8-sig"))
        for table, content in zip(TABLES, contents.values(), strict=True)
    }
    return Ledger(directory=directory, version=version_of(contents), **frames)


def _frame(table: str, text: str) -> pd.DataFrame:
    reader = csv.reader(text.splitlines(keepends=True))
    header = next(reader)
    rows, lines = [], []
    for row in reader:
        rows.append(row)
        lines.append(reader.line_num)
    frame = pd.DataFrame(rows, columns=header, dtype=str)
    for column in NUMBERS & set(header):
        frame[column] = pd.to_numeric(frame[column].replace("", None)).astype("float64")
    if table == "figures":
        frame["line"] = lines
    for column in PERIODS.get(table, ()):
        periods = [parse_period(cell) if cell else None for cell in frame[column]]
        for end in ("start", "end"):
            frame[f"{column}_{end}"] = pd.to_datetime(
                pd.Series([getattr(p, end) if p else None for p in periods], dtype=object)
            )
    return frame
