"""Links: fetched from a real server on this machine, and never into its network."""

import gzip
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from figuredesk.errors import DocumentError, DocumentTooLarge, LinkRefused
from figuredesk.reading.documents import LinkPolicy, fetch_link, is_public_address
from fixtures.documents.make_documents import ARTICLE, make_pdf

Answer = Callable[[BaseHTTPRequestHandler], None]


class _Site:
    """A web site whose pages are functions."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.hosts: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.hosts.append(self.headers["Host"])
                try:
                    site.pages[self.path.partition("?")[0]](self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, *args: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.policy = LinkPolicy(
            address_allowed=lambda address: str(address) == "127.0.0.1",
            ports=frozenset({self.port}),
        )
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self, path: str, body: bytes, status: int = 200, **headers: str) -> str:
        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            for name, value in headers.items():
                request.send_header(name.replace("_", "-"), value)
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            request.wfile.write(body)

        self.pages[path] = answer
        return f"http://127.0.0.1:{self.port}{path}"


@pytest.fixture
def site() -> Iterator[_Site]:
    made = _Site()
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_an_article_is_read_from_its_link(site: _Site) -> None:
    url = site.page("/news/ferry", ARTICLE.encode(), Content_Type="text/html; charset=utf-8")
    document = fetch_link(f" {url}#part ", policy=site.policy)
    assert document.title == "Ferry traffic grows"
    assert document.url == url
    assert "About 1,200 passengers" in document.text
    assert site.hosts == [f"127.0.0.1:{site.port}"]


def test_the_name_is_kept_while_the_checked_address_is_connected(
    site: _Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.page("/a", b"400 people", Content_Type="text/plain")
    _resolve(monkeypatch, {"news.example": ["127.0.0.1"]})
    assert fetch_link(f"http://news.example:{site.port}/a", policy=site.policy).text == "400 people"
    assert site.hosts == [f"news.example:{site.port}"]


def test_packed_content_pdfs_and_old_encodings_are_read(site: _Site) -> None:
    packed = site.page("/gz", gzip.compress(ARTICLE.encode()), Content_Encoding="gzip")
    pdf = site.page("/report.pdf", make_pdf([["7,000 people"]]))
    polish = site.page(
        "/pl", "Około 1200 żołnierzy".encode("cp1250"), Content_Type="text/plain; charset=cp1250"
    )
    assert "1,200" in fetch_link(packed, policy=site.policy).text
    assert fetch_link(pdf, policy=site.policy).pages[0].number == 1
    assert fetch_link(polish, policy=site.policy).text == "Około 1200 żołnierzy"


def test_redirects_are_followed_and_the_last_address_kept(site: _Site) -> None:
    end = site.page("/end", b"400 people")
    start = site.page("/start", b"", 302, Location="/end")
    assert fetch_link(start, policy=site.policy).url == end


def test_a_loop_of_redirects_is_refused(site: _Site) -> None:
    loop = site.page("/loop", b"", 302, Location="/loop")
    with pytest.raises(LinkRefused, match="more than 5 times"):
        fetch_link(loop, policy=site.policy)


@pytest.mark.parametrize(
    "target",
    [
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://user:word@127.0.0.1/",
        "//192.168.1.1/",
        "http://127.0.0.1:22/",
        "gopher://127.0.0.1/",
    ],
)
def test_a_redirect_cannot_lead_inside(site: _Site, target: str) -> None:
    url = site.page("/out", b"", 302, Location=target)
    with pytest.raises(LinkRefused):
        fetch_link(url, policy=site.policy)
    assert len(site.hosts) == 1


def test_a_name_that_answers_differently_the_second_time_changes_nothing(
    site: _Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: public when it is checked, loopback when it is connected."""
    asked = _resolve(monkeypatch, {"rebind.example": ["93.184.216.34", "127.0.0.1"]}, one=True)
    site.page("/", b"400 secrets")
    policy = replace(site.policy, address_allowed=is_public_address, seconds=1)
    with pytest.raises(DocumentError):
        fetch_link(f"http://rebind.example:{site.port}/", policy=policy)
    assert asked == ["rebind.example"]
    assert site.hosts == []


