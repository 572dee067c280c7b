"""A chart on a page, with its sources, caveat, words and table below it."""

from pathlib import Path
from typing import Any

import streamlit as st

from figuredesk.charts import DARK, LIGHT, ChartTheme, DescribedChart, Source
from figuredesk.ledger import Ledger, Status
from ui.address import write_address
from ui.follow import follow_to_figure
from ui.frame import paragraph
from ui.page_width import page_width, watch_page_width
from ui.safe import as_html, link_html, web_address

_CONFIG = {
    "displaylogo": False,
    "scrollZoom": False,
    "modeBarButtonsToRemove": [
        "zoom2d", "pan2d", "select2d", "lasso2d", "zoomIn2d", "zoomOut2d", "autoScale2d",
        "resetScale2d",
    ],
}  # fmt: skip
_TURN = "fd-charts-turn"


def chart_theme() -> ChartTheme:
    """The paper that the reader's page has."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def draw_chart(ledger: Ledger, described: DescribedChart, name: str) -> None:
    """The chart itself; clicking a mark opens its figure, or narrows to its place."""
    # A new key after each click: a selection that stayed would open the figure again
    # when the reader comes back.
    turn = st.session_state.setdefault(_TURN, 0)
    if not described.chart.data:
        paragraph("None of these figures' places can be drawn on a map.")
        return
    width = page_width()
    with st.container(key=f"fd-chart-drawn-{width}"):
        event = st.plotly_chart(
            described.chart,
            theme=None,
            key=f"fd-chart-{name}-{turn}",
            on_select="rerun",
            selection_mode="points",
            config=_CONFIG
            | {"toImageButtonOptions": {"filename": f"figure-desk-{name}", "scale": 2}},
            alt=described.alt,
        )
    watch_page_width(width)
    clicked = _clicked(event)
    if clicked:
        st.session_state[_TURN] = turn + 1
        figure, place = clicked
        if figure:
            follow_to_figure(ledger, figure)
        else:
            write_address({"place": [place]}, ("around", "whole"))
            st.rerun()


def _clicked(event: Any) -> tuple[str, str] | None:
    """The figure, or the place, of the first mark selected."""
    points = event["selection"]["points"] if event else []
    data = points[0].get("customdata") if points else None
    if not data:
        return None
    values = list(data.values()) if isinstance(data, dict) else list(data)
    return str(values[0] or ""), str(values[2]) if len(values) > 2 else ""


def draw_below(ledger: Ledger, described: DescribedChart, name: str) -> None:
    """Notes, caveat and sources; the words and the table folded away."""
    notes = "".join(f"<li>{as_html(note)}</li>" for note in described.notes)
    if notes:
        st.html(f'<ul class="fd-chart-notes">{notes}</ul>')
    st.html(f'<p class="fd-chart-caveat">{as_html(described.caveat)}</p>')
    st.html('<h2 class="fd-heading">Sources</h2>')
    items = "".join(_source(source) for source in described.sources)
    st.html(f'<ol class="fd-sources">{items}</ol>')
    with st.expander("The chart in words"):
        st.html(f'<p class="fd-text">{as_html(described.alt)}</p>')
    with st.expander("The same data as a table"):
        _draw_table(ledger, described, name)


def _source(source: Source) -> str:
    """One source: its number as in the chart, the figure's page, and the report."""
    who = source.claimant + (f", {source.role}" if source.role else "")
    outlet = source.outlet or "the report"
    state = "" if source.status != Status.PROPOSED else ' <span class="fd-state">unchecked</span>'
    figure = (
        f'<a class="fd-source-figure" href="figure?id={as_html(source.figure)}" target="_self">'
        f"{as_html(source.quantity)}</a>"
    )
    where = f" · {as_html(source.place)}" if source.place else ""
    return (
        f'<li value="{source.number}">{figure}{where} · {as_html(who)}, {as_html(source.when)} · '
        f"{link_html(source.url, outlet)}{state}</li>"
    )


def _draw_table(ledger: Ledger, described: DescribedChart, name: str) -> None:
    table = described.table.drop(columns="id")
    table["Report"] = [web_address(url) for url in table["Report"]]
    event = st.dataframe(
        table,
        hide_index=True,
        key=f"fd-chart-table-{name}-{st.session_state[_TURN]}",
        on_select="rerun",
        selection_mode="single-row",
        column_config={
            "Source": st.column_config.NumberColumn(width=60),
            "Lowest": st.column_config.NumberColumn(format="localized"),
            "Highest": st.column_config.NumberColumn(format="localized"),
            "Report": st.column_config.LinkColumn(display_text="open"),
        },
        alt=f"The {len(table):,} figures of the chart. Choosing a row opens its figure.",
    )
    chosen = event["selection"]["rows"]
    if chosen:
        st.session_state[_TURN] += 1
        follow_to_figure(ledger, str(described.table["id"].iloc[chosen[0]]))


def draw_chart_styles() -> None:
    """The looks of what stands below a chart."""
    rules = (Path(__file__).parent / "charts.css").read_text(encoding="utf-8")
    st.html(f"<style>{rules}</style>")
