"""What the draft tells: a mention with its sentence, its day and the words around it."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from figuredesk.checking.attribution import names_somebody
from figuredesk.checking.cue import Cue
from figuredesk.checking.cues import (
    CONTRAST,
    DENIAL,
    DONE,
    EACH,
    HAS_BEEN,
    IN_ONE_DAY,
    NOW,
    PLAN,
    RATE,
    RUNNING,
    names_no_noun,
)
from figuredesk.checking.saying import Said, figure_said
from figuredesk.ledger import Hedge, Period, Stance
from figuredesk.reading import Mention, QuantityKind, RoughPeriod, leads_of, split_sentences

_AFTER = 60
_WINDOW = 300
_LONG = 31  # days of a running total
_JUST_SAID = 3  # days since a statement
_NOUN_GAP = 16
DATELINE = re.compile(r"^[^–—-]{0,60}\s[–—-]+\s")
_WITHIN_ONE = Cue(  # "40 in a day" is one day's count, no rate
    r"(?:in|within|inside|over|during)\s+(?:a|one)\s+(?:single\s+)?(?:day|night|week|month)"
)
_ASIDE = re.compile(r",\s(?:(?:an?|the)\s\w{3,12}\s(?:that|which)|which)\s[^,;]{0,80}$")
_RATE_ENDS = re.compile(r"[,;:.]| and | und | i | и ")
_ESTIMATED = re.compile(r"\bestimat", re.I)
_CUTS = re.compile(r"[;:]|\s[-–—]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One mention as the draft tells it. `sentence` counts from 0 over the whole draft."""

    mention: Mention
    said: Said
    day: date  # the draft's
    measure: str | None
    place: str | None
    period: Period | None
    sentence: int
    words: str  # the sentence, behind the heading where it is a line of a list
    clause: str  # its part between semicolons, colons and the like; a list's line and heading
    near: str  # the rest of the sentence after the number, at most
    before: str  # what precedes the number in its sentence, from the number before it
    after: str  # what follows the number in its sentence, up to the next number
    bare: bool  # no noun stands right after the number
    as_rate: bool
    as_plan: bool
    as_denial: bool  # the denial governs the number: "denied that 500 would be paid"
    named: bool
    heading: str = ""  # of the list that it is in a line of
    around: int = 0  # days that `period` may be off: "two weeks ago"
    subset: bool = False  # "40 of them", of what the number before counts where it counts it
    speaker: str | None = None  # carried over from the number before it

    @property
    def current(self) -> bool:
        """Told as current: without a date, or running up to the draft's own day.

        A long total that ends on the day of a statement just made still runs: "90 fires since
        January, the brigade said on Monday", in a draft of Tuesday.
        """
        if self.period is None or self.period.start <= self.day <= self.period.end:
            return True
        lag = (self.day - self.period.end).days
        long = (self.period.end - self.period.start).days > _LONG
        return long and 0 < lag <= _JUST_SAID and _ends_in_day(self.period) and not self.cut_off

    @property
    def in_one_day(self) -> bool:
        """Whether the number is what one day brought: "350 in a day", and no rate."""
        return self.as_rate and bool(IN_ONE_DAY.search(self.near))

    @property
    def dated(self) -> bool:
        """Whether the sentence itself writes out the one day that the number is told of."""
        if self.period is None or not self.period.is_day:
            return False
        return _writes_out(self.words, self.period.start)

    @property
    def cut_off(self) -> bool:
        """Whether the number runs up to the day that it is told of: "by 26 November"."""
        if self.period is None:
            return False
        return bool(RUNNING.search(self.clause)) or _runs_to(self.words, self.period.end)

    def about(self, measure: str | None, place: str | None) -> "Told":
        """The same mention taken as one of another measure and place."""
        if measure == self.measure and place == self.place:
            return self
        return replace(self, measure=measure, place=place)

    def taken_as(self, measure: str, place: str, period: Period | None) -> "Told":
        """The same mention taken as one of another measure, place and day."""
        return replace(self, measure=measure, place=place, period=period, around=0)


