"""`read_text`: a text becomes mentions with all their fields, on any subject."""

from datetime import date
from pathlib import Path

import pytest

from figuredesk.ledger import Hedge, Ledger, Stance, load_ledger
from figuredesk.reading import Mention, QuantityKind, read_text
from fixtures.flood_ledger import write_flood_ledger

MAY_2 = date(2030, 5, 2)  # a Thursday


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


def told(mention: Mention) -> tuple[str | None, str | None, str | None, str | None]:
    as_of = mention.as_of.text if mention.as_of else None
    return mention.measure, mention.place, as_of, mention.claimant


def test_every_field_of_one_plain_sentence(flood: Ledger) -> None:
    text = "About 80 people slept in the shelter in Brzeg on Tuesday, said Ola Nowicka."
    (mention,) = read_text(text, MAY_2, flood)
    assert text[mention.start : mention.end] == mention.text == "About 80"
    assert (mention.value, mention.low, mention.high) == (80, None, None)
    assert (mention.hedge, mention.kind) == (Hedge.ABOUT, QuantityKind.COUNT)
    assert mention.counted == "people"
    assert told(mention) == ("in-shelters", "brzeg-school", "2030-04-30", "ola-nowicka")
    assert mention.claimant_text == "Ola Nowicka"
    assert (mention.stance, mention.paragraph) == (Stance.ASSERTS, 1)


def test_a_ledger_on_any_subject_is_read_by_its_own_words(flood: Ledger) -> None:
    text = (
        "The River Board has laid 6,500 sandbags at Kalinów so far. Three people have drowned, "
        "according to the State Fire Service. J. Wolny put the cost of dyke repairs at 40 million "
        "euros."
    )
    sandbags, drowned, cost = read_text(text, MAY_2, flood)
    assert sandbags.measure == "sandbags"
    assert sandbags.place == "kalinow"
    assert (drowned.measure, drowned.claimant) == ("drowned", "fire-service")
    assert (cost.measure, cost.claimant, cost.as_of) == ("repair-cost", "jan-wolny", None)
    assert cost.value == 40_000_000


def test_what_no_measure_counts_has_none(flood: Ledger) -> None:
    for mention in read_text("Some 7,000 runners and 40 brass bands came.", MAY_2, flood):
        assert mention.measure is None


def test_without_a_ledger_all_else_is_read() -> None:
    (mention,) = read_text("On Tuesday 80 people slept there, said Ola Nowicka.", MAY_2)
    assert (mention.measure, mention.place, mention.claimant) == (None, None, None)
    assert (mention.claimant_text, mention.value) == ("Ola Nowicka", 80)


def test_without_a_day_the_present_stays_undated(flood: Ledger) -> None:
    (mention,) = read_text("About 80 people are sleeping in the shelter in Brzeg.", None, flood)
    assert mention.measure == "in-shelters"
    assert mention.as_of is None


def test_paragraphs_count_from_one(flood: Ledger) -> None:
    text = "Two people died.\n\nThree more drowned.\n\n\n4,000 sandbags were laid."
    assert [m.paragraph for m in read_text(text, MAY_2, flood)] == [1, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00" * 50,
        "7" * 100_000,
        "🙂" * 300,
        "e\u0301" * 300,
        "\ud800 5 people \udfff",
        "٧ أشخاص قالوا",
        "a" * 200_000,
        "5 people, " * 5_000,
        "said " * 20_000,
        "\n" * 10_000,
    ],
    ids=lambda text: f"{len(text)} of {text[:3]!r}",
)
def test_any_text_at_all_is_answered(text: str, flood: Ledger) -> None:
    for mention in read_text(text, MAY_2, flood):
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)])
def test_any_day_at_all_is_taken(day: date, flood: Ledger) -> None:
    text = "Last year 5 people drowned; 3 since Monday, 2 overnight, 1 a year later, 9 years ago."
    assert read_text(text, day, flood)


def test_the_same_text_gives_the_same_answer(flood: Ledger) -> None:
    text = "Jan Wolny and Ola Nowicka said 300 residents and 40 people were evacuated on Monday."
    assert read_text(text, MAY_2, flood) == read_text(text, MAY_2, flood)


def test_a_number_in_a_sentence_without_end_is_read_like_any_other(flood: Ledger) -> None:
    filler = "and the river rose while the rain fell on the roofs of the town "
    text = filler * 400 + "as Ola Nowicka said that 80 people were in the shelter " + filler * 400
    (mention,) = read_text(text, MAY_2, flood)
    assert (mention.value, mention.measure, mention.claimant) == (80, "in-shelters", "ola-nowicka")


def test_the_shipped_ledgers_subject_is_read_with_it() -> None:
    ledger = load_ledger(Path(__file__).resolve().parents[2] / "data")
    text = "Stanisław Żaryn reckoned on Tuesday that 9,000 migrants were in Belarus."
    (mention,) = read_text(text, date(2021, 12, 9), ledger)
    assert told(mention) == ("people-in-country", "belarus", "2021-12-07", "stanislaw-zaryn")
    assert mention.stance is Stance.ESTIMATES


@pytest.mark.parametrize(
    "text",
    [
        "According to Nowicka 80 were in the shelter.",
        "The mayor has 90 people in the shelter, and River Board 80 on Monday.",
        "Past Kalinów 80 are still cut off.",
    ],
)
def test_a_number_after_a_name_of_the_ledger_belongs_to_no_model(text: str, flood: Ledger) -> None:
    assert [m.value for m in read_text(text, MAY_2, flood)][-1] == 80
    assert 80 not in [m.value for m in read_text(text, MAY_2)]
