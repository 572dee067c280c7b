"""Answers: what was found of a number, put into the words that a reader sees."""

from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.finding import SHOWN, Finding, unique_reasons
from figuredesk.checking.light import printing_light
from figuredesk.checking.objections import Against
from figuredesk.checking.verdict import ReasonCode, Verdict, VerdictKind
from figuredesk.checking.wording import word_reason
from figuredesk.ledger import Ledger, Stance, Status, format_period

_STRIP = 60


def answer(finding: Finding, index: LedgerIndex) -> Verdict:
    """The verdict of a finding, in words: reasons, light, and the sentence to print."""
    ledger = index.ledger
    words = finding.working.words if finding.working else ""
    reasons = tuple(
        word_reason(
            code,
            index.statements,
            finding.told.mention,
            [ledger.figure(entry.id) for entry in entries[:SHOWN]],
            working=words,
            objection=finding.objection,
        )
        for code, entries in unique_reasons(finding.reasons)
    )
    light, why = printing_light(
        finding.verdict, reasons, turned=_is_turned(finding), against=_against(finding)
    )
    return Verdict(
        mention=finding.told.mention,
        verdict=finding.verdict,
        reasons=reasons,
        figures=tuple(entry.id for entry in finding.rests_on[:SHOWN]),
        comparable=tuple(entry.id for entry in finding.comparable[:_STRIP]),
        sentence=_sentence(finding, index),
        light=light,
        light_reason=why,
        working=words or None,
    )


def _against(finding: Finding) -> Against | None:
    return finding.objection.against if finding.objection is not None else None


def _is_turned(finding: Finding) -> bool:
    """Whether the draft has somebody say what the ledger has them deny."""
    first = finding.rests_on[0] if finding.rests_on else None
    denies = first is not None and first.stance is Stance.DENIES
    return denies and not finding.told.as_denial


def _sentence(finding: Finding, index: LedgerIndex) -> str | None:
    """The words to print: the figure's own, or those of all operands; None for a withdrawn."""
    if not finding.rests_on:
        return None
    entries = finding.working.entries if finding.working else finding.rests_on[:1]
    if any(entry.status is Status.WITHDRAWN for entry in entries):
        return None
    denials = dict(finding.reasons).get(ReasonCode.DENIED, ())
    return " ".join(
        index.sentence(entry, [each for each in denials if each.replies_to == entry.id])
        for entry in entries
    )


def remark_on(verdict: Verdict, ledger: Ledger) -> str:
    """What the ledger notes of the figure that a verdict rests on first; "" for nothing.

    A number of something else rests on a figure that the reader did not ask about.
    """
    if not verdict.figures or verdict.verdict is VerdictKind.NOT_COMPARABLE:
        return ""
    figure = ledger.figure(verdict.figures[0])
    if not figure.note:
        return ""
    noted = f" ({format_period(figure.checked_on)})" if figure.checked_on else ""
    return f"The ledger’s note{noted}: {figure.note}"
