"""The outlets that printed a figure: whom a draft may name where nobody is known to have said it.

An outlet's name is not the claimant. But of a figure whose claimant is not stated, "the
Gazette reported" says all that there is to say, and names nobody falsely.
"""

import re

from figuredesk.checking.naming import folded
from figuredesk.ledger import Ledger

_ASIDE = re.compile(r"\s*\([^)]*\)")  # "Bergen Times (copy)"


class Outlets:
    """The folded names of outlets, by figure."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._found: dict[str, tuple[str, ...]] = {}

    def of(self, figure: str) -> tuple[str, ...]:
        """The outlets of the reports that carry a figure."""
        found = self._found.get(figure)
        if found is None:
            row = self._ledger.figure(figure)
            reports = (self._ledger.report_by_id.get(key) for key in (row.report, *row.also_in))
            names = {folded(_ASIDE.sub("", report.outlet)) for report in reports if report}
            found = self._found[figure] = tuple(sorted(names - {""}))
        return found
