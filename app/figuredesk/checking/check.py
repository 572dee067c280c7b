"""Checking: every number of a draft, held against the ledger.

The rules are asked in their order: measure, place, date, stance, arithmetic, precision.
Where something is in doubt the weaker verdict is given, with its reason; nothing is
guessed into a match.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from figuredesk.checking.arithmetic import Operand, Working, work_out
from figuredesk.checking.attribution import Attribution, folded
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import Entry, LedgerIndex, index_of
from figuredesk.checking.cues import EVENT_UNITS, PARTS
from figuredesk.checking.light import printing_light
from figuredesk.checking.meant import (
    another_place_told,
    meant_otherwise,
    narrower_place_named,
    part_of,
    place_is_named,
    said_with,
    saying_place,
    speakers_subject,
)
from figuredesk.checking.saying import Relation, relate
from figuredesk.checking.told import Told, tell
from figuredesk.checking.verdict import ReasonCode, Verdict, VerdictKind
from figuredesk.checking.weigh import Found, Weighing
from figuredesk.checking.wording import word_reason
from figuredesk.ledger import Ledger, MeasureKind, Stance, Status
from figuredesk.reading import Mention, QuantityKind, detect_language, read_text

_SHOWN = 12
_STRIP = 60
_GREEN = frozenset({ReasonCode.SINGLE_SOURCE})
_IN_LEDGER = frozenset({VerdictKind.MATCHES, VerdictKind.CAVEAT})


@dataclass(kw_only=True)
class _Finding:
    """A verdict in the making. `rests_on` are its figures, best first."""

    told: Told
    verdict: VerdictKind
    reasons: list[Found] = field(default_factory=list)
    rests_on: tuple[Entry, ...] = ()
    comparable: tuple[Entry, ...] = ()
    working: Working | None = None


def check_text(text: str, date: date, ledger: Ledger, language: str | None = None) -> list[Verdict]:
    """The verdict on every number of a draft that is read on this day, in its order.

    `language` is an ISO 639-1 code; None detects it.
    """
    mentions = read_text(text, date, ledger, language)
    return check_mentions(mentions, text, date, ledger, language)


def check_mentions(
    mentions: Sequence[Mention],
    text: str,
    date: date,
    ledger: Ledger,
    language: str | None = None,
) -> list[Verdict]:
    """The verdicts on these mentions of a draft, in their order."""
    if not mentions:
        return []
    index = index_of(ledger)
    told = tell(list(mentions), text, date, language or detect_language(text))
    findings: list[_Finding] = []
    for each in told:
        before = findings[-1] if findings else None
        findings.append(_judge(_carried(each, before, index), index))
    sentences = [each.sentence for each in told]
    for at, finding in enumerate(findings):
        first = bisect_left(sentences, sentences[at] - 1)
        around = findings[first : bisect_right(sentences, sentences[at] + 1)]
        findings[at] = _as_one_statement(finding, around, index)
    operands = [
        Operand(told=f.told, entry=f.rests_on[0])
        for f in findings
        if f.rests_on and f.verdict is not VerdictKind.NOT_COMPARABLE
    ]
    for finding in findings:
        _try_arithmetic(finding, text, operands, index)
    return [_verdict(finding, index) for finding in findings]


def _carried(told: Told, before: _Finding | None, index: LedgerIndex) -> Told:
    """A number without a noun counts what the number before it counted: "against 129 in 2020"."""
    if before is None or not told.bare or before.told.mention.kind is not QuantityKind.COUNT:
        return told
    same_paragraph = told.mention.paragraph == before.told.mention.paragraph
    if not same_paragraph or told.sentence - before.told.sentence > 1:
        return told
    told = replace(told, speaker=_speaker(before, index))
    measure = index.ledger.measure_by_id.get(told.measure or "")
    if measure is not None and set(measure.terms) & set(folded(told.clause).split(" ")):
        return told
    counted, place = before.told.measure, before.told.place
    if before.rests_on and before.verdict in _IN_LEDGER:
        counted, place = before.rests_on[0].measure, before.rests_on[0].place
    if place_is_named(Candidates(told, index)):
        place = told.place
    return told if counted is None else told.about(counted, place)


def _speaker(before: _Finding, index: LedgerIndex) -> str | None:
    """The body whom the draft names for the number before."""
    if not before.rests_on or before.verdict is VerdictKind.NOT_COMPARABLE:
        return None
    entry = before.rests_on[0]
    right = Candidates(before.told, index).attribution(entry) is Attribution.RIGHT
    return entry.voice if right else None


def _as_one_statement(
    finding: _Finding, around: Sequence[_Finding], index: LedgerIndex
) -> _Finding:
    """A number that nothing supports, taken as one of the statement that its neighbours tell.

    `around` are the numbers of its sentence and of those beside it, itself among them.
    """
    told = finding.told
    if finding.verdict in _IN_LEDGER or told.mention.kind is not QuantityKind.COUNT:
        return finding
    candidates = Candidates(told, index)
    spoken = finding.verdict is VerdictKind.DIFFERS and (
        candidates.attribution(finding.rests_on[0]) is Attribution.RIGHT
    )
    near = [
        entry
        for other in around
        for entry in other.rests_on
        if other.verdict in _IN_LEDGER and other.told.mention.paragraph == told.mention.paragraph
    ]
    meant = part_of(candidates, near)
    if meant is None and not spoken and not told.as_rate:
        meant = said_with(candidates, near)
    if meant is None:
        return finding
    again = told.about(meant.measure, meant.place)
    found = _judge_measured(again, Candidates(again, index))
    return found if found is not None and found.verdict is VerdictKind.CAVEAT else finding


def _judge(told: Told, index: LedgerIndex) -> _Finding:
    candidates = Candidates(told, index)
    if told.measure is not None and told.measure in index.ledger.measure_by_id:
        found = _judge_measured(told, candidates)
        if found is not None:
            return found
    elif told.mention.kind is not QuantityKind.COUNT:
        return _nothing(told)
    subject = speakers_subject(candidates)
    if subject is not None:
        again = told.about(*subject)
        found = _judge_measured(again, Candidates(again, index))
        if found is not None:
            return found
    return _judge_elsewhere(told, candidates)


def _nothing(told: Told) -> _Finding:
    return _Finding(
        told=told, verdict=VerdictKind.NOT_IN_LEDGER, reasons=[(ReasonCode.NO_FIGURE, ())]
    )


def _judge_measured(told: Told, candidates: Candidates) -> _Finding | None:
    """The verdict where the told measure has something comparable; None where it has not."""
    if told.as_rate and not _is_rate(told, candidates.index):
        return None
    place = saying_place(candidates)
    if place is not None:
        told = told.about(told.measure, place)
        candidates = Candidates(told, candidates.index)
    comparable = candidates.comparable()
    saying = candidates.saying(comparable) or candidates.overtaken()
    sure = bool(saying) and _is_sure(told, saying[0], candidates)
    if not sure and (meant := meant_otherwise(candidates)) is not None:
        return _judge_meant(told, meant, candidates)
    if saying:
        best = saying[0]
        if not (best.status is Status.WITHDRAWN and candidates.against(comparable)):
            return _supported(told, saying, candidates, candidates.against(comparable))
    against = candidates.against(comparable)
    if not against or (told.place is None and not _anchored(told, against, candidates)):
        return None
    if _is_part(told, against, candidates.index):
        return None
    withdrawn: list[Found] = [(ReasonCode.WITHDRAWN, (e,)) for e in saying[:1]]
    return _differing(told, candidates, against, withdrawn)


def _is_sure(told: Told, best: Entry, candidates: Candidates) -> bool:
    """Whether a figure says the number, not only might, and nobody else is named for it."""
    attribution = candidates.attribution(best)
    if attribution is Attribution.NOBODY:
        return relate(told.said, best.said) is Relation.SAME
    return attribution is Attribution.RIGHT


def _is_rate(told: Told, index: LedgerIndex) -> bool:
    return told.measure is not None and " per " in index.ledger.measure_by_id[told.measure].unit


def _anchored(told: Told, against: Sequence[Entry], candidates: Candidates) -> bool:
    """Whether a number without a place can be held against figures: by its speaker's own."""
    return told.named and candidates.attribution(against[0]) is Attribution.RIGHT


