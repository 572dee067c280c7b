"""The server as a person starts it: what it prints, its headers, and how it ends."""

import signal
import time
import urllib.request
from pathlib import Path

import pytest

from browser.running import ROOT, Desk, running_desk


def _printed(desk: Desk, words: str) -> str:
    give_up = time.monotonic() + 30
    while words not in (text := desk.log.read_text()):
        assert time.monotonic() < give_up, text
        time.sleep(0.02)
    return text


def test_it_says_where_it_is_and_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    with running_desk(ROOT / "data", tmp_path) as desk:
        assert _printed(desk, "Stop it").startswith(f"Figure Desk is at {desk.address}\n")
        assert desk.server is not None
        desk.server.send_signal(signal.SIGINT)
        assert desk.server.wait(timeout=30) == 0
    assert "Traceback" not in desk.log.read_text()


def test_every_answer_has_the_headers(tmp_path: Path) -> None:
    with running_desk(ROOT / "data", tmp_path) as desk:
        for path in ("/", "/ledger", "/_stcore/health"):
            with urllib.request.urlopen(desk.address + path) as answer:
                headers = answer.headers
            policy = headers["Content-Security-Policy"]
            assert "default-src 'self'" in policy
            assert "frame-ancestors 'self'" in policy
            assert "http" not in policy.replace("'", "")
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["X-Frame-Options"] == "SAMEORIGIN"
            assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_who_may_frame_it_is_a_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIGUREDESK_FRAME_ANCESTORS", "https://news.example")
    with (
        running_desk(ROOT / "data", tmp_path) as desk,
        urllib.request.urlopen(desk.address) as answer,
    ):
        headers = answer.headers
    assert "frame-ancestors https://news.example" in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] is None
