"""Attribution: is the one whom the draft names the one who said it?

An outlet's name is not the claimant. A spokeswoman speaks for her body, so naming the body
is right; naming another body, or the newspaper that printed it, is not.
"""

import re
from enum import Enum

from figuredesk.checking.callings import STEM
from figuredesk.checking.naming import (
    country_speaking,
    folded,
    is_of_country,
    is_of_kind,
    meanings_of,
)
from figuredesk.checking.offices import holds_role
from figuredesk.ledger import NOT_STATED, Claimant, ClaimantKind, Ledger
from figuredesk.reading import Mention

# Words that name nobody in particular: "officials said" attributes a number to no one.
_NOBODY = frozenset(
    [
        *("officials", "official", "authorities", "sources", "source", "experts", "observers"),
        *("spokesman", "spokeswoman", "spokesperson", "minister", "ministry", "agency", "police"),
        *("guards", "guard", "government", "he", "she", "they", "it", "who", "reports", "report"),
        *("accounts", "estimates", "figures", "data", "statistics", "media", "activists"),
        *("a", "an", "the", "of", "for", "its", "his", "her", "their", "by", "said", "and"),
        *("local", "senior", "some", "several", "other", "border", "state", "service"),
    ]
)
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "by", "s"])
# A ministry speaks for itself; "authorities" and "government" stand for a whole side.
_WHOLE_SIDE = re.compile(r"\b(?:authorities|government|officials|regime|leadership)\b", re.I)


# "ministry, quoted by the Globe": who only passed it on has not counted
_PASSED_ON = re.compile(r",?\s*(?:as )?(?:quoted|cited|relayed|reported|carried) by .*$", re.I)


class Attribution(Enum):
    """How the draft's attribution stands to a figure."""

    RIGHT = "the claimant, or the body that the figure's role names"
    NOBODY = "the draft names nobody in particular"
    WRONG = "the draft names another"


def voice_of(claimant_id: str, ledger: Ledger) -> str:
    """The body that a claimant speaks for: a person's organisation, where the ledger has it.

    Two spokesmen of one ministry are one voice; so are a ministry and its spokesman.
    """
    claimant = ledger.claimant_by_id[claimant_id]
    if claimant.kind is not ClaimantKind.PERSON or not claimant.organisation:
        return claimant_id
    name = folded(claimant.organisation)
    for other in ledger.claimant_by_id.values():
        if name in (folded(each) for each in (other.name, *other.names)):
            return other.id
    return f"organisation:{name}"


def words_of(text: str) -> frozenset[str]:
    """The words of a name that tell one from another."""
    return frozenset(folded(text).split(" ")) - _SMALL - {""}


def names_somebody(mention: Mention) -> bool:
    """Whether the draft names someone for the number, beyond "officials" or "sources"."""
    if mention.claimant is not None:
        return mention.claimant != NOT_STATED
    return bool(mention.claimant_text and words_of(mention.claimant_text) - _NOBODY)


def attribute(
    mention: Mention, claimant: str, voice: str, role: str, ledger: Ledger
) -> Attribution:
    """How the draft's attribution stands to a figure of this claimant, voice and role."""
    told_by = mention.claimant_text or ""
    if mention.claimant is None and told_by and claimant in ledger.claimant_by_id:
        row = ledger.claimant_by_id[claimant]
        several = len(told_by.split()) > 1  # "human rights groups", not any "charities"
        if holds_role(told_by, role, row) or (several and is_of_kind(row, told_by)):
            return Attribution.RIGHT
    if not names_somebody(mention):
        return Attribution.NOBODY
    named = mention.claimant
    role = _PASSED_ON.sub("", role)
    if named is not None:
        right = named == claimant or _same_body(named, voice, ledger)
        return (
            Attribution.RIGHT
            if right or _named_in(named, claimant, role, ledger)
            else (Attribution.WRONG)
        )
    text = mention.claimant_text or ""
    other = ledger.claimant_by_id.get(claimant)
    country = country_speaking(text)
    if country and other is not None:
        theirs = is_of_country(other, country) or f"@{country}" in meanings_of(role)
        return Attribution.RIGHT if theirs else Attribution.WRONG
    told = frozenset(meanings_of(text))
    for name in _names_behind(claimant, role, ledger):
        words = frozenset(meanings_of(name))
        if words and (words <= told or told <= words or _alike(words, told)):
            return Attribution.RIGHT
    return Attribution.WRONG


def _alike(words: frozenset[str], told: frozenset[str]) -> bool:
    """Whether two names have the same words in other forms: "police in Galicia", "Galician police".

    A name of one word is no more than a beginning.
    """
    return len(words) > 1 and {w[:STEM] for w in words} == {w[:STEM] for w in told}


def _same_body(named: str, voice: str, ledger: Ledger) -> bool:
    if named not in ledger.claimant_by_id:
        return False
    return voice_of(named, ledger) == voice


def _named_in(named: str, claimant: str, role: str, ledger: Ledger) -> bool:
    """Whether the named body stands in the figure's role, or is the claimant's whole side."""
    body = ledger.claimant_by_id.get(named)
    if body is None:
        return False
    role_words = words_of(role)
    for name in (body.name, *body.names):
        words = words_of(name)
        surname = folded(name).split(" ")[-1:] if body.kind is ClaimantKind.PERSON else []
        if (len(words) > 1 and words <= role_words) or role_words.intersection(surname):
            return True
    if claimant == NOT_STATED and _named_without_country(body, role):
        return True
    other = ledger.claimant_by_id.get(claimant)
    if other is not None and _is_one_of(body, other):
        return True
    if other is None or claimant == NOT_STATED or body.side != other.side:
        return False
    public = other.kind not in (ClaimantKind.MEDIA, ClaimantKind.NGO, ClaimantKind.UN_AGENCY)
    whole = body.kind is ClaimantKind.GOVERNMENT and bool(_WHOLE_SIDE.search(body.name))
    return whole and public


def _named_without_country(body: Claimant, role: str) -> bool:
    """Whether a role names a body and leaves its country out: "report of the Border Committee"."""
    told = frozenset(meanings_of(role))
    for name in (body.name, *body.names):
        words = frozenset(meanings_of(name))
        own = frozenset(word for word in words if not word.startswith("@"))
        foreign = any(word.startswith("@") for word in told - words)
        if len(own) > 1 and own <= told and not foreign:
            return True
    return False


def _is_one_of(body: Claimant, joint: Claimant) -> bool:
    """Whether a body is one of several that a claimant names: "A, B and C, jointly"."""
    parts = [folded(part) for part in re.split(r",| and |&", joint.name)]
    return len(parts) > 1 and any(folded(name) in parts for name in (body.name, *body.names))


def _names_behind(claimant: str, role: str, ledger: Ledger) -> list[str]:
    names = [role]
    found = ledger.claimant_by_id.get(claimant)
    if found is not None and claimant != NOT_STATED:
        names += [found.name, found.organisation, *found.names]
    return [name for name in names if name]
