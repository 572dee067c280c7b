"""What a number plainly means, where its words alone did not tell reading.

A sentence often names its population only by the speaker ("About 900 are inside now, says
the warden"). The ledger knows of what the speaker gave that number, so his figure is taken,
unless a place or a word in the sentence speaks against it.
"""

from collections.abc import Sequence

import numpy as np

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.dates import STOCK_DAYS, days_apart, same_period
from figuredesk.checking.entry import Entry
from figuredesk.checking.hearing import day_period
from figuredesk.checking.nouns import mixes_people_and_events
from figuredesk.checking.saying import Relation, significant
from figuredesk.checking.told import Told
from figuredesk.checking.vicinity import place_words
from figuredesk.checking.whereabouts import counted_beside, place_is_named, takes_in
from figuredesk.ledger import Extent, MeasureKind, Stance, Status
from figuredesk.reading import QuantityKind

_RECENT = 45
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASUREMENT})
_MOST = 100


def meant_otherwise(candidates: Candidates) -> Entry | None:
    """A figure of this number of another measure or place that the sentence plainly means.

    It is the named speaker's own, or a plan that several words of the sentence name.
    """
    told = candidates.told
    rate = told.as_rate and not told.in_one_day
    if rate or told.mention.kind not in _COUNTED:
        return None
    found = [e for e in saying_anywhere(candidates) if _fits(e, candidates)]
    if not found:
        return None
    return min(found, key=lambda e: (-candidates.term_hits(e.measure), candidates.rank(e)))


def saying_place(candidates: Candidates) -> str | None:
    """The one place of which the told measure says the number, where the told place has none."""
    told, index = candidates.told, candidates.index
    if told.measure is None or told.place is None:
        return None
    if len(index.rows_about(told.measure, told.place, candidates.today)):
        return None
    if place_is_named(candidates):
        return None
    rows = index.rows_about(told.measure, None, candidates.today)
    places = {entry.place for entry in candidates.all_saying(rows)}
    return places.pop() if len(places) == 1 else None


def saying_anywhere(candidates: Candidates) -> list[Entry]:
    """The figures that say about the number, of whatever: the named speaker's, and plans."""
    if candidates.heard.anywhere is None:
        candidates.heard.anywhere = _find_anywhere(candidates)
    return candidates.heard.anywhere


def _find_anywhere(candidates: Candidates) -> list[Entry]:
    said, index = candidates.told.said, candidates.index
    columns = candidates.columns
    rows = index.rows_near(said, candidates.today)
    if len(rows) > _MOST:
        voice = index.voices.get(candidates.told.mention.claimant or "")
        rows = rows[
            columns.plan[rows] | (columns.voice[rows] == columns.voice_codes.get(voice, -1))
        ]
    if len(rows) > _MOST:
        apart = np.abs(columns.end[rows] - candidates.period.end.toordinal())
        rows = rows[np.lexsort((columns.by_id[rows], apart))[:_MOST]]
    found = index.entries(columns.may_say(rows, said))
    live = (entry for entry in found if entry.status is not Status.WITHDRAWN)
    return [entry for entry in live if candidates.heard.relation(entry).says_it]


def _fits(entry: Entry, candidates: Candidates) -> bool:
    told = candidates.told
    same_place = told.place is None or entry.place == told.place
    if entry.measure == told.measure and same_place:
        return False
    if not told.bare and not candidates.heard.noun_fits(entry.measure):
        return False
    if not _in_time(entry, candidates) or (told.in_one_day and not is_of_one_day(entry)):
        return False
    attribution = candidates.attribution(entry)
    if attribution is Attribution.WRONG and not _telling_number(entry, candidates):
        return False
    hits = candidates.term_hits(entry.measure)
    others = candidates.term_hits(told.measure) if told.measure else 0
    if attribution is Attribution.WRONG:
        place = candidates.index.ledger.place_by_id.get(told.place or "")
        vague = place is None or place.extent is Extent.VAGUE
        elsewhere = not vague and place_is_named(candidates)
        return not elsewhere
    plan = entry.kind is MeasureKind.PLAN
    if plan and hits > max(1, others):
        return entry.stance is not Stance.DENIES or told.as_denial
    if attribution is not Attribution.RIGHT:
        value = told.said.value or 0
        exact = candidates.heard.relation(entry) is Relation.SAME and value % 10 != 0
        if _named_alike(entry, candidates):
            return True
        if not same_place and place_is_named(candidates, entry.place):
            return False
        return exact and value > 100 and _fresh(entry, told) and hits >= others
    if plan and entry.stance is Stance.DENIES and told.as_denial:
        return True
    around = takes_in(told.place, entry, candidates)
    if not same_place and not around and place_is_named(candidates, entry.place):
        counted_there = candidates.index.rows_about(entry.measure, told.place, candidates.today)
        told_so = _telling_number(entry, candidates) or _said_alone(entry, candidates)
        beside = told_so and counted_beside(candidates, entry)
        if (hits <= others and not told_so) or (len(counted_there) and not beside):
            return False
        if told_so:
            return True
    near = candidates.heard.relation(entry) is Relation.SAME and _fresh(entry, told)
    if hits >= others and (hits > 0 or entry.place == told.place or near):
        return True
    return near and _said_alone(entry, candidates)


