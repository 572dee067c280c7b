"""Start the app in a browser: what `figuredesk` alone does.

examples:
  figuredesk                          the ledger that ships, at http://localhost:8501
  figuredesk --data ~/our-ledger      a ledger of your own
  figuredesk --port 9000 --no-browser

Only this machine can reach the app, unless --host says otherwise; served to others it
shows no error details. Stop it with Ctrl-C.
"""

import argparse
import contextlib
import os
import runpy
import signal
import socket
import sys
import threading
import time
import urllib.request
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path

from figuredesk.commands.ledger_option import add_data_option
from figuredesk.errors import WrongUse

DEFAULT_PORT = 8501
_PACKAGE = Path(__file__).resolve().parents[1]
_INSTALLED = _PACKAGE / "app" / "main.py"  # a wheel keeps the screens inside the package
_MAIN = _INSTALLED if _INSTALLED.is_file() else _PACKAGE.parent / "main.py"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_TRIED_PORTS = 50
_PATIENCE_SECONDS = 60.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `figuredesk serve`."""
    add_data_option(parser)
    parser.add_argument(
        "--port", type=int, help=f"port (default: {DEFAULT_PORT}, or the next free)"
    )
    parser.add_argument(
        "--host", default="localhost", help="address to listen at (default: this machine only)"
    )
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")


def run(options: argparse.Namespace) -> int:
    """Serve until stopped; returns the exit status."""
    port = choose_port(options.host, options.port)
    os.environ["FIGUREDESK_DATA"] = str(Path(options.data).expanduser().absolute())
    opens = not options.no_browser and can_open_browser(sys.platform, os.environ)
    announcer = threading.Thread(
        target=_announce, args=(options.host, port, opens), name="announce", daemon=True
    )
    announcer.start()
    sys.argv = ["streamlit", *server_arguments(options.host, port)]
    signal.signal(signal.SIGINT, _end)  # the server passes the signal on once it has stopped
    try:
        runpy.run_module("streamlit", run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return 0


def choose_port(host: str, wanted: int | None) -> int:
    """`wanted` if it is free, else the first free port from DEFAULT_PORT on.

    Raises WrongUse, in words for the person who typed the command, when there is none.
    """
    if wanted is not None:
        if not 0 < wanted < 65536:
            raise WrongUse(f"{wanted} is no port; choose one from 1 to 65535.")
        if not _is_free(host, wanted):
            raise WrongUse(
                f"Port {wanted} on {host} is in use, or not yours to use. "
                "Choose another with --port, or leave --port out to take a free one."
            )
        return wanted
    for port in range(DEFAULT_PORT, DEFAULT_PORT + _TRIED_PORTS):
        if _is_free(host, port):
            return port
    last = DEFAULT_PORT + _TRIED_PORTS - 1
    raise WrongUse(
        f"No port from {DEFAULT_PORT} to {last} on {host} is free; name one with --port."
    )


def server_arguments(host: str, port: int) -> list[str]:
    """The words after `streamlit` that start the app at this address."""
    local = host in _LOOPBACK
    words = ["run", str(_MAIN), f"--server.port={port}", f"--server.address={host}"]
    words += ["--server.headless=true", "--browser.gatherUsageStats=false"]
    words.append(f"--client.showErrorDetails={'stacktrace' if local else 'none'}")
    if local:
        words += [f"--server.allowedHosts={name}" for name in ("localhost", "127.0.0.1", "::1")]
    return words


def can_open_browser(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether somebody sits in front of a screen on this machine."""
    if environment.get("CI") or environment.get("SSH_CONNECTION"):
        return False
    if platform.startswith("linux"):
        return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    return True


def _end(number: int, frame: object) -> None:
    """Ctrl-C is how the app is stopped: no error, no traceback."""
    raise SystemExit(0)


def _is_free(host: str, port: int) -> bool:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        raise WrongUse(
            f"There is no address “{host}” on this machine: {error.strerror}."
        ) from error
    return all(_can_bind(family, address) for family, _, _, _, address in found)


def _can_bind(family: int, address: Sequence[object]) -> bool:
    with contextlib.closing(socket.socket(family, socket.SOCK_STREAM)) as trial:
        if os.name != "nt":
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(tuple(address))
        except OSError:
            return False
    return True


def _announce(host: str, port: int, opens: bool) -> None:
    """Print the address once the app answers there, and open it."""
    name = "localhost" if host in _LOOPBACK or host in ("0.0.0.0", "::") else host  # noqa: S104
    address = f"http://{name}:{port}"
    give_up = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < give_up:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):  # noqa: S310
                break
        except OSError:
            time.sleep(0.05)
    else:
        return
    sys.stdout.write(f"Figure Desk is at {address}\nStop it with Ctrl-C.\n")
    sys.stdout.flush()
    if opens:
        webbrowser.open(address)
