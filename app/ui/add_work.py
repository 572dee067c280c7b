"""Half-finished work: a report being added, kept while its editor reloads or looks elsewhere.

It lives in the server's memory under a random key in the address, for some hours, and is
given to nobody but the editor who began it. It is never written to the disk or logged.
"""

import secrets
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date

import streamlit as st

from figuredesk.ledger import Editor, Ledger, Saved
from figuredesk.reading import limits, read_text
from figuredesk.reading.documents import Document
from figuredesk.reading.proposals import (
    Proposal,
    likely_report,
    propose_figures,
    same_words,
    suggest_report,
)
from ui.address import read_text as read_address
from ui.address import write_address

ADD, ALSO, LEAVE = "Add", "Carried too", "Leave out"
_NAME = "work"


@dataclass(kw_only=True)
class Work:
    """One report on its way into the ledger."""

    key: str
    owner: Editor
    document: Document
    until: float
    every: bool = False  # also propose what is mostly no figure
    proposals: tuple[Proposal, ...] = ()
    decisions: list[str] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)
    report: str = ""  # the id of a report that the ledger has; "": a new one
    report_row: dict[str, str] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)  # who is unknown → a row
    made: dict[str, list[dict[str, str]]] = field(default_factory=dict)  # table → new rows
    revision: int = 0  # another one: the table is drawn anew
    shown: bool = False  # the change stands there to be saved
    saved: Saved | None = None


class _Shelf:
    """The works of all editors of this server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._works: OrderedDict[str, Work] = OrderedDict()

    def put(self, work: Work) -> None:
        with self._lock:
            self._works[work.key] = work
            self._works.move_to_end(work.key)
            while len(self._works) > limits.WORKS_KEPT:
                self._works.popitem(last=False)

    def get(self, key: str, owner: Editor) -> Work | None:
        with self._lock:
            for old in [k for k, w in self._works.items() if w.until < time.time()]:
                del self._works[old]
            work = self._works.get(key)
            return work if work is not None and work.owner == owner else None

    def drop(self, key: str) -> None:
        with self._lock:
            self._works.pop(key, None)


@st.cache_resource(show_spinner=False)
def _shelf() -> _Shelf:
    return _Shelf()


def current_work(owner: Editor) -> Work | None:
    """The work that the address names, if it is this editor's and not too old."""
    key = read_address(_NAME)
    return _shelf().get(key, owner) if key else None


def begin_work(document: Document, owner: Editor, ledger: Ledger, today: date) -> Work:
    """Propose the figures of a document, and put its work into the address."""
    until = time.time() + limits.WORK_HOURS * 3600
    work = Work(key=secrets.token_urlsafe(12), owner=owner, document=document, until=until)
    suggestion = suggest_report(document, ledger, today)
    work.report, work.report_row = suggestion.same, suggestion.row
    propose(work, ledger)
    _shelf().put(work)
    write_address({_NAME: work.key})
    return work


def end_work(work: Work) -> None:
    """Forget it, and take it out of the address."""
    _shelf().drop(work.key)
    write_address({_NAME: None})


def propose(work: Work, ledger: Ledger) -> None:
    """Read the document (again) and begin the table anew."""
    document = work.document
    language = (document.language or "")[:2].lower() or None
    mentions = read_text(document.text, document.published, ledger, language)
    work.proposals = propose_figures(
        document, ledger, mentions, report=work.report, every=work.every
    )
    work.report = work.report or likely_report(work.proposals, ledger)
    work.rows = [dict(proposal.row) for proposal in work.proposals]
    work.decisions = [_decision(work, proposal, ledger) for proposal in work.proposals]
    work.names = {p.claimant_text: {} for p in work.proposals if p.claimant_text}
    work.revision += 1
    work.shown = False


def choose_report(work: Work, report: str, ledger: Ledger) -> None:
    """Set the report; what was proposed for its rows follows, what a person chose stays."""
    before = [_decision(work, proposal, ledger) for proposal in work.proposals]
    work.report = report
    after = [_decision(work, proposal, ledger) for proposal in work.proposals]
    work.decisions = [
        new if chosen == old else chosen
        for chosen, old, new in zip(work.decisions, before, after, strict=True)
    ]


def _decision(work: Work, proposal: Proposal, ledger: Ledger) -> str:
    """What is likely wanted: what the ledger has already is not added again."""
    for duplicate in proposal.duplicate_of:
        figure = ledger.figure(duplicate.figure)
        same = duplicate.certain or same_words(figure.quote, proposal.row["quote"])
        if figure.report == work.report and same:
            return LEAVE
    return ALSO if any(each.certain for each in proposal.duplicate_of) else ADD
