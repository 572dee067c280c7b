"""The blocks of a web page in reading order: what stands on it, before asking what is article.

Written without recursion, because a page may be nested as deeply as somebody likes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

from figuredesk.reading import limits
from figuredesk.reading.documents.note_marks import raised

_SKIPPED = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas",
        "head", "audio", "video"
    }
)  # fmt: skip
_CHROME = frozenset(
    {
        "nav", "footer", "aside", "form", "button", "select", "dialog", "menu"
    }
)  # fmt: skip
_CHROME_ROLES = frozenset(
    {
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog"
    }
)  # fmt: skip
_BLOCK = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd",
        "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"
    }
)  # fmt: skip
_HIDDEN = re.compile(r"(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_NEAR = 16  # characters before a mark that tell whether it is one
_HOLDERS = frozenset({"div", "section", "ol", "ul"})
_REMARKS = frozenset(  # of readers, under an article
    {"comments", "comment-list", "commentlist", "comments-area", "comment-section", "disqus_thread"}
)
_CELLS = frozenset({"td", "th"})
_BREAK = re.compile(r"\x00\s*\x00[\s\x00]*")  # two <br>: how old pages write paragraphs
_SPACE = re.compile(r"[\s\x00]+")


@dataclass(slots=True)
class Block:
    """One paragraph, heading, list item or table row."""

    text: str
    tag: str
    container: int  # tells blocks of one parent from those of another
    chrome: bool  # in navigation, a footer, a form, an aside
    link_share: float  # of its characters, those that are links


@dataclass(slots=True)
class _Open:
    tag: str
    parts: list[str] = field(default_factory=list)
    linked: int = 0


def parse_page(text: str) -> Any:
    """The tree of a page; None where there is nothing in it."""
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    # lxml refuses a str that names its own encoding in an XML declaration
    text = re.sub(r"^\s*<\?xml[^>]{0,200}>", "", text)
    try:
        return html.document_fromstring(text, parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def settle_page(tree: Any) -> bool:
    """Take out of a page what no reader sees, and its notes' marks; whether there was any."""
    settled = False
    for node in list(tree.iter()):
        if not isinstance(node.tag, str) or node.getparent() is None:
            continue
        if _HIDDEN.search(node.get("style") or "") and node.tag not in ("html", "body"):
            node.drop_tree()
            settled = True
        elif node.tag == "sup":
            told = raised(_text_before(node), "".join(node.itertext()), node.tail or "")
            for child in list(node):
                node.remove(child)
            node.text = told
            settled = True
    return settled


def _text_before(node: Any) -> str:
    """The end of what stands before a node in its line, "" where nothing does."""
    before = node.getprevious()
    if before is None:
        parent = node.getparent()
        own = parent.text or ""
        if own.strip() or parent.tag in _BLOCK:
            return own[-_NEAR:]
        return _text_before(parent)[-_NEAR:] if parent.getparent() is not None else ""
    return (before.tail or "".join(before.itertext()))[-_NEAR:]


def is_extreme(tree: Any) -> bool:
    """Whether a page is nested, or cut up, as no article is."""
    depth = 0
    for seen, (event, _) in enumerate(etree.iterwalk(tree, events=("start", "end"))):
        depth += 1 if event == "start" else -1
        if depth > limits.HTML_DEPTH or seen > 2 * limits.HTML_ELEMENTS:
            return True
    return False


def page_blocks(tree: Any) -> list[Block]:
    """Every block of the page that a reader sees."""
    return list(_walk(tree))


def _walk(tree: Any) -> Iterator[Block]:
    walk = etree.iterwalk(tree, events=("start", "end"))
    stack = [_Open("body")]
    chrome = links = 0
    for event, node in walk:
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            if not tag or tag in _SKIPPED or node.get("hidden") is not None:
                walk.skip_subtree()
                continue
            chrome += _is_chrome(node)
            links += tag == "a"
            if tag in _BLOCK:
                yield from _closed(stack[-1], node.getparent(), chrome > 0)
                stack.append(_Open(tag))
            elif tag in _CELLS and any(part.strip() for part in stack[-1].parts):
                stack[-1].parts.append(" | ")
            elif tag == "br":
                stack[-1].parts.append("\x00")
            _add(stack[-1], node.text, links > 0)
        else:
            if tag in _SKIPPED or not tag or node.get("hidden") is not None:
                _add(stack[-1], node.tail, links > 0)
                continue
            if tag in _BLOCK and len(stack) > 1:
                yield from _closed(stack.pop(), node, chrome > 0)
            chrome -= _is_chrome(node)
            links -= tag == "a"
            _add(stack[-1], node.tail, links > 0)
    yield from _closed(stack[0], tree, False)


def _is_chrome(node: Any) -> bool:
    if node.tag in _CHROME or (node.get("role") or "").lower() in _CHROME_ROLES:
        return True
    if node.tag not in _HOLDERS:
        return False
    named = f"{node.get('class') or ''} {node.get('id') or ''}".lower().split()
    return not _REMARKS.isdisjoint(named)


def _add(current: _Open, text: str | None, linked: bool) -> None:
    if text:
        current.parts.append(text.replace("\x00", " "))
        if linked:
            current.linked += len(text.strip())


def _closed(current: _Open, node: Any, chrome: bool) -> Iterator[Block]:
    """What was gathered so far, as blocks; the gathering starts anew."""
    text = "".join(current.parts)
    linked = current.linked / max(len(text.strip()), 1)
    current.parts, current.linked = [], 0
    if not text.strip():
        return
    parent = node.getparent() if node is not None and node.tag == current.tag else node
    if current.tag == "li" and parent is not None:
        parent = parent.getparent()
    for piece in _BREAK.split(text):
        if words := _SPACE.sub(" ", piece).strip():
            yield Block(words, current.tag, hash(parent), chrome, linked)
