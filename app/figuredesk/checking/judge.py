"""Judging: one told number against the ledger, before the rest of the draft is asked.

Comparable figures first, then what the number plainly means, then equal numbers elsewhere.
Where something is in doubt the weaker verdict is given, with its reason.
"""

from collections.abc import Sequence

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.countries import (
    foreign_speaker,
    measures_other_nation,
    other_nation_counted,
    others_counted_it,
)
from figuredesk.checking.elsewhere import (
    another_border_named,
    narrower_place_named,
    strange_place_named,
    told_elsewhere,
    wider_place_named,
)
from figuredesk.checking.entry import Entry
from figuredesk.checking.equal import elsewhere_code, is_planned, is_telling, judge_elsewhere
from figuredesk.checking.finding import Finding, nothing_found, of_another
from figuredesk.checking.meant import (
    is_forecast,
    is_of_one_day,
    meant_otherwise,
    saying_place,
    speakers_subject,
)
from figuredesk.checking.mixing import is_total_of_one, runs_on, stays_there
from figuredesk.checking.standing import (
    anchored,
    is_apart,
    is_flow,
    is_foreign,
    is_part,
    is_rate,
    is_sure,
    names_what,
)
from figuredesk.checking.times import another_time_told
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode, VerdictKind
from figuredesk.checking.weigh import Found, Weighing
from figuredesk.checking.whereabouts import (
    counted_beside,
    part_read_instead,
    place_is_named,
    place_named_for,
    place_told_instead,
    takes_in,
)
from figuredesk.ledger import Stance, Status
from figuredesk.reading import QuantityKind

_GREEN = frozenset({ReasonCode.SINGLE_SOURCE})
_Subject = tuple[str | None, str | None]  # a measure and a place


def judge(candidates: Candidates) -> Finding:
    """The verdict on one number as the draft tells it."""
    told, index = candidates.told, candidates.index
    if is_rate(told, index) and (told.in_one_day or not told.as_rate):
        candidates = candidates.about(None, told.place)  # one day's count is no "so many a day"
        told = candidates.told
    if told.measure is not None and told.measure in index.ledger.measure_by_id:
        found = judge_measured(told, candidates)
        if found is not None:
            return found
    elif told.mention.kind is not QuantityKind.COUNT:
        return nothing_found(told)
    if told.measure is None and not candidates.has_withdrawn:
        meant = meant_otherwise(candidates)
        if meant is not None and (found := _judge_meant(told, meant, candidates)) is not None:
            return found
    apart = candidates.has_withdrawn or is_apart(told)
    subject = None if apart else speakers_subject(candidates)
    if subject is not None:
        again = candidates.about(*subject)
        found = judge_measured(again.told, again)
        if found is not None:
            return found
    return judge_elsewhere(told, candidates)


def judge_measured(
    told: Told, candidates: Candidates, tried: frozenset[_Subject] = frozenset()
) -> Finding | None:
    """The verdict where the told measure has something comparable; None where it has not.

    `tried` are the measures and places that the number was taken as on the way here.
    """
    if told.as_rate and not is_rate(told, candidates.index) and not is_flow(told, candidates):
        return None
    place = saying_place(candidates)
    if place is not None:
        candidates = candidates.about(told.measure, place)
        told = candidates.told
    saying = candidates.saying(candidates.comparable) or candidates.overtaken()
    if told.in_one_day and saying and not is_of_one_day(saying[0]):
        return None
    sure = bool(saying) and is_sure(told, saying[0], candidates)
    may_mean = not sure and not candidates.has_withdrawn
    if may_mean and (meant := _not_tried(meant_otherwise(candidates), tried)) is not None:
        found = _judge_meant(told, meant, candidates, tried)
        elsewhere = found is not None and found.verdict is VerdictKind.NOT_COMPARABLE
        if not elsewhere or told.place is None or not candidates.against:
            return found  # else rule 4: what is comparable speaks first
    if saying:
        best = saying[0]
        if not (best.status is Status.WITHDRAWN and candidates.against):
            found = _supported(told, saying, candidates, candidates.against)
            if found.verdict is not VerdictKind.NOT_COMPARABLE or may_mean:
                return found
            meant = None if candidates.has_withdrawn else meant_otherwise(candidates)
            meant = _not_tried(meant, tried)
            return (_judge_meant(told, meant, candidates, tried) if meant else None) or found
    against = candidates.against
    if not against or (told.place is None and not anchored(told, against, candidates)):
        return None
    if is_part(told, against, candidates.index) or is_foreign(candidates, against[0]):
        return None
    if told.mention.kind is QuantityKind.MEASUREMENT and not names_what(told, candidates):
        return None
    withdrawn: list[Found] = [(ReasonCode.WITHDRAWN, (e,)) for e in saying[:1]]
    return _differing(told, candidates, against, withdrawn)


