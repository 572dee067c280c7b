"""The segments and clauses of a sentence: which of its words are about which quantity.

"2,000 in the camp and 300 at the station": commas and "and" part what belongs to one
number from what belongs to the next. All numbers of a segment share the answers.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from figuredesk.once import once
from figuredesk.reading.context.word import BREAKS, Word

NO_WORDS: frozenset[int] = frozenset()


class Clauses:
    """A sentence's words as its commas, "and" and semicolons part them."""

    words: list[Word]
    uses: int  # all that its words are looked at for
    spans: Sequence[tuple[int, int]]  # the first and last word of each quantity
    firsts: Sequence[int]
    counted: frozenset[int]  # the words of all quantities
    _taken: dict[tuple[int, int], frozenset[int]]
    _about: dict[tuple[int, int], list[int]]
    _of_clause: dict[int, frozenset[int]] | None = None
    _of_clauses = NO_WORDS

    def looked_at(self, use: int) -> Sequence[tuple[int, Word]]:
        """The words with this bit of `Word.uses`, where they stand."""
        raise NotImplementedError

    @once
    def segments(self) -> list[int]:
        """Each word's segment; "and" parts two quantities, never "migrants and refugees"."""
        size = len(self.words)
        if not self.uses & BREAKS:
            return [0] * size
        counted = self.counted
        first = min(counted) if counted else 0
        last = max(counted) if counted else -1
        segments: list[int] = []
        current = 0
        for at, word in self.looked_at(BREAKS):
            if at in counted or ("SPLIT" in word.marks and not first < at < last):
                continue
            if word.raw in "–—" and at - 1 in counted:  # "2,000 — at the border"
                continue
            if word.raw == "(" and self._only_number(at + 1):  # "Poland's (300)"
                continue
            segments += [current] * (at - len(segments))
            current += 1
        segments += [current] * (size - len(segments))
        return segments

    def _only_number(self, at: int) -> bool:
        """Whether nothing but a number stands between a bracket before `at` and its end."""
        end = at
        while end in self.counted:
            end += 1
        return at < end < len(self.words) and self.words[end].raw == ")"

    @once
    def numbered(self) -> frozenset[int]:
        """The segments that have a quantity."""
        return frozenset([self.segment(first) for first in self.firsts])

    @once
    def _outer(self) -> tuple[int, int]:
        """The first and the last segment with a quantity."""
        return min(self.numbered, default=0), max(self.numbered, default=0)

    def segment(self, at: int) -> int:
        """The number of the segment (between commas, "and", "while") that a word is in."""
        return self.segments[at] if at < len(self.segments) else 0

    def taken(self, span: tuple[int, int]) -> frozenset[int]:
        """The segments that belong to the sentence's other quantities.

        A semicolon parts them: all between two of them belongs to the quantities there.
        """
        if len(self.spans) < 2:
            return NO_WORDS
        own, clause = region = self.region(span[0])
        found = self._taken.get(region)
        if found is None:
            found = self.numbered - {own}
            if self._semicolons:
                mine, every = self._clauses(clause)
                found |= every - mine
            self._taken[region] = found
        return found

    def is_beyond(self, segment: int, own: int) -> bool:
        """Whether a segment between two numbers is about another one than that in `own`.

        "Oslo has 40 boats, Bergen, with ferries counted, 90, Moss 20": ferries are not of Moss,
        and not of Oslo where "while" parts them from it.
        """
        first, last = self._outer
        if not first < segment < last:
            return False
        numbered = self.numbered
        low, high = sorted((segment, own))
        if any(low < other < high for other in numbered):
            return True
        return own < segment and any(
            own < self.segments[at] <= segment
            for at, word in self.looked_at(BREAKS)
            if "SPLIT" in word.marks
        )

    def words_about(self, span: tuple[int, int]) -> list[int]:
        """The words of a quantity's segment and of those after it that no other one is in.

        What goes before the first quantity is about that one.
        """
        region = self.region(span[0])
        found = self._about.get(region)
        if found is None:
            own, taken, segments = region[0], self.taken(span), self.segments
            first, latest = 0, len(segments)  # the numbers of segments never fall
            if any(s < own for s in self.numbered):
                first = bisect_left(segments, own)
            if beyond := [s for s in self.numbered if s > own]:
                latest = bisect_left(segments, min(beyond))
            found = [at for at in range(first, latest) if segments[at] not in taken]
            self._about[region] = found
        return found

    def region(self, at: int) -> tuple[int, int]:
        """The segment and the clause (between semicolons) that a word is in."""
        segments = self.segments
        own = segments[at] if at < len(segments) else 0
        return own, bisect_left(self._semicolons, at)

    def _clauses(self, clause: int) -> tuple[frozenset[int], frozenset[int]]:
        """The segments of one clause, and those of all clauses with a quantity."""
        if self._of_clause is None:
            edges = (-1, *self._semicolons, len(self.words))
            self._of_clause = {
                number: frozenset(self.segments[edges[number] + 1 : edges[number + 1]])
                for number in {self._clause(first) for first in self.firsts}
            }
            self._of_clauses = NO_WORDS.union(*self._of_clause.values())
        return self._of_clause.get(clause, NO_WORDS), self._of_clauses

    @once
    def _semicolons(self) -> list[int]:
        return [at for at, word in self.looked_at(BREAKS) if word.raw == ";"]

    def _clause(self, at: int) -> int:
        return bisect_left(self._semicolons, at)

    def parted(self, low: int, high: int) -> bool:
        """Whether a semicolon stands among `words[low:high]`."""
        return self._clause(low) < self._clause(high)

    @once
    def _colons(self) -> list[int]:
        return [at for at, word in self.looked_at(BREAKS) if word.raw == ":"]

    def has_colon(self, low: int, high: int) -> bool:
        """Whether a colon stands among `words[low:high]`."""
        return bisect_left(self._colons, low) < bisect_left(self._colons, high)

    def numbers_between(self, low: int, high: int) -> int:
        """How many quantities begin after the word `low` and before `high`."""
        return max(bisect_left(self.firsts, high) - bisect_right(self.firsts, low), 0)
