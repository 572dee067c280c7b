"""The real server on a free port, and Chromium in front of it.

Where there is no Chromium, the tests are skipped and say so; FIGUREDESK_REQUIRE_BROWSER=1
makes that a failure, so that a machine that must run them cannot pass without.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@dataclass
class Desk:
    """A running app on a ledger of its own."""

    address: str
    ledger: Path
    log: Path


@dataclass
class Seen:
    """What a page asked for and complained of, watched from the outside."""

    hosts: set[str] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)


def free_port() -> int:
    """A port that nobody listens at."""
    with closing(socket.socket()) as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@contextmanager
def running_desk(ledger: Path, home: Path) -> Iterator[Desk]:
    """The app as a person starts it; its output is shown when it does not come up."""
    port = free_port()
    desk = Desk(f"http://localhost:{port}", ledger, home / "log.txt")
    code = "import sys; from figuredesk.cli import main; sys.exit(main())"
    options = ["serve", "--data", str(ledger), "--port", str(port), "--no-browser"]
    with desk.log.open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-c", code, *options], cwd=home, stdout=log, stderr=log,
            env={**os.environ, "PYTHONPATH": str(ROOT / "app")},
        )  # fmt: skip
        try:
            _wait_until_up(desk, server)
            yield desk
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait_until_up(desk: Desk, server: "subprocess.Popen[bytes]") -> None:
    give_up = time.monotonic() + 90
    while True:
        assert server.poll() is None and time.monotonic() < give_up, desk.log.read_text()
        try:
            with urllib.request.urlopen(f"{desk.address}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)


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


def settle(page: Page) -> None:
    """Wait until the app has drawn what it was asked for."""
    page.wait_for_function(
        "() => document.querySelector('[data-testid=stApp]')"
        "?.getAttribute('data-test-script-state') === 'notRunning'"
        " && !document.querySelector('[data-testid=stSkeleton]')"
    )
