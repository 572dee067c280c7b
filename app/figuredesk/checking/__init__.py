"""Checking: mentions × ledger → verdicts, arithmetic, wording. The one public face."""

from figuredesk.checking.sentence import sentence_to_print
from figuredesk.checking.verdict import (
    SHOWN_AS,
    Light,
    Reason,
    ReasonCode,
    Verdict,
    VerdictKind,
)

__all__ = [
    "SHOWN_AS",
    "Light",
    "Reason",
    "ReasonCode",
    "Verdict",
    "VerdictKind",
    "sentence_to_print",
]
