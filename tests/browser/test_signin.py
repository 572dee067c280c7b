"""Signing in, in a real browser, at a real small OpenID provider: who can write and who cannot."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from fixtures.provider import CLIENT_ID, CLIENT_SECRET, PEOPLE, Provider, running_provider

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = "/usr/bin/chromium"
CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SECRETS = """
FIGUREDESK_EDITORS = "{editor}"

[auth]
redirect_uri = "{app}/oauth2callback"
cookie_secret = "a long secret that only this test knows"
client_id = "{client}"
client_secret = "{secret}"
server_metadata_url = "{issuer}/.well-known/openid-configuration"
"""


def _free_port() -> int:
    with closing(socket.socket()) as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


class Desk:
    """The app, served with sign-in set up, on a ledger of its own."""

    def __init__(self, address: str, ledger: Path, provider: Provider) -> None:
        self.address, self.ledger, self.provider = address, ledger, provider
        self.figure = _first_id(ledger)

    def corrections(self) -> list[str]:
        """The rows of `corrections.csv`."""
        return (self.ledger / "corrections.csv").read_text(encoding="utf-8").splitlines()[1:]


def _first_id(ledger: Path) -> str:
    text = (ledger / "figures.csv").read_text(encoding="utf-8")
    return text.splitlines()[1].split(",")[0]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(ROOT / "data", home / "ledger")
    app_port, provider_port = _free_port(), _free_port()
    address = f"http://localhost:{app_port}"
    with running_provider(provider_port) as provider:
        (home / ".streamlit").mkdir()
        (home / ".streamlit" / "secrets.toml").write_text(
            SECRETS.format(
                editor=PEOPLE["editor"],
                app=address,
                client=CLIENT_ID,
                secret=CLIENT_SECRET,
                issuer=provider.issuer,
            )
        )
        code = "import sys; from figuredesk.cli import main; sys.exit(main())"
        options = ["--data", str(home / "ledger"), "--port", str(app_port), "--no-browser"]
        log = (home / "log").open("w+b")
        server = subprocess.Popen(
            [sys.executable, "-c", code, "serve", *options],
            cwd=home,
            env={**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT / "app")},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_up(address, server, home / "log")
            yield Desk(address, home / "ledger", provider)
        finally:
            server.terminate()
            server.wait(timeout=20)
            log.close()


def _wait_until_up(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    give_up = time.monotonic() + 60
    while True:
        assert server.poll() is None and time.monotonic() < give_up, log.read_text()
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        pytest.skip("there is no Chromium here")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=CHROMIUM_OPTIONS,
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, desk: Desk) -> Iterator[Page]:
    desk.provider.fault = ""
    context = browser.new_context()
    context.set_default_timeout(30_000)
    expect.set_options(timeout=30_000)
    yield context.new_page()
    context.close()


def _sign_in(page: Page, desk: Desk, who: str) -> None:
    page.goto(desk.address)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name=who).click()
    page.wait_for_url(f"{desk.address}/**")


def _open_figure(page: Page, desk: Desk) -> None:
    page.goto(f"{desk.address}/figure?id={desk.figure}")
    expect(page.get_by_role("heading", name="Correct this figure")).to_be_visible()


def _propose_note(page: Page, note: str) -> None:
    page.get_by_role("textbox", name="Note").fill(note)
    page.get_by_role("textbox", name="Why").first.fill("a test of the desk")
    page.get_by_role("button", name="Show the change").click()
    expect(page.get_by_text(note)).to_be_visible()


def _expect_reader(page: Page, desk: Desk) -> None:
    _open_figure(page, desk)
    expect(page.get_by_text("sign in at the top of the page")).to_be_visible()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    expect(page.get_by_role("button", name="Show the change")).to_have_count(0)


def test_an_editor_signs_in_corrects_and_undoes(page: Page, desk: Desk) -> None:
    before = (desk.ledger / "figures.csv").read_bytes()
    rows = len(desk.corrections())
    _sign_in(page, desk, "editor")
    expect(page.get_by_text(f"Editing as {PEOPLE['editor']}")).to_be_visible()
    _open_figure(page, desk)
    _propose_note(page, "A note by the editor, in the browser.")
    assert (desk.ledger / "figures.csv").read_bytes() == before
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    found = desk.corrections()[rows:]
    assert any("A note by the editor, in the browser." in row for row in found)
    assert all(f",{PEOPLE['editor']},{desk.figure}," in row for row in found)
    page.get_by_role("button", name="Undo what you just saved").click()
    expect(page.get_by_text("Undone.")).to_be_visible()
    assert (desk.ledger / "figures.csv").read_bytes() == before
    assert len(desk.corrections()) == rows + 2 * len(found)


def test_a_stranger_signs_in_and_stays_a_reader(page: Page, desk: Desk) -> None:
    _sign_in(page, desk, "stranger")
    expect(page.get_by_text(f"Reading as {PEOPLE['stranger']}")).to_be_visible()
    _expect_reader(page, desk)


def test_nobody_writes_without_signing_in_not_even_on_this_machine(page: Page, desk: Desk) -> None:
    _expect_reader(page, desk)


def test_signing_out_ends_it(page: Page, desk: Desk) -> None:
    _sign_in(page, desk, "editor")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    _expect_reader(page, desk)


@pytest.mark.parametrize("secret", ["another secret, as long as the real one", ""])
def test_a_forged_session_is_a_readers(page: Page, desk: Desk, secret: str) -> None:
    claims = {
        "email": PEOPLE["editor"],
        "email_verified": True,
        "exp": time.time() + 3600,
        "is_logged_in": True,
        "origin": desk.address,
        "provider": "default",
    }
    forged = create_signed_value(secret, "_streamlit_user", json.dumps(claims)).decode()
    page.context.add_cookies([{"name": "_streamlit_user", "value": forged, "url": desk.address}])
    _expect_reader(page, desk)


@pytest.mark.parametrize("fault", ["signed by another key", "unverified"])
def test_a_token_that_proves_nothing_is_a_readers(page: Page, desk: Desk, fault: str) -> None:
    desk.provider.fault = fault
    _sign_in(page, desk, "editor")
    _expect_reader(page, desk)


def test_a_session_that_ran_out_cannot_save_what_it_began(page: Page, desk: Desk) -> None:
    desk.provider.fault = "expires soon"
    before = (desk.ledger / "figures.csv").read_bytes()
    _sign_in(page, desk, "editor")
    _open_figure(page, desk)
    _propose_note(page, "Too late.")
    while not desk.provider.has_expired():
        page.wait_for_timeout(100)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Nothing was saved")).to_be_visible()
    assert (desk.ledger / "figures.csv").read_bytes() == before
    _expect_reader(page, desk)
