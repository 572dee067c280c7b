"""What a draft says besides of a number, turns round, or puts to others, is told or held."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.checking import Light, VerdictKind, check_text, remark_on
from figuredesk.ledger import load_ledger

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
KRUPA = "said Tomasz Krupa"
NOVEMBER = date(2021, 11, 24)


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("22 Iraqis were detained at Starzyna on 13 November, said Tomasz Krupa. None of them had "
         "a passport.", NOVEMBER, "None of them had a passport"),
        ("22 Iraqis, most of them students, were detained at Starzyna on 13 November, " + KRUPA
         + ".", NOVEMBER, "most of them students"),
        ("Hunger killed at least 21 people at the Polish-Belarusian border in 2021, Médecins Sans "
         "Frontières said.", date(2022, 2, 10), "Hunger killed"),
        ("At least 21 people drowned at the Polish-Belarusian border in 2021, Médecins Sans "
         "Frontières said.", date(2022, 2, 10), "drowned"),
        ("17,447 attempts were recorded in October 2021, more than in any month before, the Polish "
         "Border Guard said.", date(2022, 4, 20), "more than in any month before"),
    ],
)  # fmt: skip
def test_what_is_said_besides_is_told_to_the_reader(text: str, day: date, words: str) -> None:
    found = check_text(text, day, SHIPPED)[0]
    assert found.verdict is VerdictKind.CAVEAT
    assert f"adds “{words}”" in found.reasons[0].sentence


def test_what_the_figure_knows_is_no_addition() -> None:
    text = "22 Iraqis were detained at Starzyna on 13 November, said Tomasz Krupa. {}"
    alone = check_text(text.format(""), NOVEMBER, SHIPPED)[0]
    known = check_text(text.format("All of them were citizens of Iraq."), NOVEMBER, SHIPPED)[0]
    apart = check_text(text.format("\n\nAll of them were students."), NOVEMBER, SHIPPED)[0]
    assert alone.verdict is known.verdict is apart.verdict is VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("22 Iraqis were rushed to hospital at Starzyna on 13 November, " + KRUPA + ".", NOVEMBER,
         "rushed to hospital"),
        ("About 100 migrants were detained by Lithuanian police near Dubicze Cerkiewne between 17 "
         "and 18 November, Polish officials said.", NOVEMBER, "by Lithuanian police"),
        ("2,850 people who came by way of Belarus entered Germany legally in November 2021, the "
         "German government told parliament.", date(2022, 1, 6), "legally"),
        ("The Bruzgi logistics centre has beds for 1,007 migrants, Dmitri Shevtsov said on "
         "17 November.", date(2021, 11, 18), "beds for"),
        ("The European Union will pay €353 million of EU money for Poland's wall.",
         date(2021, 11, 3), "of EU money"),
    ],
)  # fmt: skip
def test_what_is_told_of_others_is_held(text: str, day: date, words: str) -> None:
    found = check_text(text, day, SHIPPED)[0]
    assert found.verdict is VerdictKind.NOT_COMPARABLE
    assert words in found.reasons[0].sentence


def test_who_turns_a_denial_round_is_held_and_is_given_the_denial() -> None:
    text = "Germany agreed to take in 2,000 migrants from Belarus, the government in Berlin said."
    found = check_text(text, date(2021, 11, 19), SHIPPED)[0]
    assert found.light is Light.HOLD
    assert "denied" in found.light_reason


def test_a_proposal_is_printed_with_who_had_denied_it_by_then() -> None:
    text = "Natallya Eismont proposed on 18 November that 2,000 migrants go to Germany."
    found = check_text(text, date(2021, 11, 19), SHIPPED)[0].sentence or ""
    assert "for 2,000 migrants" in found
    assert "the German government said that they had not agreed" in found
    assert "Seibert" not in found  # he spoke four days later
    later = check_text(text, date(2021, 11, 23), SHIPPED)[0].sentence or ""
    assert "Steffen Seibert (on 22 November 2021) said" in later


def test_who_speaks_next_did_not_speak_of_this_number() -> None:
    text = "Oslo put the number in Belarus at 7,000, and Natallya Eismont said 2,000 were waiting."
    reasons = check_text(text, date(2021, 11, 19), SHIPPED)[0].reasons
    assert "misattributed" in [reason.code.value for reason in reasons]


@pytest.mark.parametrize("text", ["Some 600 pupils slept in the camp.", "600 tents were pitched."])
def test_hundreds_of_something_else_say_no_number(text: str) -> None:
    for found in check_text(text, NOVEMBER, SHIPPED):
        figures = [SHIPPED.figure(each) for each in found.figures]
        assert all(figure.value is not None or figure.low is not None for figure in figures)


def test_the_ledger_s_note_goes_with_the_figure_that_is_meant() -> None:
    text = "IOM said that 381 migrants went home from Belarus in 2021. 381 hens were sold."
    meant, other = check_text(text, date(2022, 2, 10), SHIPPED)
    assert "Only returns that IOM assisted" in remark_on(meant, SHIPPED)
    assert remark_on(other, SHIPPED) == ""
