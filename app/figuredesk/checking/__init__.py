"""Checking: mentions × ledger → verdicts, arithmetic, wording. The one public face."""

from figuredesk.checking.check import check_mentions, check_text
from figuredesk.checking.sentence import bare_statement, sentence_to_print, told_by
from figuredesk.checking.verdict import (
    SHOWN_AS,
    Light,
    Reason,
    ReasonCode,
    Verdict,
    VerdictKind,
)
from figuredesk.checking.wording import distinct_sentences, mention_words

__all__ = [
    "SHOWN_AS",
    "Light",
    "Reason",
    "ReasonCode",
    "Verdict",
    "VerdictKind",
    "bare_statement",
    "check_mentions",
    "check_text",
    "distinct_sentences",
    "mention_words",
    "sentence_to_print",
    "told_by",
]
