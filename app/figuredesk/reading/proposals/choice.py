"""Which mentions are figures for the ledger, and which are only numbers in a text."""

import re

from figuredesk.ledger import Hedge, Ledger
from figuredesk.reading.mention import Mention, QuantityKind

_PROPOSED_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASUREMENT})
_DIGIT = re.compile(r"\d")
_SMALL = 12  # "two countries", "twelve hours": spelled out, such a number is mostly prose

NOT_A_COUNT = "a percentage, a ratio or a duration"
SMALL_NUMBER = "a small number in words that the ledger has no measure for"
NOBODY_AND_NOTHING = "fits no measure of the ledger, and nobody is named as saying it"
NO_NOUN = "it does not say what it counts"


def why_not_proposed(mention: Mention, ledger: Ledger) -> str:
    """Why a mention is no figure to propose; "" when it is one.

    Counts, money and measurements that fit a measure are; so is a count that fits none
    as long as somebody is named who said it. A person can still propose what is not.
    """
    if mention.kind not in _PROPOSED_KINDS:
        return NOT_A_COUNT
    small = (
        mention.value is not None
        and mention.value <= _SMALL
        and mention.hedge in (Hedge.EXACT, Hedge.ABOUT)
        and not _DIGIT.search(mention.text)
    )
    if small and not _names_a_unit(mention, ledger):
        return SMALL_NUMBER
    if mention.measure is not None:
        return ""
    if mention.kind is not QuantityKind.COUNT or mention.claimant_text is None:
        return NOBODY_AND_NOTHING
    return "" if mention.counted else NO_NOUN


def _names_a_unit(mention: Mention, ledger: Ledger) -> bool:
    """Whether a small number in words stands with its measure's own unit or terms.

    "Two countries" is matched to a measure by the words around it; "two deaths" names it.
    "One" besides is a pronoun more often than a count.
    """
    if mention.measure is None or not mention.counted or mention.claimant_text is None:
        return False
    measure = ledger.measure_by_id[mention.measure]
    head = mention.counted.casefold().split()[-1]
    words = {measure.unit.casefold(), *measure.terms}
    singular = {head, f"{head}s", head.removesuffix("s")}
    return bool(singular & words) and (mention.value != 1 or measure.unit.casefold() in singular)
