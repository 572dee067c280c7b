"""Who speaks: bodies that have a number, capitals and countries, holders of an office."""

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
    directory = write_flood_ledger(tmp_path_factory.mktemp("flood"))
    figures = directory / "figures.csv"
    text = figures.read_text(encoding="utf-8")
    figures.write_text(text.replace("ola-nowicka,,", "ola-nowicka,spokeswoman,"), encoding="utf-8")
    return load_ledger(directory)


@pytest.fixture(scope="module")
def fjord(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_fjord_ledger(tmp_path_factory.mktemp("fjord")))


def claims(text: str, ledger: Ledger) -> list[tuple[str | None, str | None]]:
    return [(m.claimant, m.claimant_text) for m in read_text(text, MAY_2, ledger)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sea Aid, for its part, has 300 for the week.", "Sea Aid"),
        ("Mette Holm, the fisheries minister in Copenhagen, has 300 for the week.", "Mette Holm"),
        ("Sea Aid makes it 300.", "Sea Aid"),
        ("Harbour Weekly has 300 for the day.", "Harbour Weekly"),
        ("Cape Town has 300 hotels.", None),
        ("Sea Aid sailed into a town that had 300 houses.", None),
        ("Sea Aid is at least 300 miles away.", None),
        ("300: that is what guards and clerks found, all told, Sea Aid said.", "Sea Aid"),
        ("That is 40 more than Sea Aid gave at the end of August.", "Sea Aid"),
        ("Going by Sea Aid, 300 people were rescued.", "Sea Aid"),
        ("In Mette Holm's words, 80 sailors sleep in the hall.", "Mette Holm"),
        ("The fisheries ministry tells it so: 80 sailors sleep in the hall, Sea Aid wrote.",
         "Sea Aid"),
        ("300 people were rescued. The source: Sea Aid.", "Sea Aid"),
        ("300 rescues (source: Sea Aid).", "Sea Aid"),
        ("The latest from the Sea Aid: 300 people rescued.", "Sea Aid"),
        ("300 people were rescued, as Sea Aid put it.", "Sea Aid"),
        ("Mette Holm estimates their number at 300.", "Mette Holm"),
        ("Sea Aid is sure that 300 people were rescued.", "Sea Aid"),
        ("FACT CHECK: the volunteers rescued 300 people.", None),
    ],
)  # fmt: skip
def test_who_has_a_number(text: str, expected: str | None, fjord: Ledger) -> None:
    assert [told for _, told in claims(text, fjord)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway says it has rescued 300 people.", (None, "Norway")),
        ("Meanwhile Norway says that 300 people were rescued.", (None, "Norway")),
        ("Radio North Norway says that 300 people were rescued.", (None, "Radio North Norway")),
        ("Norway rescued 300 people.", (None, None)),
        ("300 people were rescued, says Copenhagen's coast guard.",
         ("danish-coast-guard", "Copenhagen's coast guard")),
        ("Sea Aid sailed. In Sweden the coast guard registered 300 rescues.",
         ("swedish-coast-guard", "coast guard")),
    ],
)  # fmt: skip
def test_countries_and_capitals_speak(
    text: str, expected: tuple[str | None, str | None], fjord: Ledger
) -> None:
    assert claims(text, fjord) == [expected]


def test_a_country_that_speaks_ends_the_speech_before(fjord: Ledger) -> None:
    text = "Sea Aid said 300 people were rescued. Norway says that 40 were."
    assert [claimant for claimant, _ in claims(text, fjord)] == ["sea-aid", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The State Fire Service has met. 80 people slept there, its spokeswoman said.",
         "ola-nowicka"),
        ("80 people slept there, the State Fire Service's spokeswoman said.", "ola-nowicka"),
        ("80 people slept there, the State Fire Service's spokesman said.", "fire-service"),
        ("The River Board has met. 80 people slept there, its spokeswoman said.", None),
    ],
)  # fmt: skip
def test_an_office_of_a_body_is_its_holder(text: str, expected: str | None, flood: Ledger) -> None:
    assert [claimant for claimant, _ in claims(text, flood)] == [expected]


