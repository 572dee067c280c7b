"""The app as a person starts it, on a free port, and what a page of it is watched for."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page, expect

ROOT = Path(__file__).resolve().parents[2]
FORMS = "Correct it, withdraw it, or compare it with its report once more"  # a click unfolds them
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@dataclass
class Desk:
    """A running app on a ledger of its own."""

    address: str
    ledger: Path
    log: Path
    server: "subprocess.Popen[bytes] | None" = None


@dataclass
class Seen:
    """What a page asked for and complained of, watched from the outside."""

    hosts: set[str] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)


def free_port() -> int:
    """A port that nobody listens at."""
    with closing(socket.socket()) as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@contextmanager
def running_desk(ledger: Path, home: Path, *more: str, **environment: str) -> Iterator[Desk]:
    """The app as a person starts it, with `more` options, in the folder `home`.

    Its output is shown when it does not come up.
    """
    port = free_port()
    desk = Desk(f"http://localhost:{port}", ledger, home / "log.txt")
    code = "import sys; from figuredesk.cli import main; sys.exit(main())"
    options = ["serve", "--data", str(ledger), "--port", str(port), "--no-browser", *more]
    with desk.log.open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-c", code, *options], cwd=home, stdout=log, stderr=log,
            env={**os.environ, "PYTHONPATH": str(ROOT / "app"), **environment},
        )  # fmt: skip
        desk.server = server
        try:
            _wait_until_up(desk, server)
            yield desk
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait_until_up(desk: Desk, server: "subprocess.Popen[bytes]") -> None:
    give_up = time.monotonic() + 90
    while True:
        assert server.poll() is None and time.monotonic() < give_up, desk.log.read_text()
        try:
            with urllib.request.urlopen(f"{desk.address}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)


def settle(page: Page) -> None:
    """Wait until the app has drawn what it was asked for."""
    page.wait_for_function(
        "() => document.querySelector('[data-testid=stApp]')"
        "?.getAttribute('data-test-script-state') === 'notRunning'"
        " && !document.querySelector('[data-testid=stSkeleton]')"
    )
    expect(page.locator("label:empty")).to_have_count(0)  # a component's data is in its place
