"""Hedges, ranges and vague plurals: how sure the number was said to be."""

import pytest

from figuredesk.ledger import Hedge
from figuredesk.reading import find_quantities, read_text

BEFORE = {
    Hedge.ABOUT: ["about", "some", "around", "roughly", "approximately", "circa", "an estimated"],
    Hedge.NEARLY: ["nearly", "almost", "close to", "just under", "just short of"],
    Hedge.AT_LEAST: ["at least", "no fewer than", "not less than", "a minimum of", "as few as"],
    Hedge.MORE_THAN: ["more than", "over", "well over", "upwards of", "in excess of", "just over"],
    Hedge.AT_MOST: ["up to", "as many as", "no more than", "at most", "a maximum of"],
    Hedge.LESS_THAN: ["fewer than", "less than", "under", "below", "well below"],
}
AFTER = {
    Hedge.ABOUT: [" or so", " or thereabouts", "-odd", " give or take"],
    Hedge.AT_LEAST: [" at least", " or more"],
    Hedge.MORE_THAN: ["-plus", " plus", "+", " and counting"],
    Hedge.AT_MOST: [" at most", " or fewer", " tops"],
}


@pytest.mark.parametrize(
    ("hedge", "words"), [(hedge, words) for hedge, some in BEFORE.items() for words in some]
)
def test_a_hedge_before_belongs_to_the_number(hedge: Hedge, words: str) -> None:
    (found,) = find_quantities(f"Police saw {words} 7,000 people there.", "en")
    assert (found.text, found.value, found.hedge) == (f"{words} 7,000", 7000, hedge)


@pytest.mark.parametrize(
    ("hedge", "words"), [(hedge, words) for hedge, some in AFTER.items() for words in some]
)
def test_a_hedge_after_belongs_to_the_number(hedge: Hedge, words: str) -> None:
    (found,) = find_quantities(f"Police saw 7,000{words} there.", "en")
    assert (found.text, found.value, found.hedge) == (f"7,000{words}", 7000, hedge)


@pytest.mark.parametrize(
    ("printed", "hedge"),
    [
        ("at least about 200", Hedge.AT_LEAST),
        ("about 200 or more", Hedge.AT_LEAST),
        ("perhaps as many as 200", Hedge.AT_MOST),
        ("some 200 or so", Hedge.ABOUT),
        ("between about 200 and 300", Hedge.RANGE),
    ],
)
def test_a_bound_wins_over_about_and_a_range_over_both(printed: str, hedge: Hedge) -> None:
    (found,) = find_quantities(f"They saw {printed} people.", "en")
    assert (found.text, found.hedge) == (printed, hedge)


def test_words_that_only_look_like_hedges_stay_outside() -> None:
    text = "Only 30 men, just 20 women, the other 10 and another 5 dogs were there."
    assert [(q.text, q.hedge) for q in find_quantities(text, "en")] == [
        ("30", Hedge.EXACT),
        ("20", Hedge.EXACT),
        ("10", Hedge.EXACT),
        ("5", Hedge.EXACT),
    ]
    (during,) = find_quantities("They walked over three days.", "en")
    assert during.hedge is Hedge.EXACT
    (lasting,) = find_quantities("It went on for over three days.", "en")
    assert lasting.hedge is Hedge.MORE_THAN


@pytest.mark.parametrize(
    ("printed", "low", "high"),
    [
        ("200 to 500", 200, 500),
        ("from 200 to 500", 200, 500),
        ("between 12,000 and 15,000", 12000, 15000),
        ("5,000-7,000", 5000, 7000),
        ("5,000–7,000", 5000, 7000),
        ("5,000 – 7,000", 5000, 7000),
        ("5,000 - 7,000", 5000, 7000),
        ("5 - 7 thousand", 5000, 7000),
        ("5-7,000", 5000, 7000),
        ("5-7 thousand", 5000, 7000),
        ("five to seven thousand", 5000, 7000),
        ("two or three hundred", 200, 300),
        ("between 2000 and 4000", 2000, 4000),
        ("$10 to $15 billion", 10e9, 15e9),
        ("€2m–€3m", 2e6, 3e6),
        ("from $200 to $4 million", 200, 4e6),
        ("20 to 30 per cent", 20, 30),
        ("one to two years", 1, 2),
        ("15-22 miles per hour", 15, 22),
        ("0-to-60-mph", 0, 60),
    ],
)
def test_a_range_is_one_mention_with_two_bounds(printed: str, low: float, high: float) -> None:
    (found,) = find_quantities(f"It was {printed} there.", "en")
    assert (found.text, found.hedge, found.value) == (printed, Hedge.RANGE, None)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "language", "bounds"),
    [
        ("The Finns expelled 15–20 across theirs.", "en", (15, 20)),
        ("Policja potwierdza 20–22 zgony.", "pl", (20, 22)),
    ],
)
def test_two_small_numbers_with_a_dash_are_a_range_where_nobody_plays(
    text: str, language: str, bounds: tuple[int, int]
) -> None:
    (found,) = find_quantities(text, language)
    assert (found.low, found.high) == bounds


