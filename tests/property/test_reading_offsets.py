"""What holds of every text: spans slice, mentions stand apart, what we print we read."""

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from figuredesk.ledger import Hedge, format_quantity
from figuredesk.reading import Quantity, detect_language, find_quantities, split_sentences

LANGUAGES = ("en", "pl", "de", "ru", "xx")
# shreds that hold numbers, glued in any order with any Unicode between them
SHREDS = st.sampled_from(
    [
        "7,000", "3.5", "12.5k", "€50m", "US$3.5 bn", "-4", "½", "1/2", "1,234,567", "1 234", "٣٤٥",
        "１２３", "two thousand", "a few hundred", "tens of thousands", "half a million", "one",
        "to",
        "between", "and", "from", "about", "at least", "or so", "-plus", "%", "per cent", "km",
        "people", "of whom", "million", "тысяч", "около", "tys.", "zweitausend", "bis", "rund",
        "2,5 tys.", "2 тыс. 100", "kilkaset", "11:30", "2-1", "2021", "18 November", "aged", "-",
        "–", ",", ".", " ", "\n", "\n\n", "\u00a0", "\x00", "İ", "é", "\u0301", "👩‍👩‍👧",
        "שלום", "$",
        "1" * 40, "m", "B", "tenfold", "doubled", "times", "a", "the", "(", ")", "\x1e", "\ud800",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=120), st.lists(SHREDS, max_size=14).map(" ".join),
                  st.lists(SHREDS | st.text(max_size=3), max_size=14).map("".join))  # fmt: skip


def _check(text: str, language: str, found: list[Quantity]) -> None:
    sentences = split_sentences(text, language)
    end = 0
    for quantity in found:
        assert end <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end] == quantity.text
        end = quantity.end
        if quantity.hedge is Hedge.VAGUE:
            assert quantity.value is quantity.low is quantity.high is None
        elif quantity.hedge is Hedge.RANGE:
            assert quantity.value is None
            assert quantity.low is not None
            assert quantity.high is not None
            assert quantity.low <= quantity.high
        else:
            assert quantity.value is not None
            assert math.isfinite(quantity.value)
            assert quantity.low is quantity.high is None
        if quantity.counted is not None:
            assert quantity.counted_start is not None
            assert text[quantity.counted_start : quantity.counted_end] == quantity.counted
            assert quantity.counted
        assert quantity.paragraph >= 1
        assert sentences[quantity.sentence][2] == quantity.paragraph


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_spans_slice_and_stand_apart(text: str, language: str) -> None:
    _check(text, language, find_quantities(text, language))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_text_is_answered_in_its_own_language(text: str) -> None:
    _check(text, detect_language(text), find_quantities(text))


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(LANGUAGES))
def test_what_follows_a_blank_line_changes_nothing_before(
    before: str, after: str, language: str
) -> None:
    alone = find_quantities(before, language)
    both = find_quantities(f"{before}\n\n{after}", language)
    assert both[: len(alone)] == alone


NUMBERS = st.one_of(
    st.integers(min_value=0, max_value=999_999_999_999).map(float),
    st.integers(min_value=1, max_value=99_999_999).map(lambda n: n / 100),
).filter(lambda n: not (n < 10000 and 1500 <= n <= 2100))
SAID = [Hedge.ABOUT, Hedge.NEARLY, Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN]


@settings(max_examples=200, deadline=None)
@given(NUMBERS, st.sampled_from([Hedge.EXACT, *SAID]))
def test_a_number_that_we_print_is_read_again(value: float, hedge: Hedge) -> None:
    printed = format_quantity(value, None, None, hedge)
    (read,) = find_quantities(f"The agency counted {printed} people there.", "en")
    assert (read.text, read.hedge) == (printed, hedge)
    assert read.value == pytest.approx(value, rel=1e-9)
    assert read.counted == "people"


@settings(max_examples=200, deadline=None)
@given(NUMBERS, NUMBERS)
def test_a_range_that_we_print_is_read_again(one: float, other: float) -> None:
    low, high = sorted((one, other))
    if low == high:
        high += 1
    # "5–7,000" is how newspapers write 5,000 to 7,000, and is read so
    assume(high % 1000 or not low * 1000 < high <= low * 4000)
    printed = format_quantity(None, low, high, Hedge.RANGE)
    (read,) = find_quantities(f"The agency counted {printed} people there.", "en")
    assert (read.text, read.hedge) == (printed, Hedge.RANGE)
    assert read.low == pytest.approx(low)
    assert read.high == pytest.approx(high)
