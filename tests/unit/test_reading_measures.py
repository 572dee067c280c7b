"""What is counted: a noun and the words around it, held against the ledger's measures."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import load_ledger
from figuredesk.reading import read_text

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
DAY = date(2021, 11, 25)


def measures(text: str) -> list[str | None]:
    return [m.measure for m in read_text(text, DAY, SHIPPED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are some 9,000 migrants in Belarus.", "people-in-country"),
        ("The Polish Border Guard recorded 61 attempts to cross.", "crossing-attempts"),
        ("Poland has 14,000 soldiers at the border with Belarus.", "soldiers-at-border"),
        ("Lithuania received 3,100 asylum applications this year.", "asylum-applications"),
        ("The warehouse in Bruzgi houses 950 refugees.", "people-in-shelter"),
        ("At least 9 people have perished at the Polish-Belarusian border.", "deaths"),
        ("The barrier on the Polish border is 170 kilometres long.", "fence-length"),
        ("Iraq has flown 2,200 of its citizens home from Belarus so far.", "people-repatriated"),
        ("In October Frontex detected 700 irregular crossings.", "crossings-detected"),
        ("Latvian border guards turned back 55 migrants.", "crossings-prevented"),
        ("Near Mielnik 14 migrants were detained.", "people-detained"),
        ("Latvian soldiers kept 55 migrants from entering from Belarus.", "crossings-prevented"),
        ("About 900 of his compatriots were flown home from Belarus.", "people-repatriated"),
        ("A plane took 210 people home from Minsk on Monday.", "people-on-return-flight"),
        ("Some 900 migrants have left Belarus for home.", "people-repatriated"),
    ],
)
def test_plain_sentences(text: str, expected: str) -> None:
    assert measures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The choir of Minsk sold 4,000 records.",
        "About 300 cows crossed the road.",
        "The film cost 9 million dollars.",  # dollars are no euros
        "Support fell by 12%.",
        "They waited for 3 hours.",
        "Prices tripled.",
    ],
)
def test_what_the_ledger_does_not_measure(text: str) -> None:
    assert measures(text) == [None]


def test_a_number_without_a_noun_is_of_what_was_counted_before() -> None:
    text = "In September the guards recorded 900 attempts to cross into Poland, in October 1,200."
    assert measures(text) == ["crossing-attempts", "crossing-attempts"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Im Lager an der Grenze zu Polen warten 950 Menschen.", "people-near-border"),
        ("Etwa 9.000 Migranten sind in Belarus, davon 950 an der Grenze zu Polen.",
         "people-in-country"),
    ],
)  # fmt: skip
def test_a_whole_and_its_part_stand_in_their_own_places(text: str, expected: str) -> None:
    assert measures(text)[0] == expected


def test_a_part_of_people_is_people() -> None:
    text = "In Belarus sind etwa 9.000 Migranten, davon gut 950 an der Grenze zu Polen."
    assert measures(text) == ["people-in-country", "people-near-border"]


def test_a_part_speaks_for_itself_after_a_comma() -> None:
    text = "Some 40 people broke through near Mielnik; 12 of them, all men, were detained."
    assert measures(text) == ["people-crossed", "people-detained"]


def test_a_toll_is_of_deaths() -> None:
    assert measures("Human Rights Watch puts the death toll at the border at 31.") == ["deaths"]


def test_a_number_that_names_its_own_place_need_not_go_on_with_the_one_before() -> None:
    text = "У границы с Польшей стоят 950 мигрантов, а всего в Белоруссии их 9 тысяч."
    assert measures(text) == ["people-near-border", "people-in-country"]


def test_flights_are_not_the_people_on_them() -> None:
    assert measures("So far 12 flights have brought people home to Iraq.") == [None]


def test_a_part_speaks_for_itself() -> None:
    text = "Of 40 migrants who tried to cross, 12 were detained at Mielnik."
    assert measures(text)[-1] == "people-detained"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("W tym roku odnotowano 800 prób nielegalnego przekroczenia granicy z Białorusią.",
         "crossing-attempts"),
        ("Über 800 unerlaubte Einreisen nach Deutschland meldeten die Grenzer im März.",
         "entries-germany"),
        ("На границе погибли 9 человек.", "deaths"),
        ("Na granicy służy 14 tys. żołnierzy.", "soldiers-at-border"),
    ],
)  # fmt: skip
def test_other_languages(text: str, expected: str) -> None:
    assert measures(text) == [expected]
