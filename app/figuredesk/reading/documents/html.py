"""An article out of a web page: its body, title, date and outlet, and nothing lost unseen.

`trafilatura` finds the body, but leaves out leads, lists and captions at times, with the
numbers in them. So its answer is laid over the page's own blocks: what lies within the
article and holds a number is put back in its place, and what holds a number elsewhere on
the page is reported as left out. Runs in the process that reads one document.
"""

import logging
import re
from collections.abc import Callable
from typing import Any

from lxml.html import tostring

from figuredesk.reading.documents.blocks import (
    Block,
    is_extreme,
    page_blocks,
    parse_page,
    settle_page,
)
from figuredesk.reading.documents.parsed import ParserRefusal

_DIGIT = re.compile(r"\d")
_NOT_WORD = re.compile(r"\W+")
_LEFT_OUT_WORDS = 5
_LEFT_OUT_SHOWN = 50
_LEAD_WORDS = 6
_MOSTLY_LINKS = 0.6

WHOLE_PAGE = (
    "The article could not be told from the rest of this page, so all of the page's text "
    "is shown. Discard what does not belong to the article."
)


def parse_html(
    text: str, url: str, name: str, provisional: Callable[[dict[str, Any]], None]
) -> dict[str, Any]:
    """The paragraphs of a page's article; `provisional` gets the whole page's first."""
    tree = parse_page(text)
    if tree is not None and not is_extreme(tree) and settle_page(tree):
        text = tostring(tree, encoding="unicode")
    blocks = page_blocks(tree) if tree is not None else []
    if not blocks:
        raise ParserRefusal(
            f"“{name}” holds no text: it is drawn by a program when a browser opens it. "
            "Open it in a browser and paste the text."
        )
    whole = {
        "paragraphs": [block.text for block in blocks if not block.chrome]
        or [block.text for block in blocks],
        "title": _first_text(tree, "//title"),
        "language": _language(tree),
        "notes": [WHOLE_PAGE],
    }
    provisional(whole)
    if is_extreme(tree):
        return whole
    found = _extract(text, url)
    if found is None or not (found.text or "").strip():
        return whole | _about(found, tree)
    about = _about(found, tree)
    paragraphs, left_out = _laid_over(blocks, found.text, about["title"])
    if not paragraphs:
        return whole | about
    return {
        "paragraphs": paragraphs,
        "left_out": left_out,
        "language": _language(tree),
        "notes": [],
        **about,
    }


def _extract(text: str, url: str) -> Any:
    import trafilatura

    logging.disable(logging.CRITICAL)  # it reports each odd page on standard error
    try:
        return trafilatura.bare_extraction(
            text,
            url=url or None,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError):
        return None  # hostile markup can surprise it anywhere; the whole page stands


def _about(found: Any, tree: Any) -> dict[str, str]:
    heading = _first_text(tree, "//h1") or _first_text(tree, "//title")
    if found is None:
        return {"title": heading, "outlet": "", "published": ""}
    return {
        "title": _one_line(found.title) or heading,
        "outlet": _one_line(found.sitename),
        "published": _one_line(found.date),
    }


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())[:300]


def _first_text(tree: Any, path: str) -> str:
    for node in tree.xpath(path)[:1]:
        return _one_line("".join(node.itertext()))
    return ""


def _language(tree: Any) -> str:
    return (tree.get("lang") or "").strip()[:20]


def _key(text: str) -> str:
    return _NOT_WORD.sub("", text).casefold()


def _laid_over(blocks: list[Block], body: str, title: str) -> tuple[list[str], list[str]]:
    """The article's paragraphs in the page's order, and what was left out of it.

    The headline is the document's title and not its first paragraph, so that paragraphs
    count as a reader counts them.
    """
    flags = _in_body(blocks, body)
    for at, block in enumerate(blocks):
        flags[at] = flags[at] and not (block.tag == "h1" and _key(block.text) == _key(title))
    if not any(flags):
        return [], []
    first = flags.index(True)
    last = len(flags) - 1 - flags[::-1].index(True)
    containers = {block.container for block, flag in zip(blocks, flags, strict=True) if flag}
    heading = next((at for at in range(first, -1, -1) if blocks[at].tag == "h1"), first)
    paragraphs, left_out = [], []
    for at, (block, flag) in enumerate(zip(blocks, flags, strict=True)):
        article = not block.chrome and block.link_share < _MOSTLY_LINKS
        number = bool(_DIGIT.search(block.text))
        sibling = block.container in containers
        lead = heading < at < first and len(block.text.split()) >= _LEAD_WORDS
        if flag or (article and (lead or (number and (first < at < last or sibling)))):
            paragraphs.append(block.text)
        elif number and block.tag != "h1" and len(block.text.split()) >= _LEFT_OUT_WORDS:
            left_out.append(block.text[:300])
    return paragraphs, left_out[:_LEFT_OUT_SHOWN]


def _in_body(blocks: list[Block], body: str) -> list[bool]:
    """Which blocks are in the extracted body.

    A short block ("Read more") counts only as a line of its own, a longer one also
    where the extraction put lines together.
    """
    lines = {_key(line) for line in body.splitlines()} - {""}
    joined = _key(body)
    flags = []
    for block in blocks:
        key = _key(block.text)
        flags.append(not block.chrome and (key in lines or (len(key) >= 40 and key in joined)))
    return flags
