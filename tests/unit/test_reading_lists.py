"""The lines of a list count what its heading says, and come from whom it names."""

from collections.abc import Iterator
from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import Mention, read_text, split_sentences
from figuredesk.reading.context.lists import leads_of
from fixtures.flood_ledger import write_flood_ledger

DAY = date(2030, 5, 20)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    yield load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


def leads(text: str) -> dict[str, str]:
    bounds = split_sentences(text)
    lines = {at: text[start:end].strip("•-\n ") for at, (start, end, _) in enumerate(bounds)}
    return {lines[at]: lines[lead] for at, lead in leads_of(text, bounds).items() if lines[at]}


def read(text: str, ledger: Ledger) -> list[Mention]:
    return read_text(text, DAY, ledger, "en")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("It counted them by month:\n• May: 300\n• June: 40", ["May: 300", "June: 40"]),
        ("Deaths by town\n- Kalinow 2\n- Brzeg 3", ["Kalinow 2", "Brzeg 3"]),
        ("Deaths by town\nKalinow: 2\nBrzeg: 3", ["Kalinow: 2", "Brzeg: 3"]),
        ("By month: • May 300 • June 40", ["May 300", "June 40"]),
        ("Deaths:\n• May: 300. It rained.\n• June: 40", ["May: 300.", "June: 40"]),
        ("It rained. By month:\n• May: 300", ["May: 300"]),
        ("It rained in May.\n• 300 people fled.", []),
        ("• 300 people fled.\n• 40 stayed.", []),
        ("Deaths by town\n\nKalinow has seen the worst. Brzeg: 3", []),
    ],
)
def test_a_line_belongs_to_the_heading_over_it(text: str, lines: list[str]) -> None:
    assert list(leads(text)) == lines


def test_every_line_has_the_headings_measure_and_speaker(ledger: Ledger) -> None:
    text = "Residents evacuated from flooded homes, by the State Fire Service:\n• 1 May: 300\n"
    first, second, third = read(text + "• 2 May: 420\n• 3 May: 510", ledger)
    for mention in (first, second, third):
        assert (mention.measure, mention.claimant) == ("evacuees", "fire-service")
    assert third.as_of and third.as_of.end == date(2030, 5, 3)


def test_a_line_with_words_of_its_own_counts_what_they_say(ledger: Ledger) -> None:
    text = "Residents evacuated from flooded homes:\n• 1 May: 300\n• Sandbags on the dyke: 5,000"
    assert [mention.measure for mention in read(text, ledger)] == ["evacuees", "sandbags"]


def test_a_line_that_names_its_own_source_is_that_ones(ledger: Ledger) -> None:
    text = "Residents evacuated, State Fire Service:\n• 1 May: 300\n• River Board: 280"
    assert [m.claimant for m in read(text, ledger)] == ["fire-service", "river-board"]


def test_the_year_of_a_heading_dates_lines_without_one(ledger: Ledger) -> None:
    text = "Deaths in the flood in 2029:\n• Kalinow: 3\n• Brzeg: 2"
    assert [m.as_of and m.as_of.text for m in read(text, ledger)] == ["2029", "2029"]


def test_what_follows_the_list_is_read_for_itself(ledger: Ledger) -> None:
    text = "Residents evacuated, State Fire Service:\n• 1 May: 300\n\nThe River Board laid 5,000."
    assert [m.claimant for m in read(text, ledger)] == ["fire-service", None]


def test_a_line_headed_by_an_unknown_body_counts_what_the_heading_says(ledger: Ledger) -> None:
    text = "Deaths in the flood, by source\n- Local charities: 4\n- Sandbags: 5,000"
    assert [m.measure for m in read(text, ledger)] == ["drowned", "sandbags"]


def test_dashes_at_the_beginning_of_a_line_are_bullets() -> None:
    assert leads("Deaths\n– in May: 3\n— in June: 4") == {
        "– in May: 3": "Deaths",
        "— in June: 4": "Deaths",
    }
    assert not leads("Deaths rose – 3 in May – and fell.")
