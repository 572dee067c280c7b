"""Names beside marks, where they fit: nothing overlaps, nothing is cut off.

Positions are pixels of the plot, x to the right and y downwards, for the narrowest plot
of its width class. A label that finds no room is left out: the mark's number, the hover
text and the list below the chart still say who it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

LINE_HEIGHT = 15
REACH = 10  # from the mark's centre to where the text begins, unless the mark is wider
_WIDE = set("mwMWQ@%—ŻŠ")
_THIN = set("iljtfr.,:;'|()[]I! ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two overlap."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A label to place beside the mark at (x, y), `reach` from its centre.

    `size` is the type's, in pixels.
    """

    key: str
    text: str
    x: float
    y: float
    size: float
    reach: float = REACH


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label that fits, with Plotly's word for its place beside the mark."""

    wanted: Wanted
    position: str


def text_width(text: str, size: float) -> float:
    """About how wide a text is drawn, erring on the wide side."""
    units = sum(0.78 if c in _WIDE else 0.34 if c in _THIN else 0.56 for c in text)
    return units * size + 4


def place_labels(
    wanted: Sequence[Wanted], taken: Sequence[Box], *, width: float, height: float
) -> list[Label]:
    """The labels that fit, first come first served; at most one per key."""
    boxes = list(taken)
    placed: dict[str, Label] = {}
    for label in wanted:
        if label.key in placed:
            continue
        for position, box in _places(label):
            inside = box.left >= 0 and box.right <= width and box.top >= -2 and box.bottom <= height
            if inside and not any(box.meets(other) for other in boxes):
                boxes.append(box)
                placed[label.key] = Label(wanted=label, position=position)
                break
    return list(placed.values())


def _places(label: Wanted) -> list[tuple[str, Box]]:
    long, half, reach = text_width(label.text, label.size), LINE_HEIGHT / 2, label.reach
    x, y = label.x, label.y
    above, below = (y - reach - LINE_HEIGHT, y - reach), (y + reach, y + reach + LINE_HEIGHT)
    sides = {
        "middle right": (x + reach, x + reach + long, y - half, y + half),
        "middle left": (x - reach - long, x - reach, y - half, y + half),
        "top center": (x - long / 2, x + long / 2, *above),
        "bottom center": (x - long / 2, x + long / 2, *below),
        "top right": (x + reach, x + reach + long, *above),
        "bottom right": (x + reach, x + reach + long, *below),
        "top left": (x - reach - long, x - reach, *above),
        "bottom left": (x - reach - long, x - reach, *below),
    }
    return [
        (position, Box(left=left, right=right, top=top, bottom=bottom))
        for position, (left, right, top, bottom) in sides.items()
    ]
