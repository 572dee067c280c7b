"""Many processes save to one ledger while they are killed at random: is anything lost?

    python tests/bench/torture_saving.py --rounds 20      # the full measure
    python tests/bench/torture_saving.py --rounds 1 --seed 7

A round: 8 processes make 50 saves each, every other one a new figure, the rest a count
raised by one in a row that all of them share (with its correction, in two files). Random
ones are killed (SIGKILL) and started again, while a reader loads the ledger without pause.
After the round: every acknowledged save is there, the ledger was valid each time it was
read, the two files never disagreed, nothing is left lying about.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from figuredesk.errors import LedgerChanged
from figuredesk.ledger import (
    AddRow,
    Change,
    ChangeCell,
    Editor,
    load_ledger,
    save_change,
)
from figuredesk.ledger.csvfile import parse_table
from figuredesk.ledger.lock import LOCK_NAME
from figuredesk.ledger.schema import FILES
from figuredesk.ledger.snapshot import read_files

SHARED = "a-shared-count"
TABLES = {
    "figures": (
        "id,quote,value,low,high,hedge,measure,place,as_of,said_on,claimant,claimant_role,stance,"
        "part_of,replies_to,report,also_in,locator,status,checked_by,checked_on,note\n"
        f"{SHARED},counted 0 boats,0,,,exact,boats,harbour,2024-05-01,2024-05-02,harbour-master,,"
        "asserts,,,gazette-1,,,proposed,,,\n"
    ),
    "reports": (
        "id,outlet,title,url,archive_url,published,accessed,language,kind\n"
        "gazette-1,Gazette,Boats,https://gazette.example/1,,2024-05-02,2024-05-03,en,news\n"
    ),
    "measures": (
        "id,label,unit,kind,definition,terms\n"
        "boats,Boats in the harbour,boats,stock,Boats at a berth at noon.,boats\n"
    ),
    "places": "id,label,within,lat,lon,extent,names\nharbour,The harbour,,54.5,18.5,point,\n",
    "claimants": (
        "id,name,organisation,side,kind,names\nharbour-master,Harbour master,Port,Port,agency,\n"
    ),
    "corrections": "at,by,figure,column,was,now,kind,why\n",
}


@dataclass
class Round:
    """What one round showed."""

    acknowledged: int = 0
    kills: int = 0
    unacknowledged: int = 0  # on the disk, but its writer was killed before it heard so
    reads: int = 0
    seconds: float = 0.0
    longest_pause: float = 0.0  # between two acknowledged saves, kills and restarts included
    longest_after_kill: float = 0.0  # from a kill to the next acknowledged save


def write_ledger(folder: Path) -> None:
    """A small valid ledger."""
    for table, text in TABLES.items():
        (folder / f"{table}.csv").write_text(text, encoding="utf-8")


def work(folder: Path, worker: int, saves: int, log: Path) -> None:
    """Make this worker's saves, from the first that was not acknowledged."""
    editor = Editor(name=f"worker {worker}", known_by="command line")
    done = len(log.read_bytes().splitlines()) if log.exists() else 0
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in range(done, saves):
        # A killed writer cannot know whether its save stands, so it tries another name.
        name = f"w{worker}-{number}-{time.time_ns()}"
        if number % 2:
            _add(folder, name, editor)
        else:
            _raise_count(folder, name, editor)
        line = json.dumps({"name": name, "added": bool(number % 2), "at": time.monotonic()})
        os.write(out, line.encode() + b"\n")


def _add(folder: Path, name: str, editor: Editor) -> None:
    row = dict(zip(*(line.split(",") for line in TABLES["figures"].splitlines()), strict=True))
    row |= {"id": name, "quote": "counted 5 boats", "value": "5"}
    save_change(
        folder, Change(edits=(AddRow(table="figures", row=row),)), editor, datetime.now(UTC)
    )


def _raise_count(folder: Path, name: str, editor: Editor) -> None:
    while True:
        was = _count(read_files(folder, FILES))
        edit = ChangeCell(
            table="figures", id=SHARED, column="value", was=str(was), now=str(was + 1)
        )
        try:
            save_change(folder, Change(edits=(edit,), why=name), editor, datetime.now(UTC))
        except LedgerChanged:
            continue
        return


def _count(contents: dict[str, bytes]) -> int:
    """The shared count, which the figures and their corrections must agree about."""
    figures, history = (parse_table(contents[f"{t}.csv"]) for t in ("figures", "corrections"))
    count = int(figures.cell(figures.find_rows("id", SHARED)[0], "value"))
    assert count == len(history.rows), "the figure and its corrections disagree"
    for number in range(count):
        assert history.cell(number, "now") == str(number + 1), "a correction is out of order"
    return count


