"""The report's own row, and people whom the ledger does not know, in the form of Add."""

import streamlit as st

from figuredesk.ledger import ClaimantKind, Ledger, ReportKind
from figuredesk.reading.proposals import Suggestion, new_claimant_row, suggest_claimants
from ui.add_work import Work

NEW = ""
_SURE = 0.9


def draw_report(work: Work, ledger: Ledger) -> tuple[str, dict[str, str]]:
    """Inputs for the report; returns its id ("" for a new one) and the new row's cells."""
    reports = {
        r.id: f"{r.outlet}, {r.published.text if r.published else 'no date'}: {r.title or r.url}"
        for r in ledger.report_by_id.values()
    }
    options = [NEW, *reports]
    chosen = st.selectbox(
        "Report",
        options,
        index=options.index(work.report) if work.report in reports else 0,
        format_func=lambda each: reports.get(each, "A new report, as below"),
        key=f"add-report-{work.key}-{work.revision}",
    )
    row = dict(work.report_row)
    first, second = st.columns([1, 2])
    third = st.columns([3, 1, 1, 1])
    with first:
        row["outlet"] = _text("Outlet", row["outlet"], "outlet", work)
    with second:
        row["title"] = _text("Title", row["title"], "title", work)
    with third[0]:
        row["url"] = _text("Address", row["url"], "url", work)
    with third[1]:
        row["published"] = _text(
            "Published", row["published"] or _day(work), "published", work, "2021-11-18 or 2021-11"
        )
    with third[2]:
        row["language"] = _text("Language", row["language"], "language", work, "en, pl, de …")
    with third[3]:
        kinds = [kind.value for kind in ReportKind]
        row["kind"] = str(
            st.selectbox(
                "Kind", kinds, index=kinds.index(row["kind"] or "news"), key=_key("kind", work)
            )
        )
    return str(chosen or ""), row


def draw_unknown(work: Work, ledger: Ledger) -> dict[str, tuple[str, dict[str, str]]]:
    """For each name that the ledger does not know: the id chosen ("" for new) and a new row."""
    found = {}
    known = {claimant.id: claimant.name for claimant in ledger.claimant_by_id.values()}
    sides = sorted({claimant.side for claimant in ledger.claimant_by_id.values()})
    for number, text in enumerate(work.names):
        near: tuple[Suggestion, ...] = suggest_claimants(text, ledger)
        kept = work.names[text]
        row = new_claimant_row(text, "", ledger) | kept
        options = list(dict.fromkeys([NEW, *(each.id for each in near), *known]))
        likely = near[0].id if near and near[0].nearness >= _SURE else NEW
        places = st.columns([2, 2, 1, 1])
        with places[0]:
            chosen = st.selectbox(
                "Somebody new, or who?",
                options,
                index=options.index(kept.get("chosen", likely)),
                format_func=lambda each, name=text: known.get(each, f"{name}: new"),
                key=_key(f"who-{number}", work),
            )
        with places[1]:
            row["organisation"] = _text("Of", row["organisation"], f"of-{number}", work)
        with places[2]:
            row["side"] = str(
                st.selectbox(
                    "Side",
                    sides,
                    index=sides.index(row["side"]) if row["side"] in sides else None,
                    accept_new_options=True,
                    key=_key(f"side-{number}", work),
                )
                or ""
            )
        with places[3]:
            kinds = [kind.value for kind in ClaimantKind]
            row["kind"] = str(
                st.selectbox(
                    "Kind", kinds, index=kinds.index(row["kind"]), key=_key(f"kind-{number}", work)
                )
            )
        found[text] = (str(chosen or ""), row)
    return found


def _text(label: str, was: str, name: str, work: Work, hint: str = "") -> str:
    found = st.text_input(label, was, key=_key(name, work), placeholder=hint or None)
    return (found or "").strip()


def _key(name: str, work: Work) -> str:
    return f"add-{name}-{work.key}-{work.revision}"


def _day(work: Work) -> str:
    return work.document.published.isoformat() if work.document.published else ""
