"""What a denial answers, where another report brought it: the figure that it denies."""

from datetime import date, timedelta

from figuredesk.ledger import Ledger, Stance, Status, parse_period
from figuredesk.reading.mention import Mention

_RECENT = timedelta(days=14)


def find_answered(mention: Mention, ledger: Ledger, day: date | None) -> str:
    """The id of the ledger's latest proposal of this number and measure; "" where none is.

    It was made within two weeks before `day`, that of the denial's report; without a day
    nothing tells that it came first.
    """
    if day is None or mention.value is None:
        return ""
    figures = ledger.figures
    same = figures[
        (figures["stance"] == Stance.PROPOSES.value)
        & (figures["status"] != Status.WITHDRAWN.value)
        & (figures["measure"] == (mention.measure or ""))
        & (figures["value"] == mention.value)
    ]
    found: list[tuple[date, str]] = []
    for figure_id, said in zip(same["id"], same["said_on"], strict=True):
        when = parse_period(said).start if said else None
        if when is not None and when <= day and day - when <= _RECENT:
            found.append((when, figure_id))
    return max(found, default=(day, ""))[1]
