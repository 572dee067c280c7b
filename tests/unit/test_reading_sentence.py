"""A sentence as a row of shared words: offsets, segments and who has to look at what."""

import pytest

from figuredesk.reading import find_quantities
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.shape import move_themselves
from figuredesk.reading.context.tokens import WordTable
from figuredesk.reading.context.word import BREAKS, CUES, DATES

TABLE = WordTable("en")


def read(text: str) -> Sentence:
    return Sentence(text, TABLE, 0, (0, len(text), 1), find_quantities(text, "en"))


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell on 300 people, the mayor said.",
        "Regen: „300 Menschen“ — in Köln's Zoo…",
        "a" * 200 + " 7 ships",
    ],
)
def test_words_stand_where_their_offsets_say(text: str) -> None:
    sentence = read(text)
    for at, word in enumerate(sentence.words):
        assert text[sentence.start_of(at) : sentence.end_of(at)] == word.raw


def test_offsets_lead_to_words_and_back() -> None:
    text = "Some 1,200 boats left."
    sentence = read(text)
    first, last = sentence.spans[0]
    assert text[sentence.start_of(first) : sentence.end_of(last)] == "Some 1,200"
    assert [word.raw for word in sentence.between(11, 16)] == ["boats"]
    assert [word.raw for word in sentence.between(13, 18)] == ["boats", "left"]
    assert sentence.words[sentence.first_from(16)].raw == "left"


def test_a_word_is_shared_but_a_phrase_marks_only_the_place_where_it_stands() -> None:
    sentence = read("He went to the sea according to Ann, and to the hills.")
    first, second = (word for word in sentence.words if word.raw == "the")
    assert first is second
    opening = next(word for word in sentence.words if word.raw == "according")
    alone = read("An according answer.").words[1]
    assert "ACCORDING" in opening.marks
    assert "ACCORDING" not in alone.marks


def test_only_words_that_matter_are_looked_at() -> None:
    sentence = read("On Monday, the green parrot slept: 40 guards said so.")
    assert [word.raw for _, word in sentence.looked_at(DATES)] == ["Monday", "40"]
    assert "said" in [word.raw for _, word in sentence.looked_at(CUES)]
    assert [word.raw for _, word in sentence.looked_at(BREAKS)] == [",", ":"]


def test_a_semicolon_gives_all_between_two_of_them_to_the_numbers_there() -> None:
    sentence = read("Wet, cold weather drowned 40 sheep; in the hills, windy, 60 goats lived")
    forty, sixty = sentence.spans
    there = sentence.segment(next(n for n, w in enumerate(sentence.words) if w.raw == "hills"))
    windy = sentence.segment(next(n for n, w in enumerate(sentence.words) if w.raw == "windy"))
    assert {there, windy} <= sentence.taken(forty)
    assert not {there, windy} & sentence.taken(sixty)
    assert sentence.parted(forty[0], sixty[0])
    assert sentence.numbers_between(0, sixty[0]) == 1


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Almost 4,200 have got over the wall.", True),
        ("Another 300 crossed into the next valley.", True),
        ("About 40 have already died.", True),
        ("Some 40 have been recorded.", False),
        ("The 40 crossings were logged.", False),
    ],
)
def test_a_number_without_a_noun_is_of_people_where_they_move(text: str, people: bool) -> None:
    sentence = read(text)
    assert move_themselves(sentence, sentence.spans[0]) is people
