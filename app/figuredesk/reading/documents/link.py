"""A link → a document, under limits, and never into this machine's own network."""

import re
import ssl
import zlib
from collections.abc import Iterable
from functools import cache
from urllib.parse import SplitResult, urljoin, urlsplit

import certifi
import httpcore

from figuredesk.errors import DocumentError, DocumentTooLarge, LinkRefused
from figuredesk.reading import limits
from figuredesk.reading.documents.addresses import PUBLIC_WEB, LinkPolicy
from figuredesk.reading.documents.connection import CheckedBackend, Deadline
from figuredesk.reading.documents.document import Document
from figuredesk.reading.documents.nursery import Progress
from figuredesk.reading.documents.read import read_document, shown_name

_HEADERS = {
    "User-Agent": "FigureDesk/0.1 (reads one page that an editor asked for)",
    "Accept": "text/html,application/pdf,text/plain,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Accept-Language": "*",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_IPV4 = re.compile(
    r"(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
)
_NUMERIC = re.compile(r"(?:0[xX][0-9a-fA-F]*|\d+)\.?")
_HOST_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?\.?", re.IGNORECASE)


def fetch_link(
    url: str, *, policy: LinkPolicy = PUBLIC_WEB, progress: Progress | None = None
) -> Document:
    """Fetch and read the document at `url`; its `url` is the address where it was found.

    http and https only, on the web's usual ports, to public addresses only, also after
    each redirect. Raises LinkRefused with the reason, DocumentTooLarge over the limits of
    time and size, DocumentError when the site does not give the document.
    `progress(done, total)` is called as a PDF's pages are read.
    """
    target = _checked(url.strip(), policy)
    deadline = Deadline(policy.seconds, target.hostname or "")
    for _ in range(limits.LINK_REDIRECTS + 1):
        deadline.host = target.hostname or ""
        status, headers, content = _get(target, policy, deadline)
        if status in _REDIRECTS and "location" in headers:
            target = _checked(urljoin(target.geturl(), headers["location"]), policy, target)
            continue
        _require_success(status, deadline.host)
        declared = re.search(r"charset=[\"']?([\w.:-]{1,40})", headers.get("content-type", ""))
        return read_document(
            content,
            shown_name(target.path) if target.path.strip("/") else deadline.host,
            url=target.geturl(),
            encoding=declared[1] if declared else "",
            progress=progress,
        )
    raise LinkRefused(limits.too_many_redirects(deadline.host))


def _checked(url: str, policy: LinkPolicy, sent_by: SplitResult | None = None) -> SplitResult:
    """The parts of an address that may be asked; raises LinkRefused with the reason."""
    after = f" ({sent_by.hostname} sends the reader on to it)" if sent_by else ""
    if len(url) > limits.LINK_CHARACTERS or re.search(r"[\x00-\x20\x7f\\]", url):
        raise LinkRefused(f"This is not a web address{after}. Copy the link again.")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
    except ValueError:
        raise LinkRefused(f"This is not a web address{after}. Copy the link again.") from None
    if parts.scheme not in ("http", "https"):
        raise LinkRefused(f"Only links that begin with http:// or https:// are read{after}.")
    if parts.username is not None or parts.password is not None:
        raise LinkRefused(
            f"This link carries a user name or password{after}. Remove what stands before the @."
        )
    if port is not None and port not in policy.ports:
        raise LinkRefused(
            f"This link asks for port {port}, which is not one that web sites use{after}."
        )
    return parts._replace(netloc=_netloc(host, port, after), fragment="")


def _netloc(host: str, port: int | None, after: str) -> str:
    if ":" in host:
        if "%" in host:
            raise LinkRefused(f"This link leads into this machine's own network{after}.")
        shown = f"[{host}]"
    else:
        try:
            shown = host.encode("idna").decode("ascii") if not host.isascii() else host
        except UnicodeError:
            shown = ""
        if not _HOST_NAME.fullmatch(shown):
            raise LinkRefused(f"This link names no web site{after}. Copy the link again.")
        if _NUMERIC.fullmatch(shown.rstrip(".").rpartition(".")[2]) and not _IPV4.fullmatch(shown):
            raise LinkRefused(
                f"This link writes its address as a number, as honest links do not{after}."
            )
    return shown if port is None else f"{shown}:{port}"


@cache
def _certificates() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())


