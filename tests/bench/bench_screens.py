"""How long a filter change on the Ledger takes, against a bare Streamlit page of the same rows.

The bare page: one select box, one Plotly scatter and one `st.dataframe`. Both are served
alike, opened in Chromium and asked for the same change, in turn; the time is from the
key press until the run that it caused has ended and its elements have arrived. Prints
the ratio of medians; due: under 1.3.

    python -m pytest tests/bench/bench_screens.py -s
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from browser.running import ROOT, free_port, running_desk

TURNS, DUE = 9, 1.3
BARE = """
import pandas as pd, plotly.express as px, streamlit as st
rows = pd.read_csv({path!r}, keep_default_na=False)
words = st.text_input("Search the ledger")
rows = rows[rows["measure"].str.contains(words, regex=False)]
rows["value"] = pd.to_numeric(rows["value"])
st.markdown(f"{{len(rows)}} of figures for {{words}}")
st.plotly_chart(px.scatter(rows, x="as_of", y="value"))
st.dataframe(rows)
"""
CHANGES = ("deaths", "people", "crossing", "soldiers", "asylum", "fence", "detained", "flights")


@contextmanager
def _bare_page(home: Path) -> Iterator[str]:
    port = free_port()
    script = home / "bare.py"
    script.write_text(BARE.format(path=str(ROOT / "data" / "figures.csv")), encoding="utf-8")
    options = [f"--server.port={port}", "--server.headless=true", "--server.fileWatcherType=none"]
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), *options], cwd=home,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"},
    )  # fmt: skip
    address = f"http://localhost:{port}"
    try:
        give_up = time.monotonic() + 60
        while time.monotonic() < give_up:
            try:
                with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                    break
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def _change(page: Page, words: str) -> float:
    """Seconds from Enter until the run that it caused has been drawn."""
    box = page.get_by_label("Search the ledger")
    box.fill(words)
    app = "document.querySelector('[data-testid=stApp]').getAttribute('data-test-script-state')"
    page.evaluate(
        "() => { window.started = false; window.ended = null;"
        " const look = () => {"
        f"  const state = {app};"
        "   if (state === 'running') window.started = true;"
        "   if (window.started && state === 'notRunning') window.ended = performance.now();"
        "   else requestAnimationFrame(look); };"
        " requestAnimationFrame(look);"
        " document.addEventListener('keydown', e => { if (e.key === 'Enter')"
        "   window.pressed = performance.now(); }, {capture: true, once: true}); }"
    )
    box.press("Enter")
    page.wait_for_function("() => window.ended !== null")
    return float(page.evaluate("(window.ended - window.pressed) / 1000"))


def test_a_filter_change_is_nearly_as_quick_as_a_bare_page(tmp_path: Path) -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("there is no Chromium here")
    (tmp_path / "desk").mkdir()
    with (
        running_desk(ROOT / "data", tmp_path / "desk") as desk,
        _bare_page(tmp_path) as bare,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        ours, theirs = browser.new_page(), browser.new_page()
        ours.goto(f"{desk.address}/ledger")
        theirs.goto(bare)
        for page in (ours, theirs):
            page.get_by_label("Search the ledger").wait_for()
            page.get_by_test_id("stDataFrame").wait_for()
            _change(page, "warm")
        times: dict[str, list[float]] = {"ours": [], "bare": []}
        for turn in range(TURNS):
            words = CHANGES[turn % len(CHANGES)]
            times["bare"].append(_change(theirs, words))
            times["ours"].append(_change(ours, words))
        browser.close()
    bare_median, our_median = statistics.median(times["bare"]), statistics.median(times["ours"])
    ratio = our_median / bare_median
    print(f"\nfilter change: ours {our_median:.3f} s, bare {bare_median:.3f} s, ratio {ratio:.2f}")
    assert ratio < DUE
