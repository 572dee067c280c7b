"""Standing: can a number, as it is told, be held against the figures of its measure at all?

A part, a rate, another nation's people or a length of something else cannot: then the ledger
says nothing of it, rather than something else.
"""

import re
from collections.abc import Sequence

from figuredesk.checking.attribution import Attribution
from figuredesk.checking.candidates import Candidates
from figuredesk.checking.comparable import LedgerIndex
from figuredesk.checking.countries import another_country_told, measures_other_nation
from figuredesk.checking.cues import COMPARED, LEFT_OUT, OUT_OF, PARTS, POINTS_BACK
from figuredesk.checking.elsewhere import narrower_place_named
from figuredesk.checking.entry import Entry
from figuredesk.checking.saying import Relation, relate
from figuredesk.checking.told import Told
from figuredesk.ledger import MeasureKind


def is_foreign(candidates: Candidates, entry: Entry) -> bool:
    """Whether what is told is not a figure's: another country's, its people, or a part of it."""
    other = another_country_told(candidates, entry, but_for_its_note=True)
    return (
        other or measures_other_nation(candidates, entry) or narrower_place_named(candidates, entry)
    )


def is_sure(told: Told, best: Entry, candidates: Candidates) -> bool:
    """Whether a figure says the number, not only might, and nobody else is named for it."""
    attribution = candidates.attribution(best)
    if attribution is Attribution.NOBODY:
        return relate(told.said, best.said) is Relation.SAME
    return attribution is Attribution.RIGHT


def is_flow(told: Told, candidates: Candidates) -> bool:
    """Whether the number is what one day brought, of a measure that counts so."""
    measure = candidates.index.ledger.measure_by_id.get(told.measure or "")
    return told.in_one_day and measure is not None and measure.kind is MeasureKind.FLOW


def names_what(told: Told, candidates: Candidates) -> bool:
    """Whether the words name what is measured, or point back to it: not every length is its."""
    if POINTS_BACK.search(told.before):
        return True
    terms = candidates.index.telling_terms(told.measure or "")
    rest = told.clause.replace(told.mention.text, " ")  # "km" names no canal
    return not terms.isdisjoint(re.findall(r"[a-z]+", rest.lower()))


def is_rate(told: Told, index: LedgerIndex) -> bool:
    """Whether its measure counts so many in every day or week."""
    return told.measure is not None and " per " in index.ledger.measure_by_id[told.measure].unit


def anchored(told: Told, against: Sequence[Entry], candidates: Candidates) -> bool:
    """Whether a number without a place can be held against figures.

    By its speaker's own, or by those of the very day that the draft writes out.
    """
    if told.dated and any(e.day == told.period for e in against):
        return True
    return told.named and candidates.attribution(against[0]) is Attribution.RIGHT


def is_apart(told: Told) -> bool:
    """Some of those told before, their crowd, who is not among them, or a comparison."""
    before = told.before
    apart = OUT_OF.search(before) or LEFT_OUT.search(before) or COMPARED.search(told.words)
    return told.subset or bool(apart)


def is_part(told: Told, against: Sequence[Entry], index: LedgerIndex) -> bool:
    """Whether the draft counts a part ("40 children") of what the figures count as a whole."""
    noun = told.mention.counted or ""
    if is_apart(told):
        return True
    if not PARTS.search(noun):
        return False
    quotes = (index.quote(entry) for entry in against)
    return not any(PARTS.search(quote) for quote in quotes)
