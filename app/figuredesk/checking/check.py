"""Checking: every number of a draft, held against the ledger.

The rules are asked in their order: measure, place, date, stance, arithmetic, precision.
Where something is in doubt the weaker verdict is given, with its reason; nothing is
guessed into a match.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from figuredesk.checking.answer import answer
from figuredesk.checking.arithmetic import work_out
from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import LedgerIndex, index_of
from figuredesk.checking.countries import foreign_speaker
from figuredesk.checking.cues import COMPARED, OF_THEM, POINTS_BACK
from figuredesk.checking.ears import Ears
from figuredesk.checking.finding import IN_LEDGER, Finding, of_another
from figuredesk.checking.greens import looked_over
from figuredesk.checking.judge import judge, judge_measured, told_otherwise
from figuredesk.checking.meant import part_of, said_with, saying_anywhere
from figuredesk.checking.naming import folded
from figuredesk.checking.recognise import misprinted, recognised
from figuredesk.checking.saying import Relation, relate
from figuredesk.checking.scene import Scenes
from figuredesk.checking.told import Told, tell
from figuredesk.checking.verdict import ReasonCode, Verdict, VerdictKind
from figuredesk.checking.whereabouts import place_is_named
from figuredesk.checking.working import Operand
from figuredesk.ledger import Ledger
from figuredesk.reading import (
    Mention,
    Passages,
    QuantityKind,
    detect_language,
    quantity_of,
    read_passages,
    split_sentences,
)

_BESIDE = 40  # numbers to each side that may tell one statement with a number
_OTHER = ReasonCode.OTHER_POPULATION
_WEAK = frozenset({ReasonCode.VAGUE_SOURCE, ReasonCode.MISATTRIBUTED})
"""Reasons for which a number that plainly follows from others is taken as following."""


def check_text(text: str, date: date, ledger: Ledger, language: str | None = None) -> list[Verdict]:
    """The verdict on every number of a draft that is read on this day, in its order.

    `language` is an ISO 639-1 code; None detects it.
    """
    language = language or detect_language(text)
    mentions, passages = read_passages(text, date, ledger, language)
    return _check(mentions, passages, date, ledger, language) if passages else []


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
    language = language or detect_language(text)
    passages = Passages(
        text,
        [quantity_of(mention) for mention in mentions],
        split_sentences(text, language),
        report=date,
        ledger=ledger,
        language=language,
    )
    return _check(mentions, passages, date, ledger, language)


def _check(
    mentions: Sequence[Mention], passages: Passages, date: date, ledger: Ledger, language: str
) -> list[Verdict]:
    text, index = passages.text, index_of(ledger)
    ears = Ears(index)
    told = tell(mentions, text, date, language, passages.bounds)
    findings: list[Finding] = []
    for each in told:
        before = findings[-1] if findings else None
        findings.append(judge(ears.of(_carried(each, before, ears))))
    stands_in = [each.sentence for each in told]
    for at, finding in enumerate(findings):
        first = max(bisect_left(stands_in, stands_in[at] - 1), at - _BESIDE)
        last = min(bisect_right(stands_in, stands_in[at] + 1), at + _BESIDE)
        around = findings[first:last]
        findings[at] = _as_one_statement(finding, around, ears)
    scenes = Scenes(passages)
    findings = [_as_recognised(finding, scenes, ears) for finding in findings]
    findings = [looked_over(finding, scenes, index) for finding in findings]
    operands = [
        Operand(told=f.told, entry=f.rests_on[0])
        for f in findings
        if f.rests_on and (f.verdict is not VerdictKind.NOT_COMPARABLE or _is_operand(f))
    ]
    for finding in findings:
        _try_arithmetic(finding, text, operands, index)
    return [answer(finding, index) for finding in findings]


def _carried(told: Told, before: Finding | None, ears: Ears) -> Told:
    """A number without a noun counts what the number before it counted: "against 129 in 2020"."""
    if before is not None and OF_THEM.match(told.after):
        place = told.place or before.told.place
        same = (before.told.measure, before.told.place) == (told.measure, place)
        told = replace(told, subset=same)
    if before is not None and _starts_anew(told, before, ears):
        return told.about(None, told.place)
    if before is None or not told.bare or before.told.mention.kind is not QuantityKind.COUNT:
        return told
    if told.said.value is not None and told.said.value < 0:
        return told  # a temperature counts nothing
    same_paragraph = told.mention.paragraph == before.told.mention.paragraph
    if not same_paragraph or told.sentence - before.told.sentence > 1:
        return told
    speaker = _speaker(before, ears)
    told = told if speaker == told.speaker else replace(told, speaker=speaker)
    candidates = ears.of(told)
    if COMPARED.search(told.words) or _says_it_himself(candidates):
        return told
    measure = candidates.index.ledger.measure_by_id.get(told.measure or "")
    if measure is not None and set(measure.terms) & set(folded(told.clause).split(" ")):
        return told
    counted, place = before.told.measure, before.told.place
    if before.rests_on and before.verdict in IN_LEDGER:
        counted, place = before.rests_on[0].measure, before.rests_on[0].place
    if place_is_named(candidates):
        place = told.place
    return told if counted is None else told.about(counted, place)


def _says_it_himself(candidates: Candidates) -> bool:
    """Whether whom the draft names for a number said it of what was read for it."""
    told = candidates.told
    if told.measure is None or told.mention.claimant is None:
        return False
    saying = candidates.saying(candidates.comparable)
    return bool(saying) and candidates.attribution(saying[0]) is Attribution.RIGHT


def _starts_anew(told: Told, before: Finding, ears: Ears) -> bool:
    """Whether a number without a noun begins a paragraph that points to nothing before it.

    Then it counts nothing that is known: "Total: 4,100." is not the last paragraph's strikers.
    """
    if not told.bare or told.measure is None:
        return False
    if told.mention.paragraph == before.told.mention.paragraph or POINTS_BACK.search(told.words):
        return False
    name = folded(told.mention.claimant_text or "")
    if name and name in folded(told.words):
        return False
    candidates = ears.of(told)
    return not candidates.term_hits(told.measure) and not place_is_named(candidates)


def _speaker(before: Finding, ears: Ears) -> str | None:
    """The body whom the draft names for the number before."""
    if not before.rests_on or before.verdict is VerdictKind.NOT_COMPARABLE:
        return None
    entry = before.rests_on[0]
    right = ears.of(before.told).attribution(entry) is Attribution.RIGHT
    return entry.voice if right else None


def _as_one_statement(finding: Finding, around: Sequence[Finding], ears: Ears) -> Finding:
    """A number that nothing supports, taken as one of the statement that its neighbours tell.

    `around` are the numbers of its sentence and of those beside it, itself among them.
    """
    told = finding.told
    if finding.verdict in IN_LEDGER or told.mention.kind is not QuantityKind.COUNT:
        return finding
    candidates = ears.of(told)
    if candidates.has_withdrawn:
        return finding
    spoken = finding.verdict is VerdictKind.DIFFERS and (
        candidates.attribution(finding.rests_on[0]) is Attribution.RIGHT
    )
    near = [
        entry
        for other in around
        for entry in other.rests_on
        if other.verdict in IN_LEDGER and other.told.mention.paragraph == told.mention.paragraph
    ]
    meant = part_of(candidates, near)
    if meant is None and not spoken and not told.as_rate:
        meant = said_with(candidates, near)
    if meant is None:
        return finding
    again = candidates.about(meant.measure, meant.place)
    found = judge_measured(again.told, again)
    return found if found is not None and found.verdict is VerdictKind.CAVEAT else finding


def _as_recognised(finding: Finding, scenes: Scenes, ears: Ears) -> Finding:
    """A number that nothing comparable says, taken as the one figure that it can only be."""
    told = finding.told
    sure = finding.verdict in IN_LEDGER and _OTHER not in {code for code, _ in finding.reasons}
    if sure or told.mention.kind is not QuantityKind.COUNT:
        return finding
    candidates = ears.of(told)
    if candidates.has_withdrawn:
        return finding
    again = recognised(candidates, saying_anywhere(candidates), scenes)
    if again is not None:
        found = judge_measured(again, ears.of(again))
        if found is None or found.verdict not in IN_LEDGER:
            return finding
        best = found.rests_on[0]
        moved = told.place is not None and again.place != told.place
        if moved and foreign_speaker(candidates, best):
            return of_another(told, best)  # both who told it and where it was are another's
        return found
    if finding.verdict is VerdictKind.NOT_IN_LEDGER:
        misprint = misprinted(candidates, scenes)
        if misprint is not None:
            again, entry = misprint
            return told_otherwise(ears.of(again), entry)
    return finding


def _is_operand(finding: Finding) -> bool:
    """Whether a number that is not comparable may still be reckoned with: of the same measure."""
    entry = finding.rests_on[0]
    return entry.measure == finding.told.measure and (
        relate(finding.told.said, entry.said) is Relation.SAME
    )


def _try_arithmetic(
    finding: Finding, text: str, operands: Sequence[Operand], index: LedgerIndex
) -> None:
    """Rests the verdict on a calculation, where no figure says the number itself (rule 7)."""
    weak = any(code in _WEAK for code, _ in finding.reasons)
    if finding.verdict in IN_LEDGER and not weak:
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
