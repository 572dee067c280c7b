"""The sentence that the app prints for a figure, pasted into a draft, rests on that figure.

A reporter copies the sentence, an editor pastes the story: it must not come back red.
"""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_text, sentence_to_print
from figuredesk.ledger import Figure, Ledger, load_ledger

LEDGER = load_ledger(Path(__file__).resolve().parents[2] / "data")
FOUND = {VerdictKind.MATCHES, VerdictKind.CAVEAT}
_NO_DATE = date(2026, 12, 31)


def _printed(figure: Figure, ledger: Ledger) -> date:
    """A day after everything that tells when the figure was known."""
    report = ledger.report_by_id.get(figure.report)
    periods = (figure.as_of, figure.said_on, report.published if report else None)
    days = [period.end for period in periods if period is not None]
    return max(days) + timedelta(days=1) if days else _NO_DATE


def _verdict(figure: Figure) -> Verdict | None:
    """The verdict on the number that rests on the figure, else on the first number."""
    found = check_text(sentence_to_print(LEDGER, figure), _printed(figure, LEDGER), LEDGER)
    own = [verdict for verdict in found if figure.id in verdict.figures]
    return (own or found or [None])[0]


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict | None]:
    return {key: _verdict(LEDGER.figure(key)) for key in LEDGER.figures["id"]}


def test_nearly_all_are_found_again(verdicts: dict[str, Verdict | None]) -> None:
    lost = [
        key
        for key, verdict in verdicts.items()
        if verdict is None or verdict.verdict not in FOUND or key not in verdict.figures
    ]
    assert len(lost) <= 0.03 * len(verdicts), lost


def test_nearly_none_is_put_to_another_or_to_something_else(
    verdicts: dict[str, Verdict | None],
) -> None:
    codes = Counter(
        reason.code.value
        for verdict in verdicts.values()
        if verdict is not None and verdict.verdict in FOUND
        for reason in verdict.reasons
    )
    wrong = {"misattributed", "other-population", "kind-mismatch", "events-not-people"}
    assert sum(codes[code] for code in wrong) <= 0.03 * len(verdicts), codes
