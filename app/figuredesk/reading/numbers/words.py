"""Numbers in words: "two thousand and five", "half a million", "a few hundred", "tenfold"."""

import re
from collections.abc import Iterator, Sequence

from figuredesk.reading.kinds import RATIO, VAGUE
from figuredesk.reading.languages.model import Language, Words
from figuredesk.reading.numbers.number import Number, scaled
from figuredesk.reading.numbers.patterns import SPACE, any_of
from figuredesk.reading.numbers.run import Run

_LONGEST_PHRASE = 4  # "quatre-vingt-dix-sept"
_TOKEN = re.compile(r"[^\W\d_]+[.']?")


class WordReader:
    """Reads the number words of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._fractions = _with_ends(language.fractions)
        self._multiples = _with_ends(language.multiples)
        multipliers = [*language.hundreds, *language.scales]
        word = any_of([*language.small, *multipliers])
        if language.compounds:
            word = f"(?:{word})(?:und|{word}){{0,8}}"
        scale = any_of(multipliers)
        article = f"(?:{any_of(language.articles)}{SPACE})?" if language.articles else ""
        joiner = (
            f"(?:[ \u00a0-]|{SPACE}{any_of(language.joiners)}{SPACE})"
            if language.joiners
            else "[ \u00a0-]"
        )
        half_tail = (
            f"(?:{SPACE}{any_of(language.tails)}(?!\\w)(?:{SPACE}{scale}(?!\\w))?)?"
            if language.tails
            else ""
        )
        # "tens of thousands"; "сотни тысяч"
        vague_tail = (
            f"(?:{SPACE}(?:of|or|if not){SPACE}{any_of(language.vague)}(?!\\w)){{0,2}}"
            if language.code == "en"
            else f"(?:{SPACE}(?:{scale})(?!\\w))?"
        )
        folds = any_of(language.fold_endings)
        parts = {
            "multiple": any_of(self._multiples),
            "fold": f"(?:{any_of(language.small)}|{scale}){folds}" if language.fold_endings else "",
            "vague": (
                f"(?:{any_of(language.vague_before)}{SPACE})"
                f"(?:{scale}|{any_of(language.vague)})(?!\\w)(?:{SPACE}{scale})?"
                f"|(?:{any_of(language.vague)})(?!\\w){vague_tail}"
            )
            if language.vague_before
            else f"(?:{any_of(language.vague)}){vague_tail}",
            "half": f"{any_of(language.halves)}[ \u00a0-](?:{scale})" if language.halves else "",
            "part": any_of(self._fractions),
            "words": (
                f"(?:{article}(?:{scale})|{word})(?!\\w)"
                f"(?:{joiner}(?:{word})(?!\\w)){{0,12}}{half_tail}"
            ),
        }
        self.pattern = "|".join(
            f"(?P<{name}>(?:{pattern})(?!\\w))" for name, pattern in parts.items() if pattern
        )
        openings = [
            "http", "www.", *language.small, *multipliers, *self._multiples, *language.vague,
            *self._fractions, *language.halves,
            *(f"{phrase} " for phrase in language.vague_before),
            *(f"{article} {word}" for article in language.articles for word in multipliers),
        ]  # fmt: skip
        self.guard = any_of(openings)
        self._tail_parts = {phrase.split()[-1]: part for phrase, part in language.tails.items()}
        self._tail_joiners = {word for phrase in language.tails for word in phrase.split()[:-1]} - {
            *language.joiners,
            *language.articles,
        }

    def scale_of(self, word: str) -> float:
        """What a scale word or mark is worth; 1 where it is none."""
        language = self.language
        for table in (language.scales, language.hundreds, language.marks):
            worth = _look_up(table, word)
            if worth is not None:
                return worth
        return 1.0

    def read(self, match: re.Match[str]) -> Iterator[Number]:
        """The numbers that a match of `pattern` holds."""
        group = match.lastgroup
        start, end = match.span()
        printed = match.group()
        language = self.language
        if group == "vague":
            yield Number(start, end, None, vague=True, hedge=VAGUE)
        elif group in ("multiple", "part"):
            table = self._multiples if group == "multiple" else self._fractions
            value, length = _find(table, printed.replace("\u00a0", " "))
            yield Number(start, start + (length or end - start), value, base=value, kind=RATIO)
        elif group == "fold":
            stem = next(e for e in language.fold_endings if printed.endswith(e))
            printed = printed[: -len(stem)].rstrip("-")
            value = self._worth(printed) or 0.0
            yield Number(start, end, value, base=value, kind=RATIO)
        elif group == "half":
            factor = max(
                (h for h in language.halves if printed.replace("\u00a0", " ").startswith(h)),
                key=len,
            )
            scale = self.scale_of(printed[len(factor) :].strip(" \u00a0-"))
            value = language.halves[factor]
            yield Number(start, end, scaled(value, scale), base=value, scale=scale)
        else:
            yield from self._read_words(start, printed)

    def _small(self, word: str) -> float | None:
        small = _look_up(self.language.small, word)
        if small is None and self.language.compounds:
            small = self._compound(word)
        return small

    def _compound(self, word: str) -> float | None:
        """ "zweitausendfünfhundert" and "einundzwanzig"; None for what is no number."""
        if word in self.language.hundreds or word in self.language.scales:
            return None
        for part, worth in (("tausend", 1000.0), ("hundert", 100.0)):
            left, found, right = word.partition(part)
            if found:
                over = self._small(left) if left else 1.0
                under = self._small(right.removeprefix("und")) if right else 0.0
                fits = over is not None and under is not None and under < worth and over < 1000
                return over * worth + under if fits and over and under is not None else None
        unit, found, ten = word.partition("und")
        if found and unit in self.language.small and ten in self.language.small:
            return self.language.small[unit] + self.language.small[ten]
        return None

    def _worth(self, word: str) -> float | None:
        language = self.language
        for table in (language.small, language.hundreds, language.scales):
            if (worth := _look_up(table, word)) is not None:
                return worth
        return None

    def _phrase(self, tokens: Sequence[tuple[str, int, int]], at: int) -> tuple[float, int] | None:
        """The longest phrase for a number that begins at a word, and how many words follow."""
        for size in range(min(_LONGEST_PHRASE, len(tokens) - at), 1, -1):
            worth = self.language.phrases.get(" ".join(t[0] for t in tokens[at : at + size]))
            if worth is not None:
                return worth, size - 1
        return None

    def _read_words(self, start: int, printed: str) -> Iterator[Number]:
        run = Run()
        tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(printed)]
        language = self.language
        skip = 0  # words of a phrase that has been read
        for index, (word, begin, end) in enumerate(tokens):
            if skip:
                skip -= 1
                continue
            if language.phrases and (phrase := self._phrase(tokens, index)) is not None:
                worth, skip = phrase
                last = tokens[index + skip][2]
                if not run.take(worth, None, None, begin, last):
                    yield from run.finish(start, language)
                    run = Run()
                    run.take(worth, None, None, begin, last)
                continue
            if word in language.joiners and (small := _look_up(language.small, word)) is None:
                following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
                if following in language.articles:
                    continue
                if not run.after_scale:
                    yield from run.finish(start, language)
                    run = Run()
                continue
            if run.words and (part := self._tail_parts.get(word)) is not None:
                run.add_part(part, end)
                continue
            if word in self._tail_joiners:
                continue
            if word in language.articles and _look_up(language.small, word) is None:
                if not run.words:
                    run.open(begin, end)
                continue
            small = self._small(word)
            hundred = _look_up(language.hundreds, word)
            scale = _look_up(language.scales, word)
            if not run.take(small, hundred, scale, begin, end):
                yield from run.finish(start, language)
                run = Run()
                run.take(small, hundred, scale, begin, end)
            run.only_one = len(run.words) == 1 and word in language.one
        yield from run.finish(start, language)


def _look_up(table: Words, word: str) -> float | None:
    worth = table.get(word)
    if worth is None and table:
        for length in range(len(word), 1, -1):
            worth = table.get(word[:length] + "*")
            if worth is not None:
                return worth
    return worth


def _with_ends(table: Words) -> dict[str, tuple[float, int]]:
    """Phrases with their worth and the length of what is the mention: "half| of the"."""
    return {key.replace("|", ""): (worth, key.find("|")) for key, worth in table.items()}


def _find(table: dict[str, tuple[float, int]], printed: str) -> tuple[float, int]:
    found = table.get(printed)
    if found is None:
        stem = max((k for k in table if k[-1] == "*" and printed.startswith(k[:-1])), key=len)
        found = table[stem]
    return found[0], max(found[1], 0)
