"""Recognising: a number so exact that it can only be one figure's, unless its words say not.

What reading made of a long sentence may be a little off: the period of the clause before, the
place of the paragraph. A number of several digits that the ledger has for one thing only is
that figure, where neither a day, a place nor a noun that its own words name speaks against it.
"""

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.dates import first_point, last_point
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import meanings_of
from figuredesk.checking.nouns import noun_fits
from figuredesk.checking.saying import Relation, relate, significant
from figuredesk.checking.scene import NamedTime, Scene
from figuredesk.checking.told import Told
from figuredesk.ledger import MeasureKind, Period, parse_period

_TELLING = 3  # digits by which chance is unlikely
_ENOUGH = 3  # of what speaks for a figure
_SAME_NUMBER = frozenset({Relation.SAME, Relation.HEDGE_DROPPED, Relation.HEDGE_ADDED})
_FROM = frozenset({"from", "since", "between", "ab", "seit", "von", "od", "с", "depuis", "dal"})
_THAT = frozenset({"that", "the same", "same", "jenem", "diesem", "tego", "tamtego"})


def recognised(candidates: Candidates, found: list[Entry], scene: Scene) -> Told | None:
    """The number told as the one figure that it can only be; None where there is none.

    `found` are the figures that say about the number, of whatever.
    """
    told = candidates.told
    if told.as_rate or not _is_exact(told):
        return None
    near: list[tuple[int, Entry, bool]] = []
    for entry in found:
        if relate(told.said, entry.said) not in _SAME_NUMBER or not _fits(entry, candidates):
            continue
        timed = _in_time(entry, told, scene)
        placed = _in_place(entry, candidates, scene)
        if timed is None or placed is None:
            continue
        near.append((_support(entry, candidates, timed, placed), entry, timed))
    if not near:
        return None
    near.sort(key=lambda each: (-each[0], candidates.rank(each[1])))
    support, best, timed = near[0]
    if support < _ENOUGH:
        return None
    if any(e.measure != best.measure and s == support for s, e, _ in near[1:]):
        return None
    return told.taken_as(best.measure, best.place, best.as_of if timed else None)


def _is_exact(told: Told) -> bool:
    return told.said.low is not None or significant(told.said.value) > 1


def _fits(entry: Entry, candidates: Candidates) -> bool:
    told = candidates.told
    measure = candidates.index.ledger.measure_by_id[entry.measure]
    return told.bare or noun_fits(told.about(None, told.place), measure)


def _support(entry: Entry, candidates: Candidates, timed: bool, placed: bool) -> int:
    told = candidates.told
    exact = told.said.low is not None or significant(told.said.value) >= _TELLING
    right = candidates.attribution(entry) is Attribution.RIGHT
    same = entry.measure == told.measure or candidates.term_hits(entry.measure) > 0
    return 2 * exact + right + timed + placed + same


def _in_place(entry: Entry, candidates: Candidates, scene: Scene) -> bool | None:
    """Whether the own words name the figure's place; None where they name another."""
    if not scene.places:
        return False
    if any(place == entry.place for place, _ in scene.places):
        return True
    names = candidates.index.place_names(entry.place)
    theirs = {word for name in names for word in meanings_of(name)}
    if any(set(meanings_of(words)) <= theirs for _, words in scene.places):
        return True
    return None


def _in_time(entry: Entry, told: Told, scene: Scene) -> bool | None:
    """Whether the own words name the figure's day or period; None where they name another."""
    if entry.day is None or entry.kind is MeasureKind.PLAN:
        return False
    times = scene.times or scene.other_times
    if any(_names(time, entry) for time in times):
        return True
    spoken = [day for day in (entry.said_on, entry.printed) if day is not None]
    others = [t for t in scene.times if not any(_is_day(t, day) for day in spoken)]
    if others or entry.kind is not MeasureKind.STOCK:
        return None
    return False


def _is_day(time: NamedTime, day: Period) -> bool:
    period = _period(time)
    return period is not None and period.start <= day.start <= period.end


def _period(time: NamedTime) -> Period | None:
    dated = time.dated
    text = dated.end if dated.start == dated.end or not dated.start else f"{dated.start}/{dated.end}"
    try:
        return parse_period(text) if text else None
    except ValueError:
        return None


def _names(time: NamedTime, entry: Entry) -> bool:
    """Whether a time that is named is the figure's: its day, its start or its end."""
    assert entry.day is not None
    period = _period(time)
    if period is None:
        return False
    day = entry.day
    before = time.before.lower().split()
    if day.is_day and _THAT & set(before) and period.is_day:
        return period.start.weekday() == day.start.weekday()
    if entry.kind is MeasureKind.STOCK:
        return period.start <= day.end and day.start <= period.end
    (a, b), (c, d) = first_point(day), last_point(day)
    (e, f), (g, h) = first_point(period), last_point(period)
    starts, ends = a <= f and e <= b, c <= h and g <= d
    kind = time.dated.kind.name
    if kind == "SINCE" or (kind == "POINT" and _FROM & set(before[-1:])):
        return starts
    if kind == "UNTIL":
        return ends
    if kind == "SPAN":
        return starts and ends
    if "/" not in day.text:
        return period.text == day.text
    return entry.kind is MeasureKind.CUMULATIVE and not period.is_day and ends
