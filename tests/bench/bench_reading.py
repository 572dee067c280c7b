"""How fast quantities are read: against quantulum3 on one text, and up to ten megabytes.

    python tests/bench/bench_reading.py [--megabytes 10]

The text is made of the sentences below, with numbers drawn from a fixed seed, one number
in some 150 characters as in a newspaper. Times are of the processor, start-up excluded;
quantulum3 reads a smaller piece of the same text, for it is slow and linear.
"""

import argparse
import importlib.metadata
import random
import time
from collections.abc import Callable

from figuredesk.reading import detect_language, find_quantities, split_sentences

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


def make_text(characters: int) -> str:
    """News of about that many characters; the same each time."""
    draw = random.Random(4)
    parts: list[str] = []
    length = 0
    while length < characters:
        if draw.random() < 0.45:
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


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--megabytes", type=int, default=10)
    megabytes = options.parse_args().megabytes

    from quantulum3 import parser as quantulum

    find_quantities("warm up: 7 people")
    quantulum.parse("warm up: 7 people")
    text = make_text(1_000_000)
    found = len(find_quantities(text))
    print(f"{len(text):,} characters, {found:,} quantities, one in {len(text) // found} characters")
    sample = text[:20_000]
    theirs = cpu_seconds(quantulum.parse, sample) / len(sample)
    ours = best_of(find_quantities, text, 3) / len(text)
    version = importlib.metadata.version("quantulum3")
    print(f"quantulum3 {version}: {1e-6 / theirs:8.4f} MB a second of processor time")
    print(f"find_quantities:  {1e-6 / ours:8.4f} MB a second of processor time")
    print(f"ratio:            {theirs / ours:8.0f} times quantulum3")
    for name, part in (("detect_language", detect_language), ("split_sentences", split_sentences)):
        print(f"{name}:  {len(text) / 1e6 / best_of(part, text, 3):8.1f} MB/s")
    print("growth:")
    size = 1
    while size <= megabytes:
        long_text = make_text(size * 1_000_000)
        seconds = cpu_seconds(find_quantities, long_text)
        print(f"  {size:3} MB  {seconds:7.2f} s  {len(long_text) / 1e6 / seconds:6.2f} MB/s")
        size = size * 2 if size * 2 <= megabytes or size == megabytes else megabytes
    print("hostile, 1 MB each:")
    for name, shred in (
        ("digits", "7"), ("spaces", " "), ("commas", "1,"), ("dashes", "1-"), ("words", "two "),
        ("hyphens", "twenty-"),
        ("hedges", "about "), ("brackets", "("), ("ranges", "5 to "), ("letters", "x"),
        ("line ends", "\n"), ("nulls", "\x00"), ("fractions", "½"), ("compounds", "einund"),
    ):  # fmt: skip
        hostile = shred * (1_000_000 // len(shred))
        seconds = cpu_seconds(find_quantities, hostile)
        print(f"  {name:10} {seconds:7.2f} s")


if __name__ == "__main__":
    main()