def _ends_in_day(period: Period) -> bool:
    return len(period.text.partition("/")[2]) == len("2021-11-07")


def tell(
    mentions: Sequence[Mention],
    text: str,
    day: date,
    language: str,
    sentences: Sequence[tuple[int, int, int]] | None = None,
) -> list[Told]:
    """Every mention with what the draft's words around it say.

    `sentences` are the draft's; where none are given, they are found.
    """
    sentences = split_sentences(text, language) if sentences is None else sentences
    leads = leads_of(text, sentences)
    ends = [0] + [mention.end for mention in mentions[:-1]]
    starts = [mention.start for mention in mentions[1:]] + [len(text)]
    around = zip(ends, starts, strict=True)
    return [
        _tell_one(mention, text, day, language, (sentences, leads), between=between)
        for mention, between in zip(mentions, around, strict=True)
    ]


def _tell_one(
    mention: Mention,
    text: str,
    day: date,
    language: str,
    split: tuple[Sequence[tuple[int, int, int]], Mapping[int, int]],
    *,
    between: tuple[int, int],
) -> Told:
    sentences, leads = split
    at = max(0, bisect_right(sentences, (mention.start, len(text) + 1, 0)) - 1)
    start, end = sentences[at][:2] if sentences else (0, len(text))
    start = max(start, mention.start - _WINDOW)  # a list may be one sentence of hundreds
    end = min(end, mention.end + _WINDOW)
    words, ahead, behind = text[start:end], text[start : mention.start], text[mention.end : end]
    near = text[mention.end : min(end, mention.end + _AFTER)]
    clause = _CUTS.split(ahead)[-1] + mention.text + _CUTS.split(behind, maxsplit=1)[0]
    heading = ""
    if at in leads:  # "Deaths by month:" is said of every line
        heading = text[slice(*sentences[leads[at]][:2])]
        words = f"{heading} {words}"
        clause = f"{heading} {ahead}{mention.text}{_CUTS.split(behind, maxsplit=1)[0]}"
    now = bool(NOW.search(clause)) and not (mention.as_of and not mention.as_of.is_day)
    if now and mention.as_of and mention.as_of.start != day:  # "300 now, up from 200 on Monday"
        now = bool(NOW.search(text[max(start, between[0]) : min(end, between[1])]))
    told_day = mention.as_of.start if mention.as_of and mention.as_of.is_day else None
    rate = _RATE_ENDS.split(near, maxsplit=1)[0]
    if told_day and _WITHIN_ONE.search(rate) and _writes_out(words, told_day):
        rate = _WITHIN_ONE.sub("", rate)
    return Told(
        mention=mention,
        said=figure_said(
            value=mention.value,
            low=mention.low,
            high=mention.high,
            hedge=Hedge(mention.hedge),
            words=mention.text,
            language=language,
            estimated=mention.stance is Stance.ESTIMATES or bool(_ESTIMATED.search(mention.text)),
        ),
        day=day,
        measure=mention.measure,
        place=mention.place,
        period=None if now else _clipped(mention.as_of, day),
        sentence=at,
        words=words,
        clause=clause,
        near=near,
        heading=heading,
        before=text[max(start, between[0]) : mention.start],
        after=text[mention.end : max(mention.end, min(end, between[1]))],
        bare=_is_bare(mention, near, language),
        around=mention.as_of.around if isinstance(mention.as_of, RoughPeriod) else 0,
        as_rate=bool(RATE.search(rate)) or _is_each(mention, ahead),
        as_plan=_is_to_come(mention, day)
        or (
            _is_plan(words)
            and not DONE.search(re.split(r"[,;:]", ahead)[-1])
            and not HAS_BEEN.match(near)
        ),
        as_denial=_is_denied(mention, ahead, behind),
        named=names_somebody(mention),
    )


