"""Add, in a real browser: a report on another subject, from paste to saved rows.

The ledger is a small one of hospitals. What it lacks (a clinic, its director, a measure and
the report itself) is made on the way, and what it has from another outlet is carried too.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.running import ROOT, Desk, running_desk, settle
from browser.test_add import Hand

pytestmark = pytest.mark.browser

HOSPITALS = """About 9,400 patients are waiting for an operation in Northvale, the Ministry of
Health said on March 12.

Peter Amsel, the director of Larchmont Hospital, said that 610 staffed beds were in use at
Larchmont Hospital, and that 45 operations were cancelled there last week.

At Eastgate Hospital 38 operations were cancelled, according to the Ministry of Health.

Dora Kessel of the Nurses' Union said that 1,240 nursing posts stood empty in Northvale.
More than 200 patients were moved from Eastgate Hospital, she said.

The Patients' League said that nearly 6,000 patients in Northvale were waiting for an operation.

The ministry wants to recruit 750 nurses from abroad, the Ministry of Health said.

At least 12 patients were moved from Larchmont Hospital by ambulance, Peter Amsel said.

Irma Voss, who runs a private clinic in Westmoor, said that 64 beds were in use there."""


@pytest.fixture(scope="module")
def hospitals(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("hospitals")
    copytree(ROOT / "tests" / "fixtures" / "proposals" / "hospitals", home / "ledger")
    with running_desk(home / "ledger", home) as desk:
        yield desk


@pytest.fixture
def page(chromium: Browser, hospitals: Desk) -> Iterator[Page]:
    page = chromium.new_page(viewport={"width": 1280, "height": 1000})
    page.set_default_timeout(45_000)
    page.goto(f"{hospitals.address}/add")
    expect(page.get_by_role("heading", name="Add a report")).to_be_visible(timeout=60_000)
    yield page
    page.close()


def _rows(ledger: Path, table: str) -> dict[str, dict[str, str]]:
    with (ledger / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def _opened(page: Page, row: int) -> None:
    """Wait until the form of this row stands there, and no other."""
    forms = page.get_by_role("heading", name="Change row")
    expect(forms).to_have_text([f"Change row {row}"])


def _where(hand: Hand, row: int, place: str) -> None:
    hand.press(f"Change row {row}")
    _opened(hand.page, row)
    hand.choose("Where", place)
    expect(hand.page.locator(f".st-key-fd-proposed-head-{row}").get_by_text(place)).to_be_visible()


def test_a_report_on_another_subject_goes_from_paste_to_saved_rows(
    page: Page, hospitals: Desk
) -> None:
    known = set(_rows(hospitals.ledger, "figures"))
    hand = Hand(page)
    hand.find(HOSPITALS, "2031-03-13")
    hand.name_report("Northvale Herald", "A week of strike", "https://herald.example/week")
    _where(hand, 6, "Eastgate Hospital")
    _where(hand, 8, "Northvale")
    _where(hand, 9, "Larchmont Hospital")
    _where(hand, 10, "Westmoor clinic")  # which the ledger does not have
    hand.choose("What is counted", "Beds in private clinics")
    hand.type("Unit", "beds")
    hand.type("In one sentence: what is in, and what is not", "Staffed beds, private clinics.")
    hand.choose("Side", "Hospitals")
    made = page.locator("[class*='st-key-fd-made-measures']")
    made.get_by_role("combobox", name="Kind").click()
    page.keyboard.type("stock", delay=60)
    page.keyboard.press("Enter")
    hand.count += 2
    hand.save()
    assert hand.count <= 30

    figures = _rows(hospitals.ledger, "figures")
    reports = _rows(hospitals.ledger, "reports")
    report = next(row for row in reports.values() if row["outlet"] == "Northvale Herald")
    assert report["published"] == "2031-03-13"
    added = {row["value"]: row for key, row in figures.items() if key not in known}
    assert sorted(added, key=int) == ["12", "38", "45", "64", "200", "610", "750", "1240", "6000"]
    assert {row["report"] for row in added.values()} == {report["id"]}
    assert figures["f6"]["also_in"] == report["id"]  # about 9,400, which another outlet had
    assert (added["45"]["as_of"], added["45"]["claimant"]) == (
        "2031-03-03/2031-03-09",
        "peter-amsel",
    )
    clinic = added["64"]
    voss = _rows(hospitals.ledger, "claimants")[clinic["claimant"]]
    assert (voss["name"], voss["side"]) == ("Irma Voss", "Hospitals")
    measure = _rows(hospitals.ledger, "measures")[clinic["measure"]]
    assert (measure["label"], measure["unit"], measure["kind"]) == (
        "Beds in private clinics", "beds", "stock",
    )  # fmt: skip
    assert _rows(hospitals.ledger, "places")[clinic["place"]]["label"] == "Westmoor clinic"


def test_quick_changes_are_neither_lost_nor_doubled_and_survive_a_reload(
    page: Page, hospitals: Desk
) -> None:
    """As fast as hands are: the last field is left by the press of the next button."""
    hand = Hand(page)
    hand.find(HOSPITALS, "2031-03-14")
    hand.press("Change row 2")
    _opened(page, 2)
    hand.type("Number", "621")
    hand.press("Next row")
    _opened(page, 3)
    hand.type("Note", "Told by phone")
    hand.press("Next row")
    _opened(page, 4)
    hand.type("Found at", "page 3")
    page.keyboard.press("Tab")
    expect(page.get_by_role("textbox", name="Found at", exact=True)).not_to_be_focused()
    settle(page)
    page.reload()
    found = page.get_by_role("textbox", name="Found at", exact=True)
    expect(found).to_have_value("page 3", timeout=60_000)
    hand.press("Row before")
    _opened(page, 3)
    expect(page.get_by_role("textbox", name="Note", exact=True)).to_have_value("Told by phone")
    hand.press("Row before")
    _opened(page, 2)
    expect(page.get_by_role("textbox", name="Number", exact=True)).to_have_value("621")


def test_a_field_is_judged_while_it_is_typed(page: Page) -> None:
    hand = Hand(page)
    hand.find("Dora Kessel said that 1,111 nursing posts stood empty in Northvale.", "2031-03-15")
    hand.press("Change row 1")
    _opened(page, 1)
    number = page.get_by_role("textbox", name="Number", exact=True)
    number.click()
    page.keyboard.type(" beds", delay=40)  # and the field is not left
    expect(page.get_by_role("status").filter(has_text="is no number")).to_be_visible(timeout=30_000)
    expect(number).to_be_focused()
    for _ in " beds":
        page.keyboard.press("Backspace")
    expect(page.get_by_role("status").filter(has_text="is no number")).to_have_count(
        0, timeout=30_000
    )
