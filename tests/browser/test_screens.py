"""Every screen in a real browser: it can be read, reached, linked and gone back from."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.running import PHONE, WIDE, Desk, Seen, settle

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
EISMONT = "2021-11-18-in-country-eismont"
SCREENS = (
    "/", "/?q=7000", "/charts", "/ledger", "/ledger?view=list&q=eismont", f"/figure?id={EISMONT}",
    "/reports", "/reports?id=rferl-31567648", "/about", "/problems", "/add",
    "/charts?chart=who", "/charts?chart=parts", "/charts?chart=where",
    "/charts?measure=crossing-attempts&scale=log", "/charts?place=belarus",
    "/figure?id=no-such-figure", "/ledger?q=zeppelin",
)  # fmt: skip
LOOKS = [(WIDE, "light"), (PHONE, "light"), (WIDE, "dark"), (PHONE, "dark")]


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS)
def test_no_serious_finding_no_other_host_and_nothing_cut_off(
    open_page: Open, seen: Seen, desk: Desk, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page("/about", viewport=viewport, scheme=scheme)
    for path in SCREENS:
        page.goto(desk.address + path)
        page.locator("h1").first.wait_for()
        settle(page)
        scan = Axe().run(page).response
        findings = [
            (found["id"], found["impact"], [node["html"][:200] for node in found["nodes"]][:3])
            for found in scan["violations"]
            if found["impact"] in ("serious", "critical")
        ]
        assert "color-contrast" in {rule["id"] for rule in scan["passes"]}, path
        assert not findings, path
        assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), path
        expect(page.locator(".stException")).to_have_count(0)
    assert seen.hosts - {""} == {desk.address.removeprefix("http://")}
    assert not seen.refused


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS)
def test_an_answer_has_no_finding_and_nothing_of_a_tip_is_cut_off(
    open_page: Open, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page("/?date=2021-11-18", viewport=viewport, scheme=scheme)
    page.get_by_label("Paste a number").fill(
        "A crowd of 2,000 stood at the border, about 7,000 were in Belarus, and 300 to 400 "
        "slept in a hall; others spoke of 12,000 to 15,000 people in all, or of 41,000 loaves."
    )
    page.get_by_label("Paste a number").blur()
    page.locator(".card").first.wait_for()
    settle(page)
    assert not Axe().run(page).response["violations"]
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    for mark in page.locator(".mark").all():
        mark.focus()
        box = mark.locator(".tip").bounding_box()
        assert box is not None
        assert box["x"] >= 0 and box["x"] + box["width"] <= viewport["width"]


def test_a_link_shows_a_colleague_the_same(open_page: Open) -> None:
    mine = open_page("/ledger")
    settle(mine)
    box = mine.get_by_label("Search the ledger")
    box.fill("żaryn")
    box.press("Enter")
    expect(mine.get_by_text("of 372 figures")).to_have_text("5 of 372 figures")
    path = mine.url.split("/", 3)[3]
    theirs = open_page(f"/{path}")
    expect(theirs.get_by_text("of 372 figures")).to_have_text("5 of 372 figures")
    expect(theirs.get_by_label("Search the ledger")).to_have_value("żaryn")


def test_back_and_forward_keep_the_search(open_page: Open) -> None:
    page = open_page("/ledger?view=list")
    settle(page)
    box = page.get_by_label("Search the ledger")
    box.fill("eismont")
    box.press("Enter")
    count = page.get_by_text("of 372 figures")
    expect(count).not_to_have_text("372 of 372 figures")
    narrowed = count.inner_text()
    page.get_by_role("link", name="about 7,000").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("about 7,000")
    page.go_back()
    expect(count).to_have_text(narrowed)
    expect(box).to_have_value("eismont")
    page.go_back()
    expect(count).to_have_text("372 of 372 figures")
    expect(box).to_have_value("")
    page.go_forward()
    expect(count).to_have_text(narrowed)


def test_who_said_7000_and_who_disagrees_takes_two_steps_by_keyboard(open_page: Open) -> None:
    page = open_page("/ledger?view=list")
    settle(page)
    box = page.get_by_label("Search the ledger")
    _tab_to(page, "Search the ledger")
    expect(box).to_be_focused()
    page.keyboard.type("7,000 eismont")
    page.keyboard.press("Enter")
    link = page.get_by_role("link", name="about 7,000").first
    expect(link).to_be_visible()
    settle(page)
    for _ in range(60):
        page.keyboard.press("Tab")
        if "about 7,000" in page.evaluate("document.activeElement.innerText || ''"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("about 7,000")
    expect(page.get_by_role("link", name="more than 20,000").first).to_be_visible()


def _tab_to(page: Page, label: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('aria-label')") == label:
            return


def test_a_chosen_row_opens_its_figure_and_back_comes_back(open_page: Open) -> None:
    page = open_page("/ledger?q=eismont")
    table = page.get_by_test_id("stDataFrame")
    table.wait_for()
    settle(page)
    table.click(position={"x": 16, "y": 52})
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Ledger")
    assert "/figure?id=" in page.url
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ledger")
    expect(page.get_by_label("Search the ledger")).to_have_value("eismont")


def test_the_masthead_can_be_skipped(open_page: Open) -> None:
    page = open_page("/about")
    settle(page)
    skip = page.get_by_text("Skip to the content")
    skip.focus()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_the_navigation_leads_to_every_screen(open_page: Open) -> None:
    page = open_page("/", viewport=PHONE)
    for name, title in (("Ledger", "Ledger"), ("Reports", "Reports"), ("About", "About this desk")):
        page.get_by_role("link", name=name, exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_the_page_has_a_language_and_a_title(open_page: Open) -> None:
    page = open_page(f"/figure?id={EISMONT}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page).to_have_title("about 7,000 · Migrants in Belarus · Figure Desk")


def test_an_edit_on_the_disk_shows_with_a_banner_when_it_is_wrong(
    open_page: Open, desk: Desk
) -> None:
    page = open_page("/reports")
    path = desk.ledger / "figures.csv"
    before = path.read_text(encoding="utf-8")
    try:
        lines = before.splitlines(keepends=True)
        lines[3] = lines[3].replace(",exact,", ",surely,")
        path.write_text("".join(lines), encoding="utf-8")
        page.get_by_role("link", name="Ledger", exact=True).first.click()
        expect(page.get_by_text("1 problem in the ledger: 1 row is not shown")).to_be_visible()
        page.get_by_role("link", name="See the list").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Problems in the ledger")
        expect(page.get_by_role("cell", name="surely", exact=True)).to_be_visible()
    finally:
        path.write_text(before, encoding="utf-8")
    page.get_by_role("link", name="Ledger", exact=True).first.click()
    expect(page.get_by_text("of 372 figures")).to_be_visible()
    expect(page.get_by_role("link", name="See the list")).to_have_count(0)


@pytest.mark.parametrize(
    ("viewport", "drawn"),
    [(PHONE, "narrow"), ({"width": 768, "height": 900}, "medium"), (WIDE, "broad")],
)
def test_names_stand_beside_marks_on_a_page_of_any_width(
    open_page: Open, viewport: dict[str, int], drawn: str
) -> None:
    page = open_page("/charts", viewport=viewport)
    names = page.locator(f".st-key-fd-chart-drawn-{drawn} .textpoint text")
    names.first.wait_for()
    settle(page)
    boxes = [name.bounding_box() for name in names.all()]
    assert len(boxes) > 8
    for box in boxes:
        assert box is not None
        assert box["x"] >= 0 and box["x"] + box["width"] <= viewport["width"]


def test_a_screen_reader_is_told_the_navigation_and_where_it_is(open_page: Open) -> None:
    page = open_page("/charts")
    screens = page.get_by_role("navigation", name="Screens")
    expect(screens.get_by_role("link")).to_have_count(6)
    expect(screens.locator("[aria-current=page]")).to_have_text("Charts")
    screens.get_by_role("link", name="Ledger").click()
    expect(screens.locator("[aria-current=page]")).to_have_text("Ledger")
