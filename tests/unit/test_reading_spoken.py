"""A place where somebody only speaks is not where those are whom he counts."""

import pytest

from figuredesk.reading import find_quantities
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.spoken import spoken_at
from figuredesk.reading.context.tokens import WordTable

TABLE = WordTable("en")


def spoken(text: str) -> list[str]:
    sentence = Sentence(text, TABLE, 0, (0, len(text), 1), find_quantities(text, "en"))
    return [sentence.words[at].raw for at in sorted(spoken_at(sentence))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("300 are missing, she told the crowd in the school hall.", "the school hall"),
        ("Some 300 are missing, he said at the Ystad ferry terminal, asking for help.",
         "the Ystad ferry terminal"),
        ("The mayor told reporters outside the hospital that 300 had left.", "the hospital"),
        ("Speaking at the camp, the mayor counted 300.", "the camp"),
        ("300 are missing, the mayor wrote from the quay.", "the quay"),
    ],
)  # fmt: skip
def test_a_place_after_a_verb_of_saying_is_where_it_was_said(text: str, words: str) -> None:
    assert spoken(text) == words.split()


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said in the hall 300 people slept.",
        "300 people were found in the school hall, he said.",
        "The mayor spoke of 300 in the school hall.",
        "The mayor told of tents in the wood, 300 in all.",
        "He says that in the hall 300 sleep.",
        "Guards counted 300 at the gate.",
        "300 people were reported missing at the lake, he said.",
        "Guards recorded at the gate, as always, 300 calls.",
    ],
)
def test_a_place_of_what_is_told_is_none_where_it_was_said(text: str) -> None:
    assert spoken(text) == []
