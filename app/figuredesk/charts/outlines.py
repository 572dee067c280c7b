"""The outlines of countries, from a file that ships with the library.

Plotly's own maps fetch their outlines from another host, so ours are drawn as ordinary
lines. The file is a TopoJSON of Natural Earth (public domain, 1:50m), packed by
world-atlas (ISC); see `atlas/LICENSE.txt`. Longitudes and latitudes are in degrees.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_FILE = Path(__file__).parent / "atlas" / "countries-50m.json"
_BORDER = re.compile(r"(?:border (?:between|of) )?(.+?)(?:\s*[–—-]\s*| and )(.+?)(?: border)?")
Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A rectangle of the map."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, line: Line) -> bool:
        """Whether the line's own rectangle touches this one."""
        (west, south), (east, north) = line.min(axis=0), line.max(axis=0)
        return bool(
            west <= self.east and east >= self.west and south <= self.north and north >= self.south
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Outlines:
    """Arcs (runs of points shared by neighbours) and the rings of countries made of them."""

    arcs: Sequence[Line]
    rings: dict[str, list[list[int]]]  # arc numbers; ~n is arc n backwards

    def ring(self, numbers: Iterable[int]) -> Line:
        """The closed line of a ring."""
        parts = [self.arcs[n] if n >= 0 else self.arcs[~n][::-1] for n in numbers]
        return np.concatenate(parts)

    def country(self, names: Iterable[str]) -> str | None:
        """The country that has one of these names."""
        return next((name for name in names if name in self.rings), None)

    def border(self, names: Iterable[str]) -> list[Line]:
        """The line shared by two countries, for names such as "Chile–Peru border"."""
        for name in names:
            found = _BORDER.fullmatch(name) if "border" in name else None
            if found and all(side in self.rings for side in found.groups()):
                one, other = (self._arcs_of(side) for side in found.groups())
                return [self.arcs[n] for n in sorted(one & other)]
        return []

    def _arcs_of(self, country: str) -> set[int]:
        return {n if n >= 0 else ~n for ring in self.rings[country] for n in ring}

    def largest_ring(self, country: str) -> Line:
        """The outline of the country's largest part."""
        return max((self.ring(ring) for ring in self.rings[country]), key=lambda r: abs(_area(r)))


@cache
def load_outlines() -> Outlines:
    """The outlines that ship. Read once."""
    topology = json.loads(_FILE.read_text(encoding="utf-8"))
    scale = np.array(topology["transform"]["scale"])
    corner = np.array(topology["transform"]["translate"])
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + corner for arc in topology["arcs"]]
    rings: dict[str, list[list[int]]] = {}
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country.get("arcs", [])
        polygons = [polygons] if country["type"] == "Polygon" else polygons
        rings[country["properties"]["name"]] = [ring for polygon in polygons for ring in polygon]
    return Outlines(arcs=arcs, rings=rings)


def clip_line(line: Line, frame: Frame) -> list[Line]:
    """The parts of a line within the frame, each with one point beyond its edge."""
    inside = (
        (line[:, 0] >= frame.west)
        & (line[:, 0] <= frame.east)
        & (line[:, 1] >= frame.south)
        & (line[:, 1] <= frame.north)
    )
    near = inside.copy()
    near[:-1] |= inside[1:]
    near[1:] |= inside[:-1]
    parts = np.split(line, np.flatnonzero(np.diff(near.astype(int))) + 1)
    start = bool(near[0])
    return [part for nth, part in enumerate(parts) if (nth % 2 == 0) == start and len(part) > 1]


def clip_ring(ring: Line, frame: Frame) -> Line:
    """The part of a closed line within the frame, closed along its edges.

    Sutherland and Hodgman, Communications of the ACM 17 (1974).
    """
    for axis, limit, keep in (
        (0, frame.west, 1), (0, frame.east, -1), (1, frame.south, 1), (1, frame.north, -1),
    ):  # fmt: skip
        if not len(ring):
            break
        ring = _cut(ring, axis, limit, keep)
    return ring


def _cut(ring: Line, axis: int, limit: float, keep: int) -> Line:
    """The ring on one side of a line; a crossing edge leaves a point on it."""
    depth = (ring[:, axis] - limit) * keep
    if depth.min() >= 0:
        return ring  # most of the world's rings lie on one side, and need no cut
    if depth.max() < 0:
        return ring[:0]
    after, next_depth = np.roll(ring, -1, axis=0), np.roll(depth, -1)
    inside, crosses = depth >= 0, (depth >= 0) != (next_depth >= 0)
    share = np.divide(depth, depth - next_depth, out=np.zeros_like(depth), where=crosses)
    crossings = ring + (after - ring) * share[:, None]
    # Each point is followed by the crossing after it; then what does not count is dropped.
    points = np.stack([ring, crossings], axis=1).reshape(-1, 2)
    kept: Line = points[np.stack([inside, crosses], axis=1).reshape(-1)]
    return kept


def _area(ring: Line) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)


def middle_of(ring: Line) -> tuple[float, float]:
    """The centre of gravity of a closed line's area, in degrees."""
    x, y = ring[:, 0], ring[:, 1]
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = cross.sum() / 2
    if abs(area) < 1e-9:
        return float(x.mean()), float(y.mean())
    lon = ((x + np.roll(x, -1)) * cross).sum() / (6 * area)
    lat = ((y + np.roll(y, -1)) * cross).sum() / (6 * area)
    return float(lon), float(lat)


def area_share(ring: Line, frame: Frame) -> float:
    """How much of the frame the closed line covers, 0 to 1."""
    return abs(_area(ring)) / ((frame.east - frame.west) * (frame.north - frame.south))
