"""Over time: what a reader sees of each figure, and what must never be drawn."""

from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest

from figuredesk.charts import (
    BROAD,
    DARK,
    LIGHT,
    MEDIUM,
    NARROW,
    WIDE,
    describe_timeline,
    timeline_chart,
)
from figuredesk.ledger import Ledger
from fixtures.charts_ledger import figure, write_ledger


def _ids(ledger: Ledger, measure: str = "evacuated") -> list[str]:
    return list(ledger.figures.loc[ledger.figures["measure"] == measure, "id"])


def _marks(chart: go.Figure) -> dict[str, list[dict[str, Any]]]:
    """Every mark that can be clicked, by figure id."""
    found: dict[str, list[dict[str, Any]]] = {}
    for trace in chart.data:
        for nth, data in enumerate(trace.customdata if trace.customdata is not None else ()):
            marker = trace.marker
            found.setdefault(data[0], []).append(
                {
                    "x": trace.x[nth],
                    "y": trace.y[nth],
                    "symbol": marker.symbol[nth],
                    "fill": marker.color[nth],
                    "outline": marker.line.color[nth],
                    "number": data[1],
                    "hover": trace.hovertext[nth],
                    "axis": trace.yaxis,
                }
            )
    return found


def _lines(chart: go.Figure) -> list[list[tuple[Any, Any]]]:
    """Every line drawn, cut where it is interrupted."""
    runs = []
    for trace in chart.data:
        if trace.mode != "lines" or trace.x[0] is None:
            continue
        run: list[tuple[Any, Any]] = []
        for x, y in zip(trace.x, trace.y, strict=True):
            if x is None:
                runs.append(run)
                run = []
            else:
                run.append((x, y))
        assert not run
        assert not trace.connectgaps
    return runs


@pytest.mark.parametrize(
    ("hedge", "symbol"),
    [
        ("exact", "circle"),
        ("about", "diamond"),
        ("nearly", "square"),
        ("at-least", "triangle-up"),
        ("more-than", "triangle-up"),
        ("at-most", "triangle-down"),
        ("less-than", "triangle-down"),
    ],
)
def test_the_shape_tells_the_hedge(tmp_path: Path, hedge: str, symbol: str) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="700", hedge=hedge)])
    (mark,) = _marks(timeline_chart(ledger, ["one"], LIGHT))["one"]
    assert (mark["symbol"], mark["y"]) == (symbol, 700)


@pytest.mark.parametrize(("hedge", "way"), [("more-than", -1), ("less-than", 1)])
def test_an_arrow_points_the_way_the_number_may_lie(tmp_path: Path, hedge: str, way: int) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="700", hedge=hedge)])
    for log, y in ((False, 700), (True, pytest.approx(2.845, abs=0.001))):
        chart = timeline_chart(ledger, ["one"], LIGHT, log=log)
        (arrow,) = [note for note in chart.layout.annotations if note.showarrow]
        assert arrow.y == y
        assert arrow.ay * way > 0  # pixels grow downwards


def test_a_range_is_a_bar_with_two_ends_and_no_middle(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("one", low="200", high="500", hedge="range")])
    chart = timeline_chart(ledger, ["one"], LIGHT)
    assert sorted(mark["y"] for mark in _marks(chart)["one"]) == [200, 500]
    (bar,) = _lines(chart)
    assert [y for _, y in bar] == [200, 500]
    assert bar[0][0] == bar[1][0]


def test_an_axis_ends_where_dates_end(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [figure("first", value="7", as_of="0001-01-01"), figure("last", value="9", as_of="9999")],
    )
    first, last = timeline_chart(ledger, _ids(ledger), LIGHT).layout.xaxis.range
    assert first.startswith("0001-") and last.startswith("9999-")


def test_marks_of_one_number_and_day_do_not_cover_each_other(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("one", value="700"),
            figure("two", value="700", claimant="army"),
            figure("other", value="700", as_of="2030-03-20", claimant="rescue"),
        ],
    )
    described = describe_timeline(ledger, "evacuated", _ids(ledger), LIGHT)
    marks = _marks(described.chart)
    first, second, later = (marks[key][0]["x"] for key in ("one", "two", "other"))
    assert first < second < later
    assert (second - first) / (later - first) < 0.1
    assert any("side by side" in note for note in described.notes)


