"""Whose number it is: reported speech in its forms, over sentences, in four languages."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from fixtures.fjord_ledger import write_fjord_ledger
from fixtures.flood_ledger import write_flood_ledger

MAY_2 = date(2030, 5, 2)
SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


@pytest.fixture(scope="module")
def fjord(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_fjord_ledger(tmp_path_factory.mktemp("fjord")))


def claimants(text: str, ledger: Ledger) -> list[str | None]:
    return [m.claimant for m in read_text(text, MAY_2, ledger)]


@pytest.mark.parametrize(
    "text",
    [
        "Ola Nowicka said that 80 people were in the shelter.",
        "80 people were in the shelter, Ola Nowicka said.",
        "80 people were in the shelter, said Ola Nowicka.",
        "“80 people are in the shelter,” Ola Nowicka told Reuters.",
        "According to Ola Nowicka, 80 people were in the shelter.",
        "80 people were in the shelter, according to Aleksandra Nowicka.",
        "Per Ola Nowicka, 80 people were in the shelter.",
        "Ola Nowicka put the number of people in the shelter at 80.",
        "Ola Nowicka's figures show 80 people in the shelter.",
        "Nowicka: 80 people in the shelter",
        "The fire service's spokeswoman, Ola Nowicka, said that 80 people were in the shelter.",
        "Ola Nowicka, who runs the service, warned that 80 people were in the shelter.",
        "Ola Nowicka, who has led the River Board, said that 80 people were in the shelter.",
        "The shelter holds 80 people, figures from Ola Nowicka show.",
        "The shelter holds 80 people, Nowicka figures show.",
        "Estimates by Ola Nowicka speak of 80 people in the shelter.",
        "Jan Wolny was there too. Ola Nowicka, the spokeswoman of the State Fire Service, spoke of "
        "80 people.",
        "80 people came, deputy town mayor Ola Nowicka told the radio on Friday; it was cold.",
        "Ola Nowicka of the Lower River Board told the radio that 80 people were in the shelter.",
        "Ola Nowicka has called on the town to take in 80 people.",
        "Ola Nowicka spoke on Monday. In the shelter, she said, there were 80 people.",
        "80 people were in the shelter. There was room for all of them, added Ola Nowicka.",
    ],
)
def test_one_speaker_in_every_form(text: str, flood: Ledger) -> None:
    expected = [None] if "added" in text else ["ola-nowicka"]
    assert claimants(text, flood) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The River Board counted 6,500 sandbags.", "river-board"),
        ("6,500 sandbags were registered by the River Board.", "river-board"),
        ("Jan Wolny quoted the State Fire Service as saying that 80 people slept there.",
         "fire-service"),
        ("PSP says 80 people are in the shelter.", "fire-service"),
        ("The River Board has met. It said that 6,500 sandbags were laid.", "river-board"),
        ("A spokesman for the State Fire Service said 80 people were in the shelter.",
         "fire-service"),
    ],
)  # fmt: skip
def test_bodies_speak_count_and_are_quoted(text: str, expected: str, flood: Ledger) -> None:
    assert claimants(text, flood) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "6,500 sandbags were laid by noon.",
        "The State Fire Service rescued 80 people.",  # who acts is not who says
        "Nobody said anything about the 80 people in the shelter.",
        "80 people met Ola Nowicka.",
    ],
)
def test_nobody_named_is_nobody(text: str, flood: Ledger) -> None:
    assert claimants(text, flood) == [None]


def test_two_speakers_of_one_sentence_keep_their_own(flood: Ledger) -> None:
    text = "Ola Nowicka said that 80 people were in the shelter; Jan Wolny put it at 120."
    assert claimants(text, flood) == ["ola-nowicka", "jan-wolny"]


def test_a_speech_goes_on_over_sentences_that_plainly_go_on(flood: Ledger) -> None:
    text = "80 people are in the shelter, said Ola Nowicka. Twenty of them are children."
    assert claimants(text, flood) == ["ola-nowicka", "ola-nowicka"]


def test_a_speech_does_not_reach_what_is_something_else(flood: Ledger) -> None:
    text = "80 people are in the shelter, said Ola Nowicka. Dinner cost the town 900 euros."
    assert claimants(text, flood) == ["ola-nowicka", None]


def test_who_is_not_in_the_ledger_is_named_as_printed(flood: Ledger) -> None:
    (mention,) = read_text("Maria Kowal, a baker, said 80 people came.", MAY_2, flood)
    assert (mention.claimant, mention.claimant_text) == (None, "Maria Kowal")


def test_another_person_of_the_same_surname_is_another_person(flood: Ledger) -> None:
    (mention,) = read_text("Thomas Wolny said that 80 people came.", MAY_2, flood)
    assert mention.claimant is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Według Anny Michalskiej na granicy odnotowano 40 prób.", "anna-michalska"),
        ("Na granicy odnotowano 40 prób, poinformowała Straż Graniczna.", "polish-border-guard"),
        ("40 Versuche zählte die Bundespolizei.", "german-federal-police"),
        ("Laut Frontex waren es 40 Grenzübertritte.", "frontex"),
        ("По данным Госпогранкомитета, там было 40 человек.", "belarus-border-committee"),
        ("Там 40 человек, сообщил Владимир Макей.", "vladimir-makei"),
        ("Там 40 человек, сказала пресс-секретарь Макея Наталья Эйсмонт.", "natallya-eismont"),
        ("40 человек прибыли домой, говорится в сообщении Frontex.", "frontex"),
        ("Dort leben 40 Menschen, so die IOM.", "iom"),
        (
            "Nach Angaben des Staatlichen Grenzkomitees waren es 40 Menschen.",
            "belarus-border-committee",
        ),
        ("Jest ich 40, dodał wiceszef MSZ Marcin Przydacz.", "marcin-przydacz"),
    ],
)
def test_other_languages_and_cases(text: str, expected: str) -> None:
    assert claimants(text, SHIPPED) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("State-run media reported that 40 people had left.", "belarus-state-media"),
        ("40 people had left, state media said.", "belarus-state-media"),
        ("Hungarian state media said that 40 people had left.", None),
    ],
)
def test_a_name_that_the_ledger_writes_small(text: str, expected: str | None) -> None:
    assert claimants(text, SHIPPED) == [expected]


def test_a_paragraph_with_figures_of_its_own_says_where_those_come_from(flood: Ledger) -> None:
    text = "80 people were in the shelter.\n\nThe River Board's figures show 6,500 sandbags."
    assert claimants(text, flood) == [None, "river-board"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish fisheries minister said 9 million kroner went on patrols.", "mette-holm"),
        ("The Swedish fisheries minister said 9 million kroner went on patrols.", None),
        ("The Danish transport minister said 9 million kroner went on patrols.", None),
        ("Fisheries Minister Mette Holm said 80 sailors sleep in the hall.", "mette-holm"),
    ],
)
def test_an_office_names_who_holds_it(text: str, expected: str | None, fjord: Ledger) -> None:
    assert claimants(text, fjord) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Sweden on Thursday, its coast guard reports, 23 boats were turned back.",
         "swedish-coast-guard"),
        ("In Denmark on Thursday, its coast guard reports, 23 boats were turned back.",
         "danish-coast-guard"),
        ("In Norway on Thursday, its coast guard reports, 23 boats were turned back.", None),
        ("In Sweden on Thursday, a coast guard reports, 23 boats were turned back.", None),
    ],
)  # fmt: skip
def test_a_country_named_before_says_whose_body_it_is(
    text: str, expected: str | None, fjord: Ledger
) -> None:
    assert claimants(text, fjord) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sea Aid had 300 by Thursday.", "sea-aid"),
        ("Sea Aid had just 300 by Thursday.", "sea-aid"),
        ("Sea Aid had the same total, 300, by Thursday.", "sea-aid"),
        ("Sea Aid had a van full of 300 blankets.", None),
        ("Denmark had 300 boats turned back.", None),
        ("300 people have been rescued (Sea Aid).", "sea-aid"),
        ("Sea Aid (300 people) sailed.", None),
        ("300 people have been rescued. So says Sea Aid.", "sea-aid"),
        ("300 people have been rescued. Sea Aid wrote this.", "sea-aid"),
        ("300 people have been rescued. So Sea Aid sailed home.", None),
        ("In the view of Sea Aid, 300 people were rescued.", "sea-aid"),
        ("Sea Aid saw 300 people rescued.", "sea-aid"),
        ("An estimated 300 people were rescued.", None),
        ("Sea Aid, which runs the ships, said 300 people were rescued.", "sea-aid"),
        ("Near Sea Aid, which runs the ships, said 300 people were rescued.", None),
    ],
)
def test_having_brackets_and_what_points_back(
    text: str, expected: str | None, fjord: Ledger
) -> None:
    assert claimants(text, fjord) == [expected]


def test_a_claim_goes_on_over_a_sentence_that_tells_nothing(fjord: Ledger) -> None:
    text = "Sea Aid said 300 people were rescued. The sea is cold. 40 were rescued on Monday."
    assert claimants(text, fjord) == ["sea-aid", "sea-aid"]
    text = text.replace("The sea is cold.", "Mette Holm said that the sea is cold.")
    assert claimants(text, fjord)[0] == "sea-aid"
    assert claimants(text, fjord)[1] != "sea-aid"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Local activists say 300 people were rescued.", None),
        ("Soldiers: 300 were rescued.", None),
        ("Officials in Varde said 80 sailors sleep in the hall.", "Officials in Varde"),
        ("The health ministry in Copenhagen said 80 sailors sleep in the hall.",
         "health ministry in Copenhagen"),
        ("Lars Bo, a diver, said 300 people were rescued.", "Lars Bo"),
    ],
)  # fmt: skip
def test_who_is_named_as_printed_and_who_is_nobody(
    text: str, expected: str | None, fjord: Ledger
) -> None:
    assert [m.claimant_text for m in read_text(text, MAY_2, fjord)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Iraq's transport ministry said so. 420 people were flown back from Minsk, it added.",
        "Iraq's transport ministry said so. 420 people flew from Warsaw on Monday, it added.",
    ],
)
def test_a_city_that_is_left_is_no_speaker(text: str) -> None:
    assert claimants(text, SHIPPED) == ["iraq-transport-ministry"]


def test_a_body_in_another_country_does_not_go_on_with_the_speech() -> None:
    text = (
        "Lithuania's border guard turned back 500 people, it said. "
        "In Latvia the border guard stopped 40 people."
    )
    assert claimants(text, SHIPPED) == ["lithuania-border-guard", None]


@pytest.mark.parametrize(
    "text",
    [
        "By the reckoning of the State Fire Service 80 people were in the shelter.",
        "By the count of the State Fire Service 80 people were in the shelter.",
        "On the count of the State Fire Service, 80 people were in the shelter.",
        "80 people were in the shelter, by the word of the State Fire Service.",
        "80 people were in the shelter, the claim of the State Fire Service.",
        "80 people were in the shelter (the State Fire Service).",
        "80 people were in the shelter (source: State Fire Service).",
        "80 people were in the shelter (State Fire Service, 30 April).",
        "80 people were in the shelter (State Fire Service data).",
        "80 people were in the shelter, the State Fire Service reports: fewer than in May.",
    ],
)
def test_a_count_that_is_somebodys(text: str, flood: Ledger) -> None:
    assert claimants(text, flood) == ["fire-service"]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("“It is grim,” Ola Nowicka said. “80 people are in the shelter.”", "ola-nowicka"),
        ('"It is grim," said Ola Nowicka. "80 people are in the shelter."', "ola-nowicka"),
        ("“It is grim,” Ola Nowicka said. 80 people are in the shelter.", None),
        ("Ola Nowicka said it was grim. “80 people are in the shelter.”", None),
    ],
)
def test_a_quotation_goes_on_with_who_spoke_it(
    text: str, claimant: str | None, flood: Ledger
) -> None:
    assert claimants(text, flood) == [claimant]


def test_he_is_who_was_named_beside_an_office(flood: Ledger) -> None:
    text = "Jan Wolny spoke of 40 people. The chief, Ola Nowicka, has 80 in the shelter, she says."
    assert claimants(text, flood) == ["jan-wolny", "ola-nowicka"]


@pytest.mark.parametrize(
    "text",
    [
        "90 Personen wurden in Brandenburg von der Bundespolizei registriert.",
        "Es wurden 90 Personen von der Bundespolizei gezählt.",
    ],
)
def test_a_body_before_a_german_verb(text: str) -> None:
    assert claimants(text, SHIPPED) == ["german-federal-police"]


@pytest.mark.parametrize(
    ("bodies", "claimant"),
    [
        ("UNHCR and IOM", "unhcr-and-iom"),
        ("IOM and UNHCR", "unhcr-and-iom"),
        ("UNHCR, IOM and the Belarus Red Cross", "belarus-red-cross-unhcr-and-iom"),
    ],
)
def test_bodies_that_speak_together_are_no_more_than_are_named(bodies: str, claimant: str) -> None:
    assert claimants(f"{bodies} said that 90 people were in the hall.", SHIPPED) == [claimant]


@pytest.mark.parametrize(
    ("speaker", "claimant"),
    [
        ("Lukashenko's spokeswoman", "natallya-eismont"),
        ("Lukashenko's press secretary", None),  # the ledger knows no such office
        ("Błaszczak's spokesman", None),
        ("President Lukashenko", "alexander-lukashenko"),
    ],
)
def test_who_speaks_for_somebody_is_another(speaker: str, claimant: str | None) -> None:
    assert claimants(f"{speaker} said that 90 people were in the hall.", SHIPPED) == [claimant]


def test_who_yesterday_had_a_number_gave_it(flood: Ledger) -> None:
    text = "Mayor Jan Lis said 80. Ola Nowicka yesterday had 90 people in the shelter."
    assert claimants(text, flood)[1] == claimants("Ola Nowicka said 90.", flood)[0] is not None


def test_a_sites_name_is_one_word() -> None:
    text = "Frontex counted two hundred on Friday; Zerkalo.io made it 490 on Sunday."
    assert claimants(text, SHIPPED) == ["frontex", "zerkalo-io"]


@pytest.mark.parametrize(
    ("words", "claimant", "named"),
    [
        ("Mr Wolny said 300 residents had left.", "jan-wolny", "Wolny"),
        ("300 residents had left, Mr. Wolny said.", "jan-wolny", "Wolny"),
        ("According to Ms Nowicka, 300 residents had left.", "ola-nowicka", "Nowicka"),
        ("Colonel Nowicka counted 300 residents.", "ola-nowicka", "Nowicka"),
        ("Mr Peter Wolny said 300 residents had left.", None, "Peter Wolny"),
    ],
)
def test_an_honorific_is_no_first_name(
    words: str, claimant: str | None, named: str, tmp_path: Path
) -> None:
    ledger = load_ledger(write_flood_ledger(tmp_path))
    (mention,) = read_text(words, date(2030, 5, 2), ledger)
    assert (mention.claimant, mention.claimant_text) == (claimant, named)
