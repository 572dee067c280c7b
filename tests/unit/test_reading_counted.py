"""What a number counts, as the text has it."""

import pytest

from figuredesk.reading import find_quantities


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("They met 7,000 migrants there.", ["migrants"]),
        ("About 460 Fiat and Skoda vans have been sold.", ["Fiat and Skoda vans"]),
        ("Some 300 recorded songs exist.", ["recorded songs"]),
        ("There are 2,000 migrants and refugees waiting.", ["migrants and refugees"]),
        ("The camp had 14 games and averages 2.3 fights a day.", ["games", "fights"]),
        ("It sold 5 million barrels of oil.", ["oil"]),
        ("600 of the 1,038 Iraqis left.", ["Iraqis", "Iraqis"]),
        ("Five of the nine divers surfaced.", ["divers", "divers"]),
        ("60% of the striking workers agreed.", ["striking workers"]),
        ("Half the flats are sold.", ["flats"]),
        ("The number of deaths reached ten.", ["deaths"]),
        ("Arrivals, which had fallen, rose to 1,611.", ["Arrivals"]),
        ("It held 822 people this year, compared with 81 last year.", ["people", "people"]),
        ("Police arrested 25 on Monday.", [None]),
        ("The road is 24 km long and took 3 years.", [None, None]),
        ("Eight more ships came.", ["ships"]),
        ("In May the harbour police knew of 40 on the quay.", [None]),
        ("The mayor told the town council on Monday of about 300.", [None]),
        ("It was above the 300 of the harbour spokeswoman.", [None]),
        ("Oslo believes there are around 300.", [None]),
        ("The mayor thinks there will be 300.", [None]),
        ("It was above the 300 of the crew.", ["crew"]),
        ("Deaths rose to a high of 40.", ["Deaths"]),
    ],
)
def test_the_counted_noun_phrase_is_named(text: str, counted: list[str | None]) -> None:
    found = find_quantities(text, "en")
    assert [q.counted for q in found] == counted
    for quantity in found:
        if quantity.counted is not None:
            assert text[quantity.counted_start : quantity.counted_end] == quantity.counted


def test_a_new_sentence_inherits_nothing() -> None:
    first, second = find_quantities("They met 300 soldiers. In all 40 were hurt.", "en")
    assert (first.counted, second.counted) == ("soldiers", None)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The union puts the nurses on strike at around 5,000.", ["nurses"]),
        ("Oslo put the sheep on the island at 300, the ministry at 250.", ["sheep", "sheep"]),
        ("He estimates the volunteers at the dam at 200 to 300.", ["volunteers"]),
        ("About 800 outdoors at the dam were soaked.", [None]),
    ],
)
def test_what_is_put_at_a_number_is_counted(text: str, counted: list[str | None]) -> None:
    assert [q.counted for q in find_quantities(text, "en")] == counted


def test_a_number_in_a_list_counts_what_its_own_item_says() -> None:
    text = "- Barns lost: 12 in May\n- Sheep: 240"
    found = [q.counted for q in find_quantities(text)]
    assert found == ["Barns", "Sheep"]