def test_plans_are_hollow_and_denials_crossed(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("said", value="1"),
            figure("hoped", value="2", stance="expects"),
            figure("offered", value="3", stance="proposes"),
            figure("denied", value="4", stance="denies"),
        ],
    )
    marks = _marks(timeline_chart(ledger, _ids(ledger), LIGHT))
    assert marks["said"][0]["fill"] != LIGHT.paper
    for key in ("hoped", "offered"):
        assert marks[key][0]["fill"] == LIGHT.paper
        assert marks[key][0]["outline"] == marks["said"][0]["fill"]
    assert marks["denied"][0]["symbol"] == "circle-x-open"


def test_every_figure_of_a_plan_is_hollow(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="40", measure="tents")])
    (mark,) = _marks(timeline_chart(ledger, ["one"], DARK))["one"]
    assert mark["fill"] == DARK.paper


def test_words_stand_in_a_row_of_their_own(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [figure("count", value="700"), figure("words", hedge="vague", quote="hundreds of them")],
    )
    chart = timeline_chart(ledger, _ids(ledger), LIGHT)
    marks = _marks(chart)
    assert marks["words"][0]["axis"] != marks["count"][0]["axis"]
    axis = chart.layout["yaxis" + marks["words"][0]["axis"].removeprefix("y")]
    assert axis.ticktext == ("in words",)
    assert max(axis.domain) < min(chart.layout.yaxis.domain)


def test_zero_has_no_place_on_a_log_axis_and_is_not_lost(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("none", value="0"), figure("some", value="10")])
    straight = _marks(timeline_chart(ledger, _ids(ledger), LIGHT))
    assert straight["none"][0]["axis"] == straight["some"][0]["axis"]
    bent = _marks(timeline_chart(ledger, _ids(ledger), LIGHT, log=True))
    assert bent["none"][0]["axis"] != bent["some"][0]["axis"]
    chart = timeline_chart(ledger, _ids(ledger), LIGHT, log=True)
    assert chart.layout.yaxis2.ticktext == ("zero",)
    notes = describe_timeline(ledger, "evacuated", _ids(ledger), LIGHT, log=True).notes
    assert any("no zero" in note for note in notes)


def test_no_line_joins_two_figures(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="10", measure="dead", as_of="2030-03/2030-03-04"),
            figure("b", value="12", measure="dead", as_of="2030-03/2030-03-06"),
            figure("c", low="9", high="14", hedge="range", measure="dead", as_of="2030-03-06"),
            figure("d", value="15", measure="dead", as_of="2030-03-07", claimant="army"),
        ],
    )
    for line in _lines(timeline_chart(ledger, _ids(ledger, "dead"), LIGHT)):
        (x0, y0), (x1, y1) = line
        assert (x0 == x1) != (y0 == y1)  # a range's bar, or a period: never from mark to mark
        if y0 == y1:
            assert str(x0)[:10] == "2030-03-01"


def test_periods_of_different_lengths_share_no_axis(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("day", value="30", measure="calls", as_of="2030-03-04"),
            figure("month", value="900", measure="calls", as_of="2030-03"),
            figure("year", value="9000", measure="calls", as_of="2030"),
            figure("loose", value="70", measure="calls", as_of="", said_on="2030-04-01"),
        ],
    )
    chart = timeline_chart(ledger, _ids(ledger, "calls"), LIGHT)
    axes = {key: mark[0]["axis"] for key, mark in _marks(chart).items()}
    assert len(set(axes.values())) == 4
    headings = " ".join(note.text for note in chart.layout.annotations)
    assert "In one day" in headings
    assert "In one month" in headings
    assert "Period not stated" in headings
    # The month and the year are drawn as long as they are.
    assert {line[0][1] for line in _lines(chart)} == {900, 9000}


def test_two_measures_on_one_axis_are_refused(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path, [figure("a", value="1"), figure("b", value="2", measure="dead")]
    )
    with pytest.raises(ValueError, match="one measure"):
        timeline_chart(ledger, ["a", "b"], LIGHT)