def is_of_one_day(entry: Entry) -> bool:
    """Whether a figure counts what happened in a day, or a day and the night before."""
    if entry.kind is not MeasureKind.FLOW or entry.day is None:
        return False
    return (entry.day.end - entry.day.start).days <= 1


def _fresh(entry: Entry, told: Told) -> bool:
    """Whether a figure is at most a week from the day that the draft gives, or its own."""
    day = told.period or day_period(told)
    return entry.day is not None and days_apart(entry.day, day) <= STOCK_DAYS


def said_with(candidates: Candidates, neighbours: Sequence[Entry]) -> Entry | None:
    """A figure of this number from the very statement that the draft's next numbers are from.

    A draft that tells one number of a statement mostly goes on to tell the others.
    """
    told, index = candidates.told, candidates.index
    told_beside: dict[tuple[str, str], set[str]] = {}
    for other in neighbours:
        told_beside.setdefault(index.statement(other), set()).add(other.id)
    found = []
    for entry in saying_anywhere(candidates) if neighbours else ():
        if entry.said.value is None and entry.said.low is None:
            continue
        together = told_beside.get(index.statement(entry), set()) - {entry.id}
        if not together or candidates.attribution(entry) is Attribution.WRONG:
            continue
        fits = told.bare or candidates.heard.noun_fits(entry.measure)
        elsewhere = entry.place != told.place and place_is_named(candidates, entry.place)
        if fits and _in_time(entry, candidates) and not elsewhere:
            found.append(entry)
    return min(found, key=candidates.rank) if found else None


def part_of(candidates: Candidates, neighbours: Sequence[Entry]) -> Entry | None:
    """A figure of this number that its claimant gave as a part of the number beside it."""
    wholes = {entry.id for entry in neighbours}
    if not wholes:
        return None
    parts = [e for e in saying_anywhere(candidates) if e.part_of in wholes]
    parts = [e for e in parts if not place_is_named(candidates, e.place) or candidates.told.bare]
    return min(parts, key=candidates.rank) if parts else None


def speakers_subject(candidates: Candidates) -> tuple[str, str] | None:
    """The measure and place of which the named speaker mostly speaks, in the sentence's words.

    For a number that he never gave: "the coastguard said 812 boats had been stopped" is about
    the coastguard's stopped boats, though no figure of his says 812.
    """
    told, index = candidates.told, candidates.index
    voice = index.voices.get(told.mention.claimant or "")
    if voice is None or told.mention.kind is not QuantityKind.COUNT or told.as_rate:
        return None
    spoken = index.rows_of_voice(voice, candidates.today)
    never = told.measure not in {measure for measure, _ in spoken}
    least = (candidates.term_hits(told.measure) if told.measure else 0) - never
    best: tuple[tuple[object, ...], tuple[str, str]] | None = None
    for (measure, place), rows in spoken.items():
        hits = candidates.term_hits(measure)
        row = index.ledger.measure_by_id[measure]
        if hits <= max(0, least) or not (told.bare or candidates.heard.noun_fits(measure)):
            continue
        if place != told.place and place_is_named(candidates, place):
            continue
        if told.measure and mixes_people_and_events((told.mention.counted or "").lower(), row):
            continue  # "191 attempts, and held 36 people" does not count 36 attempts
        rank = (-hits, -rows, measure, place)
        if best is None or rank < best[0]:
            best = (rank, (measure, place))
    return best[1] if best else None


