"""Scenes: the days and places that the words about one number name, each by itself.

A mention has one day and one place, the likeliest; where a figure is known by its number,
what the words name, and do not, is asked once more, without guessing.
"""

from dataclasses import dataclass

from figuredesk.checking.countries import VOICE
from figuredesk.checking.told import Told
from figuredesk.reading import Dated, Passages, Sentence

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
    """The scenes of one draft's numbers; its sentences are those that reading read."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages

    def of(self, told: Told) -> Scene:
        """What is named about a number."""
        sentence = self._passages.sentence(self._passages.number_at(told.mention.start))
        span = sentence.span_of(told.mention.start, told.mention.end)
        own = set(sentence.words_about(span))
        times = [(d.first in own, self._time(sentence, d)) for d in sentence.dates]
        places = [
            (found.place, self._passages.words_of(sentence, found.first, found.last))
            for found in sentence.places_named
            if found.first in own and not self._speaks(sentence, found.last)
        ]
        return Scene(
            times=tuple(time for near, time in times if near),
            other_times=tuple(time for near, time in times if not near),
            places=tuple(places),
            directions=self._passages.directions,
        )

    def following(self, told: Told) -> str:
        """The sentence after a number's own in the same paragraph; "" where there is none."""
        bounds, at = self._passages.bounds, told.sentence + 1
        if at >= len(bounds) or bounds[at][2] != bounds[at - 1][2]:
            return ""
        return self._passages.text[bounds[at][0] : bounds[at][1]]

    def _speaks(self, sentence: Sentence, last: int) -> bool:
        """Whether a place only says whose the speaker is: "the Danish prime minister"."""
        return VOICE.match(self._passages.text, sentence.end_of(last)) is not None

    def _time(self, sentence: Sentence, dated: Dated) -> NamedTime:
        return NamedTime(
            dated=dated,
            words=self._passages.words_of(sentence, dated.first, dated.last),
            before=self._passages.words_of(
                sentence, max(0, dated.first - _BEFORE), dated.first - 1
            ),
        )
