"""Reading a text: every quantity in it with all that the text says of it."""

import datetime

from figuredesk.ledger import Ledger
from figuredesk.reading.context import Passages, read_context
from figuredesk.reading.context.index import index_ledger
from figuredesk.reading.find import quantities_in
from figuredesk.reading.languages import detect_language
from figuredesk.reading.mention import Mention
from figuredesk.reading.refusals import NO_NAMES


def read_text(
    text: str,
    date: datetime.date | None = None,
    ledger: Ledger | None = None,
    language: str | None = None,
    *,
    apart: bool = False,
) -> list[Mention]:
    """The mentions of a text, in order, never overlapping.

    `date` is the day of the report: "on Wednesday" and the present are read against it,
    and without it they stay undated. `ledger` gives the measures, places and claimants
    that a mention is matched to; without one these stay None, and all else is read all
    the same. `language` is an ISO 639-1 code; None detects it. A change, "rose from 200 to
    300", is one mention with both ends, as the field's gold standards have it; `apart` makes
    it two.
    """
    return _read(text, date, ledger, language, keep=False, apart=apart)[0]


def read_passages(
    text: str,
    date: datetime.date | None = None,
    ledger: Ledger | None = None,
    language: str | None = None,
) -> tuple[list[Mention], Passages | None]:
    """As `read_text`, with the sentences that they were read from; None where there are none.

    A change is two mentions, for each end was said of a time of its own.
    """
    return _read(text, date, ledger, language, keep=True, apart=True)


def _read(
    text: str,
    date: datetime.date | None,
    ledger: Ledger | None,
    language: str | None,
    *,
    keep: bool,
    apart: bool,
) -> tuple[list[Mention], Passages | None]:
    language = language or detect_language(text)
    known = index_ledger(ledger, language).called if ledger is not None else NO_NAMES
    quantities, sentences = quantities_in(text, language, known, apart=apart)
    if not quantities:
        return [], None
    passages = Passages(
        text, quantities, sentences, report=date, ledger=ledger, language=language, keep=keep
    )
    contexts = read_context(passages)
    mentions = [
        Mention(  # by place: names cost as much again
            found.start,
            found.end,
            found.text,
            found.value,
            found.low,
            found.high,
            found.hedge,
            found.kind,
            found.unit,
            found.counted,
            context.measure,
            context.place,
            context.as_of,
            context.claimant,
            context.claimant_text,
            context.stance,
            found.paragraph,
        )
        for found, context in zip(quantities, contexts, strict=True)
    ]
    return mentions, passages