def _is_part(told: Told, against: Sequence[Entry], index: LedgerIndex) -> bool:
    """Whether the draft counts a part ("40 children") of what the figures count as a whole."""
    noun = told.mention.counted or ""
    if not PARTS.search(noun):
        return False
    quotes = (index.quote(entry) for entry in against)
    return not any(PARTS.search(quote) for quote in quotes)


def _supported(
    told: Told, saying: Sequence[Entry], candidates: Candidates, against: Sequence[Entry]
) -> _Finding:
    best = saying[0]
    weighing = Weighing(told, best, candidates)
    reasons = weighing.reasons()
    green = all(code in _GREEN for code, _ in reasons)
    elsewhere = green and narrower_place_named(candidates, best)
    if elsewhere or another_place_told(candidates, best):
        return _Finding(
            told=told,
            verdict=VerdictKind.NOT_COMPARABLE,
            reasons=[(ReasonCode.OTHER_POPULATION, (best,))],
            rests_on=(best,),
        )
    also = [e for e in saying[1:] if e.status is not Status.WITHDRAWN]
    named = [e for code, entries in reasons if code in _SUPPORTING for e in entries]
    denied = best.stance is Stance.DENIES
    rest = [*named, *(e for e in also if denied or e.claimant == best.claimant)]
    return _Finding(
        told=told,
        verdict=VerdictKind.MATCHES if green else VerdictKind.CAVEAT,
        reasons=reasons,
        rests_on=tuple(dict.fromkeys([best, *rest])),
        comparable=tuple(dict.fromkeys([best, *also, *weighing.contesting, *against])),
    )


