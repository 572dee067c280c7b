"""10,000 hostile rows and 2,000 hostile documents along every way: what crashes, hangs, is lost?

    python tests/bench/hostile_rows.py                               # the full measure
    python tests/bench/hostile_rows.py --rows 1000 --documents 200   # a quick one

Rows go through load, search, charts, citations, check, proposals, export, save and undo, and
the screens on Streamlit's own test runner; documents through reading, check and proposals.
Printed: how often each step ran, processor seconds in all and of the slowest, and every step
over two seconds.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

if __name__ == "__main__":
    for folder in ("app", "tests"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / folder))

from streamlit.testing.v1 import AppTest

from figuredesk.errors import DocumentError
from figuredesk.ledger import Ledger
from figuredesk.reading.documents import read_document
from fixtures.documents.hostile import hostile_documents
from hostile import drafts, paths, payloads
from hostile.rows import write_hostile_ledger
from ui.check_draft import MAX_CHARACTERS, first_part

ROOT = Path(__file__).resolve().parents[2]
BATCH = 500
DRAFTS, SAVES = 40, 12
SCREENS = ("check", "charts", "ledger", "figure", "reports", "problems", "about", "add")


def run_rows(rows: int, batch: int, clock: paths.Clock) -> tuple[int, int, int]:
    """Rows made, rows shown, saves that stood."""
    made = shown = saves = 0
    attacks = cycle(random.Random(5).sample(payloads.ALL, len(payloads.ALL)))
    for seed in range(-(-rows // batch)):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_hostile_ledger(folder, figures=batch, seed=seed)
            ledger = paths.take_rows(folder, clock)
            made, shown = made + batch, shown + len(ledger.figures)
            paths.take_away(ledger, clock)
            paths.look_up(ledger, clock)
            paths.chart_all(ledger, clock)
            paths.cite_all(ledger, clock)
            paths.try_examples(ledger, clock)
            for draft in drafts.hostile_drafts(ledger, DRAFTS, seed):
                paths.check_draft(draft, ledger, clock)
                paths.propose_all(draft, ledger, clock)
            for cells in islice(attacks, SAVES):
                saves += paths.save_and_undo(folder, ledger, cells, clock)
            _draw_screens(folder, ledger, clock)
        print(f"{made:,} rows, {shown:,} shown, late: {clock.late}", flush=True)
    return made, shown, saves


def _draw_screens(folder: Path, ledger: Ledger, clock: paths.Clock) -> None:
    os.environ["FIGUREDESK_DATA"] = str(folder)
    for screen in SCREENS:
        app = AppTest.from_file(str(ROOT / "app" / "main.py"), default_timeout=120)
        app.switch_page(f"views/{screen}.py")
        if screen == "figure":
            app.query_params["id"] = ledger.figures["id"].iloc[0]
        if screen == "check":
            app.query_params["q"] = next(drafts.hostile_drafts(ledger, 1))
        with clock.step(f"screen: {screen}"):
            app.run()
        assert not app.exception, app.exception


def run_documents(count: int, ledger: Ledger, clock: paths.Clock) -> tuple[int, int]:
    """Documents that were read, documents that were refused."""
    read = refused = 0
    for name, content in hostile_documents(count):
        start = time.monotonic()
        with clock.step("document: read", name):  # the parsers run in a process of their own
            try:
                text = read_document(content, name).text
            except DocumentError as error:
                assert str(error)
                refused, text = refused + 1, ""
        wall = time.monotonic() - start
        if wall > clock.limit:
            clock.late.append(("document: read, by the clock", round(wall, 2), name))
        if text:
            read += 1
            text = first_part(text[:MAX_CHARACTERS])  # as the screen checks it
            paths.check_draft(text, ledger, clock)
            paths.propose_all(text, ledger, clock)
    return read, refused


def main() -> int:
    """Run, print, and fail where something took too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--batch", type=int, default=BATCH, help="rows of one ledger")
    parser.add_argument("--documents", type=int, default=2_000)
    options = parser.parse_args()
    clock = paths.Clock()
    made, shown, saves = run_rows(options.rows, options.batch, clock)
    with tempfile.TemporaryDirectory() as name:
        write_hostile_ledger(Path(name), figures=BATCH)
        ledger = paths.take_rows(Path(name), clock)
        read, refused = run_documents(options.documents, ledger, clock)
    print(f"{made:,} rows: {shown:,} shown, the others named; {saves} saves stood, were undone")
    print(f"{read + refused:,} documents: {read:,} read, {refused:,} refused in words")
    for step, (worst, what) in sorted(clock.slowest.items()):
        print(
            f"{step:18} {clock.count[step]:7,} x {clock.total[step]:9.2f} s,"
            f" worst {worst:.2f} {what}"
        )
    print(f"over {clock.limit:g} s: {clock.late or 'none'}")
    return 1 if clock.late else 0


if __name__ == "__main__":
    sys.exit(main())
