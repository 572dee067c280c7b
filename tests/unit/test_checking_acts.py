"""A number told of another act than the figure counts, or denied, is never green."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.checking import VerdictKind, check_text
from figuredesk.ledger import load_ledger

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
APRIL = date(2022, 4, 20)
GUARD = "the Polish Border Guard said"


def verdict(text: str, day: date) -> tuple[VerdictKind, list[str]]:
    found = check_text(text, day, SHIPPED)[0]
    return found.verdict, [reason.code.value for reason in found.reasons]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17,447 attempts were recorded in October 2021, " + GUARD + ".", APRIL),
        ("22 Iraqis were detained at Starzyna on 13 November, said Tomasz Krupa.",
         date(2021, 11, 24)),
        ("316 couriers were detained by 26 November, said Tomasz Krupa.", date(2021, 11, 30)),
        ("Podlaskie police arrested 316 couriers from the start of the year to 26 November, Tomasz "
         "Krupa said.", date(2021, 11, 27)),
        ("3,817 Iraqis have been returned, Ahmed al-Sahaf said on 16 January.", date(2022, 1, 20)),
        ("Mariusz Błaszczak said on 10 November there were 15,000 soldiers at the border.",
         date(2021, 11, 12)),
        ("Anna Michalska said on 1 December that eight migrants had died on the Polish side.",
         date(2021, 12, 3)),
    ],
)  # fmt: skip
def test_told_as_it_was_it_is_green(text: str, day: date) -> None:
    assert verdict(text, day)[0] is VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # denied
        ("It is not true that 17,447 attempts were recorded in October 2021, " + GUARD + ".",
         APRIL),
        ("Not 17,447 attempts were recorded in October 2021, " + GUARD + ".", APRIL),
        ("About 7,000 migrants are not in Belarus, said Natallya Eismont.", date(2021, 11, 19)),
        ("Frontex has not counted 15,237 illegal crossings of the eastern land border from "
         "January to October 2024.", date(2025, 2, 3)),
        ("More than 700 migrants are no longer in the Bruzgi centre, Vladimir Makei said on "
         "16 February.", date(2022, 2, 17)),
        # of another act
        ("22 Iraqis were released at Starzyna on 13 November, said Tomasz Krupa.",
         date(2021, 11, 24)),
        ("316 couriers were convicted by 26 November, said Tomasz Krupa.", date(2021, 11, 30)),
        ("On 10 November 468 attempts succeeded, " + GUARD + ".", date(2021, 11, 13)),
        ("15,000 soldiers have left the border, said Mariusz Błaszczak on 10 November.",
         date(2021, 11, 12)),
        ("About 7,000 migrants left Belarus, said Natallya Eismont.", date(2021, 11, 19)),
        ("The Polish police released 22 Iraqis near Starzyna on 13 November, Tomasz Krupa said.",
         date(2021, 11, 15)),
        ("The Polish Border Guard recorded 468 successful crossings on 10 November.",
         date(2021, 11, 13)),
        ("Poland withdrew 15,000 soldiers from the border, Mariusz Błaszczak said on 10 November.",
         date(2021, 11, 12)),
        # the other way
        ("The Polish Border Guard recorded 17,447 attempts to cross from Poland into Belarus in "
         "October 2021.", APRIL),
        # still to come
        ("Another 15,000 soldiers will be sent to the border, said Mariusz Błaszczak on "
         "10 November.", date(2021, 11, 12)),
        # of one month, one day or one hour
        ("In January 3,817 Iraqis were returned from Belarus, Ahmed al-Sahaf said on 16 January.",
         date(2022, 1, 20)),
        ("316 couriers were detained on 26 November, said Tomasz Krupa.", date(2021, 11, 30)),
        ("The Polish Border Guard recorded 468 attempts in an hour on 10 November.",
         date(2021, 11, 13)),
        ("Germany's Federal Police registered 8,833 illegal entries since August, to 7 November.",
         date(2021, 11, 10)),
        ("1,007 migrants were arriving at the Bruzgi logistics centre every day, Dmitri Shevtsov "
         "said on 17 November.", date(2021, 11, 18)),
        # of others
        ("Belarus has 15,000 soldiers at the Polish border, Mariusz Błaszczak said on 10 November.",
         date(2021, 11, 12)),
        ("Eight children have died on the Polish side, Anna Michalska said on 1 December.",
         date(2021, 12, 3)),
        ("15,000 soldiers of the Belarusian army were at the Polish border on 16 November.",
         date(2021, 11, 23)),
    ],
)  # fmt: skip
def test_told_of_something_else_it_is_held(text: str, day: date) -> None:
    found, reasons = verdict(text, day)
    assert found is VerdictKind.NOT_COMPARABLE
    assert reasons[0] in ("kind-mismatch", "other-population", "other-date")


def test_a_plan_told_as_what_was_spent_is_still_a_plan() -> None:
    text = "The wall, which cost €353 million, will be finished by June."
    assert verdict(text, date(2021, 11, 24)) == (
        VerdictKind.CAVEAT, ["proposed", "single-source"]
    )  # fmt: skip


def test_a_share_of_what_no_operand_counts_follows_from_nothing() -> None:
    text = (
        "At the Bruzgi centre there were 600 people on New Year's Day, down from 1,833 on "
        "20 November. One in three asylum applications in Poland came from students."
    )
    share = check_text(text, date(2022, 1, 20), SHIPPED)[-1]
    assert (share.verdict, share.working) == (VerdictKind.NOT_IN_LEDGER, None)


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("22 Iraqis were set free at Starzyna on 13 November, said Tomasz Krupa.",
         date(2021, 11, 24), "Iraqis were set free"),
        ("The release of 22 Iraqis at Starzyna on 13 November was announced by Tomasz Krupa.",
         date(2021, 11, 24), "release of"),
        ("Not counting the children, over 700 migrants were living in the Bruzgi logistics centre, "
         "Vladimir Makei said on 16 February.", date(2022, 2, 17), "Not counting the children"),
        ("At Bruzgi 1,007 migrants were still outdoors on 17 November, Dmitri Shevtsov estimated.",
         date(2021, 11, 18), "outdoors"),
        ("Margaritis Schinas estimated on 23 November that 15,000 people were at the border.",
         date(2021, 11, 24), "at the border"),
        ("Frontex counted 7,915 illegal crossings on the Western Balkan route in 2021.",
         date(2022, 2, 10), "on the Western Balkan route"),
        ("A plane with 96 passengers on board left for Baghdad on 8 December, Minsk airport said.",
         date(2021, 12, 9), "left for Baghdad"),
        ("Belarus's State Border Committee said its officers had driven about 350 people into "
         "Poland between 19 and 20 November.", date(2021, 11, 22), "into Poland"),
        ("Attempts to cross from Belarus rose by 27,000 between 1 January and 15 October 2024, "
         "Michał Bura said.", date(2024, 10, 17), "rose by"),
        ("On an average day in September 2021 guards registered 7,535 attempts to cross, the "
         "Polish Border Guard tweeted on 1 October.", date(2021, 10, 2), "On an average day"),
        ("Fuad Hussein said on 16 January that Iraq had yet to bring home about 4,000 citizens.",
         date(2022, 1, 17), "yet to bring home"),
    ],
)  # fmt: skip
def test_the_card_quotes_what_speaks_against_it(text: str, day: date, words: str) -> None:
    found = check_text(text, day, SHIPPED)[0]
    assert found.verdict is VerdictKind.NOT_COMPARABLE
    assert words in found.reasons[0].sentence


def test_a_verb_that_nobody_listed_is_told_to_the_reader() -> None:
    told = "22 Iraqis were {} at Starzyna on 13 November, said Tomasz Krupa."
    day = date(2021, 11, 24)
    assert check_text(told.format("detained"), day, SHIPPED)[0].verdict is VerdictKind.MATCHES
    found = check_text(told.format("vaccinated"), day, SHIPPED)[0]
    assert found.verdict is VerdictKind.CAVEAT
    assert "“were vaccinated”" in found.reasons[0].sentence
    assert found.light_reason == "Check the draft's words against the source."


def test_a_record_is_of_the_number_that_it_stands_by() -> None:
    text = (
        "In October the Polish Border Guard registered 17,300 attempts to cross, a record month, "
        "and 7,535 in September."
    )
    october, september = check_text(text, date(2021, 11, 18), SHIPPED)
    assert "adds “a record month”" in october.reasons[0].sentence
    assert september.verdict is VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Baghdad has already flown 571 Iraqis home from the Belarusian-Polish border, foreign "
         "ministry spokesman Ahmed al-Sahaf said on 14 November.", date(2021, 11, 16)),
        ("Poland is planning to send more than 12,000 soldiers to the Belarusian border, Defence "
         "Minister Mariusz Błaszczak wrote on Twitter on 8 November.", date(2021, 11, 10)),
        ("Four people were killed by border guards on the Polish-Belarusian frontier, UNHCR and "
         "IOM said in a joint statement on Tuesday.", date(2021, 9, 22)),
        ("Police arrested 22 people smugglers near Starzyna on Saturday, said the Podlaskie "
         "police spokesman Tomasz Krupa.", date(2021, 11, 15)),
        ("One plane carried 1,389 Iraqis home from Minsk on Saturday, said Abbas Omran of Iraq's "
         "transport ministry.", date(2021, 11, 29)),
        ("So far this November Germany's Federal Police have registered 9,861 unauthorised entries "
         "by way of Belarus.", date(2021, 11, 21)),
        ("At least 55 planes a day would land in Minsk from the Middle East under the winter "
         "schedule, Tadeusz Giczan tweeted on 30 October.", date(2021, 10, 31)),
    ],
)  # fmt: skip
def test_what_newsrooms_get_wrong_is_not_green(text: str, day: date) -> None:
    found = max(check_text(text, day, SHIPPED), key=lambda each: each.mention.value or 0)
    assert found.verdict is VerdictKind.NOT_COMPARABLE


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("More than 12,000 soldiers are at the border, Polish Defence Minister Mariusz Błaszczak "
         "said on Twitter on 8 November, as a column of migrants walked towards Kuźnica.",
         date(2021, 11, 9)),
        ("The Polish Border Guard says there were 39,500 attempts to cross from Belarus between 1 "
         "January and 23 December, and the night was quiet around Mielnik.", date(2021, 12, 25)),
        ("Belarus has already sent about 2,000 people back to their home countries, Foreign "
         "Minister Vladimir Makei said on 12 November.", date(2021, 11, 14)),
    ],
)  # fmt: skip
def test_what_is_told_beside_it_does_not_hold_it(text: str, day: date) -> None:
    found = max(check_text(text, day, SHIPPED), key=lambda each: each.mention.value or 0)
    assert found.verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)
