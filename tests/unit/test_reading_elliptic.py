"""Whose number it is where no verb of saying stands beside it, or one of the rarer ones does."""

from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import read_text
from fixtures.fjord_ledger import write_fjord_ledger

SEP_10 = date(2032, 9, 10)
DANES, SWEDES, AID, HOLM = "danish-coast-guard", "swedish-coast-guard", "sea-aid", "mette-holm"


@pytest.fixture(scope="module")
def fjord(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_fjord_ledger(tmp_path_factory.mktemp("fjord")))


def claimants(text: str, ledger: Ledger) -> list[str | None]:
    return [mention.claimant for mention in read_text(text, SEP_10, ledger)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sea Aid counts 300 rescued, the Danish Coast Guard 280.", [AID, DANES]),
        ("Sea Aid speaks of 300 people rescued, the Danish Coast Guard of 280.", [AID, DANES]),
        ("Sea Aid puts it at 300 people rescued; the Danish Coast Guard for its part at 280.",
         [AID, DANES]),
        ("Sea Aid has rescued 300 people with boats of the Danish Coast Guard, 40 of them new.",
         [None, None]),
        ("Sea Aid's 300 and the 280 of the Danish Coast Guard cannot both be right.",
         [AID, DANES]),
        ("Sea Aid counts 300 rescued, more than the Danish Coast Guard's 280.", [AID, DANES]),
        ("The toll of the storm, 300 by the Danish Coast Guard, has risen.", [DANES]),
        ("The storm had passed 300 by Lomma.", [None]),
        ("For the Danish Coast Guard it is 300 people.", [DANES]),
        ("For the Danish Coast Guard, 300 people laid flowers.", [None]),
        ("From the Danish Coast Guard comes a tally of 300 people.", [DANES]),
        ("By Mette Holm of the ministry, 80 sailors slept in the hall.", [HOLM]),
        ("By Lomma harbour, 80 sailors slept in a hall.", [None]),
    ],
)  # fmt: skip
def test_a_number_is_told_by_whose_it_is(
    text: str, expected: list[str | None], fjord: Ledger
) -> None:
    assert claimants(text, fjord) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish Coast Guard turned back boats: 40, it said. Sweden's had 23.", SWEDES),
        ("The Danish Coast Guard counted 40 boats. The Swedish one counted 23.", SWEDES),
        ("The Danish Coast Guard counted 40 boats. That of Sweden has 23.", SWEDES),
        ("The Danish Coast Guard counted 40 boats. Its Swedish sister has 23.", SWEDES),
        ("The Danish Coast Guard counted 40 boats. Poland's had 23.", None),
        ("Mette Holm spoke of 40 boats. Sweden's had 23.", None),
        ("The Danish Coast Guard counted 40 boats. Sweden's harbours had 23.", None),
    ],
)
def test_a_body_is_meant_by_its_country_alone(
    text: str, expected: str | None, fjord: Ledger
) -> None:
    assert claimants(text, fjord)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mette Holm pegged the number of sailors at 80.",
        "Mette Holm set the number of those who sleep ashore at 80 sailors.",
        "Mette Holm sticks to 80 sailors.",
        "Mette Holm pointed out that 80 sailors slept there.",
        "Mette Holm talked of 80 sailors.",
        "Mette Holm worked out that there were 80 sailors.",
        "80 sailors is what Mette Holm has.",
        "The 80 sailors for whom Mette Holm could vouch are home.",
        "In Mette Holm's view 80 sailors sleep there.",
        "Mette Holm's list has 80 sailors.",
        "Sailors counted by Mette Holm come to 80.",
        "80 sailors sleep there, reckons Denmark's fisheries minister, Mette Holm.",
        "80 sailors sleep there, noted the ministry's deputy harbour director, Mette Holm, then.",
    ],
)
def test_one_speaker_in_rarer_forms(text: str, fjord: Ledger) -> None:
    assert claimants(text, fjord) == [HOLM]


def test_what_is_set_somewhere_is_no_count(fjord: Ledger) -> None:
    assert claimants("Mette Holm set the table for 80 sailors.", fjord) == [None]
