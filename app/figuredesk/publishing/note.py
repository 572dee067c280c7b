"""A note for the editor: the whole answer to a draft, as a page to print or as Markdown.

It leaves the machine with the draft inside, so it is self-contained, loads nothing and runs
nothing; draft and ledger are hostile text and are escaped wherever they stand. A verdict is
symbol and word and colour, so that it survives a black-and-white printer.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from figuredesk.checking import (
    SHOWN_AS,
    Verdict,
    VerdictKind,
    mention_words,
    remark_on,
    sentence_to_print,
)
from figuredesk.ledger import Ledger, format_date, visible_text
from figuredesk.publishing.note_style import NOTE_STYLE

_SOURCES = 4
_IN_ADDRESS = str.maketrans({sign: f"%{ord(sign):02X}" for sign in " <>()\"'\\\n\r\t"})
_MARKDOWN = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|~$&"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A figure that a verdict rests on: its sentence, outlet and link ("" for none)."""

    sentence: str
    outlet: str
    url: str


def note_html(text: str, verdicts: Sequence[Verdict], ledger: Ledger, day: date) -> str:
    """The answer to a draft read on `day` as one HTML page, self-contained and printable."""
    cards = "\n".join(_card(at, v, ledger, text) for at, v in enumerate(verdicts, start=1))
    title = f"Note for the editor: draft of {format_date(day)}"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_html(title)}</title>\n<style>{NOTE_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{_html(title)}</h1>\n<p class='totals'>{_html(totals(verdicts))}</p>\n"
        f"<h2>The draft</h2>\n<div class='draft'>{_marked(text, verdicts)}</div>\n"
        f"<h2>Each number</h2>\n{cards or '<p>No numbers were found.</p>'}\n"
        f"<footer><p>{_html(_closing(ledger))}</p></footer>\n</main>\n</body>\n</html>\n"
    )


def note_markdown(text: str, verdicts: Sequence[Verdict], ledger: Ledger, day: date) -> str:
    """The answer to a draft read on `day` as Markdown; every text in it is escaped."""
    lines = [
        f"# Note for the editor: draft of {format_date(day)}",
        "",
        _markdown(totals(verdicts)),
        "",
        "## The draft",
        "",
        *_quoted(text, verdicts),
        "",
        "## Each number",
        "",
    ]
    for at, verdict in enumerate(verdicts, start=1):
        lines += _markdown_card(at, verdict, ledger, text)
    if not verdicts:
        lines += ["No numbers were found.", ""]
    return "\n".join([*lines, "---", "", _markdown(_closing(ledger)), ""])


def totals(verdicts: Sequence[Verdict]) -> str:
    """One line of totals: "3 numbers: ● 1 In the ledger, ✕ 2 Ledger says otherwise"."""
    counts = Counter(verdict.verdict for verdict in verdicts)
    words = ", ".join(
        f"{symbol} {counts[kind]} {word}"
        for kind, (symbol, word) in SHOWN_AS.items()
        if counts[kind]
    )
    number = len(verdicts)
    return f"{number} number{'s' * (number != 1)}{': ' if words else ''}{words}"


def _closing(ledger: Ledger) -> str:
    figures = f"{len(ledger.figures):,} figures"
    return (
        f"Held against a ledger of {figures}, version {ledger.version[:12]}. A verdict says what "
        "the ledger has of a number, never whether it is true."
    )


def _html(text: str) -> str:
    return escape(visible_text(text), quote=True)


def _markdown(text: str) -> str:
    """One line of text that Markdown shows as it is, wherever it stands."""
    return _line_escaped(" ".join(visible_text(text).split()))


def _inline(text: str) -> str:
    """The same within a line, where no list and no rule begins."""
    return " ".join(visible_text(text).split()).translate(_MARKDOWN)


def _line_escaped(line: str) -> str:
    """A line without marks: neither emphasis, links and HTML, nor a list or a rule."""
    escaped = line.translate(_MARKDOWN)
    start = re.match(r"\s*(?:[-+=]|\d+(?=[.)]))", escaped)
    if start is None:
        return escaped
    at = start.end() if escaped[start.end() - 1].isdigit() else start.end() - 1
    return f"{escaped[:at]}\\{escaped[at:]}"


def _marked(text: str, verdicts: Sequence[Verdict]) -> str:
    """The draft with every number marked where it stands and linked to its card."""
    pieces, done = [], 0
    for at, verdict in enumerate(verdicts, start=1):
        mention = verdict.mention
        symbol, word = SHOWN_AS[verdict.verdict]
        pieces.append(_html(text[done : mention.start]))
        pieces.append(
            f"<a class='mark {verdict.verdict.value}' href='#number-{at}' title='{_html(word)}'>"
            f"<span class='sign'>{symbol}</span>{_html(text[mention.start : mention.end])}"
            f"<sup>{at}</sup></a>"
        )
        done = mention.end
    return "".join([*pieces, _html(text[done:])])


