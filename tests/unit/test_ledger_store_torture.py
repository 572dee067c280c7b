"""A small dose of `bench/torture_saving.py`, which says what it proves."""

import random
from pathlib import Path

from bench.torture_saving import run_round


def test_killed_writers_lose_nothing_and_block_nobody(tmp_path: Path) -> None:
    found = run_round(tmp_path, random.Random(11), workers=4, saves=8, kills=6)
    assert found.acknowledged == 32
    assert found.kills > 0
    assert found.longest_after_kill < 5
