"""The sentence that the app prints for a figure, pasted into a draft, rests on that figure.

A reporter copies the sentence, an editor pastes the story: it must not come back red.
"""

import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_text, sentence_to_print
from figuredesk.ledger import Figure, Ledger, format_number, load_ledger

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


def test_none_stays_green_with_another_number(verdicts: dict[str, Verdict | None]) -> None:
    changed = 0
    for key, verdict in verdicts.items():
        if verdict is None or verdict.verdict is not VerdictKind.MATCHES:
            continue
        figure = LEDGER.figure(key)
        number = re.search(r"\d[\d,]*", verdict.mention.text)
        if number is None:
            continue
        value = int(number[0].replace(",", ""))
        other = format_number(value + max(1, round(value * 0.13)))
        text = sentence_to_print(LEDGER, figure).replace(number[0], other, 1)
        found = check_text(text, _printed(figure, LEDGER), LEDGER)
        assert VerdictKind.MATCHES not in {v.verdict for v in found}, text
        changed += 1
    assert changed > 200  # or the test would look at nothing


@pytest.mark.parametrize("place", ["mielnik", "bruzgi-logistics-centre", "eu-eastern-land-border"])
def test_hardly_any_stays_green_at_another_place(
    place: str, verdicts: dict[str, Verdict | None]
) -> None:
    """Three in a hundred may: "the Polish border barrier at Mielnik" names that border, too."""
    label, moved, green = LEDGER.place_by_id[place].label, 0, []
    for key, verdict in verdicts.items():
        figure = LEDGER.figure(key)
        own = f" the {LEDGER.place_by_id[figure.place].label}"
        sentence = sentence_to_print(LEDGER, figure)
        if (
            verdict is None
            or verdict.verdict is not VerdictKind.MATCHES
            or own not in sentence
            or figure.place == place
        ):
            continue
        moved += 1
        found = check_text(sentence.replace(own, f" {label}"), _printed(figure, LEDGER), LEDGER)
        if VerdictKind.MATCHES in {v.verdict for v in found}:
            green.append(sentence)
    assert moved > 100
    assert len(green) <= 0.03 * moved, green
