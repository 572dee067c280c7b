"""Suggestions: what the ledger has that comes near, and new rows begun as far as known."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit

from figuredesk.ledger import Claimant, ClaimantKind, Ledger, Measure, Place, Report, ReportKind
from figuredesk.reading.documents import Document
from figuredesk.reading.languages import detect_language
from figuredesk.reading.proposals.nearness import (
    Candidate,
    Suggestion,
    nearest_rows,
    plain_key,
)
from figuredesk.reading.proposals.proposal import Proposal
from figuredesk.reading.proposals.rows import free_id, slug

_TRACKING = re.compile(r"(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|cmpid|at_.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSuggestion:
    """What the ledger has of this report, and a new row for it.

    `same` is the id of the report if it is there already, "" otherwise.
    """

    same: str
    nearest: tuple[Suggestion, ...]
    row: dict[str, str]


def suggest_claimants(name: str, ledger: Ledger) -> tuple[Suggestion, ...]:
    """Claimants whose name comes near `name`, the nearest first."""
    known = ledger.claimant_by_id.values()
    return nearest_rows(
        name,
        (
            Candidate(id=c.id, label=c.name, names=(c.name, *c.names), body=c.organisation)
            for c in known
        ),
        ledger,
    )


def suggest_places(name: str, ledger: Ledger) -> tuple[Suggestion, ...]:
    """Places whose name comes near `name`, the nearest first."""
    known = ledger.place_by_id.values()
    return nearest_rows(
        name,
        (Candidate(id=p.id, label=p.label, names=(p.label, *p.names)) for p in known),
        ledger,
    )


def suggest_measures(counted: str, ledger: Ledger) -> tuple[Suggestion, ...]:
    """Measures whose label or terms come near what is counted, the nearest first."""
    known = ledger.measure_by_id.values()
    return nearest_rows(
        counted,
        (Candidate(id=m.id, label=m.label, names=(m.label, *m.terms)) for m in known),
        ledger,
    )


def new_claimant_row(name: str, role: str, ledger: Ledger) -> dict[str, str]:
    """A claimant's row as far as a text tells; `side` is for a person to say."""
    row = _blank(Claimant)
    row |= {
        "id": free_id(name, ledger.claimant_by_id),
        "name": _one_line(name),
        "organisation": _one_line(role),
        "kind": ClaimantKind.UNKNOWN.value,
    }
    return row


def new_place_row(label: str, ledger: Ledger) -> dict[str, str]:
    """A place's row as far as a text tells."""
    row = _blank(Place)
    row |= {"id": free_id(label, ledger.place_by_id), "label": _one_line(label), "extent": "area"}
    return row


def new_measure_row(label: str, ledger: Ledger) -> dict[str, str]:
    """A measure's row as far as a text tells; `definition` and `kind` are for a person."""
    row = _blank(Measure)
    terms = "|".join(dict.fromkeys(re.findall(r"[a-z]{3,}", label.casefold())))
    row |= {
        "id": free_id(label, ledger.measure_by_id),
        "label": _one_line(label),
        "terms": terms,
    }
    return row


def suggest_report(document: Document, ledger: Ledger, today: date) -> ReportSuggestion:
    """The report as the ledger has it, those that come near, and a row for a new one."""
    same = _same_report(document, ledger)
    near = nearest_rows(
        document.title,
        (
            Candidate(id=r.id, label=f"{r.outlet}: {r.title}", names=(r.title,))
            for r in ledger.report_by_id.values()
            if r.title
        ),
        ledger,
    )
    published = document.published.isoformat() if document.published else ""
    host = (urlsplit(document.url).hostname or "").removeprefix("www.")
    outlet = document.outlet or _outlet_of(host, ledger) or host
    wanted = "-".join(filter(None, (slug(outlet), published or slug(document.title)[:40])))
    row = _blank(Report)
    row |= {
        "id": free_id(wanted or "report", ledger.report_by_id),
        "outlet": _one_line(outlet),
        "title": _one_line(document.title),
        "url": document.url,
        "published": published,
        "accessed": today.isoformat() if document.url else "",
        "language": (document.language or detect_language(document.text)).lower()[:2],
        "kind": ReportKind.NEWS.value,
    }
    return ReportSuggestion(same=same, nearest=near, row=row)


def likely_report(proposals: Sequence[Proposal], ledger: Ledger) -> str:
    """The report that these proposals seem to come from, by what the ledger has; or "".

    For a text pasted without its address: half of its figures, and at least three, are
    in the ledger under one report in the very words printed here. (The same statements
    in other words are another outlet's report.)
    """
    counts = Counter(
        report
        for proposal in proposals
        for report in dict.fromkeys(
            figure.report
            for figure in (ledger.figure(each.figure) for each in proposal.duplicate_of)
            if same_words(figure.quote, proposal.row["quote"])
        )
    )
    report, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return report if count >= 3 and 2 * count >= len(proposals) else ""


def same_words(one: str, other: str) -> bool:
    """Whether two quotes are of the same printed words, one perhaps cut shorter.

    >>> same_words("About 40 people", "about 40"), same_words("40 people", "40 cars")
    (True, False)
    """
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    return bool(short) and long.startswith(short)


def _same_report(document: Document, ledger: Ledger) -> str:
    address = _plain_address(document.url)
    for report in ledger.report_by_id.values():
        if address and address in (
            _plain_address(report.url),
            _plain_address(report.archive_url),
        ):
            return report.id
        named = document.title and document.outlet and report.title
        if (
            named
            and plain_key(report.title) == plain_key(document.title)
            and plain_key(report.outlet) == plain_key(document.outlet)
        ):
            return report.id
    return ""


def _plain_address(url: str) -> str:
    """An address without what changes nothing: scheme, www, trackers, fragment, last slash."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    if not host:
        return ""
    kept = [pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0])]
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def _outlet_of(host: str, ledger: Ledger) -> str:
    for report in ledger.report_by_id.values():
        if host and (urlsplit(report.url).hostname or "").removeprefix("www.") == host:
            return report.outlet
    return ""


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]


def _blank(kind: type) -> dict[str, str]:
    return {column.name: "" for column in fields(kind)}
