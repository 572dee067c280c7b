"""Charts: frames → Plotly figures. The one public face.

`describe_…` give a chart with its sources, caveat, words and table; the `…_chart`
functions give the picture alone. Every chart shows one measure: a stock, a flow and a
running total never share an axis.
"""

from figuredesk.charts.described import (
    DescribedChart,
    Source,
    describe_parts_of,
    describe_timeline,
    describe_where,
    describe_who_says_what,
    moment_text,
)
from figuredesk.charts.layout import BROAD, MEDIUM, NARROW, WIDE
from figuredesk.charts.moments import ANY_TIME, NEAR, Moment, find_moments
from figuredesk.charts.palette import DARK, LIGHT, THEMES, ChartTheme, deal_colours
from figuredesk.charts.parts import find_wholes, parts_chart
from figuredesk.charts.timeline import timeline_chart
from figuredesk.charts.where import where_chart
from figuredesk.charts.who_says_what import who_says_what_chart
from figuredesk.charts.wording import caveat_of

__all__ = [
    "ANY_TIME",
    "BROAD",
    "DARK",
    "LIGHT",
    "MEDIUM",
    "NARROW",
    "NEAR",
    "THEMES",
    "WIDE",
    "ChartTheme",
    "DescribedChart",
    "Moment",
    "Source",
    "caveat_of",
    "deal_colours",
    "describe_parts_of",
    "describe_timeline",
    "describe_where",
    "describe_who_says_what",
    "find_moments",
    "find_wholes",
    "moment_text",
    "parts_chart",
    "timeline_chart",
    "where_chart",
    "who_says_what_chart",
]
