"""The places of a measure: those of which something is told, and the likeliest of the others."""

from collections import Counter

from figuredesk.reading.context.homes import NO_HOMES, Homes

COUNTS = Counter({"oslo": 9, "bergen": 4, "moss": 4, "ystad": 1})
PRIOR = {"moss": -1.0, "oslo": -0.2, "bergen": -1.0, "ystad": -2.5}
HOMES = Homes(COUNTS, PRIOR)


def test_the_likeliest_place_is_weighed_where_nothing_is_told() -> None:
    assert HOMES.usual == "oslo"
    assert HOMES.likely({None}) == ["oslo"]


def test_places_told_of_are_weighed_beside_the_likeliest_other_in_their_order() -> None:
    assert HOMES.likely({"ystad"}) == ["oslo", "ystad"]
    assert HOMES.likely({"oslo", "lund"}) == ["moss", "oslo"]  # of two alike, the first
    assert HOMES.likely(set(PRIOR)) == list(PRIOR)


def test_all_of_a_few_places_are_weighed() -> None:
    few = Homes(Counter({"oslo": 1}), {"oslo": -0.2, "moss": -1.0})
    assert few.likely(set()) == ["oslo", "moss"]
    assert NO_HOMES.likely({"oslo"}) == []
    assert NO_HOMES.usual is None
