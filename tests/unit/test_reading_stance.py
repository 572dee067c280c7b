"""The speech act: stated, estimated, expected, proposed or denied; and the day of it."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import load_ledger
from figuredesk.reading import read_text

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
DAY = date(2021, 11, 25)  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IOM said that 900 people were there.", "asserts"),
        ("IOM estimates that 900 people are there.", "estimates"),
        ("There could be 900 people in Belarus, IOM said.", "estimates"),
        ("IOM expects 900 people to arrive.", "expects"),
        ("Iraq agreed to a humanitarian corridor to Germany for 900 migrants.", "proposes"),
        ("A corridor to Germany for 900 migrants is not acceptable, Berlin said.", "denies"),
        ("IOM said that 900 people would arrive by Sunday.", "expects"),
        ("IOM said that 900 people would be sent there.", "expects"),
        ("Without it 900 people would have been sent there, IOM said.", "asserts"),
        ("IOM szacuje, że jest tam 900 osób.", "estimates"),
        ("Die IOM schätzt, dass dort 900 Menschen sind.", "estimates"),
        ("По оценке МОМ, там 900 человек.", "estimates"),
        ("Minsk proposed a humanitarian corridor to Germany for 900 migrants.", "proposes"),
        ("Ein Korridor nach Deutschland für 900 Migranten, lehne Berlin ab.", "denies"),
        ("IOM denied that 900 people were there.", "denies"),
        ("IOM denied entry to 900 people.", "asserts"),
        ("Berlin ruled out a humanitarian corridor to Germany for 900 migrants.", "denies"),
    ],
)
def test_stances(text: str, expected: str) -> None:
    (mention,) = read_text(text, DAY, SHIPPED)
    assert mention.stance == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a stock is of the day of the statement, else of the report's
        ("On Tuesday IOM said 900 people were in the Bruzgi warehouse.", "2021-11-23"),
        ("IOM says 900 people are in the Bruzgi warehouse.", "2021-11-25"),
        # a flow is of its period
        ("The Polish Border Guard recorded 900 attempts to cross in September.", "2021-09"),
        ("Since August 900 attempts to cross into Poland were recorded.", "2021-08/2021-11-25"),
        ("Overnight 90 people tried to cross into Poland.", "2021-11-24/2021-11-25"),
        (
            "IOM said on Tuesday that 90 people had tried to cross overnight.",
            "2021-11-22/2021-11-23",
        ),
        # a running total whose start is an event is of the day of the statement
        ("Nine migrants have died at the border since the summer, HRW said.", "2021-11-25"),
        ("By 20 November nine migrants had died at the border.", "2021-11-20"),
        # what was said in a past month of what would come was said then
        ("In October IOM said that 900 people would be in the Bruzgi warehouse.", "2021-10"),
        # a plan has no day
        ("On Tuesday Minsk proposed a humanitarian corridor to Germany for 900 migrants.", None),
    ],
)
def test_the_period_of_a_number(text: str, expected: str | None) -> None:
    (mention,) = [m for m in read_text(text, DAY, SHIPPED) if m.value != 2021]
    assert (mention.as_of.text if mention.as_of else None) == expected


def test_a_proposal_after_its_denial_is_a_proposal() -> None:
    text = (
        "Brussels rejected it. The day before, Minsk had proposed a humanitarian corridor to the "
        "EU for 900 migrants."
    )
    (mention,) = read_text(text, DAY, SHIPPED)
    assert mention.stance == "proposes"
