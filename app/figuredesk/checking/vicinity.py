"""Vicinity: the words beside a number that tell of it and of no other number."""

import re

from figuredesk.checking.cue import Cue
from figuredesk.checking.naming import folded
from figuredesk.checking.told import DATELINE, Told
from figuredesk.reading import countries_named

STEM = 6  # letters by which a word is known in its other forms
_BREAKS = re.compile(r";|\b(?:while|whereas|but|während|aber|podczas gdy|ale|а|но)\b")
_CLAUSES = re.compile(r"[;:]|\b(?:while|whereas|but|während|aber|podczas gdy|ale|а|но)\b")
_LINKS = re.compile(r",|\b(?:and|against|after|before|when|who|which|with)\b")
_CONTRAST = Cue(r"other|another|rest|others")
_ENDS = re.compile(r"[,;:]")
_WORD = re.compile(r"\w{4,}")
_ASIDE = re.compile(
    r",\s*(?:according to|in (?:the )?[^,;]{0,60}\bwords\b|"
    r"as [^,;]{0,60}\b(?:puts?|says?|has) it\b|say|says|said|"
    r"by [^,;]{0,60}\b(?:count|tally|estimate|reckoning)\b)[^,;]{0,80},"
)
# right after a number without a noun: its own place, "40 still outdoors at the gate"
_PLACED = re.compile(
    r"\s+(?:(?:more|others?|still|already|out|are|were|is|was)\s+){0,3}"
    r"(?:outdoors?|outside|inside|elsewhere|indoors?|"
    r"(?:in|at|on|near|by|along|around)\s+(?:(?:the|its|their|a|an)\s+)(?!"
    r"(?:same|first|last|next|past|previous|following|year|month|week|weekend|day|night|morning|"
    r"evening|afternoon|spring|summer|autumn|winter|start|end|beginning|middle|half|quarter|"
    r"whole|other|\d)\b)[a-z]+|in\s+(?!hours|days|weeks|months|years)[a-z]{3,}s)\b",
    re.I,
)
# what stands before a place where somebody only speaks: "told parliament in Oslo"
_SPEAKING = Cue(
    r"said|says|tells?|telling|told|tweeted|wrote|writes|reports?|reported|speaking|"
    r"according to",
    then=r"\b[^,;:]{0,40}$",
)


Parts = tuple[str, str, str]  # as `parts_beside` cuts them


def place_words(text: str) -> set[str]:
    """The beginnings of the words of a text that may name a place."""
    return {word[:STEM] for word in _WORD.findall(folded(text))}


def words_beside(told: Told, parts: Parts) -> str:
    """The words beside a number that are no other number's.

    A heading goes with its number ("Sweden's dikes: 40 km"), and a number without a noun goes
    on from the one before it ("40 from Sweden in May, after 30 in April").
    """
    own, before, after = parts
    speaker = told.mention.claimant_text
    named = _CONTRAST.search(before) or (speaker is not None and speaker in own)
    first = told.words.startswith(told.before)
    placed = _PLACED.match(after) or countries_named(before + after)
    if told.bare and not first and not named and not placed:
        before = _gone_on_from(told)
    return f"{before}{told.mention.text}{after}"


def part_of_sentence(told: Told) -> str:
    """The words between semicolons that a number is in, up to the next number."""
    before = _gone_on_from(told)
    if not told.bare:
        before = before.rpartition(";")[2]
    return f"{before}{told.mention.text}{told.after.partition(';')[0]}"


def _gone_on_from(told: Told) -> str:
    """The words before a number, from the semicolon before the number that it may go on from."""
    at = told.words.find(f"{told.before}{told.mention.text}")
    return told.words[: max(0, at)].rpartition(";")[2] + told.before


def own_words(parts: Parts) -> str:
    """The words beside a number that are its own alone, the number and a dateline left out."""
    _, before, after = parts
    return f"{DATELINE.sub('', before)} {after}"


def parts_beside(told: Told) -> Parts:
    """The number's clause before it, what of that is its own, and its own words after it."""
    first = told.words.startswith(told.before)
    own = (_BREAKS if first else _CLAUSES).split(told.before)[-1]
    after = _ENDS.split(_ASIDE.sub(" ", told.after), maxsplit=1)[0]
    return own, own if first else _LINKS.split(own)[-1], after


def only_spoken(before: str, told: Told) -> bool:
    """Whether a place that follows these words is where somebody spoke, not where it was."""
    spoken = _SPEAKING.search(before)
    return spoken is not None and told.mention.text not in spoken[0]
