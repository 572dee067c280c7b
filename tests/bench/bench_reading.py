"""How fast a text is read: against quantulum3 on one text, up to ten megabytes, and at worst.

    python tests/bench/bench_reading.py [--megabytes 10] [--hostile 200000]

The texts are made of the sentences below, with numbers drawn from a fixed seed: one number in
some 140 characters, twice as dense as a newspaper's, and one in some 300, as dense as the
reports on which the ledger rests. Times are of the processor, start-up
excluded; quantulum3 reads a smaller piece of the same text, for it is slow and linear. The
hostile texts repeat one shape, most of them a number every few characters.
"""

import argparse
import importlib.metadata
import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from figuredesk.ledger import load_ledger
from figuredesk.reading import detect_language, find_quantities, read_text, split_sentences

REPORT = date(2021, 11, 18)
SHIPPED = Path(__file__).parents[2] / "data"
PLAIN = (
    "The mayor said on Wednesday that the bridge would stay closed until the engineers had "
    "looked at every pillar, and that the ferry would go on running through the night.",
    "Nobody in the village had heard from the company since spring, and the shop by the "
    "station, where its workers used to buy their bread, has been empty ever since.",
    "According to the regional council, talks with the owners of the quarry will go on, "
    "although both lawyers have said in public that they expect to meet in court.",
    '"We were told to wait," said the head of the rescue service, who had slept in her car.',
)
NUMBERED = (
    "About {0:,} people were waiting at the crossing, the border service said, and nearly "
    "{1} had gone home since Monday.",
    "The company spent €{1} million on the new line in 2019, {2}.{3} per cent more than its "
    "board had planned.",
    "Between {1} and {0:,} sheep were moved to the hills, the farmers' union reckons.",
    "A few hundred families, {1} of them with small children, were given flats within two weeks.",
    "The storm brought winds of {1} km/h and cut power to at least {0:,} homes.",
)


DENSE, USUAL = 0.45, 0.2  # the share of sentences with numbers


def make_text(characters: int, share: float = DENSE) -> str:
    """News of about that many characters; the same each time."""
    draw = random.Random(4)
    parts: list[str] = []
    length = 0
    while length < characters:
        if draw.random() < share:
            numbers = (draw.randint(1000, 90000), draw.randint(11, 990), draw.randint(2, 90), 5)
            sentence = draw.choice(NUMBERED).format(*numbers)
        else:
            sentence = draw.choice(PLAIN)
        parts.append(sentence + ("\n\n" if draw.random() < 0.2 else " "))
        length += len(parts[-1])
    return "".join(parts)


def cpu_seconds(read: Callable[[str], object], text: str) -> float:
    """The processor time of one reading of the text."""
    began = time.process_time()
    read(text)
    return time.process_time() - began


def best_of(read: Callable[[str], object], text: str, times: int) -> float:
    return min(cpu_seconds(read, text) for _ in range(times))


def print_rates(readers: dict[str, Callable[[str], object]], text: str) -> None:
    """The rate of each reader, and how many times quantulum3's it is on the same text."""
    from quantulum3 import parser as quantulum

    quantulum.parse("warm up: 7 people")
    sample = text[:20_000]
    theirs = cpu_seconds(quantulum.parse, sample) / len(sample)
    version = importlib.metadata.version("quantulum3")
    print(f"{'quantulum3 ' + version:28} {1e-6 / theirs:8.4f} MB a second of processor time")
    for name, read in readers.items():
        ours = best_of(read, text, 5) / len(text)
        print(f"{name:28} {1e-6 / ours:8.4f} MB/s {theirs / ours:8.0f} times quantulum3")


def print_growth(read: Callable[[str], object], megabytes: float) -> None:
    """The processor time of a megabyte, in ever longer texts."""
    size = 0.1
    while size <= megabytes:
        text = make_text(int(size * 1_000_000))
        seconds = cpu_seconds(read, text)
        print(f"  {size:5.1f} MB  {seconds:7.2f} s  {seconds * 1e6 / len(text):6.2f} s a MB")
        size = round(size * 10, 1)


def print_hostile(find: Callable[[str], object], read: Callable[[str], list], size: int) -> None:
    """The processor time of texts that are made to be slow."""
    for name, shred in (
        ("digits", "7"), ("spaces", " "), ("commas", "1,"), ("spaced commas", "1, "),
        ("semicolons", "5;"), ("dashes", "1-"), ("words", "two "), ("hyphens", "twenty-"),
        ("rows of hyphens", "-"),
        ("hedges", "about "), ("brackets", "("), ("ranges", "5 to "), ("letters", "x"),
        ("line ends", "\n"), ("nulls", "\x00"), ("fractions", "½"), ("compounds", "einund"),
        ("places", "7 people in Poland "), ("dates", "12 on 3 May "), ("starts", "since 4 "),
        ("sayings", "he said 3, "), ("claimants", "Border Guard said 5 "),
    ):  # fmt: skip
        text = shred * (size // len(shred))
        seconds = cpu_seconds(find, text)
        began = time.process_time()
        count = len(read(text))
        whole = time.process_time() - began
        each = f"{whole * 1e6 / count:6.0f} µs a number" if count else ""
        print(f"  {name:14} find {seconds:6.2f} s   read {whole:6.2f} s  {each}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--megabytes", type=float, default=10)
    options.add_argument("--hostile", type=int, default=200_000, help="characters of each")
    chosen = options.parse_args()

    ledger = load_ledger(SHIPPED)
    readers: dict[str, Callable[[str], list]] = {
        "find_quantities": find_quantities,
        "read_text": lambda text: read_text(text, REPORT),
        "read_text with the ledger": lambda text: read_text(text, REPORT, ledger),
    }
    for read in readers.values():
        read("warm up: 7 people")
    for share in (DENSE, USUAL):
        text = make_text(300_000, share)
        found = len(find_quantities(text))
        each = len(text) // found
        print(f"{len(text):,} characters, {found:,} quantities, one in {each} characters")
        print_rates(readers, text)
    for name, part in (("detect_language", detect_language), ("split_sentences", split_sentences)):
        print(f"{name:28} {len(text) / 1e6 / best_of(part, text, 3):8.1f} MB/s")
    for name, read in readers.items():
        print(f"growth of {name}:")
        print_growth(read, chosen.megabytes)
    print(f"hostile, {chosen.hostile:,} characters each, read with the ledger:")
    print_hostile(find_quantities, readers["read_text with the ledger"], chosen.hostile)


if __name__ == "__main__":
    main()
