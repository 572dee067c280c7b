"""The far side of the line: a process that reads hostile documents and can do little else.

A warm process waits for requests; for each it forks a child that reads one document
under limits of memory and time that the system enforces, sends what it found, and is
gone. A document that hangs, crashes or swallows memory takes only that child with it.

Messages are JSON after a length of four bytes. Requests: a head (kind, name, url) and
the content. Answers: any number of {"progress"} and {"provisional"}, then {"parsed"} or
{"refused"}.
"""

import contextlib
import json
import os
import resource
import signal
import socket
import struct
import sys
from typing import Any

from figuredesk.reading import limits
from figuredesk.reading.documents.docx import parse_docx
from figuredesk.reading.documents.html import parse_html
from figuredesk.reading.documents.parsed import ParserRefusal
from figuredesk.reading.documents.pdf import parse_pdf

_LENGTH = struct.Struct("!I")


def serve(control: socket.socket) -> None:
    """Fork a reader for every socket that comes over `control`, until that closes."""
    import trafilatura  # noqa: F401 - loaded here once, so that no reader waits for it

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system buries the children
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the app's; we end when it does
    while True:
        data, sockets, _, _ = socket.recv_fds(control, 1, 1)
        if not data:
            return
        for descriptor in sockets:
            if os.fork() == 0:
                control.close()
                _read_one(socket.socket(fileno=descriptor))
                os._exit(0)
            os.close(descriptor)


def _read_one(connection: socket.socket) -> None:
    _limit()
    with contextlib.suppress(OSError):  # the app has given up and gone
        stream = connection.makefile("rwb")
        head = json.loads(stream.read(_LENGTH.unpack(stream.read(4))[0]))
        content = stream.read(head["size"])

        def send(message: dict[str, Any]) -> None:
            packed = json.dumps(message).encode()
            stream.write(_LENGTH.pack(len(packed)) + packed)
            stream.flush()
            _start_clock()

        _start_clock()
        send(_answer(head, content, send))
        connection.shutdown(socket.SHUT_RDWR)


def _answer(head: dict[str, Any], content: bytes, send: Any) -> dict[str, Any]:
    name = head["name"]

    def step(done: int, total: int) -> None:
        send({"progress": [done, total]})

    try:
        if head["kind"] == "pdf":
            parsed = parse_pdf(content, name, step)
        elif head["kind"] == "docx":
            parsed = parse_docx(content, name, step)
        else:
            text = content.decode("utf-8", "replace")
            parsed = parse_html(text, head["url"], name, lambda p: send({"provisional": p}))
    except ParserRefusal as refusal:
        return {"refused": str(refusal), "too_large": refusal.too_large}
    except (MemoryError, RecursionError):
        return {"refused": limits.took_too_long(name), "too_large": True}
    return {"parsed": parsed}


def _limit() -> None:
    """What the system holds this process to; nothing here needs the parser's consent."""
    for what, amount in (
        (resource.RLIMIT_AS, limits.PARSER_MEMORY_BYTES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 32),
    ):
        with contextlib.suppress(ValueError, OSError):  # a system that knows it otherwise
            resource.setrlimit(what, (amount, amount))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, limits.DOCUMENT_SECONDS)
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # pdfium and libxml2 talk to stderr


def _start_clock() -> None:
    """From here on the next step has its CPU time; over it, the system ends the process."""
    signal.setitimer(signal.ITIMER_PROF, limits.STEP_CPU_SECONDS)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
