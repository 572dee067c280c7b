"""Colours and type of the charts, light and dark, and how sides are dealt colours.

The one place for the tokens that pictures use. Each colour has at least 4.7 : 1 on its
paper. Colour alone tells nobody apart: a side has its colour, a hedge its shape, and the
claimant's name stands beside the mark wherever it fits.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SANS = '"Source Sans", "Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, sans-serif'
SERIF = '"Source Serif", "Source Serif 4", "Source Serif Pro", Georgia, serif'


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartTheme:
    """The tokens of one paper. `dealt` are colours for sides without one of their own."""

    name: str
    paper: str
    raised: str
    ink: str
    muted: str
    hairline: str
    land: str
    accent: str
    sides: Mapping[str, str]
    dealt: tuple[str, ...]


def _theme(sides: Mapping[str, str], extra: Iterable[str], **tokens: str) -> ChartTheme:
    colours = tuple(dict.fromkeys([*sides.values(), *extra]))
    return ChartTheme(sides=sides, dealt=colours, **tokens)


# The sides that the model of the ledger lists; any other is dealt the next free colour.
LIGHT = _theme(
    {
        "Belarus": "#C14A00",
        "Poland": "#0063A8",
        "EU": "#3B4CC0",
        "Germany": "#8C6A00",
        "Iraq": "#00775A",
        "Lithuania": "#A23B7D",
        "Latvia": "#7D2E9E",
        "UN": "#007A8A",
        "NGO": "#7A4B2A",
        "Media": "#6A6A66",
        "Other": "#4A4A47",
    },
    ("#B3261E", "#4F6B00"),
    name="light",
    paper="#FBFAF7",
    raised="#FFFFFF",
    ink="#1A1A18",
    muted="#5C5B57",
    hairline="#DEDCD5",
    land="#EFEDE6",
    accent="#0A4E8A",
)
DARK = _theme(
    {
        "Belarus": "#FF9A5C",
        "Poland": "#6DB8F2",
        "EU": "#9AA8FF",
        "Germany": "#E3BF3F",
        "Iraq": "#3FC79E",
        "Lithuania": "#F08CC8",
        "Latvia": "#D3A0F5",
        "UN": "#4CCBDB",
        "NGO": "#D3A27C",
        "Media": "#B5B3AC",
        "Other": "#DAD8D1",
    },
    ("#FF8A80", "#B4D455"),
    name="dark",
    paper="#15171B",
    raised="#1D2026",
    ink="#E9E7E1",
    muted="#A8A69F",
    hairline="#33373F",
    land="#20242B",
    accent="#7CB7F0",
)
THEMES: Mapping[str, ChartTheme] = {theme.name: theme for theme in (LIGHT, DARK)}


def deal_colours(sides: Iterable[str] | Mapping[str, int], theme: ChartTheme) -> dict[str, str]:
    """A colour for each side: its own, or the next free one.

    `sides` are the sides of all the ledger's figures, one per figure, or counted; those without a
    colour of their own are served in the order of how often they occur, so that the
    same ledger always gets the same colours. More sides than colours: dealt again from
    the first (the name beside the mark tells them apart).

    >>> deal_colours(["North", "South", "South"], LIGHT)
    {'South': '#C14A00', 'North': '#0063A8'}
    """
    counts = Counter(sides)
    order = sorted(counts, key=lambda side: (-counts[side], side))
    colours = {side: theme.sides[side] for side in order if side in theme.sides}
    free = [colour for colour in theme.dealt if colour not in colours.values()] or theme.dealt
    unknown = [side for side in order if side not in theme.sides]
    dealt = {side: free[place % len(free)] for place, side in enumerate(unknown)}
    return {side: colours.get(side) or dealt[side] for side in order}
