"""How a number's time hangs on those told before it: a list, a part, a sum, a count going on."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from figuredesk.ledger import Period
from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.periods import as_period
from figuredesk.reading.context.points import POINT, UNTIL, order_of
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import BREAKS, FORMS
from figuredesk.reading.quantity import Quantity

_MAX_PARTS = 12
_LONG = 31  # days of a count that runs on
_STOOD = frozenset({"stood", "stand", "stands", "lag", "stał", "wynosiła", "составляло"})


class Told(NamedTuple):
    """What a number before was read as."""

    measure: str | None
    value: float | None
    period: Period | None


def of_them(sentence: Sentence) -> bool:
    """Whether a sentence tells a part of what was told before: "of them", "alone"."""
    return "OFTHEM" in sentence.told or any(
        word.lower == "alone" for _, word in sentence.looked_at(FORMS)
    )


def part_of_last(
    sentence: Sentence, span: tuple[int, int], dated: Dated | None, until: Dated | None
) -> bool:
    """Whether a quantity is told as part of the one before, with no date between commas:
    "40 homes flooded since May, 9 of which were saved".
    """
    if not around_of_them(sentence, span):
        return False
    own = sentence.segment(span[0])
    return all(d is None or sentence.segment(d.first) != own for d in (dated, until))


def around_of_them(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether "of them" stands right beside a quantity."""
    if "OFTHEM" not in sentence.told:
        return False
    around = sentence.words[max(0, span[0] - 2) : span[1] + 3]
    return any("OFTHEM" in word.marks for word in around)


def goes_on_from(
    sentence: Sentence,
    at: tuple[tuple[int, int], Quantity],
    told: Iterable[Told],
    measure: str | None,
    dates: tuple[Dated | None, Dated | None],
) -> Period | None:
    """The period of an earlier or later count of the same: it began when the one before did.

    "By 18 May 90 fires had broken out this year, up from 60 on 3 May", "by then it had 120",
    "on 3 May it had stood at 60".
    """
    dated, until = dates
    span, value = at[0], at[1].value
    close = until if dated is None else None
    standing = dated is not None and _stands(sentence, span, dated)
    if standing:
        close = dated
    if close is None or measure is None or close.kind not in (POINT, UNTIL):
        return None
    for one in told:
        if one.measure != measure or one.period is None:
            continue
        start, slash, _ = one.period.text.partition("/")
        if order_of(start) > order_of(close.end):
            continue
        if standing and (value is None or one.value is None or value >= one.value):
            return None
        long = (one.period.end - one.period.start).days > _LONG
        return as_period(f"{start}/{close.end}") if slash and long else None
    return None


def _stands(sentence: Sentence, span: tuple[int, int], dated: Dated) -> bool:
    """Whether a count is told as it stood on a day: "up from 60 on 3 May", "had stood at 60"."""
    if dated.kind is not POINT or len(dated.end) != len("2021-11-07"):
        return False
    before = sentence.words[max(span[0] - 4, 0) : span[0]]
    if any("CONTRAST" in word.marks or word.lower in _STOOD for word in before):
        return True
    if dated.around and not dated.relative:
        return True  # "40 at the beginning of May"
    named = sentence.words[dated.last].weekday < 0 and not dated.relative
    return named and any(word.lower in ("had", "hatte", "hatten", "miała") for word in before)


def listed(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a quantity stands in a list of parts after a colon: "52 fires: 25 in Rome"."""
    first = sentence.spans[0][1]
    breaks = sentence.looked_at(BREAKS)
    colons = [at for at, word in breaks if first < at < span[0] and word.raw == ":"]
    return len(colons) == 1 and not any(at <= colons[0] for at in sentence.firsts[1:])


def is_closed(period: Period | None, report: date | None) -> bool:
    """Whether a period is a stretch that was over well before the report."""
    if period is None or report is None or period.is_day:
        return False
    return period.end < report - timedelta(days=7)


def period_of_sum(value: float | None, before: Iterable[Told]) -> Period | None:
    """The period of a number that adds up those told before it, the last first, from all of theirs.

    "40 in 2020, 50 in 2021 and 3 this year: 93 in all."
    """
    if value is None:
        return None
    total = 0.0
    starts, ends = [], []
    for count, (_, part, period) in enumerate(islice(before, _MAX_PARTS), start=1):
        if part is None or period is None:
            return None
        total += part
        first, _, last = period.text.partition("/")
        starts.append((period.start, first))
        ends.append((period.end, last or first))
        if total == value and count > 1:
            (start, first), (end, last) = min(starts), max(ends)
            alike = len({start for start, _ in starts}) == 1 == len({end for end, _ in ends})
            return None if alike or end <= start else as_period(f"{first}/{last}")
    return None
