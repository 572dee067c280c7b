"""Tables to take away: figures as CSV, JSON or Parquet.

A cell that a spreadsheet would run as a formula (one that begins with = + - @, a tab or
a line break) gets an apostrophe before it in CSV, as spreadsheets themselves mark text.
So does such a sign inside of a cell after a semicolon, a tab or a line break: where commas
are decimal, Excel cuts at semicolons. JSON and Parquet hold the text as it is.
"""

import csv
import io
import json
import math
import re
from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from figuredesk.ledger import Ledger
from figuredesk.ledger.schema import SCHEMA

_FORMULA_SIGNS = "=+@\uff1d\uff0b\uff0d\uff20-"
_FORMULA = re.compile(
    rf"^(?=[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff]*[{_FORMULA_SIGNS}])"
    rf"|(?<=[;\t\r\n])(?=[{_FORMULA_SIGNS}])"
)
_ADDED = {  # column of figures → what its row says, and under which name
    "measure": {"measure_label": "label", "unit": "unit", "measure_kind": "kind"},
    "place": {"place_label": "label"},
    "claimant": {"claimant_name": "name", "side": "side"},
    "report": {"outlet": "outlet", "title": "title", "url": "url", "published": "published"},
}
_TABLES = {
    "measure": "measures",
    "place": "places",
    "claimant": "claimants",
    "report": "reports",
}


def figures_table(ledger: Ledger, figures: pd.DataFrame) -> pd.DataFrame:
    """Rows of `ledger.figures` for a reader: the ledger's columns, then what they point to.

    `measure_label`, `unit`, `measure_kind`, `place_label`, `claimant_name`, `side`,
    `outlet`, `title`, `url` and `published` (of the report) are added.
    """
    table = figures[list(SCHEMA["figures"].column_names)].reset_index(drop=True)
    for column, added in _ADDED.items():
        rows = getattr(ledger, _TABLES[column]).set_index("id")
        for name, source in added.items():
            table[name] = table[column].map(rows[source]).fillna("").astype("str")
    return table


def defuse_cell(cell: str) -> str:
    """The cell as text that no spreadsheet runs.

    >>> defuse_cell('=HYPERLINK("x")'), defuse_cell("about 7,000")
    ('\\'=HYPERLINK("x")', 'about 7,000')
    """
    return _FORMULA.sub("'", cell)


def frame_to_csv_bytes(frame: pd.DataFrame, *, with_mark: bool = False) -> bytes:
    """UTF-8, commas, LF, a header; empty for what is not stated; formulas defused.

    `with_mark` puts a byte order mark first, which Excel needs to see that it is UTF-8.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([defuse_cell(str(name)) for name in frame.columns])
    columns = [_csv_cells(frame[name]) for name in frame.columns]
    writer.writerows(zip(*columns, strict=True))
    return out.getvalue().encode("utf-8-sig" if with_mark else "utf-8")


def frame_to_json_bytes(frame: pd.DataFrame) -> bytes:
    """A list of objects, one a row a line: numbers as numbers, null for what is not stated."""
    names = [str(name) for name in frame.columns]
    columns = [_json_cells(frame[name]) for name in frame.columns]
    rows = (
        json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, allow_nan=False)
        for row in zip(*columns, strict=True)
    )
    body = ",\n".join(rows)
    return (f"[\n{body}\n]\n" if body else "[]\n").encode()


def frame_to_parquet_bytes(frame: pd.DataFrame) -> bytes:
    """Parquet: text as strings, numbers as doubles, days as dates, null for not stated."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    arrays = {str(name): _arrow_cells(frame[name]) for name in frame.columns}
    out = io.BytesIO()
    pq.write_table(pa.table(arrays), out)
    return out.getvalue()


def _is_number(column: "pd.Series[Any]") -> bool:
    return pd.api.types.is_numeric_dtype(column.dtype)


def _text_cells(column: "pd.Series[Any]") -> Iterable[str]:
    if pd.api.types.is_datetime64_any_dtype(column.dtype):
        return list(column.dt.strftime("%Y-%m-%d").fillna(""))
    return [str(cell) for cell in column.fillna("").tolist()]


def _number_text(value: float) -> str:
    if math.isnan(value):
        return ""
    return str(int(value)) if value == int(value) else repr(float(value))


def _csv_cells(column: "pd.Series[Any]") -> Iterable[str]:
    if _is_number(column):
        return [_number_text(value) for value in column.tolist()]
    return [defuse_cell(cell) for cell in _text_cells(column)]


def _json_cells(column: "pd.Series[Any]") -> Iterable[str | float | None]:
    if _is_number(column):
        return [
            None if math.isnan(value) else int(value) if value == int(value) else value
            for value in column.tolist()
        ]
    return [cell or None for cell in _text_cells(column)]


def _arrow_cells(column: "pd.Series[Any]") -> object:
    import pyarrow as pa

    if pd.api.types.is_datetime64_any_dtype(column.dtype):
        return pa.array(column.to_numpy().astype("datetime64[D]"), type=pa.date32())
    if pd.api.types.is_integer_dtype(column.dtype):
        return pa.array(column.to_numpy(), type=pa.int64())
    if _is_number(column):
        values = column.to_numpy(dtype="float64")
        return pa.array(values, type=pa.float64(), mask=np.isnan(values))
    return pa.array([cell or None for cell in _text_cells(column)], type=pa.string())
