"""How long a ledger takes: validating in a fresh process, loading and saving 100,000 figures.

Run: python tests/bench/bench_ledger.py. The first time is printed as a ratio to starting
Python and importing pandas, in the same run; the second to pandas reading the same file;
a save of one row, of ten new rows, and one that is refused, in processor seconds, as a
ratio to loading.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

from figuredesk.errors import ChangeRefused
from figuredesk.ledger import (
    AddRow,
    Change,
    Editor,
    Ledger,
    correction_change,
    figure_cells,
    find_figures,
    load_ledger,
    parse_table,
    save_change,
    undo,
)

DATA = Path(__file__).resolve().parents[2] / "data"
APP = Path(__file__).resolve().parents[2] / "app"
COPIES = 270
LIMIT_SECONDS = 1.5

VALIDATE = (
    f"import sys; sys.path.insert(0, {str(APP)!r});"
    "from pathlib import Path; from figuredesk.ledger import validate_ledger;"
    f"assert validate_ledger(Path({str(DATA)!r})) == ()"
)


def _fresh(code: str) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def _many_figures(folder: Path) -> int:
    for path in DATA.glob("*.csv"):
        (folder / path.name).write_bytes(path.read_bytes())
    table = parse_table((DATA / "figures.csv").read_bytes())
    lines = [table.head]
    at = [table.columns[name] for name in ("id", "part_of", "replies_to")]
    for copy in range(COPIES):
        for row in table.rows:
            cells = list(row.cells)
            for position in at:
                cells[position] += f"-{copy}" if cells[position] else ""
            lines.append(table.write_row(cells))
    (folder / "figures.csv").write_text("".join(lines), encoding="utf-8")
    return len(lines) - 1


@contextmanager
def _saving(what: str, load_seconds: float) -> Iterator[None]:
    start = time.process_time()
    yield
    took = time.process_time() - start
    print(f"  {what}: {took:.2f} s of processor; {took / load_seconds:.2f} × loading")
    assert took < load_seconds / 2, f"{what} took {took:.2f} s"


def _save(ledger: Ledger, load_seconds: float) -> None:
    now, ada = datetime.now(UTC), Editor(name="Ada", known_by="command line")
    figure = ledger.figure(ledger.figures["id"].iloc[len(ledger.figures) // 2])
    change = correction_change(figure, {"note": "Compared again."}, "the report says so")
    with _saving("save one changed row", load_seconds):
        saved = save_change(ledger.directory, change, ada, now)
    with _saving("undo it", load_seconds):
        undo(ledger.directory, saved, ada, now)
    cells = figure_cells(figure)
    rows = [AddRow(table="figures", row=cells | {"id": f"zz-new-{n}"}) for n in range(10)]
    with _saving("add ten rows", load_seconds):
        saved = save_change(ledger.directory, Change(edits=tuple(rows)), ada, now)
    with _saving("take them back", load_seconds):
        undo(ledger.directory, saved, ada, now)
    wrong = AddRow(table="figures", row=cells | {"id": "zz-new", "place": "nowhere"})
    with _saving("refuse a wrong row", load_seconds):
        try:
            save_change(ledger.directory, Change(edits=(wrong,)), ada, now)
        except ChangeRefused as error:
            assert [problem.cell for problem in error.problems] == ["nowhere"]
        else:
            raise AssertionError("a wrong row was saved")


def main() -> None:
    """Print the times and their ratios."""
    pandas, ours = _fresh("import pandas"), _fresh(VALIDATE)
    print(f"validate the shipped ledger, fresh process: {ours:.2f} s (limit {LIMIT_SECONDS} s)")
    print(f"  import pandas alone: {pandas:.2f} s; ratio {ours / pandas:.2f}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = _many_figures(folder)
        start = time.perf_counter()
        pd.read_csv(folder / "figures.csv", dtype=str, keep_default_na=False)
        bare = time.perf_counter() - start
        start, busy = time.perf_counter(), time.process_time()
        ledger = load_ledger(folder)
        took, busy = time.perf_counter() - start, time.process_time() - busy
        assert ledger.problems == () and len(ledger.figures) == count
        print(f"load and check {count:,} figures: {took:.2f} s; {took / bare:.1f} × read_csv")
        for query in ("eismont", "eismont", "7,000"):
            start = time.perf_counter()
            find_figures(ledger, query)
            print(f"  find “{query}”: {time.perf_counter() - start:.3f} s")
        start = time.perf_counter()
        for figure in ledger.figures["id"].head(1000):
            ledger.figure(figure)
        print(f"  one figure by id: {(time.perf_counter() - start) * 1e3:.0f} µs")
        _save(ledger, busy)
    assert ours < LIMIT_SECONDS


if __name__ == "__main__":
    main()
