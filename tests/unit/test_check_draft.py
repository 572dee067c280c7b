"""How much of a draft is checked at once."""

from ui.check_draft import MAX_NUMBERS, first_part


def test_a_draft_is_checked_whole() -> None:
    text = "About 7,000 people. " * MAX_NUMBERS
    assert first_part(text) == text
    assert first_part("") == ""


def test_an_endless_list_is_cut_before_a_number_never_inside_of_one() -> None:
    text = "7,000 people; " * (MAX_NUMBERS + 5)
    part = first_part(text)
    assert part == "7,000 people; " * MAX_NUMBERS