def test_the_office_is_told_from_its_deputy(tmp_path: Path) -> None:
    directory = write_flood_ledger(tmp_path)
    with (directory / "claimants.csv").open("a", encoding="utf-8") as file:
        file.write("ida,Ida Berg,Norwegian Ministry of Health,Other,person,\n")
        file.write("ulf,Ulf Dahl,Norwegian Ministry of Health,Other,person,\n")
        file.write("watch,Mattilsynet,,Other,agency,\n")
    figures = directory / "figures.csv"
    text = figures.read_text(encoding="utf-8")
    text = text.replace("ola-nowicka,,", "ida,health minister,")
    text = text.replace("not-stated,,", "ulf,deputy health minister,")
    text = text.replace("river-board,,", 'watch,"Norwegian food authority, on its website",')
    figures.write_text(text, encoding="utf-8")
    ledger = load_ledger(directory)
    for who, expected in [
        ("Norway's health minister", "ida"),
        ("Norway's deputy health minister", "ulf"),
        ("The Norwegian food authority", "watch"),
    ]:
        assert claims(f"{who} said 80 people fell ill.", ledger)[0][0] == expected


def test_others_are_nobody_named_before(flood: Ledger) -> None:
    text = "The River Board said that 80 people slept there. Other bodies say it was 120."
    assert [claimant for claimant, _ in claims(text, flood)] == ["river-board", None]


def test_a_plan_of_hers_is_the_last_speakers(flood: Ledger) -> None:
    text = "Ola Nowicka spoke on Monday. Her proposal: 80 beds for the school."
    assert [claimant for claimant, _ in claims(text, flood)] == ["ola-nowicka"]


def test_the_former_is_who_was_named_first(flood: Ledger) -> None:
    text = "80 people slept there, Ola Nowicka said; 120, Jan Wolny wrote. Of the former, 20 left."
    assert [claimant for claimant, _ in claims(text, flood)][::2] == ["ola-nowicka", "ola-nowicka"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Noch 40 Menschen warten dort in der Halle, so Mariusz Kamiński.", "mariusz-kaminski"),
        ("40 Menschen warten dort, wie die IOM am Montag mitteilte.", "iom"),
        ("Jest tam 40 osób. Tak oszacował to w radiu Marcin Przydacz.", "marcin-przydacz"),
        ("40 osób: to bilans, który IOM zamieściła na stronie.", "iom"),
        ("Там 40 человек, напомнил Владимир Макей.", "vladimir-makei"),
        ("По словам Анны Михальской, там 40 человек.", "anna-michalska"),
        ("В МИД Ирака заявили, что там 40 человек.", "iraq-foreign-ministry"),
        ("Es handle sich um 40 Menschen in der Halle, heißt es bei der IOM.", "iom"),
        ("Die IOM geht von 40 Menschen aus, die noch in der Halle sind.", "iom"),
        ("Według szacunków Komisji Europejskiej jest tam 40 osób.", "european-commission"),
    ],
)
def test_other_languages_close_with_their_speaker(text: str, expected: str) -> None:
    assert [claimant for claimant, _ in claims(text, SHIPPED)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the shelter there are 80. Other charities reckon it could be 120.", [None, None]),
        ("80 people slept there, Ola Nowicka said. Tyrol Weekly has 120 for the day.",
         ["ola-nowicka", None]),
        ("The State Fire Service, on its last visit, had been told of 80 people.",
         ["fire-service"]),
        ("80 in the shelter, two drowned: with these numbers the River Board ended its week.",
         ["river-board", "river-board"]),
        ("80 people in the shelter? Too many, the River Board said.", ["river-board"]),
        ("The River Board has summed up its spring. In May there were 80 people in the shelter.",
         ["river-board"]),
        ("The River Board has met. In May there were 80 people in the shelter.", [None]),
        ("It is twice the 80 of Monday, a tally of the River Board.", ["river-board"] * 2),
        ("At the River Board the count stood at 80 people.", ["river-board"]),
        ("80 people slept there, Jan Wolny said. The State Fire Service saved 20 of them.",
         ["jan-wolny", None]),
    ],
)  # fmt: skip
def test_whose_number_it_is_over_sentences(
    text: str, expected: list[str | None], flood: Ledger
) -> None:
    assert [claimant for claimant, _ in claims(text, flood)] == expected


