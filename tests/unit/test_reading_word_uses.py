"""The bits by which a sentence's words are passed over: each reader is shown its own words."""

from figuredesk.reading.context.index import index_ledger
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.word import BESIDE, DATES, FORMS, NAMES, NOWADAYS, bits_of

TEXT = "By now 40 boats have left, and 12 of them are there until today."


def read(text: str) -> Sentence:
    return Sentence(text, index_ledger(None, "en").table, 0, (0, len(text), 1), ())


def shown(sentence: Sentence, use: int) -> list[str]:
    return [word.raw for _, word in sentence.looked_at(use)]


def test_a_reader_is_shown_its_words_where_they_stand() -> None:
    sentence = read(TEXT)
    assert shown(sentence, FORMS) == ["have", "are"]
    assert shown(sentence, NOWADAYS) == ["now", "today"]
    assert all(sentence.words[at] is word for at, word in sentence.looked_at(FORMS))


def test_a_word_that_only_a_phrase_makes_a_date_is_none_without_it() -> None:
    assert shown(read("They were told to stay."), DATES) == []
    assert "by" in [raw.lower() for raw in shown(read("By then 40 had left."), DATES)]


def test_a_sentence_without_words_of_a_reader_says_so_in_its_bits() -> None:
    sentence = read("They sang.")
    assert not sentence.uses & (FORMS | DATES)
    assert sentence.looked_at(FORMS) == ()


def test_bits_are_those_that_words_are_looked_up_by() -> None:
    assert bits_of(NAMES | DATES | BESIDE) == (NAMES, DATES)
    assert bits_of(0) == ()
