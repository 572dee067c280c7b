"""Numbers that are right and told of an act, a time or a country that is not theirs are held."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.checking import Light, VerdictKind, check_text
from figuredesk.ledger import load_ledger

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
KRUPA = "Tomasz Krupa said"
SAHAF = "Ahmed al-Sahaf said"
DECEMBER = date(2021, 12, 20)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"On 13 November 22 Iraqis were shot dead at Starzyna, {KRUPA}.", date(2021, 11, 24)),
        (f"Murdered at Starzyna on 13 November: 22 Iraqis, {KRUPA}.", date(2021, 11, 24)),
        (f"22 Iraqis perished at Starzyna on 13 November, {KRUPA}.", date(2021, 11, 24)),
        (f"3,556 Iraqis had signed up for flights by 12 December, {SAHAF}.", DECEMBER),
        (f"Baghdad declined to take in 3,556 people from Belarus, {SAHAF} on 12 December.",
         DECEMBER),
        (f"Iraq sent home 3,556 people on 12 December, {SAHAF}.", DECEMBER),
        (f"Iraq promises to bring home 3,556 people by Christmas, {SAHAF} on 12 December.",
         DECEMBER),
        ("Police caught 8,833 people who had come through Belarus, from 1 January to 7 November "
         "2021, the German Federal Police said.", date(2021, 11, 10)),
        ("On 21 November the Polish Border Guard recorded 346 bids to bribe its officers.",
         date(2021, 11, 24)),
        ("Latvia counted 2,975 crossings from 10 August to 13 December 2021, its State Border "
         "Guard said.", date(2022, 1, 5)),
        ("Anna Michalska said on 1 December that eight people had died on the Polish side over "
         "the last two weeks.", date(2021, 12, 3)),
        ("Steffen Seibert did not dismiss a corridor for 2,000 migrants on 22 November.",
         date(2021, 11, 24)),
        ("Latvia's State Border Guard says it prevented 11,610 attempts to cross the Russian "
         "border between 1 January and 12 November 2025.", date(2025, 11, 20)),
        ("The Polish Border Guard has refused to take asylum requests from 69 people at the "
         "Belarusian border from 27 March to 17 December 2025.", date(2025, 12, 20)),
        ("Latvian border guards turned back 217 people at the Belarusian border in 2022, the "
         "service said.", date(2023, 12, 1)),
        ("Lithuania\n• Crossings prevented, 10 August to 13 December 2021: 2,975",
         date(2022, 1, 5)),
        ("Poland\n• Detained after crossing, January to July 28, 2021: 3,027", date(2021, 8, 20)),
    ],
)  # fmt: skip
def test_what_was_done_otherwise_is_held(text: str, day: date) -> None:
    found = [v for v in check_text(text, day, SHIPPED) if v.mention.text != "28"]
    assert found
    assert all(verdict.light is Light.HOLD for verdict in found)


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (f"Another 3,556 Iraqis had been repatriated by 12 December, {SAHAF}.", DECEMBER,
         "Another"),
        (f"Of the 3,556 Iraqis repatriated by 12 December, {SAHAF}, most were women.", DECEMBER,
         "most were women"),
        ("Poland had 15,000 soldiers and police at the border, Mariusz Błaszczak said on "
         "10 November.", date(2021, 11, 12), "and police"),
        ("Empty promises led to 17,447 attempts in October 2021, the Polish Border Guard said.",
         date(2022, 4, 20), "led to"),
    ],
)  # fmt: skip
def test_what_is_added_is_told(text: str, day: date, words: str) -> None:
    found = next(v for v in check_text(text, day, SHIPPED) if v.mention.text != "none")
    assert found.verdict is VerdictKind.CAVEAT
    assert any(words in reason.sentence for reason in found.reasons)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Latvia\n• Crossings prevented, 10 August to 13 December 2021 (State Border Guard): "
         "2,975", date(2022, 1, 5)),
        ("Lithuanian border guards did not let in 1,002 people who tried to cross from Belarus "
         "in 2024, VSAT said.", date(2025, 11, 5)),
        ("Mr al-Sahaf said 3,556 Iraqis had been repatriated by 12 December.", DECEMBER),
        ("The Belarusian border committee said about 350 people had been pushed into Belarus on "
         "November 19 and 20.", date(2021, 11, 24)),
        ("Between 3,000 and 4,000 migrants were at the border of Poland and Belarus on Monday, "
         "Piotr Müller said.", date(2021, 11, 9)),
    ],
)  # fmt: skip
def test_told_as_it_was_it_is_in_the_ledger(text: str, day: date) -> None:
    (found,) = check_text(text, day, SHIPPED)
    assert found.verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)
    assert found.light is not Light.HOLD


def test_recent_weeks_are_no_span_of_their_own() -> None:
    text = "Belarus says that 2,000 migrants have been repatriated in recent weeks."
    (found,) = check_text(text, date(2021, 12, 9), SHIPPED)
    assert found.light is not Light.HOLD


@pytest.mark.parametrize(
    ("change", "lights"),
    [
        ("rose from 7,535 in September to 17,300 in October", [True, True]),
        ("rose to 17,300 in October from 7,535 in September", [True, True]),
        ("fell from 17,300 in September to 7,535 in October", [False, False]),
        ("rose to 17,300 in September from 7,535 in August", [False, False]),
    ],
)
def test_each_end_of_a_change_is_held_against_its_own_month(
    change: str, lights: list[bool]
) -> None:
    text = f"Attempts to cross {change}, the Polish Border Guard said."
    found = check_text(text, date(2021, 11, 23), SHIPPED)
    assert [one.verdict is VerdictKind.MATCHES for one in found] == lights
