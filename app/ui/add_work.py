"""A report on its way into the ledger: what was read, and what its editor made of it.

Every change is kept here as it is made; the widgets only show it. So a reload, a look at
another screen or a slow line loses nothing.
"""

import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

import streamlit as st

from figuredesk.ledger import ClaimantKind, Editor, Ledger, Saved
from figuredesk.reading import limits, read_text
from figuredesk.reading.documents import Document
from figuredesk.reading.proposals import (
    Proposal,
    free_id,
    likely_report,
    new_claimant_row,
    propose_figures,
    same_words,
    suggest_claimants,
    suggest_report,
)
from ui.add_shelf import Shelf
from ui.address import read_text as read_address
from ui.address import write_address

ADD, ALSO, LEAVE = "Add", "Carried too", "Leave out"
MADE = ("claimants", "measures", "places")  # tables whose rows can be made on the way
PAGE = 25  # rows shown at once
_NAME = "work"
_NAME_LENGTH = 60  # characters
_SURE = 0.9
_LINKS = ("part_of", "replies_to")


@dataclass(kw_only=True)
class Work:
    """One report on its way into the ledger.

    `proposals`, `rows`, `decisions` and `same` run side by side, in the order of the text.
    """

    key: str
    owner: Editor
    document: Document
    until: float
    every: bool = False  # also propose what is mostly no figure
    proposals: tuple[Proposal, ...] = ()
    rows: list[dict[str, str]] = field(default_factory=list)
    decisions: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)  # the figure carried too; "" where none is
    report: str = ""  # the id of a report that the ledger has; "": a new one
    report_row: dict[str, str] = field(default_factory=dict)
    made: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)  # table → id → row
    open: int | None = None  # the row whose form is open, from 0
    tried: bool = False  # saving was asked for, so that what stands in the way is listed
    shown: bool = False  # the change stands there to be saved
    saved: Saved | None = None

    @property
    def name(self) -> str:
        """How its editor knows it again: its title, or how its text begins."""
        title = self.report_row.get("title", "").strip() or self.document.text.strip()
        return title if len(title) <= _NAME_LENGTH else f"{title[:_NAME_LENGTH].strip()} …"

    def new_rows(self, table: str) -> dict[str, dict[str, str]]:
        """The rows made on the way in one table, by id."""
        return self.made.setdefault(table, {})

    def open_row(self, at: int | None) -> None:
        """Open the form of a row, on its page of the list; None: close it."""
        self.open = at
        if at is not None:
            write_address({"page": str(at // PAGE + 1) if at >= PAGE else None})


@st.cache_resource(show_spinner=False)
def _shelf() -> Shelf[Work]:
    return Shelf(limits.WORKS_KEPT)


def current_work(owner: Editor) -> Work | None:
    """The work that the address names, if it is this editor's and not too old."""
    key = read_address(_NAME)
    work = _shelf().get(key, time.time()) if key else None
    return work if work is not None and work.owner == owner else None


def unfinished_works(owner: Editor) -> list[Work]:
    """What this editor began and neither saved nor threw away, the latest first."""
    works = _shelf().newest(time.time())
    return [work for work in works if work.owner == owner and work.saved is None]


def resume_work(work: Work) -> None:
    """Go on with it: put it into the address."""
    write_address({_NAME: work.key})


def begin_work(document: Document, owner: Editor, ledger: Ledger, today: date) -> Work:
    """Propose the figures of a document, and put its work into the address."""
    until = time.time() + limits.WORK_HOURS * 3600
    work = Work(key=secrets.token_hex(12), owner=owner, document=document, until=until)
    suggestion = suggest_report(document, ledger, today)
    work.report, work.report_row = suggestion.same, suggestion.row
    work.proposals = _propose(work, ledger)
    work.report = work.report or likely_report(work.proposals, ledger)
    work.rows = [_begun_row(work, proposal, ledger) for proposal in work.proposals]
    work.decisions = [_decision(work, proposal, ledger) for proposal in work.proposals]
    work.same = [_first_same(proposal) for proposal in work.proposals]
    _shelf().put(work)
    write_address({_NAME: work.key})
    return work


def end_work(work: Work) -> None:
    """Forget it, and take it out of the address."""
    _shelf().drop(work.key)
    write_address({_NAME: None, "page": None})


def propose_every(work: Work, ledger: Ledger) -> None:
    """Propose what is mostly no figure as well; the rows that stand there stay as they are."""
    work.every = True
    known = dict(zip(_places(work.proposals), range(len(work.rows)), strict=True))
    kept = work.rows, work.decisions, work.same
    work.proposals = _propose(work, ledger)
    found = [known.get(place) for place in _places(work.proposals)]
    used = {row["id"] for row in kept[0]}
    renamed, rows = {}, []
    for proposal, at in zip(work.proposals, found, strict=True):
        row = _begun_row(work, proposal, ledger) if at is None else kept[0][at]
        renamed[proposal.row["id"]] = free_id(row["id"], used) if at is None else row["id"]
        used.add(renamed[proposal.row["id"]])
        rows.append(row)
    for row, proposal, at in zip(rows, work.proposals, found, strict=True):
        if at is None:
            row["id"] = renamed[proposal.row["id"]]
            row |= {link: renamed.get(row[link], row[link]) for link in _LINKS}
    work.open = found.index(work.open) if work.open in found and work.open is not None else None
    work.rows = rows
    work.decisions = [
        _decision(work, proposal, ledger) if at is None else kept[1][at]
        for proposal, at in zip(work.proposals, found, strict=True)
    ]
    work.same = [
        _first_same(proposal) if at is None else kept[2][at]
        for proposal, at in zip(work.proposals, found, strict=True)
    ]


def choose_report(work: Work, report: str, ledger: Ledger) -> None:
    """Set the report; what was proposed for its rows follows, what a person chose stays."""
    before = [_decision(work, proposal, ledger) for proposal in work.proposals]
    work.report = report
    _follow(work, before, ledger)


def follow_date(work: Work, ledger: Ledger) -> None:
    """Read relative dates again from the report's date; a date that a person set stays."""
    day = published_day(work, ledger)
    if day is None or day == work.document.published:
        return
    before = [_decision(work, proposal, ledger) for proposal in work.proposals]
    work.document = replace(work.document, published=day)
    again = _propose(work, ledger)
    found = dict(zip(_places(again), again, strict=True))
    was = work.proposals
    work.proposals = tuple(found.get(p, w) for p, w in zip(_places(was), was, strict=True))
    for at, (old, new) in enumerate(zip(was, work.proposals, strict=True)):
        for column in ("as_of", "said_on"):
            if work.rows[at][column] == old.row[column]:
                work.rows[at][column] = new.row[column]
        if work.same[at] == _first_same(old):
            work.same[at] = _first_same(new)
    _follow(work, before, ledger)


def published_day(work: Work, ledger: Ledger) -> date | None:
    """The day of the report as it now stands; None for a month, or where there is none."""
    published = work.report_row.get("published", "").strip()
    if work.report in ledger.report_by_id:
        period = ledger.report_by_id[work.report].published
        published = period.text if period else ""
    try:
        return date.fromisoformat(published)
    except ValueError:
        return None


def _follow(work: Work, before: list[str], ledger: Ledger) -> None:
    """What is likely wanted may be another thing now; what a person chose stays if it can."""
    for at, (old, proposal) in enumerate(zip(before, work.proposals, strict=True)):
        if work.decisions[at] == old or (work.decisions[at] == ALSO and not work.same[at]):
            work.decisions[at] = _decision(work, proposal, ledger)


def _propose(work: Work, ledger: Ledger) -> tuple[Proposal, ...]:
    document = work.document
    language = (document.language or "")[:2].lower() or None
    mentions = read_text(document.text, document.published, ledger, language, apart=True)
    return propose_figures(document, ledger, mentions, report=work.report, every=work.every)


def _places(proposals: Iterable[Proposal]) -> list[tuple[int, int, int]]:
    """Where each proposal stands, and the how-manieth it is there: two may share a number."""
    seen: dict[tuple[int, int], int] = {}
    places = []
    for proposal in proposals:
        span = (proposal.start, proposal.end)
        seen[span] = seen.get(span, 0) + 1
        places.append((*span, seen[span]))
    return places


def _begun_row(work: Work, proposal: Proposal, ledger: Ledger) -> dict[str, str]:
    """The proposed row; whom the ledger does not know is made a new claimant on the way."""
    row = dict(proposal.row)
    if row["claimant"] or not proposal.claimant_text:
        return row
    near = suggest_claimants(proposal.claimant_text, ledger)
    if near and near[0].nearness >= _SURE:
        claimant = ledger.claimant_by_id[near[0].id]
        if claimant.kind is not ClaimantKind.PERSON:  # a ministry is not its minister
            row["claimant"] = claimant.id
            return row
    made = work.new_rows("claimants")
    new = new_claimant_row(proposal.claimant_text, "", ledger)
    row["claimant"] = made.setdefault(new["id"], new)["id"]
    return row


def _first_same(proposal: Proposal) -> str:
    return proposal.duplicate_of[0].figure if proposal.duplicate_of else ""


def _decision(work: Work, proposal: Proposal, ledger: Ledger) -> str:
    """What is likely wanted: what the ledger has already is not added again."""
    for duplicate in proposal.duplicate_of:
        if not ledger.has_figure(duplicate.figure):
            continue
        figure = ledger.figure(duplicate.figure)
        same = duplicate.certain or same_words(figure.quote, proposal.row["quote"])
        if figure.report == work.report and same:
            return LEAVE
    return ALSO if any(each.certain for each in proposal.duplicate_of) else ADD
