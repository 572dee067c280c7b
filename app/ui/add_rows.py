"""The proposed rows of Add, one under the other: each taken, left, or opened to be changed."""

from functools import partial

import streamlit as st

from figuredesk.ledger import Ledger, Problem
from ui.add_draft import Judged
from ui.add_fields import begun_key, choice_field
from ui.add_new import names_of
from ui.add_row_form import draw_row_form
from ui.add_words import LABELS, about_words, missing_words, number_words, same_words_of
from ui.add_work import ADD, ALSO, LEAVE, MADE, PAGE, Work
from ui.paging import draw_pager, page_of
from ui.safe import as_html, link_html
from ui.screens import permalink_of


def draw_rows(work: Work, judged: Judged, ledger: Ledger) -> None:
    """The rows of this page, the form of the open one under its row."""
    names = {table: names_of(work, ledger, table) for table in MADE}
    _, start, end = page_of(len(work.rows), PAGE)
    for at in range(start, end):
        with st.container(key=f"fd-proposed-{at + 1}"):
            _draw_row(work, judged, ledger, names, at)
            if work.open == at:
                with st.container(key="fd-amend"):
                    draw_row_form(work, judged, ledger, names, at)
    draw_pager(len(work.rows), PAGE)


def _draw_row(
    work: Work, judged: Judged, ledger: Ledger, names: dict[str, dict[str, str]], at: int
) -> None:
    number, decision = at + 1, work.decisions[at]
    with st.container(key=f"fd-proposed-head-{number}", horizontal=True):
        st.html(_words_html(work, judged, ledger, names, at))
        with st.container(key=f"fd-proposed-do-{number}", width="content"):
            _draw_decision(work, at)
            st.button(
                "Close" if work.open == at else f"Change row {number}",
                key=f"add-change-{number}-{work.key}",
                on_click=work.open_row,
                args=(None if work.open == at else at,),
            )
    known = [each for each in work.proposals[at].duplicate_of if ledger.has_figure(each.figure)]
    if decision == ALSO and len(known) > 1:
        choice_field(
            f"Which of these does row {number} carry too?",
            work.same[at],
            {each.figure: same_words_of(each, ledger) for each in known},
            f"add-same-{work.rows[at]['id']}-{work.key}",
            partial(work.same.__setitem__, at),
        )


def _draw_decision(work: Work, at: int) -> None:
    options = [ADD, ALSO, LEAVE] if work.same[at] else [ADD, LEAVE]
    key = f"add-do-{work.rows[at]['id']}-{len(options)}-{work.key}"
    key = begun_key(key, work.decisions[at])

    def keep() -> None:
        work.decisions[at] = st.session_state[key] or work.decisions[at]

    st.segmented_control(
        f"What to do with row {at + 1}",
        options,
        default=work.decisions[at],
        key=key,
        required=True,
        on_change=keep,
        label_visibility="collapsed",
    )


def _words_html(
    work: Work, judged: Judged, ledger: Ledger, names: dict[str, dict[str, str]], at: int
) -> str:
    row, decision, proposal = work.rows[at], work.decisions[at], work.proposals[at]
    left = " fd-left-out" if decision != ADD else ""
    lines = [
        f'<p class="fd-proposed-number{left}"><span class="fd-proposed-at">{at + 1}</span>'
        f"{as_html(number_words(row))}</p>",
        *(f'<p class="fd-proposed-about">{as_html(line)}</p>' for line in about_words(row, names)),
    ]
    if decision == ADD:
        missing = missing_words(row)
        if missing:
            lines.append(f'<p class="fd-field-needed">{as_html(missing)}</p>')
        elif work.open != at:
            said = [_problem(each) for each in judged.of_row("figures", str(at))]
            lines += [f'<p class="fd-field-wrong">{as_html(line)}</p>' for line in said]
    if proposal.claimant_text and row["claimant"] in ledger.claimant_by_id:
        named = f"Named in the text: {proposal.claimant_text}."
        lines.append(f'<p class="fd-proposed-known">{as_html(named)}</p>')
    for each in proposal.duplicate_of:
        if ledger.has_figure(each.figure) and (decision != ALSO or each.figure == work.same[at]):
            look = permalink_of(each.figure)
            link = f" {link_html(look, 'Look at it')}" if look else ""
            words = as_html(same_words_of(each, ledger))
            lines.append(f'<p class="fd-proposed-known">{words}{link}</p>')
    return "".join(lines)


def _problem(problem: Problem) -> str:
    return f"{LABELS.get(problem.column, 'The row')}: {problem.remedy}"