def test_marks_sources_and_table_carry_the_same_numbers(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("late", value="5", as_of="2030-05-01"),
            figure("early", low="1", high="2", hedge="range", as_of="2030-01-01"),
            figure("undated", value="9", as_of="", report="gazette"),
            figure("words", hedge="vague", as_of="2030-03-01"),
        ],
    )
    described = describe_timeline(ledger, "evacuated", _ids(ledger), LIGHT)
    sources = {source.figure: source.number for source in described.sources}
    assert sources == dict(zip(described.table["id"], described.table["Source"], strict=True))
    marks = _marks(described.chart)
    assert set(marks) == set(sources)
    for key, number in sources.items():
        assert {mark["number"] for mark in marks[key]} == {number}
        assert f"source {number}" in marks[key][0]["hover"]
    assert sources["early"] < sources["words"] < sources["late"]


def test_hostile_words_are_shown_and_not_obeyed(tmp_path: Path) -> None:
    quote = '<b>7</b> <a href="javascript:alert(1)">x</a>'
    ledger = write_ledger(
        tmp_path,
        [
            figure("one", value="7", quote=quote, claimant_role="<img src=x>"),
            figure("two", hedge="vague", quote=quote),
        ],
    )
    described = describe_timeline(ledger, "evacuated", _ids(ledger), LIGHT, titled=True)
    texts = []
    for trace in described.chart.data:
        texts += list(trace.text or ()) + list(trace.hovertext or ())
    assert any("&lt;a href" in text for text in texts)
    assert not any("<a" in text or "<img" in text for text in texts)


@pytest.mark.parametrize("width_class", [NARROW, MEDIUM, WIDE, BROAD])
def test_names_stand_beside_marks_on_a_page_of_any_width(tmp_path: Path, width_class: str) -> None:
    ledger = write_ledger(
        tmp_path, [figure("one", value="7"), figure("two", value="9", claimant="rescue")]
    )
    chart = timeline_chart(ledger, _ids(ledger), LIGHT, width_class=width_class)
    names = [text for trace in chart.data for text in trace.text or ()]
    assert {name.split(" <sup>")[0] for name in names} == {"Ana Mayor", "IRCT"}


def test_a_mark_without_a_claimant_has_the_outlet_that_printed_it(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="7", claimant="not-stated")])
    chart = timeline_chart(ledger, ["one"], LIGHT)
    assert [text for trace in chart.data for text in trace.text or ()] == [
        "in Gazette <sup>1</sup>"
    ]


def test_a_plot_says_what_it_counts_and_large_numbers_in_words(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="353000000")])
    layout = timeline_chart(ledger, ["one"], LIGHT).layout
    assert [note.text for note in layout.annotations] == ["People"]
    assert layout.yaxis.ticktext[:2] == ("0", "100 million")
    assert layout.margin.l > timeline_chart(ledger, [], LIGHT).layout.margin.l


def test_colours_follow_the_side_and_the_key_names_both(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("one", value="7"),
            figure("two", value="9", claimant="army", hedge="about"),
            figure("three", value="9", claimant="army", as_of="2030-05-01"),
        ],
    )
    chart = timeline_chart(ledger, _ids(ledger), LIGHT)
    marks = _marks(chart)
    assert marks["two"][0]["fill"] == marks["three"][0]["fill"] != marks["one"][0]["fill"]
    key = {trace.name for trace in chart.data if trace.showlegend}
    assert key == {"Town", "State", "exact", "about"}


def test_a_crowd_is_drawn_whole_without_names_and_says_so(tmp_path: Path) -> None:
    rows = [figure(f"f{n:05}", value=str(n + 1)) for n in range(1600)]
    ledger = write_ledger(tmp_path, rows)
    described = describe_timeline(ledger, "evacuated", _ids(ledger), LIGHT)
    assert len(_marks(described.chart)) == 1600
    assert any("too many" in note for note in described.notes)
    assert len(described.sources) < 1600 == len(described.table)


def test_no_figure_gives_an_empty_chart(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="7")])
    described = describe_timeline(ledger, "evacuated", [], LIGHT)
    assert described.empty
    assert not _marks(described.chart)


def test_the_template_is_named_so_that_nobody_elses_default_shows(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("one", value="7")])
    for theme in (LIGHT, DARK):
        layout = timeline_chart(ledger, ["one"], theme).layout
        assert layout.paper_bgcolor == theme.paper
        assert layout.template.layout.to_plotly_json() == {}
