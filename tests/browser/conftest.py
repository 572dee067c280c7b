"""The real server on a free port, and Chromium in front of it.

Where there is no Chromium, the tests are skipped and say so; FIGUREDESK_REQUIRE_BROWSER=1
makes that a failure, so that a machine that must run them cannot pass without.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from browser.running import ROOT, WIDE, Desk, Seen, running_desk

OPTIONS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all tests; contexts keep them apart."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        if os.environ.get("FIGUREDESK_REQUIRE_BROWSER"):
            pytest.fail("FIGUREDESK_REQUIRE_BROWSER is set, and there is no Chromium here")
        pytest.skip("there is no Chromium here: install Debian's chromium to run this")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(OPTIONS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The app on a copy of the shipped ledger."""
    home = tmp_path_factory.mktemp("desk")
    shutil.copytree(ROOT / "data", home / "ledger")
    with running_desk(home / "ledger", home) as desk:
        yield desk


@pytest.fixture
def seen() -> Seen:
    """What the pages of this test asked for."""
    return Seen()


@pytest.fixture
def open_page(chromium: Browser, desk: Desk, seen: Seen) -> Iterator[Callable[..., Page]]:
    """Open an address of the desk in a new browser: `open_page("/ledger", width=…, scheme=…)`."""
    contexts = []

    def open_it(path: str, *, viewport: dict[str, int] = WIDE, scheme: str = "light") -> Page:
        context = chromium.new_context(viewport=viewport, color_scheme=scheme)
        context.set_default_timeout(45_000)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: seen.hosts.add(urlsplit(request.url).netloc))
        page.on("console", lambda said: _note_refusal(seen, said.text))
        page.goto(desk.address + path)
        page.locator("h1").first.wait_for()
        return page

    yield open_it
    for context in contexts:
        context.close()


def _note_refusal(seen: Seen, text: str) -> None:
    if "Content Security Policy" in text or "Content-Security-Policy" in text:
        seen.refused.append(text)
