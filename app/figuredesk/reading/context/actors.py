"""Capitals and countries that act: "Oslo wants 300 berths" is told of a government, not of a town.

A name that owns what somebody says ("Oslo's offer"), a body ("Oslo's coast guard") or a number,
and one that wants, says or refuses, is an actor. After a word of place it is a place.
"""

from collections.abc import Set

from figuredesk.reading.context.word import MEANS, ROLES, Word

# fmt: off
_PLACING = frozenset({
    "in", "at", "from", "near", "outside", "inside", "around", "to", "into", "toward", "towards",
    "through", "across", "over", "via", "off", "above", "beyond", "within", "throughout", "on",
    "along", "for", "of", "between", "past", "behind", "before", "reach", "reached", "reaches",
    "reaching", "left", "leave", "leaves", "leaving", "enter", "entered", "hit", "visit", "visited",
    "aus", "bei", "nach", "von", "um", "über", "w", "we", "z", "ze", "do", "pod", "koło", "przez",
    "в", "во", "из", "до", "под", "через", "à", "dans", "près", "da", "presso", "uit", "naar",
    "bij",
})
_HELPING = frozenset({
    "has", "have", "had", "will", "would", "is", "was", "does", "did", "not", "also", "now",
    "still", "never", "itself", "can", "could", "may", "might", "should", "must", "no", "longer",
})
# what a government does and a town does not
_ACTING = frozenset({
    "wants", "wanted", "wishes", "wished", "hopes", "hoped", "seeks", "sought", "tries", "tried",
    "refuses", "refused", "agrees", "agreed", "accepts", "accepted", "orders", "ordered",
    "allows", "allowed", "lets", "let", "sends", "sent", "pushes", "pushed", "drives", "drove",
    "forces", "forced", "flies", "flew", "brings", "brought", "takes", "took", "pays", "paid",
    "deports", "deported", "expels", "expelled", "blames", "blamed", "threatens", "threatened",
    "pledges", "pledged", "promises", "promised", "intends", "intended", "plans", "planned",
    "offers", "offered", "demands", "demanded", "accuses", "accused", "counts", "counted",
    "puts", "insists", "speaks", "spoke", "talks", "talked", "announces", "announced", "calls",
    "called", "rejects", "rejected", "denies", "denied", "proposes", "proposed", "concedes",
    "says", "said", "claims", "claimed", "admits", "admitted", "reckons", "reckoned", "tells",
    "told", "reports", "thinks", "believes", "mentions", "mentioned", "names", "named",
    "seek", "try", "refuse", "agree", "accept", "order", "allow", "send", "push", "drive", "force",
    "fly", "bring", "take", "pay", "deport", "expel", "blame", "threaten", "pledge", "promise",
    "offer", "demand", "accuse", "announce", "call", "reject", "deny", "propose", "concede", "say",
})
# fmt: on
_OWNED = frozenset({"SAY", "DATANOUN", "PROPOSE", "DENY", "EXPECT", "OWNWORDS"})
_ROUGHLY = frozenset({"own", "some", "about", "roughly", "nearly", "almost", "over", "around"})
_JOINING = frozenset({"and", "or", ","})
_REACH = 3  # words from an owner to the noun that it owns
_HELPERS = 3  # words from a subject to its verb
_LISTED = 6  # words of a list of names back to its preposition


def acts(words: "list[Word]", at: int, counted: Set[int] = frozenset()) -> bool:
    """Whether a capital's name stands for a government here, and not for a place.

    `counted` are the words of the quantities.
    """
    if _is_placed(words, at):
        return False
    return _owns(words, at, counted) if words[at].possessive else _wills(words, at, counted)


def _is_placed(words: "list[Word]", at: int) -> bool:
    """Whether a word of place stands before the name, or before the list that it is in."""
    for n in range(at - 1, max(at - _LISTED, 0) - 1, -1):
        word = words[n]
        if word.lower in _PLACING:
            return True
        named = word.capital and not word.month and word.weekday < 0
        if not (named or word.lower in _JOINING or "DETERMINER" in word.marks):
            return False
        if word.lower in _JOINING and not (n and words[n - 1].capital):
            return False
    return False


def _owns(words: "list[Word]", at: int, counted: Set[int]) -> bool:
    for n in range(at + 1, min(at + 1 + _REACH, len(words))):
        word = words[n]
        if n in counted or word.raw[0].isdigit():
            return n == at + 1 or words[n - 1].lower in _ROUGHLY
        if word.uses & ROLES or not word.marks.isdisjoint(_OWNED):
            return True
        if not word.raw[:1].isalpha() or "FUNCTION" in word.marks:
            return False
    return False


def _wills(words: "list[Word]", at: int, counted: Set[int]) -> bool:
    for n in range(at + 1, min(at + 1 + _HELPERS, len(words))):
        word = words[n]
        if n in counted:
            return False
        if word.lower in _ACTING or (word.uses & MEANS and word.lower not in _HELPING):
            return True
        if word.lower not in _HELPING and not word.lower.endswith("ly"):
            return False
    return False