def _card(at: int, verdict: Verdict, ledger: Ledger, text: str) -> str:
    symbol, word = SHOWN_AS[verdict.verdict]
    kind = verdict.verdict.value
    parts = [
        f"<section class='card {kind}' id='number-{at}'>",
        f"<h3><span class='count'>{at}</span> {_html(mention_words(verdict.mention, text))}</h3>",
        f"<p class='verdict'>{symbol} {_html(word)}</p>",
    ]
    if verdict.reasons:
        items = "".join(f"<li>{_html(reason.sentence)}</li>" for reason in verdict.reasons)
        parts.append(f"<ul class='reasons'>{items}</ul>")
    sources = _sources(verdict, ledger)
    if sources:
        items = "".join(f"<li>{_html(s.sentence)} {_link(s)}</li>" for s in sources)
        parts.append(f"<h4>Figures</h4><ul class='sources'>{items}</ul>")
    remark = remark_on(verdict, ledger)
    if remark:
        parts.append(f"<p class='remark'>{_html(remark)}</p>")
    light = f"{verdict.light.value.capitalize()}. {verdict.light_reason}"
    parts.append(f"<p class='light'>{_html(light)}</p>")
    if _may_print(verdict):
        parts.append(f"<blockquote>{_html(verdict.sentence or '')}</blockquote>")
    return "\n".join([*parts, "</section>"])


def _may_print(verdict: Verdict) -> bool:
    kinds = (VerdictKind.MATCHES, VerdictKind.CAVEAT)
    return verdict.sentence is not None and verdict.verdict in kinds


def _sources(verdict: Verdict, ledger: Ledger) -> list[_Source]:
    found = []
    for figure_id in verdict.figures[:_SOURCES]:
        figure = ledger.figure(figure_id)
        report = ledger.report_by_id.get(figure.report)
        url = report.url if report else ""
        found.append(
            _Source(
                sentence=sentence_to_print(ledger, figure),
                outlet=report.outlet if report else "outlet not stated",
                url=url if url.startswith(("http://", "https://")) else "",
            )
        )
    return found


def _link(source: _Source) -> str:
    if not source.url:
        return ""
    return f"<a href='{_html(source.url)}' rel='noreferrer noopener'>{_html(source.outlet)}</a>"


def _quoted(text: str, verdicts: Sequence[Verdict]) -> list[str]:
    """The draft as a quotation, each number in bold with its symbol and the card's number."""
    pieces, done = [], 0
    for at, verdict in enumerate(verdicts, start=1):
        mention = verdict.mention
        symbol, _ = SHOWN_AS[verdict.verdict]
        number = _inline(text[mention.start : mention.end])
        pieces.append(_lines_escaped(text[done : mention.start], within=done > 0))
        pieces.append(f"**{symbol} {number}** ({at})")
        done = mention.end
    whole = "".join([*pieces, _lines_escaped(text[done:], within=done > 0)])
    return [f"> {line}".rstrip() for line in whole.split("\n")]


def _lines_escaped(text: str, *, within: bool) -> str:
    """Lines as they are; `within`: the first goes on a line, so nothing begins there."""
    shown = visible_text(text)
    lines = shown.splitlines()
    first = [line.translate(_MARKDOWN) for line in lines[:1]] if within else []
    rest = [_line_escaped(line) for line in lines[len(first) :]]
    return "\n".join([*first, *rest]) + ("\n" if text.endswith("\n") else "")


def _markdown_card(at: int, verdict: Verdict, ledger: Ledger, text: str) -> list[str]:
    symbol, word = SHOWN_AS[verdict.verdict]
    lines = [
        f"### {at}. {_inline(mention_words(verdict.mention, text))}",
        "",
        f"**{symbol} {_markdown(word)}**",
        "",
    ]
    lines += [f"- {_markdown(reason.sentence)}" for reason in verdict.reasons]
    sources = _sources(verdict, ledger)
    if sources:
        lines += ["", "Figures:", ""]
        lines += [f"- {_markdown(s.sentence)}{_markdown_link(s)}" for s in sources]
    remark = remark_on(verdict, ledger)
    if remark:
        lines += ["", _markdown(remark)]
    light = f"{verdict.light.value.capitalize()}. {verdict.light_reason}"
    lines += ["", _markdown(light), ""]
    if _may_print(verdict):
        lines += [f"> {_markdown(verdict.sentence or '')}", ""]
    return lines


def _markdown_link(source: _Source) -> str:
    if not source.url:
        return ""
    url = source.url.translate(_IN_ADDRESS)
    return f" [{_markdown(source.outlet)}](<{url}>)"
