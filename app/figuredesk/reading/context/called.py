"""The places that a number's own segment names, by what their words mean."""

from collections.abc import Sequence

from figuredesk.reading.context.leaving import is_left
from figuredesk.reading.context.places import TOWARD, PlaceNames
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import LANDS, PLACES

_OWNS = 4  # words from "Latvia's" to the number of its guards
_WHERE = frozenset(
    {"in", "into", "to", "at", "for", "nach", "w", "we", "na", "do", "в", "на", "en", "nell", "aan"}
)


def places_called(
    sentence: Sentence, span: tuple[int, int], places: PlaceNames
) -> Sequence[tuple[frozenset[str], str | None]]:
    """The places named in a quantity's own segment, by what their words mean.

    "In Norway" is the Norwegian coast for a measure that is only ever counted there, and
    it is so where the ledger has no place called Norway, or the measure never has it.
    """
    if not sentence.places and not sentence.uses & LANDS:
        return ()
    own, words = sentence.segment(span[0]), sentence.words
    found: list[tuple[frozenset[str], str | None]] = []
    named: set[int] = set()
    bracketed = span[0] - 2 if span[0] > 1 and words[span[0] - 1].raw == "(" else -1
    for mention in sentence.places:
        near = sentence.segment(mention.first) == own or mention.last == bracketed
        if near and not is_left(sentence, mention.first):
            part = words[mention.first : mention.last + 1]
            if words[mention.first].lower in TOWARD:  # "to Spain from Chad" is in Spain
                part = [word for word in part[1:] if word.placed][:1]
            keys = frozenset(key for word in part for key in word.placed if key != "to")
            if mention.described:
                keys = places.keys_of[mention.place]
            after = words[mention.last + 1] if mention.last + 1 < len(words) else None
            if after is not None and after.placed and _names(places, keys.union(after.placed)):
                keys = keys.union(after.placed)  # "on Norway's side"
            found.append((keys, mention.place))
        named.update(range(mention.first, mention.last + 1))
    for at, word in sentence.looked_at(PLACES):
        if not word.country or at in named:
            continue
        if at != bracketed and sentence.segments[at] != own:
            continue
        led = at and words[at - 1].lower in _WHERE and not is_left(sentence, at)
        opens = at == 0 or sentence.segments[at - 1] != own
        owns = at < span[0] <= at + _OWNS and (
            word.possessive
            or (opens and not any("SAY" in w.marks for w in words[at + 1 : span[0]]))
        )
        # "Norway stopped 40, Sweden 20, Denmark's coast guard 9"
        if led or owns or at in (bracketed, span[0] - 1):  # "Norway's (300)"
            found.append((frozenset(word.placed), None))
    return list(dict.fromkeys(found))


def _names(places: PlaceNames, keys: frozenset[str]) -> bool:
    return any(keys <= every for every in places.keys_of.values())
