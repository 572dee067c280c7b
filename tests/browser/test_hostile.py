"""Hostile rows, drafts, addresses and uploads in a real browser: nothing of them runs."""

import http.client
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.running import FORMS, Desk, Seen, running_desk, settle
from figuredesk.ledger import load_ledger
from figuredesk.reading.limits import UPLOAD_BYTES
from fixtures.header_proxy import header_proxy
from hostile import payloads
from hostile.rows import write_hostile_ledger

pytestmark = pytest.mark.browser

DRAFT = (
    f"About 7,000 people, said <img src=x onerror=window.{payloads.FLAG}=1>.\n"
    f"![x](http://{payloads.HOST}/a.png) 7,000 <svg onload=window.{payloads.FLAG}=1> "
    f"[7,000](javascript:window.{payloads.FLAG}=1) 186 \u202e000,7 :material/home: $x^7$ "
    f"<script>window.{payloads.FLAG}=1</script> 999999999999999 {{{{7*7}}}}"
)
KINDS = ("time", "who", "parts", "where")
HEADERS = {
    "content-security-policy": "script-src 'self'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-frame-options": "SAMEORIGIN",
}
UNSAFE = """() => {
  const found = [];
  const look = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) look(node.shadowRoot);
      for (const {name, value} of node.attributes) {
        const link = ['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href'];
        if (/^on/i.test(name)) found.push(`${node.tagName} ${name}`);
        if (link.includes(name) && /^\\s*(javascript|vbscript|data:text)/i.test(value))
          found.push(`${node.tagName} ${name}=${value.slice(0, 60)}`);
        if (['src', 'srcset', 'background'].includes(name) && value.includes('HOST'))
          found.push(`${node.tagName} ${name}=${value.slice(0, 60)}`);
      }
      if (['IFRAME', 'BASE', 'OBJECT', 'EMBED', 'MATH', 'FORM-X'].includes(node.tagName))
        found.push(node.tagName);
      if (node.tagName === 'IMG' && (node.getAttribute('src') || '') === 'x') found.push('IMG x');
      if (node.matches('.katex, details[ontoggle], marquee')) found.push(node.className);
    }
  };
  look(document);
  return found;
}""".replace("HOST", payloads.HOST)

HOVERED = """() => new Promise((tell) => {
  const look = (left) => {
    const seen = document.querySelectorAll('.hoverlayer .hovertext').length;
    if (seen || !left) tell(seen);
    else requestAnimationFrame(() => look(left - 1));
  };
  look(20);
})"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The app on a ledger in which every text attacks."""
    home = tmp_path_factory.mktemp("hostile")
    write_hostile_ledger(home / "ledger", figures=160, seed=20211118)
    with running_desk(home / "ledger", home, FIGUREDESK_EDITOR="<b>Ada</b> [x](javascript:1)") as d:
        yield d


