"""Paragraphs and sentences: where a number's surroundings begin and end.

A speaker, a day or a place is looked for in the number's own sentence first, so a
wrong cut costs more than a missed one: "approx. 300", "No. 5", "U.S. officials" and
"3. November" hold together.
"""

import re
from collections.abc import Iterator

from figuredesk.reading.languages import Language, language_for
from figuredesk.reading.numbers.fold import BULLET

LONGEST = 1_500  # characters of a sentence; a longer run without a stop is a list, and is cut
SHORT_LINE = 60  # a line that ends sooner, with no full stop, is a heading or an item
_LINES = re.compile(r"[\n\r\x0b\x0c\u2029]\s*")
_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\u2029]")
# begins with one set of signs, so that what lies between them is passed over fast; its group is
# the white space after it
_STOP = re.compile(r"[.!?…。！？|•](?:(?<![|•])[.!?…。！？]*+[\"'”’»“)\]]{0,3}+|(?<=\s[|•]))(\s+)")
_ITEM = re.compile(r"(?:[-*•‣·–—]\s+)?[A-Z0-9][^\n.:;!?]{0,48}:\s")  # "Zagreb: ..."
_WORD_BEFORE = re.compile(r"[^\W\d_](?:[\w.'-]*[^\W\d_])?$|\d+$")
_WORD = 24  # characters before a stop that are looked at
_YEARS = frozenset({"r", "rr", "г", "гг"})  # "w 2029 r. 40 osób": no sentence begins so
_TERMINAL = frozenset('.!?…:;。！？"”’»“)')


def split_sentences(text: str, language: str = "en") -> list[tuple[int, int, int]]:
    """The sentences of a text in order: (start, end, paragraph), paragraphs from 1.

    Start and end leave out surrounding white space; a text without any sentence gives [].
    `language` is an ISO 639-1 code: its abbreviations end no sentence.
    """
    words = language_for(language)
    sentences: list[tuple[int, int, int]] = []
    for number, (begin, end) in enumerate(split_paragraphs(text), start=1):
        at = begin
        for stop in _STOP.finditer(text, begin, end):
            after = stop.end()
            if after >= end or not _ends(text, stop, at, after, words):
                continue
            sentences += _cut(text, at, stop.start(1), number)
            at = after
        sentences += _cut(text, at, end, number)
    return sentences


def _cut(text: str, start: int, end: int, number: int) -> list[tuple[int, int, int]]:
    """The sentence, in pieces where it is too long to be one: each number asks all of its own."""
    pieces = []
    while end - start > LONGEST:
        at = start + LONGEST
        while at > start + LONGEST // 2 and not text[at - 1].isspace():
            at -= 1
        stop = at
        while text[stop - 1].isspace():
            stop -= 1
        pieces.append((start, stop, number))
        start = at
        while text[start].isspace():
            start += 1
    pieces.append((start, end, number))
    return pieces


def split_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text, (start, end) without surrounding white space.

    A blank line or a page's end divides them; so does a line end after a full stop, after
    a short line, or before an item of a list, but not one that only wraps the text.
    """
    at = 0
    line = 0  # where the line begins that the next line end closes
    for lines in _LINES.finditer(text):
        if _divides(text, line, lines):
            yield from _stripped(text, at, lines.start())
            at = lines.end()
        line = lines.end()
    yield from _stripped(text, at, len(text))


def _divides(text: str, line: int, lines: re.Match[str]) -> bool:
    ends = lines.group()
    if ends[0] in "\x0b\x0c\u2029" or (len(ends) > 1 and len(_LINE_END.findall(ends)) > 1):
        return True
    last = lines.start() - 1
    while last >= line and text[last].isspace():
        last -= 1
    following = text[lines.end() : lines.end() + 1]
    if last < line or not following or following.islower():
        return False
    if text[last] in _TERMINAL or last - line < SHORT_LINE or BULLET.match(text, lines.end()):
        return True
    return bool(_ITEM.match(text, line) and _ITEM.match(text, lines.end()))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, stop: re.Match[str], start: int, after: int, language: Language) -> bool:
    """Whether a full stop ends the sentence that began at `start`."""
    following = text[after]
    if following.islower():
        return False
    if stop.start(1) - stop.start() > 1 or text[stop.start()] != ".":
        return True
    floor = max(start, stop.start() - _WORD)
    word = text[floor : stop.start()].rpartition(" ")[2]
    if not word.isalpha():
        match = _WORD_BEFORE.search(text, floor, stop.start())
        if match is None:
            return True
        word = match.group()
    if word.isdigit():
        # "am 3. November": German and Polish write ordinals so
        following_word = text[after : after + 12].lower()
        return not (language.ordinal_before and following_word.startswith(language.months))
    if len(word) == 1 and word.isupper():
        return False  # "J. Smith"
    lowered = word.lower()
    if lowered in language.abbreviations:
        return False
    if not following.isdigit():
        return True
    return lowered not in _YEARS and f"{lowered}." not in language.marks  # "2 тыс. 100"
