"""Signing in, in a real browser, at a real small OpenID provider: who can write and who cannot."""

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from browser.running import FORMS, ROOT, free_port, running_desk
from fixtures.provider import CLIENT_ID, CLIENT_SECRET, PEOPLE, Provider, running_provider

pytestmark = pytest.mark.browser
SECRETS = """
FIGUREDESK_EDITORS = "{editor}"

[auth]
redirect_uri = "http://localhost:{{port}}/oauth2callback"
cookie_secret = "a long secret that only this test knows"
client_id = "{client}"
client_secret = "{secret}"
server_metadata_url = "{issuer}/.well-known/openid-configuration"
"""


@dataclass
class SignInDesk:
    """The app, served with sign-in set up, on a ledger of its own."""

    address: str
    ledger: Path
    provider: Provider
    figure: str

    def corrections(self) -> list[str]:
        """The rows of `corrections.csv`."""
        return (self.ledger / "corrections.csv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInDesk]:
    home = tmp_path_factory.mktemp("home")
    ledger = home / "ledger"
    shutil.copytree(ROOT / "data", ledger)
    (home / ".streamlit").mkdir()
    with running_provider(free_port()) as provider:
        secrets = SECRETS.format(
            editor=PEOPLE["editor"],
            client=CLIENT_ID,
            secret=CLIENT_SECRET,
            issuer=provider.issuer,
        )
        (home / ".streamlit" / "secrets.toml").write_text(secrets)
        figure = (ledger / "figures.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[0]
        with running_desk(ledger, home, HOME=str(home)) as found:
            yield SignInDesk(found.address, ledger, provider, figure)


@pytest.fixture
def page(chromium: Browser, desk: SignInDesk) -> Iterator[Page]:
    desk.provider.fault = ""
    context = chromium.new_context()
    context.set_default_timeout(45_000)
    expect.set_options(timeout=45_000)
    yield context.new_page()
    context.close()
    expect.set_options(timeout=5_000)


def _sign_in(page: Page, desk: SignInDesk, who: str) -> None:
    page.goto(desk.address)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name=who).click()
    page.wait_for_url(f"{desk.address}/**")


def _open_figure(page: Page, desk: SignInDesk) -> None:
    page.goto(f"{desk.address}/figure?id={desk.figure}")
    expect(page.get_by_role("heading", name="Correct this figure")).to_be_visible(timeout=45_000)


def _propose_note(page: Page, note: str) -> None:
    page.get_by_text(FORMS).click()
    page.get_by_role("textbox", name="Note").fill(note)
    page.get_by_role("textbox", name="Why").first.fill("a test of the desk")
    page.get_by_role("button", name="Show the change").click()
    expect(page.get_by_text("This will be saved, with your name")).to_be_visible()
    expect(page.get_by_text(note)).to_be_visible()
    expect(page.get_by_role("button", name="Save")).to_be_visible()


def _expect_reader(page: Page, desk: SignInDesk) -> None:
    _open_figure(page, desk)
    expect(page.get_by_text("sign in at the top of the page")).to_be_visible()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    expect(page.get_by_role("button", name="Show the change")).to_have_count(0)


def test_an_editor_signs_in_corrects_and_undoes(page: Page, desk: SignInDesk) -> None:
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


def test_a_stranger_signs_in_and_stays_a_reader(page: Page, desk: SignInDesk) -> None:
    _sign_in(page, desk, "stranger")
    expect(page.get_by_text(f"Reading as {PEOPLE['stranger']}")).to_be_visible()
    _expect_reader(page, desk)


def test_nobody_writes_without_signing_in_not_even_on_this_machine(
    page: Page, desk: SignInDesk
) -> None:
    _expect_reader(page, desk)


def test_signing_out_ends_it(page: Page, desk: SignInDesk) -> None:
    _sign_in(page, desk, "editor")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    _expect_reader(page, desk)


@pytest.mark.parametrize("secret", ["another secret, as long as the real one", ""])
def test_a_forged_session_is_a_readers(page: Page, desk: SignInDesk, secret: str) -> None:
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
def test_a_token_that_proves_nothing_is_a_readers(page: Page, desk: SignInDesk, fault: str) -> None:
    desk.provider.fault = fault
    _sign_in(page, desk, "editor")
    _expect_reader(page, desk)


def test_a_session_that_ran_out_cannot_save_what_it_began(page: Page, desk: SignInDesk) -> None:
    desk.provider.fault = "expires soon"
    before = (desk.ledger / "figures.csv").read_bytes()
    _sign_in(page, desk, "editor")
    _open_figure(page, desk)
    _propose_note(page, "Too late.")
    assert not desk.provider.has_expired(), "it ran out before the change was proposed"
    while not desk.provider.has_expired():
        page.wait_for_timeout(100)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Nothing was saved")).to_be_visible()
    assert (desk.ledger / "figures.csv").read_bytes() == before
    _expect_reader(page, desk)
