"""A mention as a row of figures.csv: every column as text, nothing inferred."""

import re
import unicodedata
from collections.abc import Collection

from figuredesk.ledger import NOT_STATED, Ledger, MeasureKind, Stance, Status, number_cell
from figuredesk.reading import limits
from figuredesk.reading.documents import Document
from figuredesk.reading.mention import Mention
from figuredesk.reading.proposals.proposal import FIGURE_COLUMNS
from figuredesk.reading.proposals.surroundings import Surroundings

_NO_TEXT = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+"
)
_QUOTE_REACH = 120  # how far after the number what it counts may stand
_LEADING = re.compile(r"(?:\b(?:the other|another|a further|the remaining)\s+)$", re.IGNORECASE)
_PHRASE = re.compile(r"[^.,;:!?()\[\]\"“”«»\n]*")
_FOLLOWING_WORDS = 3
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
        "claimant_role": _clean(around.role),
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


def quote_of(text: str, mention: Mention, *, is_part: bool = False) -> str:
    """The printed words that hold the number: at most twelve, with what it counts."""
    start, end = mention.start, mention.end
    if found := _LEADING.search(text, max(0, start - 20), start):
        start = found.start()
    after = text[end : end + _QUOTE_REACH]
    counted = mention.counted or ""
    at = after.casefold().find(counted.casefold()) if counted else -1
    phrase = _PHRASE.match(after)
    reach = phrase.end() if phrase else 0
    if is_part:  # "2,000 of whom"
        end += sum(len(word) for word in re.findall(r"\s*\S+", after)[:2])
    elif 0 <= at <= reach and len((text[start:end] + after[: at + len(counted)]).split()) <= (
        limits.QUOTE_WORDS
    ):
        end += at + len(counted)
    else:
        words = list(re.finditer(r"\S+", after[:reach]))[:_FOLLOWING_WORDS]
        end += words[-1].end() if words else 0
    quote = _clean(text[start:end])
    # a spreadsheet takes these for the beginning of a formula
    quote = quote.lstrip("=+-@\t\r ") or _clean(mention.text).lstrip("=+-@ ")
    return " ".join(quote.split()[: limits.QUOTE_WORDS])


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


def _clean(text: str) -> str:
    return " ".join(_NO_TEXT.sub(" ", text).split())
