"""Citing a figure: as text, BibTeX, CSL-JSON and JSON-LD.

What is cited is the report in which the figure was read, with the figure in it named
exactly: who said it, when, with which hedge. Nothing is made up for the sake of a
format: an unknown author, title or date is left out.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from figuredesk.ledger import (
    NOT_STATED,
    ClaimantKind,
    Figure,
    Hedge,
    Ledger,
    Period,
    Report,
    ReportKind,
    Stance,
    format_period,
    format_quantity,
)

_CSL_TYPES = {
    ReportKind.WIRE: "article-newspaper",
    ReportKind.NEWS: "article-newspaper",
    ReportKind.OFFICIAL: "report",
    ReportKind.NGO: "report",
    ReportKind.SOCIAL: "post",
    ReportKind.DATASET: "dataset",
}
_SCHEMA_TYPES = {
    ReportKind.WIRE: "NewsArticle",
    ReportKind.NEWS: "NewsArticle",
    ReportKind.OFFICIAL: "Report",
    ReportKind.NGO: "Report",
    ReportKind.SOCIAL: "SocialMediaPosting",
    ReportKind.DATASET: "Dataset",
}
_STANCE_WORDS = {
    Stance.ASSERTS: "said by",
    Stance.ESTIMATES: "estimated by",
    Stance.PROPOSES: "proposed by",
    Stance.EXPECTS: "expected by",
    Stance.DENIES: "denied by",
}
_LATEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "#": r"\#", "&": r"\&",
    "_": r"\_", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "$": r"\$",
}  # fmt: skip


def said_by(ledger: Ledger, figure: Figure) -> str:
    """Who and when: "said by A, spokeswoman of B, on 18 November 2021"."""
    when = f", {_on(figure.said_on)}" if figure.said_on else ""
    if figure.claimant == NOT_STATED:
        role = f" ({figure.claimant_role})" if figure.claimant_role else ""
        return f"the report does not name who it comes from{role}{when}"
    role = f", {figure.claimant_role}" if figure.claimant_role else ""
    name = ledger.claimant_by_id[figure.claimant].name
    return f"{_STANCE_WORDS[figure.stance]} {name}{role}{when}"


def about_words(ledger: Ledger, figure: Figure) -> str:
    """What, where, when: "Migrants in Belarus, Belarus, 18 November 2021"."""
    measure, place = ledger.measure_by_id[figure.measure], ledger.place_by_id[figure.place]
    words = [measure.label]
    if place.label.casefold() not in measure.label.casefold():
        moves = place.label.startswith(("From ", "To "))
        words.append(place.label[:1].lower() + place.label[1:] if moves else place.label)
    words.append(format_period(figure.as_of) if figure.as_of else "date not stated")
    return ", ".join(words)


def cite_as_text(ledger: Ledger, figure_id: str, *, permalink: str = "") -> str:
    """One line for a footnote. Raises KeyError for an unknown figure."""
    figure, report = _figure_and_report(ledger, figure_id)
    title = f"“{report.title}”, " if report.title else ""
    published = format_period(report.published) if report.published else "undated"
    where = f", {figure.locator}" if figure.locator else ""
    own = f" Ledger: {permalink}" if permalink else ""
    return (
        f"{_as_said(figure)} ({about_words(ledger, figure)}), {said_by(ledger, figure)}. "
        f"In: {report.outlet}, {title}{published}{where}. {report.url}{own}"
    )


def cite_as_bibtex(ledger: Ledger, figure_id: str, *, permalink: str = "") -> str:
    """A BibTeX entry, its special characters escaped. Raises KeyError."""
    figure, report = _figure_and_report(ledger, figure_id)
    point = _first_point(report.published)
    fields = {
        "title": report.title or f"“{figure.quote}”",
        "howpublished": report.outlet,
        "year": f"{point[0]:04d}" if point else "",
        "month": f"{point[1]:02d}" if len(point) > 1 else "",
        "day": f"{point[2]:02d}" if len(point) > 2 else "",
        "urldate": report.accessed.text if report.accessed else "",
        "language": report.language,
        "note": _note(ledger, figure, permalink),
    }
    lines = [f"  {name} = {{{_latex(value)}}}," for name, value in fields.items() if value]
    address = "".join(_URL_ESCAPES.get(c, c) for c in report.url)
    lines.insert(2, f"  url = {{{address}}},")
    return "\n".join([f"@misc{{{figure.id},", *lines, "}"])


_URL_ESCAPES = {"{": "%7B", "}": "%7D", "\\": "%5C"}


def cite_as_csl(ledger: Ledger, figure_id: str, *, permalink: str = "") -> str:
    """CSL-JSON, a list of one item, as reference managers import it. Raises KeyError."""
    figure, report = _figure_and_report(ledger, figure_id)
    item: dict[str, Any] = {
        "id": figure.id,
        "type": _CSL_TYPES[report.kind],
        "title": report.title or f"“{figure.quote}”",
        "container-title": report.outlet,
        "issued": _date_parts(report.published),
        "accessed": _date_parts(report.accessed),
        "language": report.language,
        "URL": report.url,
        "archive_location": report.archive_url,
        "note": _note(ledger, figure, permalink),
    }
    return _json([{name: value for name, value in item.items() if value}])


def cite_as_json_ld(ledger: Ledger, figure_id: str, *, permalink: str = "") -> str:
    """The figure as a schema.org Claim in JSON-LD. Raises KeyError.

    A Claim, never a ClaimReview: the ledger says who said what, not whether it is true.
    The number is an Observation whose bounds say no more than the hedge does.
    """
    figure, report = _figure_and_report(ledger, figure_id)
    measure = ledger.measure_by_id[figure.measure]
    carriers = [
        report,
        *(ledger.report_by_id[r] for r in figure.also_in if r in ledger.report_by_id),
    ]
    observation = {
        "@type": "Observation",
        "name": f"{measure.label}: {_as_said(figure)}",
        "measuredProperty": {
            "@type": "Property",
            "name": measure.label,
            "description": measure.definition,
        },
        "measuredValue": _quantity(figure, measure.unit),
        "observationAbout": _place(ledger, figure),
        "observationDate": figure.as_of.text if figure.as_of else None,
    }
    return _json(
        _stated(
            {
                "@context": "https://schema.org",
                "@type": "Claim",
                "@id": permalink or None,
                "identifier": figure.id,
                "text": figure.quote,
                "inLanguage": report.language,
                "author": _author(ledger, figure),
                "dateCreated": figure.said_on.text if figure.said_on else None,
                "temporalCoverage": figure.as_of.text if figure.as_of else None,
                "about": _stated(observation),
                "appearance": [_appearance(carrier) for carrier in carriers],
                "creativeWorkStatus": figure.status.value,
            }
        )
    )


def _figure_and_report(ledger: Ledger, figure_id: str) -> tuple[Figure, Report]:
    figure = ledger.figure(figure_id)
    return figure, ledger.report_by_id[figure.report]


def _as_said(figure: Figure) -> str:
    return format_quantity(figure.value, figure.low, figure.high, figure.hedge, figure.quote)


def _note(ledger: Ledger, figure: Figure, permalink: str) -> str:
    where = f" {figure.locator.capitalize()}." if figure.locator else ""
    own = f" {permalink}" if permalink else ""
    words = f"{_as_said(figure)} ({about_words(ledger, figure)}), {said_by(ledger, figure)}."
    return f"{words}{where} Printed as “{figure.quote}”.{own}"


def _on(period: Period) -> str:
    return ("on " if re.fullmatch(r"\d{4}-\d\d-\d\d", period.text) else "in ") + format_period(
        period
    )


def _first_point(period: Period | None) -> list[int]:
    return [int(part) for part in period.text.split("/")[0].split("-")] if period else []


def _date_parts(period: Period | None) -> dict[str, Any] | None:
    return {"date-parts": [_first_point(period)]} if period else None


def _latex(text: str) -> str:
    return "".join(_LATEX.get(c, c) for c in " ".join(text.split()))


def _quantity(figure: Figure, unit: str) -> dict[str, Any]:
    number: dict[str, float | None] = {}
    if figure.low is not None and figure.high is not None:
        number = {"minValue": figure.low, "maxValue": figure.high}
    elif figure.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        number = {"minValue": figure.value}
    elif figure.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        number = {"maxValue": figure.value}
    else:
        number = {"value": figure.value}
    plain = {k: int(v) if v is not None and v == int(v) else v for k, v in number.items()}
    return _stated(
        {"@type": "QuantitativeValue", **plain, "unitText": unit, "description": _as_said(figure)}
    )


def _place(ledger: Ledger, figure: Figure) -> dict[str, Any]:
    place = ledger.place_by_id[figure.place]
    geo = None
    if place.lat is not None and place.lon is not None:
        geo = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    return _stated({"@type": "Place", "name": place.label, "geo": geo})


def _author(ledger: Ledger, figure: Figure) -> dict[str, Any] | None:
    if figure.claimant == NOT_STATED:
        return None
    claimant = ledger.claimant_by_id[figure.claimant]
    if claimant.kind is ClaimantKind.PERSON:
        body = {"@type": "Organization", "name": claimant.organisation}
        return _stated(
            {
                "@type": "Person",
                "name": claimant.name,
                "jobTitle": figure.claimant_role or None,
                "affiliation": body if claimant.organisation else None,
            }
        )
    return _stated({"@type": "Organization", "name": claimant.name})


def _appearance(report: Report) -> dict[str, Any]:
    return _stated(
        {
            "@type": _SCHEMA_TYPES[report.kind],
            "headline": report.title or None,
            "url": report.url,
            "archivedAt": report.archive_url or None,
            "publisher": {"@type": "Organization", "name": report.outlet},
            "datePublished": report.published.text if report.published else None,
            "inLanguage": report.language,
        }
    )


def _stated(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return text.replace("<", "\\u003c")  # so that it can stand inside a script element
