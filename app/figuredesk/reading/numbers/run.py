"""A number in words while its words are added up: "two hundred thousand and five"."""

from collections.abc import Iterator

from figuredesk.reading.languages.model import Language
from figuredesk.reading.numbers.number import Number, scaled


class Run:
    """A number in words, as far as it has been read."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current = 0.0
        self.scale = 1.0
        self.begin = -1
        self.end = -1
        self.words: list[float] = []
        self.tail = 1.0  # what the words that end it multiply by: "three hundred thousand"
        self.after_scale = False
        self.only_one = False
        self.lowest_scale = float("inf")

    def open(self, begin: int, end: int) -> None:
        """Begin the number here, where it has not begun, and end it here so far."""
        if self.begin < 0:
            self.begin = begin
        self.end = end

    def add_part(self, part: float, end: int) -> None:
        """ "two and a half": the part counts in what stands before it."""
        if self.after_scale:  # a million and a half
            self.total += part * self.scale
        else:
            self.current += part
        self.end = end

    def take(
        self,
        small: float | None,
        hundred: float | None,
        scale: float | None,
        begin: int,
        end: int,
    ) -> bool:
        """Add a word; False where it cannot belong to the number read so far."""
        if small is not None:
            if self.words and not self.after_scale:
                last = self.words[-1]
                fits = (20 <= last <= 90 and last % 10 == 0 and 0 < small < 10) or (
                    last >= 100 and small < 100
                )
                if not fits:
                    return False
            self.current += small
            self.words.append(small)
            self.tail = 1.0
            self.after_scale = False
        elif hundred is not None:
            if self.current >= hundred and self.current >= 100:
                return False
            self.current = (self.current or 1.0) * hundred
            self.tail *= hundred if self.words else 1.0
            self.words.append(hundred)
            self.after_scale = True
        elif scale is not None:
            if scale >= self.lowest_scale:
                self.total *= scale
            else:
                self.total += (self.current or 1.0) * scale
            self.tail *= scale if self.words else 1.0
            self.lowest_scale = min(self.lowest_scale, scale)
            self.scale, self.current = scale, 0.0
            self.words.append(scale)
            self.after_scale = True
        else:
            return False
        self.open(begin, end)
        return True

    def finish(self, offset: int, language: Language) -> Iterator[Number]:
        """The number read, if any; `offset` is where its text begins."""
        if self.words:
            value = self.total + self.current
            scale = self.tail
            if language.compounds and len(self.words) == 1 and value >= 200:  # "dreitausend"
                scale = next((s for s in (1000.0, 100.0) if value % s == 0), 1.0)
            yield Number(
                offset + self.begin, offset + self.end, scaled(value, 1), base=value / scale,
                scale=scale, is_one=self.only_one,
            )  # fmt: skip
