"""Suggestions: what the ledger has that comes near, and new rows begun as far as known."""

import difflib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit

from figuredesk.ledger import Claimant, ClaimantKind, Ledger, Measure, Place, Report, ReportKind
from figuredesk.reading.documents import Document
from figuredesk.reading.languages import detect_language
from figuredesk.reading.proposals.proposal import Proposal
from figuredesk.reading.proposals.rows import free_id, slug

_NEAR = 0.5
_SHOWN = 5
_TRACKING = re.compile(r"(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|cmpid|at_.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A row of the ledger that may be meant, and how near its name comes (0 to 1)."""

    id: str
    label: str
    nearness: float


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
    return _nearest(
        name,
        [
            (each.id, each.name, (each.name, each.organisation, *each.names))
            for each in ledger.claimant_by_id.values()
        ],
    )


def suggest_places(name: str, ledger: Ledger) -> tuple[Suggestion, ...]:
    """Places whose name comes near `name`, the nearest first."""
    return _nearest(
        name,
        [(each.id, each.label, (each.label, *each.names)) for each in ledger.place_by_id.values()],
    )


def suggest_measures(counted: str, ledger: Ledger) -> tuple[Suggestion, ...]:
    """Measures whose label or terms come near what is counted, the nearest first."""
    return _nearest(
        counted,
        [
            (each.id, each.label, (each.label, *each.terms))
            for each in ledger.measure_by_id.values()
        ],
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
    near = _nearest(
        document.title,
        [(each.id, f"{each.outlet}: {each.title}", (each.title,))
         for each in ledger.report_by_id.values() if each.title],
    )  # fmt: skip
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
        for report in {
            figure.report
            for figure in (ledger.figure(each.figure) for each in proposal.duplicate_of)
            if same_words(figure.quote, proposal.row["quote"])
        }
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
            and _key(report.title) == _key(document.title)
            and _key(report.outlet) == _key(document.outlet)
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


def _nearest(name: str, rows: list[tuple[str, str, tuple[str, ...]]]) -> tuple[Suggestion, ...]:
    wanted = _key(name)[:200]
    if not wanted:
        return ()
    spread = Counter(
        w for _, _, names in rows for w in {w for n in names for w in _telling(_key(n))}
    )
    words = _telling(wanted)
    found = []
    for row_id, label, names in rows:
        keys = (_key(each) for each in names if each)
        nearness = max((_nearness(wanted, words, key, spread) for key in keys), default=0)
        if nearness >= _NEAR:
            found.append(Suggestion(id=row_id, label=label, nearness=round(nearness, 2)))
    found.sort(key=lambda each: (-each.nearness, each.label))
    return tuple(found[:_SHOWN])


def _nearness(wanted: str, words: set[str], name: str, spread: Counter[str]) -> float:
    """How near a name comes; a word that many names have ("border") tells little."""
    if wanted == name:
        return 1.0
    others = _telling(name)
    common = sum(1 / max(spread[word], 1) for word in words & others)
    every = sum(1 / max(spread[word], 1) for word in words) + sum(
        1 / max(spread[word], 1) for word in others
    )
    if not common and (abs(len(wanted) - len(name)) > 6 or wanted[:1] != name[:1]):
        return 0.0
    return max(1.9 * common / every, difflib.SequenceMatcher(None, wanted, name[:200]).ratio())


def _telling(name: str) -> set[str]:
    """The words by which a name is known: "border", not "at the"."""
    words = set(name.split())
    return {word for word in words if len(word) > 3} or words


def _key(text: str) -> str:
    return slug(text).replace("-", " ") or " ".join(text.casefold().split())


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]


def _blank(kind: type) -> dict[str, str]:
    return {column.name: "" for column in fields(kind)}
