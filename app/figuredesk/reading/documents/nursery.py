"""The near side of the line: documents are read in a process of their own.

The reading process is started once, without the app's own modules (it answers its first
document within a second and its next within milliseconds), and started again if it died.
"""

import json
import os
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from figuredesk.errors import DocumentError, DocumentTooLarge
from figuredesk.reading import limits

Progress = Callable[[int, int], None]

_LENGTH = struct.Struct("!I")
_ANSWER_BYTES = 200 * 2**20  # no honest answer comes near; a broken one is not believed
_SILENCE_SECONDS = 30.0  # wall clock without a word from a reader on a busy machine
_PACKAGE = Path(__file__).resolve().parents[2]
# The child gets these packages as bare folders: their faces load pandas, which it
# does not need and would pay for with a second and 100 MB.
_BOOT = """
import runpy, sys, types
for name, folder in zip(sys.argv[2::2], sys.argv[3::2]):
    module = types.ModuleType(name)
    module.__path__ = [folder]
    sys.modules[name] = module
runpy.run_module("figuredesk.reading.documents.child", run_name="__main__", alter_sys=False)
"""
_BARE = (
    ("figuredesk", _PACKAGE),
    ("figuredesk.reading", _PACKAGE / "reading"),
    ("figuredesk.reading.documents", _PACKAGE / "reading" / "documents"),
)


class _Nursery:
    """The warm process, one for this app; safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._owner = 0

    def reader(self) -> socket.socket:
        """A connection to a reader that has just been forked."""
        with self._lock:
            for _ in range(2):
                near, far = socket.socketpair()
                try:
                    socket.send_fds(self._running(), [b"r"], [far.fileno()])
                    return near
                except OSError:
                    near.close()
                    self._stop()
                finally:
                    far.close()
        raise DocumentError(
            "The process that reads documents does not start. "
            "Paste the text instead, and tell whoever runs this Figure Desk."
        )

    def _running(self) -> socket.socket:
        """The way to the warm process, which is started where it is not running."""
        mine = self._owner == os.getpid()
        if mine and self._control and self._process and self._process.poll() is None:
            return self._control
        self._stop()
        self._control, theirs = socket.socketpair()
        with theirs:
            words = [word for name, folder in _BARE for word in (name, str(folder))]
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and words
                [sys.executable, "-E", "-s", "-c", _BOOT, str(theirs.fileno()), *words],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"},
            )
        self._owner = os.getpid()
        return self._control

    def _stop(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._process is not None and self._owner == os.getpid():
            self._process.kill()
            self._process.wait()
        self._process = self._control = None


_nursery = _Nursery()


def read_apart(
    kind: str, content: bytes, name: str, url: str = "", progress: Progress | None = None
) -> dict[str, Any]:
    """What the reader of this kind found, as plain data.

    Raises DocumentError, or DocumentTooLarge where a limit is met. `progress(done, total)`
    is called as pages are read.
    """
    provisional: dict[str, Any] | None = None
    give_up = time.monotonic() + limits.DOCUMENT_SECONDS
    with _nursery.reader() as connection:
        try:
            _send(connection, {"kind": kind, "name": name, "url": url, "size": len(content)})
            connection.settimeout(_SILENCE_SECONDS)
            connection.sendall(content)
            while (message := _receive(connection, give_up)) is not None:
                if "progress" in message and progress is not None:
                    progress(*message["progress"])
                provisional = message.get("provisional", provisional)
                if "parsed" in message:
                    return dict(message["parsed"])
                if "refused" in message:
                    error = DocumentTooLarge if message.get("too_large") else DocumentError
                    raise error(message["refused"])
        except (OSError, ValueError):
            pass  # the reader is gone or talks nonsense: what follows says so
    if provisional is not None:
        return provisional
    raise DocumentTooLarge(limits.took_too_long(name))


def _send(connection: socket.socket, message: dict[str, Any]) -> None:
    packed = json.dumps(message).encode()
    connection.settimeout(_SILENCE_SECONDS)
    connection.sendall(_LENGTH.pack(len(packed)) + packed)


def _receive(connection: socket.socket, give_up: float) -> dict[str, Any] | None:
    """The next message; None when the reader is gone."""
    length = _exactly(connection, _LENGTH.size, give_up)
    if not length:
        return None
    size = _LENGTH.unpack(length)[0]
    if size > _ANSWER_BYTES:
        raise ValueError("an answer that is too long")
    message = json.loads(_exactly(connection, size, give_up))
    if not isinstance(message, dict):
        raise ValueError("an answer that is no object")
    return message


def _exactly(connection: socket.socket, size: int, give_up: float) -> bytes:
    parts: list[bytes] = []
    while size:
        connection.settimeout(max(min(_SILENCE_SECONDS, give_up - time.monotonic()), 0.01))
        part = connection.recv(min(size, 2**20))
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
