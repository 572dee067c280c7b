"""Recognising: a number so exact that it can only be one figure's, unless its words say not.

What reading made of a long sentence may be a little off: the period of the clause before, the
place of the paragraph. A number of several digits that the ledger has for one thing only is
that figure, where neither a day, a place nor a noun that its own words name speaks against it.
"""

from collections.abc import Sequence

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.entry import Entry
from figuredesk.checking.naming import meanings_of
from figuredesk.checking.saying import Relation, significant
from figuredesk.checking.scene import Scene, Scenes
from figuredesk.checking.times import Timed, told_in_time
from figuredesk.checking.told import Told
from figuredesk.ledger import NOT_STATED, MeasureKind, Period
from figuredesk.reading import countries_named

_TELLING = 3  # digits by which chance is unlikely
_ENOUGH = 3  # of what speaks for a figure
_LEAST = 100  # of a number whose digits may have been changed round
_SAME_NUMBER = frozenset({Relation.SAME, Relation.HEDGE_DROPPED, Relation.HEDGE_ADDED})


def recognised(candidates: Candidates, found: Sequence[Entry], scenes: Scenes) -> Told | None:
    """The number told as the one figure that it can only be; None where there is none.

    `found` are the figures that say about the number, of whatever.
    """
    told = candidates.told
    if told.as_rate or not _is_exact(told):
        return None
    like = [e for e in found if candidates.heard.relation(e) in _SAME_NUMBER]
    like = [e for e in like if _fits(e, candidates)]
    alone = len({(e.measure, e.place) for e in like}) == 1
    if not like:
        return None
    scene = scenes.of(told)
    near: list[tuple[int, Entry, Timed]] = []
    for entry in like:
        timed = told_in_time(entry, candidates, scene)
        placed = _in_place(entry, candidates, scene)
        if timed is None or placed is None:
            continue
        if timed.support or placed or candidates.attribution(entry) is not Attribution.WRONG:
            support = _support(entry, candidates) + timed.support + placed + alone
            near.append((support, entry, timed))
    if not near:
        return None
    near.sort(
        key=lambda each: (-each[0], candidates.heard.relation(each[1]), candidates.rank(each[1]))
    )
    support, best, timed = near[0]
    rival = any(e.measure != best.measure and s == support for s, e, _ in near[1:])
    if support < _ENOUGH or rival:
        return None
    return told.taken_as(best.measure, best.place, timed.period)


def misprinted(candidates: Candidates, scenes: Scenes) -> tuple[Told, Entry] | None:
    """The number told as the figure whose digits it has in another order; None for none.

    "6,567 by 24 October" is the 6,657 of that day with two digits changed round: the ledger
    says otherwise, and does not merely say nothing.
    """
    told, index = candidates.told, candidates.index
    value = told.said.value
    if value is None or value < _LEAST or significant(value) < 2 or told.as_rate:
        return None
    rows = index.digits.changed_round(value, candidates.today)
    like = [e for e in index.entries(rows[candidates.columns.live[rows]]) if _fits(e, candidates)]
    if not like:
        return None
    scene = scenes.of(told)
    near: list[tuple[Entry, Period | None]] = []
    for entry in like:
        right = candidates.attribution(entry) is Attribution.RIGHT
        timed = told_in_time(entry, candidates, scene)
        sure = right and timed is not None and timed.support > 0
        if significant(value) < _TELLING and not sure:
            continue
        meant = entry.measure == told.measure or sure or (right and told.bare)
        period = timed.period if timed is not None else told.period
        ends = (
            told.period is not None and entry.day is not None and (told.period.end == entry.day.end)
        )
        if (
            meant
            and (timed is not None or ends)
            and _in_place(entry, candidates, scene) is not None
        ):
            near.append((entry, period))
    if len({(e.measure, e.place) for e, _ in near}) != 1:
        return None
    best, period = min(near, key=lambda each: candidates.closeness(each[0]))
    if candidates.attribution(best) is Attribution.WRONG:
        return None
    return told.taken_as(best.measure, best.place, period), best


def _is_exact(told: Told) -> bool:
    return told.said.low is not None or significant(told.said.value) > 1


def _fits(entry: Entry, candidates: Candidates) -> bool:
    """Whether the noun may be the figure's, and the named speaker's number is of this at least."""
    told = candidates.told
    if entry.kind is MeasureKind.PLAN and entry.measure != told.measure and not told.as_plan:
        return False
    if told.bare:
        return True
    wrong = candidates.attribution(entry) is Attribution.WRONG and entry.claimant != NOT_STATED
    if wrong and entry.measure != told.measure:
        return False
    return candidates.heard.noun_fits(entry.measure)


def _support(entry: Entry, candidates: Candidates) -> int:
    """How much speaks for a figure: many digits, its speaker, and what is counted."""
    told = candidates.told
    exact = told.said.low is not None or significant(told.said.value) >= _TELLING
    right = candidates.attribution(entry) is Attribution.RIGHT
    same = entry.measure == told.measure or candidates.term_hits(entry.measure) > 0
    return 2 * exact + right + same


def _in_place(entry: Entry, candidates: Candidates, scene: Scene) -> bool | None:
    """Whether the own words name the figure's place; None where they name another."""
    if any(place == entry.place for place, _ in scene.places):
        return True
    index = candidates.index
    measure = index.ledger.measure_by_id[entry.measure]
    names = index.places.names(entry.place)
    theirs = {word for name in names for word in meanings_of(name)}
    about = " ".join((*names, measure.label, *measure.terms))
    countries = {country for country, _, _ in countries_named(about)}
    for place, words in scene.places:
        if _tells_of_it_too(entry, place, candidates):
            return None
        if set(meanings_of(words)) <= theirs or index.places.lies_within(entry.place, place):
            continue
        named = {country for country, _, _ in countries_named(words)}
        if index.places.lies_within(place, entry.place) or not named or not named <= countries:
            return None
    return False


def _tells_of_it_too(entry: Entry, place: str, candidates: Candidates) -> bool:
    """Whether the figure's own statement has another number for a place: "800 outside"."""
    index, today = candidates.index, candidates.today
    return any(
        index.one_statement(entry, other)
        for measure, there in index.rows_of_voice(entry.voice, today)
        if there == place
        for other in index.entries(index.rows_about(measure, place, today))
    )