_SUPPORTING = frozenset({ReasonCode.DENIED, ReasonCode.PROPOSED})


def _differing(
    told: Told,
    candidates: Candidates,
    against: Sequence[Entry],
    more: list[Found],
) -> _Finding:
    reasons: list[Found] = [(ReasonCode.OTHER_NUMBER, tuple(against))]
    first: list[Entry] = []
    for entry in candidates.equal_elsewhere()[:1]:
        attribution = candidates.attribution(entry)
        if attribution is Attribution.WRONG:
            continue
        reasons.append((_elsewhere_code(told, entry, candidates), (entry,)))
        own = candidates.attribution(against[0]) is Attribution.RIGHT
        if attribution is Attribution.RIGHT and not own:
            first = [entry]  # the speaker whom the draft names said it, of another day
    return _Finding(
        told=told,
        verdict=VerdictKind.DIFFERS,
        reasons=reasons + more,
        rests_on=(*first, *against),
        comparable=tuple(against),
    )


def _elsewhere_code(told: Told, entry: Entry, candidates: Candidates) -> ReasonCode:
    same_place = told.place is None or entry.place == told.place
    if entry.measure == told.measure and same_place:
        return ReasonCode.OTHER_DATE
    return ReasonCode.OTHER_POPULATION


def _judge_elsewhere(told: Told, candidates: Candidates) -> _Finding:
    """Nothing comparable says anything: is the number in the ledger for something else?"""
    equal = candidates.equal_elsewhere()
    meant = meant_otherwise(candidates) if told.measure is None else None
    if meant is not None and (found := _judge_meant(told, meant, candidates)) is not None:
        return found
    if not equal:
        return _nothing(told)
    best = equal[0]
    code = _elsewhere_code(told, best, candidates)
    reasons: list[Found] = [(code, (best,))]
    verdict = VerdictKind.NOT_COMPARABLE
    right = candidates.attribution(best) is Attribution.RIGHT
    if _mixes_kinds(told, best, candidates.index):
        reasons.insert(0, (ReasonCode.KIND_MISMATCH, (best,)))
    if _mixes_units(told, best, candidates.index):
        reasons.append((ReasonCode.EVENTS_NOT_PEOPLE, (best,)))
    if best.stance in (Stance.PROPOSES, Stance.EXPECTS) and not told.as_plan:
        reasons.append((ReasonCode.PROPOSED, (best,)))
        if right and best.kind is MeasureKind.PLAN:
            verdict = VerdictKind.CAVEAT
            reasons = [r for r in reasons if r[0] is ReasonCode.PROPOSED]
            reasons += Weighing(told, best, candidates).reasons()[1:]
    return _Finding(
        told=told,
        verdict=verdict,
        reasons=_unique(reasons),
        rests_on=tuple(equal[:_SHOWN]),
    )


