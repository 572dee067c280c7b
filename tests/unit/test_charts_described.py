"""What stands beside a chart: words, caveat, notes; who says what, parts and places."""

from pathlib import Path

import plotly.graph_objects as go
import pytest

from figuredesk.charts import (
    ANY_TIME,
    LIGHT,
    THEMES,
    deal_colours,
    describe_parts_of,
    describe_timeline,
    describe_where,
    describe_who_says_what,
    find_moments,
    find_wholes,
)
from figuredesk.ledger import Ledger, load_ledger
from fixtures.charts_ledger import figure, write_ledger

SHIPPED = Path(__file__).resolve().parents[2] / "data"


def _ids(ledger: Ledger, measure: str = "evacuated") -> list[str]:
    return list(ledger.figures.loc[ledger.figures["measure"] == measure, "id"])


def _clickable(chart: go.Figure) -> list[str]:
    return [d[0] for t in chart.data if t.customdata is not None for d in t.customdata]


def test_the_words_say_span_extremes_claimants_and_what_is_vague(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="700", as_of="2030-03-04"),
            figure("b", value="900", hedge="about", as_of="2030-03-09", claimant="army"),
            figure("c", hedge="vague", quote="some dozens", claimant="not-stated"),
        ],
    )
    alt = describe_timeline(ledger, "evacuated", _ids(ledger), LIGHT).alt
    assert "from 4 March 2030 to 9 March 2030" in alt
    assert "2 claimants and 1 figure with no claimant named" in alt
    assert "Highest: about 900, Army, 9 March 2030" in alt
    assert "Lowest: 700, Ana Mayor" in alt
    assert "In words only: “some dozens”, no claimant named" in alt


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        ("evacuated", "A stock"),
        ("visits", "events, not people"),
        ("dead", "cannot be set against one day's count"),
        ("tents", "had not happened"),
    ],
)
def test_the_caveat_follows_from_unit_and_kind(tmp_path: Path, measure: str, words: str) -> None:
    ledger = write_ledger(tmp_path, [figure("a", value="7", measure=measure)])
    described = describe_timeline(ledger, measure, ["a"], LIGHT)
    assert words in described.caveat
    assert described.definition == ledger.measure_by_id[measure].definition


def test_a_stock_compares_within_seven_days(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="1", as_of="2030-03-01"),
            figure("b", value="2", as_of="2030-03-08", claimant="army"),
            figure("c", value="3", as_of="2030-03-16", claimant="rescue"),
        ],
    )
    moments = {m.key: m.claimants for m in find_moments(ledger, _ids(ledger))}
    assert moments == {"2030-03-01": 2, "2030-03-08": 2, "2030-03-16": 1}
    shown = describe_who_says_what(ledger, "evacuated", _ids(ledger), LIGHT, moment="2030-03-01")
    assert set(_clickable(shown.chart)) == {"a", "b"} == set(shown.table["id"])


def test_outlets_that_name_no_source_have_a_row_each(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="10", claimant="not-stated"),
            figure("b", value="90", claimant="not-stated", report="herald"),
        ],
    )
    chart = describe_who_says_what(
        ledger, "evacuated", _ids(ledger), LIGHT, moment="2030-03-04"
    ).chart
    levels = {
        key: y
        for trace in chart.data
        if trace.customdata is not None
        for (key, _), y in zip(trace.customdata, trace.y, strict=True)
    }
    assert levels["a"] != levels["b"]


def test_a_part_of_the_same_measure_is_named_by_its_place(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [figure("a", value="700"), figure("b", value="200", place="hills", part_of="a")],
    )
    texts = [note.text for note in describe_parts_of(ledger, "a", LIGHT).chart.layout.annotations]
    assert any("People evacuated, Ana Mayor" in text for text in texts)
    assert any("<b>200</b>  The hills" in text for text in texts)


def test_a_flow_compares_with_the_same_period_only(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="1", measure="calls", as_of="2030-03"),
            figure("b", value="2", measure="calls", as_of="2030-03-01/2030-03-31"),
            figure("c", value="3", measure="calls", as_of="2030-03-04"),
        ],
    )
    moments = {m.key: m.figures for m in find_moments(ledger, _ids(ledger, "calls"))}
    assert moments == {"2030-03": 2, "2030-03-04": 1}


def test_plans_stand_together_and_a_bad_moment_shows_nothing(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("a", value="1", measure="tents", as_of="")])
    assert [m.key for m in find_moments(ledger, ["a"])] == [ANY_TIME]
    ledger = write_ledger(tmp_path, [figure("a", value="1")])
    shown = describe_who_says_what(ledger, "evacuated", ["a"], LIGHT, moment="<b>x")
    assert shown.empty


def test_rows_stand_under_their_place(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="10"),
            figure("b", value="90", claimant="army"),
            figure("c", value="50", place="hills", claimant="rescue"),
            figure("w", hedge="vague", quote="crowds", claimant="not-stated"),
        ],
    )
    shown = describe_who_says_what(
        ledger, "evacuated", _ids(ledger), LIGHT, moment="2030-03-04", highlight="a"
    )
    texts = [note.text for note in shown.chart.layout.annotations]
    heights = {
        text: note.y for text, note in zip(texts, shown.chart.layout.annotations, strict=True)
    }
    row = {name: y for text, y in heights.items() for name in ("Army", "Ana Mayor") if name in text}
    assert row["Army"] < row["Ana Mayor"] < heights["The hills"]
    assert any("Gazette, no source named" in text and "crowds" in text for text in texts)
    assert any("places do not compare" in note for note in shown.notes)
    assert shown.alt.index("Army: 90") < shown.alt.index("Ana Mayor: 10")


