"""Greens: a last look at what would be green, by what the words about it name.

A wrong green costs more than none. Whatever rule took a number for a figure, a place that
its own words name in full and that is not the figure's, or another day on which it was
said, speaks against it.
"""

import re

from figuredesk.checking.acts import objection_to
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.cues import ANOTHER, REST, SAYS
from figuredesk.checking.dates import days_apart
from figuredesk.checking.elsewhere import is_country
from figuredesk.checking.entry import Entry
from figuredesk.checking.finding import IN_LEDGER, Finding, of_another, spoken_against
from figuredesk.checking.modality import told_as_done
from figuredesk.checking.naming import meanings_of
from figuredesk.checking.objections import TO_BE_CHECKED
from figuredesk.checking.places import JOINING, name_words
from figuredesk.checking.scene import NamedTime, Scene, Scenes
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode, VerdictKind
from figuredesk.ledger import parse_period

_OWN = r"\b(?:its|their|our|\w+['’]s) (?:own )?"  # "on its eastern frontier": by whose it is
_MEANWHILE = re.compile(
    r",\s(?:as|while|whilst|when|where|whose|the (?:day|night) (?:when|that)|and (?:the|a|an))\s"
)
_MILD = frozenset({ReasonCode.SINGLE_SOURCE, ReasonCode.UNCHECKED, ReasonCode.CORRECTED})


def looked_over(finding: Finding, scenes: Scenes, index: LedgerIndex) -> Finding:
    """A finding that nothing speaks against, and its own words neither; else a weaker one."""
    if finding.verdict not in IN_LEDGER or finding.working:
        return finding
    best = finding.rests_on[0]
    following = scenes.following(finding.told)
    objection = objection_to(finding.told, best, index, following)
    if objection is not None and objection.against not in TO_BE_CHECKED:
        return spoken_against(finding.told, best, objection)
    if all(code in _MILD for code, _ in finding.reasons):
        finding = _placed_and_dated(finding, scenes, index)
    if objection is not None and finding.verdict in IN_LEDGER:
        finding.verdict, finding.objection = VerdictKind.CAVEAT, objection
        mild = all(code in _MILD for code, _ in finding.reasons)
        finding.reasons.insert(0 if mild else len(finding.reasons), (objection.code, (best,)))
    return finding


def _placed_and_dated(finding: Finding, scenes: Scenes, index: LedgerIndex) -> Finding:
    """The finding, unless its own words name another place or saying, or tell a plan as done."""
    best = finding.rests_on[0]
    if told_as_done(finding.told, best):
        finding.verdict = VerdictKind.CAVEAT
        finding.reasons.insert(0, (ReasonCode.PROPOSED, (best,)))
        return finding
    scene = scenes.of(finding.told)
    if _is_elsewhere(finding.told, best, scene, index):
        return of_another(finding.told, best)
    if any(_is_another_saying(best, time) for time in scene.times):
        return of_another(finding.told, best, ReasonCode.OTHER_DATE)
    return finding


def _is_another_saying(entry: Entry, time: NamedTime) -> bool:
    """Whether a day or month that the own words give a saying is none of the figure's."""
    known = [p for p in (entry.said_on, entry.as_of, entry.printed) if p is not None]
    dated = time.dated
    day_or_month = dated.kind.name == "POINT" and len(dated.end) > len("2021") and not dated.around
    if entry.said_on is None or not day_or_month or not SAYS.search(time.before):
        return False
    told = parse_period(dated.end)
    return all(days_apart(told, period) > 1 for period in known)


def _is_elsewhere(told: Told, entry: Entry, scene: Scene, index: LedgerIndex) -> bool:
    """Whether the own words name in full a place that is not the figure's.

    Neither a country nor where somebody goes puts a number anywhere: other rules ask of those.
    """
    if entry.place in scene.directions or any(place == entry.place for place, _ in scene.places):
        return False
    beside = ANOTHER.search(told.before) or REST.search(told.after)  # of a part of what is named
    main = _main_part(told)
    own = {word for name in index.places.names(entry.place) for word in meanings_of(name)}
    return any(
        place not in scene.directions
        and not re.search(_OWN + re.escape(words), told.words, re.I)
        and words.lower() in main.lower()
        and _in_full(place, words, index)
        and not own.issuperset(set(meanings_of(words)) - JOINING)
        and not (beside and index.places.lies_within(entry.place, place))
        for place, words in scene.places
    )


def _main_part(told: Told) -> str:
    """The number's sentence without what is told of meanwhile: ", as crowds marched on Malmö"."""
    ahead, own, behind = told.words.partition(f"{told.before}{told.mention.text}")
    return f"{_MEANWHILE.split(ahead + own)[-1]}{_MEANWHILE.split(behind)[0]}"


def _in_full(place: str, words: str, index: LedgerIndex) -> bool:
    """Whether these words are a whole name of a place and hardly more, and no mere country."""
    if is_country(index.ledger.place_by_id[place].label):
        return False
    told = name_words(words)
    named = index.places.longest_name(place, told)
    return 0 < named >= len(told - JOINING) - 1
