"""The strip puts every comparable figure and the draft's number on one line from zero."""

from pathlib import Path

import pytest

from figuredesk.charts.strip import draw_strip
from figuredesk.ledger import Ledger, load_ledger

EISMONT = "2021-11-18-in-country-eismont"
KRG = "2021-11-18-in-country-krg"
ZARYN = "2021-11-09-in-country-zaryn"
VAGUE = "2021-11-18-near-border-polish-mod"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(Path(__file__).resolve().parents[2] / "data")


def test_positions_are_shares_of_one_axis(ledger: Ledger) -> None:
    strip = draw_strip(ledger, [EISMONT, KRG, ZARYN], (7000, 7000), "7,000")
    assert strip is not None and strip.drafted is not None
    about, more, between = strip.marks
    assert about.at == pytest.approx(strip.drafted.at)
    assert about.at / more.at == pytest.approx(7000 / 20000)
    assert between.to is not None and between.at / between.to == pytest.approx(12000 / 15000)
    assert [tick.text for tick in strip.ticks] == ["0", "5,000", "10,000", "15,000", "20,000"]


def test_a_bound_points_where_the_number_may_lie(ledger: Ledger) -> None:
    strip = draw_strip(ledger, [EISMONT, KRG], None, "7,000")
    assert strip is not None
    assert [mark.shape for mark in strip.marks] == ["point", "up"]


def test_a_vague_figure_has_words_and_no_place_on_the_line(ledger: Ledger) -> None:
    strip = draw_strip(ledger, [EISMONT, VAGUE], None, "7,000")
    assert strip is not None
    assert len(strip.marks) == 1
    assert any("a few hundred people" in line for line in strip.lines)


def test_only_vague_figures_make_no_strip(ledger: Ledger) -> None:
    assert draw_strip(ledger, [VAGUE], (300, 300), "300") is None


def test_what_the_card_tells_already_gets_no_second_line(ledger: Ledger) -> None:
    strip = draw_strip(ledger, [EISMONT, KRG], None, "7,000", told=[EISMONT])
    assert strip is not None
    assert len(strip.lines) == 1 and "Kurdistan" in strip.lines[0]
    assert "Eismont" in strip.alt


def test_many_figures_are_counted_not_listed(ledger: Ledger) -> None:
    ids = list(ledger.figures["id"][ledger.figures["measure"] == "people-in-country"])
    strip = draw_strip(ledger, ids, None, "7,000")
    assert strip is not None
    assert strip.lines[-1] == f"and {len(ids) - 6} more"