def _parts(tmp_path: Path, whole: dict[str, str], *parts: dict[str, str]) -> Ledger:
    rows = [figure("whole", **whole)]
    rows += [figure(f"part{n}", part_of="whole", **cells) for n, cells in enumerate(parts)]
    return write_ledger(tmp_path, rows)


def test_the_rest_is_arithmetic_and_keeps_the_hedge(tmp_path: Path) -> None:
    ledger = _parts(
        tmp_path, {"value": "7000", "hedge": "about"}, {"value": "2000"}, {"value": "500"}
    )
    assert find_wholes(ledger, ["part1"]) == ["whole"]
    shown = describe_parts_of(ledger, "whole", LIGHT)
    assert "about 4,500 (by arithmetic, 7,000 − 2,000 − 500)" in shown.notes[0]
    assert any("overlap" in note for note in shown.notes)
    assert _clickable(shown.chart) == ["whole", "part0", "part1"]
    bars = shown.chart.data[0]
    assert list(bars.base) == [0, 0, 2000]


@pytest.mark.parametrize(
    ("whole", "part", "why"),
    [
        ({"value": "7000", "hedge": "more-than"}, {"value": "2000"}, "cannot be subtracted"),
        ({"value": "7000"}, {"hedge": "vague"}, "cannot be subtracted"),
        ({"value": "7000"}, {"low": "1", "high": "2", "hedge": "range"}, "cannot be subtracted"),
        ({"value": "7000"}, {"value": "8000"}, "more than the total"),
        ({"value": "7000"}, {"value": "20", "measure": "dead"}, "another way"),
    ],
)
def test_what_cannot_be_subtracted_leaves_the_rest_not_stated(
    tmp_path: Path, whole: dict[str, str], part: dict[str, str], why: str
) -> None:
    shown = describe_parts_of(_parts(tmp_path, whole, part), "whole", LIGHT)
    assert shown.notes[0].startswith("The rest: not stated")
    assert why in shown.notes[0]


def test_the_map_draws_points_countries_and_borders_and_lists_the_others(tmp_path: Path) -> None:
    ledger = write_ledger(
        tmp_path,
        [
            figure("a", value="1"),
            figure("b", value="2", place="peru"),
            figure("c", value="3", place="frontier"),
            figure("d", value="4", place="hills"),
            figure("e", value="5", place="valley"),
        ],
    )
    shown = describe_where(ledger, "evacuated", _ids(ledger), LIGHT)
    assert set(_clickable(shown.chart)) == {"a", "b", "c"}
    assert "The hills (1 figure, 4)" in shown.notes[0]
    assert "Lower valley (1 figure, 5)" in shown.notes[0]
    assert "On the map: " in shown.alt
    assert {source.figure for source in shown.sources} == set("abcde")
    # Nothing is left to Plotly's maps, which fetch their outlines from another host.
    assert {trace.type for trace in shown.chart.data} == {"scatter"}


def test_a_place_of_several_figures_leads_to_the_place(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("a", value="1"), figure("b", value="2")])
    shown = describe_where(ledger, "evacuated", ["a", "b"], LIGHT)
    (data,) = [tuple(d) for t in shown.chart.data if t.customdata is not None for d in t.customdata]
    assert data == ("", "", "town")


def test_no_place_at_all_is_said(tmp_path: Path) -> None:
    ledger = write_ledger(tmp_path, [figure("a", value="1", place="hills")])
    shown = describe_where(ledger, "evacuated", ["a"], LIGHT)
    assert not _clickable(shown.chart)
    assert "No place of these figures can be drawn" in shown.alt


def test_sides_are_dealt_colours_as_listed_then_by_how_often_they_occur() -> None:
    for theme in THEMES.values():
        sides = ["Rare", "Often", "Often", "Listed"]
        dealt = deal_colours(sides, theme, ["Absent", "Listed"])
        assert dealt["Listed"] == theme.dealt[1]
        assert (dealt["Often"], dealt["Rare"]) == (theme.dealt[2], theme.dealt[3])
        dealt = deal_colours(sides, theme)
        assert len(set(dealt.values())) == 3
        assert dealt == deal_colours(reversed(sides), theme)
        assert next(iter(dealt)) == "Often"
        many = deal_colours([str(n) for n in range(40)], theme)
        assert set(many.values()) <= set(theme.dealt)


def test_every_shipped_figure_is_on_its_chart_or_said_to_be_missing() -> None:
    ledger = load_ledger(SHIPPED)
    for measure in ledger.measure_by_id:
        ids = _ids(ledger, measure)
        if not ids:
            continue
        shown = describe_timeline(ledger, measure, ids, LIGHT)
        missing = set(ids) - set(_clickable(shown.chart))
        said = [note for note in shown.notes if "without any date" in note]
        assert bool(missing) == bool(said), measure
        assert {source.figure for source in shown.sources} == set(ids)
        assert all(source.url.startswith("http") for source in shown.sources)


def test_several_places_on_one_axis_are_said_and_named_in_the_sources() -> None:
    ledger = load_ledger(SHIPPED)
    table = ledger.figures
    stock = table[table["measure"] == "people-in-country"]
    every = describe_timeline(ledger, "people-in-country", list(stock["id"]), LIGHT)
    assert every.notes[0].startswith("3 places on one axis, and only figures of one place compare")
    assert {source.place for source in every.sources} >= {"Belarus", "Belarus, towns and cities"}
    one = describe_timeline(
        ledger, "people-in-country", list(stock["id"][stock["place"] == "belarus"]), LIGHT
    )
    assert not any("axis" in note for note in one.notes)
    assert {source.place for source in one.sources} == {""}
