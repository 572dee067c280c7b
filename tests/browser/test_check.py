"""Check in a real browser: paste, read the marks and cards, copy, move about, come back."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.running import PHONE, ROOT, WIDE, Desk, Seen, settle

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
BOX = "Paste a number, a sentence or a whole draft"
DRAFT = (
    "About 7,000 migrants are in Belarus and 2,000 of them wait near the border, Natallya "
    "Eismont, spokeswoman for Alyaksandr Lukashenka, said on Thursday.\n\n"
    "A bakery in the town sold 41,000 <img src=x onerror=\"document.title='run'\"> rolls."
)


def _check(page: Page, draft: str = DRAFT) -> None:
    page.get_by_label(BOX).fill(draft)
    page.get_by_label(BOX).blur()
    page.locator(".card").first.wait_for()
    settle(page)


def test_a_draft_gets_marks_cards_and_totals(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page)
    expect(page.locator(".totals")).to_contain_text("3 numbers")
    expect(page.locator(".mark")).to_have_count(3)
    expect(page.locator(".draft")).to_contain_text("<img src=x")
    first = page.locator("#card-1")
    expect(first).to_contain_text("In the ledger, but")
    expect(first).to_contain_text("Kurdistan Regional Government")
    assert "secret" not in page.url and "7,000" not in page.url
    assert page.title() != "run"


def test_a_mark_leads_to_its_card_by_mouse_and_by_keyboard(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page)
    page.locator("#mark-3").click()
    expect(page.locator("#card-3")).to_be_focused()
    page.locator("#mark-2").focus()
    expect(page.locator("#mark-2 .tip")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#mark-2 .tip")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.locator("#card-2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#mark-2")).to_be_focused()


def test_the_draft_follows_the_card_that_is_read(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page, f"{DRAFT}\n\n{'The night was long. ' * 90}\n\nThe cook made 12 soups.")
    expect(page.locator("#mark-4")).not_to_be_in_viewport()
    page.locator("#card-4").evaluate("card => card.scrollIntoView({block: 'center'})")
    expect(page.locator(".mark.current")).to_have_id("mark-4")
    expect(page.locator("#mark-4")).to_be_in_viewport()


def test_a_total_shows_its_cards_alone_and_all_again(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page)
    lacking = page.locator("button.count.not-in-ledger")
    lacking.click()
    expect(lacking).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".card:visible")).to_have_count(1)
    page.locator(".card:visible .back").click()
    expect(page.locator(".card:visible")).to_have_count(1)
    lacking.click()
    expect(page.locator(".card:visible")).to_have_count(3)
    lacking.click()
    page.locator("#mark-1").click()
    expect(page.locator("#card-1")).to_be_visible()
    expect(lacking).to_have_attribute("aria-pressed", "false")


def test_the_sentence_is_copied(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _check(page)
    page.locator("#card-1 button.copy").click()
    expect(page.locator("#card-1 button.copy")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("About 7,000 migrants were in Belarus")


def test_editing_the_draft_checks_it_again(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page)
    page.get_by_label(BOX).fill("There were 12 of us.")
    expect(page.locator(".totals")).to_contain_text("1 number")
    expect(page.locator(".mark")).to_have_count(1)


def test_a_figure_opens_and_back_finds_the_draft_again(open_page: Open) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page)
    page.locator("#card-1 .said").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("about 7,000")
    page.go_back()
    expect(page.locator(".mark")).to_have_count(3)
    expect(page.get_by_label(BOX)).to_have_value(DRAFT)


def test_the_note_can_be_kept(open_page: Open, tmp_path: Path) -> None:
    page = open_page("/?date=2021-11-18")
    _check(page)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the note (HTML)").click()
    note = tmp_path / "note.html"
    waiting.value.save_as(note)
    text = note.read_text(encoding="utf-8")
    assert "About 7,000" in text and "<img" not in text


def test_a_file_is_checked_in_place_of_a_pasted_draft(open_page: Open, tmp_path: Path) -> None:
    page = open_page("/?date=2021-11-18")
    draft = tmp_path / "draft.html"
    draft.write_text(
        "<html><body><article><h1>A draft</h1><p>Some 41,000 rolls were sold in the town, the "
        "bakers said, and nobody was there to count them.</p></article></body></html>",
        encoding="utf-8",
    )
    page.get_by_role("button", name="Check a file").click()
    page.locator("input[type=file]").set_input_files(draft)
    expect(page.locator(".mark")).to_contain_text("41,000")
    expect(page.locator("input[type=file]")).to_be_hidden()  # the panel has shut
    settle(page)
    page.get_by_role("button", name="Check a file").click()
    page.locator("input[type=file]").set_input_files(
        {"name": "next.txt", "mimeType": "text/plain", "buffer": b"They sold 52,000 rolls."}
    )
    expect(page.locator(".mark")).to_contain_text("52,000")


@pytest.mark.parametrize(("viewport", "scheme"), [(WIDE, "light"), (PHONE, "dark")])
def test_no_serious_finding_and_nothing_cut_off(
    open_page: Open, seen: Seen, desk: Desk, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page("/?date=2021-11-18", viewport=viewport, scheme=scheme)
    _check(page)
    findings = [
        (found["id"], [node["html"][:200] for node in found["nodes"]][:3])
        for found in Axe().run(page).response["violations"]
        if found["impact"] in ("serious", "critical")
    ]
    assert not findings
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    assert seen.hosts - {""} == {desk.address.removeprefix("http://")}  # "": data and blobs
    assert not seen.refused


def test_the_picture_of_the_readme_is_of_the_real_screen(open_page: Open, tmp_path: Path) -> None:
    """Kept as .readme/check.png when FIGUREDESK_PICTURES is set; never of a dead screen."""
    page = open_page("/")
    page.get_by_role("button", name="a lead").click()
    expect(page.locator(".card")).to_have_count(3)
    settle(page)
    keep = bool(os.environ.get("FIGUREDESK_PICTURES"))
    picture = (ROOT / ".readme" if keep else tmp_path) / "check.png"
    picture.parent.mkdir(exist_ok=True)
    page.screenshot(path=picture)
    assert picture.stat().st_size > 20_000
    assert (ROOT / ".readme" / "check.png").exists(), "set FIGUREDESK_PICTURES=1 to make it"