def _not_tried(meant: Entry | None, tried: frozenset[_Subject]) -> Entry | None:
    """The figure that is meant, unless the number was taken as one of its kind before.

    Of two that each seem to be meant instead of the other there would be no end.
    """
    return None if meant is None or (meant.measure, meant.place) in tried else meant


def _supported(
    told: Told, saying: Sequence[Entry], candidates: Candidates, against: Sequence[Entry]
) -> Finding:
    best = saying[0]
    weighing = Weighing(told, best, candidates)
    reasons = weighing.reasons()
    if stays_there(told, best, candidates.index):
        return of_another(told, best)
    if runs_on(told, best) or is_total_of_one(told, best):
        reasons.insert(0, (ReasonCode.KIND_MISMATCH, (best,)))
    green = all(code in _GREEN for code, _ in reasons)
    elsewhere = green and (
        narrower_place_named(candidates, best)
        or strange_place_named(candidates, best)
        or another_border_named(candidates, best)
        or wider_place_named(candidates, best)
        or part_read_instead(candidates, best)
        or measures_other_nation(candidates, best)
    )
    right = candidates.attribution(best) is Attribution.RIGHT
    others = not right and others_counted_it(candidates, best)
    if elsewhere or others or told_elsewhere(candidates, best):
        return of_another(told, best)
    if green and another_time_told(candidates, best):
        return of_another(told, best, ReasonCode.OTHER_DATE)
    if green and foreign_speaker(candidates, best):
        reasons.insert(0, (ReasonCode.MISATTRIBUTED, (best,)))
        green = False
    if other_nation_counted(candidates, best):
        reasons.append((ReasonCode.OTHER_POPULATION, (best,)))
        green = False
    also = [e for e in saying[1:] if e.status is not Status.WITHDRAWN]
    named = [e for code, entries in reasons if code in _SUPPORTING for e in entries]
    denied = best.stance is Stance.DENIES
    rest = [*named, *(e for e in also if denied or e.claimant == best.claimant)]
    return Finding(
        told=told,
        verdict=VerdictKind.MATCHES if green else VerdictKind.CAVEAT,
        reasons=reasons,
        rests_on=tuple(dict.fromkeys([best, *rest])),
        comparable=tuple(dict.fromkeys([best, *also, *weighing.beside.contesting, *against])),
    )


_SUPPORTING = frozenset({ReasonCode.DENIED, ReasonCode.PROPOSED})


def _differing(
    told: Told,
    candidates: Candidates,
    against: Sequence[Entry],
    more: list[Found],
) -> Finding:
    reasons: list[Found] = [(ReasonCode.OTHER_NUMBER, tuple(against))]
    first: list[Entry] = []
    wrong = Attribution.WRONG
    equal = [
        e
        for e in candidates.equal_elsewhere()
        if candidates.attribution(e) is not wrong or is_telling(told, e)
    ]
    for entry in equal[:1]:
        attribution = candidates.attribution(entry)
        reasons.append((elsewhere_code(told, entry, candidates), (entry,)))
        if is_planned(told, entry, candidates.index):
            reasons.append((ReasonCode.PROPOSED, (entry,)))
        own = candidates.attribution(against[0]) is Attribution.RIGHT
        if attribution is Attribution.RIGHT and not own:
            first = [entry]  # the speaker whom the draft names said it, of another day
    return Finding(
        told=told,
        verdict=VerdictKind.DIFFERS,
        reasons=reasons + more,
        rests_on=(*first, *against),
        comparable=tuple(against),
    )


def told_otherwise(candidates: Candidates, entry: Entry) -> Finding:
    """The verdict on a number that is not the one which this figure says of the same thing."""
    against = list(dict.fromkeys([entry, *candidates.against]))
    return _differing(candidates.told, candidates, against, [])


def _judge_meant(
    told: Told,
    meant: Entry,
    candidates: Candidates,
    tried: frozenset[_Subject] = frozenset(),
) -> Finding | None:
    """The verdict on the number as one of the figure that it plainly means.

    Where only the speaker tells what is meant, a match stays a caveat.
    """
    again = candidates.about(meant.measure, meant.place)
    tried |= {(told.measure, told.place), (meant.measure, meant.place)}
    found = judge_measured(again.told, again, tried)
    if found is None or found.verdict is not VerdictKind.MATCHES:
        return found
    if place_told_instead(candidates, meant) and not counted_beside(candidates, meant):
        return of_another(told, meant)
    denial = meant.stance is Stance.DENIES and told.as_denial
    unplaced = meant.measure == told.measure and (
        takes_in(told.place, meant, candidates) or not place_is_named(candidates)
    )
    placed = place_named_for(candidates, meant)
    hits = candidates.term_hits(meant.measure)
    named = hits > 0 and not (told.measure and hits < candidates.term_hits(told.measure))
    if not (denial or unplaced or placed or named or is_forecast(told, meant, candidates)):
        found.verdict = VerdictKind.CAVEAT
        found.reasons.insert(0, (ReasonCode.OTHER_POPULATION, (meant,)))
    return found
