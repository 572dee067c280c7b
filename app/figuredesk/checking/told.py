"""What the draft tells: a mention with its sentence, its day and the words around it."""

import re
from dataclasses import dataclass, replace
from datetime import date

from figuredesk.checking.attribution import names_somebody
from figuredesk.checking.cues import DENIAL, PLAN, RATE
from figuredesk.checking.saying import Said, figure_said
from figuredesk.ledger import Hedge, Period, Stance
from figuredesk.reading import Mention, QuantityKind, split_sentences

_AFTER = 60
_NOUN_GAP = 16
_PLANS = (Stance.PROPOSES, Stance.EXPECTS)


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
    words: str  # the sentence
    near: str  # the rest of the sentence after the number, at most
    bare: bool  # no noun stands right after the number
    as_rate: bool
    as_plan: bool
    as_denial: bool
    named: bool

    @property
    def current(self) -> bool:
        """Told as current: without a date, or running up to the draft's own day."""
        return self.period is None or self.period.start <= self.day <= self.period.end

    def about(self, measure: str | None, place: str | None) -> "Told":
        """The same mention taken as one of another measure and place."""
        return replace(self, measure=measure, place=place)


def tell(mentions: list[Mention], text: str, day: date, language: str) -> list[Told]:
    """Every mention with what the draft's words around it say."""
    sentences = split_sentences(text, language)
    return carry_over([_tell_one(mention, text, day, language, sentences) for mention in mentions])


def _tell_one(
    mention: Mention, text: str, day: date, language: str, sentences: list[tuple[int, int, int]]
) -> Told:
    at, start, end = 0, 0, len(text)
    for number, (first, last, _) in enumerate(sentences):
        if first <= mention.start < last:
            at, start, end = number, first, last
            break
    words = text[start:end]
    near = text[mention.end : min(end, mention.end + _AFTER)]
    rate = re.split(r"[,;:.]| and | und | i | и ", near, maxsplit=1)[0]
    return Told(
        mention=mention,
        said=figure_said(
            value=mention.value,
            low=mention.low,
            high=mention.high,
            hedge=Hedge(mention.hedge),
            words=mention.text,
            language=language,
            estimated=mention.stance is Stance.ESTIMATES
            or bool(re.search(r"\bestimat", mention.text, re.I)),
        ),
        day=day,
        measure=mention.measure,
        place=mention.place,
        period=_clipped(mention.as_of, day),
        sentence=at,
        words=words,
        near=near,
        bare=_is_bare(mention, near),
        as_rate=bool(RATE.search(rate)),
        as_plan=mention.stance in _PLANS or bool(PLAN.search(words)),
        as_denial=mention.stance is Stance.DENIES or bool(DENIAL.search(words)),
        named=names_somebody(mention),
    )


def _is_bare(mention: Mention, near: str) -> bool:
    """Whether nothing that is counted follows the number: "October saw 838."

    The noun that reading gives such a number was carried over from further off.
    """
    if mention.kind is not QuantityKind.COUNT:
        return False
    first = (mention.counted or "").split(" ")[0]
    return not first or first not in near[: len(mention.counted or "") + _NOUN_GAP]


def carry_over(tellings: list[Told]) -> list[Told]:
    """Bare numbers of no measure take that of the number before them: "against 129 in 2020"."""
    carried: list[Told] = []
    for told in tellings:
        before = carried[-1] if carried else None
        if (
            told.bare
            and told.measure is None
            and before is not None
            and before.measure is not None
            and told.mention.paragraph == before.mention.paragraph
            and told.sentence - before.sentence <= 1
        ):
            carried.append(told.about(before.measure, before.place))
        elif told.mention.kind is QuantityKind.COUNT:
            carried.append(told)
    by_start = {told.mention.start: told for told in carried}
    return [by_start.get(told.mention.start, told) for told in tellings]


def _clipped(period: Period | None, day: date) -> Period | None:
    """A period that began before the draft's day and runs past it ends on that day."""
    if period is None or not period.start <= day < period.end:
        return period
    return Period(text=f"{period.start}/{day}", start=period.start, end=day)
