"""Scenes: the days and places that the words about one number name, each by itself.

A mention has one day and one place, the likeliest; where a figure is known by its number,
what the words name, and do not, is asked once more, without guessing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from figuredesk.checking.countries import VOICE
from figuredesk.checking.told import Told
from figuredesk.ledger import Ledger
from figuredesk.reading import Dated, Mention, Passages, Quantity, Sentence

_BEFORE = 6  # words


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTime:
    """A day or period that the words name; `words` its own, `before` the few before them."""

    dated: Dated
    words: str
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is named about one number: in its own words, and in the rest of its sentence."""

    times: tuple[NamedTime, ...]
    other_times: tuple[NamedTime, ...]
    places: tuple[tuple[str, str], ...]  # the ledger's id, and the words
    directions: frozenset[str]  # places that are where somebody goes: "home", "to Norway"


class Scenes:
    """The scenes of one draft's numbers; a sentence is read when first asked for."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        text: str,
        day: date,
        ledger: Ledger,
        language: str,
        *,
        sentences: Sequence[tuple[int, int, int]],
    ) -> None:
        self._mentions, self._sentences = mentions, sentences
        self._text, self._day, self._ledger, self._language = text, day, ledger, language

    def of(self, told: Told) -> Scene:
        """What is named about a number."""
        sentence = self._passages.sentence(self._passages.number_at(told.mention.start))
        span = sentence.span_of(told.mention.start, told.mention.end)
        own = set(sentence.words_about(span))
        times = [(d.first in own, self._time(sentence, d)) for d in sentence.dates]
        places = [
            (found.place, self._passages.words_of(sentence, found.first, found.last))
            for found in sentence.places
            if found.first in own and not self._speaks(sentence, found.last)
        ]
        return Scene(
            times=tuple(time for near, time in times if near),
            other_times=tuple(time for near, time in times if not near),
            places=tuple(places),
            directions=self._passages.directions,
        )

    def _speaks(self, sentence: Sentence, last: int) -> bool:
        """Whether a place only says whose the speaker is: "the Danish prime minister"."""
        return VOICE.match(self._text, sentence.end_of(last)) is not None

    def _time(self, sentence: Sentence, dated: Dated) -> NamedTime:
        return NamedTime(
            dated=dated,
            words=self._passages.words_of(sentence, dated.first, dated.last),
            before=self._passages.words_of(
                sentence, max(0, dated.first - _BEFORE), dated.first - 1
            ),
        )

    @cached_property
    def _passages(self) -> Passages:
        return Passages(
            self._text,
            [_quantity(mention) for mention in self._mentions],
            self._sentences,
            report=self._day,
            ledger=self._ledger,
            language=self._language,
        )


def _quantity(mention: Mention) -> Quantity:
    return Quantity(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        value=mention.value,
        low=mention.low,
        high=mention.high,
        hedge=mention.hedge,
        kind=mention.kind,
        unit=mention.unit,
        counted=mention.counted,
        counted_start=None,
        counted_end=None,
        sentence=0,
        paragraph=mention.paragraph,
    )
