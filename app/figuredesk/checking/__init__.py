"""Checking: mentions × ledger → verdicts, arithmetic, wording. The one public face."""

from figuredesk.checking.check import check_mentions, check_text
from figuredesk.checking.phrases import capitalised, role_words, said_verb, speaker_words
from figuredesk.checking.sentence import bare_statement, sentence_to_print
from figuredesk.checking.verdict import (
    SHOWN_AS,
    Light,
    Reason,
    ReasonCode,
    Verdict,
    VerdictKind,
)
from figuredesk.checking.wording import mention_words

__all__ = [
    "SHOWN_AS",
    "Light",
    "Reason",
    "ReasonCode",
    "Verdict",
    "VerdictKind",
    "bare_statement",
    "capitalised",
    "check_mentions",
    "check_text",
    "mention_words",
    "role_words",
    "said_verb",
    "sentence_to_print",
    "speaker_words",
]
