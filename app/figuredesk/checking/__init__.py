"""Checking: mentions × ledger → verdicts, arithmetic, wording. The one public face."""

from figuredesk.checking.verdict import Light, Reason, ReasonCode, Verdict, VerdictKind

__all__ = ["Light", "Reason", "ReasonCode", "Verdict", "VerdictKind"]