@pytest.mark.parametrize(
    ("text", "language", "apart"),
    [
        ("Crossings rose from 2,000 to 3,000.", "en", [2000, 3000]),
        ("She cut her figure for July from more than 3,000 to 2,900.", "en", [3000, 2900]),
        ("It went from 300 to 200.", "en", [300, 200]),
        ("Liczba wzrosła z 2000 do 3000 osób.", "pl", [2000, 3000]),
        ("From 200 to 300 people slept there.", "en", [None]),
        ("It fell to between 200 and 300.", "en", [None]),
        ("Prices are up, and from 200 to 300 people marched.", "en", [None]),
    ],
)
def test_what_changed_is_two_numbers_where_figures_are_checked(
    text: str, language: str, apart: list[float | None]
) -> None:
    assert [m.value for m in read_text(text, language=language, apart=True)] == apart
    assert len(read_text(text, language=language)) == 1


@pytest.mark.parametrize("printed", ["topped 6,100", "exceed 6,100", "surpassed 6,100"])
def test_a_verb_may_say_more_than(printed: str) -> None:
    (found,) = find_quantities(f"Crossings have {printed} this year.", "en")
    assert (found.text, found.hedge) == (printed, Hedge.MORE_THAN)


@pytest.mark.parametrize(
    ("text", "language", "share"),
    [
        ("Half as many came.", "en", 1 / 2),
        ("An eighth of them stayed.", "en", 1 / 8),
        ("Es war ein Achtel davon.", "de", 1 / 8),
        ("Zwei Fünftel blieben.", "de", 2 / 5),
    ],
)
def test_shares_in_words(text: str, language: str, share: float) -> None:
    assert [q.value for q in find_quantities(text, language)] == [pytest.approx(share)]


def test_what_rises_by_one_unit_to_another_is_no_range() -> None:
    text = "The share rose 18 cents to $23.50; the vote was 51% to 49%."
    assert [q.text for q in find_quantities(text, "en")] == ["18 cents", "$23.50", "51%", "49%"]


@pytest.mark.parametrize(
    "printed",
    [
        "hundreds", "dozens", "tens of thousands", "a few hundred", "several thousand",
        "hundreds of thousands", "a couple of dozen", "scores",
    ],
)  # fmt: skip
def test_a_vague_quantity_has_no_number(printed: str) -> None:
    (found,) = find_quantities(f"There were {printed} of them.", "en")
    assert (found.text, found.hedge) == (printed, Hedge.VAGUE)
    assert found.value is found.low is found.high is None


@pytest.mark.parametrize(
    ("text", "printed", "hedge"),
    [
        ("<td>12 boats</td>", "12", Hedge.EXACT),
        ('<a href="/x" class="y">12 boats</a>', "12", Hedge.EXACT),
        ("It takes >12 boats.", ">12", Hedge.MORE_THAN),
        ("If a < b, then c > 12 boats.", "> 12", Hedge.MORE_THAN),
    ],
)
def test_a_tag_of_markup_is_no_hedge(text: str, printed: str, hedge: Hedge) -> None:
    (found,) = find_quantities(text, "en")
    assert (found.text, found.hedge) == (printed, hedge)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("An estimated further 1,500 sheep are lost.", "An estimated further 1,500"),
        ("About additional 40 boats came.", "About additional 40"),
        ("A further 1,500 sheep are lost.", "1,500"),
    ],
)
def test_a_hedge_reaches_over_what_is_further(text: str, printed: str) -> None:
    (found,) = find_quantities(text, "en")
    assert found.text == printed


@pytest.mark.parametrize(
    ("text", "printed", "hedge"),
    [
        ("At least another 300 came.", "At least another 300", Hedge.AT_LEAST),
        ("About another 300 came.", "About another 300", Hedge.ABOUT),
        ("They were 7,000, at least, in May.", "7,000", Hedge.AT_LEAST),
        ("They were 7,000, if not more.", "7,000", Hedge.AT_LEAST),
        ("It held 7,000 people or more.", "7,000", Hedge.AT_LEAST),
        ("It held 7,000 people at most, he said.", "7,000", Hedge.AT_MOST),
        ("It did not exceed 300.", "not exceed 300", Hedge.AT_MOST),
        ("It neared 33,000 then.", "neared 33,000", Hedge.NEARLY),
        ("It held 300 people at least 20 of whom left.", "300", Hedge.EXACT),
    ],
)
def test_a_hedge_may_stand_further_off(text: str, printed: str, hedge: Hedge) -> None:
    found = find_quantities(text, "en")[0]
    assert (found.text, found.hedge) == (printed, hedge)
