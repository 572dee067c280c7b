"""Add, in a real browser: every kind of document read, and every unfit link refused in words."""

import os
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copytree

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.running import ROOT, Desk, running_desk
from browser.test_add import Hand
from fixtures.documents.make_documents import ARTICLE, make_docx, make_pdf, paragraph

pytestmark = pytest.mark.browser

SENTENCE = "Poland said that about 1,730 migrants crossed from Belarus."
HIDDEN = "ui-test-secret-8,881-people"
# The app as it is, but for one address and port of this machine, taken for the public web.
PUBLIC_SITE = """
import os
from figuredesk.reading import documents
documents.fetch_link.__kwdefaults__["policy"] = documents.LinkPolicy(
    address_allowed=lambda a: documents.is_public_address(a) or str(a) == "127.0.0.1",
    ports=frozenset({80, 443, int(os.environ["PUBLIC_PORT"])}),
)
"""


class _Site(BaseHTTPRequestHandler):
    """An article, and addresses that send the reader on to where they should not go."""

    def do_GET(self) -> None:
        if self.path == "/article":
            self._answer(200, {"Content-Type": "text/html; charset=utf-8"}, ARTICLE)
        elif self.path == "/secret":
            self._answer(200, {"Content-Type": "text/plain"}, HIDDEN)
        else:
            self._answer(302, {"Location": f"http://{self.path.removeprefix('/to/')}"}, "")

    def _answer(self, status: int, headers: dict[str, str], body: str) -> None:
        content = body.encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Host and port of a site that stands for the public web."""
    public = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    port = public.server_address[1]
    inside = ThreadingHTTPServer(("127.0.0.2", port), _Site)
    for server in (public, inside):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{port}"
    for server in (public, inside):
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def open_desk(tmp_path_factory: pytest.TempPathFactory, site: str) -> Iterator[Desk]:
    """The app on a copy of the shipped ledger, the site taken for a public one."""
    home = tmp_path_factory.mktemp("open")
    copytree(ROOT / "data", home / "ledger")
    (home / "start").mkdir()
    (home / "start" / "sitecustomize.py").write_text(PUBLIC_SITE, encoding="utf-8")
    path = os.pathsep.join([str(home / "start"), str(ROOT / "app")])
    port = site.rpartition(":")[2]
    with running_desk(home / "ledger", home, PYTHONPATH=path, PUBLIC_PORT=port) as desk:
        yield desk


@pytest.fixture
def page(chromium: Browser, open_desk: Desk) -> Iterator[Page]:
    page = chromium.new_page(viewport={"width": 1280, "height": 1000})
    page.set_default_timeout(45_000)
    page.goto(f"{open_desk.address}/add")
    expect(page.get_by_role("heading", name="Add a report")).to_be_visible(timeout=60_000)
    yield page
    page.close()


def _upload(page: Page, file: Path) -> None:
    page.get_by_role("tab", name="Upload a file").click()
    page.locator("input[type=file]").set_input_files(file)


def _give(page: Page, link: str) -> None:
    page.get_by_role("tab", name="Give a link").click()
    hand = Hand(page)
    hand.type("The report's address", link)
    hand.press("Fetch and find the figures")


@pytest.mark.parametrize(
    ("name", "content", "locator"),
    [
        ("report.pdf", make_pdf([["Nothing to count."], [SENTENCE]]), "page 2"),
        ("report.docx", make_docx(paragraph("At home.") + paragraph(SENTENCE)), "paragraph 2"),
        ("report.html", ARTICLE.replace("About 1,200", "About 1,730").encode(), "paragraph"),
        ("report.txt", f"At home.\n\n{SENTENCE}".encode(), "paragraph 2"),
    ],
)
def test_a_document_is_read_and_its_numbers_are_proposed(
    page: Page, tmp_path: Path, name: str, content: bytes, locator: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    _upload(page, file)
    expect(page.get_by_text(name)).to_be_visible()
    hand = Hand(page)
    hand.press("Find the figures")
    expect(page.locator("mark", has_text="1,730")).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="Change row 1: ").first.click()  # the number in the text
    expect(page.get_by_role("textbox", name="Number", exact=True)).to_have_value("1730")
    found = page.get_by_role("textbox", name="Found at", exact=True)
    expect(found).to_have_value(re.compile(locator))


def test_a_long_pdf_shows_how_far_it_is(page: Page, tmp_path: Path) -> None:
    lines = [
        f"Poland said that {number + 1200} migrants crossed from Belarus." for number in range(9)
    ]
    file = tmp_path / "long.pdf"
    filler = ["The ferry waits in the harbour."] * 120  # so that reading it takes a while
    file.write_bytes(make_pdf([[*lines[number % 3 :], *filler] for number in range(300)]))
    _upload(page, file)
    expect(page.get_by_text("long.pdf")).to_be_visible()
    Hand(page).press("Find the figures")
    told = page.wait_for_function(
        """() => [...document.querySelectorAll("[data-testid=stProgress]")]
          .map(bar => bar.innerText).find(words => words.endsWith("of 300"))""",
        timeout=60_000,
    )
    assert re.fullmatch(r"Page \d+ of 300", told.json_value())
    expect(page.get_by_role("heading", name="proposed figure")).to_be_visible(timeout=120_000)
    expect(page.get_by_role("button", name="Change row 25", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Change row 26", exact=True)).to_have_count(0)
    page.get_by_role("button", name="Next", exact=True).click()
    expect(page.get_by_role("button", name="Change row 26", exact=True)).to_be_visible()


def test_a_file_of_200_megabytes_is_refused(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as written:
        written.truncate(200 * 2**20)
    _upload(page, file)
    expect(page.get_by_text("must be 25.0MB or smaller")).to_be_visible()
    Hand(page).press("Find the figures")
    expect(page.get_by_text("Choose a file first.")).to_be_visible()


def test_a_file_that_is_none_of_these_is_refused_with_the_reason(
    page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.4 and then nothing that a PDF has")
    _upload(page, file)
    expect(page.get_by_text("broken.pdf")).to_be_visible()
    Hand(page).press("Find the figures")
    expect(page.get_by_role("alert").filter(has_text="broken.pdf")).to_be_visible()


def test_an_article_is_fetched_with_its_title_outlet_and_date(page: Page, site: str) -> None:
    _give(page, f"http://{site}/article")
    expect(page.locator("mark", has_text="1,200")).to_be_visible(timeout=60_000)
    for label, text in (
        ("Outlet", "Coast Post"),
        ("Title", "Ferry traffic grows"),
        ("Published", "2023-05-04"),
        ("Address", f"http://{site}/article"),
    ):
        expect(page.get_by_role("textbox", name=label, exact=True)).to_have_value(text)


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("http://10.0.0.7/intranet", "an address inside this network or this machine"),
        ("http://[::1]/admin", "an address inside this network or this machine"),
        ("http://169.254.169.254/latest/meta-data/", "an address inside this network"),
        ("http://2130706433/", "writes its address as a number"),
        ("javascript:alert(document.domain)", "Only links that begin with http"),
        ("data:text/html,9,000 people", "not a web address"),
        ("file:///etc/passwd", "Only links that begin with http"),
        ("https://ada:secret@news.example/", "carries a user name or password"),
    ],
)
def test_an_unfit_link_is_refused_with_the_reason(page: Page, link: str, reason: str) -> None:
    _give(page, link)
    expect(page.get_by_role("alert").filter(has_text=reason)).to_be_visible()
    expect(page.get_by_role("textbox", name="The report's address")).to_have_value(link)


@pytest.mark.parametrize("inside", ["127.0.0.2:{port}/secret", "169.254.169.254/latest/", "[::1]/"])
def test_a_public_page_that_sends_the_reader_inside_is_refused(
    page: Page, site: str, inside: str
) -> None:
    target = inside.format(port=site.rpartition(":")[2])
    _give(page, f"http://{site}/to/{target}")
    alert = page.get_by_role("alert").filter(has_text="inside this network or this machine")
    expect(alert).to_be_visible()
    assert HIDDEN not in page.content()
