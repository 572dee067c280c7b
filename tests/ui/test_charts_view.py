"""The Charts screen in the real frame: what the address says is what a reader sees."""

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from fixtures.charts_ledger import figure, write_ledger

MAIN = Path(__file__).resolve().parents[2] / "app" / "main.py"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Opens the screen at an address, on a small ledger."""
    write_ledger(
        tmp_path,
        [
            figure("a", value="700", quote="<b>700</b>"),
            figure("b", value="900", claimant="army", place="hills", as_of="2030-05-01"),
            figure("w", hedge="vague", quote="dozens", claimant="rescue"),
            figure("gone", value="1", status="withdrawn", claimant="rescue"),
            figure("part", value="200", part_of="a"),
            figure("call", value="30", measure="calls"),
        ],
    )
    monkeypatch.setenv("FIGUREDESK_DATA", str(tmp_path))

    def open_charts(**address: str) -> AppTest:
        app = AppTest.from_file(str(MAIN), default_timeout=60)
        app.switch_page("views/charts.py")
        for name, value in address.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception
        return app

    return open_charts


def _page(app: AppTest) -> str:
    return " ".join(element.proto.body for element in app.get("html"))


def _widget(app: AppTest, kind: str, label: str) -> Any:
    return next(widget for widget in app.get(kind) if widget.label == label)


def test_it_opens_on_the_stock_with_the_most_claimants(desk: Any) -> None:
    app = desk()
    assert "People evacuated" in _page(app)
    assert len(app.get("plotly_chart")) == 1


def test_every_figure_has_its_numbered_source_with_both_links(desk: Any) -> None:
    page = _page(desk())
    for key in ("a", "b", "w", "part"):
        assert f'href="figure?id={key}"' in page
    assert page.count('href="https://gazette.example/a"') == 4
    assert "A stock" in page
    assert "<b>700" not in page


def test_withdrawn_figures_show_only_when_asked_for(desk: Any) -> None:
    assert "id=gone" not in _page(desk())
    assert "id=gone" in _page(desk(status="withdrawn"))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ({"side": "State"}, {"b"}),
        ({"place": "town"}, {"a", "w", "part"}),
        ({"hedge": "vague"}, {"w"}),
        ({"since": "2030-04-01"}, {"b"}),
        ({"until": "2030-04-01"}, {"a", "w", "part"}),
        ({"since": "no day", "side": "<b>", "scale": "x"}, {"a", "b", "w", "part"}),
    ],
)
def test_the_address_filters(desk: Any, address: dict[str, str], shown: set[str]) -> None:
    page = _page(desk(**address))
    assert {key for key in ("a", "b", "w", "part") if f'id={key}"' in page} == shown


def test_filters_that_fit_nothing_say_so_and_can_be_cleared(desk: Any) -> None:
    app = desk(since="2040-01-01")
    assert "No figure of this measure fits the filters" in _page(app)
    assert not app.get("plotly_chart")


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        ("who", "source"),
        ("parts", "The rest: 500 (by arithmetic, 700 − 200)"),
        ("where", "The hills (1 figure, 900)"),
    ],
)
def test_each_picture_is_an_address(desk: Any, chart: str, words: str) -> None:
    app = desk(chart=chart)
    assert len(app.get("plotly_chart")) == 1
    assert words in _page(app)


def test_a_measure_without_parts_points_to_those_that_have_some(desk: Any) -> None:
    app = desk(measure="calls", chart="parts")
    assert "Nobody gave a total" in _page(app)


def test_choosing_another_measure_writes_the_address_and_drops_lost_places(desk: Any) -> None:
    app = desk(place="hills", around="2030-05-01")
    _widget(app, "selectbox", "Measure").set_value("calls").run()
    assert not app.exception
    assert app.query_params["measure"] == "calls"
    assert "place" not in app.query_params
    assert "around" not in app.query_params
    assert "Emergency calls" in _page(app)