@lru_cache(maxsize=256)
def _writes_out(words: str, day: date) -> bool:
    """Whether the words, but for a dateline, write out a day."""
    number, month = rf"0?{day.day}(?:st|nd|rd|th)?", rf"{day:%b}[a-z]*"
    written = (
        rf"{number}\.?\s+(?:of\s+)?{month}|{month}\.?\s+{number}|{day.isoformat()}|"
        rf"{number}\.?\s+[^\W\d]+\s+{day.year}|{number}\.\s?0?{day.month}\."
    )
    return bool(re.search(rf"(?<!\d)\b(?:{written})(?![\d])", DATELINE.sub("", words), re.I))


@lru_cache(maxsize=256)
def _runs_to(words: str, day: date) -> bool:
    """Whether the words tell a day, a month's or a year's end, as what a count runs up to."""
    number, month = rf"0?{day.day}(?:st|nd|rd|th)?", rf"{day:%b}[a-z]*"
    written = rf"{number}\.?\s+(?:of\s+)?{month}|{month}\.?\s+{number}|{day:%A}|{day:%B}|{day.year}"
    return bool(
        re.search(
            rf"\b(?:by|until|till|to|up to|as of|bis|do|до)\s+(?:the\s+)?(?:end\s+of\s+)?"
            rf"(?:[^\W\d]+day,?\s+)?(?:{written}|(?:the\s+|this\s+)?year)\b",
            words,
            re.I,
        )
    )


def names_end(words: str, period: Period) -> bool:
    """Whether the words name the day, the month or the year with which a period ends."""
    if len(period.text.split("/")[-1]) == 4:
        return period.text.split("/")[-1] in words
    if len(period.text.split("/")[-1]) == 7:
        return bool(re.search(rf"\b{period.end:%B}\b", words))
    end = period.end
    if (end + timedelta(days=1)).day == 1 and re.search(rf"\bend of {end:%B}\b", words, re.I):
        return True
    return _writes_out(words, end)


def _is_each(mention: Mention, before: str) -> bool:
    """Whether a count is what each one has: "each of the boats takes 12"."""
    return mention.kind is QuantityKind.COUNT and bool(EACH.search(before))


def _is_denied(mention: Mention, before: str, after: str) -> bool:
    """Whether a denial governs the number; none before "but" or "yet" reaches past it."""
    own = CONTRAST.split(before)[-1]
    if own is not before and DENIAL.search(before) and not DENIAL.search(own + after):
        return False
    return bool(DENIAL.search(own)) or (
        mention.stance is Stance.DENIES and not _denied_aside(after)
    )


def _denied_aside(after: str) -> bool:
    """Whether the denial is told of a plan besides: "300 would move, a plan that Oslo rejects"."""
    denial = DENIAL.search(after)
    return denial is not None and bool(_ASIDE.search(after[: denial.start()]))


@lru_cache(maxsize=64)
def _is_plan(words: str) -> bool:
    """Asked once a sentence, not once a number: a list may hold hundreds."""
    return bool(PLAN.search(words))


def _is_to_come(mention: Mention, day: date) -> bool:
    """Whether the number is told of a time after the draft's day: "arrive next month"."""
    return mention.as_of is not None and mention.as_of.start > day


def _is_bare(mention: Mention, near: str, language: str) -> bool:
    """Whether nothing that is counted follows the number: "October saw 838."

    The noun that reading gives such a number was carried over from further off.
    """
    if mention.kind is not QuantityKind.COUNT:
        return False
    if names_no_noun(mention.counted or "", language):
        return True
    first = (mention.counted or "").split(" ")[0]
    return not first or first not in near[: len(mention.counted or "") + _NOUN_GAP]


def _clipped(period: Period | None, day: date) -> Period | None:
    """A period that began before the draft's day and runs past it ends on that day."""
    if period is None or not period.start <= day < period.end:
        return period
    return Period(text=f"{period.start}/{day}", start=period.start, end=day)