def test_one_forbidden_address_among_good_ones_refuses_the_name(
    site: _Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    _resolve(monkeypatch, {"both.example": ["93.184.216.34", "127.0.0.1"]})
    with pytest.raises(LinkRefused, match=r"both\.example leads to 127\.0\.0\.1"):
        fetch_link("http://both.example/")


def _resolve(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, list[str]], *, one: bool = False
) -> list[str]:
    """Answer for these names; `one` gives the addresses one a question, in order."""
    real, asked = socket.getaddrinfo, []

    def answer(host: str, port: int, *args: object, **kwargs: object) -> object:
        if host not in names:
            return real(host, port, *args, **kwargs)  # type: ignore[arg-type]
        asked.append(host)
        chosen = [names[host].pop(0)] if one else names[host]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port)) for each in chosen]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return asked


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://127.0.0.1/", "not on the public web"),
        ("http://localhost/", "not on the public web"),
        ("http://localhost./", "not on the public web|No address is known"),
        ("http://10.1.2.3/a", "not on the public web"),
        ("http://169.254.169.254/latest/meta-data/", "not on the public web"),
        ("http://100.100.100.200/", "not on the public web"),
        ("http://192.0.0.192/", "not on the public web"),
        ("http://[::1]/", "not on the public web"),
        ("http://[::ffff:127.0.0.1]/", "not on the public web"),
        ("http://[64:ff9b::7f00:1]/", "not on the public web"),
        ("http://[64:ff9b::a9fe:a9fe]/", "not on the public web"),
        ("http://[fd00:ec2::254]/", "not on the public web"),
        ("http://[fe80::1%25eth0]/", "this machine's own network"),
        ("http://2130706433/", "as a number"),
        ("http://0x7f.0.0.1/", "as a number"),
        ("http://0177.0.0.1/", "as a number"),
        ("http://127.1/", "as a number"),
        ("http://0/", "as a number"),
        ("ftp://example.org/a", "begin with http"),
        ("file:///etc/passwd", "begin with http"),
        ("javascript:alert(1)", "begin with http"),
        ("example.org/a", "begin with http"),
        ("", "begin with http"),
        ("http://user@example.org/", "user name or password"),
        ("http://example.org:22/", "port 22"),
        ("http://example.org:99999/", "not a web address"),
        ("http://", "names no web site"),
        ("http://a b/", "not a web address"),
        ("http://ex\\ample.org/", "not a web address"),
        ("http://[::1/", "not a web address"),
        ("http://" + "a" * 5000, "not a web address"),
        ("http://nowhere.invalid/", "No address is known"),
    ],
)
def test_what_may_not_be_fetched_is_refused_with_the_reason(url: str, words: str) -> None:
    with pytest.raises(LinkRefused, match=words):
        fetch_link(url)


@pytest.mark.parametrize(
    "text",
    [
        "0.0.0.1", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.31.0.1",
        "192.168.0.1", "192.0.0.192", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "168.63.129.16", "::", "::1", "::7f00:1", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1",
        "64:ff9b:1::1", "2002:7f00:1::", "2001:0:7f00:1::", "fc00::1", "fe80::1", "fec0::1",
        "ff02::1", "2001:db8::1",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(text: str) -> None:
    assert not is_public_address(ipaddress.ip_address(text))


@pytest.mark.parametrize(
    "text", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"]
)
def test_addresses_that_are_public(text: str) -> None:
    assert is_public_address(ipaddress.ip_address(text))


def test_too_much_content_is_refused_also_when_it_is_packed(site: _Site) -> None:
    plain = site.page("/plain", b"7,000 " * 2_000_000)
    bomb = site.page("/bomb", gzip.compress(bytes(300 * 2**20)), Content_Encoding="gzip")
    for url in (plain, bomb):
        with pytest.raises(DocumentTooLarge, match="sends more than 10 MB"):
            fetch_link(url, policy=site.policy)


def test_a_sender_of_one_byte_at_a_time_is_left_at_the_deadline(site: _Site) -> None:
    stop = threading.Event()

    def trickle(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not stop.wait(0.05):
            request.wfile.write(b"a")

    site.pages["/slow"] = trickle
    began = time.monotonic()
    with pytest.raises(DocumentTooLarge, match="did not finish"):
        fetch_link(f"http://127.0.0.1:{site.port}/slow", policy=replace(site.policy, seconds=0.6))
    stop.set()
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "has no such page"), (403, "does not let this page be read"), (500, "answered 500")],
)
def test_a_page_that_is_not_given_is_said_with_what_to_do(
    site: _Site, status: int, words: str
) -> None:
    url = site.page("/gone", b"no", status)
    with pytest.raises(DocumentError, match=words):
        fetch_link(url, policy=site.policy)


def test_a_server_that_talks_nonsense_is_said_so(site: _Site) -> None:
    site.pages["/odd"] = lambda request: request.wfile.write(b"\0\0\0 odd\r\n\r\n") and None
    url = site.page("/packed", b"no gzip at all", Content_Encoding="gzip")
    brotli = site.page("/br", b"xx", Content_Encoding="br")
    for each in (f"http://127.0.0.1:{site.port}/odd", url, brotli):
        with pytest.raises(DocumentError):
            fetch_link(each, policy=site.policy)


def test_a_proxy_of_the_environment_is_not_asked(
    site: _Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    url = site.page("/a", b"400 people")
    assert fetch_link(url, policy=site.policy).text == "400 people"
