"""Numbers in every spelling: what each is worth, in what unit, and where it stands."""

import pytest

from figuredesk.ledger import Hedge
from figuredesk.reading import Quantity, QuantityKind, find_quantities


def read_one(text: str, language: str = "en") -> Quantity:
    (found,) = find_quantities(text, language)
    return found


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("7,000", 7000),
        ("1,234,567", 1234567),
        ("1 234 567", 1234567),
        ("1\u202f234", 1234),
        ("1\u00a0234\u00a0567", 1234567),
        ("1'234'567", 1234567),
        ("1’234", 1234),
        ("1.234.567", 1234567),
        ("12,34,567", 1234567),
        ("39670", 39670),
        ("0.5", 0.5),
        (".75", 0.75),
        ("-4", -4),
        ("−4.5", -4.5),
        ("minus 12", -12),
        ("8 050", 8050),
        ("a quarter million", 250_000),
        ("three-quarters of a million", 750_000),
        ("one-and-a-half million", 1_500_000),
        ("2½", 2.5),
        ("3 1/2", 3.5),
        ("12.5k", 12500),
        ("3.5 mn", 3_500_000),
        ("2bn", 2_000_000_000),
        ("2,5 tys.", 2500),
        ("8 B", 8_000_000_000),
        ("4 hundred", 400),
        ("1.1 million", 1_100_000),
        ("4 hundred million", 400_000_000),
        ("1 million 200 thousand", 1_200_000),
        ("٣٤٥", 345),
        ("１２３", 123),
        ("zero", 0),
        ("twenty-five", 25),
        ("two thousand", 2000),
        ("two thousand and five", 2005),
        ("twenty-eight thousand six hundred forty-two", 28642),
        ("nine hundred and fifty thousand", 950_000),
        ("two and a half million", 2_500_000),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("a thousand", 1000),
        ("three dozen", 36),
    ],
)
def test_a_number_is_worth_what_it_says(printed: str, value: float) -> None:
    found = read_one(f"They counted {printed} people at the gate.")
    assert (found.text, found.hedge, found.kind) == (printed, Hedge.EXACT, QuantityKind.COUNT)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(("printed", "language"), [("7.000,50", "en"), ("7,000.50", "de")])
def test_a_number_with_both_signs_says_itself_which_one_groups(printed: str, language: str) -> None:
    assert read_one(f"{printed} m", language).value == 7000.5


def test_an_english_plain_space_parts_two_numbers_but_a_polish_one_groups() -> None:
    assert [q.value for q in find_quantities("In room 12 300 men slept.", "en")] == [300]
    assert read_one("Na granicy było 39 670 prób.", "pl").value == 39670


@pytest.mark.parametrize(
    ("printed", "value", "kind", "unit"),
    [
        ("US$350 million", 350e6, "money", "US dollar"),
        ("€50m", 50e6, "money", "euro"),
        ("RM23.50", 23.5, "money", "ringgit"),
        ("$-50.8bn", -50.8e9, "money", "dollar"),
        ("HK $5.4m", 5.4e6, "money", "Hong Kong dollar"),
        ("92 million yuan", 92e6, "money", "yuan"),
        ("4.20 €", 4.2, "money", "euro"),
        ("195%", 195, "percent", "percent"),
        ("5 per cent", 5, "percent", "percent"),
        ("2.5 percentage points", 2.5, "percent", "percentage point"),
        ("40 basis points", 40, "percent", "basis point"),
        ("24 hours", 24, "duration", "hour"),
        ("two days", 2, "duration", "day"),
        ("one and a half years", 1.5, "duration", "year"),
        ("680 kilometres", 680, "measurement", "kilometre"),
        ("120 km/h", 120, "measurement", "kilometre per hour"),
        ("400 metres per second", 400, "measurement", "metre per second"),
        ("8-inch", 8, "measurement", "inch"),
        ("-15 °C", -15, "measurement", "degree Celsius"),
        ("tenfold", 10, "ratio", None),
        ("370 times", 370, "ratio", None),
        ("tripled", 3, "ratio", None),
        ("halved", 0.5, "ratio", None),
        ("1/4", 0.25, "ratio", None),
        ("1⁄16", 0.0625, "ratio", None),
        ("two-thirds", 2 / 3, "ratio", None),
        ("one in five", 0.2, "ratio", None),
        ("nine out of ten", 0.9, "ratio", None),
    ],
)
def test_a_unit_belongs_to_the_number(
    printed: str, value: float, kind: str, unit: str | None
) -> None:
    found = read_one(f"It said {printed}, no less.")
    assert (found.text, found.kind, found.unit) == (printed, kind, unit)
    assert found.value == pytest.approx(value)


def test_half_is_a_share_only_of_something() -> None:
    assert read_one("Half the village left.").value == 0.5
    assert read_one("Nearly half of the children were ill.").text == "Nearly half"
    assert find_quantities("In the first half the flag was at half-mast.", "en") == []


def test_m_is_metres_or_millions_by_what_stands_around_it() -> None:
    assert read_one("A 37m long wall.").unit == "metre"
    assert read_one("Some 35m people saw it.").value == 35_000_000
    low_high = read_one("A loan of $2m-3m; no more.")
    assert (low_high.low, low_high.high, low_high.kind) == (2e6, 3e6, QuantityKind.MONEY)


def test_a_unit_printed_once_is_shared() -> None:
    seven, eight = find_quantities("It comes with a 7- or 8-inch screen.", "en")
    assert (seven.unit, eight.unit) == ("inch", "inch")
    part, whole = find_quantities("It has raised 280 million of the 1.5 billion euros.", "en")
    assert (part.unit, whole.unit) == ("euro", "euro")


def test_the_parts_of_a_whole_are_their_own_mentions() -> None:
    text = "Of 7,000 migrants, 2,000 of whom are children, the other 5,000 left; another 300 came."
    found = find_quantities(text, "en")
    assert [q.text for q in found] == ["7,000", "2,000", "5,000", "300"]
    assert {q.counted for q in found} == {"migrants"}


def test_an_endless_run_of_digits_is_no_number() -> None:
    assert find_quantities("7" * 100_000, "en") == []
    assert find_quantities("The key is 12345678901234567890 today.", "en") == []


def test_three_or_four_times_is_one_multiple_and_seven_or_eight_are_two_numbers() -> None:
    [times] = find_quantities("That is three or four times as many.")
    assert (times.low, times.high) == (3, 4)
    assert len(find_quantities("There were seven or eight of us.")) == 2


def test_how_often_they_tried_is_a_count() -> None:
    assert find_quantities("They tried to cross 90 times.")[0].kind is QuantityKind.COUNT
    assert find_quantities("They tried to eat three times as much.")[0].kind is QuantityKind.RATIO
    assert find_quantities("It is 90 times as big.")[0].kind is QuantityKind.RATIO