def read_on(folder: Path, log: Path) -> None:
    """Load the ledger again and again; stops at the first wrong one, with a trace."""
    parent = os.getppid()
    while os.getppid() == parent:  # a round that failed leaves no reader behind
        _count(read_files(folder, FILES))
        found = load_ledger(folder)
        assert not found.problems, found.problems
        with log.open("ab") as out:
            out.write(b"1\n")


def _fork(job: "object", *arguments: object) -> int:
    child = os.fork()
    if child:
        return child
    try:
        job(*arguments)  # type: ignore[operator]
    except BaseException:  # noqa: BLE001  the child must never run the parent's code
        import traceback

        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def run_round(folder: Path, dice: random.Random, workers: int, saves: int, kills: int) -> Round:
    """One round in `folder`; raises AssertionError for anything lost, torn or left."""
    ledger, logs = folder / "ledger", folder / "logs"
    ledger.mkdir()
    logs.mkdir()
    write_ledger(ledger)
    reader = _fork(read_on, ledger, logs / "reads")
    while not (logs / "reads").exists():  # it has something to import first
        assert os.waitpid(reader, os.WNOHANG) == (0, 0), "the reader found a wrong ledger"
        time.sleep(0.01)
    started = time.monotonic()
    result, killed_at = Round(), []
    running = {_fork(work, ledger, n, saves, logs / f"{n}"): n for n in range(workers)}
    next_kill = time.monotonic() + dice.uniform(0, 0.3)
    while running:
        child, status = os.waitpid(-1, os.WNOHANG)
        assert child != reader, "the reader found a wrong ledger"
        if child:
            worker = running.pop(child)
            if os.WIFSIGNALED(status):
                running[_fork(work, ledger, worker, saves, logs / f"{worker}")] = worker
            else:
                assert os.WEXITSTATUS(status) == 0, f"worker {worker} failed"
        elif result.kills < kills and time.monotonic() >= next_kill:
            os.kill(dice.choice(sorted(running)), signal.SIGKILL)
            result.kills += 1
            killed_at.append(time.monotonic())
            next_kill = time.monotonic() + dice.uniform(0, 0.6)
        else:
            time.sleep(0.002)
    result.seconds = time.monotonic() - started
    os.kill(reader, signal.SIGKILL)
    os.waitpid(reader, 0)
    _check(ledger, logs, result, killed_at, expected=workers * saves)
    return result


def _check(
    ledger: Path, logs: Path, result: Round, killed_at: list[float], *, expected: int
) -> None:
    lines = [
        json.loads(line)
        for log in logs.iterdir()
        if log.name != "reads"
        for line in log.read_text().splitlines()
    ]
    result.acknowledged = len(lines)
    assert result.acknowledged == expected
    result.reads = len((logs / "reads").read_bytes().splitlines())
    assert result.reads, "the reader never read"
    # one more save finds and finishes whatever the last kill left
    save = {"id": "zz-last", "label": "Last", "extent": "point"}
    last = Change(edits=(AddRow(table="places", row=save),))
    save_change(ledger, last, Editor(name="x", known_by="command line"), datetime.now(UTC))
    contents = read_files(ledger, FILES)
    figures, history = (parse_table(contents[f"{t}.csv"]) for t in ("figures", "corrections"))
    there = {figures.cell(n, "id") for n in range(len(figures.rows))}
    there |= {history.cell(n, "why") for n in range(len(history.rows))}
    lost = {line["name"] for line in lines} - there
    assert not lost, f"acknowledged, but not there: {lost}"
    result.unacknowledged = len(there) - 1 - len(lines)
    assert 0 <= result.unacknowledged <= result.kills
    _count(contents)
    assert not load_ledger(ledger).problems
    left = {p.name for p in ledger.iterdir()} - set(FILES) - {LOCK_NAME}
    assert not left, f"left lying about: {left}"
    times = sorted(line["at"] for line in lines)
    result.longest_pause = max(b - a for a, b in pairwise(times))
    waits = [min((t - k for t in times if t > k), default=0.0) for k in killed_at]
    result.longest_after_kill = max(waits, default=0.0)


def main() -> None:
    """Run the rounds and print what they showed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--saves", type=int, default=50)
    parser.add_argument("--kills", type=int, default=24, help="a round")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    rounds = []
    for number in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            found = run_round(Path(folder), dice, options.workers, options.saves, options.kills)
        rounds.append(found)
        print(f"round {number + 1}: {json.dumps(asdict(found))}", flush=True)
    print(
        f"{sum(r.acknowledged for r in rounds)} acknowledged saves, {sum(r.kills for r in rounds)}"
        f" kills, none lost; {sum(r.reads for r in rounds)} reads, none wrong; longest pause "
        f"{max(r.longest_pause for r in rounds):.2f} s, after a kill "
        f"{max(r.longest_after_kill for r in rounds):.2f} s"
    )


if __name__ == "__main__":
    main()
