"""Another time: whether the words beside a number tell it of a month or year not the figure's.

Reading may give a number a period by default; what the words themselves name is asked here
once more, for a number is not green of a time that the draft does not tell.
"""

import re
from calendar import month_name

from figuredesk.checking.candidates import Candidates
from figuredesk.checking.entry import Entry
from figuredesk.ledger import Period

_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,.]\d|\d)")
_MONTHS = {name: number for number, name in enumerate(month_name) if name and name != "May"}
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b(?:\s+((?:19|20)\d\d)\b)?")
_MAY = re.compile(r"\b(?:in|of|by|since|until|till|to|from|last|early|late|mid|\d{1,2})[ -]May\b")


def another_time_told(candidates: Candidates, entry: Entry) -> bool:
    """Whether a year or month is named beside the number in which the figure has no part.

    "400 fires in 2018" are not the 400 of 2021, nor are "400 between August and June" those
    of August to December.
    """
    text = candidates.heard.own_words
    years = {int(year) for year in _YEAR.findall(text)}
    months = [(_MONTHS[m[0].split()[0]], m[1]) for m in _MONTH.finditer(text)]
    months += [(5, None)] * bool(_MAY.search(text))
    if not years and not months:
        return False
    times = [time for time in (entry.day, entry.said_on, entry.printed) if time is not None]
    if not times:
        return False
    if any(not any(t.start.year <= year <= t.end.year for t in times) for year in years):
        return True
    return any(not any(_has_month(t, month, year) for t in times) for month, year in months)


def _has_month(period: Period, month: int, year: str | None) -> bool:
    first = period.start.year * 12 + period.start.month
    last = period.end.year * 12 + period.end.month
    named = [int(year)] if year else range(period.start.year, period.end.year + 1)
    return any(first <= one * 12 + month <= last for one in named)
