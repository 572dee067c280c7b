"""What is wanted or proposed, told from what is counted: sentences of either sort."""

import pytest

from figuredesk.reading.proposals.plans import is_ahead, is_denied, is_remainder, put_forward_by

PLANS = [
    ("en", "The ministry wants parliament to let it bring in ", " nurses from abroad."),
    ("en", "She proposed a ferry to carry ", " islanders to the mainland."),
    ("en", "The union proposed that ", " posts be kept."),
    ("en", "The mayor asked the state for ", " beds."),
    ("en", "The company plans to cut ", " jobs at the mine."),
    ("en", "He called for ", " more buses."),
    ("en", "The district is ready to take in ", " people."),
    ("en", "The city offered ", " places in its shelters."),
    ("en", "Under a plan of the ministry ", " families would move."),
    ("de", "Die Landrätin fordert, ", " Soldaten in den Kreis zu schicken."),
    ("pl", "Ministerstwo chce zatrudnić ", " pielęgniarek z zagranicy."),
    ("ru", "Министр предложил принять ", " человек."),
]
COUNTS = [
    ("en", "He wanted to know why ", " people had stood in the rain."),
    ("en", "The survey asked ", " adults about the ferry."),
    ("en", "She wants the gate opened after ", " people were left outside."),
    ("en", "The city plans to close the bridge used by ", " people a day."),
    ("en", "They offered shelter to ", " people."),
    ("en", "The plan failed; ", " people stayed."),
    ("en", "She asked the pilots who flew ", " islanders home."),
    ("en", "About the same time ", " people crossed the bridge."),
    ("de", "Er fordert Hilfe, weil ", " Menschen ohne Strom sind."),
    ("pl", "Chce pomocy, bo ", " osób jest bez prądu."),
    ("fr", "Elle veut accueillir ", " personnes."),
]


@pytest.mark.parametrize(("language", "before", "after"), PLANS)
def test_what_is_wanted_or_proposed_is_put_forward(language: str, before: str, after: str) -> None:
    assert put_forward_by(before, after, language) is not None


@pytest.mark.parametrize(("language", "before", "after"), COUNTS)
def test_what_has_been_counted_is_not(language: str, before: str, after: str) -> None:
    assert put_forward_by(before, after, language) is None


def test_the_word_that_proposes_is_found_where_it_stands() -> None:
    before = "The mayor, who was tired, asked the state for "
    at = put_forward_by(before, " beds.", "en")
    assert at is not None
    assert before[at:].startswith("asked")


def test_what_is_left_over_goes_with_what_came_before() -> None:
    assert is_remainder("and to fly the other ")
    assert is_remainder("i pozostałych ")
    assert not is_remainder("on the other side ")


def test_a_denial_denies_what_follows_and_not_what_it_is_refused_to() -> None:
    assert is_denied(" that the union would accept ", "en")
    assert is_denied(", dass ", "de")
    assert not is_denied(" entry to ", "en")
    assert not is_denied(" that ", "xx")


def test_what_is_denied_may_lie_ahead_or_behind() -> None:
    assert is_ahead(" that the union would accept ", "en")
    assert not is_ahead(" that the guards had hurt ", "en")


@pytest.mark.parametrize("before", ["wants " * 2000, "to " * 5000, "plans to, " * 2000, ""])
def test_no_sentence_takes_long(before: str) -> None:
    assert put_forward_by(before[:6000], "", "en") in (None, *range(6000))
