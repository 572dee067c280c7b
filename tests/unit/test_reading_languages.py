"""Polish, German and Russian numbers, hedges and ranges; telling a text's language."""

import pytest

from figuredesk.ledger import Hedge
from figuredesk.reading import detect_language, find_quantities

Said = tuple[str, float | tuple[float, float] | None, str]

CASES: list[tuple[str, str, list[Said]]] = [
    ("pl", "Do obozu trafiło ok. 3,5 tys. ludzi, w tym 1300 dzieci.",
     [("ok. 3,5 tys.", 3500, "about"), ("1300", 1300, "exact")]),
    ("pl", "Było tam dwóch tysięcy trzysta osób i ponad trzydziestu pięciu kierowców.",
     [("dwóch tysięcy trzysta", 2300, "exact"), ("ponad trzydziestu pięciu", 35, "more-than")]),
    ("pl", "W 2020 r. odnotowano 39 670 prób, a 5 listopada 2021 roku nawet 900.",
     [("39 670", 39670, "exact"), ("nawet 900", 900, "at-most")]),
    ("pl", "Kilkaset osób, setki tysięcy listów i kilkudziesięciu lekarzy.",
     [("Kilkaset", None, "vague"), ("setki tysięcy", None, "vague"),
      ("kilkudziesięciu", None, "vague")]),
    ("pl", "Od 200 do 300 aut, między 12 a 15 tysięcy widzów, 5-7 tys. biletów.",
     [("Od 200 do 300", (200, 300), "range"), ("między 12 a 15 tysięcy", (12000, 15000), "range"),
      ("5-7 tys.", (5000, 7000), "range")]),
    ("pl", "Liczba wzrosła do 500, lecz wejść może do 900 osób.",
     [("500", 500, "exact"), ("do 900", 900, "at-most")]),
    ("pl", "Półtora miliona złotych, niespełna 40 ton i co najmniej 12 proc.",
     [("Półtora miliona złotych", 1.5e6, "exact"), ("niespełna 40 ton", 40, "less-than"),
      ("co najmniej 12 proc.", 12, "at-least")]),
    ("pl", "O godz. 14.30 przyjechał 19-letni syn, zgodnie z art. 264.", []),
    ("de", "Rund 7.000 Menschen, knapp 3,5 Millionen Euro und bis zu 900 Betten.",
     [("Rund 7.000", 7000, "about"), ("knapp 3,5 Millionen Euro", 3.5e6, "nearly"),
      ("bis zu 900", 900, "at-most")]),
    ("de", "Anderthalb Millionen, zweitausendfünfhundert Briefe, einundzwanzig Kinder.",
     [("Anderthalb Millionen", 1.5e6, "exact"), ("zweitausendfünfhundert", 2500, "exact"),
      ("einundzwanzig", 21, "exact")]),
    ("de", "Dutzende Autos, Hunderte Leute, mehrere hundert Zelte, Zehntausende.",
     [("Dutzende", None, "vague"), ("Hunderte", None, "vague"),
      ("mehrere hundert", None, "vague"), ("Zehntausende", None, "vague")]),
    ("de", "Zwischen 2000 und 4000 Gäste, 200 bis 300 Helfer, mindestens 40 Busse.",
     [("Zwischen 2000 und 4000", (2000, 4000), "range"), ("200 bis 300", (200, 300), "range"),
      ("mindestens 40", 40, "at-least")]),
    ("de", "Am 3. Oktober 2021 um 18.30 Uhr kam der 61-jährige Chef, am 24. und 25. Oktober nicht.",
     []),
    ("ru", "В лагере около 2 тыс. 100 человек, не менее 20 врачей и более 10 тысяч палаток.",
     [("около 2 тыс. 100", 2100, "about"), ("не менее 20", 20, "at-least"),
      ("более 10 тысяч", 10000, "more-than")]),
    ("ru", "Полторы тысячи книг, две с половиной тысячи писем, полтора миллиона рублей.",
     [("Полторы тысячи", 1500, "exact"), ("две с половиной тысячи", 2500, "exact"),
      ("полтора миллиона рублей", 1.5e6, "exact")]),
    ("ru", "Несколько сотен машин, десятки людей, сотни тысяч писем.",
     [("Несколько сотен", None, "vague"), ("десятки", None, "vague"),
      ("сотни тысяч", None, "vague")]),
    ("ru", "3–4 тысячи зрителей, от 200 до 300 мест; число выросло до 500.",
     [("3–4 тысячи", (3000, 4000), "range"), ("от 200 до 300", (200, 300), "range"),
      ("500", 500, "exact")]),
    ("pl", "W nocy z 12 na 13 listopada, 3. dzień; kilka setek listów.",
     [("kilka setek", None, "vague")]),
    ("de", "2021 kamen 11.228 Gäste; Boeing 737, Artikel 18 Absatz 2, der 5. Tag.",
     [("11.228", 11228, "exact")]),
    ("ru", "Две-три тысячи книг, полторы–две тысячи писем, около тысячи марок.",
     [("Две-три тысячи", (2000, 3000), "range"), ("полторы–две тысячи", (1500, 2000), "range"),
      ("около тысячи", 1000, "about")]),
    ("ru", "18 ноября 2021 года в 14:30 прибыл 5-й рейс с 19-летним пилотом.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "said"), CASES)
def test_numbers_hedges_and_ranges_in_other_languages(
    language: str, text: str, said: list[Said]
) -> None:
    found = find_quantities(text, language)
    read = [(q.text, q.value if q.low is None else (q.low, q.high), q.hedge) for q in found]
    assert read == [(printed, value, Hedge(hedge)) for printed, value, hedge in said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radosław Żuk, the mayor of Łódź, said that the river had risen in the night."),
        ("pl", "Burmistrz powiedział, że w nocy woda w rzece się podniosła."),
        ("de", "Der Bürgermeister sagte, dass der Fluss in der Nacht gestiegen ist."),
        ("ru", "Мэр города сообщил, что ночью вода в реке поднялась."),
        ("pl", "Zginęły dwie osoby."),
        ("de", "Dreihundertfünfzig Menschen starben."),
        ("en", "12 per cent"),
        ("en", "Shortly before 4 am"),
        ("en", "maximum 7,000"),
        ("en", ""),
        ("en", "12 345 \x00 ✈"),
    ],
)
def test_the_language_is_told(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_a_given_language_decides_how_digits_are_read() -> None:
    assert [q.value for q in find_quantities("4.246", "de")] == [4246]
    assert [q.value for q in find_quantities("4.246", "en")] == [4.246]
    assert [q.value for q in find_quantities("4.246", "de-AT")] == [4246]
