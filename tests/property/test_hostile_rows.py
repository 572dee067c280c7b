"""Hostile rows along every way that a ledger's text goes: nothing crashes, hangs or is lost.

The full measure (10,000 rows, 2,000 documents) is tests/bench/hostile_rows.py.
"""

import gc
from pathlib import Path

import pytest

from figuredesk.charts.hover import plain, wrapped
from figuredesk.ledger import Ledger, load_ledger
from figuredesk.publishing.tables import defuse_cell
from hostile import drafts, paths, payloads
from hostile.rows import write_hostile_ledger

SEED = 20211118


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    write_hostile_ledger(folder, figures=200, seed=SEED)
    return folder


@pytest.fixture(scope="module")
def ledger(folder: Path) -> Ledger:
    return load_ledger(folder)


@pytest.fixture
def clock() -> paths.Clock:
    return paths.Clock()


def test_every_row_is_shown_or_named(folder: Path, clock: paths.Clock) -> None:
    ledger = paths.take_rows(folder, clock)
    assert len(ledger.figures) > 60  # or the other tests would look at nothing
    assert len({problem.code for problem in ledger.problems}) > 10
    assert not clock.late


def test_what_is_taken_away_runs_nowhere_and_is_whole(ledger: Ledger, clock: paths.Clock) -> None:
    paths.take_away(ledger, clock)
    assert not clock.late


def test_every_attack_can_be_searched_for(ledger: Ledger, clock: paths.Clock) -> None:
    paths.look_up(ledger, clock)
    assert not clock.late


def test_every_chart_shows_markup_as_it_stands(ledger: Ledger, clock: paths.Clock) -> None:
    paths.chart_all(ledger, clock, measures=4)
    assert clock.count["chart: parts"]
    assert clock.count["chart: who"]
    assert not clock.late


def test_every_figure_is_cited_in_valid_syntax(ledger: Ledger, clock: paths.Clock) -> None:
    paths.cite_all(ledger, clock)
    assert not clock.late


def test_drafts_are_checked_and_their_notes_hold_no_markup(
    ledger: Ledger, clock: paths.Clock
) -> None:
    paths.try_examples(ledger, clock)
    rests_on = 0
    for draft in drafts.hostile_drafts(ledger, 40):
        rests_on += any(verdict.figures for verdict in paths.check_draft(draft, ledger, clock))
        paths.propose_all(draft, ledger, clock)
    assert rests_on > 5
    assert not clock.late


@pytest.mark.parametrize("draft", drafts.HANGERS, ids=lambda draft: repr(draft[:12]))
def test_no_text_makes_the_check_hang(draft: str, ledger: Ledger) -> None:
    clock = paths.Clock()
    paths.check_draft(draft[: drafts.LONG], ledger, clock)
    assert not clock.late


def test_a_longer_text_takes_no_more_than_its_share(ledger: Ledger) -> None:
    """Twice the numbers in one endless sentence, about twice the time; never four times.

    What other tests have left on the heap is kept from the collector meanwhile: it would be
    gone through the more often, the more numbers there are.
    """
    spent = []
    gc.collect()
    gc.freeze()
    try:
        for count in (1_000, 2_000, 1_000, 2_000):
            clock = paths.Clock(limit=60)
            paths.check_draft("7,000 " * count, ledger, clock)
            spent.append(clock.total["check"])
    finally:
        gc.unfreeze()
    assert min(spent[1], spent[3]) < 3.2 * max(spent[0], spent[2])


def test_what_is_saved_comes_back_and_is_undone(folder: Path, clock: paths.Clock) -> None:
    ledger = load_ledger(folder)
    saved = [
        paths.save_and_undo(folder, ledger, cells, clock)
        for cells in payloads.ALL[:: max(1, len(payloads.ALL) // 12)]
    ]
    assert True in saved
    assert not clock.late


@pytest.mark.parametrize("text", [*payloads.TEXTS, *payloads.FORMULAS])
def test_a_chart_never_gets_a_tag_or_a_sign_that_turns_text(text: str) -> None:
    for shown in (plain(text), *wrapped(text).split("<br>")):
        assert "<" not in shown
        assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize("cell", payloads.FORMULAS)
def test_no_formula_is_left_in_a_cell(cell: str) -> None:
    safe = defuse_cell(cell)
    assert safe.replace("'", "") == cell.replace("'", "")
    for piece in safe.replace("\t", ";").replace("\n", ";").replace("\r", ";").split(";"):
        assert piece.strip("\ufeff\u200b\u00a0 ")[:1] not in [*"=+-@＝＋－＠"], piece
