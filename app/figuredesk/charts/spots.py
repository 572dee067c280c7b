"""Where the figures of a ledger lie on a map, and which of them have no place on it.

A place with coordinates is a point. An area is drawn only where its name is that of a
country, or of the border between two ("Chile–Peru border"): then the outline is known.
Everything else (vague places, areas without an outline) is listed beside the map.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from figuredesk.charts.outlines import Line, Outlines, load_outlines, middle_of
from figuredesk.ledger import Extent, Ledger, Place


@dataclass(frozen=True, kw_only=True, eq=False)
class Spot:
    """A place on the map: its mark at (lon, lat), the outline it stands for, its figures."""

    place: Place
    lon: float
    lat: float
    shape: str  # point, country, border
    lines: tuple[Line, ...]
    rows: pd.DataFrame


def find_spots(ledger: Ledger, rows: pd.DataFrame) -> tuple[list[Spot], Mapping[str, pd.DataFrame]]:
    """The places of these chart rows that can be drawn, and the rows of those that cannot.

    The second are by place id. Both with the most figures first.
    """
    outlines = load_outlines()
    groups = dict(list(rows.groupby("place", sort=False)))
    order = sorted(groups, key=lambda key: (-len(groups[key]), str(key)))
    spots: list[Spot] = []
    elsewhere: dict[str, pd.DataFrame] = {}
    for key in order:
        spot = _spot(ledger.place_by_id[str(key)], groups[key], outlines)
        if spot is None:
            elsewhere[str(key)] = groups[key]
        else:
            spots.append(spot)
    return spots, elsewhere


def _spot(place: Place, rows: pd.DataFrame, outlines: Outlines) -> Spot | None:
    if place.lat is not None and place.lon is not None:
        return Spot(place=place, lon=place.lon, lat=place.lat, shape="point", lines=(), rows=rows)
    if place.extent != Extent.AREA:
        return None
    names = (place.label, *place.names)
    country = outlines.country(names)
    if country:
        rings = tuple(outlines.ring(ring) for ring in outlines.rings[country])
        lon, lat = middle_of(outlines.largest_ring(country))
        return Spot(place=place, lon=lon, lat=lat, shape="country", lines=rings, rows=rows)
    border = outlines.border(names)
    if border:
        longest = max(border, key=len)
        lon, lat = longest[len(longest) // 2]
        return Spot(
            place=place, lon=float(lon), lat=float(lat), shape="border",
            lines=tuple(border), rows=rows,
        )  # fmt: skip
    return None


def extremes(rows: pd.DataFrame) -> str:
    """The lowest and highest of these figures as they were said, for a reader."""
    numbered = rows.dropna(subset=["top"])
    if numbered.empty:
        return "in words only"
    lowest = str(numbered["quantity"].iloc[int(numbered["bottom"].argmin())])
    highest = str(numbered["quantity"].iloc[int(numbered["top"].argmax())])
    return lowest if lowest == highest else f"from {lowest} to {highest}"
