"""What is no mention: numbers that date, order, name or tell the time."""

import pytest

from figuredesk.reading import find_quantities

NONE_IN_THEM = [
    "It opened in 1998 and closed in 2021.",
    "The 2017 study was repeated in 2019-20 and from 2021 to 2023.",
    "On 18 November, on November 18, on 18.11.2021, on 2021-11-18 and on 11/18/21.",
    "On 13 and 14 November, from 25 to 26 November, and since Oct. 5 and Feb. 24.",
    "The train left at 7:30, at 8.24 on Wednesday morning and at 5 p.m.",
    "She is a 19-year-old; he is 61 years old; Jan Nowak, 54, is a driver; men aged 18 to 34.",
    "A Dane of 27, people over the age of 21, and two-year-olds.",
    "He came 3rd in the 21st race, in the sixth lap of day 3.",
    "They won 6-4, 7-5 and 104-98, and are 12-30 this year.",
    "Call +44 20 7946 0000, 020 7946 0000 or (555) 010-0199.",
    "Version 3.2.1 of Windows 10 has USB 3.0, at 192.168.0.1.",
    "See article 33, section 12, chapters 3 and 5, page 7 and Resolution 2334.",
    "Take bus 405 down Route 66 to Area 51 and watch Channel 4.",
    "The S&P 500, the FTSE 100, the G7, 5G, the A320, the Boeing 747 and COVID-19.",
    "The Galaxy Note 20 Ultra, the Apple Watch 5, and the 787 Dreamliner that he flew.",
    "The 2000s, the 90s, 9/11, support 24/7, and born in '84.",
    "Read http://example.org/2021/5000 or www.example.org/7000 in ISBN 978-3-16-148410-0.",
    "No one knows which one it is, one another, this one, and one of the best.",
    "A third-party check of a four-cylinder engine under a two-month contract.",
    "The second time, the third quarter, the first half.",
    "The 16th Division took road 65 and the E67 with two-seaters, citing Article 5 (2).",
    "Channel One showed a Mi-8 and a 5-month-old; a man of 60 in Hall 5.",
    "Formula One came, with zero tolerance; [3] he said one thing.",
    "A 1080p screen and the 10-year bond.",
    "On Halo 12 news, in Studio 7, on Screen 3, with an Orion 9 website.",
    "She ran for a third year, and left a week and a half ago.",
    "Parliament voted 274 to 174 for it, and the council voted 9-6.",
    "Two weeks ago it rained, and 10 days ago it snowed, about three years ago.",
    "The winner, 31, wept; his younger brother, 19, cheered.",
    "11.42 Harbour police say all is quiet.\n• 11.50 The quay is open again.",
    "The home side won 4:0, and it ended 16:20 before lunch.",
    "Stay off roads 14 and 15, and leave motorways 2 and 4 to the ambulances.",
    "The ward took in a Dane of twenty-seven, and an old woman of 81.",
    "The ferry leaves at half past six and is back by quarter to nine.",
    "Jens Holm, who is 46, runs the ward.",
    "A baker of 52, and a nurse of 24, ran the ward.",
    "Watch Channel 27 tonight.",
    "A Finn, 52, was not found.",
    "The youngest of the sailors was two, the oldest 67.",
    "The oldest, on any list, was 68.",
    '"My sister is 19," a girl of nine said.',
    "Their ages range from 9 to 58 years.",
    "See Order No. 10V-20, section 3.2, and page 4 of par 2 in COM(2021) 752.",
    "It is a little after six in Oslo, and coming up to five past eight.",
    "They met at six in the evening; the winner, bib 374, came late.",
    "(1/3) Nights in the harbour.\n2/3 It rains.\nIt snows. 3/3",
    "1/ The harbour is shut.\n2/ So is the pier.",
    "He is 19. She is 38 and sails. The boy, 5, swims. A mother of 38 dives.",
    "A 16-, a 17- and an 18-year-old came, as young as five.",
    "It rained between 2 and 3 a.m., and at 7 in the morning. It is six o'clock.",
    "Call +442079460000 or 22 601 74 04 about § 264 and Fig. 3.",
    "She lives in Apartment 4B at 221B Baker Street, beside reactor 4.",
    "1.1 The harbour is shut.",
    "They doubled down on it.",
]


