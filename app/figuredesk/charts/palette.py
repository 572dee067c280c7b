"""Colours and type of the charts, light and dark, and how sides are dealt colours.

The one place for the tokens that pictures use. Each colour has at least 4.7 : 1 on its
paper. Colour alone tells nobody apart: a side has its colour, a hedge its shape, and the
claimant's name stands beside the mark wherever it fits.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

SANS = '"Source Sans", "Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, sans-serif'
SERIF = '"Source Serif", "Source Serif 4", "Source Serif Pro", Georgia, serif'


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartTheme:
    """The tokens of one paper. `dealt` are the colours of sides, in the order of dealing."""

    name: str
    paper: str
    raised: str
    ink: str
    muted: str
    hairline: str
    land: str
    accent: str
    dealt: tuple[str, ...]


LIGHT = ChartTheme(
    name="light",
    paper="#FBFAF7",
    raised="#FFFFFF",
    ink="#1A1A18",
    muted="#5C5B57",
    hairline="#DEDCD5",
    land="#EFEDE6",
    accent="#0A4E8A",
    dealt=(
        *("#C14A00", "#0063A8", "#8C6A00", "#00775A", "#A23B7D", "#7D2E9E", "#3B4CC0"),
        *("#007A8A", "#7A4B2A", "#6A6A66", "#4A4A47", "#B3261E", "#4F6B00"),
    ),
)
DARK = ChartTheme(
    name="dark",
    paper="#15171B",
    raised="#1D2026",
    ink="#E9E7E1",
    muted="#A8A69F",
    hairline="#33373F",
    land="#20242B",
    accent="#7CB7F0",
    dealt=(
        *("#FF9A5C", "#6DB8F2", "#E3BF3F", "#3FC79E", "#F08CC8", "#D3A0F5", "#9AA8FF"),
        *("#4CCBDB", "#D3A27C", "#B5B3AC", "#DAD8D1", "#FF8A80", "#B4D455"),
    ),
)
THEMES: Mapping[str, ChartTheme] = {theme.name: theme for theme in (LIGHT, DARK)}


def deal_colours(
    sides: Iterable[str], theme: ChartTheme, listed: Sequence[str] = ()
) -> dict[str, str]:
    """A colour for each side, most frequent side first.

    `sides` are the sides of all the ledger's figures, one per figure; `listed` are those
    that the ledger's descriptor lists: they are served first, in its order, so that a side
    keeps its colour whatever the figures say. The others follow in the order of how often
    they occur. More sides than colours: dealt again from the first (the name beside the
    mark tells them apart).

    >>> deal_colours(["North", "South", "South"], LIGHT)
    {'South': '#C14A00', 'North': '#0063A8'}
    """
    counts: dict[str, int] = {}
    for side in sides:
        counts[side] = counts.get(side, 0) + 1
    order = sorted(counts, key=lambda side: (-counts[side], side))
    served = list(dict.fromkeys([*listed, *order]))
    place = {side: at for at, side in enumerate(served)}
    return {side: theme.dealt[place[side] % len(theme.dealt)] for side in order}
