"""The answer to a draft as data for the screen: totals, marked pieces, a card a number.

Everything here is plain text; the component sets it with textContent, so that neither a
draft nor a ledger cell can run anything. Offsets are cut here, in code points, because a
browser counts in UTF-16.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from figuredesk.charts.strip import Strip, draw_strip
from figuredesk.checking import (
    SHOWN_AS,
    Light,
    ReasonCode,
    Verdict,
    VerdictKind,
    amount_words,
    distinct_sentences,
    measured_quantity,
    noun_words,
    remark_on,
    told_by,
)
from figuredesk.ledger import Ledger
from figuredesk.publishing import about_words
from ui.safe import visible_data

FIGURES_SHOWN = 4  # on a card; the strip and the ledger have the rest
_COUNTED_AS = {
    VerdictKind.MATCHES: "in the ledger",
    VerdictKind.CAVEAT: "with a caveat",
    VerdictKind.DIFFERS: "otherwise in the ledger",
    VerdictKind.NOT_COMPARABLE: "about something else",
    VerdictKind.NOT_IN_LEDGER: "not in the ledger",
}
_SENTENCE_LABEL = {  # the sentence says what the ledger has, which is not what the draft says
    VerdictKind.DIFFERS: "What the ledger has, to print instead",
    VerdictKind.NOT_COMPARABLE: "What the ledger has, to print instead",
}
_LIGHT_KIND = {Light.ATTRIBUTED: "attributed", Light.CAVEATED: "caveated", Light.HOLD: "hold"}


def answer_data(text: str, verdicts: Sequence[Verdict], ledger: Ledger) -> dict[str, Any]:
    """What the answer component draws for these verdicts on this text."""
    counts = Counter(verdict.verdict for verdict in verdicts)
    number = len(verdicts)
    shown = {
        "total": f"{number:,} number{'s' * (number != 1)}",
        "counts": [
            {"kind": kind.value, "symbol": SHOWN_AS[kind][0], "words": f"{counts[kind]} {words}"}
            for kind, words in _COUNTED_AS.items()
            if counts[kind]
        ],
        "pieces": _pieces(text, verdicts),
        "cards": [_card(at, verdict, ledger, text) for at, verdict in enumerate(verdicts, start=1)],
    }
    return dict(visible_data(shown))


def _pieces(text: str, verdicts: Sequence[Verdict]) -> list[dict[str, Any]]:
    pieces: list[dict[str, Any]] = []
    done = 0
    for card, verdict in enumerate(verdicts, start=1):
        mention = verdict.mention
        if mention.start > done:
            pieces.append({"text": text[done : mention.start], "card": None})
        symbol, word = SHOWN_AS[verdict.verdict]
        pieces.append(
            {
                "text": mention.text,
                "card": card,
                "kind": verdict.verdict.value,
                "symbol": symbol,
                "word": word,
                "tip": verdict.reasons[0].sentence if verdict.reasons else "",
            }
        )
        done = mention.end
    if done < len(text):
        pieces.append({"text": text[done:], "card": None})
    return pieces


def _card(at: int, verdict: Verdict, ledger: Ledger, text: str) -> dict[str, Any]:
    mention = verdict.mention
    symbol, word = SHOWN_AS[verdict.verdict]
    ends = _drafted_ends(verdict)
    told = verdict.figures[:FIGURES_SHOWN]
    number = _number_text(verdict, _unit_of(verdict, ledger))
    strip = draw_strip(ledger, verdict.comparable, ends, number, told)
    return {
        "card": at,
        "kind": verdict.verdict.value,
        "symbol": symbol,
        "word": word,
        "text": mention.text,
        "counted": noun_words(mention, text),
        "reasons": distinct_sentences(ledger, verdict.reasons),
        "working": verdict.working or "",
        "figures": [_source(ledger, each) for each in told],
        "remark": remark_on(verdict, ledger),
        "strip": _strip(strip) if strip else None,
        "sentence": _sentence(verdict),
        "sentence_label": _sentence_label(verdict),
        "light": verdict.light.value.capitalize(),
        "light_kind": _LIGHT_KIND[verdict.light],
        "light_reason": verdict.light_reason,
    }


def _sentence(verdict: Verdict) -> str:
    """The sentence to print; none where the verdict rests on a figure that was withdrawn."""
    withdrawn = {
        figure
        for reason in verdict.reasons
        if reason.code is ReasonCode.WITHDRAWN
        for figure in reason.figures
    }
    return "" if withdrawn & set(verdict.figures[:1]) else verdict.sentence or ""


def _sentence_label(verdict: Verdict) -> str:
    if any(reason.code is ReasonCode.UNCHECKED for reason in verdict.reasons):
        return "To print, once it is checked"
    return _SENTENCE_LABEL.get(verdict.verdict, "To print")


def _drafted_ends(verdict: Verdict) -> tuple[float, float] | None:
    mention = verdict.mention
    if mention.value is not None:
        return mention.value, mention.value
    if mention.low is not None and mention.high is not None:
        return mention.low, mention.high
    return None


def _number_text(verdict: Verdict, unit: str) -> str:
    ends = _drafted_ends(verdict)
    if ends is None:
        return verdict.mention.text
    return "–".join(dict.fromkeys(amount_words(end, unit) for end in ends))


def _unit_of(verdict: Verdict, ledger: Ledger) -> str:
    """The unit of the figures that a number is held against; none where there are none."""
    figures = verdict.comparable[:1]
    return ledger.measure_by_id[ledger.figure(figures[0]).measure].unit if figures else ""


def _source(ledger: Ledger, figure_id: str) -> dict[str, str]:
    figure = ledger.figure(figure_id)
    report = ledger.report_by_id[figure.report]
    return {
        "id": figure.id,
        "href": f"figure?id={quote(figure.id)}",
        "number": measured_quantity(figure, ledger.measure_by_id[figure.measure]),
        "what": about_words(ledger, figure),
        "who": f"{told_by(ledger, figure)}: “{figure.quote}”",
        "outlet": report.outlet,
        "url": report.url if report.url.startswith(("http://", "https://")) else "",
    }


def _strip(strip: Strip) -> dict[str, Any]:
    drafted = strip.drafted
    return {
        "marks": [
            {"at": mark.at, "to": mark.to, "shape": mark.shape, "title": mark.title}
            for mark in strip.marks
        ],
        "drafted": drafted
        and {
            "at": drafted.at,
            "to": strip.drafted_to,
            "text": drafted.text,
            "anchor": drafted.anchor,
        },
        "ticks": [{"at": t.at, "text": t.text, "anchor": t.anchor} for t in strip.ticks],
        "lines": list(strip.lines),
        "alt": strip.alt,
    }
