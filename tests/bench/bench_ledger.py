"""How long a ledger takes: validating in a fresh process, loading 100,000 figures.

Run: python tests/bench/bench_ledger.py. The first time is printed as a ratio to starting
Python and importing pandas, in the same run; the second to pandas reading the same file.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pandas as pd

from figuredesk.ledger import find_figures, load_ledger, parse_table

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
        start = time.perf_counter()
        ledger = load_ledger(folder)
        took = time.perf_counter() - start
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
    assert ours < LIMIT_SECONDS


if __name__ == "__main__":
    main()
