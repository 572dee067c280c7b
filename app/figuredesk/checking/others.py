"""Others: whether a draft tells a number of other people, another part, or another way."""

from figuredesk.checking.known import Known
from figuredesk.checking.objections import Against, Objection
from figuredesk.checking.told import Told
from figuredesk.checking.verdict import ReasonCode
from figuredesk.checking.which_part import PARTS
from figuredesk.checking.which_way import WAYS
from figuredesk.checking.who_is_counted import WHO


def told_of_others(told: Told, known: Known) -> Objection | None:
    """Whether others are counted, or go elsewhere: "40 children", "40 from Norway"; else None."""
    for asked in (*WHO, *PARTS, *WAYS):
        words = asked(told, known)
        if words:
            return Objection(ReasonCode.OTHER_POPULATION, Against.ANOTHER, words)
    return None
