"""Lists: the lines of a factbox, and the heading that says what their numbers count.

"Attempts to cross from Norway in 2031, by the coastguard's count:" is said of every line
under it, so each is read as if it stood there: "• August: 300".
"""

import re
from collections.abc import Mapping, Sequence

from figuredesk.reading.context.found import Name
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.numbers.fold import BULLET

_LABELLED = re.compile(r"[A-Z0-9][^\n.:;!?]{0,48}:\s")  # "Zagreb: 300"
_LONGEST = 200  # characters of a heading without a colon at its end
_LINE = 120  # characters of a labelled line
_BULLETS = "•‣·|"
_DASHES = "–—"  # a bullet only where they begin a paragraph
_ENDS = frozenset(".!?…。！？")


def leads_of(text: str, bounds: Sequence[tuple[int, int, int]]) -> Mapping[int, int]:
    """For each sentence that opens a line of a list, the number of the one that heads it.

    A heading ends in a colon, or is a paragraph of its own without a full stop; its lines
    begin with a bullet or with a label and a colon.
    """
    found: dict[int, int] = {}
    lead: int | None = None
    paragraph = 0
    for number, (start, end, own) in enumerate(bounds):
        opens = own != paragraph
        bulleted = _is_bulleted(text, start, opens=opens)
        paragraph = own
        if not opens and not bulleted:
            if text[end - 1] == ":":
                lead = number  # "It has counted them. By month:"
            elif lead == number - 1:
                lead = None  # a paragraph that began as a heading does, and is none
            continue
        if bulleted or _is_labelled(text, start, end):
            if lead is not None:
                found[number] = lead
                continue
            if bulleted:
                continue
        lead = number if _heads(text, start, end) else None
    return found


def _is_labelled(text: str, start: int, end: int) -> bool:
    return end - start <= _LINE and _LABELLED.match(text, start, end) is not None


def _heads(text: str, start: int, end: int) -> bool:
    return text[end - 1] == ":" or (end - start <= _LONGEST and text[end - 1] not in _ENDS)


def _is_bulleted(text: str, start: int, *, opens: bool) -> bool:
    if BULLET.match(text, start) or (opens and text[start] in _DASHES):
        return True
    return _after_bullet(text, start)


def _after_bullet(text: str, start: int) -> bool:
    """ "Facts: • 300 dead • 40 missing": in one line, a bullet ends what is before it."""
    before = text[max(start - 2, 0) : start].rstrip()
    return before[-1:] in tuple(_BULLETS) and bool(before)


def body_in(lead: Sentence) -> Name | None:
    """The one body that a heading names, whose figures the lines are; no country or capital."""
    words = lead.words
    bodies = [
        name
        for name in lead.names
        if name.first != name.last or not (words[name.first].country or words[name.first].seat)
    ]
    return bodies[0] if len(bodies) == 1 else None
