"""Hostile ledgers: as many rows as asked for, from a seed.

Most of the rows are fit to be shown, with an attack in every text that they hold; the
others have cells in them that no ledger may have. Which is which is not told: whoever
loads them must show or name every row.
"""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

from figuredesk.ledger.schema import SCHEMA
from figuredesk.ledger.vocabulary import (
    ClaimantKind,
    Extent,
    Hedge,
    MeasureKind,
    ReportKind,
    Stance,
    Status,
)
from hostile import payloads

HUGE = 200_000  # characters of the longest cells
_SIDES = 14
_WILD_SHARE = 0.4

Row = dict[str, str]


class HostileLedger:
    """A folder's tables, made from a seed; the same seed, the same bytes."""

    def __init__(self, seed: int, figures: int) -> None:
        self.chance = random.Random(seed)
        few = max(4, figures // 12)
        self.tables: dict[str, list[Row]] = {
            "measures": [self._measure(n) for n in range(10)],
            "places": [self._place(n) for n in range(14)],
            "claimants": [self._claimant(n) for n in range(few)],
            "reports": [self._report(n) for n in range(few)],
            "corrections": [],
        }
        self.tables["figures"] = [self._figure(n) for n in range(figures)]
        self.tables["corrections"] = [self._correction(n) for n in range(figures // 10)]
        for table in ("figures", "reports", "claimants", "places", "measures", "corrections"):
            share = _WILD_SHARE if table == "figures" else 0.03
            for row in self.tables[table]:
                if self.chance.random() < share:
                    self._spoil(table, row)

    def write(self, folder: Path) -> None:
        """Write the tables as CSVs into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        for table, rows in self.tables.items():
            out = io.StringIO()
            writer = csv.DictWriter(
                out, SCHEMA[table].column_names, restval="", lineterminator="\n",
                quoting=self.chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
            )  # fmt: skip
            writer.writeheader()
            writer.writerows(rows)
            content = out.getvalue().encode("utf-8", "surrogatepass")
            (folder / SCHEMA[table].file).write_bytes(content)

    def _text(self, words: int = 0) -> str:
        """One or two attacks with something of every day around them."""
        chance = self.chance
        parts = [chance.choice(payloads.TEXTS) for _ in range(chance.choice([1, 1, 1, 2]))]
        text = chance.choice(["{}", "{}", "about 7,000 {}", "x{}"]).format(" ".join(parts))
        return " ".join(text.split()[:words]) if words else text

    def _maybe(self, make: Callable[[], str], share: float = 0.6) -> str:
        return make() if self.chance.random() < share else ""

    def _measure(self, n: int) -> Row:
        return {
            "id": f"measure-{n}",
            "label": self._text(),
            "unit": self.chance.choice(["people", "attempts", "eur", "%", self._text()]),
            "kind": list(MeasureKind)[n % len(MeasureKind)].value,
            "definition": self._text(),
            "terms": self.chance.choice(["migrants|people", "attempts", self._text()]),
        }

    def _place(self, n: int) -> Row:
        placed = self.chance.random() < 0.6
        return {
            "id": f"place-{n}",
            "label": self._text() if n else "Belarus",
            "within": f"place-{self.chance.randrange(n)}" if n and placed else "",
            "lat": self.chance.choice(["90", "-90", "0", "52.7", "-0"]) if placed else "",
            "lon": self.chance.choice(["180", "-180", "0", "23.9", "-0"]) if placed else "",
            "extent": self.chance.choice(list(Extent)).value,
            "names": "|".join(self._text() for _ in range(2)),
        }

    def _claimant(self, n: int) -> Row:
        return {
            "id": f"claimant-{n}" if n else "not-stated",
            "name": self._text(),
            "organisation": self._maybe(self._text),
            "side": self._text() if n % 3 == 0 else f"Side {n % _SIDES}",
            "kind": self.chance.choice(list(ClaimantKind)).value,
            "names": self._maybe(lambda: f"{self._text()}|{self._text()}"),
        }

    def _report(self, n: int) -> Row:
        url = payloads.LIVE_LINKS[n % len(payloads.LIVE_LINKS)].format(n=n)
        return {
            "id": f"report-{n}",
            "outlet": self._text(),
            "title": self._maybe(self._text),
            "url": url.replace(" ", "%20"),
            "archive_url": self._maybe(lambda: f"https://archive.example/{n}", 0.3),
            "published": self.chance.choice(["", "2021-11", "2021-11-20", "9999-12-31"]),
            "accessed": self.chance.choice(["", "2021-11-21"]),
            "language": self.chance.choice(["en", "pl", "ru", "ar", "zh-Hant"]),
            "kind": self.chance.choice(list(ReportKind)).value,
        }

    def _figure(self, n: int) -> Row:
        chance = self.chance
        hedge = chance.choice(list(Hedge))
        status = chance.choice(list(Status))
        row = {
            "id": f"figure-{n}",
            "quote": self._text(words=12),
            "hedge": hedge.value,
            "measure": f"measure-{chance.randrange(10)}",
            "place": f"place-{chance.randrange(14)}",
            "as_of": self._date(chance.random() < 0.3),
            "said_on": self._maybe(lambda: chance.choice(["2021-11-18", "2021-11", "9999-12-31"])),
            "claimant": self._id_of("claimants"),
            "claimant_role": self._maybe(self._text),
            "stance": chance.choice(list(Stance)).value,
            "part_of": self._maybe(lambda: f"figure-{chance.randrange(n or 1)}", 0.2) if n else "",
            "replies_to": self._maybe(lambda: f"figure-{chance.randrange(n or 1)}", 0.1)
            if n
            else "",
            "report": self._id_of("reports"),
            "also_in": self._maybe(lambda: self._id_of("reports"), 0.2),
            "locator": self._maybe(self._text),
            "status": status.value,
            "note": self._maybe(self._text),
        }
        row |= {"checked_by": "", "checked_on": ""}
        if status is not Status.PROPOSED:
            row |= {"checked_by": self._text(), "checked_on": "2021-12-01"}
        if hedge is Hedge.RANGE:
            row |= {"low": "7", "high": chance.choice(["7000", "999999999999999"])}
        elif hedge is not Hedge.VAGUE:
            row["value"] = chance.choice(payloads.LIVE_NUMBERS)
        return row

    def _date(self, period: bool) -> str:
        if period:
            return self.chance.choice(["2021-11-01/2021-11-30", "0001/9999", "2021/2021-11-18"])
        return self.chance.choice(["", "2021-11-18", "2021-11-17", *payloads.LIVE_DATES])

    def _correction(self, n: int) -> Row:
        return {
            "at": "2021-12-01T10:00:00Z",
            "by": self._text(),
            "figure": f"figure-{n}",
            "column": "note",
            "was": self._text(),
            "now": self._text(),
            "kind": "correction",
            "why": self._text(),
        }

    def _id_of(self, table: str) -> str:
        return self.chance.choice(self.tables[table])["id"]

    def _spoil(self, table: str, row: Row) -> None:
        """Put what no ledger may hold into a few cells."""
        columns = SCHEMA[table].column_names
        for column in self.chance.sample(columns, self.chance.choice([1, 1, 2, 4])):
            row[column] = self._wild(column)

    def _wild(self, column: str) -> str:
        chance = self.chance
        if chance.random() < 0.02:
            return chance.choice(["7", "<b>", "7,000 ", "\u202e", "(", "٧"]) * (HUGE // 6)
        if column in ("value", "low", "high", "lat", "lon"):
            return chance.choice(payloads.NUMBERS)
        if column in ("as_of", "said_on", "published", "accessed", "checked_on", "at"):
            return chance.choice(payloads.DATES)
        if column in ("url", "archive_url"):
            return chance.choice(payloads.LINKS)
        return chance.choice(payloads.ALL)


def write_hostile_ledger(folder: Path, *, figures: int, seed: int = 20211118) -> None:
    """A ledger of so many figures, each of them hostile, in a folder."""
    HostileLedger(seed, figures).write(folder)
