"""Terms: the words that tell one measure of a ledger from its others."""

import re
from collections import Counter

from figuredesk.ledger import Ledger


def telling_terms(ledger: Ledger) -> dict[str, frozenset[str]]:
    """For each measure the rarer of its terms, and the words that only its label has."""
    measures = ledger.measure_by_id.values()
    uses = Counter(term for measure in measures for term in measure.terms)
    few = max(2, len(ledger.measure_by_id) // 6)
    labels = {m.id: set(re.findall(r"[a-z]{4,}", m.label.lower())) for m in measures}
    named = Counter(word for words in labels.values() for word in words)
    return {
        measure.id: frozenset(
            {term for term in measure.terms if uses[term] <= few}
            | {word for word in labels[measure.id] if named[word] == 1 and uses[word] <= few}
        )
        for measure in measures
    }
