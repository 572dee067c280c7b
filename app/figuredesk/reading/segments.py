"""Paragraphs and sentences: where a number's surroundings begin and end.

A speaker, a day or a place is looked for in the number's own sentence first, so a
wrong cut costs more than a missed one: "approx. 300", "No. 5", "U.S. officials" and
"3. November" hold together.
"""

import re
from collections.abc import Iterator

_PARAGRAPH_GAP = re.compile(
    r"(?:\r\n|[\n\r\u2029\x0b\x0c])[^\S\n\r]*(?:\r\n|[\n\r\u2029\x0b\x0c])\s*"
)
_LINE_GAP = re.compile(  # a line that ends a sentence; others were broken to fit a width
    r"(?<=[.!?:;\u2026\"'\u201d\u2019\u00bb)\]])[^\S\n\r]*(?:\r\n|[\n\r\u2029\x0b\x0c])\s*"
)
_SENTENCE_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f][\"'\u201d\u2019\u00bb)\]]{0,3}(?=\s)")


def split_sentences(text: str, language: str = "en") -> list[tuple[int, int, int]]:
    """The sentences of a text in order: (start, end, paragraph), paragraphs from 1.

    Start and end leave out surrounding white space; a text without any sentence gives [].
    """
    sentences: list[tuple[int, int, int]] = []
    for number, (begin, end) in enumerate(split_paragraphs(text), start=1):
        at = begin
        for stop in _SENTENCE_END.finditer(text, begin, end):
            sentences.append((at, stop.end(), number))
            at = stop.end()
            while at < end and text[at].isspace():
                at += 1
        if at < end:
            sentences.append((at, end, number))
    return sentences


def split_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text, (start, end) without surrounding white space.

    Paragraphs are divided by blank lines, or, where a text has no blank line, by the ends
    of lines that end a sentence.
    """
    at = 0
    divider = _PARAGRAPH_GAP if _PARAGRAPH_GAP.search(text.strip()) else _LINE_GAP
    for gap in [*divider.finditer(text), None]:
        stop = gap.start() if gap else len(text)
        piece = text[at:stop]
        if stripped := piece.strip():
            begin = at + piece.index(stripped[0])
            yield begin, begin + len(stripped)
        at = gap.end() if gap else stop
