"""How long checking a 1,000-word draft takes, on the shipped ledger and on one of 100,000 rows.

    .venv/bin/python tests/bench/bench_checking.py

Prints milliseconds (best and middle of several runs, ledger loaded and index built) and the
ratio of checking to reading alone: what the ledger adds to the work. Two drafts: one as dense
with numbers as a bulletin (one in ten words, a paragraph told over and over), and one as a
report has them (one in some fifty words), each sentence another figure's.
"""

import dataclasses
import statistics
import sys
import time
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "app"))

from figuredesk.checking import check_text, sentence_to_print  # noqa: E402  the path is set above
from figuredesk.checking.comparable import index_of  # noqa: E402
from figuredesk.ledger import Ledger, load_ledger  # noqa: E402
from figuredesk.reading import read_text  # noqa: E402

DAY = date(2021, 12, 3)
RUNS = 9
PARAGRAPH = """
The Polish Border Guard said on Thursday that it had recorded 38,000 attempts to cross from
Belarus this year, after 17,300 in October and 8,900 in November. About 7,000 migrants are in
Belarus, according to the International Organization for Migration, while the Polish side says
about 10,000. In the logistics centre at Bruzgi some 1,000 people were still housed on Friday,
half of the 2,000 whom the embassy had counted the day before. Iraq has flown home 1,894 of its
citizens, its foreign ministry said, and another flight with 419 people is due on Saturday. At
least 13 people have died at the border, Human Rights Watch says. The barrier will cost
353 million euros and be 186 kilometres long; work starts in winter and ends in June.
"""

PLAIN = (
    "Nobody at the gate would say how long the talks were going to last, and the buses that had "
    "stood by the road since the morning left again without anybody on board.",
    "The mayor has asked the regional council for blankets and for a doctor, and says that the "
    "road to the forest will stay closed to everybody who does not live there.",
    "Volunteers who carry food into the woods at night tell of fires that have gone out, of wet "
    "shoes, and of telephones that nobody answers any more.",
)


def report_draft(ledger: Ledger, words: int) -> str:
    """Printed sentences of as many figures as it takes, each between two without a number."""
    parts: list[str] = []
    for at, key in enumerate(ledger.figures["id"]):
        parts += [sentence_to_print(ledger, ledger.figure(key)), PLAIN[at % len(PLAIN)]]
        if len(" ".join(parts).split()) >= words:
            break
    return " ".join(parts)


def made_ledger(base: Ledger, rows: int) -> Ledger:
    """The shipped ledger with made figures after it, spread over its measures and places."""
    random = np.random.default_rng(4)
    copies = -(-rows // len(base.figures))
    figures = pd.concat([base.figures] * copies, ignore_index=True).head(rows).copy()
    figures["id"] = [f"made-{n}" for n in range(len(figures))]
    for column in ("part_of", "replies_to"):
        figures[column] = ""
    figures["value"] = (figures["value"] * random.uniform(0.5, 2, len(figures))).round(-1)
    return dataclasses.replace(base, figures=figures, version=f"made-{rows}")


def timed(work: object, runs: int = RUNS) -> list[float]:
    """Milliseconds of processor time of each run."""
    spent = []
    for _ in range(runs):
        start = time.process_time()  # other programs on the machine are not counted
        work()  # type: ignore[operator]
        spent.append(1000 * (time.process_time() - start))
    return spent


def main() -> None:
    """Print the table."""
    shipped = load_ledger(ROOT / "data")
    words = PARAGRAPH.split()
    bulletin = "\n\n".join([PARAGRAPH.strip()] * -(-1000 // len(words)))
    report = report_draft(shipped, 1000)
    for name, ledger, limit in (
        ("shipped", shipped, 60),
        ("100,000 figures", made_ledger(shipped, 100_000), 200),
    ):
        start = time.perf_counter()
        index_of(ledger)
        built = 1000 * (time.perf_counter() - start)
        for kind, draft in (("bulletin", bulletin), ("report", report)):
            first = timed(lambda ledger=ledger, draft=draft: check_text(draft, DAY, ledger), 1)[0]
            whole = timed(lambda ledger=ledger, draft=draft: check_text(draft, DAY, ledger))
            reading = timed(lambda ledger=ledger, draft=draft: read_text(draft, DAY, ledger))
            ratio = statistics.median(whole) / statistics.median(reading)
            numbers = len(check_text(draft, DAY, ledger))
            print(
                f"{name:16} {kind:9} {len(draft.split())} words, {numbers} numbers: "
                f"check {min(whole):.0f} ms best, {statistics.median(whole):.0f} ms median "
                f"(limit {limit}), first {first:.0f} ms, index {built:.0f} ms; "
                f"reading alone {statistics.median(reading):.0f} ms; ratio {ratio:.2f}"
            )


if __name__ == "__main__":
    main()