def _in_time(entry: Entry, candidates: Candidates) -> bool:
    told = candidates.told
    if entry.day is None:
        return True
    if told.period is None or candidates.current:
        return abs(candidates.today - entry.ends) <= _RECENT
    near = told.period.is_day and days_apart(entry.day, told.period) <= STOCK_DAYS
    return near or same_period(entry.day, told.period, entry.kind)


def _telling_number(entry: Entry, candidates: Candidates) -> bool:
    """Whether number, hedge and day are so exactly the figure's that chance is unlikely."""
    told = candidates.told
    value = told.said.value
    if value is None or candidates.heard.relation(entry) is not Relation.SAME:
        return False
    same_day = entry.day is not None and entry.day.is_day and told.period is not None
    return significant(value) > 1 and same_day and entry.day == told.period


def _counts_there_himself(entry: Entry, candidates: Candidates) -> bool:
    """Whether the speaker has another number of what was read, at about the figure's time.

    Then his numbers may have been swapped: "800 in the hall, 1,000 outside".
    """
    told, index, columns = candidates.told, candidates.index, candidates.columns
    if told.bare or told.measure is None or entry.day is None:
        return False  # what a number without a noun counts was only guessed
    rows = index.rows_about(told.measure, told.place, candidates.today)
    rows = rows[columns.voice[rows] == columns.voice[entry.row]]
    return bool(columns.near_in_time(rows, entry.day, STOCK_DAYS).any())


def _named_alike(entry: Entry, candidates: Candidates) -> bool:
    """Whether a figure of the told measure, number and time is of a place that shares its name.

    What was read as "Norway" is the ledger's "Norway–Sweden border".
    """
    told, index = candidates.told, candidates.index
    if entry.measure != told.measure or told.place is None or entry.day is None:
        return False
    if candidates.heard.relation(entry) is not Relation.SAME or significant(told.said.value) < 2:
        return False
    period = told.period or day_period(told)
    if not same_period(entry.day, period, entry.kind):
        return False
    label = place_words(index.ledger.place_by_id[entry.place].label)
    return place_words(index.ledger.place_by_id[told.place].label) <= label


def _says_it_of(entry: Entry, candidates: Candidates) -> int:
    """Of how many things a figure's speaker said the number in words as close as the figure's."""
    heard = candidates.heard
    key = entry.voice, heard.relation(entry)
    found = heard.subjects.get(key)
    if found is None:
        own = (e for e in saying_anywhere(candidates) if e.voice == entry.voice)
        like = {(e.measure, e.place) for e in own if heard.relation(e) <= key[1]}
        found = heard.subjects[key] = len(like)
    return found


def _said_alone(entry: Entry, candidates: Candidates) -> bool:
    """Whether the named speaker gave this number of nothing else, on the day that is told.

    "The governor spoke on Friday of 350": if he said 350 of one thing only, it is that thing.
    """
    told = candidates.told
    if candidates.heard.relation(entry) is Relation.VAGUE or entry.day is None:
        return False
    if _says_it_of(entry, candidates) > 1 or _counts_there_himself(entry, candidates):
        return False
    if told.period is not None and told.period.is_day and not told.current:
        days = [entry.day, *filter(None, (entry.said_on,))]
        return any(days_apart(day, told.period) == 0 for day in days)
    if told.period is not None and not told.current:
        return same_period(entry.day, told.period, entry.kind)
    digits = significant(told.said.value)
    return (told.bare or digits > 2) and days_apart(entry.day, day_period(told)) <= STOCK_DAYS


def is_forecast(told: Told, entry: Entry, candidates: Candidates) -> bool:
    """Whether the named speaker's only forecast of this number for this time is told as one.

    "She expects up to 400 by the end of the year": whatever they are called, she said it of
    one thing.
    """
    if entry.stance is not Stance.EXPECTS or not told.as_plan or entry.as_of is None:
        return False
    right = candidates.attribution(entry) is Attribution.RIGHT
    alike = candidates.heard.relation(entry) is Relation.SAME
    there = told.mention.as_of is not None and told.mention.as_of.end == entry.as_of.end
    return right and alike and there and _said_alone(entry, candidates)