@pytest.fixture(scope="module")
def joint(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    directory = write_fjord_ledger(tmp_path_factory.mktemp("joint"))
    with (directory / "claimants.csv").open("a", encoding="utf-8") as file:
        file.write('three,"Sea Aid, Coast Watch and Blue Shore",,Other,ngo,Tide report\n')
        file.write("both,Danish and Swedish coast guards,,Other,agency,\n")
    return load_ledger(directory)


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Coast Watch and Sea Aid", "three"),
        ("Sea Aid, Blue Shore and the Coast Watch", "three"),
        ("Sea Aid and its partners", "three"),
        ("Sea Aid", "sea-aid"),
        ("Sea Aid and Mette Holm", "sea-aid"),
    ],
)
def test_bodies_that_speak_together(named: str, expected: str, joint: Ledger) -> None:
    text = f"According to a report by {named}, 300 people were rescued."
    assert [claimant for claimant, _ in claims(text, joint)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish Coast Guard said 40 boats were turned back. Its Swedish counterpart had 23.",
         ["danish-coast-guard", "swedish-coast-guard"]),
        ("The Danish Coast Guard said 40 boats were turned back. Its Polish counterpart had 23.",
         ["danish-coast-guard", None]),
        ("A report of Sea Aid documents 300 rescues.", ["sea-aid"]),
        ("Mette Holm of the fisheries ministry was already at 300.", ["mette-holm"]),
        ("The Danish official's guess: 300 people.", [None]),
    ],
)  # fmt: skip
def test_counterparts_papers_and_members(
    text: str, expected: list[str | None], fjord: Ledger
) -> None:
    assert [claimant for claimant, _ in claims(text, fjord)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die Bundespolizei hat im Mai an der Grenze 40 unerlaubte Einreisen registriert.",
        "In einer Antwort hatte die Bundespolizei für den Mai noch 40 Einreisen genannt.",
        "Es heißt, dass die Bundespolizei im Mai an der Grenze 40 Einreisen zählte.",
        "Die Zahlen der Bundespolizei lassen keinen Zweifel. Im Mai gab es 40 Einreisen.",
    ],
)
def test_german_parts_a_verb_around_its_number(text: str) -> None:
    assert [claimant for claimant, _ in claims(text, SHIPPED)] == ["german-federal-police"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bread is dear, and 300 people were rescued, a deputy harbour minister said.",
         "deputy harbour minister"),
        ("A harbour minister sailed out and 300 people were rescued, or so he said.",
         "harbour minister"),
        ("300 people were rescued and, as he had tweeted in May, 40 before, the harbour minister "
         "told the radio.", "harbour minister"),
        ("300 people were rescued, the deputy mayor of Ribe believes.", "deputy mayor of Ribe"),
        ("300 people were rescued, tweets the harbour service.", "harbour service"),
        ("300 people were rescued, a regional spokesman said.", "regional spokesman"),
        ("300 people were rescued, nobody said.", None),
    ],
)  # fmt: skip
def test_a_role_alone_is_somebody(text: str, expected: str | None, fjord: Ledger) -> None:
    assert claims(text, fjord)[0][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 300 people whom the Danish Coast Guard found in May are ashore.",
         ["danish-coast-guard"]),
        ("Sea Aid says 40, and then there are the 300 people that the Danish Coast Guard counted.",
         ["sea-aid", "danish-coast-guard"]),
        ("The 300 that the Danish Coast Guard has for May are ashore.", ["danish-coast-guard"]),
        ("The harbour that the Danish Coast Guard has holds 300 people.", [None]),
        ("Rescues, as published by Sea Aid: May 300, June 40.", ["sea-aid", "sea-aid"]),
        ("Only 300 rescued: so Sea Aid, in a release that also tells of 40 boats.",
         ["sea-aid", "sea-aid"]),
        ("Sea Aid, shocked by what it saw, thus counts 300 people rescued.", ["sea-aid"]),
        ("Sea Aid, for the same month and the same stretch of coast, has 300.", ["sea-aid"]),
        ("Sea Aid left in its boat when it had 300 people aboard.", [None]),
        ("The Danish Coast Guard has closed its books. It turned back 40 boats.",
         ["danish-coast-guard"]),
    ],
)  # fmt: skip
def test_clauses_about_a_number(text: str, expected: list[str | None], fjord: Ledger) -> None:
    assert [claimant for claimant, _ in claims(text, fjord)] == expected


