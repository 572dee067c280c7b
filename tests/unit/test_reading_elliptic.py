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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300 people were rescued, Sea Aid said, and 80 slept in Varde, Mette Holm said.",
         [AID, HOLM]),
        ("300 people were rescued, according to Sea Aid, and 80 slept ashore, said Mette Holm.",
         [AID, HOLM]),
        ("300 people were rescued, Sea Aid said, and 80 of them slept in Varde.", [AID, AID]),
        ("300 people were rescued, as Sea Aid saw it, and a ship with 90 aboard left Lomma.",
         [AID, None]),
        ("As Sea Aid saw it, 300 people were rescued, and 80 fell ill.", [AID, AID]),
        ("Sea Aid, with its own boats counted, had arrived at 300 rescued.", [AID]),
        ("Sea Aid, asked about the storm, spoke of 300 rescued.", [AID]),
        ("The 300 the Danish Coast Guard knows of are ashore.", [DANES]),
        ("The 300 Danish coast guards have to sleep.", [None]),
        ("Statistics that the Danish Coast Guard keeps show 40 boats.", [DANES]),
        ("The list that Sea Aid has kept since May has 300 people.", [AID]),
        ("Records kept at the Danish Coast Guard show 40 boats.", [DANES]),
        ("A barge that the Danish Coast Guard keeps has 40 cabins.", [None]),
        ("80 sailors sleep there, said the woman who speaks for the Danish Coast Guard.", [DANES]),
        ("The man who runs the Danish Fisheries Ministry said 80 sailors sleep there.",
         ["danish-fisheries"]),
        ("The ministry of fisheries in Copenhagen puts the sailors at 80.", ["danish-fisheries"]),
        ("If Sea Aid is to be believed, 300 people were rescued.", [AID]),
    ],
)  # fmt: skip
def test_who_tells_which_of_several(text: str, expected: list[str | None], fjord: Ledger) -> None:
    assert claimants(text, fjord) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sea Aid said 300 people were rescued. On 2 July the count had stood at 90.", AID),
        ("Sea Aid said 300 people were rescued. In June it was 90.", AID),
        ("Sea Aid said 300 people were rescued. By 7 May 90 had been counted there.", AID),
        ("Sea Aid said 300 people were rescued. The bridge toll in Lomma was 90 euros.", None),
        ("Sea Aid said 300 people were rescued. In Lomma 90 dogs had been registered.", None),
        ("Sea Aid said 300 people were rescued. The number of euros paid was €90.", None),
        ("“We rescued 300 people,” Sea Aid said. “And 90 ships sank.”", AID),
        ("Sea Aid said 300 people were rescued. The latter speaks of 90 ships.", AID),
    ],
)
def test_whose_a_count_is_that_goes_on(text: str, expected: str | None, fjord: Ledger) -> None:
    assert claimants(text, fjord)[-1] == expected


def test_a_colleague_is_another_person(fjord: Ledger) -> None:
    text = "80 sailors slept in Varde, Mette Holm said. Her Swedish colleague at health had 90."
    told = [(m.claimant, m.claimant_text) for m in read_text(text, SEP_10, fjord)]
    assert told == [(HOLM, "Mette Holm"), (None, "Swedish colleague at health")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300 people rescued – Sea Aid", [AID]),
        ("300 people rescued: Sea Aid", [AID]),
        ("300 people rescued by boat – and more to come.", [None]),
        ("Boats by now: Danish Coast Guard 40, Swedish Coast Guard 23.", [DANES, SWEDES]),
        ("Sea Aid's count stands at 300 rescued, that of the Danish Coast Guard at 280.",
         [AID, DANES]),
        ("300 were rescued by Sea Aid's count and 280 by that of the Danish Coast Guard.",
         [AID, DANES]),
        ("Sea Aid says there are 300 people and Mette Holm that there are 80.", [AID, HOLM]),
        ("Mette Holm, who in May had still spoken of 90 sailors, now has 80.", [HOLM, HOLM]),
        ("Mette Holm, who in May sailed with 90 sailors, is home.", [None]),
        ("The figure of 80 sailors goes back to Mette Holm.", [HOLM]),
        ("The 80 sailors go back to Lomma.", [None]),
        ("Parliament learned from Mette Holm that there are 80 sailors.", [HOLM]),
        ("Mette Holm lowered the number of sailors to 80.", [HOLM]),
        ("Mette Holm raised the flag for 80 sailors.", [None]),
        ("The answer of Mette Holm was 80 sailors.", [HOLM]),
        ("On the Danish Coast Guard website 40 boats are listed.", [DANES]),
        ("40 boats had been reported to the Danish Coast Guard.", [DANES]),
        ("The Danish Coast Guard is aware of 40 boats.", [DANES]),
        ("“We have 80 sailors. They need 150 beds,” Mette Holm said.", [HOLM, HOLM]),
        ("“We have 80 sailors.” The town, Mette Holm said, is full.", [None]),
        ("80 sailors sleep there, Mette Holm said. Her ministry asks for 150 beds.",
         [HOLM, "danish-fisheries"]),
        ("80 sailors sleep there, Mette Holm said. Her airline asks for 150 beds.",
         [HOLM, None]),
    ],
)  # fmt: skip
def test_lists_signatures_and_quotations(
    text: str, expected: list[str | None], fjord: Ledger
) -> None:
    assert claimants(text, fjord) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300 people were rescued as Sea Aid saw it, and 90 left Lomma by ship.", [AID, None]),
        ("Denmark turned back 20 boats, half the 40 that its coast guard had on 2 July.",
         [None, None, DANES]),
        ("Sea Aid said 300 people were rescued. At the Danish Coast Guard the count stood at 280.",
         [AID, DANES]),
        ("Sea Aid said 300 people were rescued. At Norway's Harbour Office the tally was at 280.",
         [AID, None]),
        ("The Danish Coast Guard counted 40 boats. The agency has 23 for May.", [DANES, DANES]),
        ("The Danish Coast Guard counted 40 boats. The UN agency has 23 for May.", [DANES, None]),
        ("The Danish Coast Guard counted 40 boats. The Polish agency has 23 for May.",
         [DANES, None]),
        ("80 sailors sleep there, the Danish embassy in Oslo estimates.", [None]),
    ],
)  # fmt: skip
def test_which_body_is_meant(text: str, expected: list[str | None], fjord: Ledger) -> None:
    assert claimants(text, fjord) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From the Danish Coast Guard came 40 boats.", [None]),
        ("For Mette Holm the 80 sailors had flowers.", [None]),
        ("With Mette Holm there were 80 sailors in the hall.", [None]),
        ("By the Danish Coast Guard hall, 80 sailors stood in the rain.", [None]),
        ("The 80 of the Danish Coast Guard who fell ill are well again.", [None]),
        ("Neither Sea Aid nor the Danish Coast Guard has confirmed the 300 rescued.", [None]),
        ("The Danish Coast Guard has sent 40 boats to Lomma.", [None]),
        ("The hall that Sea Aid runs holds 80 sailors.", [None]),
        ("“We have 80 sailors,” Mette Holm said. “I have 40 of them,” a cook said.", [HOLM, None]),
        ("80 sailors sleep there, Mette Holm said. A doctor put the sick at 40.", [HOLM, None]),
        ("80 sailors sleep there, Mette Holm said. The minister put the sick at 40.", [HOLM, HOLM]),
    ],
)
def test_who_acts_or_is_new_does_not_count(
    text: str, expected: list[str | None], fjord: Ledger
) -> None:
    assert claimants(text, fjord) == expected
