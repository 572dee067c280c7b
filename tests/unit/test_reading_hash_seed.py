"""A text is read the same in every process: no answer hangs on the order of a set."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [
    # places that are only hinted at, each as likely as the other
    "2000 migrants were stopped Latvian Polish Belarus Lithuania Latvia.",
    "2000 soldiers are Lithuanian Belarus near Lithuania border.",
    "до 2000 человек Польши границе Литвы границе Польши лес Латвии.",
    # a name of two words, each of them there twice
    "12 died border from Germany section with border Poland.",
    "до 300 человек в границу стороны Польши границу.",
    "The guards recorded 61 attempts on Poland's border with Belarus, their service said.",
    "Straż Graniczna mówi o 200 osobach na granicy polsko-białoruskiej.",
]
READ = """
import json, sys
from datetime import date
from pathlib import Path
from figuredesk.checking import check_text
from figuredesk.ledger import load_ledger
from figuredesk.reading import read_text

ledger = load_ledger(Path(sys.argv[1]))
day = date(2021, 11, 25)
for text in json.load(sys.stdin):
    print(json.dumps([repr(read_text(text, day, ledger)), repr(check_text(text, day, ledger))]))
"""


def _read_with(seed: int) -> list[list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(ROOT / "data")],
        input=json.dumps(TEXTS),
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT / "app")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def answers() -> tuple[list[list[str]], list[list[str]]]:
    return _read_with(1), _read_with(2)


@pytest.mark.parametrize("at", range(len(TEXTS)))
def test_one_answer_whatever_the_order_of_sets(
    answers: tuple[list[list[str]], list[list[str]]], at: int
) -> None:
    one, other = (each[at] for each in answers)
    assert "Mention" in one[0]
    assert one == other
