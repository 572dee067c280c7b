"""One sentence with what was found in it, so that each question is asked of it once."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from figuredesk.reading.context.dates import Dated
from figuredesk.reading.context.names import Name
from figuredesk.reading.context.places import PlaceMention
from figuredesk.reading.context.tokens import Token
from figuredesk.reading.quantity import Quantity

_BREAKS = frozenset(",;:()—–")


class Sentence:
    """Tokens of one sentence, and the names, places, dates and quantities among them."""

    __slots__ = (
        "counted",
        "dates",
        "end",
        "frames",
        "hints",
        "known",
        "marks",
        "masked",
        "names",
        "number",
        "paragraph",
        "places",
        "quantities",
        "segments",
        "spans",
        "start",
        "tokens",
    )

    def __init__(
        self,
        number: int,
        bounds: tuple[int, int, int],
        tokens: list[Token],
        quantities: Sequence[Quantity],
    ) -> None:
        self.number = number
        self.start, self.end, self.paragraph = bounds
        self.tokens = tokens
        self.quantities = list(quantities)
        self.spans = [_span(tokens, q.start, q.end) for q in self.quantities]
        self.counted = frozenset(n for first, last in self.spans for n in range(first, last + 1))
        self.names: list[Name] = []
        self.places: list[PlaceMention] = []
        self.dates: list[Dated] = []
        self.frames: list[object] = []
        self.masked: frozenset[int] = frozenset()  # tokens of names and dates
        self.known: list[tuple[int, str]] = []  # words that some measure uses, where they stand
        self.marks: frozenset[str] = frozenset()  # of every token outside dates
        self.hints: Mapping[str, float] = {}  # places that the words only point to
        self.segments = _segments(tokens, self.counted)

    def segment(self, at: int) -> int:
        """The number of the segment (between commas, "and", "while") that a token is in."""
        return self.segments[at] if at < len(self.segments) else 0

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that have a part of `text[start:end]`."""
        first = bisect_right(self.tokens, start, key=_end_of)
        return self.tokens[first : bisect_left(self.tokens, end, key=_start_of)]

    def taken(self, span: tuple[int, int]) -> set[int]:
        """The segments that belong to the sentence's other quantities.

        A semicolon parts them: all between two of them belongs to the quantities there.
        """
        own = self.segment(span[0])
        taken = {self.segment(s[0]) for s in self.spans if s != span} - {own}
        stops = [at for at, token in enumerate(self.tokens) if token.raw == ";"]
        if stops and len(self.spans) > 1:
            clauses = {bisect_left(stops, s[0]) for s in self.spans}
            clauses.discard(bisect_left(stops, span[0]))
            for at, segment in enumerate(self.segments):
                if bisect_left(stops, at) in clauses and at not in stops:
                    taken.add(segment)
        return taken


def _span(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    first = bisect_right(tokens, start, key=_end_of)
    last = bisect_left(tokens, end, key=_start_of) - 1
    first = min(first, max(len(tokens) - 1, 0))
    return first, max(first, last)


def _start_of(token: Token) -> int:
    return token.start


def _end_of(token: Token) -> int:
    return token.end


def _segments(tokens: Sequence[Token], counted: frozenset[int]) -> list[int]:
    """Numbers of segments; "and" parts two quantities, never "migrants and refugees"."""
    segments = []
    current = 0
    last = max(counted, default=-1)
    first = min(counted, default=0)
    for index, token in enumerate(tokens):
        parts = token.raw in _BREAKS or ("SPLIT" in token.marks and first < index < last)
        if parts and index not in counted:
            dash = token.raw in "–—" and index - 1 in counted  # "2,000 — at the border"
            current += not dash
        segments.append(current)
    return segments