@pytest.fixture
def page(chromium: Browser, seen: Seen) -> Iterator[Page]:
    """A page that knows who it asked and whether anything asked the person."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1600})
    context.set_default_timeout(45_000)
    page = context.new_page()
    page.on("request", lambda request: seen.hosts.add(urlsplit(request.url).netloc))
    page.on("dialog", lambda dialog: (seen.refused.append(dialog.message), dialog.dismiss()))
    page.on("popup", lambda popup: seen.refused.append(popup.url))
    page.on("pageerror", lambda error: seen.refused.append(str(error)))
    page.on("console", lambda said: seen.refused.append(said.text) if _policy(said.text) else None)
    yield page
    context.close()


def _policy(text: str) -> bool:
    return "Content Security Policy" in text


def _open(page: Page, desk: Desk, path: str) -> None:
    page.goto(desk.address + path)
    page.locator("h1").first.wait_for()
    settle(page)


def _expect_harmless(page: Page, desk: Desk, seen: Seen, where: str) -> None:
    assert page.evaluate(f"window.{payloads.FLAG}") is None, where
    assert page.evaluate(UNSAFE) == [], where
    assert seen.hosts - {""} == {urlsplit(desk.address).netloc}, where
    assert not seen.refused, where
    expect(page.locator(".stException")).to_have_count(0)
    assert page.url.startswith(desk.address), where


def _screens(desk: Desk) -> list[str]:
    ledger = load_ledger(desk.ledger)
    figures = list(ledger.figures["id"])
    corrected = set(ledger.corrections["figure"])
    shown = [*figures[:3], next(key for key in figures if key in corrected)]
    reports = sorted(set(ledger.figures["report"]))[:2]
    attack = quote(payloads.MARKUP[0] + payloads.MARKDOWN[0])
    measures = sorted(set(ledger.figures["measure"]))[:3]
    return [
        "/", f"/?q={quote(DRAFT)}", f"/?q={attack}", f"/?q={attack}&date={attack}",
        "/ledger", f"/ledger?q={attack}", "/ledger?view=list", f"/ledger?measure={attack}&sort=%00",
        *(f"/figure?id={key}" for key in shown), f"/figure?id={attack}",
        "/figure?id=../../etc/passwd",
        "/reports", *(f"/reports?id={key}" for key in reports), f"/reports?id={attack}",
        "/reports?q=https", "/problems", "/problems?page=2", f"/problems?page={attack}", "/about",
        *(f"/charts?measure={m}&chart={k}" for m in measures for k in KINDS),
        f"/charts?measure={attack}&around={attack}&whole={attack}&since={attack}", "/add",
        f"/add?work={attack}",
    ]  # fmt: skip


def test_the_look_for_harm_sees_harm(page: Page, desk: Desk, seen: Seen) -> None:
    """Planted by hand, a link that runs and a picture from elsewhere are found."""
    _open(page, desk, "/about")
    page.evaluate(
        """(host) => {
          const link = document.createElement('a'), picture = document.createElement('img');
          link.setAttribute('href', 'javascript:1');
          picture.setAttribute('src', `http://${host}/a.png`);
          document.body.append(link, picture);
        }""",
        payloads.HOST,
    )
    assert len(page.evaluate(UNSAFE)) == 2
    with pytest.raises(AssertionError):
        _expect_harmless(page, desk, seen, "planted")


def test_no_screen_runs_or_fetches_what_the_ledger_says(page: Page, desk: Desk, seen: Seen) -> None:
    for path in _screens(desk):
        _open(page, desk, path)
        _expect_harmless(page, desk, seen, path)


@pytest.mark.parametrize("kind", KINDS)
def test_pointing_at_marks_shows_their_words_and_runs_nothing(
    page: Page, desk: Desk, seen: Seen, kind: str
) -> None:
    figures = load_ledger(desk.ledger).figures
    wholes = figures[figures["id"].isin(set(figures["part_of"]))]
    measure = wholes["measure"].iloc[0] if kind == "parts" else figures["measure"].iloc[0]
    _open(page, desk, f"/charts?measure={measure}&chart={kind}")
    plot = page.locator(".js-plotly-plot").first
    plot.wait_for()
    marks = page.locator(".js-plotly-plot .point")
    if kind != "parts":
        marks.first.wait_for(state="attached")
    boxes = (mark.bounding_box() for mark in marks.all())
    pointed = 0
    for box in islice((box for box in boxes if box), 12):  # of a year 9999, no mark is drawn
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=4)
        pointed += page.evaluate(HOVERED)
    assert pointed or kind == "parts"  # a bar of nothing cannot be pointed at
    for summary in page.locator("[data-testid=stExpander] summary").all():
        summary.click()
    settle(page)
    _expect_harmless(page, desk, seen, kind)
    assert page.locator(".js-plotly-plot a").count() == 0


def test_the_tabs_and_forms_of_a_figure_show_text_as_it_stands(
    page: Page, desk: Desk, seen: Seen
) -> None:
    figure = load_ledger(desk.ledger).figures["id"].iloc[0]
    _open(page, desk, f"/figure?id={figure}")
    page.get_by_text(FORMS).click()
    for name in ("BibTeX", "CSL-JSON", "JSON-LD", "Withdraw", "Second reading", "Correct"):
        page.get_by_role("tab", name=name, exact=True).click()
    expect(page.get_by_text("You are editing as <b>Ada</b> [x](javascript:1)")).to_be_visible()
    page.get_by_role("textbox", name="Why").first.fill(DRAFT.replace("\n", " "))
    page.get_by_role("textbox", name="Where in the report").fill(payloads.MARKUP[0])
    page.get_by_role("button", name="Show the change").click()
    expect(page.get_by_role("button", name="Save", exact=True)).to_be_visible()
    settle(page)
    _expect_harmless(page, desk, seen, "the change")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    settle(page)
    _expect_harmless(page, desk, seen, "the history")
    page.get_by_role("button", name="Undo what you just saved").click()
    expect(page.get_by_text("Undone.")).to_be_visible()
    _expect_harmless(page, desk, seen, "the undo")


def test_a_hostile_draft_is_shown_as_it_stands_with_its_cards(
    page: Page, desk: Desk, seen: Seen
) -> None:
    _open(page, desk, "/")
    box = page.get_by_role("textbox").first
    box.fill(DRAFT)
    box.press("Control+Enter")
    page.locator(".draft .mark").first.wait_for()
    settle(page)
    shown = page.locator(".draft").first.inner_text()
    assert f"<img src=x onerror=window.{payloads.FLAG}=" in shown
    assert f"![x](http://{payloads.HOST}/a.png)" in shown
    page.locator(".draft .mark").first.hover()
    page.locator(".draft .mark").first.click()
    _expect_harmless(page, desk, seen, "the answer")


def test_an_upload_that_is_too_large_is_refused_in_words(
    page: Page, desk: Desk, seen: Seen, tmp_path: Path
) -> None:
    large = tmp_path / "<img src=x onerror=alert(1)>.txt"
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    _open(page, desk, "/")
    page.get_by_role("button", name="Check a file").click()
    page.locator("input[type=file]").first.set_input_files(large)
    expect(page.get_by_text("must be 25.0MB or smaller")).to_be_visible()
    _expect_harmless(page, desk, seen, "a large upload")


def test_an_upload_with_a_hostile_name_and_text_is_read(
    page: Page, desk: Desk, seen: Seen, tmp_path: Path
) -> None:
    file = tmp_path / f"<img src=x onerror=window.{payloads.FLAG}=1> **a** ![x](y).txt"
    file.write_text(f"7,000 people {payloads.MARKUP[0]}")
    empty = tmp_path / f"<svg onload=window.{payloads.FLAG}=1>\u202efdp.pdf"
    empty.write_bytes(b"%PDF-1.4 nothing")
    _open(page, desk, "/")
    files = page.locator("input[type=file]")
    page.get_by_role("button", name="Check a file").click()
    files.set_input_files(file)
    page.locator(".mark").first.wait_for()
    expect(files).to_be_hidden()  # it was read, and the panel has shut
    settle(page)
    page.get_by_role("button", name="Check a file").click()
    files.set_input_files(empty)
    settle(page)
    expect(page.get_by_text("fdp.pdf”")).to_be_visible()
    _expect_harmless(page, desk, seen, "uploads")


def test_a_server_takes_no_more_than_its_limit(desk: Desk) -> None:
    """Also from somebody who does not use the page: no session, no upload."""
    body = b'--b\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\n'
    body += b"7" * (UPLOAD_BYTES + 2**20) + b"\r\n--b--\r\n"
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    for path in ("/_stcore/upload_file/x/y", "/_stcore/upload_file/../../etc/x"):
        try:
            status, _, _ = _ask(desk, path, "PUT", body, kind)
        except (BrokenPipeError, ConnectionResetError):
            continue  # hung up on: that is a refusal as well
        assert status in (400, 403, 404, 405, 413)
    assert _ask(desk, "/_stcore/health")[0] == 200


@pytest.mark.parametrize("path", ["/", "/_stcore/health", "/figure", "/nowhere", "static"])
def test_every_answer_carries_the_headers(desk: Desk, path: str) -> None:
    if path == "static":
        shell = _ask(desk, "/")[2].decode()
        path = "/static" + shell.split("/static", 1)[1].split('"', 1)[0]
    _, found, _ = _ask(desk, path)
    for name, value in HEADERS.items():
        assert value in found.get(name, ""), (path, name)
    policy = found["content-security-policy"]
    assert "'unsafe-eval'" not in policy
    assert "script-src 'self' 'unsafe-inline'" not in policy
    for rule in ("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'"):
        assert rule in policy


@pytest.mark.parametrize(
    "path",
    [
        "/static/../../../../etc/passwd", "/static/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/media/../../etc/passwd", "/component/x/../../../etc/passwd", "/..%2f..%2fetc/passwd",
        "/app/static/../../data/figures.csv", "/data/figures.csv", "/.streamlit/secrets.toml",
    ],
)  # fmt: skip
def test_no_address_leads_out_of_the_app(desk: Desk, path: str) -> None:
    _, _, content = _ask(desk, path)
    assert b"root:" not in content
    assert b"figure-1," not in content


@pytest.mark.parametrize("name", ["X-Forwarded-For", "X-Real-IP", "Forwarded"])
def test_who_comes_through_a_proxy_may_only_read(chromium: Browser, desk: Desk, name: str) -> None:
    """What a proxy adds tells that the reader may sit elsewhere."""
    figure = load_ledger(desk.ledger).figures["id"].iloc[0]
    context = chromium.new_context()
    context.set_default_timeout(45_000)
    page = context.new_page()
    port = urlsplit(desk.address).port
    assert port is not None
    with header_proxy(port, name, "203.0.113.7") as proxied:
        page.goto(f"http://localhost:{proxied}/figure?id={figure}")
        page.get_by_text("This copy is for reading.").wait_for()
        expect(page.get_by_role("button", name="Show the change")).to_have_count(0)
    context.close()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "desk.example", "Origin": "http://desk.example"},  # a name that was rebound
        {"Host": "HERE", "Origin": "http://evil.example"},  # another site's page
    ],
    ids=["rebound", "another site"],
)
def test_no_socket_opens_for_another_site(desk: Desk, headers: dict[str, str]) -> None:
    here = urlsplit(desk.address).netloc
    upgrade = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol": "streamlit",
    }  # fmt: skip
    mine = upgrade | {"Host": here, "Origin": desk.address}
    assert _ask(desk, "/_stcore/stream", headers=mine)[0] == 101
    theirs = upgrade | {name: value.replace("HERE", here) for name, value in headers.items()}
    assert _ask(desk, "/_stcore/stream", headers=theirs)[0] in (400, 403)


def _ask(
    desk: Desk,
    path: str,
    method: str = "GET",
    body: bytes = b"",
    headers: dict[str, str] | None = None,
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers (names in lower case) and body of an answer, the path sent as it is."""
    where = urlsplit(desk.address)
    with closing(http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)) as line:
        line.request(method, path, body, headers or {})
        answer = line.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        content = b"" if answer.status == 101 else answer.read()
    return answer.status, found, content
