"""How numbers, quantities and dates are written for a reader."""

import pytest

from figuredesk.ledger import (
    Hedge,
    format_number,
    format_period,
    format_quantity,
    parse_period,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [(7000.0, "7,000"), (0, "0"), (186.25, "186.25"), (1234567.5, "1,234,567.5"), (-3.0, "-3")],
)
def test_numbers(value: float, text: str) -> None:
    assert format_number(value) == text


@pytest.mark.parametrize(
    ("hedge", "text"),
    [
        (Hedge.EXACT, "7,000"), (Hedge.ABOUT, "about 7,000"), (Hedge.NEARLY, "nearly 7,000"),
        (Hedge.AT_LEAST, "at least 7,000"), (Hedge.MORE_THAN, "more than 7,000"),
        (Hedge.AT_MOST, "at most 7,000"), (Hedge.LESS_THAN, "less than 7,000"),
    ],
)  # fmt: skip
def test_a_hedge_is_never_dropped(hedge: Hedge, text: str) -> None:
    assert format_quantity(7000, None, None, hedge) == text


def test_ranges_and_vague_quantities() -> None:
    assert format_quantity(None, 200, 500, Hedge.RANGE) == "200–500"
    assert (
        format_quantity(None, None, None, Hedge.VAGUE, "hundreds of them") == "“hundreds of them”"
    )
    assert format_quantity(None, None, None, Hedge.VAGUE) == "not stated"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2021", "2021"), ("2021-11", "November 2021"), ("2021-11-18", "18 November 2021"),
        ("2021-01/2021-11-18", "January 2021 to 18 November 2021"),
    ],
)  # fmt: skip
def test_dates_keep_their_precision(text: str, shown: str) -> None:
    assert format_period(parse_period(text)) == shown


def test_an_unstated_date_says_so() -> None:
    assert format_period(None) == "not stated"
