"""Where a figure belongs: said once, as narrow as the row, with its article."""

import dataclasses

import pytest

from figuredesk.checking.placing import place_words, placed_label
from figuredesk.ledger import Extent, Ledger, Place
from fixtures.checking_ledger import strike_ledger


def _place(label: str, extent: Extent = Extent.AREA, *names: str, within: str = "") -> Place:
    return Place(
        id=label.lower(), label=label, within=within, lat=None, lon=None, extent=extent, names=names
    )


@pytest.mark.parametrize(
    ("label", "extent", "words"),
    [
        ("Alba", Extent.AREA, "in Alba"),
        ("New Haven", Extent.AREA, "in New Haven"),
        ("East Quay", Extent.POINT, "at East Quay"),
        ("Port of Haven", Extent.AREA, "at the Port of Haven"),
        ("Alba–Beria border", Extent.AREA, "at the Alba–Beria border"),
        ("North crossing and camp", Extent.POINT, "at the North crossing and camp"),
        ("Haven district", Extent.AREA, "in the Haven district"),
        ("Alba–Beria border, Alban side", Extent.AREA,
         "on the Alban side of the Alba–Beria border"),
        ("Alba, northern part", Extent.AREA, "in the northern part of Alba"),
        ("Alba, away from the coast", Extent.VAGUE, "in Alba, away from the coast,"),
        ("Alba, towns and cities", Extent.VAGUE, "in Alba (towns and cities)"),
        ("From Alba to Beria", Extent.VAGUE, "(from Alba to Beria)"),
        ("Woods on the Alban side of the river", Extent.VAGUE,
         "(Woods on the Alban side of the river)"),
    ],
)  # fmt: skip
def test_a_place_has_its_preposition_and_article(label: str, extent: Extent, words: str) -> None:
    assert place_words(_place(label, extent)) == words


@pytest.mark.parametrize(
    ("label", "place", "words"),
    [
        # the label says the place, or names both of its ends
        ("People in Alba", "alba", ("People in Alba", "")),
        ("Attempts to cross from Alba into Beria", "border",
         ("Attempts to cross from Alba into Beria", "")),
        # the label names a wider place
        ("People in Alba", "inland", ("People in Alba, away from the coast,", "")),
        ("Deaths at the Alba–Beria border", "side",
         ("Deaths at the Alba–Beria border, on the Alban side,", "")),
        ("Entries into Alba from the sea", "inland",
         ("Entries into Alba from the sea", "in Alba, away from the coast,")),
        # the label says what kind of place it is
        ("Soldiers at the border", "border", ("Soldiers at the Alba–Beria border", "")),
        ("People waiting near the border", "inland",
         ("People waiting near the border", "in Alba, away from the coast,")),
        # one end of a move is in the label
        ("People who left from Alba", "move", ("People who left from Alba", "to Beria")),
        ("People sent home", "move", ("People sent home", "(from Alba to Beria)")),
        ("Deaths at the Alba–Beria border, running total", "side",
         ("Deaths at the Alba–Beria border, on the Alban side, running total", "")),
    ],
)  # fmt: skip
def test_what_the_label_says_is_not_said_again(
    label: str, place: str, words: tuple[str, str]
) -> None:
    places = {
        "alba": _place("Alba"),
        "inland": _place("Alba, away from the coast", Extent.VAGUE, within="alba"),
        "border": _place("Alba–Beria border", within="alba"),
        "side": _place("Alba–Beria border, Alban side", within="border"),
        "move": _place("From Alba to Beria", Extent.VAGUE),
    }
    places = {key: dataclasses.replace(each, id=key) for key, each in places.items()}
    ledger: Ledger = dataclasses.replace(strike_ledger())
    ledger.__dict__["place_by_id"] = places
    figure = dataclasses.replace(ledger.figure("home-april"), place=place)
    assert placed_label(label, figure, ledger) == words


def test_places_within_one_another_in_a_circle_end() -> None:
    ledger: Ledger = dataclasses.replace(strike_ledger())
    ledger.__dict__["place_by_id"] = {
        "a": dataclasses.replace(_place("A"), id="a", within="b"),
        "b": dataclasses.replace(_place("B"), id="b", within="a"),
    }
    figure = dataclasses.replace(ledger.figure("home-april"), place="a")
    assert placed_label("Strikers", figure, ledger) == ("Strikers", "in A")