def _judge_meant(told: Told, meant: Entry, candidates: Candidates) -> _Finding | None:
    """The verdict on the number as one of the figure that it plainly means.

    Where only the speaker tells what is meant, a match stays a caveat.
    """
    again = told.about(meant.measure, meant.place)
    found = _judge_measured(again, Candidates(again, candidates.index))
    if found is None or found.verdict is not VerdictKind.MATCHES:
        return found
    if not candidates.term_hits(meant.measure):
        found.verdict = VerdictKind.CAVEAT
        found.reasons.insert(0, (ReasonCode.OTHER_POPULATION, (meant,)))
    return found


def _mixes_kinds(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    """Whether a total, a stock or a flow is told as another of these."""
    if told.as_rate and " per " not in index.ledger.measure_by_id[entry.measure].unit:
        return True
    if entry.measure == told.measure:
        if entry.day is None or told.period is None or entry.kind is MeasureKind.STOCK:
            return False
        drafted = (told.period.end - told.period.start).days + 1
        counted = (entry.day.end - entry.day.start).days + 1
        return max(drafted, counted) >= 7 * min(drafted, counted)
    if told.measure is None:
        return False
    kinds = (index.ledger.measure_by_id[told.measure].kind, entry.kind)
    return kinds[0] is not kinds[1] and MeasureKind.PLAN not in kinds


def _mixes_units(told: Told, entry: Entry, index: LedgerIndex) -> bool:
    if told.measure is None or entry.measure == told.measure:
        return False
    units = [index.ledger.measure_by_id[m].unit.lower() for m in (told.measure, entry.measure)]
    events = [unit in EVENT_UNITS for unit in units]
    return events[0] != events[1] and "people" in units


def _unique(reasons: Sequence[Found]) -> list[Found]:
    seen: dict[ReasonCode, Found] = {}
    for code, entries in reasons:
        seen.setdefault(code, (code, entries))
    return list(seen.values())


def _try_arithmetic(
    finding: _Finding, text: str, operands: Sequence[Operand], index: LedgerIndex
) -> None:
    """Rests the verdict on a calculation, where no figure says the number itself (rule 7)."""
    if finding.verdict in _IN_LEDGER:
        return
    told = finding.told
    line = text[max(0, told.mention.start - 200) : told.mention.start]
    before = line.rsplit(". ", 1)[-1]
    working = work_out(told, before, operands, index)
    if working is None:
        return
    finding.verdict = VerdictKind.CAVEAT
    finding.reasons = [(working.code, working.entries)]
    finding.rests_on = working.entries
    finding.working = working


def _verdict(finding: _Finding, index: LedgerIndex) -> Verdict:
    ledger = index.ledger
    words = finding.working.words if finding.working else ""
    reasons = tuple(
        word_reason(
            code,
            ledger,
            finding.told.mention,
            [ledger.figure(entry.id) for entry in entries[:_SHOWN]],
            words,
        )
        for code, entries in _unique(finding.reasons)
    )
    light, why = printing_light(finding.verdict, reasons)
    return Verdict(
        mention=finding.told.mention,
        verdict=finding.verdict,
        reasons=reasons,
        figures=tuple(entry.id for entry in finding.rests_on[:_SHOWN]),
        comparable=tuple(entry.id for entry in finding.comparable[:_STRIP]),
        sentence=_sentence(finding, index),
        light=light,
        light_reason=why,
        working=words or None,
    )


def _sentence(finding: _Finding, index: LedgerIndex) -> str | None:
    """The words to print: the figure's own, or those of all operands; None for a withdrawn."""
    if not finding.rests_on:
        return None
    entries = finding.working.entries if finding.working else finding.rests_on[:1]
    if any(entry.status is Status.WITHDRAWN for entry in entries):
        return None
    return " ".join(index.sentence(entry) for entry in entries)