def _get(
    target: SplitResult, policy: LinkPolicy, deadline: Deadline
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers (lower case) and unpacked content of one answer."""
    host = deadline.host
    query = f"?{target.query}" if target.query else ""
    address = httpcore.URL(
        scheme=target.scheme.encode(),
        host=(target.hostname or "").encode("ascii"),
        port=target.port,
        target=_ascii_target(f"{target.path or '/'}{query}"),
    )
    try:
        with (
            httpcore.ConnectionPool(
                ssl_context=_certificates(),
                network_backend=CheckedBackend(policy, deadline),
                max_connections=1,
            ) as pool,
            pool.stream(
                "GET", address, headers=[("Host", target.netloc), *_HEADERS.items()]
            ) as answer,
        ):
            headers = {
                name.decode("latin-1").lower(): value.decode("latin-1")
                for name, value in answer.headers
            }
            if answer.status in _REDIRECTS and "location" in headers:
                return answer.status, headers, b""
            encoding = headers.get("content-encoding", "").strip().lower()
            return answer.status, headers, _unpacked(answer.iter_stream(), encoding, deadline)
    except httpcore.TimeoutException:
        raise DocumentTooLarge(limits.link_too_slow(host)) from None
    except (httpcore.ConnectError, OSError) as error:
        raise DocumentError(_not_reached(host, error)) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
        raise DocumentError(
            f"{host} broke off or answered in a way that is not the web's. "
            "Try again, or open the page in a browser and paste its text."
        ) from error


def _not_reached(host: str, error: Exception) -> str:
    if isinstance(error.__cause__ or error.__context__, ssl.SSLError) or "SSL" in str(error):
        return (
            f"The certificate of {host} is not valid, so it cannot be told who answers. "
            "Open the page in a browser, decide for yourself, and paste its text."
        )
    return f"{host} cannot be reached. Try again later, or paste the text."


def _ascii_target(target: str) -> bytes:
    """A path as it goes over the wire: signs beyond ASCII percent-encoded, nothing twice."""
    return b"".join(
        sign.encode() if sign.isascii() else b"".join(b"%%%02X" % byte for byte in sign.encode())
        for sign in target.encode("utf-8", "replace").decode()
    )


def _unpacked(chunks: Iterable[bytes], encoding: str, deadline: Deadline) -> bytes:
    """The content, unpacked no further than the limit."""
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise DocumentError(
            f"{deadline.host} answers in a packing that was not asked for. "
            "Open the page in a browser and paste its text."
        )
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32) if encoding not in ("", "identity") else None
    content = bytearray()
    raw = 0
    try:
        for chunk in chunks:
            deadline.left()
            raw += len(chunk)
            room = limits.LINK_BYTES + 1 - len(content)
            content += unpacker.decompress(chunk, room) if unpacker else chunk
            if len(content) > limits.LINK_BYTES or raw > limits.LINK_BYTES:
                raise DocumentTooLarge(limits.link_too_large(deadline.host))
    except zlib.error:
        raise DocumentError(
            f"{deadline.host} sent a damaged answer. Try again, or paste the text."
        ) from None
    return bytes(content)


def _require_success(status: int, host: str) -> None:
    if 200 <= status < 300:
        return
    if status in (401, 402, 403, 429, 451):
        raise DocumentError(
            f"{host} does not let this page be read from here (answer {status}). "
            "Open it in a browser and paste its text."
        )
    if status in (404, 410):
        raise DocumentError(f"{host} has no such page (answer {status}). Look at the link again.")
    raise DocumentError(f"{host} answered {status} instead of the page. Try again later.")
