"""Paragraphs and sentences."""

import pytest

from figuredesk.reading import split_sentences


def pieces(text: str, language: str = "en") -> list[tuple[str, int]]:
    return [
        (text[start:end], paragraph) for start, end, paragraph in split_sentences(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The U.S. Coast Guard saw approx. 300 boats, said Lt. J. Doe at No. 5 Pier."),
        ("en", "It costs $3.5 million… or does it?"),
        ("pl", "W 2021 r. było ok. 300 osób wg prof. J. Nowaka z ul. Długiej."),
        ("de", "Am 3. November kamen ca. 200 Gäste, z.B. Dr. Kern."),
        ("ru", "В лагере 2 тыс. 100 человек, заявил А. Иванов."),
    ],
)
def test_an_abbreviation_ends_no_sentence(language: str, text: str) -> None:
    assert pieces(text, language) == [(text, 1)]


def test_sentences_end_at_full_stops_and_closing_quotes() -> None:
    text = 'He left at noon. "Why?" she asked. She said: "Go." They went!'
    assert [piece for piece, _ in pieces(text)] == [
        "He left at noon.",
        '"Why?" she asked.',
        'She said: "Go."',
        "They went!",
    ]


def test_blank_lines_and_full_stops_at_line_ends_part_paragraphs() -> None:
    text = "Heading\r\nFirst line that is long enough to have been wrapped by some program or\n"
    text += "other goes on.\nA second one.\n \n\nA third."
    assert [paragraph for _, paragraph in pieces(text)] == [1, 2, 3, 4]
    assert pieces("\n\n  \n") == []
    assert pieces("") == []


def test_the_items_of_a_list_are_paragraphs_of_their_own() -> None:
    long = "the barns that were lost in all of the four northern valleys since the spring: 12"
    text = f"- {long}\n- sheep: 240\n- cows: 9"
    assert [text[start:end] for start, end, _ in split_sentences(text)] == text.split("\n")
    assert split_sentences(text)[-1][2] == 3


def test_a_line_that_begins_with_a_dash_goes_on() -> None:
    wrapped = (
        "The brigade put out all of the fires that it found in the hills that night\n– twelve."
    )
    assert len(split_sentences(wrapped)) == 1
