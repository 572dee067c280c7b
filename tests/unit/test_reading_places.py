"""Where it was counted: names in any case and order, and what the ledger usually has."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from fixtures.fjord_ledger import write_fjord_ledger

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
DAY = date(2021, 11, 25)


@pytest.fixture(scope="module")
def fjord(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_fjord_ledger(tmp_path_factory.mktemp("fjord")))


def places(text: str) -> list[str | None]:
    return [m.place for m in read_text(text, DAY, SHIPPED)]


@pytest.mark.parametrize(
    "name",
    [
        "on Poland's border with Belarus",
        "on the border between Belarus and Poland",
        "on the Polish-Belarusian border",
        "at the border of Poland with Belarus",
        "on the Belarus-Poland frontier",
    ],
)
def test_a_border_by_any_of_its_names(name: str) -> None:
    assert places(f"The guards recorded 61 attempts to cross {name}.") == ["belarus-poland-border"]


@pytest.mark.parametrize(
    "name",
    [
        "on the border between Belarus and the European Union",
        "at the European Union's border with Belarus",
        "at Belarus's borders with the EU",
        "at the European Union border with Belarus",
    ],
)
def test_the_border_of_a_body_of_two_words(name: str) -> None:
    assert places(f"Nine people have died {name}.") == ["belarus-eu-border"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("W Mielniku zatrzymano 12 cudzoziemców.", "mielnik"),
        ("W Białowieży zatrzymano 12 cudzoziemców.", "bialowieza"),
        ("В Мельнике задержали 12 иностранцев.", "mielnik"),
        ("In Mielnik wurden 12 Ausländer festgenommen.", "mielnik"),
        ("Twelve foreigners were detained near Bialowieza.", "bialowieza"),
    ],
)
def test_inflected_and_unaccented_names(text: str, expected: str) -> None:
    assert places(text) == [expected]


def test_a_body_named_after_a_country_is_no_place() -> None:
    assert places("The German Federal Police counted 40 bicycles.") == [None]


def test_a_side_of_the_border_is_a_place_though_a_side_may_speak() -> None:
    text = "Nine bodies were found on the Belarusian side of the border."
    assert places(text) == ["belarus-border-belarusian-side"]


def test_a_name_does_not_reach_across_a_number() -> None:
    text = "W Białorusi jest 9 tys. migrantów, w tym 900 osób przy granicy z Polską."
    assert places(text) == ["belarus", "belarus-poland-border"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lithuania turned back 40 people and Latvia 20 on Monday.",
            ["lithuania-belarus-border", "latvia-belarus-border"],
        ),
        (
            "Lithuanian border guards turned away 40 migrants; Latvia's turned away 20.",
            ["lithuania-belarus-border", "latvia-belarus-border"],
        ),
        (
            "Frontex detected 4,170 crossings on Lithuania's border with Belarus, followed by "
            "Poland's (3,058).",
            ["lithuania-belarus-border", "belarus-poland-border"],
        ),
    ],
)
def test_each_country_of_a_list_has_its_own_number(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_the_body_that_acts_says_where() -> None:
    text = "In May the Lithuanian State Border Guard Service stopped 140 migrants."
    assert places(text) == ["lithuania-belarus-border"]


def test_a_semicolon_parts_the_places_of_two_numbers() -> None:
    text = "Na Białorusi jest 9 tys. migrantów; przy granicy z Polską, dodał, stoi ich tysiąc."
    assert places(text) == ["belarus", "belarus-poland-border"]


def test_a_border_named_in_its_own_sentence_is_not_the_one_before() -> None:
    text = (
        "Через границу с Польшей пытались вытеснить 90 человек. "
        "На литовско-белорусской границе таких людей было 60."
    )
    assert places(text) == ["belarus-poland-border", "lithuania-belarus-border"]


def test_a_part_may_be_somewhere_else_than_the_whole() -> None:
    text = "There are 6,000 migrants in Belarus, and 900 people in the warehouse at Bruzgi."
    assert places(text) == ["belarus", "bruzgi-logistics-centre"]


def test_there_is_where_the_sentence_before_was() -> None:
    text = "The hall of the Bruzgi logistics centre is full. About 1,100 refugees sleep there."
    assert places(text) == ["bruzgi-logistics-centre"]


def test_a_place_set_aside_is_not_the_place() -> None:
    text = "Apart from those at Bruzgi, some 3,000 migrants live in Belarusian cities."
    assert places(text) == ["belarus-urban-centres"]


def test_durations_and_distances_have_no_place() -> None:
    assert places("They walked 40 kilometres through Poland for 12 hours.") == [None, None]


def test_a_percent_is_of_the_place_of_its_count() -> None:
    text = "Frontex saw 900 crossings on the EU's eastern land border, 20% more than before."
    assert places(text) == ["eu-eastern-land-border", "eu-eastern-land-border"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("23 boats were turned back on the Danish side of the Swedish border.", "danish-side"),
        ("23 boats were turned back on the Swedish side of the Danish border.", "swedish-side"),
        ("23 boats were turned back on the Danish side of the border.", "danish-side"),
        # the ledger has no sailors ashore in Lomma
        ("In Lomma harbour 20 sailors sleep.", "lomma"),
        ("In Lomma 20 sailors sleep.", None),
    ],
)
def test_a_side_and_a_fully_named_place_of_strange_counts(
    text: str, expected: str | None, fjord: Ledger
) -> None:
    assert [m.place for m in read_text(text, date(2032, 9, 10), fjord)] == [expected]


def test_a_converted_sum_of_money_shares_the_place_of_what_it_converts(fjord: Ledger) -> None:
    text = "Patrols in Denmark cost 1.2 million euros (9 million kroner) in August."
    same = read_text(text, date(2032, 9, 10), fjord)
    assert [(m.place, m.as_of and m.as_of.text) for m in same] == [("denmark", "2032-08")] * 2
    text = "Patrols in Denmark cost 1.2 million euros in August. A lawyer took 9 million kroner."
    assert [m.place for m in read_text(text, date(2032, 9, 10), fjord)] == ["denmark", None]


def test_a_side_told_of_the_other_country_is_not_this_ones(fjord: Ledger) -> None:
    both = ("danish-side", "swedish-side")
    for country, expected in zip(("Danish", "Swedish"), both, strict=True):
        text = f"On the {country} side of the border 23 boats were turned back."
        assert [m.place for m in read_text(text, date(2032, 9, 10), fjord)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials in Minsk counted 230 migrants.", None),
        ("An official in Minsk said that 230 migrants were waiting.", "belarus"),
    ],
)
def test_where_somebody_speaks_is_not_where_it_was_counted(text: str, expected: str | None) -> None:
    assert places(text) == [expected]


def test_a_sentence_without_a_place_goes_on_at_the_one_before() -> None:
    text = (
        "Latvian guards turned back 55 migrants at the Latvian-Belarusian border. Nine were held."
    )
    assert places(text)[1] == "latvia-belarus-border"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 boats were turned back by Sweden or Denmark, on the Danish side of the border.",
         "danish-side"),
        ("40 boats were turned back at the border, on the Swedish side.", "swedish-side"),
    ],
)  # fmt: skip
def test_a_side_may_follow_a_comma(text: str, expected: str, fjord: Ledger) -> None:
    assert [m.place for m in read_text(text, DAY, fjord)] == [expected]


def test_a_country_before_a_border_of_two_others_makes_it_no_border_of_its_own() -> None:
    for guard, border in (("Latvia", "Lithuania"), ("Lithuania", "Latvia")):
        text = f"800 crossings were prevented by {guard} at the {border}–Belarus border in 2022."
        assert places(text) == [f"{border.lower()}-belarus-border"]


def test_a_country_and_the_union_in_one_word_are_both_meant() -> None:
    text = "The guards recorded 61 deaths at the Belarus-EU border."
    assert places(text) == ["belarus-eu-border"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lithuania pushed 143 people into Belarus on Friday.", "lithuania-belarus-border"),
        ("Belarus says Latvia expelled 143 people into Belarus.", "latvia-belarus-border"),
        ("143 people are waiting in Belarus to get into Poland.", "belarus"),
        ("Iraq flew 143 people home from Belarus.", "belarus-to-origin"),
    ],
)
def test_a_country_gone_into_from_another_is_over_their_border(text: str, place: str) -> None:
    assert places(text) == [place]


def test_a_part_with_a_country_of_its_own_says_nothing_of_where_the_whole_is() -> None:
    text = "Nearly 8,000 people crossed from Belarus this year, of whom 3,255 in Poland."
    whole, part = read_text(text, date(2021, 12, 20), SHIPPED)
    assert (whole.measure, whole.place) == ("people-crossed", "belarus-to-eu")
    assert part.place == "belarus-poland-border"