def test_an_office_is_of_the_country_that_the_text_tells_of(tmp_path: Path) -> None:
    directory = write_fjord_ledger(tmp_path)
    figures = directory / "figures.csv"
    text = figures.read_text(encoding="utf-8")
    text = text.replace("mette-holm,,", "mette-holm,fisheries minister,")
    text = text.replace("swedish-coast-guard,,", "swedish-coast-guard,rescue service,")
    figures.write_text(text, encoding="utf-8")
    ledger = load_ledger(directory)
    for told, expected in [
        ("Denmark is at sea. 80 sailors sleep there, the fisheries minister said.", "mette-holm"),
        ("Norway is at sea. 80 sailors sleep there, the fisheries minister said.", None),
        ("80 sailors sleep there, the fisheries minister said.", None),
        ("80 sailors sleep there, Sweden's rescue service said.", "swedish-coast-guard"),
        ("80 sailors sleep there, Norway's rescue service said.", None),
    ]:
        assert claims(told, ledger)[0][0] == expected, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("80 people slept there, Denmark's fisheries minister reckoned; in June 40 left.",
         "Denmark's fisheries minister"),
        ("80 people slept there, said the spokesman of Denmark's harbour coordinator.",
         "spokesman of Denmark's harbour coordinator"),
        ("80 people slept there, said harbour office spokeswoman Mette Holm.", "Mette Holm"),
        ("80 people slept there, says deputy fisheries minister Mette Holm.", "Mette Holm"),
        ("Im Mai, erinnerte Mette Holm am Montag, schliefen 80 Menschen dort.", "Mette Holm"),
        ("In diesem Jahr, rechnete Mette Holm vor, seien es 80 Menschen.", "Mette Holm"),
        ("Nach Erkenntnissen von Sea Aid wurden 80 Menschen gerettet.", "Sea Aid"),
        ("С мая спасены 80 человек, отчитались в среду Mette Holm.", "Mette Holm"),
        ("W dokumencie Sea Aid stoi, że uratowano 80 osób.", "Sea Aid"),
        ("Another 80 people were rescued.", None),
    ],
)  # fmt: skip
def test_who_stands_behind_a_verb(text: str, expected: str | None, fjord: Ledger) -> None:
    assert claims(text, fjord)[0][1] == expected


def test_another_number_goes_on_with_the_speech_before(fjord: Ledger) -> None:
    text = "80 sailors slept in Varde, Sea Aid said. Another 40 boats were turned back."
    assert [claimant for claimant, _ in claims(text, fjord)] == ["sea-aid", "sea-aid"]


@pytest.mark.parametrize("city", ["COPENHAGEN (Reuters) —", "COPENHAGEN, May 2 —"])
def test_a_datelines_city_says_nothing(city: str, fjord: Ledger) -> None:
    text = f"{city} In April 300 people were rescued at sea. For May it gave 40."
    assert claims(text, fjord) == [(None, None), (None, None)]


def test_who_found_it_is_told_of_what_stands_before_and_after(fjord: Ledger) -> None:
    text = "In May 300 people were rescued, Denmark's Sea Aid found, 40 of them off Varde."
    assert claims(text, fjord) == [("sea-aid", "Sea Aid")] * 2
