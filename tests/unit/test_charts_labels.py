"""Names beside marks: no two overlap, none is cut off."""

from itertools import combinations

from figuredesk.charts.labels import REACH, Box, Label, Wanted, place_labels, text_width


def _box(label: Label) -> Box:
    """The rectangle of a placed label, worked out again from its position."""
    wanted, position = label.wanted, label.position
    long = text_width(wanted.text, wanted.size)
    across = position.split()[1]
    left = {"right": REACH, "left": -REACH - long, "center": -long / 2}[across] + wanted.x
    top = {"top": -REACH - 15, "middle": -7.5, "bottom": REACH}[position.split()[0]] + wanted.y
    return Box(left=left, right=left + long, top=top, bottom=top + 15)


def test_what_is_placed_overlaps_nothing_and_stays_inside() -> None:
    marks = [(x * 37 % 600, x * 53 % 300) for x in range(40)]
    taken = [Box(left=x - 6, right=x + 6, top=y - 6, bottom=y + 6) for x, y in marks]
    wanted = [
        Wanted(key=str(n), text=f"Claimant {n}", x=x, y=y, size=12)
        for n, (x, y) in enumerate(marks)
    ]
    placed = place_labels(wanted, taken, width=600, height=300)
    boxes = [_box(label) for label in placed]
    assert 5 < len(placed) < 40
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(one.meets(other) for one in boxes for other in taken)
    assert all(box.left >= 0 and box.right <= 600 and box.bottom <= 300 for box in boxes)


def test_a_name_at_the_right_edge_turns_left() -> None:
    (label,) = place_labels(
        [Wanted(key="a", text="Ana Mayor", x=595, y=100, size=12)], [], width=600, height=300
    )
    assert label.position == "middle left"


def test_a_name_without_room_gives_way_to_its_number() -> None:
    taken = [Box(left=0, right=600, top=0, bottom=88), Box(left=0, right=600, top=112, bottom=300)]
    taken += [
        Box(left=0, right=270, top=88, bottom=112),
        Box(left=330, right=600, top=88, bottom=112),
    ]
    wanted = [
        Wanted(key="a", text="International Organisation 12", x=300, y=100, size=12),
        Wanted(key="a", text="12", x=300, y=100, size=11),
    ]
    (label,) = place_labels(wanted, taken, width=600, height=300)
    assert label.wanted.text == "12"
