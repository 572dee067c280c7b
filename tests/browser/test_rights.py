"""Who can write where nobody signs in: the person at this machine, and nobody from elsewhere."""

import contextlib
import shutil
import socket
import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.running import FORMS, ROOT, Desk, running_desk, settle

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("local")
    shutil.copytree(ROOT / "data", home / "ledger")
    with running_desk(home / "ledger", home, HOME=str(home), FIGUREDESK_EDITOR="Ada L.") as desk:
        yield desk


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    context.set_default_timeout(45_000)
    expect.set_options(timeout=45_000)
    yield context.new_page()
    context.close()
    expect.set_options(timeout=5_000)


def _row(ledger: Path, number: int) -> list[str]:
    return (ledger / "figures.csv").read_text(encoding="utf-8").splitlines()[number].split(",")


def _open(page: Page, address: str, figure: str) -> None:
    page.goto(f"{address}/figure?id={figure}")
    expect(page.get_by_role("heading", name="Correct this figure")).to_be_visible(timeout=45_000)
    settle(page)  # a click while the page is drawn anew is lost


def _open_forms(page: Page, address: str, figure: str) -> None:
    """The figure's page with its forms unfolded, as an editor has them."""
    _open(page, address, figure)
    page.get_by_text(FORMS).click()
    settle(page)


def _leave_the_field(page: Page) -> None:
    """Leave a field before its button is pressed: its hint goes then, and the button moves."""
    page.keyboard.press("Tab")
    settle(page)


def test_the_person_at_the_machine_withdraws_a_figure(page: Page, desk: Desk) -> None:
    figure = _row(desk.ledger, 1)[0]
    _open_forms(page, desk.address, figure)
    expect(page.get_by_text("You are editing as Ada L.")).to_be_visible()
    page.get_by_role("tab", name="Withdraw").click()
    tab = page.get_by_role("tabpanel", name="Withdraw")
    tab.get_by_role("textbox", name="Why").fill("<b>said</b> twice, [see](http://x.example)")
    _leave_the_field(page)
    tab.get_by_role("button", name="Show the withdrawal").click()
    expect(page.get_by_text("status: checked → withdrawn")).to_be_visible()
    settle(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    reason = "<b>said</b> twice, [see](http://x.example)"
    expect(page.get_by_text("Withdrawn: do not print it.")).to_contain_text(reason)
    expect(page.get_by_text(reason).last).to_be_visible()
    history = (desk.ledger / "corrections.csv").read_text(encoding="utf-8").splitlines()
    assert f",Ada L.,{figure},status,checked,withdrawn,withdrawal," in history[-1]


@pytest.mark.parametrize(("row", "early"), [(5, True), (6, False)])
def test_what_somebody_else_changed_meanwhile_is_shown(
    page: Page, desk: Desk, row: int, early: bool
) -> None:
    path = desk.ledger / "figures.csv"
    figure = _row(desk.ledger, row)[0]

    def change_it() -> None:
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        lines[row] = lines[row].replace(",exact,", ",about,", 1)
        path.write_text("".join(lines), encoding="utf-8")

    _open_forms(page, desk.address, figure)
    page.get_by_role("textbox", name="Where in the report").fill("p. 12")
    page.get_by_role("textbox", name="Why").first.fill("found the page")
    if early:
        change_it()
    _leave_the_field(page)
    page.get_by_role("button", name="Show the change").click()
    expect(page.get_by_text("locator: (empty) → p. 12")).to_be_visible()
    if not early:
        change_it()
    theirs = path.read_bytes()
    settle(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("somebody changed this row while you worked on it")).to_be_visible()
    expect(page.get_by_text("you read “exact”, it now says “about”")).to_be_visible()
    assert path.read_bytes() == theirs
    # what was typed is still there, and can be saved on top of what they saved
    expect(page.get_by_role("textbox", name="Where in the report")).to_have_value("p. 12")
    expect(page.get_by_role("textbox", name="Why").first).to_have_value("found the page")
    _leave_the_field(page)
    page.get_by_role("button", name="Show the change").click()
    settle(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    assert ",about," in ",".join(_row(desk.ledger, row))
    assert ",p. 12," in ",".join(_row(desk.ledger, row))


def test_what_the_validator_refuses_is_said_and_not_saved(page: Page, desk: Desk) -> None:
    before = (desk.ledger / "figures.csv").read_bytes()
    _open_forms(page, desk.address, _row(desk.ledger, 7)[0])
    page.get_by_role("textbox", name="Describes").fill("last Tuesday")
    page.get_by_role("textbox", name="Why").first.fill("a slip")
    _leave_the_field(page)
    page.get_by_role("button", name="Show the change").click()
    settle(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Nothing was saved.")).to_be_visible()
    expect(page.get_by_text("as_of").first).to_be_visible()
    assert (desk.ledger / "figures.csv").read_bytes() == before


def test_served_to_others_it_is_for_reading(page: Page, tmp_path: Path, desk: Desk) -> None:
    home = tmp_path
    everywhere = "0.0.0.0"  # noqa: S104  serving everybody is what this test is about
    with running_desk(desk.ledger, home, "--host", everywhere, HOME=str(home)) as served:
        figure = _row(desk.ledger, 1)[0]
        _open(page, served.address, figure)
        expect(page.get_by_text("This copy is for reading.")).to_be_visible()
        expect(page.get_by_role("button", name="Show the change")).to_have_count(0)


class _Proxy(socketserver.ThreadingTCPServer):
    """A proxy on this machine that passes everything on and adds one header line."""

    daemon_threads = True

    def __init__(self, behind: int, added: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Pass)
        self.behind, self.added = behind, added
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Pass(socketserver.BaseRequestHandler):
    server: _Proxy

    def handle(self) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            more = self.request.recv(65536)
            if not more:
                return
            head += more
        request, rest = head.split(b"\r\n", 1)
        with socket.create_connection(("127.0.0.1", self.server.behind)) as app:
            app.sendall(request + b"\r\n" + self.server.added + rest)
            back = threading.Thread(target=_pump, args=(app, self.request), daemon=True)
            back.start()
            _pump(self.request, app)
            back.join()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize(
    ("added", "may_write"),
    [(b"", True), (b"Via: 1.1 cache\r\n", False), (b"X-Forwarded-Proto: https\r\n", False)],
    ids=["nothing", "Via", "X-Forwarded-Proto"],
)
def test_what_comes_through_a_proxy_is_not_this_machine(
    page: Page, desk: Desk, added: bytes, may_write: bool
) -> None:
    with _Proxy(urlsplit(desk.address).port or 80, added) as proxy:
        address = f"http://127.0.0.1:{proxy.server_address[1]}"
        _open(page, address, _row(desk.ledger, 1)[0])
        said = "You are editing as Ada L." if may_write else "This copy is for reading."
        expect(page.get_by_text(said)).to_be_visible()
        proxy.shutdown()
