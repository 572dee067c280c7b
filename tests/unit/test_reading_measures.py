"""What is counted: a noun and the words around it, held against the ledger's measures."""

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
        ("In Germany the federal police noted 410 arrivals over that route.", "entries-germany"),
        ("Near Mielnik 14 migrants were detained.", "people-detained"),
        ("Latvian soldiers kept 55 migrants from entering from Belarus.", "crossings-prevented"),
        ("About 900 of his compatriots were flown home from Belarus.", "people-repatriated"),
        ("A plane took 210 people home from Minsk on Monday.", "people-on-return-flight"),
        ("Some 900 migrants have left Belarus for home.", "people-repatriated"),
        ("Lithuanian guards warded off 55 attempts.", "crossings-prevented"),
        ("Poland drove 143 people back into Belarus.", "pushbacks-alleged"),
        ("143 Iraqis have gone back to Iraq.", "people-repatriated"),
        ("143 Iraqis have asked to be flown home.", "people-registered-for-return"),
        ("The bodies of 14 migrants lay near the Polish-Belarusian border.", "deaths"),
        ("UN bodies put the number of migrants in Belarus at 9,000.", "people-in-country"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where somebody is, is a count of those present
        ("80 people are in Varde.", "ashore"),
        ("The storm rescue goes on. 80 people are in Varde.", "ashore"),
        ("80 people were rescued in Varde.", "rescued"),
        # what was done to them is another count where the measure knows nothing of it
        ("80 sailors were hit.", None),
        ("80 sailors were housed in the hall.", "ashore"),
        # one day's event is no running total
        ("On Thursday 20 people were pulled from the water.", None),
        ("Since May 20 people have been pulled from the water.", "rescued"),
        # what is asked for is no count yet
        ("The Danish Fisheries Ministry wants Lomma to take 80 people.", "berths"),
        ("Sea Aid asked after 200 sailors in the hall in Varde.", "ashore"),
    ],
)
def test_how_a_clause_tells_its_number(text: str, expected: str | None, fjord: Ledger) -> None:
    assert [m.measure for m in read_text(text, date(2032, 9, 10), fjord)] == [expected]


def _as_of(text: str, ledger: Ledger) -> list[str | None]:
    return [m.as_of and m.as_of.text for m in read_text(text, date(2032, 9, 10), ledger)]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Boats came near the line on 7 September. ", "2032-09-07"),
        ("Boats came near the line on 7 September.\n\n", None),
        ("Boats came near the line on 7 September and on 8 September. ", None),
        ("The coast guard tweeted on 7 September that boats came near. ", None),
    ],
)
def test_what_happened_next_shares_the_one_day_of_the_sentence_before(
    before: str, expected: str | None, fjord: Ledger
) -> None:
    assert _as_of(f"{before}The Danish coast guard turned back 40 boats.", fjord) == [expected]


def test_each_number_of_a_sentence_keeps_the_day_of_its_own_clause(fjord: Ledger) -> None:
    text = "40 boats were turned back on 8 September, and 30 by 9 September."
    assert _as_of(text, fjord) == ["2032-09-08", "2032-09-09"]
    text = "On 7 September, said the Danish coast guard, 40 boats were turned back."
    assert _as_of(text, fjord) == ["2032-09-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 90 men registered at the embassy in Minsk to go home.", "registered-for-return"),
        ("So far 640 migrants have asked to be taken home.", "registered-for-return"),
        (
            "The consulate counted 260 citizens who wanted to return to Iraq.",
            "registered-for-return",
        ),
        ("In all 900 people have been flown home to Iraq.", "repatriated"),
        ("Another 75 people went back to Iraq on Tuesday.", "repatriated"),
        ("Minsk offered to return 4,500 people home.", "proposed-for-return"),
    ],
)
def test_where_somebody_only_wishes_to_go_nobody_was_counted(text: str, expected: str) -> None:
    assert measures(text) == [f"people-{expected}"]


def test_only_the_number_whose_clause_tells_it_is_planned() -> None:
    text = (
        "While the minister plans to send 9,000 soldiers soon, 4,000 soldiers stand at the "
        "Polish border now."
    )
    assert measures(text) == ["soldiers-planned", "soldiers-at-border"]


def test_a_sentence_that_begins_with_it_is_of_what_the_one_before_was() -> None:
    text = "The barrier on the Polish border is finished. It is 170 kilometres long."
    assert measures(text) == ["fence-length"]


def test_who_seeks_protection_applies_for_it_in_polish() -> None:
    text = "W Polsce o ochronę międzynarodową ubiega się 640 osób."
    assert measures(text) == ["asylum-applications"]
