"""Connections that are checked where they are made, and end when their time is up.

The name is looked up once, every address that comes back is checked, and the connection
goes to one of these very addresses: between the check and the connection there is no
second look-up that could answer differently (DNS rebinding). Every wait counts against
one deadline, so that a sender of one byte a second cannot keep us.
"""

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from figuredesk.errors import DocumentTooLarge, LinkRefused
from figuredesk.reading import limits
from figuredesk.reading.documents.addresses import Address, LinkPolicy


class Deadline:
    """The moment by which everything about one link is over."""

    def __init__(self, seconds: float, host: str) -> None:
        self._end = time.monotonic() + seconds
        self.host = host  # the one that is asked now; redirects change it

    def left(self) -> float:
        """Seconds that are left; raises DocumentTooLarge when none are."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise DocumentTooLarge(limits.link_too_slow(self.host))
        return left


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to allowed addresses only."""

    def __init__(self, policy: LinkPolicy, deadline: Deadline) -> None:
        self._policy = policy
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = checked_addresses(host, port, self._policy, self._deadline)
        failure: Exception | None = None
        for address in addresses[:4]:
            left = min(self._deadline.left(), self._policy.seconds / 2)
            try:
                stream = httpcore.SyncBackend().connect_tcp(str(address), port, timeout=left)
                return _TimedStream(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("no address")

    def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore.NetworkStream:
        raise LinkRefused("A link leads to a web address, not to a file on this machine.")


class _TimedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._deadline.left()
        secured = self._stream.start_tls(ssl_context, server_hostname, left)
        return _TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def checked_addresses(
    host: str, port: int, policy: LinkPolicy, deadline: Deadline
) -> list[Address]:
    """The addresses of a host; raises LinkRefused when any of them is not allowed.

    One forbidden address among allowed ones refuses the host: an honest name has none.
    """
    addresses = _looked_up(host, port, deadline)
    for address in addresses:
        if not policy.address_allowed(address):
            raise LinkRefused(
                f"{host} leads to {address}, which is an address inside this network or this "
                "machine, not on the public web. Open the page yourself and paste its text."
            )
    return addresses


def _looked_up(host: str, port: int, deadline: Deadline) -> list[Address]:
    found: list[Any] = []
    failed: list[Exception] = []

    def look_up() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError, ValueError) as error:
            failed.append(error)

    thread = threading.Thread(target=look_up, daemon=True)  # getaddrinfo knows no deadline
    thread.start()
    thread.join(deadline.left())
    deadline.left()
    addresses = list(dict.fromkeys(ipaddress.ip_address(info[4][0]) for info in found))
    if failed or not addresses:
        raise LinkRefused(
            f"No address is known for {host}. Look whether the link is written right."
        )
    return addresses
