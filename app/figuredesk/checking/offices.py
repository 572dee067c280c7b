"""Offices: whether a figure's claimant may be whom a draft names by a role alone.

"A deputy harbour minister said" names somebody, and a ledger's figure says who held which
role: what the two share is compared, and a country or a branch that they do not share is
another's.
"""

from figuredesk.checking.naming import meanings_of
from figuredesk.ledger import NOT_STATED, Claimant, ClaimantKind

# Nouns of a role by what they have in common: a ministry is its minister's.
_HEADS = {
    "minister": "minister",
    "ministry": "minister",
    "ministrie": "minister",
    "ministerial": "minister",
    "spokesman": "speaker",
    "spokeswoman": "speaker",
    "spokesperson": "speaker",
    "spokespeople": "speaker",
    "president": "president",
    "presidential": "president",
    "vice": "deputy",
    "guard": "guard",
    "frontier": "border",
    "emergencie": "emergency",
    "defense": "defence",
    "policeman": "police",
    # "the woman who speaks for the mayor"
    "speak": "speaker",
    "spoke": "speaker",
    "woman": "",
    "man": "",
    "person": "",
    "who": "",
    "that": "",
}
# "Her Danish colleague at health": whatever the office is, which the rest must tell
_LIKE = frozenset(["colleague", "counterpart"])
# What speaks for a body whose own name the draft gives beside it
_VOICES = frozenset(["speaker", "official", "officer", "head", "chief", "boss", "director"])
_OFFICES = frozenset(
    [
        *("minister", "speaker", "president", "mayor", "governor", "consul", "ambassador"),
        *("director", "head", "chief", "commissioner", "chancellor", "premier", "secretary"),
        *("service", "guard", "agency", "police", "committee", "embassy", "airline", "airport"),
    ]
)
# Words that tell nobody from his like: "a regional spokesman", "the exiled minister"
_LOOSE = frozenset(
    [
        *("regional", "local", "senior", "top", "national", "state", "federal", "service", "s"),
        *("either", "both", "country", "countrie", "nation", "side", "two", "joint"),
        *("own", "same", "his", "her", "its", "their", "one", "another", "former", "then", "new"),
        *("republic", "office", "department", "authority", "agency", "of", "the", "a", "an", "or"),
    ]
)


def holds_role(text: str, role: str, claimant: Claimant) -> bool:
    """Whether a role ("the fisheries minister") is one that the figure's claimant holds.

    Every telling word of it must be in the figure's role, or in the claimant's name,
    organisation or side; where no word tells ("a regional spokesman"), the office must.
    """
    if claimant.id == NOT_STATED:
        return False
    told = _meant(text)
    own = _meant(role.partition(";")[0])
    around = own | _meant(claimant.organisation) | _meant(claimant.side)
    body = claimant.kind is not ClaimantKind.PERSON
    around |= _meant(claimant.name) if body else frozenset()
    if told & _LIKE:
        told -= _LIKE
        return len(told) > 1 and told <= around and "deputy" not in own
    if not told & (_OFFICES | _VOICES):
        return False
    if "deputy" in own and "deputy" not in told and "minister" in told:
        return False  # a minister is not his deputy
    telling = told - _LOOSE
    voices = _VOICES if body and telling - _VOICES else frozenset()
    rest = telling - around - voices
    if rest or not telling:
        return not telling and bool(told & around)
    return bool(telling & around)


def _meant(text: str) -> frozenset[str]:
    words = (_HEADS.get(word, word) for word in meanings_of(text))
    return frozenset(word for word in words if word)
