"""The examples to try come from the ledger in use, whatever it is about."""

from pathlib import Path

from figuredesk.checking import VerdictKind, check_text
from figuredesk.ledger import load_ledger
from figuredesk.publishing import draft_examples

DATA = Path(__file__).resolve().parents[2] / "data"


def test_the_shipped_ledger_has_three_examples() -> None:
    ledger = load_ledger(DATA)
    examples = {example.name: example for example in draft_examples(ledger)}
    assert list(examples) == ["a lead", "one number", "a careless draft"]
    assert examples["one number"].text.replace(",", "").isdigit()


def test_the_careless_draft_is_caught() -> None:
    ledger = load_ledger(DATA)
    careless = draft_examples(ledger)[2]
    verdicts = check_text(careless.text, careless.day, ledger)
    assert len(verdicts) >= 3
    assert VerdictKind.MATCHES not in {verdict.verdict for verdict in verdicts}


def test_the_lead_fares_better_than_the_careless_draft() -> None:
    ledger = load_ledger(DATA)
    lead, _, careless = draft_examples(ledger)
    known = {VerdictKind.MATCHES, VerdictKind.CAVEAT}
    counts = [
        sum(verdict.verdict in known for verdict in check_text(e.text, e.day, ledger))
        for e in (lead, careless)
    ]
    assert counts[0] > counts[1]