@pytest.mark.parametrize("text", NONE_IN_THEM)
def test_what_only_looks_like_a_quantity_is_none(text: str) -> None:
    assert [q.text for q in find_quantities(text, "en")] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two weeks before, it rained.", "en"),
        ("It rained three days later.", "en"),
        ("Vor zwei Wochen regnete es.", "de"),
        ("Ein 45 Jahre alter Mann kam in die Hauptstraße 12.", "de"),
        ("Podpisano ją przy ul. Bema 100, obok drogi 685.", "pl"),
        ("Возраст погибших, по её данным, — от 9 до 58 лет.", "ru"),
        ("Dwa tygodnie temu padało.", "pl"),
        ("Две недели назад шёл дождь.", "ru"),
    ],
)
def test_how_long_ago_is_a_date(text: str, language: str) -> None:
    assert find_quantities(text, language) == []


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("In 2019 300 people applied.", "300"),
        ("In the sports hall 300 people slept.", "300"),
        ("Around 2000 people stayed.", "Around 2000"),
        ("In July 30 people were held.", "30"),
        ("In May 1,900 were held.", "1,900"),
        ("One man was shot.", "One"),
        ("Lithuania 822, Poland 32 and Latvia 46.", "822 32 46"),
        ("In Poland 32 stayed.", "32"),
        ("They came from Ystad. 30 Danes stayed.", "30"),
        ("They came on Monday. 30 Danish sailors stayed.", "30"),
        ("From Ystad to Malmö 30 Danes sailed.", "30"),
        ("After Ystad 30 Chinese sailed on.", "30"),
        ("80 sank on May 8 and 28 on June 7.", "80 28"),
        ("80 sank on May 8 and 538 in June.", "80 538"),
        ("80 sank on May 8 and 17 on 14 June.", "80 17"),
        ("80 sank on May 8 and 9.", "80"),
        ("A third were women.", "A third"),
        ("Cut by half, it fell by a third.", "half a third"),
        ("The 14 EU countries agreed.", "14"),
        ("The 608 Iraqis flew home.", "608"),
        ("A 400 million-year-old rock.", "400 million"),
        ("A crowd of 100,000-strong marched.", "100,000"),
        ("They found the top three seeds.", "three"),
        ("A fifth more came than in spring.", "A fifth"),
        ("The death toll, 31, rose again.", "31"),
        ("In Chad 12 news sites closed.", "12"),
        ("It fell by a half.", "half"),
        ("11.42 tonnes of cod were landed.", "11.42 tonnes"),
        ("It ran to 11.42 Kroner a fish.", "11.42"),
        ("Landed today: 40 boxes.", "40"),
        ("On these roads 14 cars were stuck.", "14"),
        ("An old fleet of 81 ships sailed.", "81"),
        ("More than half past patients came, six of them twice.", "six"),
        ("Jens Holm, who is 46 kilometres away, runs the ward.", "46 kilometres"),
        ("The ward, which has 46 beds, is full.", "46"),
        ("In the Channel 27 people drowned.", "27"),
        ("They were hurt, according to the WHO, 54.", "54"),
        ("They met at the Gate. One man fled.", "One"),
        ("Only one more child came.", "one"),
        ('The wall cost him "all of 1200" and more.', "1200"),
    ],
)
def test_what_counts_is_kept(text: str, printed: str) -> None:
    assert printed in " ".join(q.text for q in find_quantities(text, "en"))


def test_one_before_a_hedged_number_stands_for_a_thing() -> None:
    text = "The wards are full: at the northern one more than 15 children wait."
    assert [q.text for q in find_quantities(text, "en")] == ["more than 15"]


def test_inches_are_no_thousands() -> None:
    (long,) = find_quantities('The wall, 1200" in full, fell.', "en")
    (wide,) = find_quantities('The screen is 55" wide.', "en")
    assert (long.text, wide.text) == ("1200", '55"')


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("en", "The council agreed to house 2000!!", ["2000"]),
        ("en", "Crews moved 2000 there by bus.", ["2000"]),
        ("en", "Another 2000 are waiting, and 1900 others left.", ["2000", "1900"]),
        ("en", "She entered 2021 with debts, and in 2000 others did.", []),
        ("en", "By 2050 the port will be shut, in 2049 the pier.", []),
        ("en", "There were 90 floods in 2028, 44 in 2029 and 25 this year.", ["90", "44", "25"]),
        ("de", "474 im August, 1914 im Mai, und auf den Juni entfielen 2049.", "474 1914 2049"),
        ("de", "Der Damm brach 2019. Die Stadt nimmt weitere 2000 auf.", ["2000"]),
        ("de", "Auf den Zügen der 2., 3. und 5. Klasse", []),
        ("pl", "W hali śpi 2000, na dworze 500.", ["2000", "500"]),
        ("pl", "Tama pękła w 2000 roku, mur w 2019.", []),
        ("ru", "В зале спят 2000, на улице 500.", ["2000", "500"]),
        ("ru", "В 2000 году прорвало плотину, в 2019 — дамбу.", []),
    ],
)
def test_a_bare_number_is_a_year_only_where_a_year_can_stand(
    language: str, text: str, printed: list[str] | str
) -> None:
    expected = printed.split() if isinstance(printed, str) else printed
    assert [q.text for q in find_quantities(text, language)] == expected


def test_a_bodys_number_is_no_part_of_its_name() -> None:
    text = "The navy counted 374 boats, the Danish Coast Guard 431. A Boeing 747 flew by."
    assert [q.text for q in find_quantities(text, "en")] == ["374", "431"]
    owned = "It is more than Sea Aid's 280, or the Coast Guard’s 300."
    assert [q.text for q in find_quantities(owned, "en")] == ["280", "300"]


def test_as_many_ages_as_people_are_none_of_them_counts() -> None:
    (found,) = find_quantities("Two Danes, 24 and 31, were held.", "en")
    assert found.text == "Two"
    several = find_quantities("Two towns, 24 and 31 houses, burned.", "en")
    assert [q.value for q in several] == [2, 24, 31]
