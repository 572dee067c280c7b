"""The report's own row on the Add screen: one that the ledger has, or a new one."""

from datetime import date
from functools import partial

import streamlit as st

from figuredesk.ledger import Ledger, ReportKind
from ui.add_draft import Judged
from ui.add_fields import choice_field, text_field
from ui.add_work import Work, choose_report, published_day
from ui.frame import paragraph

_NEW = "new"
_LISTED = 1_000  # more would travel to the browser again with every letter typed
_ROWS: tuple[tuple[int, ...], ...] = ((1, 2), (1,), (1, 1, 1))
_FIELDS = (
    ("outlet", "Outlet", ""),
    ("title", "Title", ""),
    ("url", "Address", "https://…"),
    ("published", "Published", "as 2021-11-18"),
    ("language", "Language", "en, pl, de …"),
)


def draw_report(work: Work, judged: Judged, ledger: Ledger) -> None:
    """Which report it is; for a new one, the fields of its row."""

    def keep_report(chosen: str) -> None:
        choose_report(work, chosen if chosen in ledger.report_by_id else "", ledger)

    choice_field(
        "Report",
        work.report or _NEW,
        {_NEW: "A new report, as below"} | _known(work, ledger),
        _key("id", work),
        keep_report,
        new=len(ledger.report_by_id) > _LISTED,
        about="The latest are listed. For another one, type its id."
        if len(ledger.report_by_id) > _LISTED
        else "",
    )
    if work.report:
        paragraph("The ledger has this report; the figures that it has of it are left out.")
        return
    places = [place for widths in _ROWS for place in st.columns(widths)]
    for (column, label, hint), place in zip(_FIELDS, places, strict=False):
        with place:
            text_field(
                label,
                work.report_row[column],
                _key(column, work),
                partial(work.report_row.__setitem__, column),
                said=judged.of("reports", "", column),
                hint=hint,
                about="A day (2021-11-18) or a month (2021-11)." if column == "published" else "",
            )
    with places[-1]:
        choice_field(
            "Kind",
            work.report_row["kind"],
            {kind.value: kind.value for kind in ReportKind},
            _key("kind", work),
            partial(work.report_row.__setitem__, "kind"),
            said=judged.of("reports", "", "kind"),
        )


def _known(work: Work, ledger: Ledger) -> dict[str, str]:
    """Id → name of the reports that can be chosen, the latest where they are too many."""
    rows = ledger.report_by_id
    listed = list(rows.values())
    if len(listed) > _LISTED:
        listed.sort(key=lambda row: row.published.text if row.published else "", reverse=True)
        listed = [*listed[:_LISTED], *(rows[key] for key in [work.report] if key)]
    return {
        r.id: f"{r.outlet}, {r.published.text if r.published else 'no date'}: {r.title or r.url}"
        for r in listed
    }


def counted_from(work: Work, ledger: Ledger) -> date | None:
    """The day that relative dates are now to be counted from, where it is another one."""
    day = published_day(work, ledger)
    return day if day != work.document.published else None


def _key(name: str, work: Work) -> str:
    return f"add-report-{name}-{work.key}"
