"""Add, in a real browser: what is typed is judged at once."""

import pytest
from playwright.sync_api import Page, expect

from browser.test_add import Hand, page  # noqa: F401  (a fixture is used by its name)

pytestmark = pytest.mark.browser


def _stand_on_first_number(page: Page) -> None:  # noqa: F811
    table = page.get_by_test_id("stDataFrame").first
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 60, box["y"] + 52)
    steps = 3 if page.get_by_role("columnheader", name="Not in the text").count() else 2
    for _ in range(steps):
        page.keyboard.press("ArrowRight", delay=60)


def test_a_wrong_number_is_named_by_row_with_no_press(page: Page, desk) -> None:  # noqa: F811
    hand = Hand(page)
    hand.find("Natallya Eismont said that 4,777 migrants were in Belarus.", "2021-12-06")
    hand.name_report("Coast Post", "Wrong", "https://coast.example/wrong")
    page.keyboard.press("Tab")  # out of the last field
    expect(page.get_by_text("This stands in the way of saving")).to_have_count(0, timeout=30_000)
    _stand_on_first_number(page)
    page.keyboard.type("many", delay=60)
    page.keyboard.press("Enter", delay=60)
    expect(page.get_by_text("Row 1, value").first).to_be_visible(timeout=30_000)
