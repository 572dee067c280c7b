"""Hostile drafts: attacks, a ledger's own words turned against it, and texts made to hang."""

import math
import random
from collections.abc import Iterator

from figuredesk.ledger import Ledger
from hostile import payloads

SHAPES = (
    "{0} migrants are in Belarus, said {1}.",
    "“{0}” {1} 7,000 people ({2})",
    "{1}\n\n{0}\r\n\r\n{2}\u2028 about 7,000",
    "{0}{1}{2}" * 12,
    "7,000 {0} of whom 2,000 {1}, {2}",
    "{1} said on 18 November 2021 that at least 7,000 {0} were at the border",
)
LONG = 3_000  # characters: up to 1,500 numbers in one endless sentence
HANGERS = (
    "9" * 40_000,
    "7,000 " * 6_000,
    "," * 60_000,
    "7," * 20_000,
    "((" * 20_000,
    "about " * 8_000 + "7,000",
    "hundreds of " * 5_000,
    "between 7 and " * 4_000,
    "7 to " * 8_000,
    "seven hundred and " * 4_000,
    "a" * 60_000 + " 7,000",
    "A. B. " * 8_000 + "7,000",
    " " * 60_000 + "7,000",
    "\n" * 60_000 + "7,000",
    "\u0301" * 40_000 + "7,000",
    "\u202e" * 40_000 + "7,000",
    "2,000 of the 7,000 " * 3_000,
    "“" * 40_000 + "7,000 people",
    "Minister X said Y said " * 2_500 + "7,000",
    "one in " * 6_000 + "five",
    "7-" * 20_000,
    "7%" * 15_000,
    "€7m " * 8_000,
    "in November 2021 " * 3_000 + "7,000 people",
    "7\u00a0" * 20_000,
    "half a million and a " * 3_000,
    "не менее " * 6_000 + "7 тыс.",
    "etwa sieben" * 5_000,
)
"""Each asks a pattern or a walk over a text for more than a line of work."""


def hostile_drafts(ledger: Ledger, count: int, seed: int = 7) -> Iterator[str]:
    """Drafts of attacks and of what the ledger's own rows say."""
    chance = random.Random(seed)
    figures = ledger.figures
    rows = list(zip(figures["quote"], figures["claimant"], figures["value"], strict=True))
    for _ in range(count):
        words = [chance.choice(payloads.ALL) for _ in range(3)]
        if rows and chance.random() < 0.7:
            quote, claimant, value = chance.choice(rows)
            name = ledger.claimant_by_id[claimant].name
            words = [quote if math.isnan(value) else f"{value:,.0f} {quote}", name, words[2]]
        yield chance.choice(SHAPES).format(*words)
