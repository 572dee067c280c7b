"""A mention as a row of figures.csv: every column as text, nothing inferred."""

import re
import unicodedata
from collections.abc import Collection

from figuredesk.ledger import NOT_STATED, Ledger, MeasureKind, Stance, Status, number_cell
from figuredesk.reading.documents import Document
from figuredesk.reading.mention import Mention
from figuredesk.reading.proposals.proposal import FIGURE_COLUMNS
from figuredesk.reading.proposals.quotes import one_line, quote_of
from figuredesk.reading.proposals.surroundings import Surroundings

_SLUG_LENGTH = 80


def row_of(
    mention: Mention,
    around: Surroundings,
    document: Document,
    ledger: Ledger,
    *,
    claimant: str,
    report: str,
    taken: Collection[str],
) -> dict[str, str]:
    """The row that this mention makes, with an id that nothing in `taken` has."""
    measure = ledger.measure_by_id.get(mention.measure or "")
    plan = measure is not None and measure.kind is MeasureKind.PLAN
    plan = plan or mention.stance is Stance.PROPOSES
    as_of = mention.as_of.text if mention.as_of and not plan else ""
    row = dict.fromkeys(FIGURE_COLUMNS, "")
    row |= {
        "quote": quote_of(document.text, mention, is_part=around.is_part),
        "value": _number(mention.value),
        "low": _number(mention.low),
        "high": _number(mention.high),
        "hedge": mention.hedge.value,
        "measure": mention.measure or "",
        "place": mention.place or "",
        "as_of": as_of,
        "said_on": around.said_on,
        "claimant": claimant,
        "claimant_role": one_line(around.role),
        "stance": mention.stance.value,
        "report": report,
        "locator": document.locator_at(mention.start),
        "status": Status.PROPOSED.value,
    }
    published = document.published.isoformat() if document.published else ""
    day = around.said_on or (mention.as_of.end.isoformat() if mention.as_of else "") or published
    denied = "denial" if mention.stance is Stance.DENIES else ""
    who = claimant if claimant != NOT_STATED else slug(mention.counted or "") or "figure"
    row["id"] = free_id("-".join(filter(None, (day, mention.measure, denied, who))), taken)
    return row


def slug(text: str) -> str:
    """A text as a part of an id: lower-case Latin letters and digits.

    >>> slug("Natallya Eismont’s office"), slug("Błażej Poboży")
    ('natallya-eismonts-office', 'blazej-pobozy')
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("’", ""))
    ascii_text = plain.encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", ascii_text.replace("'", ""))
    return "-".join(words)[:_SLUG_LENGTH].strip("-")


def free_id(wanted: str, taken: Collection[str]) -> str:
    """`wanted` as an id, with a number at its end where it is taken."""
    base = slug(wanted)[: _SLUG_LENGTH * 2] or "row"
    found, number = base, 1
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found


def _number(value: float | None) -> str:
    return "" if value is None else number_cell(value)
