"""Checking: mentions × ledger → verdicts, arithmetic, wording. The one public face."""

from figuredesk.checking.answer import remark_on
from figuredesk.checking.check import check_mentions, check_text
from figuredesk.checking.comparable import known_on
from figuredesk.checking.phrases import (
    amount_words,
    capitalised,
    is_symbol_unit,
    measured_quantity,
)
from figuredesk.checking.sentence import bare_statement, said_by, sentence_to_print, told_by
from figuredesk.checking.speakers import manner_words
from figuredesk.checking.verdict import (
    SHOWN_AS,
    Light,
    Reason,
    ReasonCode,
    Verdict,
    VerdictKind,
)
from figuredesk.checking.wording import distinct_sentences, mention_words, noun_words

__all__ = [
    "SHOWN_AS",
    "Light",
    "Reason",
    "ReasonCode",
    "Verdict",
    "VerdictKind",
    "amount_words",
    "bare_statement",
    "capitalised",
    "check_mentions",
    "check_text",
    "distinct_sentences",
    "is_symbol_unit",
    "known_on",
    "manner_words",
    "measured_quantity",
    "mention_words",
    "noun_words",
    "remark_on",
    "said_by",
    "sentence_to_print",
    "told_by",
]
